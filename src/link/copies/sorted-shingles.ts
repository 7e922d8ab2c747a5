/** The shingles of one document, with a number of its own. */
export interface ShingledDocument {
  readonly uid: number
  readonly shingles: Float64Array
}

/** All shingles of a pile in order, each once for every document that holds it, the documents by number in the order of the pile. */
export interface SortedShingles {
  readonly keys: Float64Array
  readonly uids: Int32Array
}

/** The shingles of documents from those of a pile before: without the documents that are gone, with the new ones merged in. */
export function sortShingles(
  documents: readonly ShingledDocument[],
  before: SortedShingles,
  held: ReadonlySet<number>,
): SortedShingles {
  const placeOf = new Map(documents.map(({ uid }, place) => [uid, place]))
  const isGone = [...held].some((uid) => !placeOf.has(uid))
  const left = isGone ? without(before, (uid) => !placeOf.has(uid)) : before
  const fresh = documents.filter(({ uid }) => !held.has(uid))
  if (fresh.length === 0) return left
  return merged(left, dealt(fresh), (uid) => placeOf.get(uid) ?? 0)
}

/** Where the list of a shingle begins among all, or would begin. */
export function firstOf(keys: Float64Array, shingle: number): number {
  let low = 0
  let high = keys.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((keys[middle] ?? 0) < shingle) low = middle + 1
    else high = middle
  }
  return low
}

/** Where the list of the shingle at a place ends. */
export function endOf(keys: Float64Array, first: number): number {
  let end = first
  while (end < keys.length && keys[end] === keys[first]) end++
  return end
}

function without({ keys, uids }: SortedShingles, isGone: (uid: number) => boolean): SortedShingles {
  const stays = Uint8Array.from(uids, (uid) => (isGone(uid) ? 0 : 1))
  return { keys: keys.filter((_, at) => stays[at] === 1), uids: uids.filter((_, at) => stays[at] === 1) }
}

/** Both in one order; long stretches of the first that nothing goes between are copied at once. */
function merged(before: SortedShingles, added: SortedShingles, placeOf: (uid: number) => number): SortedShingles {
  const total = before.keys.length + added.keys.length
  const [keys, uids] = [new Float64Array(total), new Int32Array(total)]
  let from = 0
  for (const [at, key] of added.keys.entries()) {
    const uid = added.uids[at] ?? 0
    let to = Math.max(from, firstOf(before.keys, key))
    while (before.keys[to] === key && placeOf(before.uids[to] ?? 0) < placeOf(uid)) to++
    keys.set(before.keys.subarray(from, to), from + at)
    uids.set(before.uids.subarray(from, to), from + at)
    keys[to + at] = key
    uids[to + at] = uid
    from = to
  }
  keys.set(before.keys.subarray(from), from + added.keys.length)
  uids.set(before.uids.subarray(from), from + added.keys.length)
  return { keys, uids }
}

/** Bits of a shingle by which they are dealt out before they are sorted. */
const DEALT = 16

/** The shingles of some documents, in order. */
function dealt(documents: readonly ShingledDocument[]): SortedShingles {
  const total = documents.reduce((sum, { shingles }) => sum + shingles.length, 0)
  const deal = (shingle: number): number => Math.floor(shingle / 2 ** (53 - DEALT))
  const next = new Int32Array(2 ** DEALT + 1)
  for (const { shingles } of documents) {
    for (const one of shingles) next[deal(one) + 1] = (next[deal(one) + 1] ?? 0) + 1
  }
  for (let i = 0; i < 2 ** DEALT; i++) next[i + 1] = (next[i + 1] ?? 0) + (next[i] ?? 0)
  const firsts = next.slice()
  const keys = new Float64Array(total)
  const uids = new Int32Array(total)
  for (const { uid, shingles } of documents) {
    for (const one of shingles) {
      const at = next[deal(one)] ?? 0
      next[deal(one)] = at + 1
      keys[at] = one
      uids[at] = uid
    }
  }
  for (let i = 0; i < 2 ** DEALT; i++) sortStretch(keys, uids, firsts[i] ?? 0, firsts[i + 1] ?? 0)
  return once({ keys, uids })
}

/** Sorts a short stretch by insertion; documents of one shingle keep their order. */
function sortStretch(keys: Float64Array, uids: Int32Array, first: number, end: number): void {
  for (let i = first + 1; i < end; i++) {
    const [key, uid] = [keys[i] ?? 0, uids[i] ?? 0]
    let at = i
    for (; at > first && (keys[at - 1] ?? 0) > key; at--) {
      keys[at] = keys[at - 1] ?? 0
      uids[at] = uids[at - 1] ?? 0
    }
    keys[at] = key
    uids[at] = uid
  }
}

/** A shingle that a document holds several times, once. */
function once({ keys, uids }: SortedShingles): SortedShingles {
  let end = 0
  for (const [at, key] of keys.entries()) {
    const uid = uids[at] ?? 0
    if (end > 0 && keys[end - 1] === key && uids[end - 1] === uid) continue
    keys[end] = key
    uids[end++] = uid
  }
  return { keys: keys.slice(0, end), uids: uids.slice(0, end) }
}
