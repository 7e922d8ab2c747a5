import type { Annotated, EntityType } from '../../document/index.ts'
import { foldWords } from './fold-name.ts'

/** The type that a pile gives a name, by its folded words; only for names that one type clearly leads. */
export type SettledTypes = ReadonlyMap<string, EntityType>

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
}

export function readNames({ text, entities }: Annotated): ReadNames {
  const votes = new Map<string, readonly [string, EntityType]>()
  const keys = new Set<string>()
  for (const { start, end, type, mention } of entities) {
    if (mention !== 'name' && mention !== 'nested') continue
    const key = typeKey(text.slice(start, end))
    keys.add(key)
    if (mention === 'name') votes.set(`${type} ${key}`, [key, type])
  }
  return { votes: [...votes.values()], keys: [...keys] }
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
  const settled = new Map<string, EntityType>()
  const surnames = new Set<string>()
  for (const [key, types] of votes) if (types.has('PER') && key.includes(' ')) surnames.add(lastWord(key))
  for (const [key, types] of votes) {
    // A single word that ends nobody's full name is hardly a surname.
    if (!key.includes(' ') && types.size > 1 && !surnames.has(key)) types.delete('PER')
    const ranked = [...types].map(([type, docs]) => ({ type, docs })).toSorted((a, b) => b.docs - a.docs)
    const [first, ...others] = ranked
    const rest = others.reduce((sum, o) => sum + o.docs, 0)
    if (first !== undefined && first.docs >= DOCUMENTS && first.docs >= TIMES * rest) settled.set(key, first.type)
  }
  return settled
}

function lastWord(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1)
}

/**
 * The type of an entity by the names that it bears: what the document read, unless the pile agrees on another. A place stays
 * a place and a body a body, since one word may well name both. Of a name in full the pile's view counts, not of its short form: Vicente
 * Fox is no Fox News.
 */
export function settledType(
  names: readonly { readonly text: string; readonly type: EntityType }[],
  types: SettledTypes,
): EntityType | null {
  const counts = new Map<EntityType, number>()
  const inFull = names.some(({ text }) => typeKey(text).includes(' '))
  for (const { text, type } of names) {
    const short = !typeKey(text).includes(' ')
    const told = (short && inFull ? undefined : types.get(typeKey(text))) ?? type
    const both = short && ((type === 'LOC' && told === 'ORG') || (type === 'ORG' && told === 'LOC'))
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
