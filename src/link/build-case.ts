import {
  type Annotated,
  type Block,
  CONTRACT_VERSION,
  compareText,
  type Digest,
  OFFSET_UNIT,
} from '../document/index.ts'
import { type Decision, decisionHash, foldDecisions, type Judgements } from '../review/index.ts'
import type { Case, CaseDocument, Refused, Suggestion } from './case.ts'
import type { LinkContext } from './context.ts'
import { findCopies } from './copies/index.ts'
import { byDate } from './dates.ts'
import { caseEntities, linkEntities, localKey, splitEntities } from './entities/index.ts'
import { linkEvents } from './events/index.ts'
import { findGaps } from './gaps.ts'
import { findOrigins } from './origins/index.ts'
import { linkRelations } from './relations.ts'
import { type ReviewedPart, reportDecisions } from './report-decisions.ts'
import { linkStatements } from './statements/index.ts'
import { groupDocuments } from './stories/index.ts'
import { findWithdrawn } from './withdrawn.ts'
import { findWording } from './wording/index.ts'

/** What a case is made of. */
export interface CaseInput {
  readonly documents: readonly Annotated[]
  /** The decision log, oldest first. */
  readonly decisions: readonly Decision[]
  readonly refused: readonly Refused[]
  readonly engine: Case['engine']
  readonly digest: Digest
}

/** The documents read side by side, as the decisions say; the same for every order of the documents. */
export function buildCase(input: CaseInput): Case {
  const read = input.documents.toSorted((a, b) => compareText(a.id, b.id))
  const hashes = input.decisions.map((decision) => decisionHash(decision, input.digest))
  const judgements = foldDecisions(input.decisions, read, hashes)
  const documents = read.map((doc) => splitEntities(doc, judgements))
  const { ctx, found } = contextOf(documents, judgements, input.digest)
  const events = linkEvents(ctx)
  const statements = linkStatements(ctx)
  const relations = linkRelations(ctx)
  const entities = [...ctx.entities.values()]
  const parts = [...found.parts, events, statements, { outcome: relations.outcome, unsure: [] }]
  const lines = { documents, entities, events: events.events, statements: statements.statements }
  return {
    crossread: CONTRACT_VERSION,
    offsetUnit: OFFSET_UNIT,
    engine: input.engine,
    question: null,
    documents: documents.toSorted(byPublication).map(caseDocument),
    refused: input.refused.toSorted((a, b) => compareText(a.input, b.input) || compareText(a.reason, b.reason)),
    stories: ctx.stories,
    origins: ctx.origins,
    copies: ctx.copies,
    entities,
    events: events.events.toSorted(byDate),
    statements: statements.statements,
    relations: relations.relations,
    wording: findWording(ctx, events.events),
    suggestions: [...found.suggestions, ...events.suggestions, ...statements.suggestions].toSorted(bySuggestion),
    gaps: findGaps(lines),
    decisions: reportDecisions(judgements, hashes, parts),
  }
}

interface Found {
  readonly suggestions: readonly Suggestion[]
  readonly parts: readonly ReviewedPart[]
}

function contextOf(
  documents: readonly Annotated[],
  judgements: Judgements,
  digest: Digest,
): { readonly ctx: LinkContext; readonly found: Found } {
  const { stories, affairs } = groupDocuments(documents, digest)
  const copied = findCopies(documents, judgements)
  const origins = findOrigins(documents, copied.copies, affairs, digest)
  const scopes = { storyOf: groupOf(stories), affairOf: groupOf(affairs) }
  const linked = caseEntities(linkEntities(documents, scopes, copied.copies, judgements), judgements, digest)
  const ctx: LinkContext = {
    documents,
    byId: new Map(documents.map((doc) => [doc.id, doc])),
    digest,
    judgements,
    stories,
    ...scopes,
    copies: copied.copies,
    origins,
    originOf: groupOf(origins),
    entityOf: (doc, local) => linked.idOf.get(localKey(doc, local)) ?? null,
    entities: new Map(linked.entities.map((entity) => [entity.id, entity])),
    withdrawn: findWithdrawn(documents),
  }
  return { ctx, found: { suggestions: [...linked.suggestions, ...copied.suggestions], parts: [linked, copied] } }
}

function groupOf(
  groups: readonly { readonly id: string; readonly documents: readonly string[] }[],
): Map<string, string> {
  return new Map(groups.flatMap((group) => group.documents.map((doc) => [doc, group.id] as const)))
}

function byPublication(a: Annotated, b: Annotated): number {
  return (
    compareText(a.published ?? '\uffff', b.published ?? '\uffff') ||
    compareText(a.outlet ?? '\uffff', b.outlet ?? '\uffff') ||
    compareText(a.id, b.id)
  )
}

function bySuggestion(a: Suggestion, b: Suggestion): number {
  return compareText(a.kind, b.kind) || compareText(a.left, b.left) || compareText(a.right, b.right)
}

function caseDocument(doc: Annotated): CaseDocument {
  return {
    id: doc.id,
    title: doc.title,
    author: doc.author,
    outlet: doc.outlet,
    owner: doc.owner,
    published: doc.published,
    updated: doc.updated,
    language: doc.language,
    genre: doc.genre,
    url: doc.url,
    page: doc.page,
    captured: doc.captured,
    collector: doc.collector,
    translationOf: doc.translationOf,
    metaFrom: doc.metaFrom,
    sha256: doc.sha256,
    bytesSha256: doc.bytesSha256,
    text: doc.text,
    blocks: doc.blocks.map(({ start, end, kind }: Block) => ({ start, end, kind })),
    removed: doc.removed,
    ...(doc.places === undefined ? {} : { places: doc.places }),
    ...(doc.fileSha256 === undefined ? {} : { fileSha256: doc.fileSha256 }),
    notes: doc.notes,
  }
}
