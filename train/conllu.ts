import { readFileSync } from 'node:fs'

export interface GoldWord {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  /** UD features as written: `Number=Plur`, `_` for none. */
  readonly feats: string
  /** 1-based number of the head within the sentence, 0 for the root. */
  readonly head: number
  /** UD relation to the head, with its subtype. */
  readonly deprel: string
}

/** The sentences of a CoNLL-U file: syntactic words only, ranges and empty nodes left out. */
export function readConllu(path: string): readonly (readonly GoldWord[])[] {
  const sentences: GoldWord[][] = []
  let words: GoldWord[] = []
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line === '') {
      if (words.length > 0) sentences.push(words)
      words = []
    } else if (!line.startsWith('#')) {
      const [id = '', form = '', lemma = '', upos = '', xpos = '', feats = '', head = '', deprel = ''] =
        line.split('\t')
      if (/^\d+$/.test(id)) words.push({ form, lemma, upos, xpos, feats, head: Number(head), deprel })
    }
  }
  return sentences
}
