import type { DatabaseSync } from 'node:sqlite'
import type { Hits, LineQuery, Store, WordQuery } from '../store.ts'
import { lineOf } from './line-rows.ts'

/**
 * Search. Answers come in the order in which the index walks, without ranking: to rank, it would have to look at every
 * document that holds a common word, and SQLite cannot be interrupted (RELIABILITY row 23).
 */
export function wordRows(db: DatabaseSync): Pick<Store, 'findDocuments' | 'findLines'> {
  return {
    findDocuments: async (query) => {
      const rows = db
        .prepare(
          `SELECT d.id, d.input, d.title FROM document_words w JOIN document d ON d.document = w.rowid
           JOIN file f ON f.file = d.file WHERE document_words MATCH ? AND f.closed = 1`,
        )
        .iterate(matchOf(query))
      return collect(rows, query, (row) => ({
        id: String(row.id),
        input: String(row.input),
        title: row.title === null ? null : String(row.title),
      }))
    },
    findLines: async (query) => {
      const [where, values] = conditionsOf(query)
      const rows =
        query.phrases.length === 0
          ? db.prepare(`SELECT l.* FROM line l WHERE l.gone IS NULL AND ${where} ORDER BY l.line`).iterate(...values)
          : db
              .prepare(
                `SELECT l.* FROM line_words w JOIN line l ON l.line = w.rowid
                 WHERE line_words MATCH ? AND l.gone IS NULL AND ${where}`,
              )
              .iterate(matchOf(query), ...values)
      return collect(rows, query, lineOf)
    },
  }
}

/** Every phrase in double quotes, so that no word of the user's is an operator of the index. */
function matchOf(query: WordQuery): string {
  return query.phrases.map((phrase) => `"${phrase.replaceAll('"', '""')}"`).join(' ')
}

function conditionsOf({ kind, speakers, from, to }: LineQuery): readonly [string, readonly string[]] {
  const parts: (readonly [string, readonly string[]])[] = [['l.kind = ?', [kind]]]
  if (speakers !== null) parts.push([`l.speaker IN (${speakers.map(() => '?').join(', ')})`, speakers])
  // A vague date stands for its whole span: 2031-06 is neither before 2031-06-14 nor after it.
  if (from !== null) parts.push(['substr(l.date, 1, length(?)) >= substr(?, 1, length(l.date))', [from, from]])
  if (to !== null) parts.push(['substr(l.date, 1, length(?)) <= substr(?, 1, length(l.date))', [to, to]])
  return [parts.map(([sql]) => sql).join(' AND '), parts.flatMap(([, values]) => values)]
}

function collect<T>(
  rows: Iterable<Record<string, unknown>>,
  query: WordQuery,
  read: (row: Record<string, unknown>) => T,
): Hits<T> {
  const hits: T[] = []
  for (const row of rows) {
    if (hits.length === query.limit || query.expired()) return { hits, cut: true }
    hits.push(read(row))
  }
  return { hits, cut: false }
}
