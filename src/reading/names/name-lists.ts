import type { Token } from '../../language/index.ts'
import type { Gazetteer, Models } from '../../models/index.ts'
import { BODIES } from './body-tables.ts'
import { CITIES, PEOPLES, REGIONS } from './place-tables.ts'
import { NAME_ENDS, NAME_MIDDLES, ORG_HEADS, PLACE_CUES, ROLE_NOUNS, TITLES } from './tables.ts'

/** Lists of names and words that the name tagger looks into. */
export type NameLists = Pick<Models, 'gazetteer' | 'lexicon'>

const GIVEN = 1
const SURNAME = 2
const PLACE = 4
const TITLE = 8
const ORG_HEAD = 16
const PLACE_CUE = 32
const ROLE = 64
const CITY = 128
const PEOPLE = 256
const PERSON = 512
const SPOT = 1024
const BODY = 2048
/** A place or body of the lists has at most so many words. */
const MAX_LISTED = 5

/** The word may begin and end a name. */
export const CAPITAL = 1
/** A small word or mark that may stand inside a name. */
export const LINK = 2
/** A word that may end a name or stand inside it, but not begin one. */
export const TAIL = 3

/** Bits of the lists that hold a word. */
export function listsOf({ text, lower }: Token, { given, surnames, people }: Gazetteer): number {
  if (text === lower) return (SMALL_WORDS.get(lower) ?? 0) >> 2
  return (
    (given.has(lower) ? GIVEN : 0) |
    (surnames.has(lower) ? SURNAME : 0) |
    (TITLES.has(lower) ? TITLE : 0) |
    (ORG_HEADS.has(lower) ? ORG_HEAD : 0) |
    (PLACE_CUES.has(lower) ? PLACE_CUE : 0) |
    (ROLE_NOUNS.has(lower) ? ROLE : 0) |
    (people.has(lower) ? PERSON : 0) |
    (isPeople(lower) ? PEOPLE : 0)
  )
}

/** Which part of a name token `i` of `[from, to)` may be: `CAPITAL`, `LINK`, `TAIL`, or 0 for none. */
export function markOf(tokens: readonly Token[], i: number, from: number, to: number): number {
  const token = tokens[i]
  if (token === undefined) return 0
  const { text, lower } = token
  if (text !== lower) {
    // "The", "He", "In" at the start of a sentence; but "The Hague", "US".
    const alone = FUNCTION_WORD.test(token.upos) && !(i + 1 < to && isCapital(tokens[i + 1]))
    return lower === 'i' || (alone && /^\p{Lu}\p{Ll}*$/u.test(text)) ? 0 : CAPITAL
  }
  const small = (SMALL_WORDS.get(lower) ?? 0) & 3
  if (small !== 0) return small
  const unit = text.charCodeAt(0)
  if (unit < 97 || unit > 122) return /^[\p{N}\p{Lo}]/u.test(text) ? CAPITAL : 0
  const before = tokens[i - 1]
  const hyphened = i - 2 >= from && before?.text === '-' && before.end === token.start
  return hyphened && tokens[i - 2]?.end === before.start && isCapital(tokens[i - 2]) ? TAIL : 0
}

const FUNCTION_WORD = /^(?:PRON|DET|ADP|AUX|CCONJ|SCONJ|PART)$/
const PARTICLES = 'al de del la el von van der den bin ibn'
const LINKS =
  "of for and the della di da du des le les und für et e y i n to on in at with & - – ' ’ 's ’s / : + by from as dos das"

/** Small-letter words of the lists: the mark in the lowest two bits, bits of lists above. */
const SMALL_WORDS: ReadonlyMap<string, number> = smallWords()

function smallWords(): ReadonlyMap<string, number> {
  const marks = new Map<string, number>()
  for (const word of [...LINKS.split(' '), ...NAME_MIDDLES]) marks.set(word, LINK)
  for (const word of PARTICLES.split(' ')) marks.set(word, CAPITAL)
  for (const word of NAME_ENDS) marks.set(word, TAIL)
  const out = new Map(marks)
  for (const word of [...TITLES, ...ROLE_NOUNS]) {
    const lists = (TITLES.has(word) ? TITLE : 0) | (ROLE_NOUNS.has(word) ? ROLE : 0)
    out.set(word, (marks.get(word) ?? 0) | (lists << 2))
  }
  return out
}

/** Whether a word has a capital letter ("I" aside). */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.text !== token.lower && token.lower !== 'i'
}

/** The longest place or body of the lists that begins at token `i`, which ends before `to`, and the bit of its list. */
export function listedAt(
  tokens: readonly Token[],
  i: number,
  to: number,
  { places, placeStarts, spots, spotStarts, bodies }: Gazetteer,
): { readonly length: number; readonly bit: number } {
  const first = tokens[i]
  if (first === undefined || first.text === first.lower) return NOWHERE
  const { lower } = first
  const starts = placeStarts.has(lower) || STARTS.has(lower) || spotStarts.has(lower)
  for (let length = Math.min(starts ? MAX_LISTED : 1, to - i); length > 0; length--) {
    const name = length === 1 ? lower : joined(tokens, i, length)
    if (CITIES.has(name)) return { length, bit: CITY }
    if (REGIONS.has(name) || places.has(name)) return { length, bit: PLACE }
    if (spots.has(name)) return { length, bit: SPOT }
    if (BODIES.has(name) || bodies.has(name)) return { length, bit: BODY }
  }
  return NOWHERE
}

const NOWHERE = { length: 0, bit: 0 }
const STARTS: ReadonlySet<string> = new Set(
  [...CITIES, ...REGIONS, ...BODIES]
    .filter((name) => name.includes(' '))
    .map((name) => name.slice(0, name.indexOf(' '))),
)

/** Whether a lower-case word names a people or one of them: "Kenyan", "Kenyans". */
export function isPeople(lower: string): boolean {
  return PEOPLES.has(lower) || (lower.endsWith('s') && PEOPLES.has(lower.slice(0, -1)))
}

/** Whether lower-case words are a state, a part of one or a region of the lists: no city, and no union of states. */
export function isLand(name: string, gazetteer: Gazetteer): boolean {
  return (REGIONS.has(name) || gazetteer.places.has(name)) && !/\b(?:union|nations)$/.test(name)
}

/** Whether lower-case words are a place of the lists. */
export function isPlace(name: string, gazetteer: Gazetteer): boolean {
  return CITIES.has(name) || REGIONS.has(name) || gazetteer.places.has(name)
}

function joined(tokens: readonly Token[], from: number, length: number): string {
  let text = ''
  for (let i = from; i < from + length; i++) text += (i > from ? ' ' : '') + (tokens[i]?.lower ?? '')
  return text
}
