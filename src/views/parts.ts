import { hull, type Piece, type Pieces, type Span, splitsPair } from '../document/index.ts'
import {
  datedWords,
  isWithdrawn,
  kindOfEvent,
  mergePieces,
  STATUS_WORDS,
  sentenceAround,
  spokenDate,
} from '../dossier/index.ts'
import type {
  CaseEntity,
  CaseEvent,
  DateValue,
  EventAccount,
  Statement,
  StatementAccount,
  Support,
} from '../link/index.ts'
import type { Anchor } from '../review/index.ts'
import type { CaseIndex } from './case-index.ts'

/** A document as every view names it. */
export interface DocumentRef {
  readonly doc: string
  /** A short name that can be said aloud: `Harbour Post 14 Jun`. */
  readonly name: string
}

/** An entity as every view names it. */
export interface EntityRef {
  readonly entity: string
  readonly name: string
  /** What tells it from others of the same name; `null`: nobody else bears it, or they are mentioned less. */
  readonly apart: string | null
}

/** Words of a sentence, and whether they are the ones a line rests on. */
export type Run = readonly [words: string, marked: 0 | 1]

/** The exact words a line rests on, in their sentence. */
export interface EvidenceView extends DocumentRef {
  readonly start: number
  readonly end: number
  /** Counted from 1; `null` outside all blocks. */
  readonly paragraph: number | null
  readonly language: string | null
  readonly runs: readonly Run[]
}

export interface DateView {
  readonly value: string
  /** `14 Jun 2023`. */
  readonly spoken: string
  /** `14 Jun 2023 (day; counted from the publication date)`. */
  readonly words: string
}

/** A line's marks: what it rests on, and whether somebody reviewed it. */
export interface Marks {
  readonly support: Support
  readonly reviewed: boolean
  readonly withdrawn: boolean
}

/** An event in one line. */
export interface EventRow extends Marks {
  readonly id: string
  readonly summary: string
  readonly kind: string
  readonly date: DateView | null
  readonly status: string
  /** Who says so: at most two documents by name; none where the summary itself begins with the outlet. */
  readonly by: readonly DocumentRef[]
  /** Documents beyond those of `by`. */
  readonly more: number
  /** Fields in which documents contradict each other. */
  readonly differs: readonly string[]
  /** Where a decision about the event points. */
  readonly anchor: Anchor | null
}

/** A statement in one line. */
export interface StatementRow extends Marks {
  readonly id: string
  readonly text: string
  readonly language: string | null
  readonly speaker: EntityRef | null
  /** The words of the source where nobody is named. */
  readonly source: string | null
  /** Where a decision about the statement points. */
  readonly anchor: Anchor | null
  readonly quoted: Statement['quoted']
  readonly polarity: Statement['polarity']
  readonly date: DateView | null
  readonly by: readonly DocumentRef[]
  readonly more: number
  readonly wordings: number
}

/** The path of a view of one thing; an id may be any string, also one that no address could carry as it is. */
export function pathTo(view: string, ids: Readonly<Record<string, string>>): string {
  const query = Object.entries(ids).map(([key, id]) => `${key}=${encodeURIComponent(id.toWellFormed())}`)
  return `/${view}?${query.join('&')}`
}

/** The document by its short name. */
export function documentRef(index: CaseIndex, doc: string): DocumentRef {
  return { doc, name: index.view.shortNames.get(doc) ?? doc }
}

/** The entity by its name; by its id when it is not in the case. */
export function entityRef(index: CaseIndex, entity: string): EntityRef {
  return { entity, name: index.view.entities.get(entity)?.name ?? entity, apart: index.apart().get(entity) ?? null }
}

const LONGEST_CONTEXT = 900

/** The words at these places in their sentence; `null` when they are not in the pile. */
export function evidenceOf(index: CaseIndex, doc: string, pieces: Pieces): EvidenceView | null {
  const document = index.view.documents.get(doc)
  if (document === undefined) return null
  const { text } = document
  const marks = mergePieces(pieces.filter(([start, end]) => start >= 0 && start < end && end <= text.length))
  const [first] = marks
  const last = marks.at(-1)
  if (first === undefined || last === undefined) return null
  const span = { start: first[0], end: last[1] }
  const place = index.paragraphsOf(doc)?.at(span.start) ?? null
  const around = sentenceAround(text, place?.block ?? null, span)
  const context = around.end - around.start > LONGEST_CONTEXT ? clippedTo(text, around, span) : around
  return {
    ...documentRef(index, doc),
    ...span,
    paragraph: place?.number ?? null,
    language: document.language,
    runs: runsOf(text, context, marks),
  }
}

/** The words of a stretch, cut where marked words begin and end. */
export function runsOf(text: string, { start, end }: Span, marks: Pieces): readonly Run[] {
  const runs: Run[] = []
  let at = start
  for (const [from, to] of marks.map((m): Piece => [Math.max(m[0], start), Math.min(m[1], end)])) {
    if (from >= to) continue
    if (from > at) runs.push([text.slice(at, from), 0])
    runs.push([text.slice(from, to), 1])
    at = to
  }
  if (at < end) runs.push([text.slice(at, end), 0])
  return runs
}

function clippedTo(text: string, around: Span, span: Span): Span {
  let start = Math.max(around.start, span.start - 200)
  let end = Math.min(around.end, start + LONGEST_CONTEXT)
  if (splitsPair(text, start)) start++
  if (splitsPair(text, end)) end--
  return { start, end }
}

/** The date for a reader; `null` stays `null`. */
export function dateView(date: DateValue | null): DateView | null {
  return date === null ? null : { value: date.value, spoken: spokenDate(date.value), words: datedWords(date) }
}

/** An event as a row of a list. */
export function eventRow(index: CaseIndex, event: CaseEvent): EventRow {
  const standing = event.accounts.filter((account) => !account.withdrawn)
  const docs = [...new Set((standing.length === 0 ? event.accounts : standing).map((a) => a.doc))]
  // A summary that opens with the outlet that says it needs no second name before it.
  const told = docs.some((doc) => {
    const outlet = index.view.documents.get(doc)?.outlet ?? null
    return outlet !== null && event.summary.slice(0, 120).includes(outlet)
  })
  const differs = index.contradicted.has(event.id)
    ? [...new Set(event.conflicts.filter((c) => c.kind === 'conflict').map((c) => c.field))]
    : []
  return {
    id: event.id,
    summary: event.summary,
    kind: kindOfEvent(event),
    date: dateView(event.date),
    status: STATUS_WORDS[event.status],
    by: told ? [] : docs.slice(0, 2).map((doc) => documentRef(index, doc)),
    more: told ? 0 : Math.max(0, docs.length - 2),
    differs,
    anchor: event.accounts.map((account) => triggerAnchor(index, account)).find((a) => a !== null) ?? null,
    support: event.support,
    reviewed: event.reviewed?.confirmed === true,
    withdrawn: isWithdrawn(event),
  }
}

/** A statement as a row of a list. */
export function statementRow(index: CaseIndex, statement: Statement): StatementRow {
  const docs = [...new Set(statement.accounts.map((a) => a.doc))]
  const source = statement.accounts.find((a) => a.sourceText !== null)?.sourceText ?? null
  return {
    id: statement.id,
    text: statement.text,
    language: index.view.documents.get(docs[0] ?? '')?.language ?? null,
    speaker: statement.speaker === null ? null : entityRef(index, statement.speaker),
    source: statement.speaker === null ? source : null,
    anchor: statementAnchor(index, statement),
    quoted: statement.quoted,
    polarity: statement.polarity,
    date: dateView(statement.date),
    by: docs.slice(0, 2).map((doc) => documentRef(index, doc)),
    more: Math.max(0, docs.length - 2),
    wordings: statement.accounts.length,
    support: statement.support,
    reviewed: statement.reviewed?.confirmed === true,
    withdrawn: isWithdrawn(statement),
  }
}

/** Where a decision about these words points; `null` when they are not in the pile. */
export function anchorOf(index: CaseIndex, doc: string, span: Span): Anchor | null {
  const document = index.view.documents.get(doc)
  if (document === undefined || span.start >= span.end || span.end > document.text.length) return null
  const { start, end } = span
  return { sha256: document.sha256, start, end, quote: document.text.slice(start, end) }
}

/** Where a decision about an account of an event points: its trigger. */
export function triggerAnchor(index: CaseIndex, account: EventAccount): Anchor | null {
  return account.trigger.length === 0 ? null : anchorOf(index, account.doc, hull(account.trigger))
}

/** Where a decision about a statement points: its content in the first document that has it. */
function statementAnchor(index: CaseIndex, statement: Statement): Anchor | null {
  const account = statement.accounts.find((a) => a.content.length > 0)
  return account === undefined ? null : contentAnchor(index, account)
}

/** Where a decision about one wording of a statement points. */
export function contentAnchor(index: CaseIndex, account: StatementAccount): Anchor | null {
  return account.content.length === 0 ? null : anchorOf(index, account.doc, hull(account.content))
}

/** Where a decision about an entity points: its first name. */
export function entityAnchor(index: CaseIndex, entity: CaseEntity): Anchor | null {
  const mention = entity.mentions.find((m) => m.mention === 'name') ?? entity.mentions[0]
  return mention === undefined ? null : anchorOf(index, mention.doc, mention)
}

/** What a story is called: the title of its earliest titled document. */
export function storyName(index: CaseIndex, story: string): string {
  const found = index.theCase.stories.find((s) => s.id === story)
  const docs = (found?.documents ?? []).flatMap((id) => index.view.documents.get(id) ?? [])
  const ordered = docs.toSorted((a, b) => ((a.published ?? '~') < (b.published ?? '~') ? -1 : 1))
  return ordered.find((doc) => doc.title !== null)?.title ?? index.view.shortNames.get(ordered[0]?.id ?? '') ?? story
}
