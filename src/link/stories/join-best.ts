/** Says of two groups by index, `a` below `b`, how much speaks for joining them. */
export type Tell = (a: number, b: number, score: number) => void

/**
 * Joins pairs of groups, the best first, ties by index. `start` tells of all pairs; `join` puts group `b` into group `a` and
 * tells the new scores of `a`: whatever was said before of either group is void.
 */
export function joinBest(start: (tell: Tell) => void, join: (a: number, b: number, tell: Tell) => void): void {
  const heap = emptyHeap()
  const version = new Map<number, number>()
  const of = (group: number): number => version.get(group) ?? 0
  const tell: Tell = (a, b, score) => push(heap, a, b, score, of(a) + of(b))
  start(tell)
  while (heap.size > 0) {
    const [a, b, stamp] = [heap.a[0] ?? 0, heap.b[0] ?? 0, heap.stamp[0] ?? 0]
    drop(heap)
    // Versions only grow, so that an equal sum means that neither group has changed since.
    if (stamp !== of(a) + of(b)) continue
    version.set(a, of(a) + 1)
    version.set(b, Number.POSITIVE_INFINITY)
    join(a, b, tell)
  }
}

/** A binary heap whose first pair comes before all others; in flat lists, since hundreds of thousands of pairs pass through. */
interface Heap {
  size: number
  a: Int32Array
  b: Int32Array
  score: Float64Array
  stamp: Float64Array
}

const ROOM = 1024

function emptyHeap(): Heap {
  return {
    size: 0,
    a: new Int32Array(ROOM),
    b: new Int32Array(ROOM),
    score: new Float64Array(ROOM),
    stamp: new Float64Array(ROOM),
  }
}

/** Whether the pair at a place comes before another one. */
function isBefore({ a, b, score }: Heap, at: number, otherA: number, otherB: number, otherScore: number): boolean {
  const own = score[at] ?? 0
  if (own !== otherScore) return own > otherScore
  return a[at] !== otherA ? (a[at] ?? 0) < otherA : (b[at] ?? 0) < otherB
}

function move(heap: Heap, from: number, to: number): void {
  heap.a[to] = heap.a[from] ?? 0
  heap.b[to] = heap.b[from] ?? 0
  heap.score[to] = heap.score[from] ?? 0
  heap.stamp[to] = heap.stamp[from] ?? 0
}

function put(heap: Heap, at: number, a: number, b: number, score: number, stamp: number): void {
  heap.a[at] = a
  heap.b[at] = b
  heap.score[at] = score
  heap.stamp[at] = stamp
}

function push(heap: Heap, a: number, b: number, score: number, stamp: number): void {
  if (heap.size === heap.a.length) grow(heap)
  let at = heap.size++
  while (at > 0) {
    const up = (at - 1) >> 1
    if (isBefore(heap, up, a, b, score)) break
    move(heap, up, at)
    at = up
  }
  put(heap, at, a, b, score, stamp)
}

/** Takes the first pair out. */
function drop(heap: Heap): void {
  const last = --heap.size
  const { a, b, score, stamp } = heap
  const [lastA, lastB, lastScore, lastStamp] = [a[last] ?? 0, b[last] ?? 0, score[last] ?? 0, stamp[last] ?? 0]
  let at = 0
  while (2 * at + 1 < last) {
    let down = 2 * at + 1
    if (down + 1 < last && isBefore(heap, down + 1, a[down] ?? 0, b[down] ?? 0, score[down] ?? 0)) down++
    if (!isBefore(heap, down, lastA, lastB, lastScore)) break
    move(heap, down, at)
    at = down
  }
  put(heap, at, lastA, lastB, lastScore, lastStamp)
}

function grow(heap: Heap): void {
  const wider = <T extends Int32Array | Float64Array>(list: T, empty: T): T => {
    empty.set(list)
    return empty
  }
  const room = 2 * heap.a.length
  heap.a = wider(heap.a, new Int32Array(room))
  heap.b = wider(heap.b, new Int32Array(room))
  heap.score = wider(heap.score, new Float64Array(room))
  heap.stamp = wider(heap.stamp, new Float64Array(room))
}
