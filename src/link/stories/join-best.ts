/** Two groups by index, `a` below `b`, and how much speaks for joining them. */
export interface Scored {
  readonly a: number
  readonly b: number
  readonly score: number
}

/**
 * Joins pairs of groups, the best first, ties by index. `join` puts group `b` into group `a` and gives the new scores
 * of `a`; whatever was said before of either group is void.
 */
export function joinBest(start: readonly Scored[], join: (a: number, b: number) => readonly Scored[]): void {
  const heap: Entry[] = []
  const version = new Map<number, number>()
  const of = (group: number): number => version.get(group) ?? 0
  const add = (pair: Scored): void => {
    push(heap, { ...pair, stamp: of(pair.a) + of(pair.b) })
  }
  start.forEach(add)
  for (let next = pop(heap); next !== undefined; next = pop(heap)) {
    // Versions only grow, so that an equal sum means that neither group has changed since.
    if (next.stamp !== of(next.a) + of(next.b)) continue
    version.set(next.a, of(next.a) + 1)
    version.set(next.b, Number.POSITIVE_INFINITY)
    join(next.a, next.b).forEach(add)
  }
}

interface Entry extends Scored {
  readonly stamp: number
}

function before(x: Entry, y: Entry): boolean {
  return x.score !== y.score ? x.score > y.score : x.a !== y.a ? x.a < y.a : x.b < y.b
}

/** Adds to a binary heap whose first entry comes before all others. */
function push(heap: Entry[], entry: Entry): void {
  let at = heap.push(entry) - 1
  while (at > 0) {
    const up = (at - 1) >> 1
    const parent = heap[up]
    if (parent === undefined || before(parent, entry)) break
    heap[at] = parent
    at = up
  }
  heap[at] = entry
}

function pop(heap: Entry[]): Entry | undefined {
  const first = heap[0]
  const last = heap.pop()
  if (first === undefined || last === undefined || heap.length === 0) return first
  let at = 0
  while (true) {
    let down = 2 * at + 1
    const [left, right] = [heap[down], heap[down + 1]]
    if (left === undefined) break
    const child = right !== undefined && before(right, left) ? right : left
    if (child === right) down++
    if (!before(child, last)) break
    heap[at] = child
    at = down
  }
  heap[at] = last
  return first
}
