/** A half-open range `[start, end)` of UTF-16 code units in a document's `text`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span as it is printed in lists: `[start, end]`, half-open, UTF-16 code units. */
export type Piece = readonly [start: number, end: number]

/** The uninterrupted pieces of one span, in order; or, where the contract says so, one piece per participant. */
export type Pieces = readonly Piece[]

/** The words a span covers. Throws `RangeError` when the span does not lie in the text. */
export function slice(text: string, span: Span): string {
  if (!(span.start >= 0 && span.start < span.end && span.end <= text.length)) {
    throw new RangeError(`span [${span.start}, ${span.end}) outside a text of ${text.length} units`)
  }
  return text.slice(span.start, span.end)
}

/** The words of several pieces, joined by ` … `, as a person would quote them. */
export function slicePieces(text: string, pieces: Pieces): string {
  return pieces.map(([start, end]) => slice(text, { start, end })).join(' … ')
}

/** Whether two spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** Whether `outer` holds every unit of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Order of spans: by start, then the longer one first. Zero only for equal spans. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}

/** Order of strings by UTF-16 code units: the same on every machine, unlike a locale's order. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The smallest span that holds all pieces. Throws `RangeError` on an empty list. */
export function hull(pieces: Pieces): Span {
  if (pieces.length === 0) throw new RangeError('hull of no pieces')
  return { start: Math.min(...pieces.map((p) => p[0])), end: Math.max(...pieces.map((p) => p[1])) }
}

/** The span as a printed piece. */
export function piece(span: Span): Piece {
  return [span.start, span.end]
}

/** The piece as a span. */
export function spanOf(p: Piece): Span {
  return { start: p[0], end: p[1] }
}

/** The span without the blanks at its edges; `null` when nothing else is left. */
export function trimSpan(text: string, span: Span): Span | null {
  let { start, end } = span
  while (start < end && isBlank(text.charCodeAt(start))) start++
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  return start < end ? { start, end } : null
}

/** Whether a code unit is white space in the sense of `String.prototype.trim`, without a regular expression. */
export function isBlank(unit: number): boolean {
  return (
    unit === 32 ||
    (unit >= 9 && unit <= 13) ||
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  )
}

/** Whether `at` falls between the two halves of a surrogate pair, where no span may begin or end. */
export function splitsPair(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at)
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
}
