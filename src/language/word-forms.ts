import { hashText, mixHashes } from '../models/index.ts'

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
  /** 0 plain, 1 nearly all words capitalised, 2 no small letter at all. */
  readonly headline: 0 | 1 | 2
}

/** The forms of one sentence's words; `lowers` are their lower-case spellings. */
export function wordForms(words: readonly string[], lowers: readonly string[]): WordForms {
  const size = words.length + 2 * PAD
  const column = (): Int32Array => new Int32Array(size)
  const four = (): [Int32Array, Int32Array, Int32Array, Int32Array] => [column(), column(), column(), column()]
  const forms = {
    length: words.length,
    lower: column(),
    exact: column(),
    ends: four(),
    begins: four(),
    shape: column(),
  }
  for (let at = 0; at < size; at++) {
    const i = at - PAD
    const word = words[i]
    const lower = lowers[i]
    if (word === undefined || lower === undefined) {
      // Places outside the sentence are words of their own: <-2>, <-1>, <1>, <2>.
      const outside = i < 0 ? i : i - words.length + 1
      forms.lower[at] = outside
      forms.exact[at] = outside
      continue
    }
    const plain = foldWord(lower)
    forms.lower[at] = hashText(plain)
    forms.exact[at] = hashText(word)
    for (let k = 1; k <= 4; k++) {
      const end = forms.ends[k - 1]
      const begin = forms.begins[k - 1]
      if (end !== undefined) end[at] = hashText(plain, Math.max(0, plain.length - k))
      if (begin !== undefined) begin[at] = hashText(plain, 0, k)
    }
    forms.shape[at] = shapeHash(plain === '"' ? plain : word)
  }
  return { ...forms, headline: headlineOf(words) }
}

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
    const first = word.charAt(0)
    if (first.toLowerCase() === first.toUpperCase()) continue
    long++
    if (first !== first.toLowerCase()) capitals++
    small ||= word.slice(0, 24) !== word.slice(0, 24).toUpperCase()
  }
  if (long < 3) return 0
  return small ? (capitals * 10 >= long * 9 && long >= 4 ? 1 : 0) : 2
}
