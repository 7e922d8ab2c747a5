import { type Block, type BlockKind, type Span, trimSpan } from '../document/index.ts'
import type { Furniture } from './furniture/find-furniture.ts'

const BYLINE = /^(?:by|von|por|par|di|автор:?|بقلم)\s\S.{0,120}$/iu
/** "Posted on June 18, 2031 by N. N.": date and writer in one line. */
export const DATED_BYLINE: RegExp =
  /^(?:(?:[Pp]osted|[Pp]ublished|[Ww]ritten|[Uu]pdated) )?(?:[Oo]n )?(?:\p{Lu}\p{L}{2,9}\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}{2,9}),? \d{4}.{0,30} by (?<author>\p{Lu}[^\n|]{2,60})$/u
const CREDITS = /^(?:additional )?(?:reporting|writing|editing) by\s/i
const CREDIT =
  /(?:\b(?:photo|photograph|picture|image|file photo)\b\s{0,2}[:/)]|\((?:photo|ap photo|getty images)|\/getty images|\bphoto by\b|©\s?\S{1,40}\/)/i
const DATELINE =
  /^(?:updated?|published|posted|last (?:updated|modified)|first published|stand|aktualisiert|publicado|publié|опубликовано|نشر)(?!\p{L}).{0,90}$|^\p{Lu}[\p{L}]{2,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}(?:[ ,].{0,40})?$|^\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}{2,9} \d{4}(?:[ ,].{0,40})?$|^\d{4}-\d{2}-\d{2}(?:[ T].{0,20})?$/iu
export const CORRECTION: RegExp =
  /^\(?(?:corrections?|(?:this (?:article|story|report) )?corrects|clarification|retraction|editor[’']?s[’']? note|update|this (?:article|story|report) (?:was|has been) (?:corrected|updated|amended)|an earlier version of this|correction to this|berichtigung|korrektur|corrección|rectificatif|исправление|تصحيح)\b[^.]{0,200}/iu
const LIST = /^(?:[•*‣▪–-]|\d{1,2}[.)])\s+\S/u

/**
 * Paragraphs of a text: parts between empty lines; where lines are hard-wrapped (most of them nearly equally long and
 * ended in mid-sentence) a newline is no paragraph, else every line is one.
 */
export function findParagraphs(text: string): readonly Span[] {
  const lines = linesOf(text)
  const wrapped = isHardWrapped(text, lines)
  const out: Span[] = []
  let open: Span | null = null
  const close = (): void => {
    const trimmed = open === null ? null : trimSpan(text, open)
    if (trimmed !== null) out.push(trimmed)
    open = null
  }
  for (const line of lines) {
    const trimmed = trimSpan(text, line)
    if (trimmed === null) close()
    else if (wrapped && open !== null && !LIST.test(text.slice(trimmed.start, trimmed.start + 8))) {
      open = { start: Math.min(spanStart(open), trimmed.start), end: trimmed.end }
    } else {
      close()
      open = trimmed
    }
  }
  close()
  return out
}

function spanStart(span: Span): number {
  return span.start
}

function linesOf(text: string): readonly Span[] {
  const out: Span[] = []
  for (let from = 0; from <= text.length; ) {
    const newline = text.indexOf('\n', from)
    const to = newline < 0 ? text.length : newline
    out.push({ start: from, end: to })
    from = to + 1
  }
  return out
}

function isHardWrapped(text: string, lines: readonly Span[]): boolean {
  const full = lines.slice(0, 400).filter((l) => l.end - l.start > 40)
  if (full.length < 4) return false
  const longest = Math.max(...full.map((l) => l.end - l.start))
  if (longest > 100) return false
  const open = full.filter((l) => !/[.!?"”:]\s{0,3}$/.test(text.slice(Math.max(l.start, l.end - 6), l.end)))
  return open.length / full.length >= 0.5
}

/** What each paragraph is; furniture becomes `boilerplate`. `title` is what the caller knows of the headline. */
export function blocksOf(
  text: string,
  paragraphs: readonly Span[],
  furniture: readonly Furniture[],
  title: string | null,
): readonly Block[] {
  const dropped = new Set(furniture.map((f) => f.start))
  let body = 0
  return paragraphs.flatMap((span): readonly Block[] => {
    if (dropped.has(span.start)) return [{ ...span, kind: 'boilerplate' }]
    const words = text.slice(span.start, Math.min(span.end, span.start + 400))
    const kind = kindOf(words, span.end - span.start, body, title)
    if (kind !== 'boilerplate') body++
    const head = kind === 'paragraph' && body < 5 ? INLINE_DATELINE.exec(words) : null
    if (head === null) return [{ ...span, kind }]
    const start = span.start + head[0].length
    return [
      { start: span.start, end: span.start + head[0].trimEnd().length, kind: 'dateline' },
      { start, end: span.end, kind },
    ]
  })
}

/** "PORT ALMA, June 14, 2031 (Agency) — " before the first words of a report. */
const INLINE_DATELINE =
  /^(?=[^a-z]{3}|\p{Lu}[\p{L} .,]{2,30} \(|\()(?:\p{Lu}[\p{L}.'’-]{0,20}[ ,]{0,2}){0,5}(?:(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8})(?:,? \d{4})?[ ,]{0,2})?(?:\([\p{L} /.]{2,30}\) ?)?[—–-]{1,2} (?=\S)/u

/** What the words of a line alone say it is: a correction, a byline or a dateline; `null` for any other line. */
export function lineKind(words: string, index: number): BlockKind | null {
  if (words.length < 400 && CORRECTION.test(words) && !/^update [a-z]/.test(words)) return 'correction'
  if (words.length < 200 && CREDITS.test(words)) return 'byline'
  if (words.length < 140 && index < 8 && DATED_BYLINE.test(words)) return 'byline'
  if (words.length < 140 && index < 8 && BYLINE.test(words) && !/[.!?]$/.test(words)) return 'byline'
  return words.length < 110 && DATELINE.test(words) ? 'dateline' : null
}

function kindOf(words: string, length: number, index: number, title: string | null): BlockKind {
  if (index === 0 && isTitle(words, length, title)) return 'title'
  if (length < 400 && CORRECTION.test(words) && !/^update [a-z]/.test(words)) return 'correction'
  if (length < 140 && index < 6 && BYLINE.test(words)) return 'byline'
  if (length < 110 && DATELINE.test(words)) return 'dateline'
  if (length < 300 && CREDIT.test(words)) return 'caption'
  if (LIST.test(words)) return 'list'
  if (/^>\s/.test(words)) return 'quote'
  return length < 80 && index > 0 && !/[.!?:;,"”»…)]$/u.test(words.trim()) && /^\p{Lu}/u.test(words)
    ? 'heading'
    : 'paragraph'
}

/** The first line is a headline when it is the known title, or is short and no ordinary sentence. */
function isTitle(words: string, length: number, title: string | null): boolean {
  if (title !== null && letters(words).startsWith(letters(title).slice(0, 60)) && length < title.length + 40)
    return true
  return length <= 160 && !/[,;:]$/.test(words) && (!/[.!?]$/.test(words) || /[.!?]["”’]$/u.test(words))
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
