import { FIELD_WORDS } from '../dossier/index.ts'
import { type ChangedConflict, type ChangedLine, diffCases } from '../link/index.ts'
import type { CaseIndex, News } from './case-index.ts'
import { valueWords } from './event.ts'
import { type DocumentRef, documentRef, pathTo } from './parts.ts'
import { type Page, pageOf, type Query } from './query.ts'

/** One thing that is new, with the way to its line; gone lines have none. */
export interface ChangeRow {
  readonly sign: 'differs' | 'agrees' | 'changed' | 'new' | 'gone'
  /** `event`, `statement` or `entity`. */
  readonly kind: ChangedLine['kind']
  readonly words: string
  readonly path: string | null
  /** What is different, one sentence each. */
  readonly changes: readonly string[]
}

/** What is new since somebody last looked, or since the last addition to the case. */
export interface ChangesView {
  /** The case that this one is compared with, and when it was linked (ISO 8601); `null`: there was none. */
  readonly since: Pick<News, 'since' | 'when'> | null
  readonly documents: { readonly added: readonly DocumentRef[]; readonly count: number; readonly gone: number }
  readonly counts: Readonly<Record<ChangeRow['sign'], number>>
  readonly list: Page<ChangeRow>
}

const DOCUMENTS = 40

/** What an editor asks first comes first: accounts that now differ, lines that read otherwise, then new lines and gone ones. */
export function changes(index: CaseIndex, query: Query): ChangesView {
  const rows = index.before === null ? null : rowsSince(index, index.before)
  const asked = query.get('sort')
  const all = rows?.rows ?? []
  const count = (sign: ChangeRow['sign']): number => all.filter((row) => row.sign === sign).length
  return {
    since: index.before === null || index.news === null ? null : { since: index.news.since, when: index.news.when },
    documents: rows?.documents ?? { added: [], count: 0, gone: 0 },
    counts: {
      differs: count('differs'),
      agrees: count('agrees'),
      changed: count('changed'),
      new: count('new'),
      gone: count('gone'),
    },
    list: pageOf(asked === undefined ? all : all.filter((row) => row.sign === asked), query, (row) => row),
  }
}

function rowsSince(
  index: CaseIndex,
  before: CaseIndex['theCase'],
): { readonly rows: readonly ChangeRow[]; readonly documents: ChangesView['documents'] } {
  const { documents, conflicts, added, changed, gone } = diffCases(before, index.theCase)
  const line =
    (sign: ChangeRow['sign']) =>
    ({ kind, id, label, changes }: ChangedLine): ChangeRow => ({
      sign,
      kind,
      words: label,
      path: sign === 'gone' ? null : pathTo(kind, { id }),
      changes,
    })
  const conflict =
    (sign: 'differs' | 'agrees') =>
    ({ event, label, field, values }: ChangedConflict): ChangeRow => ({
      sign,
      kind: 'event',
      words: label,
      path: index.view.events.has(event) ? pathTo('event', { id: event }) : null,
      changes: [`${FIELD_WORDS[field]}: ${values.map((value) => valueWords(field, value)).join(' / ')}`],
    })
  return {
    rows: [
      ...conflicts.opened.map(conflict('differs')),
      ...conflicts.closed.map(conflict('agrees')),
      ...changed.map(line('changed')),
      ...added.map(line('new')),
      ...gone.map(line('gone')),
    ],
    documents: {
      added: documents.added.slice(0, DOCUMENTS).map(({ id }) => documentRef(index, id)),
      count: documents.added.length,
      gone: documents.gone.length,
    },
  }
}
