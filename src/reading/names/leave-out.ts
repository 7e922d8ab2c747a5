import { type Block, overlaps } from '../../document/index.ts'
import { headlineOf, type Sentence, type Words } from '../../language/index.ts'
import { bySentence } from './by-sentence.ts'
import type { NameSpan } from './tag-names.ts'

/** "Reporting by …; editing by …", "Translated by …": whoever stands there made the text and is not spoken of in it. */
const CREDIT =
  /^[([*_—–-]?\s?(?:(?:additional |further )?(?:reporting|research|writing)|written|edited|editing|compiled|translated|translation|photos?|photographs?|pictures?|graphics?|video) by\b/i
/** A credit is no longer than this, in code units. */
const MAX_CREDIT = 300

/** The names that are spoken of: without those of bylines and credits and the capitalised words of headlines. */
export function leaveOut(words: Words, found: readonly NameSpan[], blocks: readonly Block[]): readonly NameSpan[] {
  const bylines = blocks.filter((b) => b.kind === 'byline')
  const perSentence = bySentence(words, found)
  let seen: ReadonlySet<string> | null = null
  return words.sentences.flatMap((sentence, s) => {
    const here = perSentence[s] ?? []
    if (here.length === 0 || bylines.some((b) => overlaps(b, sentence)) || isCredit(words, sentence)) return []
    if (!isHeadline(words, sentence)) return here
    seen ??= ordinaryWords(words)
    const ordinary = seen
    return here.filter((name) => !isHeadlineWord(words, name, ordinary))
  })
}

function isCredit(words: Words, { start, end }: Sentence): boolean {
  return end - start < MAX_CREDIT && CREDIT.test(words.text.slice(start, start + 40))
}

function isHeadline(words: Words, { first, last }: Sentence): boolean {
  return headlineOf(words.tokens.slice(first, last).map((t) => t.text)) > 0
}

/**
 * In a headline whose words all have capitals, a single one is no work, product or event, and what the text itself
 * writes small is no name.
 */
function isHeadlineWord(words: Words, { first, last, type }: NameSpan, ordinary: ReadonlySet<string>): boolean {
  if (last - first === 1 && /^(?:OTHER|EVENT)$/.test(type)) return true
  return words.tokens.slice(first, last).every((t) => ordinary.has(t.lower) || t.text === t.lower)
}

/** The words that the text writes with a small letter, and never with a capital inside a sentence that is no headline. */
function ordinaryWords(words: Words): ReadonlySet<string> {
  const small = new Set<string>()
  const capital = new Set<string>()
  for (const sentence of words.sentences) {
    const headline = isHeadline(words, sentence)
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = words.tokens[i]
      if (token === undefined) continue
      if (token.text === token.lower) small.add(token.lower)
      else if (!headline && i > sentence.first) capital.add(token.lower)
    }
  }
  for (const word of capital) small.delete(word)
  return small
}
