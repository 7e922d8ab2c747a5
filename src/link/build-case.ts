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
import { type DocumentFacts, documentFacts } from './document-facts.ts'
import { caseEntities, foldWords, linkEntities, partNamesakes, splitEntities, splitsOf } from './entities/index.ts'
import { linkEvents } from './events/index.ts'
import { findGaps } from './gaps.ts'
import { keepSorted } from './keep-sorted.ts'
import { type LinkMemory, turnMemory } from './link-memory.ts'
import { keep, put } from './memory.ts'
import { findOrigins } from './origins/index.ts'
import { containments, linkRelations } from './relations.ts'
import { type ReviewedPart, reportDecisions } from './report-decisions.ts'
import { linkStatements } from './statements/index.ts'
import { groupDocuments } from './stories/index.ts'
import { viewsOf } from './views.ts'
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
  /**
   * Stands for a document with all its layers and facts, as far as a memory goes: equal keys mean equal documents. Where
   * none is given, a memory knows a document only as the very same object.
   */
  readonly keyOf?: (doc: Annotated) => string
}

/**
 * The documents read side by side, as the decisions say; the same for every order of the documents, and with any memory: a
 * memory of an earlier linking saves what no change can touch.
 */
export function buildCase(input: CaseInput, memory?: LinkMemory): Case {
  const read = input.documents.toSorted((a, b) => compareText(a.id, b.id))
  const hashes = input.decisions.map((decision) => decisionHash(decision, input.digest))
  const judgements = foldDecisions(input.decisions, read, hashes)
  const whole = read.map((doc) => splitEntities(doc, judgements))
  const documents = partNamesakes(whole).map((doc, i) => heldParted(memory, whole[i] ?? doc, doc))
  const parted = new Map(documents.flatMap((doc, i) => (doc === whole[i] ? [] : [[doc, localsOf(doc)] as const])))
  const { ctx, found } = contextOf(documents, parted, judgements, input, memory)
  const events = linkEvents(ctx, memory?.events)
  const statements = linkStatements(ctx, memory?.statements)
  const relations = linkRelations(ctx)
  const entities = [...ctx.entities.values()]
  const parts = [...found.parts, events, statements, { outcome: relations.outcome, unsure: [] }]
  const built: Case = {
    crossread: CONTRACT_VERSION,
    offsetUnit: OFFSET_UNIT,
    engine: input.engine,
    question: null,
    documents: documents.toSorted(byPublication).map((doc) => keep(memory?.shown, doc, () => caseDocument(doc))),
    refused: input.refused.toSorted((a, b) => compareText(a.input, b.input) || compareText(a.reason, b.reason)),
    stories: ctx.stories,
    origins: ctx.origins,
    copies: ctx.copies,
    entities,
    events: events.events,
    statements: statements.statements,
    relations: relations.relations,
    wording: findWording(ctx, events.terms, memory?.wording, memory?.members, memory?.sorted.wording),
    suggestions: keepSorted(
      memory?.sorted.suggestions,
      [found.suggestions, ...events.suggestions, ...statements.suggestions],
      bySuggestion,
    ),
    gaps: findGaps(
      {
        documents,
        entities: ctx.entities,
        events: events.groups,
        statements: statements.groups,
        courses: events.courses,
      },
      memory?.gaps,
    ),
    decisions: reportDecisions(judgements, hashes, parts),
  }
  if (memory !== undefined) turnMemory(memory)
  return built
}

interface Found {
  readonly suggestions: readonly Suggestion[]
  readonly parts: readonly ReviewedPart[]
}

function contextOf(
  documents: readonly Annotated[],
  parted: ReadonlyMap<Annotated, string>,
  judgements: Judgements,
  { digest, keyOf }: CaseInput,
  memory: LinkMemory | undefined,
): { readonly ctx: LinkContext; readonly found: Found } {
  const splits = splitsOf(judgements)
  const keyed = (doc: Annotated): Annotated | string => {
    const split = splits.get(doc.id)
    if (keyOf === undefined) return doc
    return [keyOf(doc), split, parted.get(doc)].filter((part) => part !== undefined).join('\n')
  }
  const all = new Map(documents.map((doc, i) => [doc, factsOf(doc, i, keyed(doc), memory)]))
  const facts = (doc: Annotated): DocumentFacts => {
    const own = all.get(doc)
    if (own === undefined) throw new RangeError(`no facts of document ${doc.id}`)
    return own
  }
  const known = (text: string): string => keep(memory?.digests, text, () => digest(text))
  const { stories, affairs } = groupDocuments(documents, known, (doc) => facts(doc).words, memory?.stories)
  const copied = findCopies(documents, judgements, facts, memory?.copies)
  const origins = findOrigins(documents, copied.copies, affairs, known, (doc) => facts(doc).credits)
  const scopes = { storyOf: groupOf(stories), affairOf: groupOf(affairs) }
  const clusters = linkEntities(documents, scopes, copied.copies, judgements, memory?.entities, facts)
  const linked = caseEntities(clusters, judgements, digest, memory?.caseEntities)
  const withdrawn = findWithdrawn(documents, facts, memory?.withdrawn)
  const entities = new Map(linked.entities.map((entity) => [entity.id, entity]))
  const entityOf = (doc: string, local: string): string | null => linked.idOf.get(doc)?.get(local) ?? null
  const originOf = groupOf(origins)
  const byOrigin = new Map(origins.map((origin) => [origin.id, origin]))
  const agencyOf = (doc: string): string | null => {
    const origin = byOrigin.get(originOf.get(doc) ?? '')
    return origin?.reason === 'agency' ? foldWords(origin.label).join(' ') : null
  }
  const told = { documents, judgements, facts, idOf: linked.idOf, entities, originOf, agencyOf, withdrawn }
  const within = containments(documents, entityOf)
  const ctx: LinkContext = {
    documents,
    byId: new Map(documents.map((doc) => [doc.id, doc])),
    digest,
    judgements,
    stories,
    ...scopes,
    copies: copied.copies,
    origins,
    originOf,
    agencyOf,
    entityOf,
    entities,
    liesIn: (inner, outer) => within.get(inner)?.includes(outer) === true,
    // A view is a key for what a memory holds; without one each document is its own.
    viewOf: memory === undefined ? (doc) => doc : viewsOf({ ...told, within }, memory),
    withdrawn: withdrawn.has,
  }
  // What lines are found in outlives the facts: they are let go with the last who asks for them.
  all.clear()
  return { ctx, found: { suggestions: [...linked.suggestions, ...copied.suggestions], parts: [linked, copied] } }
}

/** A document as it was parted before, where it still is: one that is made anew would be unknown to a memory without keys. */
function heldParted(memory: LinkMemory | undefined, whole: Annotated, parted: Annotated): Annotated {
  if (memory === undefined || whole === parted) return parted
  const before = keep(memory.parted, whole, () => parted)
  return localsOf(before) === localsOf(parted) ? before : put(memory.parted, whole, parted)
}

/** The entities of a document's mentions, as text. */
function localsOf({ entities }: Annotated): string {
  return entities.map(({ entity }) => entity).join(' ')
}

function factsOf(
  doc: Annotated,
  place: number,
  key: Annotated | string,
  memory: LinkMemory | undefined,
): DocumentFacts {
  if (memory === undefined) return documentFacts(doc, place)
  return keep(memory.facts, key, () => documentFacts(doc, memory.documents.next++))
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
