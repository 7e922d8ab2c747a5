/** A list as it was sorted in the linking before. */
export interface Sorted<T> {
  list: readonly T[]
}

/**
 * The items sorted, each once. What was in the list of the linking before is still in order: only new items are sorted and
 * merged in. No two items are equal in order.
 */
export function keepSorted<T>(kept: Sorted<T>, items: readonly T[], compare: (a: T, b: T) => number): readonly T[] {
  const current = new Set(items)
  const old = kept.list.filter((item) => current.has(item))
  for (const item of old) current.delete(item)
  const fresh = [...current].toSorted(compare)
  kept.list = old.length === 0 ? fresh : fresh.length === 0 ? old : merged(old, fresh, compare)
  return kept.list
}

function merged<T>(left: readonly T[], right: readonly T[], compare: (a: T, b: T) => number): readonly T[] {
  const out: T[] = []
  let at = 0
  for (const item of right) {
    for (let next = left[at]; next !== undefined && compare(next, item) < 0; next = left[++at]) out.push(next)
    out.push(item)
  }
  for (; at < left.length; at++) {
    const item = left[at]
    if (item !== undefined) out.push(item)
  }
  return out
}
