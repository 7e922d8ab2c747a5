import type { Span } from '../../document/index.ts'
import { FURNITURE, type FurnitureRow } from './rows.ts'

/** A line or paragraph of page furniture, and which kind. */
export interface Furniture extends Span {
  readonly reason: string
}

const MAX_LIST = 12

/** Which of a text's paragraphs are page furniture: by what they begin with, and by what stands in their lists. */
export function findFurniture(text: string, paragraphs: readonly Span[]): readonly Furniture[] {
  const out: Furniture[] = []
  for (let i = 0; i < paragraphs.length; i++) {
    const span = paragraphs[i]
    if (span === undefined) continue
    const row = rowFor(text.slice(span.start, Math.min(span.end, span.start + 300)), span.end - span.start)
    if (row === null) continue
    out.push({ ...span, reason: row.reason })
    if (row.opensList !== true) continue
    for (let k = 1; k <= MAX_LIST; k++) {
      const next = paragraphs[i + 1]
      if (next === undefined || !isHeadlineLike(text.slice(next.start, Math.min(next.end, next.start + 200)))) break
      // A lone headline-like line in mid-text may be a heading: a list has at least two, or ends the page.
      const after = paragraphs[i + 2]
      if (
        k === 1 &&
        after !== undefined &&
        !isHeadlineLike(text.slice(after.start, Math.min(after.end, after.start + 200)))
      )
        break
      out.push({ ...next, reason: row.reason })
      i++
    }
  }
  return out
}

function rowFor(line: string, length: number): FurnitureRow | null {
  if (/^[\s|·•*_=\-–—~#]{3,}$/u.test(line)) return SEPARATOR
  return FURNITURE.find((row) => length <= row.longest && row.pattern.test(line)) ?? null
}

const SEPARATOR: FurnitureRow = { reason: 'separator', pattern: /^$/, longest: 300 }

/** A short line without a final stop, as links to other articles have. */
function isHeadlineLike(line: string): boolean {
  return line.length <= 140 && !/[.!?:;,"”»…]$/u.test(line.trim())
}
