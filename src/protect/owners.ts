import { type Annotated, compareSpans, type MentionKind, type Span } from '../document/index.ts'
import type { Case } from '../link/index.ts'
import { type HiddenPerson, isWithheldOf } from './hidden-person.ts'

/** A mention of the case and whose it is. */
export interface Owned extends Span {
  readonly mention: MentionKind
  /** Index into the hidden persons; `null` for everybody else. */
  readonly person: number | null
}

/** Mentions, and words that describe, by the hash of the text: one text is treated in one way wherever it stands. */
export interface Owners {
  readonly mentions: ReadonlyMap<string, readonly Owned[]>
  /** Words that describe a person whose descriptions are withheld. */
  readonly descriptions: ReadonlyMap<string, readonly (Span & { readonly person: number })[]>
}

/** Whose every mention of the case is; where one span is given to several, a chosen person comes first. */
export function findOwners(theCase: Case, persons: readonly HiddenPerson[]): Owners {
  const shaOf = new Map(theCase.documents.map((doc) => [doc.id, doc.sha256]))
  const personOf = new Map(persons.flatMap(({ entities }, i) => entities.map((id) => [id, i] as const)))
  const mentions = new Map<string, Map<string, Owned>>()
  const descriptions = new Map<string, (Span & { person: number })[]>()
  for (const entity of theCase.entities) {
    const person = personOf.get(entity.id) ?? null
    for (const { doc, start, end, mention } of entity.mentions) {
      const sha = shaOf.get(doc) ?? ''
      const held = mentions.get(sha) ?? new Map<string, Owned>()
      const key = `${start}:${end}`
      const before = held.get(key)
      if (before === undefined || before.person === null || (person ?? before.person) < before.person) {
        held.set(key, { start, end, mention, person: person ?? before?.person ?? null })
      }
      mentions.set(sha, held)
    }
    if (person === null || !isWithheldOf(persons[person])) continue
    const minors = entity.care.filter((care) => care.kind === 'minor')
    const nominals = entity.mentions.filter((mention) => mention.mention === 'nominal')
    for (const { doc, start, end } of [...entity.descriptions, ...nominals, ...minors]) {
      const sha = shaOf.get(doc) ?? ''
      descriptions.set(sha, [...(descriptions.get(sha) ?? []), { start, end, person }])
    }
  }
  return {
    mentions: new Map([...mentions].map(([sha, held]) => [sha, [...held.values()].toSorted(compareSpans)])),
    descriptions,
  }
}

/** The hidden persons behind the entities of one document. */
export function localPersons(doc: Annotated, owners: Owners): ReadonlyMap<string, number> {
  const persons = new Map<string, number>()
  const owned = new Map((owners.mentions.get(doc.sha256) ?? []).map((m) => [`${m.start}:${m.end}`, m.person]))
  for (const { entity, start, end } of doc.entities) {
    const person = owned.get(`${start}:${end}`) ?? null
    const before = persons.get(entity)
    if (person !== null && (before === undefined || person < before)) persons.set(entity, person)
  }
  return persons
}
