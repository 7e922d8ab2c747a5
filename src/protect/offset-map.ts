import type { Piece, Pieces, Span } from '../document/index.ts'

/** What is taken out of a text: whom it tells of, and what stands there instead. */
export interface Stretch extends Span {
  readonly kind: 'name' | 'description' | 'quotation' | 'address'
  /** Index into the hidden persons; `null` when it cannot be told which of them is meant. */
  readonly person: number | null
  readonly label: string
}

/** Where a stretch of the old text stands in the new one. */
export interface Moved {
  readonly old: Stretch
  readonly start: number
  readonly end: number
}

/** The way from offsets of the old text to offsets of the new one; stretches in order, not overlapping. */
export interface OffsetMap {
  readonly moved: readonly Moved[]
  /** Units of the new text. */
  readonly length: number
}

/** A text with its stretches replaced by their labels. Throws `RangeError` when stretches overlap or are not in order. */
export function replaceStretches(
  text: string,
  stretches: readonly Stretch[],
): { readonly text: string; readonly map: OffsetMap } {
  const parts: string[] = []
  const moved: Moved[] = []
  let at = 0
  let length = 0
  for (const old of stretches) {
    if (old.start < at || old.end <= old.start || old.end > text.length) {
      throw new RangeError(`stretch [${old.start}, ${old.end}) after ${at} in a text of ${text.length} units`)
    }
    parts.push(text.slice(at, old.start), old.label)
    length += old.start - at
    moved.push({ old, start: length, end: length + old.label.length })
    length += old.label.length
    at = old.end
  }
  parts.push(text.slice(at))
  return { text: parts.join(''), map: { moved, length: length + text.length - at } }
}

/** The stretch that holds the unit at `offset`, else the last one before it; −1 when there is none. */
function lastAt(map: OffsetMap, offset: number): number {
  let low = 0
  let high = map.moved.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((map.moved[middle]?.old.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The span in the new text; an edge within a replaced stretch takes in the whole replacement. */
export function mapSpan(map: OffsetMap, span: Span): Span {
  const first = map.moved[lastAt(map, span.start)]
  const last = map.moved[lastAt(map, span.end - 1)]
  return {
    start: first === undefined ? span.start : span.start < first.old.end ? first.start : behind(first, span.start),
    end: last === undefined ? span.end : span.end <= last.old.end ? last.end : behind(last, span.end),
  }
}

/** The offset in the new text; one within a replaced stretch becomes its end, so that parts of a text stay apart. */
export function mapEdge(map: OffsetMap, offset: number): number {
  const last = map.moved[lastAt(map, offset - 1)]
  return last === undefined ? offset : offset < last.old.end ? last.end : behind(last, offset)
}

function behind(moved: Moved, offset: number): number {
  return moved.end + offset - moved.old.end
}

/** The stretch that holds every unit of the span; `null` when there is none. */
export function holder(map: OffsetMap, span: Span): Moved | null {
  const last = map.moved[lastAt(map, span.start)]
  return last !== undefined && span.end <= last.old.end ? last : null
}

/** The pieces in the new text, each once, in order of the old ones. */
export function mapPieces(map: OffsetMap, pieces: Pieces): Pieces {
  const mapped = pieces.map(([start, end]): Piece => {
    const span = mapSpan(map, { start, end })
    return [span.start, span.end]
  })
  return mapped.filter((p, i) => mapped.findIndex((q) => q[0] === p[0] && q[1] === p[1]) === i)
}
