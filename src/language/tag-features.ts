import { mixHashes } from '../models/index.ts'
import { PAD, type WordForms } from './word-forms.ts'

/** Room that the features of a word need. */
export const TAG_FEATURES = 64
/** Templates of context are numbered from here. */
const FIRST_OF_CONTEXT = 32

/**
 * Fills `out` with all features of word `i` for the tagger, given the tags (by number) of the two words before it, and
 * returns how many there are.
 */
export function tagFeatures(forms: WordForms, i: number, last: number, beforeLast: number, out: Int32Array): number {
  return contextFeatures(forms, i, last, beforeLast, out, wordFeatures(forms, i, out))
}

/** What the word itself shows: equal for the same spelling at the start of a sentence or inside it (see `wordKey`). */
export function wordFeatures(forms: WordForms, i: number, out: Int32Array): number {
  const { lower, exact, ends, begins, known } = forms
  const at = i + PAD
  const look = lookOf(forms, i)
  const inLexicon = known[at] ?? 0
  let n = 0
  out[n++] = 0
  out[n++] = lower[at] ?? 0
  out[n++] = mixHashes(exact[at] ?? 0, i === 0 ? 1 : 0)
  for (let k = 0; k < 4; k++) {
    out[n++] = ends[k]?.[at] ?? 0
    out[n++] = begins[k]?.[at] ?? 0
  }
  out[n++] = look
  out[n++] = mixHashes(look, ends[1][at] ?? 0)
  out[n++] = mixHashes(look, ends[2][at] ?? 0)
  out[n++] = inLexicon
  out[n++] = mixHashes(inLexicon, look)
  out[n++] = mixHashes(inLexicon, ends[2][at] ?? 0)
  for (let k = 0; k < n; k++) out[k] = mixHashes(k, out[k] ?? 0)
  return n
}

/** What `wordFeatures` depends on besides the spelling: words of one spelling and one key have the same features. */
export function wordKey(forms: WordForms, i: number): number {
  return (i === 0 ? 4 : 0) + forms.headline
}

/** Adds to the first `count` features those of the words and tags around word `i`; returns how many there are now. */
export function contextFeatures(
  forms: WordForms,
  i: number,
  last: number,
  beforeLast: number,
  out: Int32Array,
  count: number,
): number {
  const { lower, ends, shape, known } = forms
  const at = i + PAD
  const word = lower[at] ?? 0
  const before = lower[at - 1] ?? 0
  const next = lower[at + 1] ?? 0
  const end3 = ends[2][at] ?? 0
  const nextEnd = ends[2][at + 1] ?? 0
  const inLexicon = known[at] ?? 0
  const nextInLexicon = known[at + 1] ?? 0
  const look = lookOf(forms, i)
  const history = mixHashes(last, beforeLast)
  let n = count
  out[n++] = last
  out[n++] = history
  out[n++] = mixHashes(last, word)
  out[n++] = mixHashes(history, word)
  out[n++] = mixHashes(last, end3)
  out[n++] = mixHashes(last, look)
  out[n++] = before
  out[n++] = lower[at - 2] ?? 0
  out[n++] = next
  out[n++] = lower[at + 2] ?? 0
  out[n++] = ends[2][at - 1] ?? 0
  out[n++] = nextEnd
  out[n++] = ends[1][at + 1] ?? 0
  out[n++] = ends[2][at + 2] ?? 0
  out[n++] = mixHashes(shape[at + 1] ?? 0, look)
  out[n++] = mixHashes(shape[at - 1] ?? 0, look)
  out[n++] = mixHashes(before, word)
  out[n++] = mixHashes(word, next)
  out[n++] = mixHashes(last, next)
  out[n++] = mixHashes(last, nextEnd)
  out[n++] = mixHashes(mixHashes(before, word), next)
  out[n++] = mixHashes(before, next)
  out[n++] = mixHashes(next, lower[at + 2] ?? 0)
  out[n++] = mixHashes(end3, next)
  out[n++] = mixHashes(end3, before)
  out[n++] = mixHashes(inLexicon, nextInLexicon)
  out[n++] = nextInLexicon
  out[n++] = mixHashes(inLexicon, before)
  out[n++] = mixHashes(inLexicon, next)
  out[n++] = mixHashes(known[at - 1] ?? 0, inLexicon)
  out[n++] = mixHashes(last, inLexicon)
  out[n++] = mixHashes(history, inLexicon)
  out[n++] = mixHashes(mixHashes(last, inLexicon), nextInLexicon)
  for (let k = count; k < n; k++) out[k] = mixHashes(FIRST_OF_CONTEXT + k - count, out[k] ?? 0)
  return n
}

/** Kinds of characters of the word, and whether its capitals say little. */
function lookOf(forms: WordForms, i: number): number {
  return mixHashes(forms.shape[i + PAD] ?? 0, wordKey(forms, i))
}
