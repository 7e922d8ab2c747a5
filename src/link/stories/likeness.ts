import { type Spare, taken } from '../spare.ts'
import type { Profile } from './profile.ts'

/** Pairs of documents by index, `left` below `right`, and how alike their words are, in thousandths: a place in each list a pair. */
export interface Likenesses {
  readonly left: Int32Array
  readonly right: Int32Array
  readonly likeness: Int32Array
}

/** A text this many times as long as another makes up for no more. */
const LONGER = 4

/**
 * The pairs that are at least `least` alike, in no order, by an inverted index. A word that very many documents hold weighs
 * nothing and is in no profile, so that the work for each document is bounded. Of two documents whose profiles are as
 * `known` has them nothing is worked out again.
 */
export function findLikenesses(
  profiles: readonly Profile[],
  least: number,
  known: KnownLikenesses = { same: () => false, pairs: likenesses([]), spare: new Map() },
): Likenesses {
  const fresh = profiles.map((_, i) => !known.same(i))
  const allFresh = fresh.every((one) => one)
  const index = indexOf(profiles, known.spare)
  const products = new Float64Array(profiles.length)
  const met = new Int32Array(profiles.length)
  const found: number[] = []
  for (let at = 0; at < known.pairs.likeness.length; at++) {
    found.push(known.pairs.left[at] ?? 0, known.pairs.right[at] ?? 0, known.pairs.likeness[at] ?? 0)
  }
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
      if (likeness >= least) found.push(Math.min(other, right), Math.max(other, right), likeness)
    }
  }
  known.spare.set('first', index.first).set('docs', index.docs).set('weights', index.weights)
  return likenesses(found)
}

/** Pairs that stand one after the other: left, right, likeness. */
export function likenesses(flat: readonly number[]): Likenesses {
  const every = (place: number): Int32Array =>
    Int32Array.from({ length: flat.length / 3 }, (_, at) => flat[3 * at + place] ?? 0)
  return { left: every(0), right: every(1), likeness: every(2) }
}

/** What an earlier linking worked out: which documents have the profile they had, and the pairs of two such. */
export interface KnownLikenesses {
  readonly same: (document: number) => boolean
  readonly pairs: Likenesses
  readonly spare: Spare
}

/** For each word by number where the list of its documents begins, and all lists one after the other. */
interface Index {
  readonly first: Int32Array
  readonly docs: Int32Array
  readonly weights: Int32Array
}

function indexOf(profiles: readonly Profile[], spare: Spare): Index {
  let size = 0
  for (const { words } of profiles) for (const word of words) size = Math.max(size, word + 1)
  const first = taken(spare, 'first', size + 1).fill(0)
  for (const { words } of profiles) for (const word of words) first[word + 1] = (first[word + 1] ?? 0) + 1
  for (let word = 0; word < size; word++) first[word + 1] = (first[word + 1] ?? 0) + (first[word] ?? 0)
  const next = taken(spare, 'next', size)
  next.set(first.subarray(0, size))
  const docs = taken(spare, 'docs', first[size] ?? 0)
  const weights = taken(spare, 'weights', first[size] ?? 0)
  for (const [doc, own] of profiles.entries()) {
    own.words.forEach((word, k) => {
      const at = next[word] ?? 0
      next[word] = at + 1
      docs[at] = doc
      weights[at] = own.weights[k] ?? 0
    })
  }
  spare.set('next', next)
  return { first, docs, weights }
}

/** The cosine, raised where one text is much longer: a brief cannot hold all that a long report tells. */
function likenessOf(product: number, a: number, b: number): number {
  const [short, long] = a < b ? [a, b] : [b, a]
  if (short === 0) return 0
  return Math.floor(((1000 * product) / (short * long)) * Math.sqrt(Math.sqrt(Math.min(LONGER, long / short))))
}
