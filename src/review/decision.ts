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
export type Rejectable = 'entity' | 'event' | 'statement' | 'relation'

interface Signed {
  /** Who decided, when and why: as the person wrote it, `null` when not given. */
  readonly who: string | null
  readonly when: string | null
  readonly why: string | null
}

/** One judgement of a person. Later ones supersede earlier ones on the same anchors; nothing is erased. */
export type Decision = Signed &
  (
    | { readonly kind: 'same' | 'different'; readonly of: Joinable; readonly left: Anchor; readonly right: Anchor }
    | { readonly kind: 'reject'; readonly of: Rejectable; readonly target: Anchor }
    /** The true speaker of the statement at `target`; `null`: nobody can be named. */
    | { readonly kind: 'speaker'; readonly target: Anchor; readonly speaker: Anchor | null }
    /** The true date of the event or statement at `target`, ISO 8601, may be partial; `null`: unknown. */
    | { readonly kind: 'date'; readonly target: Anchor; readonly value: string | null }
  )
