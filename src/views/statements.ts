import { compareText, hull } from '../document/index.ts'
import { statementPieces } from '../dossier/index.ts'
import type { Statement } from '../link/index.ts'
import type { Anchor } from '../review/index.ts'
import type { CaseIndex } from './case-index.ts'
import { notesOf } from './decisions.ts'
import { filteredStatements } from './filter.ts'
import {
  contentAnchor,
  type EntityRef,
  type EvidenceView,
  entityAnchor,
  entityRef,
  evidenceOf,
  type StatementRow,
  statementRow,
} from './parts.ts'
import { type Page, pageOf, type Query } from './query.ts'

/** Statements with the speakers of all that pass the filters, the most quoted first. */
export interface StatementsView {
  readonly speakers: readonly (EntityRef & { readonly count: number })[]
  readonly list: Page<StatementRow>
}

const SPEAKERS = 40

/** The statements a query asks for: those of most origins first, or by date with `order=date`. */
export function statements(index: CaseIndex, query: Query): StatementsView {
  const found = filteredStatements(index, query)
  const unnarrowed = query.has('speaker') ? filteredStatements(index, without(query, 'speaker')) : found
  const counts = new Map<string, number>()
  for (const { speaker } of unnarrowed) if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1)
  const speakers = [...counts].toSorted((a, b) => b[1] - a[1] || compareText(a[0], b[0])).slice(0, SPEAKERS)
  const ordered =
    query.get('order') === 'date'
      ? found.toSorted((a, b) => compareText(a.date?.value ?? '~', b.date?.value ?? '~'))
      : found
  return {
    speakers: speakers.map(([id, count]) => ({ ...entityRef(index, id), count })),
    list: pageOf(ordered, query, (statement) => statementRow(index, statement)),
  }
}

/** One wording of a statement. */
export interface Rendering {
  readonly evidence: EvidenceView | null
  readonly quoted: Statement['quoted']
  readonly source: string | null
  /** The reporting chain, nearest the speaker first. */
  readonly via: readonly EntityRef[]
  /** Whether the text shows that the words were translated or rendered by somebody. */
  readonly rendered: boolean
  readonly withdrawn: boolean
  readonly origin: string
  readonly anchor: Anchor | null
}

/** One statement with all its wordings. */
export interface StatementView extends StatementRow {
  readonly renderings: readonly Rendering[]
  /** People who could be the speaker: those the documents name near it. */
  readonly candidates: readonly (EntityRef & { readonly anchor: Anchor })[]
  readonly decisions: readonly number[]
  readonly notes: readonly string[]
}

/** The statement with this id; `null` when the case has none. `at` (`DOC:START`) finds it after its id changed. */
export function statementView(index: CaseIndex, id: string, at: string | null): StatementView | null {
  const statement = index.view.statements.get(id) ?? statementAt(index, at)
  if (statement === null) return null
  return {
    ...statementRow(index, statement),
    renderings: statement.accounts.map((account) => ({
      evidence: evidenceOf(index, account.doc, statementPieces(account)),
      quoted: account.quoted,
      source: account.sourceText,
      via: account.via.map((id) => entityRef(index, id)),
      rendered: account.rendered,
      withdrawn: account.withdrawn,
      origin: index.view.origins.get(account.origin)?.label ?? account.origin,
      anchor: contentAnchor(index, account),
    })),
    candidates: candidatesOf(index, statement),
    decisions: statement.reviewed?.decisions ?? [],
    notes: notesOf(index, statement.reviewed),
  }
}

function statementAt(index: CaseIndex, at: string | null): Statement | null {
  const cut = at?.lastIndexOf(':') ?? -1
  if (at === null || cut < 0) return null
  const start = Number(at.slice(cut + 1))
  const found = index.statementsIn.get(at.slice(0, cut)) ?? []
  return found.find((s) => s.accounts.some((a) => a.content.some(([from, to]) => from <= start && start < to))) ?? null
}

/** How far from a statement somebody may be named to be thought its speaker, in UTF-16 units. */
const REACH = 600
const CANDIDATES = 6

/** People named near a statement, who may have made it. */
export function candidatesOf(index: CaseIndex, statement: Statement): StatementView['candidates'] {
  const seen = new Set<string>()
  const found: (EntityRef & { readonly anchor: Anchor })[] = []
  for (const { doc, content, source, cue } of statement.accounts) {
    const pieces = [...source, ...cue, ...content]
    if (pieces.length === 0) continue
    const { start, end } = hull(pieces)
    for (const mention of index.mentionsIn(doc)) {
      if (mention.end < start - REACH || mention.start > end + REACH || seen.has(mention.entity)) continue
      const entity = index.view.entities.get(mention.entity)
      if (entity === undefined || !entity.named || (entity.type !== 'PER' && entity.type !== 'ORG')) continue
      const anchor = entityAnchor(index, entity)
      if (anchor === null || entity.id === statement.speaker) continue
      seen.add(mention.entity)
      found.push({ ...entityRef(index, mention.entity), anchor })
      if (found.length === CANDIDATES) return found
    }
  }
  return found
}

function without(query: Query, key: string): Query {
  return new Map([...query].filter(([k]) => k !== key))
}
