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
 * nothing and is in no profile, so that the work for each document is bounded.
 */
export function findLikenesses(profiles: readonly Profile[], least: number): readonly Likeness[] {
  const holders = new Map<string, { readonly doc: number; readonly weight: number }[]>()
  const products = new Float64Array(profiles.length)
  return profiles.flatMap((own, right) => {
    const met: number[] = []
    for (const [word, weight] of own.words) {
      const list = holders.get(word) ?? []
      for (const other of list) {
        if (products[other.doc] === 0) met.push(other.doc)
        products[other.doc] = (products[other.doc] ?? 0) + weight * other.weight
      }
      list.push({ doc: right, weight })
      holders.set(word, list)
    }
    return met
      .toSorted((a, b) => a - b)
      .flatMap((left) => {
        const likeness = likenessOf(products[left] ?? 0, own.norm, profiles[left]?.norm ?? 0)
        products[left] = 0
        return likeness >= least ? [{ left, right, likeness }] : []
      })
  })
}

/** The cosine, raised where one text is much longer: a brief cannot hold all that a long report tells. */
function likenessOf(product: number, a: number, b: number): number {
  const [short, long] = a < b ? [a, b] : [b, a]
  if (short === 0) return 0
  return Math.floor(((1000 * product) / (short * long)) * Math.sqrt(Math.sqrt(Math.min(LONGER, long / short))))
}
