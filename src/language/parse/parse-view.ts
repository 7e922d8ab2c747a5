import { type Lexicon, mixHashes, nounClass, verbClass } from '../../models/index.ts'
import { PAD, type WordForms } from '../word-forms.ts'
import type { Upos } from '../words.ts'

/** Value of every column where there is no word. */
const NOTHING = -7
/** Added to lexicographers' classes, so that they are no tags. */
const CLASS = 1000

/**
 * What the parser sees of a sentence: words `1 … length`, the root at `length + 1`, nothing at 0 and behind the root.
 */
export interface ParseView {
  readonly length: number
  /** Hash of the lower-case spelling. */
  readonly word: Int32Array
  /** Number of the tagger's label. */
  readonly tag: Int32Array
  /** Word and tag. */
  readonly wordTag: Int32Array
  /** Lexicographer's class of a noun or verb; the tag for other words. */
  readonly sense: Int32Array
  /** Hash of the last three letters. */
  readonly ending: Int32Array
  /** Kind of word as one bit: what stands between two words is the union of these. */
  readonly kind: Int32Array
}

/** A word with its tags. */
export interface TaggedWord {
  readonly tag: number
  readonly upos: Upos
  readonly lower: string
  readonly lemma: string
}

/** What the parser needs to know of each word besides its forms; for the columns see `ParseView`. */
export interface SeenWord {
  readonly tag: number
  readonly sense: number
  readonly kind: number
}

/** What the parser sees in a tagged word, whatever the sentence. */
export function seeWord({ tag, upos, lower, lemma }: TaggedWord, lexicon: Lexicon): SeenWord {
  return { tag, sense: senseOf(upos, tag, lemma, lexicon), kind: kindOf(upos, lower) }
}

/** The view of one tagged sentence. */
export function parseView(forms: WordForms, words: readonly SeenWord[]): ParseView {
  const length = words.length
  const column = (): Int32Array => new Int32Array(length + 4).fill(NOTHING)
  const view = {
    length,
    word: column(),
    tag: column(),
    wordTag: column(),
    sense: column(),
    ending: column(),
    kind: new Int32Array(length + 4),
  }
  words.forEach(({ tag, sense, kind }, i) => {
    const at = i + 1
    view.word[at] = forms.lower[i + PAD] ?? 0
    view.tag[at] = tag
    view.sense[at] = sense
    view.ending[at] = forms.ends[2][i + PAD] ?? 0
    view.kind[at] = kind
  })
  const root = length + 1
  view.word[root] = view.tag[root] = view.sense[root] = NOTHING - 1
  for (let at = 0; at < length + 4; at++) view.wordTag[at] = mixHashes(view.word[at] ?? 0, view.tag[at] ?? 0)
  return view
}

function senseOf(upos: Upos, tag: number, lemma: string, lexicon: Lexicon): number {
  const sense = upos === 'NOUN' ? nounClass : upos === 'VERB' ? verbClass : null
  const found = sense === null ? 0 : sense(lexicon.get(lemma) ?? 0)
  return found > 0 ? CLASS + found : -tag - CLASS
}

function kindOf(upos: Upos, lower: string): number {
  switch (upos) {
    case 'VERB':
    case 'AUX':
      return 1
    case 'PUNCT':
      return lower === ',' ? 2 : 4
    case 'CCONJ':
      return 8
    case 'ADP':
      return 16
    case 'SCONJ':
      return 32
    case 'NOUN':
    case 'PROPN':
    case 'PRON':
      return 64
    default:
      return 0
  }
}

const LOOK_BACK = 12

/** The kinds of words that stand between `from` and `to`, of the last few before `to`. */
export function kindsBetween(view: ParseView, from: number, to: number): number {
  let found = 0
  for (let i = Math.max(from + 1, to - LOOK_BACK); i < to; i++) found |= view.kind[i] ?? 0
  return found
}
