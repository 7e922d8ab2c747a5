import type { Annotated } from '../document/index.ts'
import type { CaseDocument, CaseEntity, Suggestion, Wording } from './case.ts'
import { type CopyMemory, noCopies } from './copies/index.ts'
import type { DocumentFacts } from './document-facts.ts'
import { type CaseEntityMemory, type EntityMemory, noCaseEntities, noEntities } from './entities/index.ts'
import { type EventMemory, noEvents } from './events/index.ts'
import { type GapMemory, noGaps } from './gaps.ts'
import { nothingSorted, type Sorted } from './keep-sorted.ts'
import { type Kept, type Numbers, nothingKept, turn } from './memory.ts'
import { noStatements, type StatementMemory } from './statements/index.ts'
import { noStories, type StoryMemory } from './stories/index.ts'
import type { GroupWords, KeptTerms } from './wording/index.ts'

/**
 * What linking keeps from one time to the next, so that a pile that grew by a document is not linked anew. A case is the same
 * with any memory, or none. It holds the documents of the last linking, and words and names of earlier ones: begin
 * a new one where a document is to leave no trace.
 */
export interface LinkMemory {
  /** Documents by key, for whoever reads them out of a store each time. */
  readonly read: Kept<string, Annotated>
  readonly numbers: Numbers
  /** The number of the next new document. */
  readonly documents: { next: number }
  readonly facts: Kept<Annotated | string, DocumentFacts>
  readonly shown: Kept<Annotated, CaseDocument>
  /** Documents whose namesakes were parted, by the document as it was read. */
  readonly parted: Kept<Annotated, Annotated>
  /** Digests of what stories and origins are made of. */
  readonly digests: Kept<string, string>
  readonly stories: StoryMemory
  readonly copies: CopyMemory
  readonly withdrawn: Kept<string, readonly (readonly [start: number, end: number])[]>
  readonly entities: EntityMemory
  readonly caseEntities: CaseEntityMemory
  /** What stands for an entity in views; see `viewsOf`. */
  readonly told: Kept<CaseEntity, number>
  readonly events: EventMemory
  readonly statements: StatementMemory
  readonly wording: Kept<CaseEntity, KeptTerms>
  readonly members: Kept<string, GroupWords | null>
  readonly gaps: GapMemory
  /** Further long lists of the last case. */
  readonly sorted: {
    readonly wording: Sorted<Wording>
    readonly suggestions: Sorted<Suggestion>
  }
}

/** A memory of nothing. */
export function newMemory(): LinkMemory {
  const numbers: Numbers = new Map()
  return {
    read: nothingKept(),
    numbers,
    documents: { next: 0 },
    facts: nothingKept(),
    shown: nothingKept(),
    parted: nothingKept(),
    digests: nothingKept(),
    stories: noStories(),
    copies: noCopies(),
    withdrawn: nothingKept(),
    entities: noEntities(numbers),
    caseEntities: noCaseEntities(),
    told: nothingKept(),
    events: noEvents(),
    statements: noStatements(),
    wording: nothingKept(),
    members: nothingKept(),
    gaps: noGaps(),
    sorted: {
      wording: nothingSorted(),
      suggestions: nothingSorted(),
    },
  }
}

/** Forgets what the last linking did not ask for. */
export function turnMemory(memory: LinkMemory): void {
  const {
    read,
    digests,
    stories,
    facts,
    shown,
    parted,
    copies,
    withdrawn,
    entities,
    caseEntities,
    told,
    events,
    statements,
    wording,
    members,
    gaps,
  } = memory
  const ofEntities = [
    entities.locals,
    entities.documents,
    entities.copied,
    entities.contexts,
    entities.units,
    entities.within,
    entities.shown,
  ]
  const ofStatements = [statements.utterances, statements.copied, statements.parts]
  const ofCase = [caseEntities.entities, caseEntities.suggestions, told]
  const lines = [...ofCase, events.parts, ...ofStatements, wording, members, gaps.events, gaps.statements]
  for (const table of [
    read,
    facts,
    shown,
    parted,
    digests,
    stories.numbered,
    copies.pairs,
    withdrawn,
    ...ofEntities,
    ...lines,
  ])
    turn(table)
}
