import type { Annotated, EntityType, Mention, Span } from '../../src/document/index.ts'
import { digest } from '../../src/engine/index.ts'
import { readWords } from '../../src/language/index.ts'
import { linkLocals, localEntities, partNamesakes, settleTypes } from '../../src/link/entities/index.ts'
import { findCopies, groupDocuments } from '../../src/link/index.ts'
import { type ResolvedSpan, readSpans } from '../../src/reading/index.ts'
import { foldDecisions } from '../../src/review/index.ts'
import { MODELS, type ReadRecord } from './corpus.ts'

/** A mention that a corpus gives. */
export interface GivenMention extends Span {
  readonly doc: string
}

/**
 * Given mentions in clusters over all documents: their spans are handed to the resolver of the reading floor, its chains
 * take the place of the document's own entities, and the linker joins them in the stories that it finds itself.
 */
export function linkGiven<T extends GivenMention>(
  read: readonly ReadRecord[],
  given: readonly T[],
): readonly (T & { readonly cluster: string })[] {
  const byDoc = Map.groupBy(given, (m) => m.doc)
  const chained = read.map(({ goldId, doc }) => {
    const mine = byDoc.get(goldId) ?? []
    const spans = readSpans(doc, readWords(doc.text, doc.blocks, MODELS), MODELS.gazetteer, mine)
    const mentions = mentionsOf(doc, mine, spans)
    return { doc, mine, mentions, stood: withGiven(doc, mine, spans, mentions) }
  })
  const parted = partNamesakes(chained.map((c) => c.stood))
  const documents = read.map((r) => r.doc).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const judgements = foldDecisions([], documents)
  const { stories, affairs } = groupDocuments(documents, digest)
  const byId = (groups: typeof stories): ReadonlyMap<string, string> =>
    new Map(groups.flatMap((g) => g.documents.map((id) => [id, g.id] as const)))
  const scopes = { storyOf: byId(stories), affairOf: byId(affairs) }
  const types = settleTypes(parted)
  const locals = parted
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((doc) => localEntities(doc, judgements, types, 'all'))
  const { clusters } = linkLocals(locals, scopes, findCopies(documents, judgements).copies, judgements)
  const clusterOf = new Map<string, string>(
    clusters.flatMap((members, i) => members.map((m) => [`${m.doc.id} ${m.local}`, `c${i}`] as const)),
  )
  return chained.flatMap(({ doc, mine, mentions, stood }, d) =>
    mine.map((m, i) => {
      const at = stood.entities.findIndex((mention) => mention === mentions[i])
      const local = `${doc.id} ${parted[d]?.entities[at]?.entity}`
      return { ...m, cluster: clusterOf.get(local) ?? local }
    }),
  )
}

/** A document whose entities are the given chains; what it told of its own ones goes with their words. */
function withGiven(
  doc: Annotated,
  given: readonly Span[],
  spans: readonly ResolvedSpan[],
  mentions: readonly Mention[],
): Annotated {
  const chainOf = new Map<string, string>()
  for (const own of doc.entities) {
    const at = given.findIndex((m) => m.start <= own.start && own.end <= m.end)
    if (at >= 0 && !chainOf.has(own.entity)) chainOf.set(own.entity, `e${spans[at]?.chain}`)
  }
  const chain = (entity: string): string => chainOf.get(entity) ?? `own ${entity}`
  return {
    ...doc,
    entities: mentions.toSorted((a, b) => a.start - b.start || b.end - a.end),
    descriptions: doc.descriptions.map((d) => ({ ...d, entity: chain(d.entity) })),
    attributions: doc.attributions.map((a) => ({ ...a, speaker: a.speaker === null ? null : chain(a.speaker) })),
    relations: [],
  }
}

/** Two to five words in capitals or with digits. */
const LONGER_NAME = /^(?:the |The )?(?:(?:\p{Lu}[\p{L}.&’'-]*|\d+\p{L}*) ){1,4}(?:\p{Lu}[\p{L}.&’'-]*|\d+\p{L}*)$/u

/** The given mentions under their chains, in order; a name stands for the phrase around it. */
function mentionsOf(doc: Annotated, given: readonly Span[], spans: readonly ResolvedSpan[]): readonly Mention[] {
  return given.map((m, i): Mention => {
    const { chain = 0, form = 'nominal', name = null, kind = null } = spans[i] ?? {}
    const own = name === null ? undefined : doc.entities.find((e) => e.start < name.end && name.start < e.end)
    const capitals = LONGER_NAME.test(doc.text.slice(m.start, m.end))
    // "the Ostrel 76ers": a place that opens a longer name does not say what the whole is.
    const opens = own?.type === 'LOC' && name !== null && own.end < (capitals ? m.end : name.end)
    const type = opens ? 'OTHER' : (own?.type ?? name?.type ?? typeOf(kind))
    const { start, end } = name === null || (capitals && type !== 'PER') ? m : name
    return { start, end, type, entity: `e${chain}`, mention: form, by: 'given' }
  })
}

function typeOf(kind: ResolvedSpan['kind']): EntityType {
  if (kind === 'person') return 'PER'
  if (kind === 'body') return 'ORG'
  return kind === 'place' ? 'LOC' : 'OTHER'
}
