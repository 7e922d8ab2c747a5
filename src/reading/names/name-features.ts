import { PAD } from '../../language/index.ts'
import { mixHashes } from '../../models/index.ts'
import type { NameView } from './name-view.ts'

/** Room that `nameFeatures` needs. */
export const NAME_FEATURES = 64

/**
 * Fills `out` with the features of word `i`, given the labels (by number) of the two words before it and the label
 * that the word had earlier in the document (`memory`, -1 for none), and returns how many there are; shared by trainer
 * and decoder.
 */
export function nameFeatures(
  view: NameView,
  i: number,
  last: number,
  beforeLast: number,
  memory: readonly [here: number, next: number],
  out: Int32Array,
): number {
  const { forms, tags, lists, spelled, runFirst, runLast, runBefore, runAfter } = view
  const { lower, exact, ends, begins, shape } = forms
  const at = i + PAD
  let n = 0
  const put = (value: number): void => {
    out[n] = mixHashes(n + 100, value)
    n++
  }
  const of = (column: Int32Array, k: number): number => column[at + k] ?? 0
  const word = of(lower, 0)
  const look = mixHashes(of(shape, 0), (i === 0 ? 4 : 0) + forms.headline)
  const list = of(lists, 0)
  put(0)
  put(word)
  put(of(exact, 0))
  put(mixHashes(word, look))
  put(of(ends[1], 0))
  put(of(ends[2], 0))
  put(of(ends[3], 0))
  put(of(begins[2], 0))
  put(of(begins[3], 0))
  put(look)
  put(of(tags, 0))
  put(mixHashes(of(tags, 0), look))
  put(last)
  put(mixHashes(last, beforeLast))
  put(mixHashes(last, word))
  put(mixHashes(last, look))
  put(mixHashes(last, of(tags, 0)))
  put(of(lower, -1))
  put(of(lower, 1))
  put(of(lower, -2))
  put(of(lower, 2))
  put(mixHashes(of(lower, -1), word))
  put(mixHashes(word, of(lower, 1)))
  put(mixHashes(of(lower, -2), of(lower, -1)))
  put(mixHashes(of(lower, 1), of(lower, 2)))
  put(mixHashes(of(lower, -1), of(shape, 0)))
  put(mixHashes(of(lower, 1), of(shape, 0)))
  put(mixHashes(of(tags, -1), of(shape, 0)))
  put(mixHashes(of(tags, 1), of(shape, 0)))
  put(mixHashes(of(tags, 1), of(tags, 2)))
  put(mixHashes(of(shape, -1), look))
  put(mixHashes(look, of(shape, 1)))
  put(mixHashes(mixHashes(of(shape, -1), look), of(shape, 1)))
  put(mixHashes(mixHashes(look, of(shape, 1)), of(shape, 2)))
  put(mixHashes(of(ends[2], -1), of(shape, 0)))
  put(mixHashes(of(ends[2], 1), of(shape, 0)))
  put(list)
  put(mixHashes(list, last))
  put(mixHashes(list, look))
  put(mixHashes(of(lists, -1), of(shape, 0)))
  put(mixHashes(of(lists, 1), of(shape, 0)))
  put(mixHashes(mixHashes(of(lists, -1), list), last))
  put(mixHashes(mixHashes(list, of(lists, 1)), look))
  put(mixHashes(of(spelled, 0), look))
  put(mixHashes(of(spelled, 0), mixHashes(last, i === 0 ? 1 : 0)))
  put(memory[0])
  put(mixHashes(memory[0], last))
  put(mixHashes(memory[0], look))
  put(mixHashes(memory[0], memory[1]))
  put(mixHashes(of(runFirst, 0), last))
  put(mixHashes(of(runLast, 0), last))
  put(mixHashes(of(runLast, 0), of(runFirst, 0)))
  put(mixHashes(of(runBefore, 0), last))
  put(mixHashes(of(runAfter, 0), last))
  put(mixHashes(of(ends[2], 0), last))
  return n
}
