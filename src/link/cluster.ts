/** A reason to put two items into one cluster; `weight` in hundredths of a bit. */
export interface Edge {
  readonly a: number
  readonly b: number
  readonly weight: number
}

/** What bounds a clustering: pairs that a reader joined or parted, and whether two items can be one at all. */
export interface Bounds {
  readonly must: readonly (readonly [number, number])[]
  readonly cannot: readonly (readonly [number, number])[]
  readonly compatible: (a: number, b: number) => boolean
  /** Items of one class are alike in what `compatible` asks, so that one of them is asked for all; else each is. */
  readonly classOf?: (item: number) => number | string
}

/**
 * Clusters of the items 0 … size − 1, each sorted, in order of their first item. Strong edges come first, ties by index;
 * two clusters join only where every pair across them is compatible, so that no chain of weak links joins strangers. A
 * `must` joins in any case except against a `cannot`: it joins all that the machine joins to either of the two, be the one
 * side's names ever so unlike the other's, so that what is compatible is asked on either side alone.
 */
export function cluster(size: number, edges: readonly Edge[], bounds: Bounds): readonly (readonly number[])[] {
  const groups = Array.from({ length: size }, (_, i) => [i])
  const groupOf = Array.from({ length: size }, (_, i) => i)
  // What the machine alone joined, as the parent of each item: the same as the groups where no reader joined any.
  const parents = Array.from({ length: size }, (_, i) => i)
  const sideOf = (item: number): number => {
    let at = item
    for (let up = parents[at] ?? at; up !== at; up = parents[at] ?? at) {
      parents[at] = parents[up] ?? up
      at = up
    }
    return at
  }
  const told = pairSets(bounds.must)
  const kinds = new Map<number, Map<number | string, number>>()
  const kindsOf = (side: number): Map<number | string, number> => {
    const own = kinds.get(side) ?? new Map([[told.has(side) ? `told ${side}` : (bounds.classOf?.(side) ?? side), side]])
    kinds.set(side, own)
    return own
  }
  const barred = pairSets(bounds.cannot)
  const may = (x: number, y: number): boolean => told.get(x)?.has(y) === true || bounds.compatible(x, y)
  const join = (a: number, b: number): void => {
    const [left, right] = [groupOf[a] ?? a, groupOf[b] ?? b]
    const [into, out] = [Math.min(left, right), Math.max(left, right)]
    if (left === right) return
    const from = groups[out] ?? []
    for (const item of from) groupOf[item] = into
    groups[into]?.push(...from)
    from.length = 0
  }
  const isBarred = (a: number, b: number): boolean => {
    const into = groupOf[a] ?? a
    const from = groups[groupOf[b] ?? b] ?? []
    return from.some((x) => [...(barred.get(x) ?? [])].some((y) => groupOf[y] === into))
  }
  for (const [a, b] of bounds.must) if (!isBarred(a, b)) join(a, b)
  for (const { a, b } of edges.toSorted((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b)) {
    const [left, right] = [sideOf(a), sideOf(b)]
    const [into, out] = [Math.min(left, right), Math.max(left, right)]
    if (left === right || (groupOf[a] !== groupOf[b] && isBarred(a, b))) continue
    const [here, there] = [kindsOf(into), kindsOf(out)]
    if ([...there.values()].some((x) => [...here.values()].some((y) => !may(x, y)))) continue
    join(a, b)
    parents[out] = into
    for (const [kind, item] of there) if (!here.has(kind)) here.set(kind, item)
  }
  return groups.filter((group) => group.length > 0).map((g) => (g.length > 1 ? g.toSorted((x, y) => x - y) : g))
}

function pairSets(pairs: readonly (readonly [number, number])[]): ReadonlyMap<number, ReadonlySet<number>> {
  const sets = new Map<number, Set<number>>()
  for (const [a, b] of pairs) {
    sets.set(a, (sets.get(a) ?? new Set()).add(b))
    sets.set(b, (sets.get(b) ?? new Set()).add(a))
  }
  return sets
}
