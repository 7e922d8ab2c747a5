import { bodySize } from './join-lines.ts'
import type { Line } from './lay-lines.ts'

/** How many lines at the top and at the bottom of a page may be a running head or foot. */
const EDGE = 3
/** Share of pages on which words come again, or on which a line stands apart at one height. */
const AGAIN = 1 / 3
const APART = 0.6
/** Points by which the height of a running head may differ from page to page. */
const TOLERANCE = 2

/**
 * Lines at the edges of pages that are no part of the text: those that come again in the same size on a third of the
 * pages (at least two) with nothing changed but numbers; lone page numbers; and the outermost lines where on most pages
 * one stands at the same height, well apart from the text.
 */
export function runningHeads(pages: readonly (readonly Line[])[]): ReadonlySet<Line> {
  const out = new Set<Line>()
  if (pages.length < 2) return out
  const sorted = pages.map((lines) => lines.toSorted((a, b) => a.y - b.y))
  const edges = sorted.map((lines) => [...new Set([...lines.slice(0, EDGE), ...lines.slice(-EDGE)])])
  const seen = new Map<string, Set<number>>()
  for (const line of edges.flat()) seen.set(shape(line), (seen.get(shape(line)) ?? new Set()).add(line.page))
  const enough = Math.max(2, pages.length * AGAIN)
  for (const line of edges.flat())
    if ((seen.get(shape(line))?.size ?? 0) >= enough || isPageNumber(line.words)) out.add(line)
  for (const outward of [sorted, sorted.map((lines) => lines.toReversed())])
    for (const line of standingApart(outward)) out.add(line)
  return out
}

/** The outermost rows, where on most pages one stands at the same height with a gap below (or above) it. */
function standingApart(pages: readonly (readonly Line[])[]): readonly Line[] {
  if (pages.length < 4) return []
  // The titles of slides stand at one height, too, but they are larger than the text.
  const largest = bodySize(pages.flat()) * 1.1
  const outermost = pages.flatMap((lines) => {
    const [first] = lines
    const next = lines.find((l) => first !== undefined && Math.abs(l.y - first.y) > TOLERANCE)
    if (first === undefined || next === undefined) return []
    const row = lines.filter((l) => Math.abs(l.y - first.y) <= TOLERANCE)
    const apart = Math.abs(next.y - first.y) > Math.max(first.size, next.size) * 1.9
    return [{ row, y: first.y, apart }]
  })
  for (const { y } of outermost) {
    const apart = outermost.filter(
      (o) => o.apart && o.row.every((l) => l.size <= largest) && Math.abs(o.y - y) <= TOLERANCE,
    )
    if (apart.length >= pages.length * APART) return apart.flatMap((o) => o.row)
  }
  return []
}

function shape(line: Line): string {
  const words = line.words
    .trim()
    .replace(/\d{1,9}/g, '#')
    .replace(/\s+/g, ' ')
    .toLowerCase()
  return `${Math.round(line.size)} ${words}`
}

function isPageNumber(words: string): boolean {
  return /^[-–— ]{0,3}(?:(?:page|seite|página|стр\.?) )?(?:\d{1,4}|[ivxl]{1,6})(?: ?(?:of|von|de|\/) ?\d{1,4})?[-–— ]{0,3}$/i.test(
    words.trim(),
  )
}
