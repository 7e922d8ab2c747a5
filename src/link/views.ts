import type { Annotated } from '../document/index.ts'
import type { Judgements, Place } from '../review/index.ts'
import type { CaseEntity } from './case.ts'
import type { LinkContext } from './context.ts'
import { type Kept, keep, type Numbers, numberOf } from './memory.ts'
import type { Withdrawn } from './withdrawn.ts'

/** What the case knows when its lines are looked for. */
interface Known extends Pick<LinkContext, 'documents' | 'judgements' | 'originOf' | 'agencyOf'> {
  readonly facts: (doc: Annotated) => { readonly uid: number }
  readonly idOf: ReadonlyMap<string, ReadonlyMap<string, string>>
  readonly entities: ReadonlyMap<string, CaseEntity>
  readonly withdrawn: Withdrawn
  readonly within: ReadonlyMap<string, readonly string[]>
}

/** What telling views keeps from one time to the next. */
export interface ViewMemory {
  readonly numbers: Numbers
  /** What stands for an entity as it is shown. */
  readonly told: Kept<CaseEntity, number>
}

/**
 * A number, as text, that stands for a document and all that the case knows of it besides its story: itself, the case
 * entities that its own ones are, with their names and what they lie in, its origin, what was taken back, and what readers
 * decided about its words. Lines found in documents of the same views are the same.
 */
export function viewsOf(known: Known, { numbers, told }: ViewMemory): (doc: string) => string {
  const shown = (id: string): string => {
    const entity = known.entities.get(id)
    if (entity === undefined) return id
    const { name, named } = entity
    const number = keep(told, entity, () => numberOf(numbers, `entity ${id} ${named} ${name}`))
    const outer = known.within.get(id)
    return outer === undefined ? String(number) : `${number} in ${outer.join(' ')}`
  }
  const decided = decisionsOn(known.judgements)
  const views = new Map<string, string>()
  for (const doc of known.documents) {
    let view = `view ${known.facts(doc).uid}\n${known.originOf.get(doc.id)} ${known.agencyOf(doc.id)}\n`
    for (const [local, id] of known.idOf.get(doc.id) ?? []) view += `${local} ${shown(id)}\n`
    for (const { start, end } of known.withdrawn.of(doc.id)) view += `${start}-${end} `
    view += `\n${decided.get(doc.id) ?? ''}`
    views.set(doc.id, String(numberOf(numbers, view)))
  }
  return (doc) => views.get(doc) ?? ''
}

/** What readers decided about the words of each document, with both ends of a pair. */
function decisionsOn({ pairs, marks }: Judgements): ReadonlyMap<string, string> {
  const decided = new Map<string, string>()
  const note = (places: readonly (Place | null)[], what: readonly unknown[]): void => {
    const text = `${JSON.stringify([...what, places])}\n`
    const docs = new Set(places.flatMap((place) => place?.docs ?? []))
    for (const doc of docs) decided.set(doc, (decided.get(doc) ?? '') + text)
  }
  for (const { decision, kind, of, left, right } of pairs) note([left, right], [decision, kind, of])
  for (const { decision, target, judgement, speaker } of marks) note([target, speaker], [decision, judgement])
  return decided
}
