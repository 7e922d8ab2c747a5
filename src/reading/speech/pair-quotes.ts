import { type Block, isBlank, type Span, trimSpan } from '../../document/index.ts'
import { CLOSERS, ELISIONS, SINGLE, STRAIGHT, STRAIGHT_CLOSERS, TURNED } from './quote-marks.ts'

/** A pair of marks; `open` marks a piece that lacks its closing mark, as in quotations that run over paragraphs. */
export interface Pair extends Span {
  readonly how: 'paired' | 'running' | 'unclosed'
}

interface Opened {
  readonly at: number
  readonly mark: string
  readonly closers: string
}

/** Quotations nest at most this deep; deeper marks push out the oldest one. */
const MAX_DEPTH = 8
/** A quotation in single marks is not longer than this, or its mark was an apostrophe. */
const MAX_SINGLE = 1500
/** Two apostrophes that stand for a double mark. */
const DOUBLED = "''"
const QUOTATION_MARK = 34
const APOSTROPHE = 39
/** How far ahead a plural's apostrophe looks for the mark that really closes. */
const AHEAD = 200

/** The pairs of quotation marks of a text, in order; every piece stays inside its paragraph. */
export function pairQuotes(text: string, blocks: readonly Block[]): readonly Pair[] {
  const paragraphs = paragraphsOf(text, blocks)
  const out: Pair[] = []
  paragraphs.forEach((paragraph, i) => {
    const next = paragraphs[i + 1]
    const left = pairWithin(text, paragraph, out)
    const end = trimSpan(text, paragraph)?.end ?? paragraph.end
    if (left === null || left.at + left.mark.length >= end) return
    if (next !== undefined && text.startsWith(left.mark, next.start)) out.push({ start: left.at, end, how: 'running' })
    else if (left.at === paragraph.start || announces(text, left.at, paragraph.start)) {
      out.push({ start: left.at, end, how: 'unclosed' })
    }
  })
  return out.toSorted((a, b) => a.start - b.start || b.end - a.end)
}

/** Pairs the marks of one paragraph into `out`; gives the outermost double mark that stayed open. */
function pairWithin(text: string, paragraph: Span, out: Pair[]): Opened | null {
  const open: Opened[] = []
  for (let i = paragraph.start; i < paragraph.end; i++) {
    const unit = text.charCodeAt(i)
    // Of the marks only two are ASCII, and nearly all units are.
    if (unit < 128 && unit !== QUOTATION_MARK && unit !== APOSTROPHE) continue
    const mark = text[i] ?? ''
    if (!STRAIGHT.has(mark) && !CLOSERS.has(mark) && !TURNED.has(mark) && !SINGLE.has(mark)) continue
    if (doubled(text, i, paragraph)) {
      pairMark(text, i, DOUBLED, paragraph, open, out)
      i++
    } else pairMark(text, i, mark, paragraph, open, out)
  }
  return open.find((o) => !SINGLE.has(o.mark)) ?? null
}

/** Two straight apostrophes typed for one double mark; a third one makes it something else. */
function doubled(text: string, at: number, within: Span): boolean {
  return text[at] === "'" && unit(text, at + 1, within) === "'" && unit(text, at + 2, within) !== "'"
}

function pairMark(text: string, i: number, mark: string, within: Span, open: Opened[], out: Pair[]): void {
  const at = matching(open, mark)
  if (at >= 0 && closes(text, i, mark, within, open[at])) {
    const start = open[at]?.at ?? i
    if (i - start > mark.length) out.push({ start, end: i + mark.length, how: 'paired' })
    open.length = at
  } else if (opens(text, i, mark, within)) {
    const same = open.findIndex((o) => o.mark === mark)
    if (same >= 0) open.length = same
    if (open.length === MAX_DEPTH) open.shift()
    open.push({ at: i, mark, closers: CLOSERS.get(mark) ?? TURNED.get(mark) ?? STRAIGHT_CLOSERS.get(mark) ?? mark })
  }
}

function matching(open: readonly Opened[], mark: string): number {
  for (let i = open.length - 1; i >= 0; i--) if (hasCloser(open[i], mark)) return i
  return -1
}

function hasCloser(opened: Opened | undefined, mark: string): boolean {
  if (opened === undefined) return false
  return mark.length === 1 ? opened.closers.includes(mark) && opened.mark !== DOUBLED : opened.mark === mark
}

function closes(text: string, at: number, mark: string, within: Span, opened: Opened | undefined): boolean {
  const before = unit(text, at - 1, within)
  const after = unit(text, at + mark.length, within)
  if (opened === undefined || at - opened.at < 2) return false
  if (mark === DOUBLED || STRAIGHT.has(mark)) {
    if (isEmpty(before) && !isEmpty(after)) return false
  }
  if (mark === '“' && opened.mark !== '„' && (isEmpty(before) || isWord(after))) return false
  if (!SINGLE.has(mark)) return true
  if (isWord(after) || isEmpty(before) || at - opened.at > MAX_SINGLE) return false
  return !(before === 's' && pluralOwner(text, at, mark, within))
}

/** Whether `s’ word` is a possessive because a mark that closes better follows soon. */
function pluralOwner(text: string, at: number, mark: string, within: Span): boolean {
  if (unit(text, at + 1, within) !== ' ' || !/\p{Ll}/u.test(unit(text, at + 2, within))) return false
  const end = Math.min(within.end, at + AHEAD)
  for (let i = at + 1; i < end; i++) {
    const c = text[i] ?? ''
    if (c === '‘' || c === '“' || c === '”' || c === '"') return false
    if (c === mark && !isWord(unit(text, i + 1, within)) && !isEmpty(unit(text, i - 1, within))) return true
  }
  return false
}

function opens(text: string, at: number, mark: string, within: Span): boolean {
  const before = unit(text, at - 1, within)
  const after = unit(text, at + mark.length, within)
  // French marks stand off from their words by a blank.
  if (isEmpty(after) && (mark !== '«' || after === '')) return false
  if (!SINGLE.has(mark)) {
    if (CLOSERS.has(mark)) return true
    return isEmpty(before) || /[([{—–\-:/‘']/.test(before)
  }
  if (mark === '’') return false
  if (!(isEmpty(before) || /[([{—–:"“„«]/.test(before))) return false
  return mark !== "'" || !isElision(text, at + 1, within)
}

function isElision(text: string, from: number, within: Span): boolean {
  let end = from
  while (end < within.end && end - from < 8 && /[\p{L}\p{N}]/u.test(text[end] ?? '')) end++
  const word = text.slice(from, end).toLowerCase()
  return ELISIONS.has(word) || /^\d/.test(word)
}

/** Whether the words before an unclosed mark lead up to somebody's words. */
function announces(text: string, at: number, start: number): boolean {
  const before = text.slice(Math.max(start, at - 3), at).trimEnd()
  return /[,:]$/.test(before)
}

function paragraphsOf(text: string, blocks: readonly Block[]): readonly Span[] {
  const spans: readonly Span[] = blocks.length > 0 ? blocks.filter((b) => b.kind !== 'boilerplate') : linesOf(text)
  return spans.flatMap((s) => trimSpan(text, s) ?? [])
}

function linesOf(text: string): readonly Span[] {
  const out: Span[] = []
  for (let from = 0; from <= text.length; ) {
    const newline = text.indexOf('\n', from)
    const end = newline < 0 ? text.length : newline
    out.push({ start: from, end })
    from = end + 1
  }
  return out
}

function unit(text: string, at: number, within: Span): string {
  return at < within.start || at >= within.end ? '' : (text[at] ?? '')
}

function isEmpty(c: string): boolean {
  return c === '' || isBlank(c.charCodeAt(0))
}

function isWord(c: string): boolean {
  return /[\p{L}\p{N}]/u.test(c)
}
