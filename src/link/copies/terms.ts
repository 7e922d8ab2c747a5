import type { Document, Span } from '../../document/index.ts'
import { MONTHS, NUMBER_WORDS, UNIT_FORMS, WEEKDAYS } from './numbers.ts'

export type TermKind = 'word' | 'number' | 'weekday' | 'month' | 'name'

/** One word of running text in the form in which copies are compared: `five` and `5` have one key. */
export interface Term extends Span {
  readonly key: string
  readonly kind: TermKind
}

// One class repeated, or bounded repeats: linear on any text. Scripts without blanks give one term a sign.
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]|\d{1,12}(?:[.,]\d{1,12}){0,4}|[\p{L}\p{M}]{1,60}|%/gu
const SKIPPED: ReadonlySet<string> = new Set(['boilerplate', 'byline', 'dateline'])

/** The terms of a document in order, without boilerplate, byline and dateline blocks. */
export function termsOf(doc: Document): readonly Term[] {
  const skipped = doc.blocks.filter((b) => SKIPPED.has(b.kind)).toSorted((a, b) => a.start - b.start)
  return termsIn(doc.text, skipped)
}

/** The terms of a text in order, without those that begin in one of the `skipped` spans (sorted by start). */
export function termsIn(text: string, skipped: readonly Span[] = []): readonly Term[] {
  const terms: Term[] = []
  let at = 0
  for (const found of text.matchAll(WORD)) {
    const start = found.index
    while ((skipped[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++
    const block = skipped[at]
    if (block !== undefined && block.start <= start) continue
    pushTerm(terms, text, { start, end: start + found[0].length })
  }
  return terms
}

/** Adds a term; `$3m` and `3 million`, `51%` and `51 per cent` come out as the same two terms. */
function pushTerm(terms: Term[], text: string, span: Span): void {
  const word = text.slice(span.start, span.end)
  const lower = word.toLowerCase()
  const last = terms.at(-1)
  if (lower === 's' && isApostrophe(text.charCodeAt(span.start - 1))) return
  if (lower === 'cent' && last?.key === 'per') {
    terms.pop()
    terms.push({ start: last.start, end: span.end, key: 'percent', kind: 'word' })
    return
  }
  const { start, end } = span
  const first = word.charCodeAt(0)
  const listed = LISTED.has(lower) ? listedTerm(span, word, lower, last) : null
  if (listed !== null) terms.push(listed)
  else if (first >= 48 && first <= 57) terms.push({ start, end, key: plainNumber(word), kind: 'number' })
  else terms.push({ start, end, key: lower.normalize('NFKC'), kind: word !== lower ? 'name' : 'word' })
}

/** Words that any of the tables lists: most are in none. */
const LISTED: ReadonlySet<string> = new Set([...UNIT_FORMS.keys(), ...NUMBER_WORDS.keys(), ...WEEKDAYS, ...MONTHS])

function listedTerm({ start, end }: Span, word: string, lower: string, last: Term | undefined): Term | null {
  const unit = UNIT_FORMS.get(lower)
  if (unit !== undefined && last?.kind === 'number') return { start, end, key: unit, kind: 'word' }
  const counted = NUMBER_WORDS.get(lower)
  if (counted !== undefined) return { start, end, key: String(counted), kind: 'number' }
  if (WEEKDAYS.has(lower)) return { start, end, key: lower, kind: 'weekday' }
  return MONTHS.has(lower) && word !== lower ? { start, end, key: lower, kind: 'month' } : null
}

/** `18,000` and `18000` are one number; `3.30` stays as written. */
function plainNumber(word: string): string {
  return word.replace(/,(?=\d{3}(?!\d))/g, '')
}

function isApostrophe(unit: number): boolean {
  return unit === 39 || unit === 0x2019
}
