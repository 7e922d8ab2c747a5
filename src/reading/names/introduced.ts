import { overlaps } from '../../document/index.ts'
import type { Token, Words } from '../../language/index.ts'
import { headlinesOf } from './headlines.ts'
import { isPeople } from './name-lists.ts'
import { kindOfNoun } from './reference/index.ts'
import { ORG_HEADS, TITLES } from './tables.ts'
import type { NameSpan } from './tag-names.ts'

const CAPITALISED = /^\p{Lu}\p{Ll}[\p{L}’'-]*$/u
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/

/**
 * Adds the people whom the tagger missed although the text introduces them: two capitalised words behind the noun of an
 * office or trade ("union leader Gorán Dušek"), neither of them a title, a day, a people or the head of a body's name.
 */
export function withIntroduced(words: Words, names: readonly NameSpan[]): readonly NameSpan[] {
  const { tokens } = words
  const isInHeadline = headlinesOf(words)
  const added = tokens.flatMap((noun, i): readonly NameSpan[] => {
    const [given, surname, next] = [tokens[i + 1], tokens[i + 2], tokens[i + 3]]
    if (given === undefined || surname === undefined || !isName(given) || !isName(surname)) return []
    if (noun.upos !== 'NOUN' || noun.xpos !== 'NN' || kindOfNoun(noun.lemma) !== 'person') return []
    // Where every word has a capital, one says nothing of a word that is no name by its tag.
    if ((given.upos !== 'PROPN' || surname.upos !== 'PROPN') && isInHeadline(i)) return []
    if (next !== undefined && CAPITALISED.test(next.text) && next.upos === 'PROPN') return []
    const span = { start: given.start, end: surname.end }
    if (words.text.slice(given.end, surname.start) !== ' ' || names.some((name) => overlaps(name, span))) return []
    return [{ ...span, type: 'PER', first: i + 1, last: i + 3 }]
  })
  return added.length === 0 ? names : [...names, ...added].toSorted((a, b) => a.start - b.start)
}

function isName({ text, lower, upos }: Token): boolean {
  return (
    CAPITALISED.test(text) &&
    /^(?:PROPN|NOUN|ADJ|X)$/.test(upos) &&
    !CALENDAR.test(lower) &&
    !TITLES.has(lower) &&
    !ORG_HEADS.has(lower) &&
    !isPeople(lower) &&
    kindOfNoun(lower) === null
  )
}
