import { readFileSync } from 'node:fs'
import { readWords, type Words } from '../src/language/index.ts'
import type { Models } from '../src/models/index.ts'

interface GoldName {
  readonly start: number
  readonly end: number
  readonly type: string
}

/** A document with a BIO label for each token; `null` where the corpus does not say what we ask. */
export interface LabelledDocument {
  readonly words: Words
  readonly labels: readonly (string | null)[]
}

/** Documents of a JSONL file of names, read by our own floors; names of types that `keep` refuses are not learnt from. */
export function readNames(path: string, keep: (type: string) => boolean, models: Models): readonly LabelledDocument[] {
  const out: LabelledDocument[] = []
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line === '') continue
    const record: { text: string; entities: readonly GoldName[] } = JSON.parse(line)
    const words = readWords(record.text, [], models)
    out.push({ words, labels: labelsOf(words, record.entities, keep) })
  }
  return out
}

/** A document as a headline agency would print it: all letters capital, nothing else changed. */
export function inCapitals(document: LabelledDocument, models: Models): LabelledDocument | null {
  const { words, labels } = document
  const loud = words.text.toUpperCase()
  if (loud.length !== words.text.length) return null
  const read = readWords(loud, [], models)
  const starts = new Map(words.tokens.map((t, i) => [t.start, labels[i] ?? null]))
  return { words: read, labels: read.tokens.map((t) => starts.get(t.start) ?? null) }
}

function labelsOf(
  words: Words,
  names: readonly GoldName[],
  keep: (type: string) => boolean,
): readonly (string | null)[] {
  const sorted = names.toSorted((a, b) => a.start - b.start)
  let open: GoldName | null = null
  let at = 0
  return words.tokens.map((token) => {
    while ((sorted[at]?.end ?? Number.POSITIVE_INFINITY) <= token.start) at++
    const next = sorted[at]
    const name = next !== undefined && next.start < token.end ? next : null
    const inside = name !== null && name === open
    open = name
    if (name === null) return 'O'
    if (!keep(name.type)) return null
    return `${inside ? 'I' : 'B'}-${name.type === 'MISC' ? 'OTHER' : name.type}`
  })
}
