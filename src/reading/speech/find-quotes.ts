import type { Document, Quote, Span } from '../../document/index.ts'

const OPEN_FOR: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['«', '»'],
  ['„', '“”'],
  ['‘', '’'],
  ['"', '"'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
])
/** A quotation that is not closed within its block is cut at the block's end; longer ones are taken for stray marks. */
const MAX_OPEN = 6000
const WORDISH = /[\p{L}\p{N}]/u

/** The quotations of a document, marks included, in any language; one that runs over paragraphs gives one piece in each. */
export function findQuotes(doc: Document): readonly Quote[] {
  const blocks: readonly Span[] =
    doc.blocks.length > 0 ? doc.blocks.filter((b) => b.kind !== 'boilerplate') : [{ start: 0, end: doc.text.length }]
  return blocks.flatMap((block) => quotesIn(doc.text, block))
}

function quotesIn(text: string, block: Span): readonly Quote[] {
  const out: Quote[] = []
  for (let i = block.start; i < block.end; i++) {
    const mark = text.charAt(i)
    const closers = mark === "'" && opensSingle(text, i) ? "'" : OPEN_FOR.get(mark)
    if (closers === undefined || (mark === '‘' && !opensSingle(text, i))) continue
    const close = findClose(text, i, block.end, closers, mark)
    const end = close < 0 ? (mark === '“' || mark === '"' ? block.end : -1) : close + 1
    if (end < 0 || end - i > MAX_OPEN || end - i < 3) continue
    const span = { start: i, end: trimmedEnd(text, i, end) }
    out.push({ ...span, kind: kindOf(text, span), by: close < 0 ? 'speech/open-quote' : 'speech/quote' })
    i = end - 1
  }
  return out
}

function opensSingle(text: string, i: number): boolean {
  return !WORDISH.test(text.charAt(i - 1)) && WORDISH.test(text.charAt(i + 1))
}

function findClose(text: string, open: number, limit: number, closers: string, mark: string): number {
  const single = mark === "'" || mark === '‘'
  const to = Math.min(limit, open + (single ? 400 : MAX_OPEN))
  for (let i = open + 1; i < to; i++) {
    const unit = text.charAt(i)
    if (!closers.includes(unit)) continue
    // An apostrophe inside or before a word closes nothing.
    if (single && (WORDISH.test(text.charAt(i + 1)) || !/\S/.test(text.charAt(i - 1)))) continue
    return i
  }
  return -1
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start + 1 && /\s/.test(text.charAt(at - 1))) at--
  return at
}

function kindOf(text: string, span: Span): Quote['kind'] {
  const inner = text.slice(span.start + 1, span.end - 1).trim()
  const count = inner.split(/\s+/).length
  const before = text.slice(Math.max(0, span.start - 2), span.start)
  const after = text.slice(span.end, span.end + 2)
  if (
    count <= 3 &&
    /\p{L}\s$/u.test(before) &&
    /^\s\p{Lu}/u.test(after) &&
    /^(?:the\s)?\p{Lu}\S+$/iu.test(inner) &&
    /\p{Lu}\p{Ll}+\s$/u.test(text.slice(Math.max(0, span.start - 20), span.start))
  )
    return 'nickname'
  if (/[,.!?…]$/.test(inner) || (/^[,.]/.test(after) === false && count > 6)) return 'speech'
  if (count > 6) return 'speech'
  if (count >= 2 && inner.split(/\s+/).every((w) => /^(?:\p{Lu}|of|the|and|in|for|a|to|on)/u.test(w))) return 'title'
  return count <= 4 ? 'scare' : 'speech'
}
