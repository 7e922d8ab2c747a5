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
export function findCandidates(shingles: readonly (readonly number[])[], least: number): readonly Candidate[] {
  const count = shingles.length
  const pairs = new Map<number, number>()
  const add = (left: number, right: number): void => {
    const key = left * count + right
    pairs.set(key, (pairs.get(key) ?? 0) + 1)
  }
  for (const list of postings(shingles).values()) {
    if (list.length < 2) continue
    const reach = list.length > COMMON ? 1 : list.length
    list.forEach((left, i) => {
      for (const right of list.slice(i + 1, i + 1 + reach)) add(left, right)
    })
  }
  const kept = [...pairs].filter(([, shared]) => shared >= least)
  return closeGroups(
    kept.map(([key, shared]) => ({ left: Math.floor(key / count), right: key % count, shared })),
    count,
  )
}

function postings(shingles: readonly (readonly number[])[]): ReadonlyMap<number, readonly number[]> {
  const lists = new Map<number, number[]>()
  shingles.forEach((own, doc) => {
    for (const shingle of own) {
      const list = lists.get(shingle)
      if (list === undefined) lists.set(shingle, [doc])
      else if (list.at(-1) !== doc) list.push(doc)
    }
  })
  return lists
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
