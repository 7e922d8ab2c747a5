import { readFileSync } from 'node:fs'

export interface GoldWord {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
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
      const [id = '', form = '', lemma = '', upos = '', xpos = ''] = line.split('\t')
      if (/^\d+$/.test(id)) words.push({ form, lemma, upos, xpos })
    }
  }
  return sentences
}
