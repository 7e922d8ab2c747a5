/** A list as it was sorted in the linking before, and in which linking each item of it was last seen. */
export interface Sorted<T> {
  list: readonly T[]
  linking: number
  readonly seen: Map<T, number>
}

export function nothingSorted<T>(): Sorted<T> {
  return { list: [], linking: 0, seen: new Map() }
}

/**
 * The items sorted, each once. What was in the list of the linking before is still in order: only new items are sorted and
 * merged in. No two items are equal in order.
 */
export function keepSorted<T>(
  kept: Sorted<T> | undefined,
  items: readonly T[],
  compare: (a: T, b: T) => number,
): readonly T[] {
  if (kept === undefined) return [...new Set(items)].sort(compare)
  const { seen } = kept
  const linking = ++kept.linking
  const fresh: T[] = []
  for (const item of items) {
    if (!seen.has(item)) fresh.push(item)
    seen.set(item, linking)
  }
  const old = kept.list.filter((item) => seen.get(item) === linking || !seen.delete(item))
  fresh.sort(compare)
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
