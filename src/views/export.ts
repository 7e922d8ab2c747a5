import { compareText, type Digest, type Result } from '../document/index.ts'
import { CARE_WORDS, eventsByDate, maskContacts, renderCaseJson, renderDossier } from '../dossier/index.ts'
import { type Case, type CaseEntity, focusCase, type Question } from '../link/index.ts'
import { formatDecision } from '../review/index.ts'
import type { CaseIndex } from './case-index.ts'
import { coverNames } from './cover-names.ts'
import { csvOf } from './csv.ts'
import { filteredEvents, filteredStatements } from './filter.ts'
import { type EntityRef, type EvidenceView, eventRow, evidenceOf, statementRow } from './parts.ts'
import type { Query } from './query.ts'
import type { ViewError } from './router.ts'

/** What can be handed over: the page, a copy without texts and with names covered, the case, the log, two tables. */
export const EXPORTS = ['dossier', 'protected', 'case', 'decisions', 'events-csv', 'statements-csv'] as const
export type ExportKind = (typeof EXPORTS)[number]

/** A file to be saved. */
export interface Saved {
  readonly name: string
  readonly type: string
  readonly text: string
}

/** People who may be harmed by being named, with the words that show it: to be settled before anything is handed over. */
export interface CareView {
  readonly people: readonly (EntityRef & {
    readonly kinds: readonly string[]
    readonly evidence: readonly EvidenceView[]
  })[]
}

const EVIDENCE = 3

/** Those of the case, or of the part of it that a query asks for. */
export function careList(index: CaseIndex, query: Query): CareView {
  const { entities } = focused(index, query)
  return {
    people: flagged(entities).map((e) => ({
      entity: e.id,
      name: e.name,
      kinds: [...new Set(e.care.map((c) => CARE_WORDS[c.kind]))],
      evidence: e.care.slice(0, EVIDENCE).flatMap((c) => evidenceOf(index, c.doc, [[c.start, c.end]]) ?? []),
    })),
  }
}

/**
 * A file of the part of the case that the query asks for, contacts masked. `named` and `covered` (ids with commas) say of
 * each flagged person whether the name may stand; while one is not settled, nothing but the log is handed over.
 */
export function exported(index: CaseIndex, what: ExportKind, query: Query, digest: Digest): Result<Saved, ViewError> {
  if (what === 'decisions') return { ok: true, value: decisionFile(index) }
  const part = focused(index, query)
  const named = idsOf(query.get('named'))
  const covered = idsOf(query.get('covered'))
  const open = flagged(part.entities).filter(({ id }) => !named.has(id) && !covered.has(id))
  if (open.length > 0) {
    const message = `Settle first whether ${open.length === 1 ? 'one flagged person' : `${open.length} flagged people`} may be named.`
    return { ok: false, error: { code: 'care-open', message } }
  }
  const shown = coverNames(
    maskContacts(part, digest),
    part.entities.filter(({ id }) => covered.has(id)),
    digest,
  )
  const cover = (text: string): string => (covered.size === 0 ? text : coverText(text, part, covered, digest))
  switch (what) {
    case 'dossier':
      return page('dossier.html', renderDossier(shown, { texts: 'full' }))
    case 'protected':
      return page('dossier-protected.html', renderDossier(shown, { texts: 'none' }))
    case 'case':
      return { ok: true, value: { name: 'case.json', type: 'application/json', text: renderCaseJson(shown) } }
    case 'events-csv':
    case 'statements-csv': {
      const rows = what === 'events-csv' ? eventRows(index, query) : statementRows(index, query)
      return { ok: true, value: { name: what.replace('-', '.'), type: 'text/csv', text: cover(csvOf(rows)) } }
    }
  }
}

function page(name: string, text: string): Result<Saved, ViewError> {
  return { ok: true, value: { name, type: 'text/html', text } }
}

/** The case narrowed to the query's actor and days. */
function focused(index: CaseIndex, query: Query): Case {
  const question: Question = {
    about: index.view.entities.get(query.get('about') ?? '')?.name ?? null,
    from: query.get('since') ?? null,
    to: query.get('until') ?? null,
  }
  const { about, from, to } = question
  return about === null && from === null && to === null ? index.theCase : focusCase(index.theCase, question)
}

function flagged(entities: readonly CaseEntity[]): readonly CaseEntity[] {
  return entities.filter((e) => e.named && e.care.length > 0).toSorted((a, b) => compareText(a.name, b.name))
}

function idsOf(list: string | undefined): ReadonlySet<string> {
  return new Set((list ?? '').split(',').filter((id) => id !== ''))
}

function decisionFile(index: CaseIndex): Saved {
  const log = [...index.theCase.decisions.decisions, ...index.pending]
  return {
    name: 'decisions.jsonl',
    type: 'application/x-ndjson',
    text: log.map((decision) => `${formatDecision(decision)}\n`).join(''),
  }
}

/** A table with its names covered; the case that lends the names has no lines of its own. */
function coverText(text: string, part: Case, covered: ReadonlySet<string>, digest: Digest): string {
  const carrier = {
    ...part,
    documents: [],
    events: [],
    statements: [],
    entities: [],
    question: { about: text, from: null, to: null },
  }
  const people = part.entities.filter(({ id }) => covered.has(id))
  return coverNames(carrier, people, digest).question?.about ?? text
}

function eventRows(index: CaseIndex, query: Query): readonly (readonly (string | number)[])[] {
  const head = [
    'date',
    'precision',
    'basis',
    'event',
    'kind',
    'status',
    'documents',
    'origins at most',
    'differ in',
    'reviewed',
    'first document',
    'words',
  ]
  return [
    head,
    ...eventsByDate(filteredEvents(index, query)).map((event) => {
      const row = eventRow(index, event)
      const first = event.accounts[0]
      const words =
        first === undefined ? '' : (index.view.documents.get(first.doc)?.text.slice(first.start, first.end) ?? '')
      const date = [event.date?.value ?? '', event.date?.precision ?? '', event.date?.basis ?? '']
      const support = [event.support.documents, event.support.origins]
      return [
        ...date,
        row.summary,
        row.kind,
        row.status,
        ...support,
        row.differs.join('; '),
        row.reviewed ? 'yes' : 'no',
        row.by[0]?.name ?? '',
        words,
      ]
    }),
  ]
}

function statementRows(index: CaseIndex, query: Query): readonly (readonly (string | number)[])[] {
  const head = [
    'speaker',
    'source as given',
    'words',
    'quoted',
    'polarity',
    'date',
    'documents',
    'origins at most',
    'reviewed',
    'first document',
  ]
  return [
    head,
    ...filteredStatements(index, query).map((statement) => {
      const row = statementRow(index, statement)
      const support = [statement.support.documents, statement.support.origins]
      return [
        row.speaker?.name ?? '',
        row.source ?? '',
        row.text,
        row.quoted,
        row.polarity,
        row.date?.value ?? '',
        ...support,
        row.reviewed ? 'yes' : 'no',
        row.by[0]?.name ?? '',
      ]
    }),
  ]
}
