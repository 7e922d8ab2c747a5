import { type Annotated, compareText } from '../../document/index.ts'
import { type Judgements, matchPlace, type Place } from '../../review/index.ts'
import type { Copy, Evidence } from '../case.ts'
import { cluster, type Edge } from '../cluster.ts'
import { copiedMentions } from './copied-mentions.ts'
import { skeletonOf } from './fold-name.ts'
import { type LocalEntity, localEntities, localKey } from './local-entities.ts'
import { type Features, JOINED, type Lexicon, SUGGESTED, scorePair, weigh } from './score-pair.ts'

/** Clusters of local entities, each in canonical order, and the pairs of clusters that wait for a reader. */
export interface EntityClusters {
  readonly clusters: readonly (readonly LocalEntity[])[]
  readonly suggestions: readonly {
    readonly left: number
    readonly right: number
    readonly evidence: readonly Evidence[]
  }[]
  /** Decisions that touched a local entity: index into the log, by the key of the local entity. */
  readonly decided: ReadonlyMap<string, readonly number[]>
}

interface Pile {
  readonly locals: readonly LocalEntity[]
  readonly lexicon: Lexicon
  readonly storyOf: ReadonlyMap<string, string>
  readonly company: ReadonlyMap<string, ReadonlySet<string>>
  readonly must: readonly (readonly [number, number])[]
  readonly cannot: readonly (readonly [number, number])[]
}

/**
 * Joins the entities of the documents: first inside each story, where a full name with nothing against it is enough, then
 * bare surnames and acronyms that have one bearer in their story, then across stories, where a person needs more than a
 * name. An unnamed entity is joined by a reader only.
 */
export function linkEntities(
  documents: readonly Annotated[],
  storyOf: ReadonlyMap<string, string>,
  copies: readonly Copy[],
  judgements: Judgements,
): EntityClusters {
  const locals = documents.flatMap((doc) => localEntities(doc, judgements))
  const judged = judgedPairs(documents, locals, judgements)
  const pile: Pile = {
    locals,
    lexicon: lexiconOf(locals),
    storyOf,
    company: companyOf(locals, storyOf),
    must: [...judged.must, ...copiedMentions(locals, copies)],
    cannot: [...judged.cannot, ...withinDocuments(locals, judged.must)],
  }
  const first = step(pile, locals.map((_, i) => [i]), 'story', fullKeys)
  const second = shortNames(pile, first)
  const third = step(pile, second, 'case', fullKeys)
  return {
    clusters: third.map((items) => items.flatMap((i) => locals[i] ?? [])),
    suggestions: suggest(pile, third),
    decided: judged.decided,
  }
}

function judgedPairs(
  documents: readonly Annotated[],
  locals: readonly LocalEntity[],
  judgements: Judgements,
): { must: readonly [number, number][]; cannot: readonly [number, number][]; decided: Map<string, number[]> } {
  const byDoc = new Map<string, number[]>()
  for (const [i, local] of locals.entries()) byDoc.set(local.doc.id, [...(byDoc.get(local.doc.id) ?? []), i])
  const known = new Set(documents.map((doc) => doc.id))
  const at = (place: Place): readonly number[] =>
    place.docs.filter((doc) => known.has(doc)).flatMap((doc) => {
      const spans = (byDoc.get(doc) ?? []).flatMap((i) => (locals[i]?.mentions ?? []).map((m) => ({ ...m, index: i })))
      const found = matchPlace(place, doc, spans)
      return found === null ? [] : [spans[found]?.index ?? 0]
    })
  const must: [number, number][] = []
  const cannot: [number, number][] = []
  const decided = new Map<string, number[]>()
  for (const pair of judgements.pairs) {
    if (pair.of !== 'entity') continue
    for (const left of at(pair.left)) {
      for (const right of at(pair.right)) {
        if (left !== right) (pair.kind === 'same' ? must : cannot).push([left, right])
        for (const i of new Set([left, right])) {
          const local = locals[i]
          if (local === undefined) continue
          const key = localKey(local.doc.id, local.local)
          decided.set(key, [...new Set([...(decided.get(key) ?? []), pair.decision])])
        }
      }
    }
  }
  return { must, cannot, decided }
}

/** Two entities of one document stay two: its own reading kept them apart, unless a reader says otherwise. */
function withinDocuments(
  locals: readonly LocalEntity[],
  must: readonly (readonly [number, number])[],
): readonly [number, number][] {
  const told = new Set(must.map(([a, b]) => `${Math.min(a, b)} ${Math.max(a, b)}`))
  const seen = new Map<string, number[]>()
  const pairs: [number, number][] = []
  for (const [i, local] of locals.entries()) {
    const keys = new Set([...local.full.map((tokens) => tokens.join(' ')), ...local.short])
    for (const name of keys) {
      const key = `${local.doc.id}\n${local.type}\n${name}`
      const before = seen.get(key) ?? []
      for (const other of before) if (!told.has(`${other} ${i}`)) pairs.push([other, i])
      seen.set(key, [...before, i])
    }
  }
  return pairs
}

function lexiconOf(locals: readonly LocalEntity[]): Lexicon {
  const introduced = new Map<string, Set<string>>()
  const namesakes = new Set<string>()
  const seen = new Set<string>()
  for (const local of locals) {
    if (local.type === 'PER') {
      for (const tokens of local.full) {
        const key = `${local.doc.id}\n${tokens.join(' ')}`
        if (seen.has(key)) namesakes.add(tokens.join(' '))
        seen.add(key)
      }
      continue
    }
    for (const short of local.short) {
      const names = introduced.get(short) ?? new Set()
      for (const tokens of local.full) names.add(tokens.join(' '))
      introduced.set(short, names)
    }
  }
  return { introduced, namesakes }
}

const WIDELY_NAMED = 3

/** Full names of people and organisations by document, without those that more than three stories share. */
function companyOf(
  locals: readonly LocalEntity[],
  storyOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const stories = new Map<string, Set<string>>()
  const named = locals.flatMap((local) =>
    local.type === 'PER' || local.type === 'ORG'
      ? local.full.slice(0, 1).map((tokens) => ({ doc: local.doc.id, name: tokens.join(' ') }))
      : [],
  )
  for (const { doc, name } of named) {
    stories.set(name, (stories.get(name) ?? new Set()).add(storyOf.get(doc) ?? doc))
  }
  const company = new Map<string, Set<string>>()
  for (const { doc, name } of named) {
    if ((stories.get(name)?.size ?? 0) > WIDELY_NAMED) continue
    company.set(doc, (company.get(doc) ?? new Set()).add(name))
  }
  return company
}

function featuresOf(pile: Pile, items: readonly number[]): Features {
  const members = items.flatMap((i) => pile.locals[i] ?? [])
  const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)]
  const full = new Map(members.flatMap((m) => m.full.map((tokens) => [tokens.join(' '), tokens] as const)))
  return {
    type: members[0]?.type ?? 'OTHER',
    full: [...full.values()].toSorted((a, b) => b.length - a.length || compareText(a.join(' '), b.join(' '))),
    short: distinct(members.flatMap((m) => m.short)).toSorted(compareText),
    mixedScript: members.some((m) => m.mixedScript),
    generations: distinct(members.flatMap((m) => m.generation ?? [])).toSorted(compareText),
    ages: distinct(members.flatMap((m) => m.ages)).toSorted((a, b) => a - b),
    roles: distinct(members.flatMap((m) => m.roles)).toSorted(compareText),
    roleNames: distinct(members.flatMap((m) => m.roleNames)).toSorted(compareText),
    company: new Set(members.flatMap((m) => [...(pile.company.get(m.doc.id) ?? [])])),
  }
}

/** Keys under which two entities must meet to be compared at all. */
function fullKeys(features: Features): readonly string[] {
  const { type } = features
  if (type !== 'PER') {
    return [...features.full.map((tokens) => `${type} ${tokens.join(' ')}`)]
  }
  return [
    ...new Set(
      features.full.flatMap((tokens) => [
        `PER ${tokens.map(skeletonOf).toSorted(compareText).join(' ')}`,
        `PER ${(tokens[0] ?? '').slice(0, 1)} ${tokens.at(-1)}`,
      ]),
    ),
  ]
}

function isNamed(pile: Pile, items: readonly number[]): boolean {
  return items.some((i) => pile.locals[i]?.named === true)
}

/** Most entities of one block that are compared pair by pair; beyond it only neighbours in canonical order are. */
const BLOCK = 150

function blocks(
  units: readonly { readonly features: Features; readonly story: string; readonly named: boolean }[],
  keysOf: (features: Features) => readonly string[],
): readonly (readonly [number, number])[] {
  const byKey = new Map<string, number[]>()
  for (const [i, unit] of units.entries()) {
    if (!unit.named) continue
    for (const key of keysOf(unit.features)) {
      const at = `${unit.story}\n${key}`
      byKey.set(at, [...(byKey.get(at) ?? []), i])
    }
  }
  const pairs = new Map<string, readonly [number, number]>()
  for (const block of byKey.values()) {
    for (const [x, a] of block.entries()) {
      for (const b of block.slice(x + 1, x + 1 + BLOCK)) if (a !== b) pairs.set(`${a} ${b}`, [a, b])
    }
  }
  return [...pairs.values()]
}

/** Items of one document-level signature are taken together first, so that a thousand equal names cost one comparison. */
function signature(pile: Pile, items: readonly number[], story: string): string | null {
  const f = featuresOf(pile, items)
  const barred = pile.cannot.some(([a, b]) => items.includes(a) || items.includes(b))
  if (!isNamed(pile, items) || f.full.length === 0 || f.mixedScript || barred) return null
  const names = f.full.map((tokens) => tokens.join(' '))
  return JSON.stringify([story, f.type, names, f.short, f.generations, f.ages, f.roles, f.roleNames])
}

function step(
  pile: Pile,
  groups: readonly (readonly number[])[],
  where: 'story' | 'case',
  keysOf: (features: Features) => readonly string[],
): readonly (readonly number[])[] {
  const storyOfGroup = (items: readonly number[]): string => {
    const doc = pile.locals[items[0] ?? 0]?.doc.id ?? ''
    return where === 'story' ? (pile.storyOf.get(doc) ?? doc) : ''
  }
  const merged = where === 'story' ? bySignature(pile, groups, storyOfGroup) : groups
  const units = merged.map((items) => ({
    features: featuresOf(pile, items),
    story: storyOfGroup(items),
    named: isNamed(pile, items),
  }))
  const weight = (a: number, b: number): number | null => {
    const [left, right] = [units[a], units[b]]
    if (left === undefined || right === undefined || !left.named || !right.named) return null
    const evidence = scorePair(left.features, right.features, pile.lexicon, where)
    return evidence === null ? null : weigh(evidence)
  }
  const compatible = (a: number, b: number): boolean => (weight(a, b) ?? 0) >= SUGGESTED
  const edges = blocks(units, keysOf).flatMap(([a, b]) => {
    const w = weight(a, b)
    return w !== null && w >= JOINED ? [{ a, b, weight: w }] : []
  })
  const unitOf = new Map(merged.flatMap((items, unit) => items.map((item) => [item, unit] as const)))
  const lift = (pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] =>
    pairs.map(([a, b]) => [unitOf.get(a) ?? 0, unitOf.get(b) ?? 0] as const)
  const cannot = lift(pile.cannot)
  const clear = withoutAmbiguous(edges, cannot, compatible)
  return cluster(units.length, clear, { must: lift(pile.must), cannot, compatible }).map((members) =>
    members.flatMap((unit) => merged[unit] ?? []).toSorted((a, b) => a - b),
  )
}

function bySignature(
  pile: Pile,
  groups: readonly (readonly number[])[],
  storyOf: (items: readonly number[]) => string,
): readonly (readonly number[])[] {
  const seen = new Map<string, number[]>()
  const barred = new Set(pile.cannot.flat())
  return groups.flatMap((items) => {
    const whole = items.some((i) => barred.has(i)) ? null : signature({ ...pile, cannot: [] }, items, storyOf(items))
    const namesake = items.some((i) =>
      pile.locals[i]?.full.some((tokens) => pile.lexicon.namesakes.has(tokens.join(' '))),
    )
    if (whole === null || namesake) return [[...items]]
    const before = seen.get(whole)
    if (before !== undefined) {
      before.push(...items)
      return []
    }
    const fresh = [...items]
    seen.set(whole, fresh)
    return [fresh]
  })
}

/** How much better one of two rival candidates must be to be taken. */
const MARGIN = 200

/** Leaves out the edges of an item that has two candidates that exclude each other and fit about equally well. */
function withoutAmbiguous(
  edges: readonly Edge[],
  cannot: readonly (readonly [number, number])[],
  compatible: (a: number, b: number) => boolean,
): readonly Edge[] {
  const barred = new Set(cannot.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))
  const byItem = new Map<number, { other: number; weight: number }[]>()
  for (const { a, b, weight } of edges) {
    byItem.set(a, [...(byItem.get(a) ?? []), { other: b, weight }])
    byItem.set(b, [...(byItem.get(b) ?? []), { other: a, weight }])
  }
  const rivals = (x: number, y: number): boolean => barred.has(`${x} ${y}`) || !compatible(x, y)
  const unclear = (item: number, other: number, weight: number): boolean =>
    (byItem.get(item) ?? [])
      .slice(0, BLOCK)
      .some((e) => e.other !== other && e.weight > weight - MARGIN && rivals(e.other, other))
  return edges.filter(({ a, b, weight }) => !unclear(a, b, weight) && !unclear(b, a, weight))
}

/** Gives bare surnames and acronyms to the one bearer in their story; with two bearers, or rival expansions, to none. */
function shortNames(pile: Pile, groups: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const units = groups.map((items) => ({ items: [...items], features: featuresOf(pile, items) }))
  const storyOf = (items: readonly number[]): string => {
    const doc = pile.locals[items[0] ?? 0]?.doc.id ?? ''
    return pile.storyOf.get(doc) ?? doc
  }
  const bearers = new Map<string, Set<number>>()
  const bare = new Map<string, number[]>()
  for (const [i, { items, features }] of units.entries()) {
    const at = `${storyOf(items)}\n${features.type}`
    for (const name of bearerNames(features, pile.lexicon)) {
      bearers.set(`${at}\n${name}`, (bearers.get(`${at}\n${name}`) ?? new Set()).add(i))
    }
    if (features.full.length > 0 || features.mixedScript || !isNamed(pile, items)) continue
    for (const name of features.short.slice(0, 1)) bare.set(`${at}\n${name}`, [...(bare.get(`${at}\n${name}`) ?? []), i])
  }
  const edges: Edge[] = []
  for (const [key, members] of bare) {
    const owners = [...(bearers.get(key) ?? [])]
    if (owners.length > 1) continue
    const target = owners[0] ?? members[0] ?? 0
    for (const i of members) if (i !== target) edges.push({ a: Math.min(i, target), b: Math.max(i, target), weight: 650 })
  }
  const unitOf = new Map(units.flatMap(({ items }, unit) => items.map((item) => [item, unit] as const)))
  const cannot = pile.cannot.map(([a, b]) => [unitOf.get(a) ?? 0, unitOf.get(b) ?? 0] as const)
  const generationsAgree = (a: number, b: number): boolean => {
    const all = [...(units[a]?.features.generations ?? []), ...(units[b]?.features.generations ?? [])]
    return new Set(all).size < 2
  }
  return cluster(units.length, edges, { must: [], cannot, compatible: generationsAgree }).map((members) =>
    members.flatMap((unit) => units[unit]?.items ?? []).toSorted((a, b) => a - b),
  )
}

function bearerNames(features: Features, lexicon: Lexicon): readonly string[] {
  if (features.type === 'PER') {
    return [...new Set(features.full.flatMap((tokens) => tokens.slice(-1)))]
  }
  if (features.full.length === 0) return []
  const names = new Set(features.full.map((tokens) => tokens.join(' ')))
  const told = [...lexicon.introduced].filter(([, full]) => [...names].some((name) => full.has(name))).map(([s]) => s)
  return [...new Set([...features.short, ...told, ...knownShort(names)])]
}

function suggest(
  pile: Pile,
  clusters: readonly (readonly number[])[],
): EntityClusters['suggestions'] {
  const units = clusters.map((items) => ({ features: featuresOf(pile, items), story: '', named: isNamed(pile, items) }))
  const unitOf = new Map(clusters.flatMap((items, unit) => items.map((item) => [item, unit] as const)))
  const told = new Set(pile.cannot.map(([a, b]) => `${unitOf.get(a)} ${unitOf.get(b)}`))
  const best = new Map<number, { left: number; right: number; evidence: readonly Evidence[]; weight: number }>()
  for (const [left, right] of blocks(units, looseKeys)) {
    const [a, b] = [units[left], units[right]]
    if (a === undefined || b === undefined || told.has(`${left} ${right}`) || told.has(`${right} ${left}`)) continue
    const evidence = scorePair(a.features, b.features, pile.lexicon, 'case') ?? surname(a.features, b.features)
    const weight = evidence === null ? -1 : weigh(evidence)
    if (evidence === null || weight < 0 || weight < SUGGESTED - 300) continue
    for (const unit of [left, right]) {
      if (weight > (best.get(unit)?.weight ?? -1)) best.set(unit, { left, right, evidence, weight })
    }
  }
  const distinct = new Map([...best.values()].map((s) => [`${s.left} ${s.right}`, s] as const))
  return [...distinct.values()].map(({ left, right, evidence }) => ({ left, right, evidence }))
}
