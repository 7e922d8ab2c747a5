import { unite } from '../parts.ts'
import { type Group, lift, type Pair, type Pile, storyOfGroup } from './pile.ts'

/** Groups of one story, or of several that a link or a bar ties together, as a pile of their own. */
export interface Part {
  /** Local entities of the part, ascending. */
  readonly members: readonly number[]
  /** The same as a pile of their own, made when it is asked for. */
  readonly inside: () => { readonly pile: Pile; readonly groups: readonly Group[] }
  /** All that the joining of its groups depends on. */
  readonly signature: string
}

/** The groups by story; parts that a `must` or `cannot` ties together are one. */
export function partsOf(pile: Pile, groups: readonly Group[]): readonly Part[] {
  const storyOf = groups.map((group) => storyOfGroup(pile, group))
  const [must, cannot] = [lift(groups, pile.must), lift(groups, pile.cannot)]
  const root = unite([...must, ...cannot].map(([a, b]) => [storyOf[a] ?? '', storyOf[b] ?? '']))
  const parts = new Map<string, { groups: Group[]; must: Pair[]; cannot: Pair[] }>()
  const partOf = (group: number | undefined): { groups: Group[]; must: Pair[]; cannot: Pair[] } => {
    const key = root(storyOf[group ?? 0] ?? '')
    const part = parts.get(key) ?? { groups: [], must: [], cannot: [] }
    if (part.groups.length === 0) parts.set(key, part)
    return part
  }
  for (const [i, group] of groups.entries()) partOf(i).groups.push(group)
  for (const [i, pair] of pile.must.entries()) partOf(must[i]?.[0]).must.push(pair)
  for (const [i, pair] of pile.cannot.entries()) partOf(cannot[i]?.[0]).cannot.push(pair)
  return [...parts.values()].map((part) => partFrom(pile, part.groups, part.must, part.cannot))
}

function partFrom(pile: Pile, own: readonly Group[], must: Pile['must'], cannot: Pile['must']): Part {
  const members = own.flat().sort((a, b) => a - b)
  const placed = ([a, b]: Pair): Pair => [placeIn(members, a), placeIn(members, b)]
  const groups = own.map((group) => group.map((i) => placeIn(members, i)))
  const bounds = { must: must.map(placed), cannot: cannot.map(placed) }
  const stories = new Map<string, number>()
  const signature = [
    own.map((group, g) => `${storyNumber(stories, storyOfGroup(pile, group))}:${groups[g]?.join(' ')}`).join(','),
    members.map((i) => pile.contexts[i]).join(' '),
    bounds.must.join(' '),
    bounds.cannot.join(' '),
  ].join('\n')
  const inside = (): ReturnType<Part['inside']> => ({
    pile: {
      ...pile,
      ...bounds,
      locals: members.flatMap((i) => pile.locals[i] ?? []),
      stories: members.map((i) => pile.stories[i] ?? ''),
      contexts: members.flatMap((i) => pile.contexts[i] ?? []),
    },
    groups,
  })
  return { members, inside, signature }
}

/** Where a number stands in an ascending list that holds it. */
function placeIn(ascending: readonly number[], number: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) < number) low = middle + 1
    else high = middle
  }
  return low
}

function storyNumber(stories: Map<string, number>, story: string): number {
  const known = stories.get(story) ?? stories.size
  stories.set(story, known)
  return known
}
