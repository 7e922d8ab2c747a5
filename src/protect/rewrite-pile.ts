import { type Annotated, compareText, type Digest } from '../document/index.ts'
import type { Case, Refused } from '../link/index.ts'
import type { Anchor, Decision } from '../review/index.ts'
import { type HiddenNames, type HideOptions, hiddenNames } from './hidden-names.ts'
import { mapSpan } from './offset-map.ts'
import { type ProtectReport, reportOf } from './report.ts'
import { type RewrittenDocument, rewriteAnnotated } from './rewrite-annotated.ts'
import { rewriteDecisions, type TextChange } from './rewrite-decisions.ts'
import { rewriteName, rewriteWords } from './rewrite-text.ts'

/** A case as the engine holds it; `theCase` is linked from the rest, without a question. */
export interface PileInput {
  readonly documents: readonly Annotated[]
  readonly decisions: readonly Decision[]
  readonly refused: readonly Refused[]
  readonly theCase: Case
}

export interface RewrittenPile {
  readonly documents: readonly Annotated[]
  readonly decisions: readonly Decision[]
  readonly refused: readonly Refused[]
  readonly report: ProtectReport
  /** For `findTraces` over every file that is written. */
  readonly hidden: HiddenNames
  /** New id by old id, of every document. */
  readonly ids: ReadonlyMap<string, string>
  /**
   * Pairs of places that named one entity of the old case in two documents, over the new texts. A pseudonym tells less
   * than a name, so that linking the copy may not join them; whoever wants the same entities makes a `same` of each.
   */
  readonly joins: readonly { readonly left: Anchor; readonly right: Anchor }[]
}

/**
 * The pile without the chosen entities (ids of `theCase`): as pseudonyms in a copy, or blanked in the case itself. The
 * order of the documents does not matter; that of the ids gives the pseudonyms.
 */
export function rewritePile(
  input: PileInput,
  chosen: readonly string[],
  options: HideOptions & { readonly digest: Digest },
): RewrittenPile {
  const { digest } = options
  const documents = input.documents.toSorted((a, b) => compareText(a.id, b.id))
  const hidden = hiddenNames(input.theCase, documents, chosen, options)
  const rewritten = documents.map((doc) => rewriteAnnotated(doc, hidden, digest))
  const ids = newIds(documents, rewritten, digest)
  const changes = new Map<string, TextChange>()
  for (const [i, doc] of documents.entries()) {
    const after = rewritten[i]
    if (after === undefined || changes.has(doc.sha256)) continue
    changes.set(doc.sha256, { old: doc.text, map: after.map, text: after.doc.text, sha256: after.doc.sha256 })
  }
  const decisions = rewriteDecisions(input.decisions, changes, hidden, digest)
  const refused = input.refused.map((one) => ({
    input: rewriteName(one.input, hidden),
    reason: rewriteWords(one.reason, hidden),
    advice: rewriteWords(one.advice, hidden),
  }))
  return {
    documents: rewritten.map(({ doc, touched }) => settled(doc, touched, { ids, hidden })),
    decisions,
    refused,
    report: reportOf({ input, documents, rewritten, decisions, refused, hidden }),
    hidden,
    ids,
    joins: joinsOf(input.theCase, hidden, changes),
  }
}

function joinsOf(theCase: Case, hidden: HiddenNames, changes: ReadonlyMap<string, TextChange>): RewrittenPile['joins'] {
  const shaOf = new Map(theCase.documents.map((doc) => [doc.id, doc.sha256]))
  const named = hidden.persons.filter((person) => hidden.mode === 'pseudonym' || person.standing !== 'chosen')
  return named
    .flatMap((person) => person.entities)
    .flatMap((id) => {
      const places = new Map<string, Anchor>()
      for (const mention of theCase.entities.find((entity) => entity.id === id)?.mentions ?? []) {
        const change = changes.get(shaOf.get(mention.doc) ?? '')
        if (mention.mention !== 'name' || change === undefined || places.has(change.sha256)) continue
        const { start, end } = mapSpan(change.map, mention)
        places.set(change.sha256, { sha256: change.sha256, start, end, quote: change.text.slice(start, end) })
      }
      const [left, ...others] = places.values()
      return left === undefined ? [] : others.map((right) => ({ left, right }))
    })
}

/** Ids of touched documents follow from what stands in the copy; equal ones are numbered in the old order. */
function newIds(
  documents: readonly Annotated[],
  rewritten: readonly RewrittenDocument[],
  digest: Digest,
): ReadonlyMap<string, string> {
  const ids = new Map<string, string>()
  const taken = new Set(documents.filter((_, i) => rewritten[i]?.touched === false).map((doc) => doc.id))
  for (const [i, { id }] of documents.entries()) {
    const after = rewritten[i]
    if (after === undefined) continue
    const { text, title, outlet, published } = after.doc
    let fresh = id
    for (let n = 0; after.touched && (fresh === id || taken.has(fresh)); n++) {
      fresh = digest(JSON.stringify([text, title, outlet, published, n])).slice(0, 12)
    }
    taken.add(fresh)
    ids.set(id, fresh)
  }
  return ids
}

function settled(doc: Annotated, touched: boolean, { ids, hidden }: Pick<RewrittenPile, 'ids' | 'hidden'>): Annotated {
  const id = ids.get(doc.id) ?? doc.id
  const { translationOf } = doc
  return {
    ...doc,
    id,
    translationOf: translationOf === null ? null : (ids.get(translationOf) ?? rewriteName(translationOf, hidden)),
    ...(touched ? { input: `${id}${/\.[a-z0-9]{1,5}(?=:\d+$|$)/iu.exec(doc.input)?.[0] ?? ''}` } : {}),
  }
}
