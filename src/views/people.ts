import { compareText } from '../document/index.ts'
import { CARE_WORDS, mostMentioned } from '../dossier/index.ts'
import type { CaseEntity } from '../link/index.ts'
import type { Anchor } from '../review/index.ts'
import { roleOf } from './apart.ts'
import { type CaseIndex, lowerCase } from './case-index.ts'
import { pileTest } from './filter.ts'
import { type EntityRef, entityAnchor, entityRef } from './parts.ts'
import { type Page, pageOf, type Query } from './query.ts'

/** A person, group or place in one line. */
export interface EntityRow extends EntityRef {
  readonly type: CaseEntity['type']
  readonly named: boolean
  readonly public: boolean
  /** Words by which documents describe it most often. */
  readonly role: string | null
  readonly mentions: number
  readonly documents: number
  readonly events: number
  readonly statements: number
  readonly variants: number
  /** Why care is due before naming; empty for most. */
  readonly care: readonly string[]
  readonly reviewed: boolean
  /** Where a decision about the name points. */
  readonly anchor: Anchor | null
}

/**
 * Who is who: `type` narrows to one type, `q` to names that hold the words, `unnamed=1` to unnamed sources; `order=name`
 * sorts by name, else the most mentioned come first. Those without a described public role come after all others.
 */
export function people(index: CaseIndex, query: Query): Page<EntityRow> {
  const type = query.get('type')
  const words = lowerCase(query.get('q') ?? '').trim()
  const named = !query.has('unnamed')
  const inPile = pileTest(index, query)
  const found = index.theCase.entities.filter(
    (e) =>
      e.named === named &&
      (type === undefined || e.type === type) &&
      (words === '' || [e.name, ...e.names.map((n) => n.text)].some((name) => lowerCase(name).includes(words))) &&
      e.mentions.some((m) => inPile(m.doc)),
  )
  const ordered =
    query.get('order') === 'name'
      ? found.toSorted((a, b) => compareText(lowerCase(a.name), lowerCase(b.name)) || compareText(a.id, b.id))
      : mostMentioned(found).toSorted((a, b) => Number(b.public) - Number(a.public))
  return pageOf(ordered, query, (entity) => entityRow(index, entity))
}

/** An entity as a row of a list. */
export function entityRow(index: CaseIndex, entity: CaseEntity): EntityRow {
  return {
    ...entityRef(index, entity.id),
    type: entity.type,
    named: entity.named,
    public: entity.public,
    role: roleOf(entity),
    mentions: entity.mentions.length,
    documents: new Set(entity.mentions.map((m) => m.doc)).size,
    events: index.eventsOf.get(entity.id)?.length ?? 0,
    statements: index.statementsBy.get(entity.id)?.length ?? 0,
    variants: entity.names.length,
    care: [...new Set(entity.care.map((c) => CARE_WORDS[c.kind]))],
    reviewed: entity.reviewed?.confirmed === true,
    anchor: entityAnchor(index, entity),
  }
}
