import type { Block } from '../document/index.ts'
import { bestLabel, type Models } from '../models/index.ts'
import { findSentences } from './find-sentences.ts'
import { findTokens } from './find-tokens.ts'
import { lemmaOf } from './lemma.ts'
import { stretchesOf } from './stretches.ts'
import { tagFeatures } from './tag-features.ts'
import { isUpos, type Sentence, type Token, type Words } from './words.ts'

/** The words of a text: tokens with tags and lemmas, and sentences, within its blocks (without blocks: its lines). */
export function readWords(text: string, blocks: readonly Block[], models: Models): Words {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  const scores = new Int32Array(models.tagger.labels.length)
  for (const stretch of stretchesOf(text, blocks)) {
    const spans = findTokens(text, stretch.start, stretch.end)
    for (const run of findSentences(text, spans, 0, spans.length)) {
      const sentence = spans.slice(run.first, run.last)
      const words = sentence.map((s) => text.slice(s.start, s.end))
      const first = tokens.length
      const tags = tagWords(words, models, scores)
      sentence.forEach((span, i) => {
        const lower = (words[i] ?? '').toLowerCase()
        const [upos = 'X', xpos = ''] = (tags[i] ?? 'X').split(' ')
        const lemma = lemmaOf(lower, xpos, models.lemmas)
        tokens.push({ ...span, text: words[i] ?? '', lower, lemma, upos: isUpos(upos) ? upos : 'X', xpos })
      })
      const start = sentence[0]?.start ?? 0
      sentences.push({ start, end: sentence.at(-1)?.end ?? start, first, last: tokens.length })
    }
  }
  return { text, tokens, sentences }
}

/** `UPOS XPOS` of each word of one sentence, greedily from left to right. */
export function tagWords(words: readonly string[], models: Models, scores: Int32Array): readonly string[] {
  const lowers = words.map((w) => w.toLowerCase().replaceAll('’', "'"))
  const tags: string[] = []
  let last = '<s>'
  let beforeLast = '<s>'
  for (let i = 0; i < words.length; i++) {
    const known = models.knownTags.get(lowers[i] ?? '')
    const tag =
      known ??
      models.tagger.labels[
        bestLabel(models.tagger, tagFeatures(words, lowers, i, last, beforeLast), scores, () => true)
      ] ??
      'X'
    tags.push(tag)
    beforeLast = last
    last = tag
  }
  return tags
}
