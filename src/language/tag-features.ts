import { mixHashes } from '../models/index.ts'
import { PAD, type WordForms } from './word-forms.ts'

/** Room that `tagFeatures` needs. */
export const TAG_FEATURES = 40

/**
 * Fills `out` with the features of word `i` for the tagger, given the tags (by number) of the two words before it, and
 * returns how many there are; shared by trainer and decoder.
 */
export function tagFeatures(forms: WordForms, i: number, last: number, beforeLast: number, out: Int32Array): number {
  const { lower, exact, ends, begins, shape } = forms
  const at = i + PAD
  let n = 0
  const put = (value: number): void => {
    out[n] = mixHashes(n, value)
    n++
  }
  const of = (column: Int32Array, k: number): number => column[at + k] ?? 0
  const word = of(lower, 0)
  const look = mixHashes(of(shape, 0), (i === 0 ? 4 : 0) + forms.headline)
  const history = mixHashes(last, beforeLast)
  put(0)
  put(word)
  put(mixHashes(of(exact, 0), i === 0 ? 1 : 0))
  for (const column of ends) put(of(column, 0))
  for (const column of begins) put(of(column, 0))
  put(look)
  put(mixHashes(look, of(ends[1], 0)))
  put(mixHashes(look, of(ends[2], 0)))
  put(last)
  put(history)
  put(mixHashes(last, word))
  put(mixHashes(history, word))
  put(mixHashes(last, of(ends[2], 0)))
  put(mixHashes(last, look))
  put(of(lower, -1))
  put(of(lower, -2))
  put(of(lower, 1))
  put(of(lower, 2))
  put(of(ends[2], -1))
  put(of(ends[2], 1))
  put(of(ends[1], 1))
  put(of(ends[2], 2))
  put(mixHashes(of(shape, 1), look))
  put(mixHashes(of(shape, -1), look))
  put(mixHashes(of(lower, -1), word))
  put(mixHashes(word, of(lower, 1)))
  put(mixHashes(last, of(lower, 1)))
  put(mixHashes(last, of(ends[2], 1)))
  put(mixHashes(mixHashes(of(lower, -1), word), of(lower, 1)))
  put(mixHashes(of(lower, -1), of(lower, 1)))
  put(mixHashes(of(lower, 1), of(lower, 2)))
  put(mixHashes(of(ends[2], 0), of(lower, 1)))
  put(mixHashes(of(ends[2], 0), of(lower, -1)))
  return n
}
