import { listOf, noShingles, type ShingledDocument, type SortedShingles, sortShingles } from './sorted-shingles.ts'

/** A pair of documents, by index, and how many shingles they share. */
export interface Candidate {
  readonly left: number
  readonly right: number
  readonly shared: number
}

/** A shingle in more documents than this is a common phrase: it links neighbours only. */
const COMMON = 40
/** Groups up to this size have all their pairs looked at, even where only common shingles link them. */
const LARGEST_GROUP = 300

/** What finding candidates keeps from one time to the next. */
export interface CandidateMemory {
  shingles: SortedShingles
  /** The documents, by number, and their pairs. */
  held: ReadonlySet<number>
  pairs: readonly UidPair[]
}

interface UidPair {
  readonly a: number
  readonly b: number
  readonly shared: number
}

export function noCandidates(): CandidateMemory {
  return { shingles: noShingles(), held: new Set(), pairs: [] }
}

/**
 * The pairs of documents that share at least `least` shingles. Work grows with the number of shingles, not with the
 * square of the documents: a common shingle links only documents that follow each other in its list, and the pairs of
 * the groups so found are added with the count of their lightest link.
 */
export function findCandidates(
  documents: readonly ShingledDocument[],
  least: number,
  memory: CandidateMemory = noCandidates(),
): readonly Candidate[] {
  const shingles = sortShingles(documents, memory.shingles, memory.held)
  const fresh = documents.filter(({ uid }) => !memory.held.has(uid))
  const onlyAdded = documents.length - fresh.length === memory.held.size && fresh.length * 4 < documents.length
  const pairs = onlyAdded
    ? grown(documents, fresh, shingles, least, memory.pairs)
    : allPairs(documents, shingles, least)
  memory.shingles = shingles
  memory.held = new Set(documents.map(({ uid }) => uid))
  memory.pairs = pairs
  const placeOf = new Map(documents.map(({ uid }, place) => [uid, place]))
  const found = pairs.map(({ a, b, shared }): Candidate => {
    const [one, other] = [placeOf.get(a) ?? 0, placeOf.get(b) ?? 0]
    return { left: Math.min(one, other), right: Math.max(one, other), shared }
  })
  return closeGroups(found, documents.length)
}

function allPairs(documents: readonly ShingledDocument[], shingles: SortedShingles, least: number): readonly UidPair[] {
  const lists = sharedLists(documents, shingles)
  const found: UidPair[] = []
  const shared = new Int32Array(documents.length)
  for (const [right, { uid }] of documents.entries()) {
    const met: number[] = []
    const meet = (left: number): void => {
      if (shared[left] === 0) met.push(left)
      shared[left] = (shared[left] ?? 0) + 1
    }
    for (let k = lists.firstOf[right] ?? 0; k < (lists.firstOf[right + 1] ?? 0); k++) {
      const at = lists.places[k] ?? 0
      const first = lists.firstIn[at] ?? 0
      if ((lists.sizes[first] ?? 0) <= COMMON) for (let i = first; i < at; i++) meet(lists.docs[i] ?? 0)
      else if (at > first) meet(lists.docs[at - 1] ?? 0)
    }
    for (const left of met) {
      const both = shared[left] ?? 0
      if (both >= least) found.push({ a: documents[left]?.uid ?? 0, b: uid, shared: both })
      shared[left] = 0
    }
  }
  return found
}

/**
 * The pairs once a few documents were added. A new document changes what others share only by a shingle that is common: it
 * comes between two neighbours, or made it common. Of those the pairs are counted again.
 */
function grown(
  documents: readonly ShingledDocument[],
  fresh: readonly ShingledDocument[],
  shingles: SortedShingles,
  least: number,
  before: readonly UidPair[],
): readonly UidPair[] {
  const changed = new Set(fresh.map(({ uid }) => uid))
  const isFresh = new Set(changed)
  for (const doc of fresh) {
    for (const shingle of doc.shingles) {
      const list = listOf(shingles, shingle)
      if (list.length <= COMMON) continue
      const added = list.reduce((count, uid) => count + (isFresh.has(uid) ? 1 : 0), 0)
      const at = list.indexOf(doc.uid)
      const told = list.length - added <= COMMON ? list : list.subarray(Math.max(0, at - 1), at + 2)
      for (const uid of told) changed.add(uid)
    }
  }
  const found = before.filter(({ a, b }) => !changed.has(a) && !changed.has(b))
  for (const doc of documents) {
    if (!changed.has(doc.uid)) continue
    for (const [other, shared] of sharedWith(doc, shingles)) {
      // Two that both changed meet twice.
      if (shared >= least && (!changed.has(other) || doc.uid < other)) found.push({ a: doc.uid, b: other, shared })
    }
  }
  return found
}

/** How many shingles a document shares with each other one. */
function sharedWith({ uid, shingles }: ShingledDocument, all: SortedShingles): ReadonlyMap<number, number> {
  const shared = new Map<number, number>()
  for (const shingle of new Set(shingles)) {
    const list = listOf(all, shingle)
    const at = list.indexOf(uid)
    const met = list.length <= COMMON ? list : list.subarray(Math.max(0, at - 1), at + 2)
    for (const other of met) if (other !== uid) shared.set(other, (shared.get(other) ?? 0) + 1)
  }
  return shared
}

/** The lists of documents, ascending, of the shingles that several hold, one list after the other. */
interface SharedLists {
  readonly docs: Int32Array
  /** For each place in `docs` where its list begins, and at that place how long it is. */
  readonly firstIn: Int32Array
  readonly sizes: Int32Array
  /** For each document where its run in `places` begins; `places` are places in `docs`. */
  readonly firstOf: Int32Array
  readonly places: Int32Array
}

function sharedLists(documents: readonly ShingledDocument[], { keys, uids, size }: SortedShingles): SharedLists {
  const count = documents.length
  const placeOf = new Int32Array(documents.reduce((most, { uid }) => Math.max(most, uid + 1), 0))
  for (const [place, { uid }] of documents.entries()) placeOf[uid] = place
  const docs = new Int32Array(size)
  const firstIn = new Int32Array(size)
  const sizes = new Int32Array(size)
  let end = 0
  for (let i = 0; i < size; ) {
    const first = end
    const key = keys[i]
    for (; i < size && keys[i] === key; i++) {
      docs[end] = placeOf[uids[i] ?? 0] ?? 0
      firstIn[end++] = first
    }
    if (end - first === 1) end = first
    else sizes[first] = end - first
  }
  const firstOf = new Int32Array(count + 1)
  for (let at = 0; at < end; at++) firstOf[(docs[at] ?? 0) + 1] = (firstOf[(docs[at] ?? 0) + 1] ?? 0) + 1
  for (let doc = 0; doc < count; doc++) firstOf[doc + 1] = (firstOf[doc + 1] ?? 0) + (firstOf[doc] ?? 0)
  const next = firstOf.slice()
  const places = new Int32Array(end)
  for (let at = 0; at < end; at++) {
    const doc = docs[at] ?? 0
    places[next[doc] ?? 0] = at
    next[doc] = (next[doc] ?? 0) + 1
  }
  return { docs, firstIn, sizes, firstOf, places }
}

/** Adds the pairs that common shingles left out: members of one group, linked by a third. */
function closeGroups(found: readonly Candidate[], count: number): readonly Candidate[] {
  const groups = groupsOf(found, count)
  const known = new Set(found.map((c) => c.left * count + c.right))
  const added: Candidate[] = []
  for (const members of groups) {
    if (members.length > LARGEST_GROUP) continue
    members.forEach((left, i) => {
      for (const right of members.slice(i + 1)) {
        if (!known.has(left * count + right)) added.push({ left, right, shared: 0 })
      }
    })
  }
  return [...found, ...added].toSorted((a, b) => a.left - b.left || a.right - b.right)
}

/** The connected groups of at least three members, each in ascending order. */
function groupsOf(pairs: readonly Candidate[], count: number): readonly (readonly number[])[] {
  const parent = Array.from({ length: count }, (_, i) => i)
  const root = (at: number): number => {
    let top = at
    while (parent[top] !== top) {
      parent[top] = parent[parent[top] ?? top] ?? top
      top = parent[top] ?? top
    }
    return top
  }
  for (const { left, right } of pairs) {
    const [a, b] = [root(left), root(right)]
    parent[Math.max(a, b)] = Math.min(a, b)
  }
  const groups = new Map<number, number[]>()
  for (let i = 0; i < count; i++) {
    const top = root(i)
    const group = groups.get(top)
    if (group === undefined) groups.set(top, [i])
    else group.push(i)
  }
  return [...groups.values()].filter((g) => g.length > 2)
}
