import type { Run } from './lay-lines.ts'

/** A run as it stands on its page as shown: origin from the upper left corner, direction in quarter turns clockwise. */
export interface TurnedRun extends Run {
  /** `null` for words that stand aslant. */
  readonly turn: number | null
}

type Matrix = readonly number[]

/** A run's place on the page as the viewer shows it, the page's own rotation undone; `view` is the page's transform. */
export function placed(words: string, width: number, own: Matrix, view: Matrix): TurnedRun | null {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = view
  const [p = 0, q = 0, r = 0, s = 0, u = 0, v = 0] = own
  const across = { x: a * p + c * q, y: b * p + d * q }
  const size = Math.hypot(a * r + c * s, b * r + d * s)
  const [x, y] = [a * u + c * v + e, b * u + d * v + f]
  if (!(size > 0.5) || !Number.isFinite(x + y)) return null
  const quarters = Math.atan2(across.y, across.x) / (Math.PI / 2)
  const turn = Math.round(quarters)
  return { words, x, y, width, size, turn: Math.abs(quarters - turn) > 0.19 ? null : (turn + 4) % 4 }
}

/**
 * The runs that stand as most letters of the page do, turned upright: a table set on edge is read, while a stamp or a
 * note in the margin of an upright page is left out. Width and height are those of the page as shown.
 */
export function upright(runs: readonly TurnedRun[], width: number, height: number): readonly Run[] {
  const letters = [0, 0, 0, 0]
  for (const { turn, words } of runs) if (turn !== null) letters[turn] = (letters[turn] ?? 0) + words.length
  const most = letters.indexOf(Math.max(...letters))
  return runs.flatMap((run): readonly Run[] => {
    if (run.turn !== most) return []
    const { x, y } = run
    const points = [
      { x, y },
      { x: y, y: width - x },
      { x: width - x, y: height - y },
      { x: height - y, y: x },
    ]
    return [{ ...run, ...points[most] }]
  })
}
