import { isByline, isLoneDate } from '../meta/byline.ts'
import { refinedKind } from './block-kind.ts'
import type { HtmlMeta } from './html-meta.ts'
import type { HtmlPiece } from './piece.ts'

/** Blocks before the first paragraph among which a headline without a mark is looked for. */
const BEFORE_PROSE = 4
/** The number of the block that is the headline; -1 where the page has none. */
export function headlineAt(pieces: readonly HtmlPiece[], meta: HtmlMeta): number {
  const title = meta.get('title')?.value ?? ''
  const outlet = meta.get('outlet')?.value ?? ''
  const inTitle = (p: HtmlPiece): boolean =>
    p.words.length > 8 && p.words.length < 250 && (title.includes(p.words) || (title.length > 8 && p.words === title))
  const marked = pieces.flatMap((p, i) => (p.kind === 'title' && p.words !== outlet ? [i] : []))
  const sure = marked.find((i) => pieces[i] !== undefined && same(pieces[i].words, title))
  // "Fog | Kit Daw": the site's name in an `h1` that leads home, the headline below it.
  const parts = title.split(/\s[|–—·»-]\s/)
  const below = pieces.findIndex((p) => p.kind === 'heading' && parts.some((part) => same(p.words, part)))
  if (sure === undefined && below >= 0 && marked.every((i) => (pieces[i]?.linked ?? 0) > 0.9)) return below
  // Several headings of the first rank are those of sections, below a line that is the headline.
  const above = pieces.findIndex((p) => p.kind === 'paragraph' && same(p.words, title))
  if (sure === undefined && marked.length > 1 && above >= 0 && above < (marked[0] ?? 0)) return above
  const first = sure ?? marked.find((i) => pieces[i] !== undefined && inTitle(pieces[i])) ?? marked[0]
  if (first !== undefined) {
    const h1 = pieces[first]
    // An `h1` with the site's name, and the headline below it in an `h2`: the page's title holds both.
    const headline = pieces.findIndex((p, i) => p.kind === 'heading' && i > first && i < first + 4 && inTitle(p))
    return headline >= 0 && h1 !== undefined && inTitle(h1) && !same(h1.words, title) ? headline : first
  }
  const repeats = pieces.findIndex((p) => p.kind === 'heading' && inTitle(p))
  if (repeats >= 0) return repeats
  const line = pieces.findIndex((p) => p.linked < 0.9 && inTitle(p) && p.words !== outlet)
  if (line >= 0) return line
  const linked = pieces.findIndex((p) => p.kind === 'paragraph' && same(p.words, title))
  if (linked >= 0) return linked
  const prose = pieces.findIndex((p) => p.kind === 'paragraph' && p.words.length > 100)
  const bold = pieces.findIndex((p, i) => i < prose && i >= prose - BEFORE_PROSE && isSetApart(p))
  if (bold >= 0) return bold
  const before = pieces[prose - 1]
  const isLine = before?.kind === 'paragraph' && before.linked === 0 && isSubhead(before.words)
  // One of several articles on a page may have no mark at all on its headline; a page has its title.
  if (title === '' && isLine && !pieces.some((p) => p.kind === 'heading')) return prose - 1
  return pieces.findIndex((p, i) => p.kind === 'heading' && p.words !== outlet && (prose < 0 || i < prose || i < 3))
}

/** A line in bold above the first paragraph, on pages that know no headings. */
function isSetApart({ words, kind, bold, linked, element }: HtmlPiece): boolean {
  return (
    kind === 'paragraph' && bold && linked === 0 && isSubhead(words) && words.length > 12 && element.tagName !== 'td'
  )
}

function same(a: string, b: string): boolean {
  return plain(a) === plain(b)
}

function plain(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** Blocks in which a headline, a byline and a date stand on lines of their own, taken apart at those lines. */
export function withLinesApart(pieces: readonly HtmlPiece[], meta: HtmlMeta): readonly HtmlPiece[] {
  const title = meta.get('title')?.value ?? ''
  const author = meta.get('author')?.value ?? null
  return pieces.flatMap((piece): readonly HtmlPiece[] => {
    const { lines, kind } = piece
    if (lines.length < 2 || lines.length > 6 || (kind !== 'paragraph' && kind !== 'byline')) return [piece]
    const tells = lines.some(
      (line) => isLoneDate(line) || isByline(line, author) || (line.length > 12 && title.includes(line)),
    )
    if (!tells || lines.some((line) => line.length > 160)) return [piece]
    return lines.map((words, i) => ({
      ...piece,
      words,
      kind: refinedKind(words, 'paragraph', i, piece.element.tagName),
      lines: [],
    }))
  })
}

/** A short line in bold that is no sentence. */
export function isSubhead(words: string): boolean {
  return words.length < 80 && /^[\p{Lu}\p{Lo}\d“"«]/u.test(words) && !/[.!?:;,…”"»)]$/u.test(words)
}
