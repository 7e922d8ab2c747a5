import { compareText } from '../../document/index.ts'
import { addTo } from '../add-to.ts'
import { type Numbers, numberOf } from '../memory.ts'
import { nameComparer } from '../names/index.ts'
import { foldWords } from './fold-name.ts'
import { byLength, type LocalEntity } from './local-entities.ts'
import { NAME_SUFFIXES } from './name-words.ts'
import type { Companion, Features, Lexicon } from './score-pair.ts'
import { WIDE } from './wide-names.ts'
import type { FullName } from './written-name.ts'

export type Pair = readonly [number, number]
/** Indices of local entities that were taken for one referent, ascending. */
export type Group = readonly number[]

/** The local entities of all documents with what the case as a whole knows of them. */
export interface Pile {
  readonly locals: readonly LocalEntity[]
  readonly lexicon: Lexicon
  /** For each local entity the story of its document. */
  readonly stories: readonly string[]
  /** Names that stand beside an entity, by document id: their numbers, ascending. */
  readonly company: ReadonlyMap<string, Int32Array>
  readonly must: readonly Pair[]
  readonly cannot: readonly Pair[]
  /** For each local entity a number that stands for all that linking looks at: itself, its company, what the case knows. */
  readonly contexts: readonly number[]
  /** What is compared of each local entity alone, once somebody asked. */
  readonly alone: Map<LocalEntity, Features>
  /** Numbers of the keys under which entities meet, in a linking without a memory. */
  readonly keys: Numbers
  /** All that the lexicon says of a name, where it says anything. */
  readonly toldOf: ReadonlyMap<string, string>
}

/** For each local entity, document by document, the story of its document; a document outside all is its own. */
export function storiesAt(
  documents: readonly (readonly LocalEntity[])[],
  storyOf: ReadonlyMap<string, string>,
): readonly string[] {
  return documents.flatMap((locals) => {
    const doc = locals[0]?.doc.id ?? ''
    const story = storyOf.get(doc) ?? doc
    return locals.map(() => story)
  })
}

/** The story of a group's first document. */
export function storyOfGroup(pile: Pile, group: Group): string {
  return pile.stories[group[0] ?? 0] ?? ''
}

/** Whether a group bears a name. */
export function isNamed(pile: Pile, group: Group): boolean {
  return group.some((i) => pile.locals[i]?.named === true)
}

/** Pairs of local entities as pairs of the groups they are in. */
export function lift(groups: readonly Group[], pairs: readonly Pair[]): readonly Pair[] {
  if (pairs.length === 0) return []
  const groupOf = new Map<number, number>()
  for (const pair of pairs) for (const i of pair) groupOf.set(i, 0)
  for (const [g, group] of groups.entries()) for (const i of group) if (groupOf.has(i)) groupOf.set(i, g)
  return pairs.map(([a, b]) => [groupOf.get(a) ?? 0, groupOf.get(b) ?? 0] as const)
}

const NO_COMPANY = new Int32Array()

/** What is compared of a group: the union of its members' names, roles and company. */
export function featuresOf(pile: Pile, group: Group): Features {
  const [first] = group
  const only = group.length === 1 ? pile.locals[first ?? 0] : undefined
  if (only === undefined)
    return unionOf(
      pile,
      group.flatMap((i) => pile.locals[i] ?? []),
    )
  const known = pile.alone.get(only) ?? featuresAlone(pile, only)
  pile.alone.set(only, known)
  return known
}

function featuresAlone({ company }: Pile, local: LocalEntity): Features {
  const { type, full, spelt, names, short, mixedScript, generation, ages, roles, roleNames, callings } = local
  return {
    type,
    full,
    spelt,
    names,
    short,
    mixedScript,
    generations: generation === null ? [] : [generation],
    ages: distinct(ages).toSorted((a, b) => a - b),
    roles,
    roleNames,
    callings,
    company: (type === 'PER' ? company.get(local.doc.id) : undefined) ?? NO_COMPANY,
  }
}

function unionOf({ company }: Pile, members: readonly LocalEntity[]): Features {
  const names = new Map<string, FullName>()
  const words = { short: new Set<string>(), generations: new Set<string>(), roles: new Set<string>() }
  const roleNames = new Set<string>()
  const callings = new Set<string>()
  const ages = new Set<number>()
  const near = new Set<number>()
  const type = members[0]?.type ?? 'OTHER'
  for (const m of members) {
    for (const [i, tokens] of m.full.entries()) {
      const [spelt, parts] = [m.spelt[i], m.names[i]]
      if (spelt !== undefined && parts !== undefined) names.set(spelt, { tokens, spelt, parts })
    }
    for (const word of m.short) words.short.add(word)
    if (m.generation !== null) words.generations.add(m.generation)
    for (const age of m.ages) ages.add(age)
    for (const role of m.roles) words.roles.add(role)
    for (const name of m.roleNames) roleNames.add(name)
    for (const calling of m.callings) callings.add(calling)
    if (type === 'PER') for (const name of company.get(m.doc.id) ?? NO_COMPANY) near.add(name)
  }
  const sorted = [...names.values()].toSorted(byLength)
  return {
    type,
    full: sorted.map((name) => name.tokens),
    spelt: sorted.map((name) => name.spelt),
    names: sorted.map((name) => name.parts),
    short: inOrder(words.short),
    mixedScript: members.some((m) => m.mixedScript),
    generations: inOrder(words.generations),
    ages: [...ages].toSorted((a, b) => a - b),
    roles: inOrder(words.roles),
    roleNames: inOrder(roleNames),
    callings: inOrder(callings),
    company: Int32Array.from(near).sort(),
  }
}

function distinct(numbers: readonly number[]): readonly number[] {
  return numbers.length < 2 ? numbers : [...new Set(numbers)]
}

function inOrder(words: ReadonlySet<string>): readonly string[] {
  return [...words].toSorted(compareText)
}

/**
 * What groups have in common that nothing tells apart, so that a thousand equal names cost one comparison; `null` for a
 * group that is compared for itself.
 */
export function togetherKey(f: Features, { namesakes }: Lexicon, where: 'story' | 'case'): string | null {
  const apart =
    (where === 'case' && f.type === 'PER') ||
    f.spelt.length === 0 ||
    f.mixedScript ||
    f.spelt.some((name) => namesakes.has(name))
  const roles = f.type === 'PER' ? [f.generations, f.ages, f.roles, f.roleNames] : []
  return apart ? null : JSON.stringify([f.type, f.spelt, f.short, ...roles])
}

/** What the entities of one document add to what the case as a whole knows of names. */
export interface DocumentNames {
  /** Short forms with the full names that it introduces for them. */
  readonly introduced: readonly (readonly [short: string, names: readonly string[]])[]
  /** Full names that two of its people bear. */
  readonly namesakes: readonly string[]
  /** Those of them that a mark of the younger (`Jr.`) tells apart: the bare name is the elder's. */
  readonly generations: readonly string[]
  /** The first full name of each person and organisation. */
  readonly company: readonly string[]
}

export function documentNames(locals: readonly LocalEntity[]): DocumentNames {
  const introduced: DocumentNames['introduced'][number][] = []
  const namesakes = new Set<string>()
  const generations = new Set<string>()
  const company: string[] = []
  const seen = new Map<string, LocalEntity>()
  for (const local of locals) {
    const names = local.spelt
    if (local.type === 'PER' || local.type === 'ORG') company.push(...names.slice(0, 1))
    if (local.type !== 'PER') for (const short of local.short) introduced.push([short, names])
    else if (local.read === 'PER') {
      for (const name of names) {
        const before = seen.get(name)
        const marked = before !== undefined && before.generation !== local.generation && isMarked(before, local)
        if (before !== undefined) (marked ? generations : namesakes).add(name)
        seen.set(name, local)
      }
    }
  }
  return { introduced, namesakes: [...namesakes], generations: [...generations], company }
}

/** Whether one of two is the younger by the very name, so that the bare one is left to the elder. */
function isMarked(...two: readonly LocalEntity[]): boolean {
  const suffixed = ({ doc, mentions }: LocalEntity): boolean =>
    mentions.some((m) => foldWords(doc.text.slice(m.start, m.end)).some((word) => NAME_SUFFIXES.has(word)))
  return two.some((one) => one.generation === 'younger' && suffixed(one))
}

/** Short forms that any document introduces, and full names that two people of one document bear. */
export function lexiconOf(documents: readonly DocumentNames[], company: readonly Companion[]): Lexicon {
  const introduced = new Map<string, Set<string>>()
  const namesakes = new Set<string>()
  const generations = new Set<string>()
  for (const doc of documents) {
    for (const name of doc.namesakes) namesakes.add(name)
    for (const name of doc.generations) generations.add(name)
    for (const [short, names] of doc.introduced) {
      const known = introduced.get(short) ?? new Set()
      for (const name of names) known.add(name)
      introduced.set(short, known)
    }
  }
  const shortened = new Map<string, string[]>()
  for (const [short, names] of introduced) for (const name of names) addTo(shortened, name, short)
  return { introduced, shortened, namesakes, generations, company, compare: nameComparer() }
}

const WIDELY_NAMED = 3

/**
 * Full names of people and organisations for each of the documents, marked where more than three stories share them;
 * `stories` are those of the documents.
 */
export function companyOf(
  documents: readonly DocumentNames[],
  stories: readonly string[],
): readonly (readonly string[])[] {
  const storiesOf = new Map<string, string[]>()
  for (const [i, { company }] of documents.entries()) {
    const story = stories[i] ?? ''
    for (const name of company) {
      const known = storiesOf.get(name)
      if (known === undefined) storiesOf.set(name, [story])
      else if (known.length <= WIDELY_NAMED && !known.includes(story)) known.push(story)
    }
  }
  const isWide = (name: string): boolean => (storiesOf.get(name)?.length ?? 0) > WIDELY_NAMED
  return documents.map(({ company }) => company.map((name) => (isWide(name) ? `${WIDE}${name}` : name)))
}

/** Names that stand beside people, and their numbers; one that is wide has another number than before it was. */
export interface CompanyNumbers {
  readonly names: Companion[]
  readonly numbers: Numbers
}

export function noCompany(): CompanyNumbers {
  return { names: [], numbers: new Map() }
}

/** The names of each list by number, ascending, and the names of the numbers. */
export function numberCompany(
  lists: readonly (readonly string[])[],
  { names, numbers }: CompanyNumbers,
): { readonly lists: readonly Int32Array[]; readonly names: readonly Companion[] } {
  const numbered = (told: string): number => {
    const number = numberOf(numbers, told)
    const wide = told.startsWith(WIDE)
    names[number] ??= { name: wide ? told.slice(WIDE.length) : told, wide }
    return number
  }
  return { lists: lists.map((list) => Int32Array.from(new Set(list.map(numbered))).sort()), names }
}
