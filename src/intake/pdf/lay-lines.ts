/** A run of characters on a PDF page: left edge, baseline from the top, width and font size in points. */
export interface Run {
  readonly words: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

/** Runs on one baseline, near enough to be read as one. */
export interface Line extends Run {
  readonly page: number
}

/**
 * The lines of a page in reading order. Runs on one baseline without a wide gap make a line; lines are read column by
 * column, where a strip of paper that few lines cross parts them; a line that crosses it ends the columns above.
 */
export function layLines(runs: readonly Run[], page: number): readonly Line[] {
  return readingOrder(
    joinRuns(runs).map((run) => ({ ...run, page })),
    0,
  )
}

function joinRuns(runs: readonly Run[]): readonly Run[] {
  const sorted = runs.filter((r) => r.words.trim() !== '').toSorted((a, b) => a.y - b.y || a.x - b.x)
  const rows: Run[][] = []
  for (const run of sorted) {
    const row = rows.at(-1)
    const last = row?.at(-1)
    if (row !== undefined && last !== undefined && Math.abs(last.y - run.y) <= Math.max(last.size, run.size) * 0.4)
      row.push(run)
    else rows.push([run])
  }
  return rows.flatMap((row) => {
    const out: Run[] = []
    for (const run of row.toSorted((a, b) => a.x - b.x)) {
      const last = out.at(-1)
      const gap = last === undefined ? 0 : run.x - last.x - last.width
      const em = Math.max(run.size, last?.size ?? 0)
      if (last === undefined || gap > em * 1.1) out.push(run)
      else out[out.length - 1] = joinTwo(last, run, gap > em * 0.15)
    }
    return out
  })
}

function joinTwo(a: Run, b: Run, apart: boolean): Run {
  const blank = apart && !/\s$/.test(a.words) && !/^\s/.test(b.words) ? ' ' : ''
  const size = a.words.length >= b.words.length ? a.size : b.size
  return { words: a.words + blank + b.words, x: a.x, y: Math.max(a.y, b.y), width: b.x + b.width - a.x, size }
}

const MAX_SPLITS = 6
const MIN_COLUMN_LINES = 3

function readingOrder(lines: readonly Line[], splits: number): readonly Line[] {
  const gutter = splits < MAX_SPLITS ? findGutter(lines) : null
  if (gutter === null) return lines.toSorted((a, b) => a.y - b.y || a.x - b.x)
  const out: Line[] = []
  let band: Line[] = []
  const flush = (): void => {
    const left = band.filter((l) => l.x + l.width / 2 < gutter)
    const right = band.filter((l) => l.x + l.width / 2 >= gutter)
    out.push(...readingOrder(left, splits + 1), ...readingOrder(right, splits + 1))
    band = []
  }
  for (const line of lines.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    if (line.x < gutter - 2 && line.x + line.width > gutter + 2) {
      flush()
      out.push(line)
    } else band.push(line)
  }
  flush()
  return out
}

/**
 * The middle of the widest strip that parts the lines into two columns: at least three lines of some width on each
 * side, at about the same height, and at most a third of all lines crossing it.
 */
function findGutter(lines: readonly Line[]): number | null {
  if (lines.length < MIN_COLUMN_LINES * 2) return null
  let best: { readonly at: number; readonly crossing: number; readonly width: number } | null = null
  const starts = [...new Set(lines.map((l) => Math.round(l.x)))].toSorted((a, b) => a - b)
  for (const start of starts.slice(0, 200)) {
    const at = start - 1
    const left = lines.filter((l) => l.x + l.width <= at)
    const right = lines.filter((l) => l.x >= at)
    const crossing = lines.length - left.length - right.length
    if (left.length < MIN_COLUMN_LINES || right.length < MIN_COLUMN_LINES || crossing > lines.length / 3) continue
    const edge = Math.max(...left.map((l) => l.x + l.width))
    const width = start - edge
    const size = Math.max(6, left[0]?.size ?? 0)
    if (width < size * 0.7 || !sideBySide(left, right) || !wideEnough(left, size) || !wideEnough(right, size)) continue
    const better = best === null || crossing < best.crossing || (crossing === best.crossing && width > best.width)
    if (better) best = { at: edge + width / 2, crossing, width }
  }
  return best?.at ?? null
}

function sideBySide(left: readonly Line[], right: readonly Line[]): boolean {
  const top = Math.max(Math.min(...left.map((l) => l.y)), Math.min(...right.map((l) => l.y)))
  const bottom = Math.min(Math.max(...left.map((l) => l.y)), Math.max(...right.map((l) => l.y)))
  const inside = (l: Line): boolean => l.y >= top - 1 && l.y <= bottom + 1
  return left.filter(inside).length >= MIN_COLUMN_LINES && right.filter(inside).length >= MIN_COLUMN_LINES
}

/** A column of words, not of numbers or bullets. */
function wideEnough(lines: readonly Line[], size: number): boolean {
  return lines.filter((l) => l.width > size * 6).length >= lines.length / 2
}
