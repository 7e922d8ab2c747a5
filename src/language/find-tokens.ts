import { isBlank, type Span, splitsPair } from '../document/index.ts'
import { ABBREVIATIONS, ALSO_WORDS, CLITICS, DOUBLE_WORDS, MID_SENTENCE, PREFIXES } from './tables.ts'
import { TOKEN_ROWS } from './token-rows.ts'

/** A stretch without blanks is looked at in pieces of this many units, so that hostile text stays linear. */
const MAX_CHUNK = 400

const PLAIN = /^[A-Za-z]+$/
const PLAIN_WITH_MARK = /^([A-Za-z]{2,})([,;:?!])$/
const WORD = /[\p{L}\p{N}\p{M}_\u00ad\u200b-\u200f\u2060]+/uy
const LETTER = /[\p{L}\p{N}]/uy
const TRAILING = /[.,;:!?)\]>}”"’']+$/

/**
 * Tokens of `[from, to)` by the conventions of the English UD treebanks: clitics, hyphens and marks stand alone;
 * abbreviations, initials, numbers, prefixed words and addresses stay whole. Every non-blank unit lies in exactly one
 * token.
 */
export function findTokens(text: string, from: number, to: number): readonly Span[] {
  const out: Span[] = []
  let at = from
  while (at < to) {
    if (isBlank(text.charCodeAt(at))) {
      at++
      continue
    }
    let end = at
    while (end < to && end - at < MAX_CHUNK && !isBlank(text.charCodeAt(end))) end++
    if (end < to && splitsPair(text, end)) end--
    const chunk = text.slice(at, end)
    const plain = PLAIN.test(chunk) ? end : PLAIN_WITH_MARK.test(chunk) ? end - 1 : at
    if (plain === at) splitChunk(chunk, at, startOfNext(text, end), out)
    else {
      pushWord(chunk.slice(0, plain - at), at, out)
      if (plain < end) out.push({ start: plain, end })
    }
    at = end
  }
  return out
}

/** The first unit of the next stretch: tells whether an abbreviation's full stop is its own. */
function startOfNext(text: string, end: number): string {
  let at = end
  while (at < text.length && at < end + 3 && isBlank(text.charCodeAt(at))) at++
  return text.charAt(at)
}

function splitChunk(chunk: string, offset: number, next: string, out: Span[]): void {
  let at = 0
  while (at < chunk.length) {
    const special = specialLength(chunk, at)
    if (special > 0) {
      out.push({ start: offset + at, end: offset + at + special })
      at += special
      continue
    }
    const length = wordLength(chunk, at, next)
    if (length > 0) pushWord(chunk.slice(at, at + length), offset + at, out)
    else out.push({ start: offset + at, end: offset + at + markLength(chunk, at) })
    at += length > 0 ? length : markLength(chunk, at)
  }
}

/** Length of what a row of the table reads at `at`, without the marks that end a sentence; 0 when none does. */
function specialLength(chunk: string, at: number): number {
  for (const [i, row] of TOKEN_ROWS.entries()) {
    row.lastIndex = at
    const found = row.exec(chunk)?.[0]
    if (found !== undefined) return i < ADDRESS_ROWS ? found.replace(TRAILING, '').length || found.length : found.length
  }
  return 0
}

const ADDRESS_ROWS = 3

function wordLength(chunk: string, from: number, next: string): number {
  let end = runEnd(chunk, from)
  if (end === from) return 0
  for (;;) {
    const unit = chunk.charAt(end)
    const after = runEnd(chunk, end + 1)
    if (after === end + 1 || !joins(chunk, from, end, unit, after)) break
    end = after
  }
  return chunk.charAt(end) === '.' && keepsStop(chunk.slice(from, end), chunk.charAt(end + 1), next)
    ? end + 1 - from
    : end - from
}

/** Whether the unit between two runs of letters joins them into one token. */
function joins(chunk: string, from: number, at: number, unit: string, to: number): boolean {
  if (unit === "'" || unit === '’') return true
  if (unit === '&') return /^\p{Lu}{1,3}$/u.test(chunk.slice(from, at)) && /^\p{Lu}/u.test(chunk.slice(at + 1, to))
  if (unit !== '-') return false
  return PREFIXES.has(chunk.slice(from, at).toLowerCase()) && /^\p{L}{2}/u.test(chunk.slice(at + 1, to))
}

function keepsStop(word: string, after: string, next: string): boolean {
  const lower = word.toLowerCase()
  if (word.length === 1)
    return /\p{Lu}/u.test(word) ? word !== 'I' || after === '' : /[cp]/.test(word) && /\d/.test(next)
  if (!ABBREVIATIONS.has(lower)) return false
  if (after !== '') return /[,;:)'’-]/.test(after)
  if (!ALSO_WORDS.has(lower)) return MID_SENTENCE.has(lower) || next !== '' || lower.includes('.')
  return lower === 'no' || lower === 'nos' ? /\d/.test(next) : /^\p{Lu}/u.test(word) && /[\p{Lu}\d]/u.test(next)
}

function runEnd(chunk: string, from: number): number {
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

/** A word as one token, or as two where a clitic ends it. */
function pushWord(word: string, start: number, out: Span[]): void {
  const cut = cliticStart(word)
  const end = start + word.length
  if (cut > 0) out.push({ start, end: start + cut }, { start: start + cut, end })
  else out.push({ start, end })
}

function cliticStart(word: string): number {
  if (word.length < 3) return 0
  const double = DOUBLE_WORDS.get(word.toLowerCase())
  if (double !== undefined) return double
  if (!/['’]/.test(word)) return 0
  const lower = word.toLowerCase().replaceAll('’', "'")
  const clitic = CLITICS.find((c) => lower.length > c.length && lower.endsWith(c))
  return clitic === undefined ? 0 : lower.length - clitic.length
}
