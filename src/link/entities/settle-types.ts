import type { Annotated, EntityType } from '../../document/index.ts'
import { foldWords } from './fold-name.ts'
import { SORTS, TITLES } from './name-words.ts'

/** The type that a pile gives a name; `BODY` for a word that a document uses for a body of a longer name: no place. */
type SettledType = EntityType | 'BODY'

/** The type that a pile gives a name, by its folded words; only for names that one type clearly leads. */
export type SettledTypes = ReadonlyMap<string, SettledType>

/** How many documents must agree on a name's type, and how many times more than all others together. */
const DOCUMENTS = 2
const TIMES = 1

/** A name as its types are counted: folded, without article. */
export function typeKey(name: string): string {
  return foldWords(name)
    .filter((word, i) => i > 0 || word !== 'the')
    .join(' ')
}

/** The names of one document as their types are counted. */
export interface ReadNames {
  /** Each name with each type that the document reads it as, in order. */
  readonly votes: readonly (readonly [key: string, type: EntityType])[]
  /** All names, with those inside others. */
  readonly keys: readonly string[]
  /** Of several words read as people's, those that stand behind `the` more often than not: no person is called so. */
  readonly definite: readonly string[]
  /** Words by which it calls a body whose longer name they open: `Velmo` of `Velmo Freight Company`. */
  readonly openings: readonly string[]
}

export function readNames({ text, entities }: Annotated): ReadNames {
  const votes = new Map<string, readonly [string, EntityType]>()
  const keys = new Set<string>()
  const definite = new Map<string, number>()
  const called = new Map<string, Set<string>>()
  for (const { entity, start, end, type, mention } of entities) {
    if (mention !== 'name' && mention !== 'nested') continue
    const key = typeKey(text.slice(start, end))
    keys.add(key)
    if (mention !== 'name') continue
    votes.set(`${type} ${key}`, [key, type])
    called.set(entity, (called.get(entity) ?? new Set()).add(key))
    if (type === 'PER' && key.includes(' ') && !TITLES.has(key.slice(0, key.indexOf(' ')))) {
      const told = /(?:^|\s)the\s$/i.test(text.slice(Math.max(0, start - 5), start)) ? 1 : -1
      definite.set(key, (definite.get(key) ?? 0) + told)
    }
  }
  return {
    votes: [...votes.values()],
    keys: [...keys],
    definite: [...definite].filter(([, times]) => times > 0).map(([key]) => key),
    openings: [...called.values()].flatMap((names) => [...names].filter((name) => opensBody(name, names, votes))),
  }
}

/** Whether a word opens another name of the same referent, that of a body by its last word. */
function opensBody(word: string, names: ReadonlySet<string>, votes: ReadonlyMap<string, unknown>): boolean {
  return (
    !word.includes(' ') &&
    [...names].some((name) => name.startsWith(`${word} `) && SORTS.has(lastWord(name)) && votes.has(`ORG ${name}`))
  )
}

/** The types of names that most documents of the pile agree on: one document alone now and then takes a firm for a person. */
export function settleTypes(
  documents: readonly Annotated[],
  namesOf: (doc: Annotated) => ReadNames = readNames,
): SettledTypes {
  const votes = new Map<string, Map<EntityType, number>>()
  for (const doc of documents) {
    for (const [key, type] of namesOf(doc).votes) {
      const types = votes.get(key) ?? new Map<EntityType, number>()
      votes.set(key, types.set(type, (types.get(type) ?? 0) + 1))
    }
  }
  const things = notPeople(documents.map(namesOf), votes)
  const bodies = stemsOfBodies(votes)
  const settled = new Map<string, SettledType>(things)
  const surnames = new Set<string>()
  for (const [key, types] of votes) if (types.has('PER') && key.includes(' ')) surnames.add(lastWord(key))
  for (const [key, types] of votes) {
    if (things.has(key)) continue
    if (bodies.has(key) && [...types.keys()].every((type) => type === 'OTHER')) {
      settled.set(key, 'ORG')
      continue
    }
    // A single word that ends nobody's full name is hardly a surname.
    if (!key.includes(' ') && types.size > 1 && !surnames.has(key)) types.delete('PER')
    const ranked = [...types].map(([type, docs]) => ({ type, docs })).toSorted((a, b) => b.docs - a.docs)
    const [first, ...others] = ranked
    const rest = others.reduce((sum, o) => sum + o.docs, 0)
    if (first !== undefined && first.docs >= DOCUMENTS && first.docs >= TIMES * rest) settled.set(key, first.type)
  }
  for (const key of openingsOfBodies(documents.map(namesOf), votes)) settled.set(key, 'BODY')
  return settled
}

/** Words by which at least as many documents call a body of a longer name as read them as a place's or person's name. */
function openingsOfBodies(
  documents: readonly ReadNames[],
  votes: ReadonlyMap<string, ReadonlyMap<EntityType, number>>,
): readonly string[] {
  const told = new Map<string, number>()
  for (const { openings } of documents) for (const key of openings) told.set(key, (told.get(key) ?? 0) + 1)
  return [...told].flatMap(([key, docs]) => {
    const types = votes.get(key)
    return docs >= (types?.get('LOC') ?? 0) + (types?.get('PER') ?? 0) ? [key] : []
  })
}

/** Names of several words that bodies bear with a word of their sort behind (`Velmo Freight` of `Velmo Freight Company`). */
function stemsOfBodies(votes: ReadonlyMap<string, ReadonlyMap<EntityType, number>>): ReadonlySet<string> {
  const stems = new Set<string>()
  for (const [key, types] of votes) {
    const words = key.split(' ')
    const last = types.size === 1 && types.has('ORG') ? words.findLastIndex((word) => !SORTS.has(word)) : -1
    if (last > 0 && last < words.length - 1) stems.add(words.slice(0, last + 1).join(' '))
  }
  return stems
}

/** Names that most documents which read them as people's set behind `the`, with the type of a longer name that holds them. */
function notPeople(
  documents: readonly ReadNames[],
  votes: ReadonlyMap<string, ReadonlyMap<EntityType, number>>,
): ReadonlyMap<string, EntityType> {
  const told = new Map<string, number>()
  for (const { definite } of documents) for (const key of definite) told.set(key, (told.get(key) ?? 0) + 1)
  const read = new Set([...told].flatMap(([key, docs]) => (2 * docs > (votes.get(key)?.get('PER') ?? 0) ? [key] : [])))
  const longer = typesOfLonger(read, votes)
  return new Map([...read].map((key) => [key, notPerson(votes.get(key)) ?? longer.get(key) ?? 'OTHER']))
}

/** For each of the names the first type besides a person's that a longer name bears which begins with it. */
function typesOfLonger(
  names: ReadonlySet<string>,
  votes: ReadonlyMap<string, ReadonlyMap<EntityType, number>>,
): ReadonlyMap<string, EntityType> {
  const found = new Map<string, EntityType>()
  for (const [longer, types] of votes) {
    const type = notPerson(types)
    if (type === undefined) continue
    for (let at = longer.indexOf(' '); at >= 0; at = longer.indexOf(' ', at + 1)) {
      const name = longer.slice(0, at)
      if (names.has(name) && !found.has(name)) found.set(name, type)
    }
  }
  return found
}

function notPerson(types: ReadonlyMap<EntityType, number> | undefined): EntityType | undefined {
  return [...(types?.keys() ?? [])].find((type) => type !== 'PER')
}

function lastWord(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1)
}

/**
 * The type of an entity by the names that it bears: what the document read, unless the pile agrees on another. A place stays
 * a place and a body a body, since one word may well name both. Of a person's name in full the pile's view counts, not of its short form:
 * Vicente Fox is no Fox News.
 */
export function settledType(
  names: readonly { readonly text: string; readonly type: EntityType }[],
  types: SettledTypes,
): EntityType | null {
  const counts = new Map<EntityType, number>()
  const inFull = names.some(({ text }) => typeKey(text).includes(' '))
  for (const { text, type } of names) {
    const short = !typeKey(text).includes(' ')
    const found = (short && inFull && type === 'PER' ? undefined : types.get(typeKey(text))) ?? type
    const told = found === 'BODY' ? 'ORG' : found
    const both = found !== 'BODY' && short && ((type === 'LOC' && told === 'ORG') || (type === 'ORG' && told === 'LOC'))
    const taken = both ? type : told
    counts.set(taken, (counts.get(taken) ?? 0) + 1)
  }
  return (
    [...counts].reduce<readonly [EntityType, number] | null>(
      (best, one) => (best === null || one[1] > best[1] ? one : best),
      null,
    )?.[0] ?? null
  )
}
