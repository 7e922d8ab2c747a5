import type { Models } from '../models/index.ts'
import { isFrequent, isSeldomNoun, wordClass } from './word-class.ts'
import { headlineOf } from './word-forms.ts'

/** How a text writes its words where capitals mean something: lower-case spellings. */
export interface CaseFacts {
  /** Words that stand somewhere with a small letter. */
  readonly small: ReadonlySet<string>
  /** Words that bear a capital within a sentence. */
  readonly capital: ReadonlySet<string>
}

/** Fewest words of a line in which nothing but capitals makes a headline. */
const FEWEST = 5
/** What stands before the first word of a sentence or of quoted words. */
const OPENING = /^["“‘'«(:–—-]$/

/** A line of more commas lists names. */
const MAX_COMMAS = 2

/** Whether a line is written as headlines are: `Mayor Plans Meeting on Harbour`. */
export function isTitleCased(texts: readonly string[]): boolean {
  if (texts.filter((text) => text === ',').length > MAX_COMMAS) return false
  if (headlineOf(texts) === 1) return true
  const spelled = texts.filter((text) => /^\p{L}{2}/u.test(text) && !/^(?:re|ve|ll)$/.test(text))
  const shouted = spelled.every((text) => text === text.toUpperCase())
  return spelled.length >= FEWEST && !shouted && spelled.every((text) => text !== text.toLowerCase())
}

/** What the sentences of a text that are no headlines show of its words. */
export function caseFacts(sentences: readonly (readonly string[])[]): CaseFacts {
  const small = new Set<string>()
  const capital = new Set<string>()
  for (const texts of sentences) {
    if (isTitleCased(texts) || headlineOf(texts) === 2) continue
    texts.forEach((text, i) => {
      const lower = text.toLowerCase()
      if (lower === text) small.add(lower)
      else if (i > 0 && !OPENING.test(texts[i - 1] ?? '')) capital.add(lower)
    })
  }
  return { small, capital }
}

/**
 * The words of a headline as a sentence would write them: small but for the first, for names that the text or the lists
 * know, and for what is no common word. Truecasing by the document's own words (Lita et al. 2003).
 */
export function trueCased(texts: readonly string[], facts: CaseFacts, models: Models): readonly string[] {
  const { gazetteer, closedWords, lexicon } = models
  return texts.map((text, i) => {
    const lower = text.toLowerCase()
    if (i === 0 || !/^\p{Lu}\p{Ll}*$/u.test(text) || (text.length < 2 && lower !== 'a')) return text
    if (facts.capital.has(lower)) return text
    if (facts.small.has(lower) || closedWords.has(lower)) return lower
    const behindGiven = gazetteer.given.has((texts[i - 1] ?? '').toLowerCase())
    if (behindGiven || gazetteer.given.has(lower) || gazetteer.places.has(lower)) return text
    const known = wordClass(lower, lexicon)
    // Of people and towns the lists know rare names that are rare words, too ("Mara"), and common words ("Union").
    if (!isFrequent(known) && (gazetteer.people.has(lower) || gazetteer.spots.has(lower))) return text
    // A noun that the text does not show may be part of a name ("the Harbour Workers Union").
    return isSeldomNoun(known) ? lower : text
  })
}
