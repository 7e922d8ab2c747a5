import type { Likeness } from './likeness.ts'

/** Passes over the pairs: a pair that came too early may join once its groups have grown. */
const PASSES = 3

/**
 * Groups of documents by average link: two groups become one while their members are on average at least `least`
 * alike. A chain of single likenesses never joins. Groups and members come in ascending order.
 */
export function groupAlike(count: number, pairs: readonly Likeness[], least: number): readonly (readonly number[])[] {
  const near: Map<number, number>[] = Array.from({ length: count }, () => new Map())
  for (const { left, right, likeness } of pairs) {
    near[left]?.set(right, likeness)
    near[right]?.set(left, likeness)
  }
  const groupOf = Array.from({ length: count }, (_, i) => i)
  const members: number[][] = groupOf.map((i) => [i])
  const between = (a: readonly number[], b: readonly number[]): number => {
    let sum = 0
    for (const x of a)
      for (const [y, likeness] of near[x] ?? []) if (groupOf[y] === groupOf[b[0] ?? -1]) sum += likeness
    return sum
  }
  const ordered = pairs
    .filter((p) => p.likeness >= least)
    .toSorted((x, y) => y.likeness - x.likeness || x.left - y.left || x.right - y.right)
  for (let pass = 0; pass < PASSES; pass++) {
    let joined = false
    for (const { left, right } of ordered) {
      const [a, b] = [groupOf[left] ?? 0, groupOf[right] ?? 0]
      const [ours, theirs] = [members[a] ?? [], members[b] ?? []]
      if (a === b) continue
      const [small, large] = ours.length <= theirs.length ? [ours, theirs] : [theirs, ours]
      if (between(small, large) < least * ours.length * theirs.length) continue
      const target = groupOf[large[0] ?? 0] ?? 0
      for (const doc of small) groupOf[doc] = target
      members[target] = [...large, ...small]
      members[target === a ? b : a] = []
      joined = true
    }
    if (!joined) break
  }
  return members
    .filter((m) => m.length > 0)
    .map((m) => m.toSorted((x, y) => x - y))
    .toSorted((x, y) => (x[0] ?? 0) - (y[0] ?? 0))
}
