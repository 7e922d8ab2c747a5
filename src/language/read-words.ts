import type { Block, Span } from '../document/index.ts'
import type { Models } from '../models/index.ts'
import { findSentences } from './find-sentences.ts'
import { findTokens } from './find-tokens.ts'
import { type ReadWord, readSentences, type SentenceReader, sentenceReader } from './sentence-reader.ts'
import { stretchesOf } from './stretches.ts'
import { caseFacts, isTitleCased, trueCased } from './true-case.ts'
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
  const found = stretchesOf(text, blocks).flatMap((stretch) => {
    const spans = findTokens(text, stretch.start, stretch.end)
    return findSentences(text, spans, 0, spans.length, models.sentences).map((run) => spans.slice(run.first, run.last))
  })
  const written = found.map((spans) => spans.map((s) => text.slice(s.start, s.end)))
  const read = asRead(written, models)
  for (let from = 0; from < found.length; ) {
    let to = from
    for (let held = 0; to < found.length && held < BATCH; to++) held += found[to]?.length ?? 0
    readSentences(reader, read.slice(from, to)).forEach((words, i) => {
      pushSentence(found[from + i] ?? [], written[from + i] ?? [], words, tokens, sentences)
    })
    from = to
  }
  return { text, tokens, sentences }
}

/** The sentences as they are given to the tagger: headlines without the capitals that mean nothing. */
function asRead(written: readonly (readonly string[])[], models: Models): readonly (readonly string[])[] {
  const titles = written.map(isTitleCased)
  if (!titles.includes(true)) return written
  const facts = caseFacts(written)
  return written.map((texts, i) => (titles[i] === true ? trueCased(texts, facts, models) : texts))
}

/** Sentences are read together until they hold so many tokens: see `readSentences`. */
const BATCH = 4096

function pushSentence(
  spans: readonly Span[],
  texts: readonly string[],
  words: readonly ReadWord[],
  tokens: Token[],
  sentences: Sentence[],
): void {
  const first = tokens.length
  words.forEach(({ lower, lemma, upos, xpos, feats, head, deprel }, i) => {
    const { start = 0, end = 0 } = spans[i] ?? {}
    const text = texts[i] ?? ''
    tokens.push({ start, end, text, lower, lemma, upos, xpos, feats, head: head < 0 ? -1 : first + head, deprel })
  })
  const start = spans[0]?.start ?? 0
  sentences.push({ start, end: spans.at(-1)?.end ?? start, first, last: tokens.length })
}
