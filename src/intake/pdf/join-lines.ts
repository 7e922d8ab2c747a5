import type { Piece } from '../extracted.ts'
import type { Line } from './lay-lines.ts'

/** The most common font size, by characters. */
export function bodySize(lines: readonly Line[]): number {
  const counts = new Map<number, number>()
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2
    counts.set(size, (counts.get(size) ?? 0) + line.words.length)
  }
  return [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 10
}

/** Lines in reading order → paragraphs, with the page of each stretch; words parted at a line's end are joined again. */
export function joinLines(lines: readonly Line[]): readonly Piece[] {
  const size = bodySize(lines)
  const whole = wholeWords(lines)
  const out: Piece[] = []
  let open: { words: string; places: { at: number; kind: 'page'; label: string }[]; large: number } | null = null
  let last: Line | null = null
  let titled = false
  const close = (): void => {
    if (open === null) return
    const words = open.words.trim()
    const large = open.large > size * 1.15 && words.length < 250
    const kind = !large ? null : !titled && open.large > size * 1.3 && out.length < 6 ? 'title' : 'heading'
    if (kind === 'title') titled = true
    if (words !== '') out.push({ words, kind, places: open.places })
    open = null
  }
  for (const [i, line] of lines.entries()) {
    const words = line.words.replaceAll('\u00ad', '-').replace(/\s+/g, ' ').trim()
    if (words === '') continue
    if (last === null || open === null || startsParagraph(last, line, lines[i + 1], lines[i - 2])) {
      close()
      open = { words, places: [{ at: 0, kind: 'page', label: String(line.page) }], large: line.size }
    } else {
      const joined = joinWords(open.words, words, whole)
      if (line.page !== last.page)
        open.places.push({ at: joined.length - words.length, kind: 'page', label: String(line.page) })
      open.words = joined
    }
    last = line
  }
  close()
  return out
}

/**
 * Whether a line begins a paragraph: another font size, a gap, an indent after a full stop, or a line above that ended
 * early with a full stop. At the head of a column or page the sentence decides: one that is open goes on.
 */
function startsParagraph(last: Line, line: Line, next: Line | undefined, before: Line | undefined): boolean {
  const size = Math.max(last.size, line.size)
  if (Math.abs(last.size - line.size) > size * 0.12) return true
  const ended = /[.!?:”"»’)]\s*$/.test(last.words)
  const step = line.y - last.y
  const moved = line.page !== last.page || step < -size * 0.5 || step > size * 12
  if (moved) return ended
  const usual =
    before !== undefined && before.page === last.page && last.y > before.y
      ? last.y - before.y
      : next !== undefined && next.y > line.y
        ? next.y - line.y
        : size * 1.4
  if (step > Math.max(Math.min(usual, size * 2) * 1.3, size * 1.15) && step > size * 1.5) return true
  if (line.x - last.x > size * 0.8 && ended) return true
  const short = last.x + last.width < line.x + Math.max(line.width, next?.width ?? 0) - size * 4
  return short && ended && /^[\p{Lu}\d“"«•*–-]/u.test(line.words.trim())
}

/** A hyphen at a line's end goes when the next line goes on in small letters, unless the pair is written with it elsewhere. */
function joinWords(before: string, after: string, whole: ReadonlySet<string>): string {
  const head = /(\p{L}+)[-‐]$/u.exec(before.slice(-40))?.[1]
  const tail = /^(\p{Ll}+)/u.exec(after.slice(0, 40))?.[1]
  if (head === undefined) return `${before} ${after}`
  if (tail === undefined) return before + after
  return whole.has(`${head}-${tail}`.toLowerCase()) ? before + after : before.slice(0, -1) + after
}

/** All words written with a hyphen inside a line. */
function wholeWords(lines: readonly Line[]): ReadonlySet<string> {
  const out = new Set<string>()
  for (const line of lines)
    for (const found of line.words.matchAll(/\p{L}{1,40}-\p{Ll}{1,40}/gu)) out.add(found[0].toLowerCase())
  return out
}
