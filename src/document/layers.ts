import type { Document } from './document.ts'
import type { Pieces, Span } from './span.ts'

export type EntityType = 'PER' | 'ORG' | 'LOC' | 'EVENT' | 'OTHER'
export type MentionKind = 'name' | 'nested' | 'nominal' | 'pronoun'
export type Voice = 'own' | 'quoted'
export type Status = 'asserted' | 'claimed' | 'planned' | 'denied' | 'hypothetical'
/** What a date value rests on; `null`: it could not be resolved. */
export type Basis = 'stated' | 'published' | 'narrative' | null
export type Precision =
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'

/** One mention of a referent; `entity` groups the mentions of one referent inside the document. */
export interface Mention extends Span {
  readonly type: EntityType
  /** Local id, `e1`, `e2`, … in order of first mention. */
  readonly entity: string
  readonly mention: MentionKind
  readonly by?: string
}

/** Words by which the document describes an entity: title, apposition, copula. */
export interface Description extends Span {
  readonly entity: string
  readonly voice: Voice
  readonly by?: string
}

export type CareKind = 'minor' | 'victim' | 'witness' | 'patient' | 'anonymity'

/** A person who may be harmed by being named, with the words that show it. */
export interface Care extends Span {
  readonly entity: string
  readonly kind: CareKind
  readonly by?: string
}

export interface Timex extends Span {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /** A TIMEX3 value (`2023-06-14`, `2023-W24`, `P3D`, `PRESENT_REF`), or `null` when it cannot be resolved. */
  readonly value: string | null
  readonly precision: Precision | null
  readonly mod: string | null
  readonly basis: Basis
  /** The expression of the text that a `narrative` value counts from. */
  readonly anchor?: readonly [number, number] | null
  readonly by?: string
}

export interface Quantity extends Span {
  readonly min: number | null
  readonly max: number | null
  readonly approx: boolean
  /** What is counted, singular: `rocket`, `person`, `USD`, `percent`; `null` when the text does not say. */
  readonly unit: string | null
  /** For casualties: `killed`, `wounded`, `killed+wounded`, `arrested`, `missing`, … */
  readonly scope: string | null
  readonly by?: string
}

export interface Quote extends Span {
  readonly kind: 'speech' | 'scare' | 'title' | 'nickname'
  readonly by?: string
}

export interface Attribution {
  /** Local id, `a1`, `a2`, … in order of the text. */
  readonly id: string
  readonly source: Pieces
  readonly cue: Pieces
  readonly content: Pieces
  readonly quoted: 'direct' | 'indirect' | 'mixed'
  /** The entity behind the source; `null` when unsure. */
  readonly speaker: string | null
  /** Whether the source is a named one; an unnamed official is `false`. */
  readonly named: boolean
  readonly to: Pieces
  readonly medium: Pieces
  readonly when: Pieces
  readonly polarity: 'affirmed' | 'denied' | 'refused'
  /** The attribution that encloses this one: a link of a chain. */
  readonly inside: string | null
  readonly by?: string
}

export interface Event {
  /** Local id, `v1`, `v2`, … in order of the text. */
  readonly id: string
  readonly trigger: Pieces
  /** A PLOVER root, or `null` where none fits. */
  readonly type: string | null
  readonly mode: string | null
  readonly actors: Pieces
  readonly recipients: Pieces
  readonly others: Pieces
  /** What it was done with (`with drones`); left out where the text names nothing. */
  readonly instruments?: Pieces
  readonly when: Pieces
  readonly time: string | null
  readonly basis: Basis
  readonly place: Pieces
  /** Indices into `quantities`. */
  readonly quantities: readonly number[]
  readonly status: Status
  readonly attribution: string | null
  /** The attitude (AGREE, REQUEST, REJECT, …) whose deed this is. */
  readonly within: string | null
  readonly by?: string
}

export const PREDICATES = [
  'leads',
  'member-of',
  'part-of',
  'backs',
  'speaks-for',
  'ally-of',
  'enemy-of',
  'located-in',
] as const
export type Predicate = (typeof PREDICATES)[number]

export interface Relation extends Span {
  readonly subject: string
  readonly predicate: Predicate
  readonly object: string
  readonly voice: Voice
  readonly status: Status
  readonly attribution: string | null
  readonly by?: string
}

/** The layers that reading lays over a document; all spans are UTF-16 code units of `text`. */
export interface Layers {
  readonly sentences: readonly Span[]
  readonly entities: readonly Mention[]
  readonly descriptions: readonly Description[]
  readonly care: readonly Care[]
  readonly times: readonly Timex[]
  readonly quantities: readonly Quantity[]
  readonly quotes: readonly Quote[]
  readonly attributions: readonly Attribution[]
  readonly events: readonly Event[]
  readonly relations: readonly Relation[]
}

/** A document with its layers: what `crossread annotate` prints, one a line. */
export type Annotated = Document & Layers
