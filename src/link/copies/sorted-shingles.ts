/** The shingles of one document, with a number of its own. */
export interface ShingledDocument {
  readonly uid: number
  readonly shingles: Float64Array
}

/**
 * All shingles of a pile in order, each once for every document that holds it, the documents by number in the order of the
 * pile. The lists may have room behind the last one, so that those of new documents are put in without new lists; see `Spare`
 * for why.
 */
export interface SortedShingles {
  readonly keys: Float64Array
  readonly uids: Int32Array
  readonly size: number
}

export function noShingles(): SortedShingles {
  return { keys: new Float64Array(), uids: new Int32Array(), size: 0 }
}

/**
 * The shingles of documents from those of a pile before, which are given up: without the documents that are gone, with the
 * new ones put in.
 */
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
  const added = dealt(fresh)
  return left.size === 0 ? added : merged(left, added, (uid) => placeOf.get(uid) ?? 0)
}

/** Where the list of a shingle begins among all, or would begin. */
export function firstOf({ keys, size }: SortedShingles, shingle: number): number {
  let low = 0
  let high = size
  while (low < high) {
    const middle = (low + high) >> 1
    if ((keys[middle] ?? 0) < shingle) low = middle + 1
    else high = middle
  }
  return low
}

/** The documents, by number, that hold a shingle. */
export function listOf(all: SortedShingles, shingle: number): Int32Array {
  const first = firstOf(all, shingle)
  let end = first
  while (end < all.size && all.keys[end] === shingle) end++
  return all.uids.subarray(first, end)
}

function without({ keys, uids, size }: SortedShingles, isGone: (uid: number) => boolean): SortedShingles {
  let end = 0
  for (let at = 0; at < size; at++) {
    const uid = uids[at] ?? 0
    if (isGone(uid)) continue
    keys[end] = keys[at] ?? 0
    uids[end++] = uid
  }
  return { keys, uids, size: end }
}

/** Both in one order, from the last to the first: stretches that nothing goes between move at once. */
function merged(before: SortedShingles, added: SortedShingles, placeOf: (uid: number) => number): SortedShingles {
  const size = before.size + added.size
  const { keys, uids } = withRoom(before, size)
  let end = before.size
  for (let at = added.size - 1; at >= 0; at--) {
    const [key, uid] = [added.keys[at] ?? 0, added.uids[at] ?? 0]
    let place = firstOf({ keys, uids, size: end }, key)
    while (place < end && keys[place] === key && placeOf(uids[place] ?? 0) < placeOf(uid)) place++
    keys.copyWithin(place + at + 1, place, end)
    uids.copyWithin(place + at + 1, place, end)
    keys[place + at] = key
    uids[place + at] = uid
    end = place
  }
  return { keys, uids, size }
}

/** The same lists where they hold that many, else larger ones. */
function withRoom({ keys, uids, size }: SortedShingles, least: number): SortedShingles {
  if (least <= keys.length) return { keys, uids, size }
  const room = least + (least >> 3)
  const [moreKeys, moreUids] = [new Float64Array(room), new Int32Array(room)]
  moreKeys.set(keys.subarray(0, size))
  moreUids.set(uids.subarray(0, size))
  return { keys: moreKeys, uids: moreUids, size }
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
  return once({ keys, uids, size: total })
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
function once({ keys, uids, size }: SortedShingles): SortedShingles {
  let end = 0
  for (let at = 0; at < size; at++) {
    const [key, uid] = [keys[at] ?? 0, uids[at] ?? 0]
    if (end > 0 && keys[end - 1] === key && uids[end - 1] === uid) continue
    keys[end] = key
    uids[end++] = uid
  }
  return { keys, uids, size: end }
}
