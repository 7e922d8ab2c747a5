import type { Block } from '../document/index.ts'
import type { Models } from '../models/index.ts'
import { findSentences } from './find-sentences.ts'
import { findTokens } from './find-tokens.ts'
import { readSentence, type SentenceReader, sentenceReader } from './sentence-reader.ts'
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
  for (const stretch of stretchesOf(text, blocks)) {
    const spans = findTokens(text, stretch.start, stretch.end)
    for (const run of findSentences(text, spans, 0, spans.length, models.sentences)) {
      const sentence = spans.slice(run.first, run.last)
      const first = tokens.length
      const words = readSentence(
        reader,
        sentence.map((s) => text.slice(s.start, s.end)),
      )
      words.forEach(({ text: own, lower, lemma, upos, xpos, feats, head, deprel }, i) => {
        const { start = 0, end = 0 } = sentence[i] ?? {}
        const at = head < 0 ? -1 : first + head
        tokens.push({ start, end, text: own, lower, lemma, upos, xpos, feats, head: at, deprel })
      })
      const start = sentence[0]?.start ?? 0
      sentences.push({ start, end: sentence.at(-1)?.end ?? start, first, last: tokens.length })
    }
  }
  return { text, tokens, sentences }
}
