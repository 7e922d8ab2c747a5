import { compareText } from '../../document/index.ts'
import type { Evidence } from '../case.ts'
import { isOneGiven, MOST_OF_NAMES, type NameComparer, type NameParts, totalOf } from '../names/index.ts'
import { initialsOf, isVariant } from './fold-name.ts'
import { KNOWN_SHORT } from './name-words.ts'
import { ROLE_GROUPS } from './roles.ts'

/** What is compared of an entity, of one document or of several that were already joined. */
export interface Features {
  readonly type: string
  readonly full: readonly (readonly string[])[]
  /** The same names, each as one text. */
  readonly spelt: readonly string[]
  /** The same names as they are compared, in that order. */
  readonly names: readonly NameParts[]
  readonly short: readonly string[]
  readonly mixedScript: boolean
  readonly generations: readonly string[]
  readonly ages: readonly number[]
  readonly roles: readonly string[]
  readonly roleNames: readonly string[]
  /** What its person is called behind the name: `boat dealer`. */
  readonly callings: readonly string[]
  /** Full names of persons and organisations that stand in the same documents: their numbers, ascending. */
  readonly company: Int32Array
}

/** What the case knows as a whole: short forms that a document introduces, and names that two people of a document bear. */
export interface Lexicon {
  /** Expansions by acronym, as introduced in any document. */
  readonly introduced: ReadonlyMap<string, ReadonlySet<string>>
  /** Acronyms by expansion, the same the other way round. */
  readonly shortened: ReadonlyMap<string, readonly string[]>
  readonly namesakes: ReadonlySet<string>
  /** Names that a document gives to two people, the younger with a mark (`Jr.`): the bare name is the elder's. */
  readonly generations: ReadonlySet<string>
  /** Names that stand beside people, by number. */
  readonly company: readonly Companion[]
  readonly compare: NameComparer
}

/** A name that stands beside people, and whether so many stories share it that it tells little of their company. */
export interface Companion {
  readonly name: string
  readonly wide: boolean
}

/** At this weight and above two entities are joined; hundredths of a bit. */
export const JOINED = 600
/** At this weight and above they are put before a reader. */
export const SUGGESTED = 200

/** What it counts against two equal names that they stand in two stories. */
const OTHER_STORY = { person: -700, thing: -300 } as const

/**
 * The reasons for and against one referent, names first; `null` when the names or types exclude it. Names that cannot bring
 * the sum to `least` need not be compared: such a pair, too, may come out as `null`.
 */
export function scorePair(
  a: Features,
  b: Features,
  lexicon: Lexicon,
  where: 'story' | 'case',
  least: number = Number.NEGATIVE_INFINITY,
): readonly Evidence[] | null {
  if (a.type !== b.type) return null
  const opposed = against(a, b, lexicon)
  const apart = otherStory(a, b, lexicon, where)
  const held = a.type === 'PER' ? roles(a, b, lexicon) : []
  // What is not of the names is cheap to find, and tells how much the names would have to say.
  const asked = least - weigh(opposed) - weigh(apart) - weigh(held)
  const names = a.type === 'PER' ? personNames(a, b, lexicon, where, asked) : thingNames(a, b, lexicon, where, asked)
  if (names === null) return null
  const evidence = [...names.evidence, ...opposed]
  if (a.type === 'PER') {
    if (lexicon.namesakes.has(names.left) || lexicon.namesakes.has(names.right)) {
      evidence.push({ rule: 'name/borne-by-two', weight: -400, left: names.left, right: names.right })
      evidence.push(...whichOfTwo(a, b))
    }
    evidence.push(...apart, ...held)
  } else if (names.left !== names.right && !names.told) evidence.push(...apart)
  return evidence
}

/** What tells which of two bearers of a name is meant: the generation, and what he is called. */
function whichOfTwo(a: Features, b: Features): readonly Evidence[] {
  const generation = a.generations.find((one) => b.generations.includes(one))
  const calling = a.callings.find((one) => b.callings.includes(one))
  return [
    ...(generation === undefined
      ? []
      : [{ rule: 'person/same-generation', weight: 200, left: generation, right: generation }]),
    ...(calling === undefined ? [] : [{ rule: 'person/same-calling', weight: 200, left: calling, right: calling }]),
  ]
}

/** What two stories count: against a person, but for the company kept in both, and against a thing of two names. */
function otherStory(a: Features, b: Features, lexicon: Lexicon, where: 'story' | 'case'): readonly Evidence[] {
  if (where === 'story') return []
  const [weight, known] = a.type === 'PER' ? [OTHER_STORY.person, company(a, b, lexicon)] : [OTHER_STORY.thing, []]
  return [{ rule: 'story/other', weight, left: '', right: '' }, ...known]
}

/** What two entities' names say of one referent, and which of their names say it. */
interface Named {
  readonly evidence: readonly Evidence[]
  readonly left: string
  readonly right: string
  /** Whether a document or a list tells that the two names are one's. */
  readonly told: boolean
}

function oneReason(rule: string, weight: number, left: string, right: string, told = false): Named {
  return { evidence: [{ rule, weight, left, right }], left, right, told }
}

/** At this weight and below one reason alone keeps two entities out of one cluster. */
const EXCLUDES = -500

/** Whether nothing speaks strongly against one referent, however little speaks for it. */
export function isCompatible(evidence: readonly Evidence[] | null): boolean {
  return evidence?.every((e) => e.weight > EXCLUDES || e.rule === 'story/other') ?? false
}

/** The sum of the weights. */
export const weigh: (evidence: readonly Evidence[]) => number = totalOf

/** How many full names of an entity are compared with those of another. */
const COMPARED = 4

function fullNames(a: Features, b: Features, lexicon: Lexicon, asked: number): Named | null {
  const [left, right] = [a.spelt, b.spelt]
  const equal = left.find((name) => right.includes(name))
  if (equal !== undefined) return oneReason('name/equal', 900, equal, equal)
  const kind = a.type === 'PER' ? 'person' : 'body'
  if (MOST_OF_NAMES < asked) return null
  let best: Named | null = null
  for (const [i, one] of a.names.slice(0, COMPARED).entries()) {
    for (const [j, other] of b.names.slice(0, COMPARED).entries()) {
      // What does not exceed the best so far, or nothing, is not taken.
      const least = 1 + Math.max(0, best === null ? 0 : weigh(best.evidence))
      const evidence = lexicon.compare(one, other, kind, Math.max(asked, least))
      if (evidence === null) continue
      best = { evidence, left: left[i] ?? '', right: right[j] ?? '', told: false }
    }
  }
  return best
}

function personNames(a: Features, b: Features, lexicon: Lexicon, where: 'story' | 'case', asked: number): Named | null {
  const names = fullNames(a, b, lexicon, asked)
  if (where === 'case' || names?.evidence[0]?.rule === 'name/equal') return names ?? surnames(a, b)
  return shortened(a, b) ?? names ?? surnames(a, b)
}

/** Full names that differ in what reports of one story leave out or shorten alone; see `isShortened`. */
function shortened(a: Features, b: Features): Named | null {
  for (const one of a.full.slice(0, COMPARED)) {
    const other = b.full.slice(0, COMPARED).find((name) => isShortened(one, name))
    if (other !== undefined) return oneReason('name/shortened', 750, one.join(' '), other.join(' '))
  }
  return null
}

/** Whether surnames are equal, given names equal or forms of one, and at most one name has more between them. */
function isShortened(a: readonly string[], b: readonly string[]): boolean {
  const [first = '', given = ''] = [a[0], b[0]]
  if (a.length < 2 || b.length < 2 || a.at(-1) !== b.at(-1) || first.length < 2 || given.length < 2) return false
  if (Math.min(a.length, b.length) > 2 && a.slice(1, -1).join(' ') !== b.slice(1, -1).join(' ')) return false
  return first === given || isOneGiven(first, given)
}

/** A bare surname and a name or surname that may be its bearer's; enough only where a story has one bearer. */
function surnames(a: Features, b: Features): Named | null {
  if (a.full.length > 0 && b.full.length > 0) return null
  const left = lastNames(a)
  const right = lastNames(b)
  for (const one of left) {
    const other = right.find((name) => name === one || isVariant(name, one))
    if (other !== undefined) return oneReason('name/surname', 300, one, other)
  }
  return null
}

/** Surnames of a person: the last word of each full name, or the bare names. */
export function lastNames(features: Features): readonly string[] {
  const last = features.full.flatMap((tokens) => tokens.slice(-1))
  return last.length > 0 ? last : features.short
}

function thingNames(a: Features, b: Features, lexicon: Lexicon, where: 'story' | 'case', asked: number): Named | null {
  const names = fullNames(a, b, lexicon, asked)
  if (names?.left === names?.right && names !== null) return names
  const shared = a.short.find((short) => b.short.includes(short))
  if (shared !== undefined && (!expands(a, shared) || !expands(b, shared))) {
    const several = (lexicon.introduced.get(shared)?.size ?? 0) > 1
    return oneReason('name/acronym-equal', several ? 300 : 700, shared, shared)
  }
  return acronymPair(a, b, lexicon, where) ?? acronymPair(b, a, lexicon, where) ?? names
}

function expands(features: Features, acronym: string): boolean {
  return features.full.some((tokens) => initialsOf(tokens) === acronym)
}

/** Initials that no document explains are put before a reader for organisations of one story only. */
function acronymPair(a: Features, b: Features, lexicon: Lexicon, where: 'story' | 'case'): Named | null {
  if (a.full.length > 0) return null
  const guessed = a.type === 'ORG' && where === 'story'
  for (const short of a.short) {
    for (const tokens of b.full) {
      const name = tokens.join(' ')
      const told = KNOWN_SHORT.get(short) === name || lexicon.introduced.get(short)?.has(name) === true
      if (told) return oneReason('name/acronym', 650, short, name, told)
      if (guessed && initialsOf(tokens) === short) return oneReason('name/initials', 300, short, name)
    }
  }
  return null
}

const CONFLICT = -700

function against(a: Features, b: Features, lexicon: Lexicon): readonly Evidence[] {
  const found: Evidence[] = []
  if (a.mixedScript || b.mixedScript) found.push({ rule: 'name/mixed-script', weight: CONFLICT, left: '', right: '' })
  const apart = a.generations.some((one) => b.generations.some((other) => other !== one))
  const isElder = (name: string): boolean => lexicon.generations.has(name)
  const bare = lexicon.generations.size > 0 && (a.spelt.some(isElder) || b.spelt.some(isElder)) ? 'older' : ''
  const [left, right] = [a.generations.join(' ') || bare, b.generations.join(' ') || bare]
  const two = bare !== '' && left !== right
  if (apart || two) found.push({ rule: 'person/generation', weight: CONFLICT, left, right })
  else if (left !== right) found.push({ rule: 'person/generation-one-sided', weight: -100, left, right })
  if (a.ages.some((age) => b.ages.some((other) => Math.abs(age - other) > 1))) {
    found.push({ rule: 'person/age', weight: CONFLICT, left: a.ages.join(' '), right: b.ages.join(' ') })
  }
  return found
}

function roles(a: Features, b: Features, lexicon: Lexicon): readonly Evidence[] {
  if (a.roles.length === 0 || b.roles.length === 0) return []
  const [left, right] = [a.roles.join(' '), b.roles.join(' ')]
  const shared = a.roles.find((role) => b.roles.includes(role))
  if (shared === undefined) {
    const groups = new Set(a.roles.map((role) => ROLE_GROUPS.get(role)))
    const near = b.roles.some((role) => groups.has(ROLE_GROUPS.get(role)))
    return near ? [] : [{ rule: 'role/other', weight: -500, left, right }]
  }
  const [here, there] = [writtenOut(a.roleNames, lexicon), writtenOut(b.roleNames, lexicon)]
  const names = [...here].filter((name) => [...there].some((other) => isOnePlace(name, other)))
  if (names.length > 0) {
    const told = `${shared} ${names.join(' ')}`
    return [{ rule: 'role/same-office', weight: 450, left: told, right: told }]
  }
  return a.roleNames.length > 0 && b.roleNames.length > 0
    ? [{ rule: 'role/elsewhere', weight: -500, left: a.roleNames.join(' '), right: b.roleNames.join(' ') }]
    : [{ rule: 'role/same', weight: 200, left: shared, right: shared }]
}

/** Letters that the name of a country and the word for its people begin with: `Norvia`, `Norvian`. */
const STEM = 5

function isOnePlace(a: string, b: string): boolean {
  return a === b || (a.length > STEM && b.length > STEM && a.slice(0, STEM) === b.slice(0, STEM))
}

/** Names of an office with the words of the acronyms among them. */
function writtenOut(names: readonly string[], { introduced }: Lexicon): ReadonlySet<string> {
  return new Set(
    names.flatMap((name) => [name, ...[...(introduced.get(name) ?? [])].flatMap((full) => full.split(' '))]),
  )
}

/** Names that many stories share: from so many on that two people keep in common, with so much for each and at most. */
const WIDE_COMPANY = { least: 4, each: 80, most: 400 } as const

function company(a: Features, b: Features, lexicon: Lexicon): readonly Evidence[] {
  const shared = inBoth(a.company, b.company)
  if (shared.length === 0) return []
  const [wide, narrow]: [string[], string[]] = [[], []]
  for (const number of shared) {
    const beside = lexicon.company[number]
    if (beside === undefined || a.spelt.includes(beside.name) || b.spelt.includes(beside.name)) continue
    if (beside.wide) wide.push(beside.name)
    else narrow.push(beside.name)
  }
  const told = wide.length < WIDE_COMPANY.least ? '' : wide.toSorted(compareText).join(', ')
  const weight = Math.min(WIDE_COMPANY.most, WIDE_COMPANY.each * wide.length)
  return [
    ...narrow
      .toSorted(compareText)
      .slice(0, 2)
      .map((name) => ({ rule: 'company/same', weight: 200, left: name, right: name })),
    ...(told === '' ? [] : [{ rule: 'company/wide', weight, left: told, right: told }]),
  ]
}

/** What two ascending lists have in common. */
function inBoth(a: Int32Array, b: Int32Array): readonly number[] {
  const shared: number[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0]
    if (x === y) shared.push(x)
    if (x <= y) i++
    if (y <= x) j++
  }
  return shared
}
