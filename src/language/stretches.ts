import type { Block, Span } from '../document/index.ts'
import { trimSpan } from '../document/index.ts'

/**
 * Stretches of running text that no sentence may cross, in order: the blocks without boilerplate, what stands between
 * blocks, and within all of them the parts that an empty line divides. Without blocks every line is a stretch.
 */
export function stretchesOf(text: string, blocks: readonly Block[]): readonly Span[] {
  const out: Span[] = []
  if (blocks.length === 0) divide(text, 0, text.length, 1, out)
  let from = 0
  for (const block of blocks) {
    if (block.start > from) divide(text, from, block.start, 2, out)
    if (block.kind !== 'boilerplate') divide(text, block.start, block.end, 2, out)
    from = Math.max(from, block.end)
  }
  if (blocks.length > 0 && from < text.length) divide(text, from, text.length, 2, out)
  return out
}

/** Cuts `[from, to)` where at least `newlines` of them stand with nothing but blanks in between. */
function divide(text: string, from: number, to: number, newlines: number, out: Span[]): void {
  let start = from
  let at = text.indexOf('\n', from)
  while (at >= 0 && at < to) {
    let next = at + 1
    let seen = 1
    while (next < to && isSpace(text.charCodeAt(next))) {
      if (text.charCodeAt(next) === 10) seen++
      next++
    }
    if (seen >= newlines) {
      push(text, start, at, out)
      start = next
    }
    at = text.indexOf('\n', next)
  }
  push(text, start, to, out)
}

function push(text: string, start: number, end: number, out: Span[]): void {
  const stretch = start < end ? trimSpan(text, { start, end }) : null
  if (stretch !== null) out.push(stretch)
}

function isSpace(unit: number): boolean {
  return unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0
}
