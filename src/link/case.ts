import type {
  Basis,
  CareKind,
  EntityType,
  Genre,
  MentionKind,
  Piece,
  Pieces,
  Place,
  Precision,
  Predicate,
  Status,
  Voice,
} from '../document/index.ts'
import type { Decision } from '../review/index.ts'

/** A document as the case carries it. */
export interface CaseDocument {
  readonly id: string
  readonly title: string | null
  readonly author: string | null
  readonly outlet: string | null
  readonly owner: string | null
  readonly published: string | null
  readonly updated: string | null
  readonly language: string | null
  readonly genre: Genre | null
  readonly url: string | null
  readonly page: string | null
  readonly captured: string | null
  readonly collector: string | null
  readonly translationOf: string | null
  readonly metaFrom: Readonly<Record<string, string>>
  /** SHA-256 of `text` as it stands here. */
  readonly sha256: string
  readonly bytesSha256: string
  readonly text: string
  readonly blocks: readonly { readonly start: number; readonly end: number; readonly kind: string }[]
  readonly removed: readonly { readonly text: string; readonly reason: string }[]
  /** Pages, notes, messages or records of its stretches; absent where the file is the document. */
  readonly places?: readonly Place[]
  /** SHA-256 of the whole file, where the document is a part of one. */
  readonly fileSha256?: string
  readonly notes: readonly string[]
}

export interface Refused {
  readonly input: string
  readonly reason: string
  readonly advice: string
}

export interface Story {
  readonly id: string
  readonly documents: readonly string[]
}

export type OriginReason = 'copy' | 'agency' | 'publisher' | 'source' | 'own'

/** Documents that rest on one origin as far as the texts show; every document is in exactly one. */
export interface Origin {
  readonly id: string
  readonly label: string
  readonly reason: OriginReason
  readonly documents: readonly string[]
}

export interface CopyDifference {
  readonly kind: 'number' | 'date' | 'weekday' | 'name'
  readonly a: Piece
  readonly b: Piece
}

/** Two documents that share running text: `containment` of the shorter in the longer, 0–1 rounded to two decimals. */
export interface Copy {
  readonly a: string
  readonly b: string
  readonly containment: number
  /** The document that the texts show to be the source; `null` when they do not show it. */
  readonly source: string | null
  readonly passages: readonly { readonly a: Piece; readonly b: Piece }[]
  readonly differs: readonly CopyDifference[]
  /** Absent where nobody decided about the pair. */
  readonly reviewed?: Reviewed
}

/** What a person decided about a line; `null` on the line means nobody looked at it. */
export interface Reviewed {
  /** Those in force on the line, as indices into the log, notes among them. */
  readonly decisions: readonly number[]
  /** Whether a person accepted, corrected, joined or parted it; false where there are only notes and "unsure". */
  readonly confirmed: boolean
  /** The program's own values that a decision replaced; a value that nobody touched is absent. */
  readonly machine: MachineValues
  /** The notes on the line, as indices into the log. */
  readonly notes: readonly number[]
}

/** What the program had read by itself, where the line now shows what a person decided. */
export interface MachineValues {
  readonly name?: string
  readonly type?: string | null
  readonly mode?: string | null
  readonly date?: DateValue | null
  readonly speaker?: string | null
  readonly status?: Status
}

export interface CaseMention {
  readonly doc: string
  readonly start: number
  readonly end: number
  readonly mention: MentionKind
}

export interface CaseEntity {
  readonly id: string
  readonly type: EntityType
  /** The fullest of the most frequent names; the words of its description for an unnamed source. */
  readonly name: string
  /** False for an unnamed source ("an official"), which is never joined to anybody. */
  readonly named: boolean
  readonly names: readonly { readonly text: string; readonly count: number }[]
  readonly mentions: readonly CaseMention[]
  readonly descriptions: readonly {
    readonly text: string
    readonly doc: string
    readonly start: number
    readonly end: number
    readonly voice: Voice
  }[]
  readonly care: readonly {
    readonly kind: CareKind
    readonly doc: string
    readonly start: number
    readonly end: number
  }[]
  /** Whether a card may be shown: a described public role, or words quoted. Others stand under "also named". */
  readonly public: boolean
  readonly reviewed: Reviewed | null
}

export interface DateValue {
  readonly value: string
  readonly precision: Precision | null
  readonly basis: Basis
}

export interface Support {
  readonly documents: number
  readonly outlets: number
  /** An upper bound: printed as "at most N origins seen". */
  readonly origins: number
}

export type ParticipantRole = 'actor' | 'recipient' | 'other'

export interface EventAccount {
  readonly doc: string
  /** The sentence that reports the event. */
  readonly start: number
  readonly end: number
  readonly trigger: Pieces
  readonly actors: Pieces
  readonly recipients: Pieces
  readonly others: Pieces
  /** What it was done with ("a drone"); absent where the account does not say. */
  readonly instruments?: Pieces
  readonly status: Status
  /** Local id of the attribution that holds the event, in the document's annotation. */
  readonly attribution: string | null
  /** The entity that claims it; `null` when unnamed or unsure: then `sourceText` carries the words. */
  readonly claimedBy: string | null
  readonly sourceText: string | null
  readonly when: (DateValue & { readonly spans: Pieces }) | null
  readonly where: { readonly entity: string; readonly spans: Pieces } | null
  readonly quantities: readonly {
    readonly start: number
    readonly end: number
    readonly min: number | null
    readonly max: number | null
    readonly unit: string | null
    readonly scope: string | null
  }[]
  readonly origin: string
  /** Whether a correction in the pile takes this account back. */
  readonly withdrawn: boolean
}

export interface Conflict {
  readonly field: 'date' | 'place' | 'participants' | 'quantity' | 'status'
  readonly kind: 'conflict' | 'update' | 'scope' | 'vaguer'
  readonly values: readonly {
    readonly value: string
    readonly evidence: readonly { readonly account: number; readonly start: number; readonly end: number }[]
  }[]
}

export interface CaseEvent {
  readonly id: string
  readonly type: string | null
  readonly mode: string | null
  readonly summary: string
  readonly date: DateValue | null
  readonly place: string | null
  readonly status: Status
  readonly participants: readonly { readonly entity: string; readonly role: ParticipantRole }[]
  readonly support: Support
  readonly reviewed: Reviewed | null
  readonly accounts: readonly EventAccount[]
  readonly conflicts: readonly Conflict[]
}

export interface StatementAccount {
  readonly doc: string
  readonly source: Pieces
  readonly cue: Pieces
  readonly content: Pieces
  readonly quoted: 'direct' | 'indirect' | 'mixed'
  /** The words of the source as the document gives them, for a reader; `null` when it gives none. */
  readonly sourceText: string | null
  /** Whether the text shows that the words were translated or rendered by somebody. */
  readonly rendered: boolean
  /** The reporting chain, nearest the speaker first; entity ids. */
  readonly via: readonly string[]
  readonly origin: string
  readonly withdrawn: boolean
}

export interface Statement {
  readonly id: string
  readonly speaker: string | null
  readonly quoted: 'direct' | 'indirect' | 'mixed'
  readonly polarity: 'affirmed' | 'denied' | 'refused'
  readonly text: string
  readonly date: DateValue | null
  readonly support: Support
  readonly reviewed: Reviewed | null
  readonly accounts: readonly StatementAccount[]
}

export interface CaseRelation {
  readonly subject: string
  readonly predicate: Predicate
  readonly object: string
  readonly accounts: readonly {
    readonly doc: string
    readonly start: number
    readonly end: number
    readonly voice: Voice
    readonly status: Status
    readonly claimedBy: string | null
    readonly sourceText: string | null
  }[]
  readonly reviewed: Reviewed | null
}

/** The terms by which the documents refer to one entity or event. Shown, never scored. */
export interface Wording {
  readonly entity: string | null
  readonly event: string | null
  readonly terms: readonly {
    readonly text: string
    readonly accounts: readonly {
      readonly doc: string
      readonly start: number
      readonly end: number
      readonly voice: Voice
    }[]
  }[]
}

/** One reason for or against a link; `weight` in hundredths of a bit, an integer. */
export interface Evidence {
  readonly rule: string
  readonly weight: number
  readonly left: string
  readonly right: string
}

export interface Suggestion {
  readonly kind: 'same-entity' | 'same-event' | 'same-statement' | 'copy'
  readonly left: string
  readonly right: string
  readonly evidence: readonly Evidence[]
}

export interface Gap {
  readonly kind: 'one-origin' | 'no-reply' | 'no-outcome' | 'unnamed-only' | 'undated' | 'unread'
  /** Id of the event, statement, entity or document. */
  readonly of: string
}

export interface Question {
  readonly about: string | null
  readonly from: string | null
  readonly to: string | null
}

/** Two lines that a person could not tell to be one or two: kept apart, and no longer asked about. */
export interface UnsurePair {
  readonly kind: Suggestion['kind']
  readonly left: string
  readonly right: string
  /** Index into the log. */
  readonly decision: number
}

/**
 * What became of the decisions handed in. All numbers are indices into `decisions`; each is in exactly one of `applied`,
 * `idle`, `undone`, `unattached`, `superseded` and `overruled`.
 */
export interface DecisionReport {
  readonly decisions: readonly Decision[]
  /** The identity of each decision: SHA-256 of its canonical line as it was handed in. */
  readonly hashes: readonly string[]
  readonly applied: readonly number[]
  /** Their words stand in the pile, but no line of their kind rests on them (any more). */
  readonly idle: readonly number[]
  /** Taken back by an `undo`. */
  readonly undone: readonly number[]
  /** Their words are not (or no longer) in the pile at that place, or what they undo is not in the log. */
  readonly unattached: readonly number[]
  /** A later decision on the same words or the same line took their place. */
  readonly superseded: readonly number[]
  /** `same` decisions that did not join, since a `different` or `unsure` keeps the two apart. */
  readonly overruled: readonly number[]
  /** Pairs that say opposite things of the same words or line, the earlier one first. */
  readonly contradictions: readonly (readonly [number, number])[]
  readonly unsure: readonly UnsurePair[]
}

/** Many documents read side by side: what `case.json` prints. */
export interface Case {
  readonly crossread: '1'
  readonly offsetUnit: 'utf16'
  readonly engine: { readonly version: string; readonly models: Readonly<Record<string, string>> }
  readonly question: Question | null
  readonly documents: readonly CaseDocument[]
  readonly refused: readonly Refused[]
  readonly stories: readonly Story[]
  readonly origins: readonly Origin[]
  readonly copies: readonly Copy[]
  readonly entities: readonly CaseEntity[]
  readonly events: readonly CaseEvent[]
  readonly statements: readonly Statement[]
  readonly relations: readonly CaseRelation[]
  readonly wording: readonly Wording[]
  readonly suggestions: readonly Suggestion[]
  readonly gaps: readonly Gap[]
  readonly decisions: DecisionReport
}
