import { compareText, type Digest, type Result } from '../document/index.ts'
import { CARE_WORDS, caseJsonParts, csvOf, dossierParts, eventsByDate, maskContacts } from '../dossier/index.ts'
import { type Case, type CaseEntity, focusCase, type Question } from '../link/index.ts'
import { formatDecision } from '../review/index.ts'
import { type CaseIndex, openIndex } from './case-index.ts'
import { filteredEvents, filteredStatements } from './filter.ts'
import { type EntityRef, type EvidenceView, entityRef, eventRow, evidenceOf, statementRow } from './parts.ts'
import type { Query } from './query.ts'
import type { ViewError } from './router.ts'

/** What can be handed over: the page, a copy without texts and with names covered, the case, the log, two tables. */
export const EXPORTS = ['dossier', 'protected', 'case', 'decisions', 'events-csv', 'statements-csv'] as const
export type ExportKind = (typeof EXPORTS)[number]

/** A file to be saved, in parts: all together may be longer than a string can be. */
export interface Saved {
  readonly name: string
  readonly type: string
  readonly parts: Iterable<string>
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
      ...entityRef(index, e.id),
      kinds: [...new Set(e.care.map((c) => CARE_WORDS[c.kind]))],
      evidence: e.care.slice(0, EVIDENCE).flatMap((c) => evidenceOf(index, c.doc, [[c.start, c.end]]) ?? []),
    })),
  }
}

/** What exporting needs of the engine. */
export interface ExportTools {
  readonly digest: Digest
  /** The case with these entities under pseudonyms; `null` when a search of the copy would still find a name. */
  readonly protect: (chosen: readonly string[]) => Case | null
}

/**
 * A file of the part of the case that the query asks for, contacts masked. `named` and `covered` (ids with commas) say of
 * each flagged person whether the name may stand; while one is not settled, nothing but the log is handed over.
 */
export function exported(
  index: CaseIndex,
  what: ExportKind,
  query: Query,
  tools: ExportTools,
): Result<Saved, ViewError> {
  const covered = idsOf(query.get('covered'))
  if (what === 'decisions' && covered.size === 0) return { ok: true, value: decisionFile(index) }
  const named = idsOf(query.get('named'))
  const open = flagged(focused(index, query).entities).filter(({ id }) => !named.has(id) && !covered.has(id))
  if (open.length > 0) {
    const message = `Settle first whether ${open.length === 1 ? 'one flagged person' : `${open.length} flagged people`} may be named.`
    return { ok: false, error: { code: 'care-open', message } }
  }
  const copy = covered.size === 0 ? index.theCase : tools.protect([...covered])
  if (copy === null) {
    const message = 'Nothing was written: the copy would still name somebody who was to be covered.'
    return { ok: false, error: { code: 'care-open', message } }
  }
  const shownIndex = copy === index.theCase ? index : openIndex(copy)
  const masked = maskContacts(focusedOn(shownIndex.theCase, questionOf(index, query, covered)), tools.digest)
  return fileOf(shownIndex, what, query, masked, tools.digest)
}

function fileOf(
  index: CaseIndex,
  what: ExportKind,
  query: Query,
  masked: Case,
  digest: Digest,
): Result<Saved, ViewError> {
  switch (what) {
    case 'dossier':
      return page('dossier.html', dossierParts(masked, { texts: 'full' }))
    case 'protected':
      return page('dossier-protected.html', dossierParts(masked, { texts: 'none' }))
    case 'case':
      return { ok: true, value: { name: 'case.json', type: 'application/json', parts: caseJsonParts(masked) } }
    case 'decisions':
      return { ok: true, value: decisionFile(index) }
    case 'events-csv':
    case 'statements-csv': {
      const shown = openIndex(maskContacts(index.theCase, digest))
      const rows = what === 'events-csv' ? eventRows(shown, query) : statementRows(shown, query)
      return { ok: true, value: { name: what.replace('-', '.'), type: 'text/csv', parts: [csvOf(rows)] } }
    }
  }
}

function page(name: string, parts: Iterable<string>): Result<Saved, ViewError> {
  return { ok: true, value: { name, type: 'text/html', parts } }
}

/** The case narrowed to the query's actor and days. */
function focused(index: CaseIndex, query: Query): Case {
  return focusedOn(index.theCase, questionOf(index, query, new Set()))
}

/** The question that the filters put; somebody whose name is covered cannot be asked for by name. */
function questionOf(index: CaseIndex, query: Query, covered: ReadonlySet<string>): Question {
  const about = query.get('about') ?? ''
  return {
    about: covered.has(about) ? null : (index.view.entities.get(about)?.name ?? null),
    from: query.get('since') ?? null,
    to: query.get('until') ?? null,
  }
}

function focusedOn(theCase: Case, question: Question): Case {
  const { about, from, to } = question
  return about === null && from === null && to === null ? theCase : focusCase(theCase, question)
}

function flagged(entities: readonly CaseEntity[]): readonly CaseEntity[] {
  return entities.filter((e) => e.named && e.care.length > 0).toSorted((a, b) => compareText(a.name, b.name))
}

function idsOf(list: string | undefined): ReadonlySet<string> {
  return new Set((list ?? '').split(',').filter((id) => id !== ''))
}

function decisionFile(index: CaseIndex): Saved {
  const log = [...index.theCase.decisions.decisions, ...index.pending.map(({ decision }) => decision)]
  return {
    name: 'decisions.jsonl',
    type: 'application/x-ndjson',
    parts: log.map((decision) => `${formatDecision(decision)}\n`),
  }
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
