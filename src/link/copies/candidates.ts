/** A pair of documents, by index, and how many shingles they share. */
export interface Candidate {
  readonly left: number
  readonly right: number
  readonly shared: number
}

/** The shingles of one document, with a number of its own. */
export interface ShingledDocument {
  readonly uid: number
  readonly shingles: Float64Array
}

/** A shingle in more documents than this is a common phrase: it links neighbours only. */
const COMMON = 40
/** Groups up to this size have all their pairs looked at, even where only common shingles link them. */
const LARGEST_GROUP = 300

/**
 * The pairs of documents that share at least `least` shingles. Work grows with the number of shingles, not with the
 * square of the documents: a common shingle links only documents that follow each other in its list, and the pairs of
 * the groups so found are added with the count of their lightest link.
 */
export function findCandidates(
  documents: readonly ShingledDocument[],
  least: number,
  memory: SortedShingles = noShingles(),
): readonly Candidate[] {
  const count = documents.length
  const lists = sharedLists(documents, memory)
  const found: Candidate[] = []
  const shared = new Int32Array(count)
  for (let right = 0; right < count; right++) {
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
      if (both >= least) found.push({ left, right, shared: both })
      shared[left] = 0
    }
  }
  return closeGroups(found, count)
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

function sharedLists(documents: readonly ShingledDocument[], memory: SortedShingles): SharedLists {
  const { keys, docs: all } = sortedShingles(documents, memory)
  const count = documents.length
  const docs = new Int32Array(all.length)
  const firstIn = new Int32Array(all.length)
  const sizes = new Int32Array(all.length)
  let end = 0
  for (let i = 0; i < keys.length; ) {
    const first = end
    let last = -1
    const key = keys[i]
    for (; i < keys.length && keys[i] === key; i++) {
      const doc = all[i] ?? 0
      if (doc === last) continue
      last = doc
      docs[end] = doc
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

/** All shingles of a pile in order, each with the document that holds it by its number. */
export interface SortedShingles {
  keys: Float64Array
  uids: Int32Array
  /** The documents that were sorted in. */
  held: ReadonlySet<number>
}

export function noShingles(): SortedShingles {
  return { keys: new Float64Array(), uids: new Int32Array(), held: new Set() }
}

/** All shingles with their documents by index, by shingle, then by document; what was sorted before is only merged. */
function sortedShingles(
  documents: readonly ShingledDocument[],
  memory: SortedShingles,
): { readonly keys: Float64Array; readonly docs: Int32Array } {
  const fresh = documents.filter(({ uid }) => !memory.held.has(uid))
  const added = dealt(fresh)
  const indexOf = new Int32Array(documents.reduce((most, { uid }) => Math.max(most, uid + 1), 0)).fill(-1)
  for (const [i, { uid }] of documents.entries()) indexOf[uid] = i
  const total = documents.reduce((sum, { shingles }) => sum + shingles.length, 0)
  const [keys, uids, docs] = [new Float64Array(total), new Int32Array(total), new Int32Array(total)]
  let end = 0
  const put = (key: number, uid: number): void => {
    const doc = indexOf[uid] ?? -1
    if (doc < 0) return
    keys[end] = key
    uids[end] = uid
    docs[end++] = doc
  }
  let at = 0
  for (let i = 0; i < memory.keys.length; i++) {
    const key = memory.keys[i] ?? 0
    for (; at < added.keys.length && (added.keys[at] ?? 0) < key; at++) put(added.keys[at] ?? 0, added.uids[at] ?? 0)
    put(key, memory.uids[i] ?? 0)
  }
  for (; at < added.keys.length; at++) put(added.keys[at] ?? 0, added.uids[at] ?? 0)
  orderDocuments(keys, docs, uids)
  memory.keys = keys
  memory.uids = uids
  memory.held = new Set(documents.map(({ uid }) => uid))
  return { keys, docs }
}

/** Brings the documents of each shingle in order. */
function orderDocuments(keys: Float64Array, docs: Int32Array, uids: Int32Array): void {
  for (let i = 1; i < keys.length; i++) {
    const [doc, uid] = [docs[i] ?? 0, uids[i] ?? 0]
    let at = i
    for (; at > 0 && keys[at - 1] === keys[i] && (docs[at - 1] ?? 0) > doc; at--) {
      docs[at] = docs[at - 1] ?? 0
      uids[at] = uids[at - 1] ?? 0
    }
    docs[at] = doc
    uids[at] = uid
  }
}

/** Bits of a shingle by which they are dealt out before they are sorted. */
const DEALT = 16

/** The shingles of some documents, in order. */
function dealt(documents: readonly ShingledDocument[]): { readonly keys: Float64Array; readonly uids: Int32Array } {
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
  return { keys, uids }
}

/** Sorts a short stretch by insertion. */
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
