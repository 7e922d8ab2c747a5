import type { Line } from './lay-lines.ts'

/** How many lines at the top and at the bottom of a page may be a running head or foot. */
const EDGE = 3

/**
 * Lines at the edges of pages that are no part of the text: those that come again on a third of the pages (at least two)
 * with nothing changed but numbers, and lone page numbers.
 */
export function runningHeads(pages: readonly (readonly Line[])[]): ReadonlySet<Line> {
  const out = new Set<Line>()
  if (pages.length < 2) return out
  const seen = new Map<string, Set<number>>()
  const edges = pages.map((lines) => edgeLines(lines))
  for (const lines of edges)
    for (const line of lines) {
      const key = shape(line.words)
      seen.set(key, (seen.get(key) ?? new Set()).add(line.page))
    }
  const enough = Math.max(2, pages.length / 3)
  for (const lines of edges)
    for (const line of lines)
      if ((seen.get(shape(line.words))?.size ?? 0) >= enough || isPageNumber(line.words)) out.add(line)
  return out
}

function edgeLines(lines: readonly Line[]): readonly Line[] {
  const sorted = lines.toSorted((a, b) => a.y - b.y)
  return [...new Set([...sorted.slice(0, EDGE), ...sorted.slice(-EDGE)])]
}

function shape(words: string): string {
  return words
    .trim()
    .replace(/\d{1,9}/g, '#')
    .replace(/\s+/g, ' ')
    .toLowerCase()
}

function isPageNumber(words: string): boolean {
  return /^[-–— ]{0,3}(?:(?:page|seite|página|стр\.?) )?\d{1,4}(?: ?(?:of|von|de|\/) ?\d{1,4})?[-–— ]{0,3}$/i.test(
    words.trim(),
  )
}
