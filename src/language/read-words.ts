import type { Block } from '../document/index.ts'
import type { Models } from '../models/index.ts'
import { findSentences } from './find-sentences.ts'
import { findTokens } from './find-tokens.ts'
import { lemmaOf } from './lemma.ts'
import { stretchesOf } from './stretches.ts'
import { taggerRoom, tagWords } from './tag-words.ts'
import { wordForms } from './word-forms.ts'
import { isUpos, type Sentence, type Token, type Upos, type Words } from './words.ts'

/** The words of a text: tokens with tags and lemmas, and sentences, within its blocks (without blocks: its lines). */
export function readWords(text: string, blocks: readonly Block[], models: Models): Words {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  const room = taggerRoom(models)
  const tagset = models.tagger.labels.map(readTag)
  for (const stretch of stretchesOf(text, blocks)) {
    const spans = findTokens(text, stretch.start, stretch.end)
    for (const run of findSentences(text, spans, 0, spans.length, models.sentences)) {
      const sentence = spans.slice(run.first, run.last)
      const words = sentence.map((s) => text.slice(s.start, s.end))
      const lowers = words.map((w) => w.toLowerCase())
      const tags = tagWords(wordForms(words, lowers), lowers, models, room)
      const first = tokens.length
      sentence.forEach(({ start, end }, i) => {
        const lower = lowers[i] ?? ''
        const { upos, xpos } = tagset[tags[i] ?? -1] ?? UNKNOWN
        tokens.push({ start, end, text: words[i] ?? '', lower, lemma: lemmaOf(lower, xpos, models.lemmas), upos, xpos })
      })
      const start = sentence[0]?.start ?? 0
      sentences.push({ start, end: sentence.at(-1)?.end ?? start, first, last: tokens.length })
    }
  }
  return { text, tokens, sentences }
}

const UNKNOWN: { readonly upos: Upos; readonly xpos: string } = { upos: 'X', xpos: '' }

function readTag(label: string): { readonly upos: Upos; readonly xpos: string } {
  const [upos = 'X', xpos = ''] = label.split(' ')
  return { upos: isUpos(upos) ? upos : 'X', xpos }
}
