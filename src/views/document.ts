import { compareText } from '../document/index.ts'
import { ORIGIN_WORDS } from '../dossier/index.ts'
import type { CaseDocument } from '../link/index.ts'
import type { CaseIndex } from './case-index.ts'
import { type DocumentRef, documentRef, pathTo } from './parts.ts'
import { type Query, wholeNumber } from './query.ts'

export type MarkLayer =
  | 'name'
  | 'reference'
  | 'statement'
  | 'cue'
  | 'event'
  | 'time'
  | 'number'
  | 'quotation'
  | 'description'
  | 'care'
  | 'copied'

/** Words of the text that carry something; offsets are UTF-16 code units of the whole text. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly layer: MarkLayer
  /** What the reader is told of it: a name, a kind, a value. */
  readonly label: string
  /** The path of the view it leads to; `null` for layers without one. */
  readonly path: string | null
}

/** A document to be read: a window of its text with everything that is marked in it. */
export interface DocumentView extends DocumentRef {
  readonly meta: readonly { readonly name: string; readonly value: string; readonly from: string | null }[]
  readonly title: string | null
  readonly language: string | null
  readonly url: string | null
  readonly characters: number
  /** The window of the text that is given here. */
  readonly start: number
  readonly end: number
  readonly text: string
  readonly blocks: readonly { readonly start: number; readonly end: number; readonly kind: string }[]
  readonly marks: readonly Mark[]
  /** Where the windows before and after begin; `null` at the ends. */
  readonly before: number | null
  readonly after: number | null
  readonly notes: readonly string[]
  readonly removed: readonly { readonly text: string; readonly reason: string }[]
  readonly origin: {
    readonly label: string
    readonly reason: string
    readonly documents: readonly DocumentRef[]
  } | null
  readonly copies: readonly (DocumentRef & { readonly percent: number })[]
}

const WINDOW = 40_000

/** The document with this id around `at` (an offset); `null` when the case has none. */
export function documentView(index: CaseIndex, id: string, query: Query): DocumentView | null {
  const doc = index.view.documents.get(id)
  if (doc === undefined) return null
  const at = Math.min(wholeNumber(query.get('at')?.split('-')[0]) ?? 0, Math.max(0, doc.text.length - 1))
  const windows = windowsOf(doc)
  const here = Math.max(
    0,
    windows.findLastIndex((w) => w <= at),
  )
  const start = windows[here] ?? 0
  const end = windows[here + 1] ?? doc.text.length
  const origin = index.theCase.origins.find((o) => o.documents.includes(id))
  return {
    ...documentRef(index, id),
    meta: metaOf(doc),
    title: doc.title,
    language: doc.language,
    url: doc.url,
    characters: doc.text.length,
    start,
    end,
    text: doc.text.slice(start, end),
    blocks: doc.blocks.filter((b) => b.end > start && b.start < end),
    marks: marksOf(index, id)
      .filter((m) => m.end > start && m.start < end)
      .toSorted((a, b) => a.start - b.start || b.end - a.end || compareText(a.layer, b.layer)),
    before: windows[here - 1] ?? null,
    after: windows[here + 1] ?? null,
    notes: doc.notes,
    removed: doc.removed.slice(0, 30).map(({ text, reason }) => ({ text: text.slice(0, 300).toWellFormed(), reason })),
    origin:
      origin === undefined
        ? null
        : {
            label: origin.label,
            reason: ORIGIN_WORDS[origin.reason],
            documents: origin.documents
              .filter((other) => other !== id)
              .slice(0, 12)
              .map((other) => documentRef(index, other)),
          },
    copies: (index.copiesOf.get(id) ?? []).slice(0, 20).map((copy) => ({
      ...documentRef(index, copy.a === id ? copy.b : copy.a),
      percent: Math.round(copy.containment * 100),
    })),
  }
}

/** Where the windows of a long text begin: at blocks, about 40,000 units apart. */
function windowsOf(doc: CaseDocument): readonly number[] {
  const starts = [0]
  for (const block of doc.blocks) if (block.start - (starts.at(-1) ?? 0) >= WINDOW) starts.push(block.start)
  return starts
}

const FIELDS = [
  ['outlet', 'outlet'],
  ['author', 'author'],
  ['published', 'published'],
  ['updated', 'updated'],
  ['genre', 'genre'],
  ['language', 'language'],
  ['page', 'page'],
  ['captured', 'captured'],
  ['collector', 'collector'],
] as const

function metaOf(doc: CaseDocument): DocumentView['meta'] {
  const found = FIELDS.flatMap(([field, name]) => {
    const value = doc[field]
    return value === null ? [] : [{ name, value, from: doc.metaFrom[field] ?? null }]
  })
  return [...found, { name: 'SHA-256 of the text', value: doc.sha256, from: null }]
}

function marksOf(index: CaseIndex, id: string): readonly Mark[] {
  return [
    ...names(index, id),
    ...statements(index, id),
    ...events(index, id),
    ...layers(index, id),
    ...copied(index, id),
  ]
}

function names(index: CaseIndex, id: string): readonly Mark[] {
  const marks: Mark[] = []
  const seen = new Set<string>()
  for (const { entity } of index.mentionsIn(id)) {
    if (seen.has(entity)) continue
    seen.add(entity)
    const found = index.view.entities.get(entity)
    if (found === undefined) continue
    const path = pathTo('entity', { id: entity })
    for (const m of found.mentions) {
      if (m.doc !== id) continue
      const layer = m.mention === 'name' || m.mention === 'nested' ? 'name' : 'reference'
      marks.push({ start: m.start, end: m.end, layer, label: found.name, path })
    }
    for (const d of found.descriptions)
      if (d.doc === id) marks.push({ start: d.start, end: d.end, layer: 'description', label: found.name, path })
    for (const c of found.care)
      if (c.doc === id)
        marks.push({ start: c.start, end: c.end, layer: 'care', label: `${found.name}: ${c.kind}`, path })
  }
  return marks
}

function statements(index: CaseIndex, id: string): readonly Mark[] {
  return (index.statementsIn.get(id) ?? []).flatMap((statement) => {
    const path = pathTo('statement', { id: statement.id })
    const speaker = statement.speaker === null ? null : index.view.entities.get(statement.speaker)?.name
    return statement.accounts.flatMap((account) => {
      if (account.doc !== id) return []
      const label = `said by ${speaker ?? account.sourceText ?? 'somebody not named'}`
      return [
        ...account.content.map(([start, end]): Mark => ({ start, end, layer: 'statement', label, path })),
        ...account.cue.map(([start, end]): Mark => ({ start, end, layer: 'cue', label, path })),
      ]
    })
  })
}

function events(index: CaseIndex, id: string): readonly Mark[] {
  return (index.eventsIn.get(id) ?? []).flatMap((event) => {
    const path = pathTo('event', { id: event.id })
    return event.accounts.flatMap((account) =>
      account.doc !== id
        ? []
        : account.trigger.map(([start, end]): Mark => ({ start, end, layer: 'event', label: event.summary, path })),
    )
  })
}

function layers(index: CaseIndex, id: string): readonly Mark[] {
  const found = index.layersOf(id)
  if (found === null) return []
  return [
    ...found.times.map(
      ({ start, end, value }): Mark => ({ start, end, layer: 'time', label: value ?? 'not resolved', path: null }),
    ),
    ...found.quantities.map(({ start, end, min, max, unit, scope }): Mark => {
      const range = min === max ? String(min ?? '?') : `${min ?? '?'}–${max ?? '?'}`
      const label = [range, unit, scope].filter((part) => part !== null).join(' ')
      return { start, end, layer: 'number', label, path: null }
    }),
    ...found.quotes.map(({ start, end, kind }): Mark => ({ start, end, layer: 'quotation', label: kind, path: null })),
  ]
}

function copied(index: CaseIndex, id: string): readonly Mark[] {
  return (index.copiesOf.get(id) ?? []).slice(0, 20).flatMap((copy) => {
    const other = copy.a === id ? copy.b : copy.a
    const label = `also in ${documentRef(index, other).name}`
    const path = pathTo('copy', { a: copy.a, b: copy.b })
    return copy.passages.map((passage): Mark => {
      const [start, end] = copy.a === id ? passage.a : passage.b
      return { start, end, layer: 'copied', label, path }
    })
  })
}
