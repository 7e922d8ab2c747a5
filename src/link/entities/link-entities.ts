import type { Annotated } from '../../document/index.ts'
import type { Judgements } from '../../review/index.ts'
import { addTo } from '../add-to.ts'
import type { Copy, Evidence } from '../case.ts'
import { cluster, type Edge } from '../cluster.ts'
import { boundsOf, type HeldPair, heldPairs } from '../pairs.ts'
import { blocks, fullKeys, looseKeys } from './blocks.ts'
import { copiedMentions } from './copied-mentions.ts'
import { joinNominals } from './join-nominals.ts'
import { finder, namesakePairs } from './judged-pairs.ts'
import { type LocalEntity, localEntities } from './local-entities.ts'
import {
  companyOf,
  featuresOf,
  type Group,
  isNamed,
  lexiconOf,
  lift,
  type Pair,
  type Pile,
  storyOfGroup,
} from './pile.ts'
import { type Features, isCompatible, JOINED, SUGGESTED, scorePair, weigh } from './score-pair.ts'
import { settleTypes } from './settle-types.ts'
import { joinShortNames } from './short-names.ts'

/** Clusters of local entities, each in canonical order, and the pairs of clusters that wait for a reader. */
export interface EntityClusters {
  readonly clusters: readonly (readonly LocalEntity[])[]
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
): EntityClusters {
  const types = settleTypes(documents)
  return linkLocals(
    documents.flatMap((doc) => localEntities(doc, judgements, types)),
    scopes,
    copies,
    judgements,
  )
}

/** Joins what was gathered in each document; see `linkEntities`. */
export function linkLocals(
  locals: readonly LocalEntity[],
  scopes: Scopes,
  copies: readonly Copy[],
  judgements: Judgements,
): EntityClusters {
  const pairs = heldPairs(judgements, 'entity', finder(locals))
  const judged = boundsOf(pairs)
  const pile: Pile = {
    locals,
    lexicon: lexiconOf(locals),
    storyOf: scopes.storyOf,
    company: companyOf(locals, scopes.storyOf),
    must: [...judged.must, ...copiedMentions(locals, copies)],
    cannot: [...judged.cannot, ...namesakePairs(locals, judged.must)],
  }
  const alone = locals.map((_, i) => [i])
  const inStories = joinNominals(pile, joinShortNames(pile, join(pile, alone, 'story')))
  const wider: Pile = { ...pile, storyOf: scopes.affairOf }
  const inAffairs = joinShortNames(wider, join(wider, inStories, 'story'))
  const groups = join(wider, inAffairs, 'case')
  const place = new Map(groups.flat().map((local, i) => [local, i]))
  const placed = (items: readonly number[]): readonly number[] => items.flatMap((i) => place.get(i) ?? [])
  return {
    clusters: groups.map((group) => group.flatMap((i) => locals[i] ?? [])),
    suggestions: suggest(wider, groups),
    pairs: pairs.map((pair) => ({ ...pair, left: placed(pair.left), right: placed(pair.right) })),
  }
}

function join(pile: Pile, before: readonly Group[], where: 'story' | 'case'): readonly Group[] {
  const groups = takeTogether(pile, before, where)
  const units = groups.map((group) => featuresOf(pile, group))
  const named = groups.map((group) => isNamed(pile, group))
  const score = (a: number, b: number): readonly Evidence[] | null => {
    const [left, right] = [units[a], units[b]]
    if (left === undefined || right === undefined || named[a] !== true || named[b] !== true) return null
    return scorePair(left, right, pile.lexicon, where)
  }
  const keys = units.map((features, i) => {
    const story = where === 'story' ? storyOfGroup(pile, groups[i] ?? []) : ''
    return named[i] === true ? fullKeys(features).map((key) => `${story}\n${key}`) : []
  })
  const edges = blocks(keys).flatMap(([a, b]) => {
    const evidence = score(a, b)
    return evidence !== null && isCompatible(evidence) && weigh(evidence) >= JOINED
      ? [{ a, b, weight: weigh(evidence) }]
      : []
  })
  const classes = units.map((f, i) => (named[i] === true ? classOf(f) : `unnamed ${i}`))
  const compatible = remembered(classes, (a, b) => isCompatible(score(a, b)))
  const cannot = lift(groups, pile.cannot)
  const bounds = { must: lift(groups, pile.must), cannot, compatible, classOf: (i: number) => classes[i] ?? i }
  return cluster(units.length, withoutAmbiguous(edges, cannot, classes, compatible), bounds).map((members) =>
    members.flatMap((unit) => groups[unit] ?? []).toSorted((a, b) => a - b),
  )
}

/** All of an entity that can speak against a link; the company it keeps cannot. */
function classOf({ type, full, short, mixedScript, generations, ages, roles, roleNames }: Features): string {
  return JSON.stringify([type, full, short, mixedScript, generations, ages, roles, roleNames])
}

/** The same answers, worked out once for two classes. */
function remembered(
  classes: readonly string[],
  ask: (a: number, b: number) => boolean,
): (a: number, b: number) => boolean {
  const numbers = new Map<string, number>()
  const classNumbers = classes.map((one) => {
    const number = numbers.get(one) ?? numbers.size
    numbers.set(one, number)
    return number
  })
  const answers = new Map<number, boolean>()
  return (a, b) => {
    const key = (classNumbers[a] ?? 0) * numbers.size + (classNumbers[b] ?? 0)
    const answer = answers.get(key) ?? ask(a, b)
    answers.set(key, answer)
    return answer
  }
}

/** Groups with nothing that tells them apart, taken together first, so that a thousand equal names cost one comparison. */
function takeTogether(pile: Pile, groups: readonly Group[], where: 'story' | 'case'): readonly Group[] {
  const barred = new Set(pile.cannot.flat())
  const seen = new Map<string, number[]>()
  return groups.flatMap((group) => {
    const f = featuresOf(pile, group)
    const names = f.full.map((tokens) => tokens.join(' '))
    const apart =
      (where === 'case' && f.type === 'PER') ||
      names.length === 0 ||
      f.mixedScript ||
      group.some((i) => barred.has(i)) ||
      names.some((name) => pile.lexicon.namesakes.has(name))
    if (apart) return [[...group]]
    const story = where === 'story' ? storyOfGroup(pile, group) : ''
    const roles = f.type === 'PER' ? [f.generations, f.ages, f.roles, f.roleNames] : []
    const key = JSON.stringify([story, f.type, names, f.short, ...roles])
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
  classes: readonly string[],
  compatible: (a: number, b: number) => boolean,
): readonly Edge[] {
  const weights = new Map<number, Map<number, number>>()
  const best = new Map<number, Map<string, { readonly other: number; readonly weight: number }>>()
  for (const { a, b, weight } of [...edges, ...edges.map((e) => ({ a: e.b, b: e.a, weight: e.weight }))]) {
    weights.set(a, (weights.get(a) ?? new Map()).set(b, weight))
    const own = best.get(a) ?? new Map()
    best.set(a, own)
    if (weight > (own.get(classes[b] ?? '')?.weight ?? 0)) own.set(classes[b] ?? '', { other: b, weight })
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
function suggest(pile: Pile, groups: readonly Group[]): readonly EntityPair[] {
  const units = groups.map((group) => featuresOf(pile, group))
  const stories = groups.map((group) => new Set(group.map((i) => storyOfGroup(pile, [i]))))
  const told = new Set(lift(groups, pile.cannot).flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))
  const best = new Map<number, EntityPair & { readonly weight: number }>()
  const keys = units.map((features, i) => (isNamed(pile, groups[i] ?? []) ? looseKeys(features) : []))
  for (const [left, right] of blocks(keys)) {
    const [a, b] = [units[left], units[right]]
    if (a === undefined || b === undefined || told.has(`${left} ${right}`)) continue
    const together = [...(stories[left] ?? [])].some((story) => stories[right]?.has(story) === true)
    const evidence = scorePair(a, b, pile.lexicon, together ? 'story' : 'case')
    if (evidence === null || weigh(evidence) < SUGGESTED) continue
    const pair = { left, right, evidence, weight: weigh(evidence) }
    for (const unit of [left, right]) if (pair.weight > (best.get(unit)?.weight ?? 0)) best.set(unit, pair)
  }
  const distinct = new Map([...best.values()].map((pair) => [`${pair.left} ${pair.right}`, pair] as const))
  return [...distinct.values()].map(({ left, right, evidence }) => ({ left, right, evidence }))
}
