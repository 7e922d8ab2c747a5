import { compareText, type Digest, type EntityType, evidenceId, type Mention } from '../../document/index.ts'
import type { Judgements } from '../../review/index.ts'
import type { CaseEntity, CaseMention, Reviewed, Suggestion, UnsurePair } from '../case.ts'
import { keepSorted, nothingSorted, type Sorted } from '../keep-sorted.ts'
import { marksByItem, type Outcome, outcomeOf, reviewedOf, type Settled, settleMarks } from '../marks.ts'
import { type Kept, keep, nothingKept, put } from '../memory.ts'
import { pairsByGroup, settlePairs, unsurePairs } from '../pairs.ts'
import { isPublicRole } from '../public-role.ts'
import { uniqueIds } from '../unique-ids.ts'
import { countNames } from './count-names.ts'
import type { Signature } from './entity-memory.ts'
import { acronymOf, personTokens } from './fold-name.ts'
import { finder } from './judged-pairs.ts'
import type { EntityClusters } from './link-entities.ts'
import type { LocalEntity } from './local-entities.ts'

/** The case's entities, and where each document's own entity went. */
export interface CaseEntities {
  readonly entities: readonly CaseEntity[]
  /** Case id by document and local entity. */
  readonly idOf: ReadonlyMap<string, ReadonlyMap<string, string>>
  readonly suggestions: readonly Suggestion[]
  readonly unsure: readonly UnsurePair[]
  readonly outcome: Outcome
}

/** What listing entities keeps from one time to the next. */
export interface CaseEntityMemory {
  /** By what stands for the members of a cluster. */
  readonly entities: Kept<Signature, CaseEntity>
  readonly sorted: Sorted<CaseEntity>
  /** By the two ids; worth something as long as the reasons are the same. */
  readonly suggestions: Kept<string, KeptSuggestion>
}

interface KeptSuggestion {
  readonly evidence: Suggestion['evidence']
  readonly suggestion: Suggestion
}

export function noCaseEntities(): CaseEntityMemory {
  return { entities: nothingKept(), sorted: nothingSorted(), suggestions: nothingKept() }
}

const LETTERS: Readonly<Record<EntityType, string>> = { PER: 'p', ORG: 'g', LOC: 'l', EVENT: 'h', OTHER: 'o' }

/** Entities as the case prints them, from clusters of local ones; those a reader rejected are left out. */
export function caseEntities(
  found: EntityClusters,
  judgements: Judgements,
  digest: Digest,
  memory?: CaseEntityMemory,
): CaseEntities {
  // Most piles have no decisions: only for one are the members of all clusters put into one list.
  const marks: ReturnType<typeof marksByItem> =
    judgements.marks.length === 0 ? new Map() : marksByItem(judgements, 'entity', finder(found.clusters.flat()))
  const settled = settleClusters(found, marks)
  const clusterOf = found.pairs.length === 0 ? [] : found.clusters.flatMap((members, i) => members.map(() => i))
  const pairs = settlePairs(found.pairs, (item) => clusterOf[item] ?? 0)
  const linked = pairsByGroup(pairs.kept)
  const all = found.clusters.map((members, i) => {
    const own = settled[i] ?? NOTHING_SETTLED
    const pairs = linked.get(i) ?? []
    const make = (): CaseEntity =>
      caseEntity(entityId(members, digest), members, own, (machine) => reviewedOf(own, pairs, machine))
    // What a person decided is few, and is looked at each time.
    const untouched = own.decisions.length === 0 && pairs.length === 0
    return untouched ? keep(memory?.entities, found.signatures[i] ?? '', make) : make()
  })
  const ids = uniqueIds(all.map((entity) => entity.id))
  const idOf = new Map<string, Map<string, string>>()
  const entities: CaseEntity[] = []
  for (const [i, members] of found.clusters.entries()) {
    const [id, entity] = [ids[i], all[i]]
    if (id === undefined || entity === undefined || settled[i]?.rejected === true) continue
    for (const m of members) {
      const own = idOf.get(m.doc.id) ?? new Map()
      idOf.set(m.doc.id, own.set(m.local, id))
    }
    entities.push(entity.id === id ? entity : { ...entity, id })
  }
  const shown = (cluster: number): boolean => settled[cluster]?.rejected !== true
  const suggestions = found.suggestions.flatMap(({ left, right, evidence }) => {
    if (!shown(left) || !shown(right)) return []
    const [one, other] = [ids[left] ?? '', ids[right] ?? '']
    const make = (): KeptSuggestion => ({ evidence, suggestion: suggestion(one, other, evidence) })
    const kept = keep(memory?.suggestions, `${one} ${other}`, make)
    if (kept.evidence === evidence) return kept.suggestion
    const made = make()
    if (memory !== undefined) put(memory.suggestions, `${one} ${other}`, made)
    return made.suggestion
  })
  return {
    entities: keepSorted(
      memory?.sorted,
      [entities],
      (a, b) => b.mentions.length - a.mentions.length || compareText(a.id, b.id),
    ),
    idOf,
    suggestions,
    unsure: unsurePairs('same-entity', pairs.kept, (cluster) => (shown(cluster) ? (ids[cluster] ?? null) : null)),
    outcome: outcomeOf(settled, pairs),
  }
}

const NOTHING_SETTLED: Settled = settleMarks([])

/** The decisions on each cluster, none where there are none at all; the items of `marks` are the members of all clusters, one after another. */
function settleClusters(found: EntityClusters, marks: ReturnType<typeof marksByItem>): readonly Settled[] {
  if (marks.size === 0) return []
  let first = 0
  return found.clusters.map((members) => {
    const own = members.map((_, i) => marks.get(first + i))
    first += members.length
    return settleMarks(own)
  })
}

/** From the first mention of the cluster in canonical order: its text's hash, place and words. */
function entityId(members: readonly LocalEntity[], digest: Digest): string {
  const first = members.toSorted((a, b) => compareText(a.doc.id, b.doc.id) || startOf(a) - startOf(b))[0]
  const mention = first?.mentions.toSorted(byPlace).find((m) => isName(m) || first.named === false)
  if (first === undefined || mention === undefined) throw new RangeError('an entity without a mention')
  const words = first.doc.text.slice(mention.start, mention.end)
  const letter = members.some((m) => m.named) ? LETTERS[typeOf(members)] : 'u'
  return evidenceId(letter, digest, [first.doc.sha256, mention.start, mention.end, words])
}

function startOf(local: LocalEntity): number {
  return local.mentions.reduce((least, m) => Math.min(least, m.start), Number.MAX_SAFE_INTEGER)
}

function byPlace(a: Mention, b: Mention): number {
  return a.start - b.start || b.end - a.end
}

function isName(mention: Mention): boolean {
  return mention.mention === 'name' || mention.mention === 'nested'
}

function typeOf(members: readonly LocalEntity[]): EntityType {
  return members.find((m) => m.named)?.type ?? members[0]?.type ?? 'OTHER'
}

function caseEntity(
  id: string,
  members: readonly LocalEntity[],
  settled: Settled,
  reviewed: (machine: Reviewed['machine']) => Reviewed | null,
): CaseEntity {
  const read = typeOf(members)
  const retype = settled.latest('retype')
  const type = retype?.of === 'entity' ? retype.type : read
  const rename = settled.latest('rename')
  const named = members.some((m) => m.named)
  const mentions = members.flatMap((m) =>
    m.mentions.map((mention): CaseMention => ({ doc: m.doc.id, ...bare(mention) })),
  )
  const texts = new Map(members.map((m) => [m.doc.id, m.doc.text]))
  const names = countNames(mentions, (doc) => texts.get(doc) ?? '')
  const spelt = mentions.map(({ doc, start, end }) => ({
    doc,
    text: (texts.get(doc) ?? '').slice(start, end).replace(/\s+/g, ' '),
  }))
  const descriptions = members.flatMap(({ doc, local }) =>
    doc.descriptions
      .filter((d) => d.entity === local)
      .map(({ start, end, voice }) => ({ text: doc.text.slice(start, end), doc: doc.id, start, end, voice })),
  )
  const care = members.flatMap(({ doc, local }) =>
    doc.care.filter((c) => c.entity === local).map(({ kind, start, end }) => ({ kind, doc: doc.id, start, end })),
  )
  const speaks = members.some(({ doc, local }) => doc.attributions.some((a) => a.speaker === local && a.named))
  const described = [...descriptions.map((d) => d.text), ...names.map((n) => n.text)].some(isPublicRole)
  const name = fullest(names, named ? spelt : [], read) ?? unnamedWords(members)
  return {
    id,
    type,
    name: rename?.name ?? name,
    named,
    names,
    mentions: mentions.toSorted(byDocument),
    descriptions: descriptions.toSorted(byDocument),
    care: care.toSorted((a, b) => byDocument(a, b) || compareText(a.kind, b.kind)),
    public: named && (type !== 'PER' || described || speaks),
    reviewed: reviewed({
      ...(rename === null ? {} : { name }),
      ...(retype === null ? {} : { type: read }),
    }),
  }
}

function bare({ start, end, mention }: Mention): Omit<CaseMention, 'doc'> {
  return { start, end, mention }
}

interface Placed {
  readonly doc: string
  readonly start: number
  readonly end: number
}

function byDocument(a: Placed, b: Placed): number {
  return compareText(a.doc, b.doc) || a.start - b.start || b.end - a.end
}

/**
 * Of the names that at least a quarter as many documents use as the most used one: the one that says more than a surname or
 * an acronym, then the more frequent.
 */
function fullest(names: CaseEntity['names'], mentions: readonly Named[], type: EntityType): string | null {
  const docs = new Map<string, Set<string>>()
  for (const { doc, text } of mentions) docs.set(text, (docs.get(text) ?? new Set()).add(doc))
  const uses = (text: string): number => docs.get(text)?.size ?? 0
  const most = Math.max(0, ...names.map((name) => uses(name.text)))
  const size = (text: string): number =>
    type === 'PER' ? Math.min(personTokens(text).length, 2) : acronymOf(text) === null ? 2 : 1
  const ranked = names
    .filter((name) => uses(name.text) * 4 >= most)
    .toSorted((a, b) => size(b.text) - size(a.text) || b.count - a.count || compareText(a.text, b.text))
  return ranked[0]?.text ?? null
}

interface Named {
  readonly doc: string
  readonly text: string
}

function unnamedWords(members: readonly LocalEntity[]): string {
  const first = members.toSorted((a, b) => compareText(a.doc.id, b.doc.id) || startOf(a) - startOf(b))[0]
  const mention = first?.mentions.toSorted(byPlace).find((m) => m.mention !== 'pronoun')
  return first === undefined || mention === undefined
    ? ''
    : first.doc.text.slice(mention.start, mention.end).replace(/\s+/g, ' ')
}

function suggestion(one: string, other: string, evidence: Suggestion['evidence']): Suggestion {
  const turned = compareText(one, other) > 0
  return {
    kind: 'same-entity',
    left: turned ? other : one,
    right: turned ? one : other,
    evidence: turned ? evidence.map((e) => ({ ...e, left: e.right, right: e.left })) : evidence,
  }
}
