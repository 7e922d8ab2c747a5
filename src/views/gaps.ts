import { GAP_WORDS } from '../dossier/index.ts'
import type { CaseEvent, Gap as CaseGap } from '../link/index.ts'
import type { CaseIndex } from './case-index.ts'
import { dateView, documentRef, pathTo, storyName } from './parts.ts'
import { entityRow } from './people.ts'
import { type Page, pageOf, type Query } from './query.ts'

/** A line of the case in words, with the path of its view. */
export interface Subject {
  readonly words: string
  readonly path: string | null
}

/** What the pile leaves open, one kind at a time. */
export interface GapsView {
  readonly kind: CaseGap['kind']
  readonly question: string
  readonly counts: readonly { readonly kind: CaseGap['kind']; readonly heading: string; readonly count: number }[]
  readonly list: Page<Gap>
}

/** One open question: the line it is about, where that stands, and the lines that raise it. */
export interface Gap extends Subject {
  readonly note: string
  readonly because: readonly Subject[]
}

const ORDER: readonly CaseGap['kind'][] = ['no-reply', 'no-outcome', 'unnamed-only', 'unread', 'undated', 'one-origin']

/** The open questions of a kind (`sort`), the first kind that has any by default. */
export function gaps(index: CaseIndex, query: Query): GapsView {
  const all = index.gapsBy()
  const counts = ORDER.map((kind) => ({
    kind,
    heading: GAP_WORDS[kind].heading,
    count: all.get(kind)?.length ?? 0,
  }))
  const asked = ORDER.find((kind) => kind === query.get('sort'))
  const kind = asked ?? counts.find((c) => c.count > 0)?.kind ?? 'no-reply'
  const found = all.get(kind) ?? []
  return {
    kind,
    question: GAP_WORDS[kind].question,
    counts,
    list: pageOf(found, query, (gap) => gapView(index, gap)),
  }
}

const BECAUSE = 2

function gapView(index: CaseIndex, { kind, of }: CaseGap): Gap {
  const raised = kind === 'no-reply' ? (index.eventsOf.get(of) ?? []).filter((event) => isAccused(event, of)) : []
  return {
    ...subject(index, of),
    note: noteOf(index, of),
    because: raised.slice(0, BECAUSE).map((event) => subject(index, event.id)),
  }
}

/** Whether an event accuses somebody, or somebody claims that they did it. */
function isAccused({ type, participants, accounts }: CaseEvent, entity: string): boolean {
  const role = participants.find((p) => p.entity === entity)?.role
  return type === 'ACCUSE' ? role === 'recipient' : role === 'actor' && accounts.some((a) => a.status === 'claimed')
}

/** When a line is dated and which documents have it. */
function noteOf(index: CaseIndex, id: string): string {
  const { events, statements, entities } = index.view
  const entity = entities.get(id)
  if (entity !== undefined) {
    const { mentions, documents } = entityRow(index, entity)
    return `named ${mentions === 1 ? 'once' : `${mentions} times`} in ${documents} ${documents === 1 ? 'document' : 'documents'}`
  }
  const line = events.get(id) ?? statements.get(id)
  if (line === undefined) return ''
  const docs = [...new Set(line.accounts.map((a) => a.doc))]
  const names = docs.slice(0, 3).map((doc) => documentRef(index, doc).name)
  const more = docs.length > names.length ? ` and ${docs.length - names.length} more` : ''
  return `${dateView(line.date)?.spoken ?? 'no date'} · ${names.join(', ')}${more}`
}

/** The line with this id, or the story named by its first title; the id itself where there is none. */
export function subject(index: CaseIndex, id: string): Subject {
  const to = (view: string): string => pathTo(view, { id })
  const { events, statements, entities, documents } = index.view
  const event = events.get(id)
  if (event !== undefined) return { words: event.summary, path: to('event') }
  const statement = statements.get(id)
  if (statement !== undefined) return { words: `“${clipped(statement.text)}”`, path: to('statement') }
  const entity = entities.get(id)
  if (entity !== undefined) {
    const apart = index.apart().get(id)
    return { words: apart === undefined ? entity.name : `${entity.name} (${apart})`, path: to('entity') }
  }
  if (index.theCase.stories.some((s) => s.id === id)) return { words: storyName(index, id), path: null }
  return documents.has(id) ? { words: documentRef(index, id).name, path: to('document') } : { words: id, path: null }
}

function clipped(words: string): string {
  return words.length <= 240 ? words : `${words.slice(0, 238).toWellFormed()}…`
}
