import type { FormsRoom, Sentence, Token, WordForms, Words } from '../../language/index.ts'
import { PAD, wordForms } from '../../language/index.ts'
import { type Gazetteer, hashText, type Models } from '../../models/index.ts'
import { CITIES, PEOPLES, REGIONS } from './place-tables.ts'
import { ORG_HEADS, PLACE_CUES, ROLE_NOUNS, TITLES } from './tables.ts'

/** Lists of names and words that the name tagger looks into. */
export type NameLists = Pick<Models, 'gazetteer' | 'lexicon'>

/** What the name tagger sees of a sentence; columns are padded like those of `WordForms`. */
export interface NameView {
  readonly forms: WordForms
  /** Hashes of the Penn tags. */
  readonly tags: Int32Array
  /** Bits of the lists that hold the word. */
  readonly lists: Int32Array
  /** How the document spells the word elsewhere: 1 with a small letter, 2 with a capital inside a sentence, 3 both. */
  readonly spelled: Int32Array
  /** Hashes of the first and the last word of the run of capitals the word stands in, and of the words around it; 0 outside. */
  readonly runFirst: Int32Array
  readonly runLast: Int32Array
  readonly runBefore: Int32Array
  readonly runAfter: Int32Array
}

const GIVEN = 1
const SURNAME = 2
const PLACE = 4
const TITLE = 8
const ORG_HEAD = 16
const PLACE_CUE = 32
const ROLE = 64
const CITY = 128
const PEOPLE = 256
/** A place of the list has at most so many words. */
const MAX_PLACE = 5

/** How each lower-case word is spelled in a document, for `NameView.spelled`. */
export function spellings(words: Words): ReadonlyMap<string, number> {
  const out = new Map<string, number>()
  for (const sentence of words.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = words.tokens[i]
      if (token === undefined) continue
      const small = token.text === token.lower
      if (!small && i === sentence.first) continue
      out.set(token.lower, (out.get(token.lower) ?? 0) | (small ? 1 : 2))
    }
  }
  return out
}

/** The view of one sentence. */
export function nameView(
  words: Words,
  sentence: Sentence,
  spelled: ReadonlyMap<string, number>,
  gazetteer: Gazetteer,
  room: FormsRoom,
): NameView {
  const tokens = words.tokens.slice(sentence.first, sentence.last)
  const size = tokens.length + 2 * PAD
  const forms = wordForms(
    tokens.map((t) => t.text),
    tokens.map((t) => t.lower),
    room,
  )
  const column = (): Int32Array => new Int32Array(size)
  const view = {
    forms,
    tags: column(),
    lists: column(),
    spelled: column(),
    runFirst: column(),
    runLast: column(),
    runBefore: column(),
    runAfter: column(),
  }
  tokens.forEach((token, i) => {
    view.tags[i + PAD] = hashText(token.xpos)
    view.lists[i + PAD] = (view.lists[i + PAD] ?? 0) | listsOf(token, gazetteer)
    view.spelled[i + PAD] = spelled.get(token.lower) ?? 0
    const place = placeAt(tokens, i, gazetteer)
    for (let k = i; k < i + place.length; k++) view.lists[k + PAD] = (view.lists[k + PAD] ?? 0) | place.bit
  })
  fillRuns(view, tokens)
  return view
}

function listsOf(token: Token, { given, surnames }: Gazetteer): number {
  const { lower } = token
  if (token.text === lower) return (TITLES.has(lower) ? TITLE : 0) | (ROLE_NOUNS.has(lower) ? ROLE : 0)
  return (
    (given.has(lower) ? GIVEN : 0) |
    (surnames.has(lower) ? SURNAME : 0) |
    (TITLES.has(lower) ? TITLE : 0) |
    (ORG_HEADS.has(lower) ? ORG_HEAD : 0) |
    (PLACE_CUES.has(lower) ? PLACE_CUE : 0) |
    (ROLE_NOUNS.has(lower) ? ROLE : 0) |
    (isPeople(lower) ? PEOPLE : 0)
  )
}

/** The longest place of the lists that begins at token `i`. */
function placeAt(
  tokens: readonly Token[],
  i: number,
  gazetteer: Gazetteer,
): { readonly length: number; readonly bit: number } {
  const first = tokens[i]
  if (first === undefined || first.text === first.lower) return NOWHERE
  const longest = gazetteer.placeStarts.has(first.lower) || STARTS.has(first.lower) ? MAX_PLACE : 1
  for (let length = Math.min(longest, tokens.length - i); length > 0; length--) {
    const name = length === 1 ? first.lower : joined(tokens, i, length)
    if (CITIES.has(name)) return { length, bit: CITY }
    if (REGIONS.has(name) || gazetteer.places.has(name)) return { length, bit: PLACE }
  }
  return NOWHERE
}

const NOWHERE = { length: 0, bit: 0 }
const STARTS: ReadonlySet<string> = new Set(
  [...CITIES, ...REGIONS].filter((name) => name.includes(' ')).map((name) => name.slice(0, name.indexOf(' '))),
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

/** Runs of capitalised words, small links such as "of" inside them included. */
function fillRuns(view: NameView, tokens: readonly Token[]): void {
  const { lower } = view.forms
  for (let first = 0; first < tokens.length; first++) {
    if (!capital(tokens[first])) continue
    let last = first
    while (
      last + 1 < tokens.length &&
      (capital(tokens[last + 1]) || (links(tokens[last + 1]) && capital(tokens[last + 2])))
    )
      last++
    for (let i = first; i <= last; i++) {
      view.runFirst[i + PAD] = lower[first + PAD] ?? 0
      view.runLast[i + PAD] = lower[last + PAD] ?? 0
      view.runBefore[i + PAD] = lower[first - 1 + PAD] ?? 0
      view.runAfter[i + PAD] = lower[last + 1 + PAD] ?? 0
    }
    first = last
  }
}

function capital(token: Token | undefined): boolean {
  return token !== undefined && token.text !== token.lower && token.lower !== 'i'
}

function links(token: Token | undefined): boolean {
  return token !== undefined && /^(?:of|for|and|the|de|del|la|al|bin|von|van|der|den|&|-|'|’)$/.test(token.lower)
}
