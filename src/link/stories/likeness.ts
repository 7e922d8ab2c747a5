import type { Profile } from './profile.ts'

/** Two documents by index and how alike their words are, in thousandths of the cosine. */
export interface Likeness {
  readonly left: number
  readonly right: number
  readonly likeness: number
}

/** Words of a document that look for others. */
const LOOKING = 40
/** Looking words that two documents must share before they are compared. */
const SHARED = 2
/** A word in more documents than this looks for nobody. */
const COMMON = 150

/** The pairs that share telling words and are at least `least` alike, in order; near-linear by an inverted index. */
export function findLikenesses(profiles: readonly Profile[], least: number): readonly Likeness[] {
  const holders = new Map<string, number[]>()
  profiles.forEach((p, doc) => {
    for (const [word] of p.words.slice(0, LOOKING)) {
      const list = holders.get(word)
      if (list === undefined) holders.set(word, [doc])
      else list.push(doc)
    }
  })
  return profiles.flatMap((own, left) => {
    const weights = new Map(own.words)
    const met = new Map<number, number>()
    for (const [word] of own.words.slice(0, LOOKING)) {
      const list = holders.get(word) ?? []
      if (list.length <= COMMON) for (const doc of list) if (doc > left) met.set(doc, (met.get(doc) ?? 0) + 1)
    }
    return [...met]
      .filter(([, shared]) => shared >= SHARED)
      .map(([doc]) => doc)
      .toSorted((a, b) => a - b)
      .flatMap((right) => {
        const other = profiles[right]
        if (other === undefined) return []
        let product = 0
        for (const [word, weight] of other.words) product += weight * (weights.get(word) ?? 0)
        const likeness = Math.floor((1000 * product) / Math.max(1, own.norm * other.norm))
        return likeness >= least ? [{ left, right, likeness }] : []
      })
  })
}
