import type { Span } from '../document/index.ts'

/** Units of a token that count for its hash. */
const MAX_UNITS = 24

const OUTSIDE = 1
const LOWER = 2
const TITLE = 3
const UPPER = 4
const MIXED = 5
/** A single capital, without and with its full stop. */
const CAPITAL = 6
const INITIAL = 7
const ABBREVIATION = 8
const TITLE_ABBREVIATION = 9
const ORDINAL = 10
/** And the number of digits. */
const NUMBER = 16
/** And the mark's first unit and, in steps of this size, the number of its units. */
const MARK = 0x100
/** And the first unit of a token in no alphabet. */
const OTHER = 0x10000

/** A number for what a token looks like: kind of word by its case, length of a number, or the mark itself. */
export function shapeOf(text: string, token: Span | undefined): number {
  if (token === undefined) return OUTSIDE
  const { start, end } = token
  const length = end - start
  const first = plainMark(text.charCodeAt(start))
  if (first === QUOTE) return MARK * 2 + QUOTE
  const last = text.charCodeAt(end - 1)
  if (first > 127) return isLetterAt(text, start) ? (isCapitalAt(text, start) ? TITLE : LOWER) : OTHER + first
  if (first >= 65 && first <= 90) {
    if (last === 46) return length === 2 ? INITIAL : TITLE_ABBREVIATION
    if (length === 1) return CAPITAL
    return last >= 97 ? TITLE : last >= 65 ? UPPER : MIXED
  }
  if (first >= 97 && first <= 122) return last === 46 ? ABBREVIATION : last >= 97 ? LOWER : MIXED
  if (first >= 48 && first <= 57) return last >= 48 && last <= 57 ? NUMBER + Math.min(5, length) : ORDINAL
  return MARK * (1 + Math.min(4, length)) + first
}

/** Typographic quotation marks and doubled apostrophes count as the straight marks. */
function plainMark(unit: number): number {
  if (unit < 0x2018) return unit
  if (unit === 0x201c || unit === 0x201d || unit === 0x201e) return QUOTE
  return unit === 0x2018 || unit === 0x2019 ? APOSTROPHE : unit
}

const QUOTE = 34
const APOSTROPHE = 39

/** FNV-1a over the UTF-16 code units of a token, ASCII capitals as small letters and quotation marks as straight; a fixed number outside the text. */
export function lowerHash(text: string, token: Span | undefined): number {
  if (token === undefined) return OUTSIDE
  let hash = 0x811c9dc5
  const end = Math.min(token.end, token.start + MAX_UNITS)
  for (let i = token.start; i < end; i++) {
    const unit = plainMark(text.charCodeAt(i))
    hash = Math.imul(hash ^ (unit >= 65 && unit <= 90 ? unit | 32 : unit), 0x01000193)
  }
  return hash
}

/** Whether the unit at `at` is a letter that has cases; all but a handful of those stand below U+2000. */
export function isLetterAt(text: string, at: number): boolean {
  if (text.charCodeAt(at) >= 0x2000) return false
  const char = text.charAt(at)
  return char.toLowerCase() !== char || char.toUpperCase() !== char
}

/** Whether the unit at `at` is a capital. */
export function isCapitalAt(text: string, at: number): boolean {
  if (text.charCodeAt(at) >= 0x2000) return false
  const char = text.charAt(at)
  return char.toLowerCase() !== char
}
