import type { Span } from '../document/index.ts'
import type { Decision, Joinable, LineKind, MarkDecision } from './decision.ts'

/** Words of the pile that a decision points to: documents of one identical text, and the span in it. */
export interface Place extends Span {
  /** Ids of the documents with that text, in code-unit order; never empty. */
  readonly docs: readonly string[]
}

/** A `same`, `different` or `unsure` that is in force. */
export interface JudgedPair {
  /** Index into `decisions`. */
  readonly decision: number
  readonly kind: 'same' | 'different' | 'unsure'
  readonly of: Joinable
  readonly left: Place
  readonly right: Place
}

/** A decision on one place that is in force. */
export interface Mark {
  /** Index into `decisions`. */
  readonly decision: number
  readonly target: Place
  readonly judgement: MarkDecision
  /** The place of the speaker that a `speaker` decision names. */
  readonly speaker: Place | null
}

/**
 * The decisions in force, each with the place it points to, in the order of the log. Every other decision is in exactly one
 * of the lists below; all numbers are indices into `decisions`.
 */
export interface Judgements {
  readonly decisions: readonly Decision[]
  readonly pairs: readonly JudgedPair[]
  readonly marks: readonly Mark[]
  /** `undo` decisions in force that found what they take back. */
  readonly undos: readonly number[]
  /** Taken back by an `undo`. */
  readonly undone: readonly number[]
  /** Their words are not (or no longer) in the pile at that place, or what they undo is not in the log. */
  readonly unattached: readonly number[]
  /** A later decision on the same anchors took their place, or the very same line stands in the log before. */
  readonly superseded: readonly number[]
  /** `same` decisions that a `different` or `unsure` forbids. */
  readonly overruled: readonly number[]
  /** Decisions that say opposite things of the same words, the earlier one first. */
  readonly contradictions: readonly (readonly [number, number])[]
}

/** The kinds of line that a decision on one place can reach. */
export function linesOf(judgement: MarkDecision): readonly LineKind[] {
  switch (judgement.kind) {
    case 'rename':
      return ['entity']
    case 'status':
      return ['event']
    case 'speaker':
      return ['statement']
    case 'date':
      return judgement.of === undefined ? ['event', 'statement'] : [judgement.of]
    default:
      return [judgement.of]
  }
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
