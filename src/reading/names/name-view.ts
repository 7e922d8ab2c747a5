import type { FormsRoom, Sentence, Token, WordForms, Words } from '../../language/index.ts'
import { foldWord, PAD, wordForms } from '../../language/index.ts'
import { type Gazetteer, hashText, mixHashes, type Models } from '../../models/index.ts'
import { BODIES } from './body-tables.ts'
import { CITIES, PEOPLES, REGIONS } from './place-tables.ts'
import { NAME_ENDS, NAME_MIDDLES, ORG_HEADS, PLACE_CUES, ROLE_NOUNS, TITLES } from './tables.ts'

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
  /** Bits of the places in which the word stands anywhere in the document (see `findPlaces`). */
  readonly elsewhere: Int32Array
  /** Bits of the lists that hold any word of the run. */
  readonly runLists: Int32Array
  /** Hash of the relation of the run (of the word, outside a run) to its head, and of it with the head's lemma. */
  readonly relation: Int32Array
  readonly governor: Int32Array
  /** What part of a name the word may be: `CAPITAL`, `LINK`, `TAIL`, or 0 for none. */
  readonly marks: Int32Array
  /** Whether (1) no blank stands before the word. */
  readonly glued: Int32Array
  /** The head's place within the sentence, -1 for none. */
  readonly heads: Int32Array
  /** Hashes of the relation and of the lemma. */
  readonly relations: Int32Array
  readonly lemmas: Int32Array
  /** Lexicographer's classes of the lemma's first sense as noun and as verb (an entry of the lexicon without its parts of speech). */
  readonly classes: Int32Array
  /** Class of the noun that stands in apposition behind the word, 0 for none. */
  readonly appositions: Int32Array
  /** How often the document has a run of capitals with these words, by the hash `nameFeatures` makes of them. */
  readonly runs: ReadonlyMap<number, number>
}

/** The word may begin and end a name. */
export const CAPITAL = 1
/** A small word or mark that may stand inside a name. */
export const LINK = 2
/** What follows a hyphen in a word that began with a capital: it may end a name, not begin one. */
export const TAIL = 3

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
  { spelled, elsewhere, runs }: DocumentView,
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
    elsewhere: column(),
    runLists: column(),
    relation: column(),
    governor: column(),
    marks: column(),
    glued: column(),
    heads: column(),
    relations: column(),
    lemmas: column(),
    classes: column(),
    appositions: column(),
    runs,
  }
  tokens.forEach((token, i) => {
    view.tags[i + PAD] = hashText(token.xpos)
    view.heads[i + PAD] = token.head < 0 ? -1 : token.head - sentence.first
    view.relations[i + PAD] = hashText(token.deprel)
    view.lemmas[i + PAD] = hashText(token.lemma)
    view.classes[i + PAD] = (room.lexicon.get(token.lemma) ?? 0) >> 8
    if (token.deprel === 'appos') view.appositions[token.head - sentence.first + PAD] = view.classes[i + PAD] ?? 0
    view.glued[i + PAD] = i > 0 && tokens[i - 1]?.end === token.start ? 1 : 0
    view.marks[i + PAD] = markOf(token, tokens[i - 1], tokens[i - 2], tokens[i + 1])
    view.lists[i + PAD] = (view.lists[i + PAD] ?? 0) | listsOf(token, gazetteer)
    view.spelled[i + PAD] = spelled.get(token.lower) ?? 0
    view.elsewhere[i + PAD] = token.text === token.lower ? 0 : (elsewhere.get(token.lower) ?? 0)
    const place = placeAt(tokens, i, gazetteer)
    for (let k = i; k < i + place.length; k++) view.lists[k + PAD] = (view.lists[k + PAD] ?? 0) | place.bit
  })
  fillRuns(view, words, sentence)
  return view
}

function listsOf(token: Token, { given, surnames, people }: Gazetteer): number {
  const { lower } = token
  if (token.text === lower) return (TITLES.has(lower) ? TITLE : 0) | (ROLE_NOUNS.has(lower) ? ROLE : 0)
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

/** The longest place of the lists that begins at token `i`. */
function placeAt(
  tokens: readonly Token[],
  i: number,
  gazetteer: Gazetteer,
): { readonly length: number; readonly bit: number } {
  const first = tokens[i]
  if (first === undefined || first.text === first.lower) return NOWHERE
  const longest = gazetteer.placeStarts.has(first.lower) || STARTS.has(first.lower) || gazetteer.spotStarts.has(first.lower) ? MAX_PLACE : 1
  for (let length = Math.min(longest, tokens.length - i); length > 0; length--) {
    const name = length === 1 ? first.lower : joined(tokens, i, length)
    if (CITIES.has(name)) return { length, bit: CITY }
    if (REGIONS.has(name) || gazetteer.places.has(name)) return { length, bit: PLACE }
    if (gazetteer.spots.has(name)) return { length, bit: SPOT }
    if (BODIES.has(name) || gazetteer.bodies.has(name)) return { length, bit: BODY }
  }
  return NOWHERE
}

const NOWHERE = { length: 0, bit: 0 }
const STARTS: ReadonlySet<string> = new Set(
  [...CITIES, ...REGIONS, ...BODIES].filter((name) => name.includes(' ')).map((name) => name.slice(0, name.indexOf(' '))),
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

/** Where the run of capitals that begins at token `first` ends (inclusive), small links such as "of" inside it included. */
function runEnd(tokens: readonly Token[], first: number, end: number): number {
  let last = first
  while (
    last + 1 < end &&
    (capital(tokens[last + 1]) || (last + 2 < end && links(tokens[last + 1]) && capital(tokens[last + 2])))
  )
    last++
  return last
}

function fillRuns(view: NameView, { tokens }: Words, sentence: Sentence): void {
  const offset = PAD - sentence.first
  for (let first = sentence.first; first < sentence.last; first++) {
    if (!capital(tokens[first])) continue
    const last = runEnd(tokens, first, sentence.last)
    let lists = 0
    let top = last
    for (let i = first; i <= last; i++) {
      lists |= view.lists[i + offset] ?? 0
      const head = tokens[i]?.head ?? -1
      if (head < first || head > last) top = i
    }
    const { deprel = '', head = -1 } = tokens[top] ?? {}
    const relation = hashText(deprel)
    const governor = mixHashes(relation, hashText(tokens[head]?.lemma ?? ''))
    for (let i = first; i <= last; i++) {
      const at = i + offset
      view.runLists[at] = lists
      view.relation[at] = relation
      view.governor[at] = governor
    }
    first = last
  }
}

/** What the name tagger knows of a whole document. */
export interface DocumentView {
  readonly spelled: ReadonlyMap<string, number>
  readonly elsewhere: ReadonlyMap<string, number>
  readonly runs: ReadonlyMap<number, number>
}

/** The view of a document that `nameView` needs for its sentences. */
export function documentView(words: Words, gazetteer: Gazetteer): DocumentView {
  return { spelled: spellings(words), elsewhere: findPlaces(words, gazetteer), runs: countRuns(words) }
}

const BEHIND_TITLE = 1
const BEHIND_GIVEN = 2
const WITH_ORG_HEAD = 4
const BEHIND_IN = 8
const BEFORE_SAID = 16
const BEHIND_THE = 32
const IN_LONGER = 64
const ALONE = 128
const POSSESSIVE = 256
/** Places that speak for a person, and for or against a place or body. */
export const AS_PERSON: number = BEHIND_TITLE | BEHIND_GIVEN | BEFORE_SAID
export const AS_PLACE: number = WITH_ORG_HEAD | BEHIND_IN | BEHIND_THE

/** In which places the capitalised words of a document stand (Chieu and Ng 2002, global features), by lower-case word. */
function findPlaces({ tokens, sentences }: Words, { given }: Gazetteer): ReadonlyMap<string, number> {
  const out = new Map<string, number>()
  for (const sentence of sentences) {
    for (let first = sentence.first; first < sentence.last; first++) {
      if (!capital(tokens[first])) continue
      const last = runEnd(tokens, first, sentence.last)
      const before = first > sentence.first ? (tokens[first - 1]?.lower ?? '') : ''
      const after = last + 1 < sentence.last ? tokens[last + 1] : undefined
      let whole = last > first ? IN_LONGER : first > sentence.first ? ALONE : 0
      if (/^(?:in|at|from|near|to)$/.test(before)) whole |= BEHIND_IN
      if (before === 'the') whole |= BEHIND_THE
      if (after?.xpos === 'VBD' || after?.xpos === 'VBZ') whole |= BEFORE_SAID
      if (after?.xpos === 'POS') whole |= POSSESSIVE
      for (let i = first; i <= last; i++) if (ORG_HEADS.has(tokens[i]?.lower ?? '')) whole |= WITH_ORG_HEAD
      let previous = before
      for (let i = first; i <= last; i++) {
        const lower = tokens[i]?.lower ?? ''
        const own = (TITLES.has(previous) ? BEHIND_TITLE : 0) | (i > first && given.has(previous) ? BEHIND_GIVEN : 0)
        out.set(lower, (out.get(lower) ?? 0) | whole | own)
        previous = lower
      }
      first = last
    }
  }
  return out
}

function capital(token: Token | undefined): boolean {
  return token !== undefined && token.text !== token.lower && token.lower !== 'i'
}

function links(token: Token | undefined): boolean {
  return token !== undefined && /^(?:of|for|and|the|de|del|la|al|bin|von|van|der|den|&|-|'|’)$/.test(token.lower)
}

/** How often each run of capitals stands in the document. */
function countRuns({ tokens, sentences }: Words): ReadonlyMap<number, number> {
  const out = new Map<number, number>()
  for (const sentence of sentences) {
    for (let first = sentence.first; first < sentence.last; first++) {
      if (!capital(tokens[first])) continue
      const last = runEnd(tokens, first, sentence.last)
      let whole = 0
      for (let i = first; i <= last; i++) whole = mixHashes(whole, hashText(foldWord(tokens[i]?.lower ?? '')))
      out.set(whole, Math.min(3, (out.get(whole) ?? 0) + 1))
      first = last
    }
  }
  return out
}

function markOf(
  token: Token,
  before: Token | undefined,
  beforeLast: Token | undefined,
  next: Token | undefined,
): number {
  if (FUNCTION_WORD.test(token.upos) && !capital(next) && /^\p{Lu}\p{Ll}*$/u.test(token.text)) return 0
  if (token.text !== token.lower || /^[\p{N}\p{Lo}]/u.test(token.text)) return token.lower === 'i' ? 0 : CAPITAL
  if (NAME_ENDS.has(token.lower)) return TAIL
  if (LINKS.has(token.lower)) return PARTICLES.has(token.lower) ? CAPITAL : LINK
  const hyphened = before?.text === '-' && before.end === token.start && beforeLast?.end === before.start
  return hyphened && capital(beforeLast) ? TAIL : 0
}

const FUNCTION_WORD = /^(?:PRON|DET|ADP|AUX|CCONJ|SCONJ|PART)$/
const PARTICLES: ReadonlySet<string> = new Set('al de del la el von van der den bin ibn'.split(' '))
const LINKS: ReadonlySet<string> = new Set([
  ...PARTICLES,
  ...NAME_MIDDLES,
  ..."of for and the della di da du des le les und für et e y i n to on in at with & - – ' ’ 's ’s / : + by from as dos das of".split(' '),
])
