import type { Basis, Mention, Piece, Span, Timex } from '../../document/index.ts'
import type { Clause } from './clause.ts'

/** When an event took place, by the date expressions of its sentence. */
export interface When {
  readonly spans: readonly Piece[]
  readonly time: string | null
  readonly basis: Basis
}

/** A quantity and its place in the document's list. */
export interface NumberSpan extends Span {
  readonly index: number
}

const DATE = /^\d{4}(?:-(?:\d{2}|W\d{2}|Q\d|H\d|SP|SU|FA|WI)(?:-\d{2})?)?(?:T[\d:A-Z]{2,5})?/
const PLACE_PREPS: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'outside',
  'to',
  'from',
  'into',
  'around',
  'across',
  'off',
])

/** The expression of time nearest to the trigger, in the part of the sentence that no other trigger stands nearer to. */
export function findWhen(clause: Clause, at: number, rivals: readonly number[], times: readonly Timex[]): When {
  const sentence = { start: clause.tokens[clause.first]?.start ?? 0, end: clause.tokens[clause.last - 1]?.end ?? 0 }
  const trigger = clause.tokens[at]?.start ?? 0
  let best: Timex | null = null
  let bestGap = Number.POSITIVE_INFINITY
  for (const time of times) {
    if (time.start < sentence.start || time.end > sentence.end) continue
    // "now" and the like are no dates and must not hide the one that stands a little further off.
    if ((time.type !== 'DATE' && time.type !== 'TIME') || time.value === null || time.value.endsWith('_REF')) continue
    const gap = Math.abs(time.start - trigger)
    const nearer = rivals.some((r) => Math.abs((clause.tokens[r]?.start ?? 0) - time.start) < gap)
    if (gap < bestGap && (!nearer || rivals.length === 0)) {
      best = time
      bestGap = gap
    }
  }
  if (best === null) return { spans: [], time: null, basis: null }
  const dated = best.value !== null && DATE.test(best.value)
  return { spans: [[best.start, best.end]], time: dated ? best.value : null, basis: dated ? best.basis : null }
}

/** The places named behind `in`, `at`, `near` … in the reach of the trigger; one span each. */
export function findPlace(
  clause: Clause,
  at: number,
  entities: readonly Mention[],
  used: readonly Piece[],
): readonly Piece[] {
  const out: Piece[] = []
  for (const chunk of clause.chunks) {
    if (!PLACE_PREPS.has(chunk.prep) || Math.abs(chunk.first - at) > 16) continue
    const from = clause.tokens[chunk.first]?.start ?? 0
    const to = clause.tokens[chunk.last - 1]?.end ?? 0
    const low = Math.min(at, chunk.first)
    const high = Math.max(at, chunk.first)
    if (clause.groups.some((g) => g.main > low && g.main < high && !g.participle && !g.infinitive)) continue
    const place = entities.find((m) => m.type === 'LOC' && m.start >= from && m.end <= to && m.mention !== 'pronoun')
    if (place !== undefined && !used.some(([s, e]) => s < place.end && place.start < e))
      out.push([place.start, place.end])
  }
  return out.slice(0, 2)
}

/** The indices of the quantities that stand nearer to this trigger than to any other of the sentence. */
export function findNumbers(
  clause: Clause,
  at: number,
  rivals: readonly number[],
  quantities: readonly NumberSpan[],
): readonly number[] {
  const start = clause.tokens[clause.first]?.start ?? 0
  const end = clause.tokens[clause.last - 1]?.end ?? 0
  const trigger = clause.tokens[at]?.start ?? 0
  return quantities.flatMap((q) => {
    if (q.start < start || q.end > end) return []
    const gap = Math.abs(q.start - trigger)
    return rivals.every((r) => Math.abs((clause.tokens[r]?.start ?? 0) - q.start) >= gap) ? [q.index] : []
  })
}
