/** A list as it was sorted in the linking before, and the groups of items that it was made of. */
export interface Sorted<T> {
  list: readonly T[]
  groups: ReadonlySet<readonly T[]>
}

export function nothingSorted<T>(): Sorted<T> {
  return { list: [], groups: new Set() }
}

/**
 * The items of all groups, sorted; no item is in two groups, and no two are equal in order. A group of the linking before is
 * in order already: only items of new groups are sorted and merged in, and those of groups that are gone are taken out.
 */
export function keepSorted<T>(
  kept: Sorted<T> | undefined,
  groups: readonly (readonly T[])[],
  compare: (a: T, b: T) => number,
): readonly T[] {
  if (kept === undefined) return groups.flat().sort(compare)
  const [before, now] = [kept.groups, new Set(groups)]
  const gone = new Set<T>()
  for (const group of before) if (!now.has(group)) for (const item of group) gone.add(item)
  const fresh: T[] = []
  for (const group of now) {
    if (before.has(group)) continue
    // What only moved to another group stays where it is.
    for (const item of group) if (!gone.delete(item)) fresh.push(item)
  }
  const old = gone.size === 0 ? kept.list : kept.list.filter((item) => !gone.has(item))
  fresh.sort(compare)
  kept.groups = now
  kept.list = old.length === 0 ? fresh : fresh.length === 0 ? old : merged(old, fresh, compare)
  return kept.list
}

function merged<T>(left: readonly T[], right: readonly T[], compare: (a: T, b: T) => number): readonly T[] {
  const out: T[] = []
  let at = 0
  for (const item of right) {
    const end = placeOf(item, left, at, compare)
    for (; at < end; at++) push(out, left[at])
    out.push(item)
  }
  for (; at < left.length; at++) push(out, left[at])
  return out
}

function push<T>(out: T[], item: T | undefined): void {
  if (item !== undefined) out.push(item)
}

/** Where in a sorted list, from a place on, the first item stands that does not come before this one. */
function placeOf<T>(item: T, sorted: readonly T[], from: number, compare: (a: T, b: T) => number): number {
  let low = from
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    const there = sorted[middle]
    if (there !== undefined && compare(there, item) < 0) low = middle + 1
    else high = middle
  }
  return low
}
