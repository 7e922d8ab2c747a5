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
}

/**
 * Clusters of the items 0 … size − 1, each sorted, in order of their first item. Strong edges come first, ties by index;
 * two clusters join only where every pair across them is compatible, so that no chain of weak links joins strangers. A
 * `must` joins in any case except against a `cannot`.
 */
export function cluster(size: number, edges: readonly Edge[], bounds: Bounds): readonly (readonly number[])[] {
  const groups: number[][] = Array.from({ length: size }, (_, i) => [i])
  const groupOf = Array.from({ length: size }, (_, i) => i)
  const barred = new Map<number, Set<number>>()
  for (const [a, b] of bounds.cannot) {
    barred.set(a, (barred.get(a) ?? new Set()).add(b))
    barred.set(b, (barred.get(b) ?? new Set()).add(a))
  }
  const join = (a: number, b: number, allowed: (x: number, y: number) => boolean): void => {
    const left = groupOf[a] ?? a
    const right = groupOf[b] ?? b
    const from = groups[Math.max(left, right)] ?? []
    const to = groups[Math.min(left, right)] ?? []
    if (left === right || from.some((x) => to.some((y) => barred.get(x)?.has(y) || !allowed(x, y)))) return
    for (const item of from) groupOf[item] = Math.min(left, right)
    to.push(...from)
    from.length = 0
  }
  for (const [a, b] of bounds.must) join(a, b, () => true)
  const told = new Set(bounds.must.map(([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`))
  const may = (x: number, y: number): boolean =>
    told.has(`${Math.min(x, y)} ${Math.max(x, y)}`) || bounds.compatible(x, y)
  for (const { a, b } of edges.toSorted((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b)) join(a, b, may)
  return groups.filter((group) => group.length > 0).map((group) => group.toSorted((x, y) => x - y))
}
