import type { Annotated, Digest } from '../document/index.ts'
import type { Judgements } from '../review/index.ts'
import type { CaseEntity, Copy, Origin, Story } from './case.ts'

/** What the parts of linking know of the pile when they look for events, statements and relations. */
export interface LinkContext {
  /** In canonical order: by id in code units. */
  readonly documents: readonly Annotated[]
  readonly byId: ReadonlyMap<string, Annotated>
  readonly digest: Digest
  /** The decisions in force, anchored to the documents. */
  readonly judgements: Judgements
  readonly stories: readonly Story[]
  /** Story id by document id. */
  readonly storyOf: ReadonlyMap<string, string>
  /** Key of the affair, which may hold several stories, by document id. */
  readonly affairOf: ReadonlyMap<string, string>
  readonly copies: readonly Copy[]
  readonly origins: readonly Origin[]
  /** Origin id by document id. */
  readonly originOf: ReadonlyMap<string, string>
  /** The agency that a document's origin is named after, as folded words; `null` for any other origin. */
  readonly agencyOf: (doc: string) => string | null
  /** The case's id of a document's local entity; `null` when it has none or a reader rejected it. */
  readonly entityOf: (doc: string, local: string) => string | null
  readonly entities: ReadonlyMap<string, CaseEntity>
  /** Whether a document of the pile says that one entity, by case id, lies in the other. */
  readonly liesIn: (inner: string, outer: string) => boolean
  /** Stands for all that the case knows of a document when events and statements are looked for; see `viewsOf`. */
  readonly viewOf: (doc: string) => string
  /** Whether a correction of the pile takes these words back. */
  readonly withdrawn: (doc: string, start: number, end: number) => boolean
}
