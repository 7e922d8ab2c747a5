import type { Pieces } from '../../document/index.ts'
import type { Sentence } from '../../language/index.ts'

/** For each sentence the items of which a piece shares at least one unit with it, in the order given. */
export function bySentence<T>(
  sentences: readonly Sentence[],
  items: readonly T[],
  piecesOf: (item: T) => Pieces,
): readonly (readonly T[])[] {
  const out: T[][] = sentences.map(() => [])
  for (const item of items) {
    for (const [start, end] of piecesOf(item)) {
      for (let i = firstEndingAfter(sentences, start); i < sentences.length; i++) {
        if ((sentences[i]?.start ?? end) >= end) break
        const bucket = out[i]
        if (bucket !== undefined && bucket.at(-1) !== item) bucket.push(item)
      }
    }
  }
  return out
}

function firstEndingAfter(sentences: readonly Sentence[], at: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low
}
