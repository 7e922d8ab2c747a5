import { compareText } from '../../document/index.ts'
import type { Evidence } from '../case.ts'
import { initialsOf, isVariant } from './fold-name.ts'
import { KNOWN_SHORT } from './name-words.ts'
import { ROLE_GROUPS } from './roles.ts'

/** What is compared of an entity, of one document or of several that were already joined. */
export interface Features {
  readonly type: string
  readonly full: readonly (readonly string[])[]
  readonly short: readonly string[]
  readonly mixedScript: boolean
  readonly generations: readonly string[]
  readonly ages: readonly number[]
  readonly roles: readonly string[]
  readonly roleNames: readonly string[]
  /** Full names of persons and organisations that stand in the same documents. */
  readonly company: ReadonlySet<string>
}

/** What the case knows as a whole: short forms that a document introduces, and names that two people of a document bear. */
export interface Lexicon {
  /** Expansions by acronym, as introduced in any document. */
  readonly introduced: ReadonlyMap<string, ReadonlySet<string>>
  readonly namesakes: ReadonlySet<string>
}

/** At this weight and above two entities are joined; hundredths of a bit. */
export const JOINED = 600
/** At this weight and above they are put before a reader. */
export const SUGGESTED = 200

/** The reasons for and against one referent, names first; `null` when the names or types exclude it. */
export function scorePair(
  a: Features,
  b: Features,
  lexicon: Lexicon,
  where: 'story' | 'case',
): readonly Evidence[] | null {
  if (a.type !== b.type) return null
  const names = a.type === 'PER' ? personNames(a, b) : thingNames(a, b, lexicon, where)
  if (names === null) return null
  const evidence = [names, ...against(a, b)]
  if (a.type === 'PER') {
    if (lexicon.namesakes.has(names.left) || lexicon.namesakes.has(names.right)) {
      evidence.push({ rule: 'name/borne-by-two', weight: -400, left: names.left, right: names.right })
    }
    if (where === 'case') evidence.push({ rule: 'story/other', weight: -700, left: '', right: '' }, ...company(a, b))
    evidence.push(...roles(a, b))
  }
  return evidence
}

/** At this weight and below one reason alone keeps two entities out of one cluster. */
const EXCLUDES = -500

/** Whether nothing speaks strongly against one referent, however little speaks for it. */
export function isCompatible(evidence: readonly Evidence[] | null): boolean {
  return evidence?.every((e) => e.weight > EXCLUDES || e.rule === 'story/other') ?? false
}

/** The sum of the weights. */
export function weigh(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, e) => sum + e.weight, 0)
}

function best(found: readonly Evidence[]): Evidence | null {
  return found.reduce<Evidence | null>((top, e) => (top === null || e.weight > top.weight ? e : top), null)
}

function personNames(a: Features, b: Features): Evidence | null {
  const found: Evidence[] = []
  for (const left of a.full.slice(0, 6)) {
    for (const right of b.full.slice(0, 6)) {
      const rule = comparePersons(left, right)
      if (rule !== null) found.push({ rule: rule[0], weight: rule[1], left: left.join(' '), right: right.join(' ') })
    }
  }
  return best(found) ?? surnames(a, b)
}

/** A bare surname and a name or surname that may be its bearer's; enough only where a story has one bearer. */
function surnames(a: Features, b: Features): Evidence | null {
  if (a.full.length > 0 && b.full.length > 0) return null
  const left = lastNames(a)
  const right = lastNames(b)
  for (const one of left) {
    const other = right.find((name) => name === one || isVariant(name, one))
    if (other !== undefined) return { rule: 'name/surname', weight: 300, left: one, right: other }
  }
  return null
}

/** Surnames of a person: the last word of each full name, or the bare names. */
export function lastNames(features: Features): readonly string[] {
  const last = features.full.flatMap((tokens) => tokens.slice(-1))
  return last.length > 0 ? last : features.short
}

type Rule = readonly [rule: string, weight: number]

function comparePersons(a: readonly string[], b: readonly string[]): Rule | null {
  if (a.join(' ') === b.join(' ')) return ['name/equal', 900]
  if (a.length === b.length) {
    if (a.toSorted().join(' ') === b.toSorted().join(' ')) return ['name/order', 750]
    if (a.every((token, i) => token === b[i] || isVariant(token, b[i] ?? ''))) return ['name/spelling', 700]
  }
  if (a.at(-1) !== b.at(-1)) return null
  const [given, other] = [a[0] ?? '', b[0] ?? '']
  if (given === other) return Math.min(a.length, b.length) === 2 ? ['name/middle', 650] : null
  const initial = given.length === 1 || other.length === 1
  return initial && given.slice(0, 1) === other.slice(0, 1) ? ['name/initial', 400] : null
}

function thingNames(a: Features, b: Features, lexicon: Lexicon, where: 'story' | 'case'): Evidence | null {
  const left = a.full.map((tokens) => tokens.join(' '))
  const right = new Set(b.full.map((tokens) => tokens.join(' ')))
  const equal = left.find((name) => right.has(name))
  if (equal !== undefined) return { rule: 'name/equal', weight: 900, left: equal, right: equal }
  const shared = a.short.find((short) => b.short.includes(short))
  if (shared !== undefined && (!expands(a, shared) || !expands(b, shared))) {
    const several = (lexicon.introduced.get(shared)?.size ?? 0) > 1
    return { rule: 'name/acronym-equal', weight: several ? 300 : 700, left: shared, right: shared }
  }
  return acronymPair(a, b, lexicon, where) ?? acronymPair(b, a, lexicon, where)
}

function expands(features: Features, acronym: string): boolean {
  return features.full.some((tokens) => initialsOf(tokens) === acronym)
}

/** Initials that no document explains are put before a reader for organisations of one story only. */
function acronymPair(a: Features, b: Features, lexicon: Lexicon, where: 'story' | 'case'): Evidence | null {
  if (a.full.length > 0) return null
  const guessed = a.type === 'ORG' && where === 'story'
  for (const short of a.short) {
    for (const tokens of b.full) {
      const name = tokens.join(' ')
      const told = KNOWN_SHORT.get(short) === name || lexicon.introduced.get(short)?.has(name) === true
      if (told) return { rule: 'name/acronym', weight: 650, left: short, right: name }
      if (guessed && initialsOf(tokens) === short)
        return { rule: 'name/initials', weight: 300, left: short, right: name }
    }
  }
  return null
}

const CONFLICT = -700

function against(a: Features, b: Features): readonly Evidence[] {
  const found: Evidence[] = []
  if (a.mixedScript || b.mixedScript) found.push({ rule: 'name/mixed-script', weight: CONFLICT, left: '', right: '' })
  const apart = a.generations.some((one) => b.generations.some((other) => other !== one))
  const [left, right] = [a.generations.join(' '), b.generations.join(' ')]
  if (apart) found.push({ rule: 'person/generation', weight: CONFLICT, left, right })
  else if (left !== right) found.push({ rule: 'person/generation-one-sided', weight: -100, left, right })
  if (a.ages.some((age) => b.ages.some((other) => Math.abs(age - other) > 1))) {
    found.push({ rule: 'person/age', weight: CONFLICT, left: a.ages.join(' '), right: b.ages.join(' ') })
  }
  return found
}

function roles(a: Features, b: Features): readonly Evidence[] {
  const left = a.roles.join(' ')
  const right = b.roles.join(' ')
  if (left === '' || right === '') return []
  const shared = a.roles.find((role) => b.roles.includes(role))
  if (shared === undefined) {
    const groups = new Set(a.roles.map((role) => ROLE_GROUPS.get(role)))
    const near = b.roles.some((role) => groups.has(ROLE_GROUPS.get(role)))
    return near ? [] : [{ rule: 'role/other', weight: -500, left, right }]
  }
  const names = a.roleNames.filter((name) => b.roleNames.includes(name))
  if (names.length > 0) {
    const told = `${shared} ${names.join(' ')}`
    return [{ rule: 'role/same-office', weight: 450, left: told, right: told }]
  }
  return a.roleNames.length > 0 && b.roleNames.length > 0
    ? [{ rule: 'role/elsewhere', weight: -500, left: a.roleNames.join(' '), right: b.roleNames.join(' ') }]
    : [{ rule: 'role/same', weight: 200, left: shared, right: shared }]
}

function company(a: Features, b: Features): readonly Evidence[] {
  const [few, many] = a.company.size < b.company.size ? [a.company, b.company] : [b.company, a.company]
  const shared: string[] = []
  for (const name of few) if (many.has(name) && !isOwn(a, name) && !isOwn(b, name)) shared.push(name)
  return shared
    .toSorted(compareText)
    .slice(0, 2)
    .map((name) => ({ rule: 'company/same', weight: 200, left: name, right: name }))
}

function isOwn(features: Features, name: string): boolean {
  return features.full.some((tokens) => tokens.join(' ') === name)
}
