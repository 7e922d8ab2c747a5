import { isPeople } from '../../reading/index.ts'
import { addTo } from '../add-to.ts'
import { cluster, type Edge } from '../cluster.ts'
import { isVariant, skeletonOf } from './fold-name.ts'
import { likelyBearers } from './likely-bearer.ts'
import { KNOWN_SHORTENED, SORTS } from './name-words.ts'
import { featuresOf, type Group, isNamed, lift, type Pile, storyOfGroup } from './pile.ts'
import { type Features, isCompatible, type Lexicon, lastNames, SUGGESTED, scorePair, weigh } from './score-pair.ts'

/** The groups after bare surnames and acronyms went to the one bearer in their story; with two bearers, to the one of its office, of its sex or far more named, or to none. */
export function joinShortNames(pile: Pile, groups: readonly Group[]): readonly Group[] {
  const units = groups.map((group) => featuresOf(pile, group))
  const bearers = new Map<string, number[]>()
  const bare = new Map<string, number[]>()
  for (const [i, features] of units.entries()) {
    const group = groups[i] ?? []
    if (features.mixedScript || !isNamed(pile, group)) continue
    const at = `${storyOfGroup(pile, group)}\n${features.type}`
    const isBare = features.full.length === 0 || (isBody(features) && features.full.every((name) => name.length === 1))
    const own = features.full.length > 0 ? features.full.flat() : features.short.slice(0, 1)
    const names = isBare ? keysOf(features.type, own) : borneNames(features, pile.lexicon)
    for (const name of new Set(names)) addTo(isBare ? bare : bearers, `${at}\n${name}`, i)
  }
  const likely = (owners: readonly number[], bare: number): readonly number[] => {
    const found = likelyBearers(
      pile,
      owners.map((owner) => groups[owner] ?? []),
      groups[bare] ?? [],
    )
    return owners.filter((owner) => found.includes(groups[owner] ?? []))
  }
  const edges: Edge[] = []
  for (const [key, members] of bare) {
    const owners = bearers.get(key) ?? []
    if (owners.length < 2 || isOneName(owners, units, pile.lexicon)) {
      const target = owners[0] ?? members[0] ?? 0
      for (const i of members) if (i !== target) edges.push({ a: target, b: i, weight: 650 })
      continue
    }
    for (const i of members) {
      const pointed = owners.filter((owner) => pointsTo(units[owner], units[i]))
      const fitting = pointed.length > 0 || units[i]?.type !== 'PER' ? pointed : likely(owners, i)
      const [target] = fitting
      if (target !== undefined && isOneName(fitting, units, pile.lexicon)) edges.push({ a: target, b: i, weight: 640 })
    }
  }
  for (const parts of [tailsOf, stemsOf, unplacedOf]) edges.push(...partEdges(pile, groups, units, parts))
  const compatible = (a: number, b: number): boolean => agree(units[a], units[b])
  const classOf = (i: number): string => JSON.stringify([units[i]?.type, units[i]?.generations, lastNamesOf(units[i])])
  const bounds = { must: [], cannot: lift(groups, pile.cannot), compatible, classOf }
  return cluster(units.length, edges, bounds).map((members) =>
    members.flatMap((unit) => groups[unit] ?? []).toSorted((a, b) => a - b),
  )
}

/**
 * Whether a bare surname tells which of its several owners it means: it is of one generation (`the younger Ilves`), or
 * bears the office that its owner has too (`President Ilves`).
 */
function pointsTo(owner: Features | undefined, bare: Features | undefined): boolean {
  const [generation] = bare?.generations ?? []
  if (generation !== undefined) return bare?.type === 'PER' && owner?.generations.includes(generation) === true
  return bare?.type === 'PER' && bare.roles.some((role) => owner?.roles.includes(role))
}

/** A body called by a part of its name (`the Liberation Council`, `Velmo`) meets the one body of its story so named. */
function partEdges(
  pile: Pile,
  groups: readonly Group[],
  units: readonly Features[],
  partsOf: (features: Features | undefined) => readonly string[],
): readonly Edge[] {
  const bearers = new Map<string, number[]>()
  const at = (i: number): string => storyOfGroup(pile, groups[i] ?? [])
  const bodies = [...units.keys()].filter((i) => isThing(units[i]) && units[i]?.mixedScript === false)
  for (const i of bodies) for (const part of new Set(partsOf(units[i]))) addTo(bearers, `${at(i)}\n${part}`, i)
  return bodies.flatMap((i) =>
    (units[i]?.full ?? []).flatMap((name) => {
      const owners = (bearers.get(`${at(i)}\n${name.join(' ')}`) ?? []).filter((owner) => owner !== i)
      const [owner] = owners
      return owner === undefined || units[owner]?.type !== units[i]?.type || !isOneName(owners, units, pile.lexicon)
        ? []
        : [{ a: owner, b: i, weight: 640 }]
    }),
  )
}

function isThing(features: Features | undefined): boolean {
  return features?.type === 'ORG' || features?.type === 'OTHER'
}

/** The names without the words of sort at their end. */
function stemsOf(features: Features | undefined): readonly string[] {
  return (features?.full ?? []).flatMap((name) => {
    const last = name.findLastIndex((word) => !SORTS.has(word))
    return last < 0 || last === name.length - 1 ? [] : [name.slice(0, last + 1).join(' ')]
  })
}

/**
 * The names of bodies without the place behind them (`the Relief Office` of `the Relief Office of Tarn`), and with it in
 * front (`Tarn District Court` for `the District Court of Tarn`).
 */
function unplacedOf(features: Features | undefined): readonly string[] {
  return (features?.full ?? []).flatMap((name) => {
    const of = name.indexOf('of')
    if (features?.type !== 'ORG' || of < 2 || of > name.length - 2) return []
    const [body, place] = [name.slice(0, of), name.slice(of + 1)]
    return [body.join(' '), [...place, ...body].join(' ')]
  })
}

/**
 * The names that leave out the first words of a full one: two words at least, the number of a model (`K380`), or what stands
 * behind the people it is of (`the Norvian Lomex`).
 */
function tailsOf(features: Features | undefined): readonly string[] {
  return (features?.full ?? []).flatMap((name) =>
    name
      .slice(1)
      .map((_, cut) => name.slice(cut + 1))
      .filter((tail) => tail.length > 1 || /^\p{L}{0,2}\d{3}/u.test(tail[0] ?? '') || isPeople(name.at(-2) ?? ''))
      .map((tail) => tail.join(' ')),
  )
}

/** What may be called by the last word of its name, as a union or a team is; a place is not. */
function isBody({ type }: Features): boolean {
  return type !== 'PER' && type !== 'LOC'
}

/** Whether each of the bearers may be each other, as `Mo` and `Maurice` of one surname may. */
function isOneName(owners: readonly number[], units: readonly Features[], lexicon: Lexicon): boolean {
  return owners.slice(1).every((i) => {
    const [first, other] = [units[owners[0] ?? 0], units[i]]
    const evidence = first === undefined || other === undefined ? null : scorePair(first, other, lexicon, 'story')
    return evidence !== null && isCompatible(evidence) && weigh(evidence) >= SUGGESTED
  })
}

function lastNamesOf(features: Features | undefined): readonly string[] {
  return features === undefined ? [] : lastNames(features)
}

function keysOf(type: string, names: readonly string[]): readonly string[] {
  return type === 'PER' ? names.map(skeletonOf) : names
}

function borneNames(features: Features, lexicon: Lexicon): readonly string[] {
  if (features.type === 'PER') return keysOf('PER', lastNames(features))
  const names = new Set(features.full.map((tokens) => tokens.join(' ')))
  const told = [...names].flatMap((name) => lexicon.shortened.get(name) ?? [])
  const known = [...names].flatMap((name) => KNOWN_SHORTENED.get(name) ?? [])
  const last = isBody(features) ? features.full.flatMap((tokens) => (tokens.length > 1 ? tokens.slice(-1) : [])) : []
  return [...last, ...features.short, ...told, ...known]
}

function agree(a: Features | undefined, b: Features | undefined): boolean {
  if (a === undefined || b === undefined || a.type !== b.type) return false
  if (new Set([...a.generations, ...b.generations]).size > 1) return false
  if (a.type !== 'PER') return true
  return lastNames(a).some((one) => lastNames(b).some((other) => one === other || isVariant(one, other)))
}
