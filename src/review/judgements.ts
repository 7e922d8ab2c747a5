import type { Span } from '../document/index.ts'
import type { Decision, Joinable, Rejectable } from './decision.ts'

/** Words of the pile that a decision points to: documents of one identical text, and the span in it. */
export interface Place extends Span {
  /** Ids of the documents with that text, in code-unit order; never empty. */
  readonly docs: readonly string[]
}

/** A `same` or `different` that is in force. */
export interface JudgedPair {
  /** Index into `decisions`. */
  readonly decision: number
  readonly kind: 'same' | 'different'
  readonly of: Joinable
  readonly left: Place
  readonly right: Place
}

/** The decisions that are in force, each with the place it points to; what became of the others is listed. */
export interface Judgements {
  readonly decisions: readonly Decision[]
  readonly pairs: readonly JudgedPair[]
  readonly rejects: readonly { readonly decision: number; readonly of: Rejectable; readonly target: Place }[]
  readonly speakers: readonly { readonly decision: number; readonly target: Place; readonly speaker: Place | null }[]
  readonly dates: readonly { readonly decision: number; readonly target: Place; readonly value: string | null }[]
  readonly unattached: readonly number[]
  readonly contradictions: readonly (readonly [number, number])[]
}

/**
 * The index of the span a place means, among the spans of one kind of line in document `doc`: the equal one, else the
 * overlapping one that shares most of its units with the place, the earlier on a tie; `null` when none overlaps.
 */
export function matchPlace(place: Place, doc: string, spans: readonly Span[]): number | null {
  if (!place.docs.includes(doc)) return null
  let best: number | null = null
  let shared = 0
  let united = 1
  for (const [i, span] of spans.entries()) {
    const common = Math.min(span.end, place.end) - Math.max(span.start, place.start)
    if (common <= 0) continue
    const all = Math.max(span.end, place.end) - Math.min(span.start, place.start)
    if (best === null || common * united > shared * all) {
      best = i
      shared = common
      united = all
    }
  }
  return best
}
