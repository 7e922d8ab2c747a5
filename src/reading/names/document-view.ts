import { type FormsRoom, foldWord, type Token, type WordForms, type Words, wordForms } from '../../language/index.ts'
import { type Gazetteer, hashText, mixHashes } from '../../models/index.ts'
import { type Candidate, candidatesIn } from './candidates.ts'
import { type NameColumns, nameColumns } from './name-columns.ts'
import { isCapital, markOf } from './name-lists.ts'
import { ORG_HEADS, TITLES } from './tables.ts'

/** What the name tagger knows of a whole document. */
export interface DocumentView {
  /** How each lower-case word is spelled: 1 with a small letter, 2 with a capital inside a sentence, 3 both. */
  readonly spelled: ReadonlyMap<string, number>
  /** In which places the capitalised words stand, by lower-case word (see `findPlaces`). */
  readonly elsewhere: ReadonlyMap<string, number>
  /** How often each run of capitals stands in it, up to 3, by the mixed hashes of its words. */
  readonly runs: ReadonlyMap<number, number>
  /** What part of a name each token may be: `CAPITAL`, `LINK`, `TAIL`, or 0 for none. */
  readonly marks: Uint8Array
  /** The candidates of each sentence. */
  readonly candidates: readonly (readonly Candidate[])[]
  /** What the features ask of each token: `WHOLE`, `MEANING`, or 0 for nothing. */
  readonly asked: Uint8Array
  /** The forms of the tokens that are asked for as a whole, and the place of each token among them. */
  readonly forms: WordForms
  readonly formAt: Int32Array
  /** What the lists say of each capitalised word by its lower-case spelling, as far as asked. */
  readonly listed: Map<string, number>
  /** What is remembered of words from one document to the next. */
  readonly room: FormsRoom
  /** Where the view of one sentence after the other is written. */
  readonly columns: NameColumns
}

/** Everything is asked of a token: it stands in a candidate, beside one, or in a run of capitals. */
export const WHOLE = 1
/** Only lemma and class are asked: the token governs one of the others. */
export const MEANING = 2
/** Features look so many tokens beyond a candidate. */
const BESIDE = 2

/** The view of a document that `nameView` needs for its sentences. */
export function documentView(words: Words, gazetteer: Gazetteer, room: FormsRoom): DocumentView {
  const { tokens, sentences } = words
  const marks = new Uint8Array(tokens.length)
  const asked = new Uint8Array(tokens.length)
  let longest = 0
  const candidates = sentences.map(({ first, last }) => {
    longest = Math.max(longest, last - first)
    for (let i = first; i < last; i++) marks[i] = markOf(tokens, i, first, last)
    const found = candidatesIn(marks, first, last)
    for (const c of found) {
      asked.fill(WHOLE, Math.max(first, first + c.first - BESIDE), Math.min(last, first + c.last + BESIDE))
    }
    for (let i = first; found.length > 0 && i < last; i++) {
      if (!isCapital(tokens[i])) continue
      const end = runEnd(tokens, i, last)
      asked.fill(WHOLE, i, end + 1)
      i = end
    }
    return found
  })
  const texts: string[] = []
  const lowers: string[] = []
  const formAt = new Int32Array(tokens.length)
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (token === undefined || asked[i] !== WHOLE) continue
    formAt[i] = texts.length
    texts.push(token.text)
    lowers.push(token.lower)
    if (token.head >= 0 && asked[token.head] === 0) asked[token.head] = MEANING
  }
  return {
    spelled: spellings(words),
    elsewhere: findPlaces(words, gazetteer),
    runs: countRuns(words),
    marks,
    candidates,
    asked,
    forms: wordForms(texts, lowers, room),
    formAt,
    listed: new Map(),
    room,
    columns: nameColumns(longest),
  }
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
      if (!isCapital(tokens[first])) continue
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

function spellings(words: Words): ReadonlyMap<string, number> {
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

/** Where the run of capitals that begins at token `first` ends (inclusive), small links such as "of" inside it included. */
export function runEnd(tokens: readonly Token[], first: number, end: number): number {
  let last = first
  while (
    last + 1 < end &&
    (isCapital(tokens[last + 1]) || (last + 2 < end && links(tokens[last + 1]) && isCapital(tokens[last + 2])))
  )
    last++
  return last
}

function links(token: Token | undefined): boolean {
  return token !== undefined && RUN_LINKS.has(token.lower)
}

const RUN_LINKS: ReadonlySet<string> = new Set("of for and the de del la al bin von van der den & - ' ’".split(' '))

/** How often each run of capitals stands in the document. */
function countRuns({ tokens, sentences }: Words): ReadonlyMap<number, number> {
  const out = new Map<number, number>()
  for (const sentence of sentences) {
    for (let first = sentence.first; first < sentence.last; first++) {
      if (!isCapital(tokens[first])) continue
      const last = runEnd(tokens, first, sentence.last)
      let whole = 0
      for (let i = first; i <= last; i++) whole = mixHashes(whole, hashText(foldWord(tokens[i]?.lower ?? '')))
      out.set(whole, Math.min(3, (out.get(whole) ?? 0) + 1))
      first = last
    }
  }
  return out
}
