import { compareText, isRead, type Piece } from '../document/index.ts'
import { ORIGIN_WORDS } from '../dossier/index.ts'
import type { Copy } from '../link/index.ts'
import type { Anchor } from '../review/index.ts'
import type { CaseIndex } from './case-index.ts'
import { pileTest } from './filter.ts'
import { anchorOf, type DocumentRef, documentRef, evidenceOf, type Run, runsOf } from './parts.ts'
import { type Page, pageOf, type Query } from './query.ts'

/** A document in the list of sources. */
export interface DocumentRow extends DocumentRef {
  readonly title: string | null
  readonly outlet: string | null
  readonly author: string | null
  readonly published: string | null
  readonly updated: string | null
  readonly language: string | null
  /** Whether the rules for its language were applied. */
  readonly read: boolean
  readonly genre: string | null
  readonly url: string | null
  readonly characters: number
  readonly events: number
  readonly statements: number
  readonly copies: number
  readonly notes: number
}

/** The documents a query asks for, by date of publication; `words` narrows to titles and outlets that hold them. */
export function documents(index: CaseIndex, query: Query): Page<DocumentRow> {
  const inPile = pileTest(index, query)
  const words = (query.get('words') ?? '').toLowerCase().trim()
  const found = index.theCase.documents
    .filter((doc) => inPile(doc.id))
    .filter((doc) => words === '' || `${doc.title ?? ''} ${doc.outlet ?? ''} ${doc.id}`.toLowerCase().includes(words))
    .toSorted((a, b) => compareText(a.published ?? '~', b.published ?? '~') || compareText(a.id, b.id))
  return pageOf(found, query, (doc) => documentRow(index, doc.id))
}

function documentRow(index: CaseIndex, id: string): DocumentRow {
  const doc = index.view.documents.get(id)
  return {
    ...documentRef(index, id),
    title: doc?.title ?? null,
    outlet: doc?.outlet ?? null,
    author: doc?.author ?? null,
    published: doc?.published ?? null,
    updated: doc?.updated ?? null,
    language: doc?.language ?? null,
    read: doc === undefined || isRead(doc),
    genre: doc?.genre ?? null,
    url: doc?.url ?? null,
    characters: doc?.text.length ?? 0,
    events: index.eventsIn.get(id)?.length ?? 0,
    statements: index.statementsIn.get(id)?.length ?? 0,
    copies: index.copiesOf.get(id)?.length ?? 0,
    notes: doc?.notes.length ?? 0,
  }
}

/** Two documents that share running text, in one line. */
export interface CopyRow {
  readonly a: DocumentRef
  readonly b: DocumentRef
  /** Hundredths of the shorter text that stand in the longer. */
  readonly percent: number
  /** Which of the two the texts show to be the source. */
  readonly source: 'a' | 'b' | null
  readonly passages: number
  readonly differs: number
}

export interface SourcesView {
  readonly outlets: readonly {
    readonly outlet: string
    readonly documents: number
    /** Documents whose text is not shared with another outlet's. */
    readonly own: number
    readonly copied: number
    readonly first: string | null
    readonly last: string | null
  }[]
  readonly origins: readonly {
    readonly label: string
    readonly reason: string
    readonly documents: readonly DocumentRef[]
    readonly count: number
  }[]
  /** Who has text of whom, outlet by outlet. */
  readonly flows: readonly {
    readonly from: string
    readonly to: string
    readonly pairs: number
    readonly sure: boolean
  }[]
  readonly copies: Page<CopyRow>
}

const ROWS = 60
const NO_OUTLET = 'outlet not known'

/** The sources of the pile: outlets, origins, and who copies whom. */
export function sources(index: CaseIndex, query: Query): SourcesView {
  const inPile = pileTest(index, query)
  const pairs = index.theCase.copies
    .filter((copy) => inPile(copy.a) || inPile(copy.b))
    .toSorted((a, b) => b.containment - a.containment || compareText(a.a, b.a) || compareText(a.b, b.b))
  return {
    outlets: outletsOf(index),
    origins: index.theCase.origins
      .filter((origin) => origin.documents.length > 1)
      .toSorted((a, b) => b.documents.length - a.documents.length || compareText(a.id, b.id))
      .slice(0, ROWS)
      .map((origin) => ({
        label: origin.label,
        reason: ORIGIN_WORDS[origin.reason],
        documents: origin.documents.slice(0, 12).map((doc) => documentRef(index, doc)),
        count: origin.documents.length,
      })),
    flows: flowsOf(index, pairs),
    copies: pageOf(pairs, query, (copy) => copyRow(index, copy)),
  }
}

function copyRow(index: CaseIndex, copy: Copy): CopyRow {
  return {
    a: documentRef(index, copy.a),
    b: documentRef(index, copy.b),
    percent: Math.round(copy.containment * 100),
    source: copy.source === copy.a ? 'a' : copy.source === copy.b ? 'b' : null,
    passages: copy.passages.length,
    differs: copy.differs.length,
  }
}

function outletOf(index: CaseIndex, doc: string): string {
  return index.view.documents.get(doc)?.outlet ?? NO_OUTLET
}

function outletsOf(index: CaseIndex): SourcesView['outlets'] {
  const lists = new Map<string, string[]>()
  for (const doc of index.theCase.documents) {
    const outlet = doc.outlet ?? NO_OUTLET
    lists.set(outlet, [...(lists.get(outlet) ?? []), doc.id])
  }
  return [...lists]
    .toSorted((a, b) => b[1].length - a[1].length || compareText(a[0], b[0]))
    .slice(0, ROWS)
    .map(([outlet, docs]) => {
      const copied = docs.filter((id) =>
        (index.copiesOf.get(id) ?? []).some((copy) => outletOf(index, copy.a === id ? copy.b : copy.a) !== outlet),
      ).length
      const dates = docs.flatMap((id) => index.view.documents.get(id)?.published?.slice(0, 10) ?? []).toSorted()
      return {
        outlet,
        documents: docs.length,
        own: docs.length - copied,
        copied,
        first: dates[0] ?? null,
        last: dates.at(-1) ?? null,
      }
    })
}

function flowsOf(index: CaseIndex, pairs: readonly Copy[]): SourcesView['flows'] {
  const flows = new Map<string, { readonly from: string; readonly to: string; pairs: number; readonly sure: boolean }>()
  for (const copy of pairs) {
    const [x, y] = copy.source === copy.b ? [copy.b, copy.a] : [copy.a, copy.b]
    const from = outletOf(index, x)
    const to = outletOf(index, y)
    const sure = copy.source !== null
    const key = JSON.stringify([from, to, sure])
    const flow = flows.get(key) ?? { from, to, pairs: 0, sure }
    flow.pairs++
    flows.set(key, flow)
  }
  return [...flows.values()]
    .toSorted((a, b) => b.pairs - a.pairs || compareText(a.from, b.from) || compareText(a.to, b.to))
    .slice(0, ROWS)
}

/** Two documents side by side: the passages they share, aligned, and the values in which they differ. */
export interface CopyView extends CopyRow {
  readonly aligned: readonly { readonly a: Side; readonly b: Side }[]
  readonly values: readonly {
    readonly kind: string
    readonly a: string
    readonly b: string
    readonly aAt: Piece
    readonly bAt: Piece
  }[]
  readonly left: Anchor | null
  readonly right: Anchor | null
}

export interface Side {
  readonly start: number
  readonly end: number
  readonly paragraph: number | null
  /** Differing words are the marked ones. */
  readonly runs: readonly Run[]
}

const PASSAGES = 60
const LONGEST = 1500

/** The passages two documents share; `null` when they share none. */
export function copyView(index: CaseIndex, a: string, b: string): CopyView | null {
  const copy = index.theCase.copies.find((c) => (c.a === a && c.b === b) || (c.a === b && c.b === a))
  if (copy === undefined) return null
  const side = (which: 'a' | 'b', [start, end]: Piece): Side => {
    const id = which === 'a' ? copy.a : copy.b
    const text = index.view.documents.get(id)?.text ?? ''
    const marks = copy.differs.map((d) => (which === 'a' ? d.a : d.b)).toSorted((x, y) => x[0] - y[0])
    const cut = { start, end: Math.min(end, start + LONGEST, text.length) }
    return {
      start,
      end,
      paragraph: evidenceOf(index, id, [[start, end]])?.paragraph ?? null,
      runs: runsOf(text, cut, marks),
    }
  }
  const words = (id: string, [start, end]: Piece): string => index.view.documents.get(id)?.text.slice(start, end) ?? ''
  return {
    ...copyRow(index, copy),
    aligned: copy.passages.slice(0, PASSAGES).map((p) => ({ a: side('a', p.a), b: side('b', p.b) })),
    values: copy.differs
      .slice(0, PASSAGES)
      .map((d) => ({ kind: d.kind, a: words(copy.a, d.a), b: words(copy.b, d.b), aAt: d.a, bAt: d.b })),
    left: firstBlock(index, copy.a),
    right: firstBlock(index, copy.b),
  }
}

/** Where a decision about a whole document points: its first block that is read. */
export function firstBlock(index: CaseIndex, id: string): Anchor | null {
  const block = index.view.documents.get(id)?.blocks.find((b) => b.kind !== 'boilerplate')
  return block === undefined ? null : anchorOf(index, id, block)
}
