import type { EntityType, Status } from '../document/index.ts'

/** Where a decision points: words of a text, never a generated id, so that it survives every re-run. */
export interface Anchor {
  /** `sha256` of the document's text. */
  readonly sha256: string
  readonly start: number
  readonly end: number
  /** The words at that place when the decision was taken. */
  readonly quote: string
}

/** Kinds of line that two accounts or mentions can be joined into. */
export type Joinable = 'entity' | 'event' | 'statement' | 'copy'
/** Kinds of line that a decision on one place can be about. */
export type LineKind = 'entity' | 'event' | 'statement' | 'relation'

interface Signed {
  /** Who decided, when and why: as the person wrote it, `null` when not given. `when` sorts best as ISO 8601 in UTC. */
  readonly who: string | null
  readonly when: string | null
  readonly why: string | null
}

/** A judgement on two places: one line, two lines, or not to be told (kept apart, and no longer asked about). */
export type PairDecision = Signed & {
  readonly kind: 'same' | 'different' | 'unsure'
  readonly of: Joinable
  readonly left: Anchor
  readonly right: Anchor
}

/** A judgement on the line at one place. */
export type MarkDecision = Signed & { readonly target: Anchor } & (
    | { readonly kind: 'accept' | 'reject'; readonly of: LineKind }
    /** The name under which the entity is shown. */
    | { readonly kind: 'rename'; readonly name: string }
    | { readonly kind: 'retype'; readonly of: 'entity'; readonly type: EntityType }
    /** The event's PLOVER type and mode; `null`: a deed that PLOVER has no name for, or no mode. */
    | { readonly kind: 'retype'; readonly of: 'event'; readonly type: string | null; readonly mode: string | null }
    /** The true speaker of the statement; `null`: nobody can be named. */
    | { readonly kind: 'speaker'; readonly speaker: Anchor | null }
    /** The true date, ISO 8601, may be partial; `null`: unknown. Without `of` it goes for either line at its place. */
    | { readonly kind: 'date'; readonly of?: 'event' | 'statement'; readonly value: string | null }
    /** How the event is to be taken. */
    | { readonly kind: 'status'; readonly status: Status }
    | { readonly kind: 'note'; readonly of: LineKind; readonly text: string }
  )

/** Takes an earlier decision back, which is named by its identity; an undo can be undone in turn. */
export type UndoDecision = Signed & { readonly kind: 'undo'; readonly undoes: string }

/** One judgement of a person. Later ones supersede earlier ones on the same anchors; nothing is erased. */
export type Decision = PairDecision | MarkDecision | UndoDecision

export function isPair(decision: Decision): decision is PairDecision {
  return decision.kind === 'same' || decision.kind === 'different' || decision.kind === 'unsure'
}
