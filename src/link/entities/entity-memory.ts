import { addTo } from '../add-to.ts'
import { type Kept, keep, type Numbers, nothingKept, numberOf } from '../memory.ts'
import { type Block } from '../score-blocks.ts'
import type { Evidence } from '../case.ts'
import { fullKeys, looseKeys } from './blocks.ts'
import { type LocalEntity } from './local-entities.ts'
import { featuresOf, type Group, isNamed, lift, type Pile, storyOfGroup } from './pile.ts'
import type { Features, Lexicon } from './score-pair.ts'

/** What linking entities keeps from one time to the next; see `Kept`. */
export interface EntityMemory {
  readonly numbers: Numbers
  /** Numbers of local entities, by identity. */
  readonly locals: Kept<LocalEntity, number>
  readonly units: Kept<string, EntityUnit>
  /** Groups of one story as joined there, by place in it. */
  readonly within: Kept<string, readonly Group[]>
  readonly across: Kept<string, Block<number>>
  readonly suggested: Kept<string, Block<readonly Evidence[]>>
}

export function noEntities(): EntityMemory {
  return {
    numbers: new Map(),
    locals: nothingKept(),
    units: nothingKept(),
    within: nothingKept(),
    across: nothingKept(),
    suggested: nothingKept(),
  }
}

/** A group with what is compared of it. */
export interface EntityUnit {
  /** Stands for the contexts of its members. */
  readonly uid: number
  readonly features: Features
  readonly named: boolean
  readonly full: readonly string[]
  readonly loose: readonly string[]
}

/** What is compared of a group, worked out once for the same members in the same contexts. */
export function unitOf(pile: Pile, group: Group, memory: EntityMemory): EntityUnit {
  const signature = group.map((i) => pile.contexts[i]).join(' ')
  return keep(memory.units, signature, () => {
    const features = featuresOf(pile, group)
    const named = isNamed(pile, group)
    const uid = numberOf(memory.numbers, signature)
    return { uid, features, named, full: named ? fullKeys(features) : [], loose: named ? looseKeys(features) : [] }
  })
}

/** See `Pile.contexts`. */
export function contextsOf(
  locals: readonly LocalEntity[],
  lexicon: Lexicon,
  company: Pile['company'],
  memory: EntityMemory,
): readonly number[] {
  const { numbers } = memory
  const beside = new Map([...company].map(([doc, names]) => [doc, numberOf(numbers, `beside ${[...names].join('\n')}`)]))
  const known = lexiconWords(lexicon)
  return locals.map((local) => {
    const own = keep(memory.locals, local, () => numberOf(numbers, `local ${numbers.size}`))
    const told = [...local.short, ...local.full.map((tokens) => tokens.join(' '))].map((name) => known.get(name) ?? '')
    return numberOf(numbers, `context ${own} ${beside.get(local.doc.id) ?? ''} ${told.join('\t')}`)
  })
}

/** All that the lexicon says of a name. */
function lexiconWords({ introduced, namesakes }: Lexicon): ReadonlyMap<string, string> {
  const words = new Map<string, string>()
  const say = (name: string, what: string): void => {
    words.set(name, `${words.get(name) ?? ''}\n${what}`)
  }
  for (const [short, names] of introduced) {
    for (const name of names) {
      say(short, `=${name}`)
      say(name, `<${short}`)
    }
  }
  for (const name of namesakes) say(name, 'two')
  return words
}

/** Groups of one story, or of several that a link or a bar ties together, as a pile of their own. */
export interface Part {
  /** Local entities of the part, ascending. */
  readonly members: readonly number[]
  readonly inside: { readonly pile: Pile; readonly groups: readonly Group[] }
  /** All that the joining of its groups depends on. */
  readonly signature: string
}

/** The groups by story; parts that a `must` or `cannot` ties together are one. */
export function partsOf(pile: Pile, groups: readonly Group[]): readonly Part[] {
  const storyOf = groups.map((group) => storyOfGroup(pile, group))
  const ties = [...lift(groups, pile.must), ...lift(groups, pile.cannot)]
  const root = united(storyOf, ties)
  const parts = new Map<string, number[]>()
  for (const [i, story] of storyOf.entries()) addTo(parts, root(story), i)
  const partOf = (i: number): string => root(storyOf[i] ?? '')
  const pairsOf = (pairs: Pile['must']): ReadonlyMap<string, (readonly [number, number])[]> => {
    const groupOf = new Map(pairs.length === 0 ? [] : groups.flatMap((group, g) => group.map((i) => [i, g] as const)))
    const byPart = new Map<string, (readonly [number, number])[]>()
    for (const pair of pairs) addTo(byPart, partOf(groupOf.get(pair[0]) ?? 0), pair)
    return byPart
  }
  const [must, cannot] = [pairsOf(pile.must), pairsOf(pile.cannot)]
  return [...parts].map(([part, own]) =>
    partFrom(
      pile,
      own.map((g) => groups[g] ?? []),
      must.get(part) ?? [],
      cannot.get(part) ?? [],
    ),
  )
}

function partFrom(pile: Pile, own: readonly Group[], must: Pile['must'], cannot: Pile['must']): Part {
  const members = own.flat().toSorted((a, b) => a - b)
  const placeOf = new Map(members.map((i, place) => [i, place]))
  const placed = (pair: readonly [number, number]): readonly [number, number] => [
    placeOf.get(pair[0]) ?? 0,
    placeOf.get(pair[1]) ?? 0,
  ]
  const groups = own.map((group) => group.map((i) => placeOf.get(i) ?? 0))
  const inside: Pile = {
    ...pile,
    locals: members.flatMap((i) => pile.locals[i] ?? []),
    contexts: members.flatMap((i) => pile.contexts[i] ?? []),
    must: must.map(placed),
    cannot: cannot.map(placed),
  }
  const stories = new Map<string, number>()
  const signature = [
    groups.map((group) => `${storyNumber(stories, storyOfGroup(inside, group))}:${group.join(' ')}`).join(','),
    inside.contexts.join(' '),
    inside.must.join(' '),
    inside.cannot.join(' '),
  ].join('\n')
  return { members, inside: { pile: inside, groups }, signature }
}

function storyNumber(stories: Map<string, number>, story: string): number {
  const known = stories.get(story) ?? stories.size
  stories.set(story, known)
  return known
}

/** A name for each story, one for those that pairs of groups tie together. */
function united(
  storyOf: readonly string[],
  ties: readonly (readonly [number, number])[],
): (story: string) => string {
  const parent = new Map<string, string>()
  const root = (story: string): string => {
    let top = story
    for (let next = parent.get(top); next !== undefined; next = parent.get(top)) top = next
    if (top !== story) parent.set(story, top)
    return top
  }
  for (const [a, b] of ties) {
    const [x, y] = [root(storyOf[a] ?? ''), root(storyOf[b] ?? '')]
    if (x !== y) parent.set(x < y ? y : x, x < y ? x : y)
  }
  return root
}
