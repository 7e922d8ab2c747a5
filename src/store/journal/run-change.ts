import type { Line } from '../store.ts'

/** What a run changed of the lines before it: linking anew after a decision leaves nearly all as they were. */
export interface LinesChange {
  /** How many lines stay at the start and at the end of the order, and the keys of those between. */
  readonly start: number
  readonly end: number
  readonly between: readonly string[]
  /** Lines that are new or read otherwise. */
  readonly lines: readonly Line[]
}

/** The lines of a case as its last run left them, in its order. */
export interface LinesNow {
  readonly order: readonly string[]
  readonly byKey: ReadonlyMap<string, Line>
}

export const NO_LINES: LinesNow = { order: [], byKey: new Map() }

/** What makes `before` into the lines given. */
export function changeOf(before: LinesNow, lines: readonly Line[]): LinesChange {
  const order = lines.map(keyOf)
  const most = Math.min(order.length, before.order.length)
  let start = 0
  while (start < most && order[start] === before.order[start]) start++
  let end = 0
  while (end < most - start && order.at(-1 - end) === before.order.at(-1 - end)) end++
  const isNew = (line: Line): boolean => before.byKey.get(keyOf(line))?.json !== line.json
  return { start, end, between: order.slice(start, order.length - end), lines: lines.filter(isNew) }
}

/** The lines after a change. Throws `RangeError` when the change belongs to other lines. */
export function changed(before: LinesNow, { start, end, between, lines }: LinesChange): LinesNow {
  const fresh = new Map(lines.map((line) => [keyOf(line), line]))
  const last = before.order.length - end
  const order = [...before.order.slice(0, start), ...between, ...before.order.slice(last)]
  const byKey = new Map(
    order.map((key) => {
      const line = fresh.get(key) ?? before.byKey.get(key)
      if (line === undefined) throw new RangeError(`no line ${key}`)
      return [key, line]
    }),
  )
  return { order, byKey }
}

/** The lines in the order of the case. */
export function linesNow({ order, byKey }: LinesNow): readonly Line[] {
  return order.flatMap((key) => byKey.get(key) ?? [])
}

function keyOf({ kind, id }: Line): string {
  return `${kind} ${id}`
}
