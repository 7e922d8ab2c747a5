import type { Block, Span } from '../document/index.ts'
import type { Models } from '../models/index.ts'
import { findSentences } from './find-sentences.ts'
import { findTokens } from './find-tokens.ts'
import { type ReadWord, readSentences, type SentenceReader, sentenceReader } from './sentence-reader.ts'
import { stretchesOf } from './stretches.ts'
import type { Sentence, Token, Words } from './words.ts'

/**
 * The words of a text: tokens with tags, lemmas and dependency trees, and sentences, within its blocks (without blocks:
 * its lines). Who reads many texts hands in one reader for all of them, which is faster and gives the same words.
 */
export function readWords(
  text: string,
  blocks: readonly Block[],
  models: Models,
  reader: SentenceReader = sentenceReader(models),
): Words {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  let waiting: (readonly Span[])[] = []
  let held = 0
  const readWaiting = (): void => {
    const texts = waiting.map((spans) => spans.map((s) => text.slice(s.start, s.end)))
    readSentences(reader, texts).forEach((words, i) => {
      pushSentence(waiting[i] ?? [], words, tokens, sentences)
    })
    waiting = []
    held = 0
  }
  for (const stretch of stretchesOf(text, blocks)) {
    const spans = findTokens(text, stretch.start, stretch.end)
    for (const run of findSentences(text, spans, 0, spans.length, models.sentences)) {
      waiting.push(spans.slice(run.first, run.last))
      held += run.last - run.first
      if (held >= BATCH) readWaiting()
    }
  }
  readWaiting()
  return { text, tokens, sentences }
}

/** Sentences are read together until they hold so many tokens: see `readSentences`. */
const BATCH = 4096

function pushSentence(
  spans: readonly Span[],
  words: readonly ReadWord[],
  tokens: Token[],
  sentences: Sentence[],
): void {
  const first = tokens.length
  words.forEach(({ text, lower, lemma, upos, xpos, feats, head, deprel }, i) => {
    const { start = 0, end = 0 } = spans[i] ?? {}
    tokens.push({ start, end, text, lower, lemma, upos, xpos, feats, head: head < 0 ? -1 : first + head, deprel })
  })
  const start = spans[0]?.start ?? 0
  sentences.push({ start, end: spans.at(-1)?.end ?? start, first, last: tokens.length })
}
