import { type Annotated, compareText, type Relation, slicePieces } from '../document/index.ts'
import { type Mark, matchPlace, type Place } from '../review/index.ts'
import { addTo } from './add-to.ts'
import type { CaseRelation } from './case.ts'
import type { LinkContext } from './context.ts'
import { marksByItem, type Outcome, outcomeOf, reviewedOf, settleMarks } from './marks.ts'

/** The relations that the documents state, accounts of one under one line, and what became of the decisions on them. */
export function linkRelations(ctx: LinkContext): {
  readonly relations: readonly CaseRelation[]
  readonly outcome: Outcome
} {
  const grouped = new Map<string, CaseRelation['accounts'][number][]>()
  const marked = new Map<string, (readonly Mark[] | undefined)[]>()
  const lines = new Map<string, Omit<CaseRelation, 'accounts' | 'reviewed'>>()
  const rows = ctx.documents.flatMap((doc) => doc.relations.map((relation) => ({ doc, relation })))
  const marks = marksByItem(ctx.judgements, 'relation', rowFinder(rows))
  for (const [i, { doc, relation }] of rows.entries()) {
    const subject = ctx.entityOf(doc.id, relation.subject)
    const object = ctx.entityOf(doc.id, relation.object)
    if (subject === null || object === null || subject === object) continue
    const key = `${subject}\n${relation.predicate}\n${object}`
    lines.set(key, { subject, predicate: relation.predicate, object })
    addTo(grouped, key, account(ctx, doc, relation))
    addTo(marked, key, marks.get(i))
  }
  const settled = [...lines]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([key, line]) => ({ line, accounts: grouped.get(key) ?? [], marks: settleMarks(marked.get(key) ?? []) }))
  const relations = settled
    .filter(({ marks }) => !marks.rejected)
    .map(({ line, accounts, marks }) => ({ ...line, accounts, reviewed: reviewedOf(marks, [], {}) }))
  return {
    relations,
    outcome: outcomeOf(
      settled.map((s) => s.marks),
      { kept: [], overruled: [], opposed: [] },
    ),
  }
}

/** Finds the relation that stands at a place, one for each document of that text. */
function rowFinder(rows: readonly { readonly doc: Annotated }[]): (place: Place) => readonly number[] {
  const first = new Map<string, number>()
  for (const [i, { doc }] of rows.entries()) if (!first.has(doc.id)) first.set(doc.id, i)
  return (place) =>
    place.docs.flatMap((id) => {
      const start = first.get(id)
      const found = start === undefined ? null : matchPlace(place, id, rows[start]?.doc.relations ?? [])
      return start === undefined || found === null ? [] : [start + found]
    })
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
