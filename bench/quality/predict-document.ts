import { readFileSync } from 'node:fs'
import type { Annotated, Span } from '../../src/document/index.ts'
import { conlluOf, lemmaInCase, readWords, taggerRoom, tagWords, wordForms } from '../../src/language/index.ts'
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

const NO_SPAN = { start: 0, end: 0 }

interface GoldSentence {
  readonly forms: readonly string[]
  readonly glued: readonly boolean[]
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
        glued: rows.map((r) => /SpaceAfter=No/.test(r[9] ?? '')),
        startsParagraph: /^# newpar/m.test(block),
        startsDocument: /^# newdoc/m.test(block),
        text: /^# text = (.*)$/m.exec(block)?.[1] ?? '',
      }
    })
}

const row = (i: number, form: string, lemma: string, upos: string, xpos: string): string =>
  `${i}\t${form}\t${lemma}\t${upos}\t${xpos}\t_\t${i === 1 ? 0 : 1}\t${i === 1 ? 'root' : 'dep'}\t_\t_`

/** A CoNLL-U file of our words: over the gold's tokens, or over raw text, one document at a time. */
export function wordsFile(
  gold: string,
  tokens: 'gold' | 'own',
  lemma: (lower: string, xpos: string) => string,
): string {
  const sentences = readGold(gold)
  if (tokens === 'gold') {
    const room = taggerRoom(MODELS)
    const blocks = sentences.map(({ forms }) => {
      const lowers = forms.map((form) => form.toLowerCase())
      const tags = tagWords(wordForms(forms, lowers), lowers, MODELS, room)
      return forms
        .map((form, i) => {
          const [upos = 'X', xpos = ''] = (MODELS.tagger.labels[tags[i] ?? -1] ?? 'X').split(' ')
          return row(
            i + 1,
            form,
            lemmaInCase({
              ...NO_SPAN,
              text: form,
              lower: form.toLowerCase(),
              lemma: lemma(form.toLowerCase(), xpos),
              upos: 'X',
              xpos,
            }),
            upos,
            xpos,
          )
        })
        .join('\n')
    })
    return scratch('words.conllu', `${blocks.join('\n\n')}\n\n`)
  }
  const documents: string[] = []
  for (const s of sentences) {
    if (s.startsDocument || documents.length === 0) documents.push(s.text)
    else documents.push(`${documents.pop() ?? ''}${s.startsParagraph ? '\n\n' : ' '}${s.text}`)
  }
  return scratch('words.conllu', documents.map((text, i) => conlluOf(`d${i}`, readWords(text, [], MODELS))).join(''))
}
