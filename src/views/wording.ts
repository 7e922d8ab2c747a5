import { compareText } from '../document/index.ts'
import type { Wording } from '../link/index.ts'
import type { CaseIndex } from './case-index.ts'
import { type DocumentRef, documentRef } from './parts.ts'
import { type Page, pageOf, type Query } from './query.ts'

/** A term an outlet uses, how often, in its own voice or in quotes, and where first. */
export interface Term {
  readonly text: string
  readonly count: number
  readonly quoted: boolean
  readonly first: DocumentRef & { readonly start: number; readonly end: number }
}

/** The terms of one outlet for one actor or event; its documents are counted beside them. */
export interface OutletWording {
  readonly outlet: string
  readonly documents: number
  readonly terms: readonly Term[]
}

export interface WordingBlock {
  readonly entity: string | null
  readonly event: string | null
  readonly name: string
  readonly uses: number
  readonly outlets: readonly OutletWording[]
}

export const NO_OUTLET = 'outlet not known'

/** How it is worded: each actor or event with its terms by outlet, the most used first. Counted, never scored. */
export function wordings(index: CaseIndex, query: Query): Page<WordingBlock> {
  const only = query.get('about')
  const list = index.theCase.wording
    .filter((w) => only === undefined || w.entity === only)
    .map((wording) => ({ wording, uses: usesOf(wording) }))
    .toSorted((a, b) => b.uses - a.uses || compareText(subjectOf(a.wording), subjectOf(b.wording)))
  return pageOf(list, query, ({ wording, uses }) => ({
    entity: wording.entity,
    event: wording.event,
    name:
      wording.entity !== null
        ? (index.view.entities.get(wording.entity)?.name ?? wording.entity)
        : (index.view.events.get(wording.event ?? '')?.summary ?? ''),
    uses,
    outlets: byOutlet(index, wording),
  }))
}

/** The terms for one entity by outlet. */
export function wordingOf(index: CaseIndex, entity: string): readonly OutletWording[] {
  const found = index.theCase.wording.find((w) => w.entity === entity)
  return found === undefined ? [] : byOutlet(index, found)
}

const TERMS = 12

function byOutlet(index: CaseIndex, wording: Wording): readonly OutletWording[] {
  const outlets = new Map<string, Map<string, Term>>()
  for (const term of wording.terms) {
    for (const account of term.accounts) {
      const outlet = index.view.documents.get(account.doc)?.outlet ?? NO_OUTLET
      const terms = outlets.get(outlet) ?? new Map<string, Term>()
      outlets.set(outlet, terms)
      const key = `${account.voice} ${term.text}`
      const before = terms.get(key)
      const first = { ...documentRef(index, account.doc), start: account.start, end: account.end }
      terms.set(key, {
        text: term.text,
        quoted: account.voice === 'quoted',
        count: (before?.count ?? 0) + 1,
        first: before?.first ?? first,
      })
    }
  }
  return [...outlets]
    .toSorted((a, b) => compareText(a[0], b[0]))
    .map(([outlet, terms]) => ({
      outlet,
      documents: index.theCase.documents.filter((doc) => (doc.outlet ?? NO_OUTLET) === outlet).length,
      terms: [...terms.values()].toSorted((a, b) => b.count - a.count || compareText(a.text, b.text)).slice(0, TERMS),
    }))
}

function usesOf(wording: Wording): number {
  return wording.terms.reduce((sum, term) => sum + term.accounts.length, 0)
}

function subjectOf(wording: Wording): string {
  return wording.entity ?? wording.event ?? ''
}
