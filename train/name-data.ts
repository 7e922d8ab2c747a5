import { readFileSync } from 'node:fs'
import { readWords, type Token } from '../src/language/index.ts'
import type { Models } from '../src/models/index.ts'

interface GoldName {
  readonly start: number
  readonly end: number
  readonly type: string
}

/** One sentence with a BIO label for each token. */
export interface LabelledSentence {
  readonly tokens: readonly Token[]
  readonly labels: readonly string[]
}

/** Sentences of a JSONL file of names, tokenised and tagged by our own floors; `keep` says which types count. */
export function readNames(path: string, keep: (type: string) => boolean, models: Models): readonly LabelledSentence[] {
  const out: LabelledSentence[] = []
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line === '') continue
    const record: { text: string; entities: readonly GoldName[] } = JSON.parse(line)
    const words = readWords(record.text, [], models)
    const names = record.entities.filter((e) => keep(e.type))
    for (const sentence of words.sentences) {
      const tokens = words.tokens.slice(sentence.first, sentence.last)
      out.push({ tokens, labels: labelsOf(tokens, names) })
    }
  }
  return out
}

function labelsOf(tokens: readonly Token[], names: readonly GoldName[]): readonly string[] {
  let open: GoldName | null = null
  return tokens.map((token) => {
    const name = names.find((n) => n.start < token.end && token.start < n.end) ?? null
    const inside = name !== null && name === open
    open = name
    if (name === null) return 'O'
    return `${inside ? 'I' : 'B'}-${name.type === 'MISC' ? 'OTHER' : name.type}`
  })
}
