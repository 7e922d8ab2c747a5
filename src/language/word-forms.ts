import { hashText, type Lexicon, mixHashes } from '../models/index.ts'
import { wordClass } from './word-class.ts'

/** Entries before the first and after the last word, so that features may look two words away without a check. */
export const PAD = 2

/**
 * What the feature functions see of a sentence: hashes of each word's spelling and parts, word `i` at index `i + PAD`.
 * Digits count as 0, curly apostrophes and quotation marks as straight ones.
 */
export interface WordForms {
  readonly length: number
  /** Lower-case spelling. */
  readonly lower: Int32Array
  /** Spelling as it stands. */
  readonly exact: Int32Array
  /** Last 1, 2, 3, 4 letters, lower case. */
  readonly ends: readonly [Int32Array, Int32Array, Int32Array, Int32Array]
  /** First 1, 2, 3, 4 letters, lower case. */
  readonly begins: readonly [Int32Array, Int32Array, Int32Array, Int32Array]
  /** `Xxx`, `XX`, `dd-dd`: kinds of characters, longer runs cut short. */
  readonly shape: Int32Array
  /** What the lexicon says of each word (see `wordClass`); -1 outside the sentence. */
  readonly known: Int32Array
  /** 0 plain, 1 nearly all words capitalised, 2 no small letter at all. */
  readonly headline: 0 | 1 | 2
}

/** What is remembered of words by their spelling; a reader makes one and uses it for all its sentences. */
export interface FormsRoom {
  readonly lexicon: Lexicon
  /** For each spelling its columns, in the order of `COLUMNS`. */
  readonly held: Map<string, Int32Array>
  /** Entries of the lexicon that were asked for: the whole of it is too large for the processor's cache. */
  readonly entries: Map<string, number>
}

/** Spellings that a room holds before it starts afresh. */
const HELD = 1 << 14
/** Columns of a word: lower, exact, shape, known, four ends, four beginnings. */
const COLUMNS = 12

/** Empty room for the forms of words. */
export function formsRoom(lexicon: Lexicon): FormsRoom {
  return { lexicon, held: new Map(), entries: new Map() }
}

/** The forms of one sentence's words; `lowers` are their lower-case spellings. */
export function wordForms(words: readonly string[], lowers: readonly string[], room: FormsRoom): WordForms {
  return formsOf(
    words,
    words.map((word, i) => columnsOf(word, lowers[i] ?? '', room)),
  )
}

/** The same from the columns of each word. */
export function formsOf(words: readonly string[], columns: readonly Int32Array[]): WordForms {
  const size = words.length + 2 * PAD
  const column = (): Int32Array => new Int32Array(size)
  const four = (): [Int32Array, Int32Array, Int32Array, Int32Array] => [column(), column(), column(), column()]
  const [lower, exact, shape, known] = [column(), column(), column(), column()]
  const ends = four()
  const begins = four()
  for (let k = 1; k <= PAD; k++) {
    // Places outside the sentence are words of their own: <-2>, <-1>, <1>, <2>.
    lower[PAD - k] = exact[PAD - k] = -k
    lower[PAD + words.length + k - 1] = exact[PAD + words.length + k - 1] = k
    known[PAD - k] = known[PAD + words.length + k - 1] = -1
  }
  for (let i = 0; i < words.length; i++) {
    const at = i + PAD
    const of = columns[i] ?? NO_COLUMNS
    lower[at] = of[0] ?? 0
    exact[at] = of[1] ?? 0
    shape[at] = of[2] ?? 0
    known[at] = of[3] ?? 0
    ends[0][at] = of[4] ?? 0
    ends[1][at] = of[5] ?? 0
    ends[2][at] = of[6] ?? 0
    ends[3][at] = of[7] ?? 0
    begins[0][at] = of[8] ?? 0
    begins[1][at] = of[9] ?? 0
    begins[2][at] = of[10] ?? 0
    begins[3][at] = of[11] ?? 0
  }
  return { length: words.length, lower, exact, ends, begins, shape, known, headline: headlineOf(words) }
}

const NO_COLUMNS: Int32Array = new Int32Array(COLUMNS)

/** The columns of a word by its spelling alone. */
export function columnsOf(word: string, lower: string, { lexicon, held }: FormsRoom): Int32Array {
  const found = held.get(word)
  if (found !== undefined) return found
  const plain = foldWord(lower)
  const made = new Int32Array(COLUMNS)
  made[0] = hashText(plain)
  made[1] = hashText(word)
  made[2] = shapeHash(plain === '"' ? plain : word)
  made[3] = wordClass(lower, lexicon)
  for (let k = 1; k <= 4; k++) {
    made[3 + k] = hashText(plain, Math.max(0, plain.length - k))
    made[7 + k] = hashText(plain, 0, k)
  }
  if (held.size >= HELD) held.clear()
  if (word.length <= MAX_HELD) held.set(word, made)
  return made
}

/** The lexicon's entry of a lemma, 0 for none. */
export function entryOf(lemma: string, { lexicon, entries }: FormsRoom): number {
  const found = entries.get(lemma)
  if (found !== undefined) return found
  const made = lexicon.get(lemma) ?? 0
  if (entries.size >= HELD) entries.clear()
  if (lemma.length <= MAX_HELD) entries.set(lemma, made)
  return made
}

/** Longer words are none that come again. */
const MAX_HELD = 40

/** A lower-case word as the models know it: digits as 0, apostrophes and quotation marks straight. */
export function foldWord(lower: string): string {
  if (!/[\d‘’“”„«»`]/.test(lower)) return lower
  const plain = lower.slice(0, 64).replace(/\d/g, '0').replace(/[‘’]/g, "'")
  return plain.replace(/[“”„«»]|``|''/g, '"')
}

function shapeHash(word: string): number {
  let hash = 7
  let last = 0
  let run = 0
  const end = Math.min(word.length, 24)
  for (let i = 0; i < end; i++) {
    const kind = kindOf(word.charCodeAt(i))
    run = kind === last ? run + 1 : 1
    last = kind
    if (run <= 2) hash = mixHashes(hash, kind)
  }
  return hash
}

function kindOf(unit: number): number {
  if (unit >= 97 && unit <= 122) return 1
  if (unit >= 65 && unit <= 90) return 2
  if (unit >= 48 && unit <= 57) return 3
  if (unit < 128) return unit
  const char = String.fromCharCode(unit)
  return char !== char.toLowerCase() ? 2 : char !== char.toUpperCase() ? 1 : unit === 0x2019 ? 39 : 5
}

/** Whether capitals say little: 1 where nearly every long word has one, 2 where there is no small letter, else 0. */
export function headlineOf(words: readonly string[]): 0 | 1 | 2 {
  let long = 0
  let capitals = 0
  let small = false
  for (const word of words) {
    if (word.length < 4) continue
    const unit = word.charCodeAt(0)
    if (unit < 128 && !isLatinLetter(unit)) continue
    if (unit >= 97 && unit <= 122) {
      long++
      small = true
      continue
    }
    const first = word.charAt(0)
    if (first.toLowerCase() === first.toUpperCase()) continue
    long++
    if (first !== first.toLowerCase()) capitals++
    small ||= word.slice(0, 24) !== word.slice(0, 24).toUpperCase()
  }
  if (long < 3) return 0
  return small ? (capitals * 10 >= long * 9 && long >= 4 ? 1 : 0) : 2
}

function isLatinLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)
}
