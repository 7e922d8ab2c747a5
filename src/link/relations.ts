import { type Annotated, compareText, type Relation, slicePieces } from '../document/index.ts'
import { matchPlace } from '../review/index.ts'
import { addTo } from './add-to.ts'
import type { CaseRelation } from './case.ts'
import type { LinkContext } from './context.ts'

/** The relations that the documents state, accounts of one under one line, and the decisions that touched them. */
export function linkRelations(ctx: LinkContext): {
  readonly relations: readonly CaseRelation[]
  readonly applied: readonly number[]
} {
  const grouped = new Map<string, CaseRelation['accounts'][number][]>()
  const lines = new Map<string, Omit<CaseRelation, 'accounts'>>()
  const rejected = new Set<string>()
  const applied: number[] = []
  for (const doc of ctx.documents) {
    const keys = doc.relations.map((relation) => {
      const subject = ctx.entityOf(doc.id, relation.subject)
      const object = ctx.entityOf(doc.id, relation.object)
      if (subject === null || object === null || subject === object) return null
      const key = `${subject}\n${relation.predicate}\n${object}`
      lines.set(key, { subject, predicate: relation.predicate, object })
      addTo(grouped, key, account(ctx, doc, relation))
      return key
    })
    for (const { of, decision, target } of ctx.judgements.rejects) {
      const found = of === 'relation' ? matchPlace(target, doc.id, doc.relations) : null
      const key = found === null ? null : keys[found]
      if (key == null) continue
      rejected.add(key)
      applied.push(decision)
    }
  }
  const relations = [...lines]
    .filter(([key]) => !rejected.has(key))
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([key, line]) => ({ ...line, accounts: grouped.get(key) ?? [] }))
  return { relations, applied: [...new Set(applied)] }
}

/** For each entity, by case id, those that a document of the pile says it lies in. */
export function containments(
  documents: readonly Annotated[],
  entityOf: LinkContext['entityOf'],
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>()
  for (const { id, relations } of documents) {
    for (const { predicate, subject, object } of relations) {
      if (predicate !== 'located-in' && predicate !== 'part-of') continue
      const [inner, outer] = [entityOf(id, subject), entityOf(id, object)]
      if (inner !== null && outer !== null) found.set(inner, (found.get(inner) ?? new Set()).add(outer))
    }
  }
  return new Map([...found].map(([inner, outer]) => [inner, [...outer].toSorted()]))
}

function account(ctx: LinkContext, doc: Annotated, relation: Relation): CaseRelation['accounts'][number] {
  const { start, end, voice, status } = relation
  const attribution = doc.attributions.find((a) => a.id === relation.attribution)
  const claimedBy = attribution?.speaker == null ? null : ctx.entityOf(doc.id, attribution.speaker)
  const sourceText =
    attribution === undefined || attribution.source.length === 0 ? null : slicePieces(doc.text, attribution.source)
  return { doc: doc.id, start, end, voice, status, claimedBy, sourceText }
}
