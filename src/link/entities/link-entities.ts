import type { Annotated } from '../../document/index.ts'
import type { Judgements } from '../../review/index.ts'
import { addTo } from '../add-to.ts'
import type { Copy, Evidence } from '../case.ts'
import { cluster, type Edge } from '../cluster.ts'
import { keep, numberOf } from '../memory.ts'
import { boundsOf, type HeldPair, heldPairs } from '../pairs.ts'
import { scoreBlocks } from '../score-blocks.ts'
import { blocks, fullKeys, REACH } from './blocks.ts'
import { type EntityMemory, pileOf, type Signature, signatureOf, uidIn, unitOf } from './entity-memory.ts'
import { joinNominals } from './join-nominals.ts'
import { finder } from './judged-pairs.ts'
import { type LocalEntity, localEntities } from './local-entities.ts'
import {
  featuresOf,
  type Group,
  isNamed,
  lift,
  type Pair,
  type Pile,
  storiesAt,
  storyOfGroup,
  togetherKey,
} from './pile.ts'
import { type Features, isCompatible, JOINED, type Lexicon, SUGGESTED, scorePair, weigh } from './score-pair.ts'
import { type ReadNames, readNames, settleTypes } from './settle-types.ts'
import { joinShortNames } from './short-names.ts'
import { partsOf } from './story-parts.ts'
import { noNames } from './written-name.ts'

/** Clusters of local entities, each in canonical order, and the pairs of clusters that wait for a reader. */
export interface EntityClusters {
  readonly clusters: readonly (readonly LocalEntity[])[]
  /** For each cluster, what stands for its members; none where nothing is remembered. */
  readonly signatures: readonly Signature[]
  readonly suggestions: readonly EntityPair[]
  /** The decisions on pairs, brought to the local entities: indices into the clusters taken one after another. */
  readonly pairs: readonly HeldPair[]
}

/** Two clusters, by index, with the reasons for and against one referent. */
export interface EntityPair {
  readonly left: number
  readonly right: number
  readonly evidence: readonly Evidence[]
}

/** Which documents belong together, by document id: the narrower story and the affair that may hold several. */
export interface Scopes {
  readonly storyOf: ReadonlyMap<string, string>
  readonly affairOf: ReadonlyMap<string, string>
}

/**
 * Joins the entities of the documents: first inside each story, where a full name with nothing against it is enough, then
 * bare surnames and acronyms that have one bearer in their story, then the same inside each affair, then across affairs,
 * where a person needs more than a name. An unnamed entity is joined by a reader only.
 */
export function linkEntities(
  documents: readonly Annotated[],
  scopes: Scopes,
  copies: readonly Copy[],
  judgements: Judgements,
  memory?: EntityMemory,
  facts: (doc: Annotated) => EntityFacts = (doc) => ({ uid: 0, names: readNames(doc) }),
): EntityClusters {
  const types = settleTypes(documents, (doc) => facts(doc).names)
  const splits = splitsOf(judgements)
  const written = memory?.written ?? noNames()
  const locals = documents.map((doc) => {
    const { uid, names } = facts(doc)
    const read = names.keys.map((key) => types.get(key) ?? '').join(' ')
    return keep(memory?.locals, `${uid} ${doc.id}\n${read}\n${splits.get(doc.id) ?? ''}`, () =>
      localEntities(doc, judgements, types, 'listed', written),
    )
  })
  return linkLocals(locals, scopes, copies, judgements, memory)
}

/** What linking entities needs of each document: a number of its own, and its names. */
export interface EntityFacts {
  readonly uid: number
  readonly names: ReadNames
}

/** What readers parted inside one document, by document. */
export function splitsOf(judgements: Judgements): ReadonlyMap<string, string> {
  const splits = new Map<string, string>()
  for (const { kind, of, left, right } of judgements.pairs) {
    if (kind === 'same' || of !== 'entity') continue
    const told = `${left.start}-${left.end}≠${right.start}-${right.end} `
    for (const doc of left.docs) if (right.docs.includes(doc)) splits.set(doc, (splits.get(doc) ?? '') + told)
  }
  return splits
}

/** Joins what was gathered in each document, a list for each in the order of their ids; see `linkEntities`. */
export function linkLocals(
  documents: readonly (readonly LocalEntity[])[],
  scopes: Scopes,
  copies: readonly Copy[],
  judgements: Judgements,
  memory?: EntityMemory,
): EntityClusters {
  const locals = documents.flat()
  const pairs = heldPairs(judgements, 'entity', finder(locals))
  const pile = pileOf(documents, scopes, copies, boundsOf(pairs), memory)
  const alone = locals.map((_, i) => [i])
  const inStories = joinNominals(pile, joinWithin(pile, alone, memory), memory?.shown)
  const wider: Pile = { ...pile, stories: storiesAt(documents, scopes.affairOf) }
  const groups = joinAcross(wider, joinWithin(wider, inStories, memory), memory)
  const place = new Map(pairs.length === 0 ? [] : groups.flat().map((local, i) => [local, i] as const))
  const placed = (items: readonly number[]): readonly number[] => items.flatMap((i) => place.get(i) ?? [])
  return {
    clusters: groups.map((group) => group.flatMap((i) => locals[i] ?? [])),
    signatures: memory === undefined ? [] : groups.map((group) => signatureOf(pile, group)),
    suggestions: suggest(wider, groups, memory),
    pairs: pairs.map((pair) => ({ ...pair, left: placed(pair.left), right: placed(pair.right) })),
  }
}

/** The groups joined inside each story; one whose groups are those of the linking before costs nothing. */
function joinWithin(pile: Pile, groups: readonly Group[], memory: EntityMemory | undefined): readonly Group[] {
  return partsOf(pile, groups)
    .flatMap(({ members, inside, signature }) => {
      const joined = keep(memory?.within, signature, () => {
        const part = inside()
        return joinShortNames(part.pile, join(part.pile, part.groups))
      })
      return joined.map((group) => group.map((place) => members[place] ?? 0))
    })
    .toSorted((x, y) => (x[0] ?? 0) - (y[0] ?? 0))
}

function join(pile: Pile, before: readonly Group[]): readonly Group[] {
  const groups = takeTogether(pile, before, (group) => {
    const key = togetherKey(featuresOf(pile, group), pile.lexicon, 'story')
    return key === null ? null : `${storyOfGroup(pile, group)}\n${key}`
  })
  const units = groups.map((group) => featuresOf(pile, group))
  const named = groups.map((group) => isNamed(pile, group))
  const keys = units.map((features, i) => {
    const story = storyOfGroup(pile, groups[i] ?? [])
    return named[i] === true ? fullKeys(features).map((key) => `${story}\n${key}`) : []
  })
  const score = scorer(units, named, pile.lexicon, 'story')
  const edges = blocks(keys).flatMap(([a, b]) => {
    const weight = joinedWeight(score(a, b, JOINED))
    return weight === null ? [] : [{ a, b, weight }]
  })
  return joinUnits(pile, groups, edges, units, named, score)
}

/** The groups joined over all stories. */
function joinAcross(pile: Pile, before: readonly Group[], memory: EntityMemory | undefined): readonly Group[] {
  const groups = takeTogether(pile, before, (group) => unitOf(pile, group, memory).together)
  const facts = groups.map((group) => unitOf(pile, group, memory))
  const units = facts.map((unit) => unit.features)
  const named = facts.map((unit) => unit.named)
  const score = scorer(units, named, pile.lexicon, 'case')
  const blocks = facts.map(({ uid, full }) => ({ uid, keys: full }))
  const edges = scoreBlocks(blocks, REACH, memory?.across, (a, b) => joinedWeight(score(a, b, JOINED)))
  return joinUnits(
    pile,
    groups,
    edges.map(({ a, b, score }) => ({ a, b, weight: score })),
    units,
    named,
    score,
  )
}

/** See `scorePair`. */
type Score = (a: number, b: number, least?: number) => readonly Evidence[] | null

function scorer(
  units: readonly Features[],
  named: readonly boolean[],
  lexicon: Lexicon,
  where: 'story' | 'case',
): Score {
  return (a, b, least) => {
    const [left, right] = [units[a], units[b]]
    if (left === undefined || right === undefined || named[a] !== true || named[b] !== true) return null
    return scorePair(left, right, lexicon, where, least)
  }
}

/** The weight of reasons that are enough to join; else `null`. */
function joinedWeight(evidence: readonly Evidence[] | null): number | null {
  const weight = evidence !== null && isCompatible(evidence) ? weigh(evidence) : 0
  return weight >= JOINED ? weight : null
}

function joinUnits(
  pile: Pile,
  groups: readonly Group[],
  edges: readonly Edge[],
  units: readonly Features[],
  named: readonly boolean[],
  score: Score,
): readonly Group[] {
  const classes = new Map<string, number>()
  const known = new Map<number, number>()
  const classAt = (i: number): number => {
    const unit = units[i]
    // One without a name is in a class of its own.
    const found = known.get(i) ?? (unit !== undefined && named[i] === true ? numberOf(classes, classOf(unit)) : -1 - i)
    known.set(i, found)
    return found
  }
  const compatible = remembered(classAt, (a, b) => isCompatible(score(a, b)))
  const cannot = lift(groups, pile.cannot)
  const bounds = { must: lift(groups, pile.must), cannot, compatible, classOf: classAt }
  return cluster(units.length, withoutAmbiguous(edges, cannot, classAt, compatible), bounds).map((members) => {
    const [only = 0] = members
    return (members.length === 1 ? (groups[only] ?? []) : members.flatMap((unit) => groups[unit] ?? [])).toSorted(
      (a, b) => a - b,
    )
  })
}

/** All of an entity that can speak against a link; the company it keeps cannot. */
function classOf({ type, full, short, mixedScript, generations, ages, roles, roleNames }: Features): string {
  return JSON.stringify([type, full, short, mixedScript, generations, ages, roles, roleNames])
}

/** The same answers, worked out once for two classes. */
function remembered(
  classOf: (unit: number) => number,
  ask: (a: number, b: number) => boolean,
): (a: number, b: number) => boolean {
  const answers = new Map<number, Map<number, boolean>>()
  return (a, b) => {
    const own = answers.get(classOf(a)) ?? new Map<number, boolean>()
    answers.set(classOf(a), own)
    const answer = own.get(classOf(b)) ?? ask(a, b)
    own.set(classOf(b), answer)
    return answer
  }
}

/** Groups with nothing that tells them apart, taken together first, so that a thousand equal names cost one comparison. */
function takeTogether(pile: Pile, groups: readonly Group[], keyOf: (group: Group) => string | null): readonly Group[] {
  const barred = new Set(pile.cannot.flat())
  const seen = new Map<string, number[]>()
  return groups.flatMap((group) => {
    const key = group.some((i) => barred.has(i)) ? null : keyOf(group)
    if (key === null) return [[...group]]
    const before = seen.get(key)
    if (before !== undefined) {
      before.push(...group)
      return []
    }
    const fresh = [...group]
    seen.set(key, fresh)
    return [fresh]
  })
}

/** How much better one of two rival candidates must be to be taken. */
const MARGIN = 200

/** Leaves out the edges of an entity with two candidates that exclude each other and fit about equally well. */
function withoutAmbiguous(
  edges: readonly Edge[],
  cannot: readonly Pair[],
  classOf: (unit: number) => number,
  compatible: (a: number, b: number) => boolean,
): readonly Edge[] {
  const weights = new Map<number, Map<number, number>>()
  const best = new Map<number, Map<number, { readonly other: number; readonly weight: number }>>()
  for (const { a, b, weight } of [...edges, ...edges.map((e) => ({ a: e.b, b: e.a, weight: e.weight }))]) {
    weights.set(a, (weights.get(a) ?? new Map()).set(b, weight))
    const own = best.get(a) ?? new Map()
    best.set(a, own)
    if (weight > (own.get(classOf(b))?.weight ?? 0)) own.set(classOf(b), { other: b, weight })
  }
  const parted = new Map<number, number[]>()
  for (const [a, b] of cannot) {
    addTo(parted, a, b)
    addTo(parted, b, a)
  }
  const unclear = (unit: number, chosen: number, weight: number): boolean => {
    const near = (other: number): boolean => (weights.get(unit)?.get(other) ?? 0) > weight - MARGIN
    if (parted.get(chosen)?.some(near) === true) return true
    for (const rival of best.get(unit)?.values() ?? []) {
      if (rival.other !== chosen && near(rival.other) && !compatible(rival.other, chosen)) return true
    }
    return false
  }
  return edges.filter(({ a, b, weight }) => !unclear(a, b, weight) && !unclear(b, a, weight))
}

/** For each group the best other one that was not joined and that no reader parted from it. */
function suggest(pile: Pile, groups: readonly Group[], memory: EntityMemory | undefined): readonly EntityPair[] {
  const units = groups.map((group) => unitOf(pile, group, memory))
  const stories = groups.map((group) => storiesOf(pile, group))
  const told = new Set(lift(groups, pile.cannot).flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))
  const best = new Map<number, EntityPair & { readonly weight: number }>()
  // Where two groups stand counts for what is said of them.
  const blocks = units.map((unit, i) => ({ uid: uidIn(unit, stories[i] ?? '', memory), keys: unit.loose }))
  const pairs = scoreBlocks(blocks, REACH, memory?.suggested, (left, right) => {
    const [a, b] = [units[left]?.features, units[right]?.features]
    if (a === undefined || b === undefined) return null
    const near = stories[right]?.split('\n')
    const together = stories[left]?.split('\n').some((story) => near?.includes(story)) === true
    return suggestedBy(a, b, pile.lexicon, together ? 'story' : 'case')
  })
  for (const { a: left, b: right, score: evidence } of pairs) {
    if (told.has(`${left} ${right}`)) continue
    const pair = { left, right, evidence, weight: weigh(evidence) }
    for (const unit of [left, right]) if (pair.weight > (best.get(unit)?.weight ?? 0)) best.set(unit, pair)
  }
  const distinct = new Map([...best.values()].map((pair) => [`${pair.left} ${pair.right}`, pair] as const))
  return [...distinct.values()].map(({ left, right, evidence }) => ({ left, right, evidence }))
}

/** The ids of the stories that a group stands in, in order, a line each. */
function storiesOf(pile: Pile, group: Group): string {
  if (group.length === 1) return storyOfGroup(pile, group)
  return [...new Set(group.map((i) => pile.stories[i] ?? ''))].toSorted().join('\n')
}

/** The reasons for one referent where they are enough to ask a reader. */
function suggestedBy(a: Features, b: Features, lexicon: Lexicon, where: 'story' | 'case'): readonly Evidence[] | null {
  const evidence = scorePair(a, b, lexicon, where, SUGGESTED)
  return evidence === null || weigh(evidence) < SUGGESTED ? null : evidence
}
