import type { Profile } from './profile.ts'

/** Two documents by index and how alike their words are, in thousandths. */
export interface Likeness {
  readonly left: number
  readonly right: number
  readonly likeness: number
}

/** A text this many times as long as another makes up for no more. */
const LONGER = 4

/**
 * The pairs that are at least `least` alike, in order, by an inverted index. A word that very many documents hold weighs
 * nothing and is in no profile, so that the work for each document is bounded. Of two documents whose profiles are as
 * `known` has them nothing is worked out again.
 */
export function findLikenesses(
  profiles: readonly Profile[],
  least: number,
  known: KnownLikenesses = { same: () => false, pairs: [] },
): readonly Likeness[] {
  const fresh = profiles.map((_, i) => !known.same(i))
  const allFresh = fresh.every((one) => one)
  const index = indexOf(profiles)
  const products = new Float64Array(profiles.length)
  const met = new Int32Array(profiles.length)
  const found: Likeness[] = [...known.pairs]
  for (const [right, own] of profiles.entries()) {
    if (fresh[right] !== true) continue
    let count = 0
    for (let k = 0; k < own.words.length; k++) {
      const weight = own.weights[k] ?? 0
      const end = index.first[(own.words[k] ?? 0) + 1] ?? 0
      for (let at = index.first[own.words[k] ?? 0] ?? 0; at < end; at++) {
        const other = index.docs[at] ?? 0
        // Of two fresh ones the later meets the earlier; lists are in order.
        if (other >= right && allFresh) break
        if (other >= right && (other === right || fresh[other] === true)) continue
        const product = products[other] ?? 0
        if (product === 0) met[count++] = other
        products[other] = product + weight * (index.weights[at] ?? 0)
      }
    }
    for (const other of met.subarray(0, count)) {
      const likeness = likenessOf(products[other] ?? 0, own.norm, profiles[other]?.norm ?? 0)
      products[other] = 0
      if (likeness >= least) found.push({ left: Math.min(other, right), right: Math.max(other, right), likeness })
    }
  }
  return found.toSorted((x, y) => x.right - y.right || x.left - y.left)
}

/** What an earlier linking worked out: which documents have the profile they had, and the pairs of two such. */
export interface KnownLikenesses {
  readonly same: (document: number) => boolean
  readonly pairs: readonly Likeness[]
}

/** For each word by number where the list of its documents begins, and all lists one after the other. */
interface Index {
  readonly first: Int32Array
  readonly docs: Int32Array
  readonly weights: Int32Array
}

function indexOf(profiles: readonly Profile[]): Index {
  let size = 0
  for (const { words } of profiles) for (const word of words) size = Math.max(size, word + 1)
  const first = new Int32Array(size + 1)
  for (const { words } of profiles) for (const word of words) first[word + 1] = (first[word + 1] ?? 0) + 1
  for (let word = 0; word < size; word++) first[word + 1] = (first[word + 1] ?? 0) + (first[word] ?? 0)
  const next = first.slice()
  const [docs, weights] = [new Int32Array(first[size] ?? 0), new Int32Array(first[size] ?? 0)]
  for (const [doc, own] of profiles.entries()) {
    own.words.forEach((word, k) => {
      const at = next[word] ?? 0
      next[word] = at + 1
      docs[at] = doc
      weights[at] = own.weights[k] ?? 0
    })
  }
  return { first, docs, weights }
}

/** The cosine, raised where one text is much longer: a brief cannot hold all that a long report tells. */
function likenessOf(product: number, a: number, b: number): number {
  const [short, long] = a < b ? [a, b] : [b, a]
  if (short === 0) return 0
  return Math.floor(((1000 * product) / (short * long)) * Math.sqrt(Math.sqrt(Math.min(LONGER, long / short))))
}
