import type { Span } from '../document/index.ts'

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** One token; clitics (`'s`, `n't`) are tokens of their own, as in the English UD treebanks. */
export interface Token extends Span {
  readonly text: string
  readonly lower: string
  readonly lemma: string
  readonly upos: Upos
  /** Penn Treebank tag (`VBD`, `NNP`, …). */
  readonly xpos: string
  /** UD features as CoNLL-U writes them (`Number=Plur|…`), empty for none. */
  readonly feats: string
  /** Index in `Words.tokens` of the word it depends on; -1 for the root of its sentence. */
  readonly head: number
  /** UD relation to the head (`nsubj`, `obl:tmod`, …). */
  readonly deprel: string
}

/** A sentence and its tokens `[first, last)` in `Words.tokens`. */
export interface Sentence extends Span {
  readonly first: number
  readonly last: number
}

/** The words of a text. Boilerplate blocks hold no tokens; no sentence crosses a block's edge. */
export interface Words {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
}

const UPOS: ReadonlySet<string> = new Set(
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'.split(' '),
)

/** Whether a string is one of the universal tags. */
export function isUpos(tag: string): tag is Upos {
  return UPOS.has(tag)
}
