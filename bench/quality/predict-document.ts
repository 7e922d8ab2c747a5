import { readFileSync } from 'node:fs'
import type { Annotated, Span } from '../../src/document/index.ts'
import { conlluOf, conlluRow, readSentence, readWords, sentenceReader } from '../../src/language/index.ts'
import { classifyDeed } from '../../src/reading/index.ts'
import { MODELS, readCorpus, records, scratch } from './corpus.ts'

/** A file with one line of `annotate`'s layers a document, under the corpus's ids. */
export function annotateAll(gold: string, shape: (doc: Annotated) => Record<string, unknown>): string {
  const lines = readCorpus(gold).map(({ goldId, doc }) => JSON.stringify({ id: goldId, text: doc.text, ...shape(doc) }))
  return scratch('annotated.jsonl', `${lines.join('\n')}\n`)
}

/** A file with the type of each given dyad. */
export function classifyAll(gold: string): string {
  const lines = records(gold).map((record) => {
    const text = String(record.text)
    const words = readWords(text, [], MODELS)
    const events: readonly Record<string, unknown>[] = Array.isArray(record.events) ? record.events : []
    return JSON.stringify({
      id: record.id,
      events: events.map((e) => classifyDeed(words, first(e.actor), first(e.recipient))),
    })
  })
  return scratch('dyads.jsonl', `${lines.join('\n')}\n`)
}

function first(spans: unknown): Span {
  const [span] = Array.isArray(spans) ? spans : []
  return typeof span?.start === 'number' && typeof span?.end === 'number'
    ? { start: span.start, end: span.end }
    : { start: 0, end: 1 }
}

interface GoldSentence {
  readonly forms: readonly string[]
  readonly startsParagraph: boolean
  readonly startsDocument: boolean
  readonly text: string
}

function readGold(path: string): readonly GoldSentence[] {
  return readFileSync(path, 'utf8')
    .split('\n\n')
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const rows = block
        .split('\n')
        .filter((l) => /^\d+\t/.test(l))
        .map((l) => l.split('\t'))
      return {
        forms: rows.map((r) => r[1] ?? ''),
        startsParagraph: /^# newpar/m.test(block),
        startsDocument: /^# newdoc/m.test(block),
        text: /^# text = (.*)$/m.exec(block)?.[1] ?? '',
      }
    })
}

/** A CoNLL-U file of our words: over the gold's tokens, or over raw text, one document at a time. */
export function wordsFile(gold: string, tokens: 'gold' | 'own'): string {
  const sentences = readGold(gold)
  if (tokens === 'gold') {
    const reader = sentenceReader(MODELS)
    const blocks = sentences.map(({ forms }) =>
      readSentence(reader, forms)
        .map((word, i) => conlluRow(i + 1, word, word.head + 1, '_'))
        .join('\n'),
    )
    return scratch('words.conllu', `${blocks.join('\n\n')}\n\n`)
  }
  const documents: string[] = []
  for (const s of sentences) {
    if (s.startsDocument || documents.length === 0) documents.push(s.text)
    else documents.push(`${documents.pop() ?? ''}${s.startsParagraph ? '\n\n' : ' '}${s.text}`)
  }
  return scratch('words.conllu', documents.map((text, i) => conlluOf(`d${i}`, readWords(text, [], MODELS))).join(''))
}
