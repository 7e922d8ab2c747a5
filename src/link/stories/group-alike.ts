import { joinBest, type Tell } from './join-best.ts'
import type { Likenesses } from './likeness.ts'

/** When groups become one. */
export interface Joining {
  /** The average likeness asked, in thousandths. */
  readonly least: number
  /** Two groups that hold together by themselves must be alike beyond this share of it, in hundredths. */
  readonly apart: number
}

/** Members from which a group is taken to hold together by itself; a pair counts half. */
const FIRM = 3

/**
 * Groups of documents by average link: the two most alike groups become one while their members are on average at
 * least `least` alike. Of two firm groups more is asked, by the likeness inside the looser one: two close
 * affairs stay two where each is closer in itself. A chain of single likenesses never joins. Groups and members come
 * in ascending order.
 */
export function groupAlike(
  count: number,
  pairs: Likenesses,
  { least, apart }: Joining,
): readonly (readonly number[])[] {
  const groups: Group[] = Array.from({ length: count }, (_, i) => ({ members: [i], within: 0, near: new Map() }))
  const { left, right, likeness } = pairs
  // An average reaches `least` only where some pair does, so that pairs between the parts so tied never count.
  const part = tiedBy(count, pairs, least)
  const isInside = (at: number): boolean => part[left[at] ?? 0] === part[right[at] ?? 0]
  for (let at = 0; at < likeness.length; at++) {
    if (!isInside(at)) continue
    const [a, b, sum] = [left[at] ?? 0, right[at] ?? 0, likeness[at] ?? 0]
    groups[a]?.near.set(b, sum)
    groups[b]?.near.set(a, sum)
  }
  const score = (a: number, b: number, tell: Tell): void => {
    const [one, other] = [groups[a], groups[b]]
    const found = one === undefined || other === undefined ? 0 : scoreOf(one, other, one.near.get(b) ?? 0, apart)
    if (found >= least) tell(Math.min(a, b), Math.max(a, b), found)
  }
  joinBest(
    (tell) => {
      for (let at = 0; at < likeness.length; at++) if (isInside(at)) score(left[at] ?? 0, right[at] ?? 0, tell)
    },
    (a, b, tell) => {
      absorb(groups, a, b)
      for (const other of groups[a]?.near.keys() ?? []) score(a, other, tell)
    },
  )
  return groups
    .filter((g) => g.members.length > 0)
    .map((g) => g.members.toSorted((x, y) => x - y))
    .toSorted((x, y) => (x[0] ?? 0) - (y[0] ?? 0))
}

/** For each document the first one that pairs of at least `least` lead to. */
function tiedBy(count: number, { left, right, likeness }: Likenesses, least: number): Int32Array {
  const parent = Int32Array.from({ length: count }, (_, i) => i)
  const root = (at: number): number => {
    let top = at
    while (parent[top] !== top) {
      parent[top] = parent[parent[top] ?? top] ?? top
      top = parent[top] ?? top
    }
    return top
  }
  for (let at = 0; at < likeness.length; at++) {
    if ((likeness[at] ?? 0) < least) continue
    const [a, b] = [root(left[at] ?? 0), root(right[at] ?? 0)]
    parent[Math.max(a, b)] = Math.min(a, b)
  }
  return parent.map((_, i) => root(i))
}

interface Group {
  readonly members: number[]
  /** Sum of the likenesses inside. */
  within: number
  /** Sum of the likenesses to each other group. */
  readonly near: Map<number, number>
}

function scoreOf(a: Group, b: Group, between: number, apart: number): number {
  const average = between / (a.members.length * b.members.length)
  const firm = Math.min(1, (Math.min(a.members.length, b.members.length) - 1) / (FIRM - 1))
  return average - (firm * Math.min(cohesion(a), cohesion(b)) * apart) / 100
}

function cohesion({ members, within }: Group): number {
  return members.length < 2 ? 0 : (2 * within) / (members.length * (members.length - 1))
}

/** Puts group `b` into group `a`. */
function absorb(groups: readonly Group[], a: number, b: number): void {
  const [into, from] = [groups[a], groups[b]]
  if (into === undefined || from === undefined) throw new RangeError(`no group ${a} or ${b}`)
  into.within += from.within + (into.near.get(b) ?? 0)
  into.near.delete(b)
  from.near.delete(a)
  for (const [other, sum] of from.near) {
    const total = sum + (into.near.get(other) ?? 0)
    into.near.set(other, total)
    groups[other]?.near.set(a, total)
    groups[other]?.near.delete(b)
  }
  into.members.push(...from.members.splice(0))
  from.near.clear()
}
