import { isBlank, type Span, splitsPair } from '../document/index.ts'
import {
  ABBREVIATIONS,
  ALSO_WORDS,
  CLITICS,
  DOUBLE_WORDS,
  KEEP_STOP,
  MID_SENTENCE,
  NUMBERED,
  PREFIXES,
} from './tables.ts'
import { TOKEN_ROWS, type TokenRow } from './token-rows.ts'

/** A stretch without blanks is looked at in pieces of this many units, so that hostile text stays linear. */
const MAX_CHUNK = 400
const STOP = 46
const HYPHEN = 45
const AMPERSAND = 38
const BACKTICK = 96

const WORD = /[\p{L}\p{N}\p{M}_\u00ad\u200b-\u200f\u2060]+/uy
const LETTER = /[\p{L}\p{N}]/uy
const TRAILING = /[.,;:!?)\]>}”"’']+$/

/** What an ASCII unit is to the quick way through plain text. */
const BLANK = 1
const ALPHA = 2
/** Digits and the low line. */
const NUMERIC = 3
/** A mark that is a token by itself wherever it stands, and that ends the word before it. */
const ALONE = 4
/** A mark that is a token by itself before a blank, and that then ends the word before it. */
const ALONE_AT_END = 5

const CLASS: Uint8Array = classes()

function classes(): Uint8Array {
  const out = new Uint8Array(128)
  for (let unit = 0; unit < 128; unit++) if (isBlank(unit)) out[unit] = BLANK
  for (let unit = 97; unit < 123; unit++) out[unit] = out[unit - 32] = ALPHA
  for (let unit = 48; unit < 58; unit++) out[unit] = NUMERIC
  out[95] = NUMERIC
  for (const mark of ',"()]{}') out[mark.charCodeAt(0)] = ALONE
  for (const mark of ';:!?') out[mark.charCodeAt(0)] = ALONE_AT_END
  return out
}

/** The class of a unit; typographic quotation marks and dashes are marks like the others. */
function classOf(unit: number): number {
  if (unit < 128) return CLASS[unit] ?? 0
  if (unit === 0x201c || unit === 0x201d || unit === 0x2014) return ALONE
  return isBlank(unit) ? BLANK : 0
}

/**
 * Tokens of `[from, to)` by the conventions of the English UD treebanks: clitics, hyphens and marks stand alone;
 * abbreviations, initials, numbers, prefixed words and addresses stay whole. Every non-blank unit lies in exactly one
 * token.
 */
export function findTokens(text: string, from: number, to: number): readonly Span[] {
  const out: Span[] = []
  let at = from
  while (at < to) {
    const kind = classOf(text.charCodeAt(at))
    if (kind === BLANK) at++
    else if (kind === ALONE) out.push({ start: at, end: ++at })
    else {
      const plain = kind === ALPHA ? readPlainWord(text, at, to, out) : at
      at = plain > at ? plain : readChunk(text, at, to, out)
    }
  }
  return out
}

/**
 * Reads an ASCII word with nothing but a plain mark, a clitic or a blank behind it; gives where to go on, and `at` when
 * the word is not so plain.
 */
function readPlainWord(text: string, at: number, to: number, out: Span[]): number {
  const limit = Math.min(to, at + MAX_CHUNK)
  let end = at + 1
  while (end < limit && CLASS[text.charCodeAt(end)] === ALPHA) end++
  if (end === to) return pushPlainWord(text, at, end, out)
  if (end === limit) return at
  const unit = text.charCodeAt(end)
  const kind = classOf(unit)
  if (kind === BLANK || kind === ALONE) return pushPlainWord(text, at, end, out)
  const last = end + 1 >= to || isBlank(text.charCodeAt(end + 1))
  if (last && unit === STOP && keepsStop(text.slice(at, end), text.charAt(at - 1), '', startOfNext(text, end + 1)))
    return pushSpan(at, end + 1, out)
  if (last && (kind === ALONE_AT_END || unit === STOP)) return pushSpan(pushPlainWord(text, at, end, out), end + 1, out)
  if (!last && isApostrophe(unit) && (text.charCodeAt(end + 1) | 32) === 115 && end + 2 < limit) {
    const after = classOf(text.charCodeAt(end + 2))
    if (after === BLANK || after === ALONE) return pushSpan(pushSpan(at, end, out), end + 2, out)
  }
  return at
}

/** Reads up to the next blank by the rows of the table; gives where it stopped. */
function readChunk(text: string, at: number, to: number, out: Span[]): number {
  const limit = Math.min(to, at + MAX_CHUNK)
  let end = at
  let needs = 0
  for (; end < limit; end++) {
    const unit = text.charCodeAt(end)
    if (isBlank(unit)) break
    if (unit < 128) needs |= NEEDED[unit] ?? 0
  }
  if (end < to && splitsPair(text, end)) end--
  splitChunk(text.slice(at, end), at, startOfNext(text, end), rowsWith(needs), out)
  return end
}

/** The first unit of the next stretch: tells whether an abbreviation's full stop is its own. */
function startOfNext(text: string, end: number): string {
  let at = end
  while (at < text.length && at < end + 3 && isBlank(text.charCodeAt(at))) at++
  return text.charAt(at)
}

function splitChunk(chunk: string, offset: number, next: string, rows: Rows, out: Span[]): void {
  let at = 0
  while (at < chunk.length) {
    const special = specialLength(chunk, at, rows)
    const length = special > 0 ? 0 : wordLength(chunk, at, next)
    const end = at + (special || length || markLength(chunk, at))
    if (length > 0) pushWord(chunk, at, end, offset, out)
    else out.push({ start: offset + at, end: offset + end })
    at = end
  }
}

/** Rows by what they begin with. */
type Rows = Readonly<Record<TokenRow['begins'][number], readonly TokenRow[]>>

/** A bit for each unit that some row needs. */
const NEEDED: Uint8Array = new Uint8Array(128)
const BITS: ReadonlyMap<string, number> = new Map([...'@.$/:-'].map((unit, i) => [unit, 1 << i]))
for (const [unit, bit] of BITS) NEEDED[unit.charCodeAt(0)] = bit

const ROWS: readonly Rows[] = Array.from({ length: 1 << BITS.size }, (_, bits) => {
  const possible = TOKEN_ROWS.filter(({ needs }) => needs === '' || (bits & (BITS.get(needs) ?? 0)) !== 0)
  const beginning = (kind: TokenRow['begins'][number]): readonly TokenRow[] =>
    possible.filter((row) => row.begins.includes(kind))
  return {
    letter: beginning('letter'),
    digit: beginning('digit'),
    mark: beginning('mark'),
    picture: beginning('picture'),
  }
})

/** The rows that may read something in a stretch that holds the needed units of these bits. */
function rowsWith(bits: number): Rows {
  return ROWS[bits] ?? { letter: [], digit: [], mark: [], picture: [] }
}

/** Length of what a row of the table reads at `at`, without the marks that end a sentence; 0 when none does. */
function specialLength(chunk: string, at: number, rows: Rows): number {
  for (const { pattern, address } of rowsAt(chunk.charCodeAt(at), rows)) {
    pattern.lastIndex = at
    const found = pattern.exec(chunk)?.[0]
    if (found !== undefined) return address ? found.replace(TRAILING, '').length || found.length : found.length
  }
  return 0
}

/** Every picture is U+00A9, U+00AE or above U+2000, as typographic marks are. */
function rowsAt(unit: number, rows: Rows): readonly TokenRow[] {
  if (unit < 128) {
    const kind = CLASS[unit]
    return kind === ALPHA ? rows.letter : kind === NUMERIC && unit !== 95 ? rows.digit : rows.mark
  }
  return unit >= 0x2000 || unit === 0xa9 || unit === 0xae ? rows.picture : rows.letter
}

function wordLength(chunk: string, from: number, next: string): number {
  let end = runEnd(chunk, from)
  if (end === from) return 0
  while (end < chunk.length) {
    const unit = chunk.charCodeAt(end)
    if (!isApostrophe(unit) && unit !== HYPHEN && unit !== AMPERSAND) break
    const after = runEnd(chunk, end + 1)
    if (after === end + 1 || !joins(chunk, from, end, unit, after)) break
    end = after
  }
  return chunk.charCodeAt(end) === STOP &&
    keepsStop(chunk.slice(from, end), chunk.charAt(from - 1), chunk.charAt(end + 1), next)
    ? end + 1 - from
    : end - from
}

/** Whether the unit between two runs of letters joins them into one token. */
function joins(chunk: string, from: number, at: number, unit: number, to: number): boolean {
  if (isApostrophe(unit)) return unit !== BACKTICK || to - at < 4
  const before = chunk.slice(from, at)
  if (unit === AMPERSAND) return /^\p{Lu}{1,3}$/u.test(before) && /^\p{Lu}/u.test(chunk.slice(at + 1, to))
  const prefix = before.toLowerCase()
  return PREFIXES.has(prefix) && (prefix === 'mid' ? to > at + 2 : /^\p{L}{2}/u.test(chunk.slice(at + 1, to)))
}

/** Whether a full stop belongs to the word, which stands between two units of its stretch; `next` opens the next one. */
function keepsStop(word: string, before: string, after: string, next: string): boolean {
  if (word.length === 1) {
    if (/\p{Lu}/u.test(word)) return word !== 'I' || after === ''
    return (before === '(' || /\d/.test(next)) && /[bcdmp]/.test(word)
  }
  const lower = word.toLowerCase()
  if (!ABBREVIATIONS.has(lower)) return false
  if (after !== '') return /[,;:)'’-]/.test(after)
  if (!ALSO_WORDS.has(lower))
    return KEEP_STOP.has(lower) || MID_SENTENCE.has(lower) || next !== '' || lower.includes('.')
  return NUMBERED.has(lower) ? /\d/.test(next) : /^\p{Lu}/u.test(word) && /[\p{Lu}\d]/u.test(next)
}

/** End of the run of letters, digits and marks upon letters that begins at `from`; `from` when none does. */
function runEnd(chunk: string, from: number): number {
  let at = from
  for (; at < chunk.length; at++) {
    const unit = chunk.charCodeAt(at)
    if (unit > 127) return runEndOfAnyScript(chunk, from)
    const kind = CLASS[unit]
    if (kind !== ALPHA && (kind !== NUMERIC || (unit === 95 && at === from))) return at
  }
  return at
}

function runEndOfAnyScript(chunk: string, from: number): number {
  LETTER.lastIndex = from
  if (!LETTER.test(chunk)) return from
  WORD.lastIndex = from
  const found = WORD.exec(chunk)
  return found === null ? from : from + found[0].length
}

function markLength(chunk: string, at: number): number {
  const point = chunk.codePointAt(at) ?? 0
  return point > 0xffff ? 2 : 1
}

/** The token `[start, end)`; gives its end. */
function pushSpan(start: number, end: number, out: Span[]): number {
  out.push({ start, end })
  return end
}

/** A word of ASCII letters as one token, or as two where the table says so; gives its end. */
function pushPlainWord(text: string, from: number, to: number, out: Span[]): number {
  const cut = isDoubleEdge(text, from, to) ? (DOUBLE_WORDS.get(text.slice(from, to).toLowerCase()) ?? 0) : 0
  if (cut > 0) pushSpan(from, from + cut, out)
  return pushSpan(from + cut, to, out)
}

/** A word of a piece of text that begins at `offset`, as one token, or as two where a clitic ends it. */
function pushWord(chunk: string, from: number, to: number, offset: number, out: Span[]): void {
  const cut = to - from < 2 ? 0 : cliticStart(chunk, from, to)
  if (cut > 0) pushSpan(offset + from, offset + from + cut, out)
  pushSpan(offset + from + cut, offset + to, out)
}

function cliticStart(chunk: string, from: number, to: number): number {
  let apostrophe = to - 1
  while (apostrophe > from && to - apostrophe < 4 && !isApostrophe(chunk.charCodeAt(apostrophe))) apostrophe--
  const word = chunk.slice(from, to).toLowerCase()
  if (!isApostrophe(chunk.charCodeAt(apostrophe))) return DOUBLE_WORDS.get(word) ?? 0
  const plain = word.replace(/[’`]/g, "'")
  if (/\d's$/.test(plain)) return 0
  const clitic = CLITICS.find((c) => plain.length > c.length && plain.endsWith(c))
  return clitic === undefined ? 0 : plain.length - clitic.length
}

/** Bits for the first and the last two letters of `DOUBLE_WORDS`: nearly no other word shares all three. */
const DOUBLE_EDGES: Uint8Array = new Uint8Array(1 << 15)
for (const word of DOUBLE_WORDS.keys()) DOUBLE_EDGES[edgesOf(word, 0, word.length)] = 1

function edgesOf(text: string, from: number, to: number): number {
  return ((text.charCodeAt(from) & 31) << 10) | ((text.charCodeAt(to - 2) & 31) << 5) | (text.charCodeAt(to - 1) & 31)
}

function isDoubleEdge(text: string, from: number, to: number): boolean {
  return to - from > 1 && DOUBLE_EDGES[edgesOf(text, from, to)] === 1
}

function isApostrophe(unit: number): boolean {
  return unit === 39 || unit === 0x2019 || unit === BACKTICK
}
