import { CAPITAL, LINK } from './name-lists.ts'

/** A name has at most so many words, and so many small ones side by side. */
const MAX_WORDS = 12
const MAX_LINKS = 3

/** Words `[first, last)` of a sentence that may be one name. */
export interface Candidate {
  readonly first: number
  readonly last: number
}

/** The candidates of the sentence of the tokens `[from, to)`, by end and start; `marks` are those of the whole document. */
export function candidatesIn(marks: Uint8Array, from: number, to: number): readonly Candidate[] {
  const out: Candidate[] = []
  for (let end = from; end < to; end++) {
    const mark = marks[end] ?? 0
    if (mark === 0 || mark === LINK) continue
    let links = 0
    for (let first = end; first >= from && end - first < MAX_WORDS; first--) {
      const here = marks[first] ?? 0
      links = here === LINK ? links + 1 : 0
      if (here === 0 || links > MAX_LINKS) break
      if (here === CAPITAL) out.push({ first: first - from, last: end + 1 - from })
    }
  }
  return out
}

/** For each word of a sentence whether (1) it stands in a candidate; the others need no scores. */
export function coveredBy(candidates: readonly Candidate[], length: number): Uint8Array {
  const out = new Uint8Array(length)
  for (const { first, last } of candidates) out.fill(1, first, last)
  return out
}
