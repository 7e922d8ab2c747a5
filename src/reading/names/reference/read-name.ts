import type { Token, Words } from '../../../language/index.ts'
import type { Gazetteer } from '../../../models/index.ts'
import { keyOf } from '../name-forms.ts'
import { FEMALE, MALE, TITLES } from '../tables.ts'
import type { NameSpan } from '../tag-names.ts'
import type { Run } from './find-head.ts'
import type { Gender } from './reference.ts'
import type { Kind } from './tables.ts'

/** What is known of a text's names. */
export interface Lookup {
  readonly nameAt: (token: number) => NameSpan | undefined
  /** Words that stand in the text as (parts of) names. */
  readonly named: ReadonlySet<string>
  /** First tokens of sentences. */
  readonly openings: ReadonlySet<number>
  readonly gazetteer: Gazetteer
}

/** The part of a phrase that is a name: what the tagger found around the head, else the run of capitals that ends there. */
export function nameOf(words: Words, run: Run, head: number, { nameAt, named, openings }: Lookup): NameSpan | null {
  const token = words.tokens[head]
  if (token === undefined || !/[\p{Lu}\d]/u.test(token.text)) return null
  const tagged = nameAt(head)
  // "President", "the General": a title is a name of nobody.
  if (tagged === undefined && TITLES.has(token.lower)) return null
  let first = tagged === undefined ? head : Math.max(tagged.first, run.first)
  let last = tagged === undefined ? head + 1 : Math.min(tagged.last, run.last)
  if (tagged === undefined) {
    if (!isNameWord(words, head, named, openings)) return null
    while (first > run.first && isNamePart(words, first - 1)) first--
    while (last < run.last && isNamePart(words, last) && words.tokens[last]?.upos !== 'PUNCT') last++
  }
  while (first < last - 1 && isNoNameOpening(words.tokens[first])) first++
  const start = words.tokens[first]?.start
  const end = words.tokens[last - 1]?.end
  if (start === undefined || end === undefined) return null
  return { start, end, first, last, type: tagged?.type ?? 'OTHER' }
}

function isNoNameOpening(token: Token | undefined): boolean {
  return token !== undefined && (TITLES.has(token.lower) || token.upos === 'DET' || token.upos === 'PUNCT')
}

/** Whether a word that the tagger left out is a name: by its tag, its letters, or its like elsewhere in the text. */
function isNameWord(words: Words, head: number, named: ReadonlySet<string>, openings: ReadonlySet<number>): boolean {
  const token = words.tokens[head]
  if (token === undefined) return false
  if (token.upos === 'PROPN' || named.has(token.text) || /\p{Ll}\p{Lu}/u.test(token.text)) return true
  if (/^\d/.test(token.text)) return head > 0 && isNamePart(words, head - 1)
  return token.upos === 'NOUN' && /^\p{Lu}/u.test(token.text) && !openings.has(head)
}

/** What a name denotes by its type; a single word that the tagger takes for a person needs a title or a listed name. */
export function kindOfName(words: Words, name: NameSpan, gazetteer: Gazetteer): Kind | null {
  if (name.type === 'ORG') return 'body'
  if (name.type === 'LOC') return 'place'
  if (name.type === 'EVENT') return 'thing'
  // "Vasta K380": a name that ends with a number is a model's or an index's, one in -ers a team's.
  if (name.type === 'OTHER' && /\d(?!.*ers$)/i.test(words.tokens[name.last - 1]?.text ?? '')) return 'thing'
  if (name.type !== 'PER') return null
  if (name.last - name.first > 1) return 'person'
  // The tagger takes a firm's name for a surname now and then.
  const lower = words.tokens[name.first]?.lower ?? ''
  const titled = TITLES.has(words.tokens[name.first - 1]?.lower ?? '')
  return titled || gazetteer.given.has(lower) || gazetteer.surnames.has(lower) ? 'person' : null
}

function isNamePart(words: Words, i: number): boolean {
  const token = words.tokens[i]
  if (token === undefined) return false
  if (token.text === '-') return /^[\p{Lu}\d]/u.test(words.tokens[i - 1]?.text ?? '')
  return /^(?:PROPN|NUM)$/.test(token.upos) ? /^[\p{Lu}\d]/u.test(token.text) : /\p{Ll}\p{Lu}/u.test(token.text)
}

/** Gender by title or given name; `null` where neither tells. */
export function genderOfName(words: Words, name: NameSpan, gazetteer: Gazetteer): Gender | null {
  const title = words.tokens[name.first - 1]?.lower ?? ''
  if (MALE.has(title)) return 'M'
  if (FEMALE.has(title)) return 'F'
  const given = name.last - name.first > 1 ? gazetteer.given.get(words.tokens[name.first]?.lower ?? '') : undefined
  return given === 'F' || given === 'M' ? given : null
}

/** Of given names in "-a" nine in ten are women's (393 of 433 in our list), those in "-o" men's (64 of 73). */
export function leaningOfName(words: Words, name: NameSpan): Gender | null {
  if (name.type !== 'PER' || name.last - name.first < 2) return null
  const given = words.tokens[name.first]?.lower ?? ''
  return given.length < 3 ? null : given.endsWith('a') ? 'F' : given.endsWith('o') ? 'M' : null
}

const LEGAL_FORM =
  /^(?:(?:inc|corp|co|ltd|llc|plc|n\.?v|s\.?a|ag|gmbh)\.?|corporation|company|limited|computers?|group|holdings?|industries|technologies|international)$/

/** A name's words in lower case, without article and legal form, joined by one blank. */
export function nameKey(words: Words, name: NameSpan): string {
  const key = keyOf(words.text.slice(name.start, name.end))
  let last = key.length
  while (last > 1 && LEGAL_FORM.test(key[last - 1] ?? '')) last--
  return key.slice(0, last).join(' ')
}
