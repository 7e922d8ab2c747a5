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

/**
 * The pairs of documents that share at least `least` shingles. Work grows with the number of shingles, not with the
 * square of the documents: a common shingle links only documents that follow each other in its list, and the pairs of
 * the groups so found are added with the count of their lightest link.
 */
export function findCandidates(shingles: readonly Float64Array[], least: number): readonly Candidate[] {
  const count = shingles.length
  const lists = sharedLists(shingles)
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

function sharedLists(shingles: readonly Float64Array[]): SharedLists {
  const { keys, docs: all } = sortedShingles(shingles)
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
  const firstOf = new Int32Array(shingles.length + 1)
  for (let at = 0; at < end; at++) firstOf[(docs[at] ?? 0) + 1] = (firstOf[(docs[at] ?? 0) + 1] ?? 0) + 1
  for (let doc = 0; doc < shingles.length; doc++) firstOf[doc + 1] = (firstOf[doc + 1] ?? 0) + (firstOf[doc] ?? 0)
  const next = firstOf.slice()
  const places = new Int32Array(end)
  for (let at = 0; at < end; at++) {
    const doc = docs[at] ?? 0
    places[next[doc] ?? 0] = at
    next[doc] = (next[doc] ?? 0) + 1
  }
  return { docs, firstIn, sizes, firstOf, places }
}

/** Bits of a shingle by which they are dealt out before they are sorted. */
const DEALT = 16

/** All shingles with their documents, by shingle, then by document. */
function sortedShingles(shingles: readonly Float64Array[]): { readonly keys: Float64Array; readonly docs: Int32Array } {
  const total = shingles.reduce((sum, own) => sum + own.length, 0)
  const deal = (shingle: number): number => Math.floor(shingle / 2 ** (53 - DEALT))
  const next = new Int32Array(2 ** DEALT + 1)
  for (const own of shingles) for (const one of own) next[deal(one) + 1] = (next[deal(one) + 1] ?? 0) + 1
  for (let i = 0; i < 2 ** DEALT; i++) next[i + 1] = (next[i + 1] ?? 0) + (next[i] ?? 0)
  const firsts = next.slice()
  const keys = new Float64Array(total)
  const docs = new Int32Array(total)
  for (const [doc, own] of shingles.entries()) {
    for (const one of own) {
      const at = next[deal(one)] ?? 0
      next[deal(one)] = at + 1
      keys[at] = one
      docs[at] = doc
    }
  }
  for (let i = 0; i < 2 ** DEALT; i++) sortStretch(keys, docs, firsts[i] ?? 0, firsts[i + 1] ?? 0)
  return { keys, docs }
}

/** Sorts a short stretch by insertion: documents stay in order, as a stable sort leaves them. */
function sortStretch(keys: Float64Array, docs: Int32Array, first: number, end: number): void {
  for (let i = first + 1; i < end; i++) {
    const [key, doc] = [keys[i] ?? 0, docs[i] ?? 0]
    let at = i
    for (; at > first && (keys[at - 1] ?? 0) > key; at--) {
      keys[at] = keys[at - 1] ?? 0
      docs[at] = docs[at - 1] ?? 0
    }
    keys[at] = key
    docs[at] = doc
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
