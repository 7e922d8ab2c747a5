import { parse } from 'csv-parse/sync'
import type { Result } from '../../document/index.ts'
import type { MetaRow } from '../input.ts'
import { parseDate } from './parse-date.ts'

const COLUMNS: ReadonlyMap<string, keyof MetaRow> = new Map([
  ['outlet', 'outlet'],
  ['owner', 'owner'],
  ['date', 'published'],
  ['published', 'published'],
  ['url', 'url'],
  ['page', 'page'],
  ['captured', 'captured'],
  ['collector', 'collector'],
  ['translationof', 'translationOf'],
  ['title', 'title'],
  ['author', 'author'],
])

/** Rows of the user's table by the file they speak of; comma or semicolon, with or without a byte order mark. */
export function parseMetaTable(csv: string): Result<ReadonlyMap<string, MetaRow>, { readonly reason: string }> {
  const rows = parseRows(csv)
  if (rows === null) return { ok: false, error: { reason: 'this is no CSV table' } }
  const header = (rows[0] ?? []).map((name) => name.trim().toLowerCase())
  const file = header.indexOf('file')
  if (file < 0) return { ok: false, error: { reason: 'the table has no column "file"' } }
  const out = new Map<string, MetaRow>()
  for (const row of rows.slice(1)) {
    const fields = header.flatMap((name, i) => {
      const field = COLUMNS.get(name)
      const value = (row[i] ?? '').trim()
      if (field === undefined || value === '') return []
      return [[field, field === 'published' || field === 'captured' ? (parseDate(value) ?? value) : value] as const]
    })
    const name = (row[file] ?? '').trim()
    if (name !== '') out.set(name, Object.fromEntries(fields))
  }
  return { ok: true, value: out }
}

/** The row for a file: by its relative path, else by its bare name; `null` where there is none. */
export function metaRowFor(table: ReadonlyMap<string, MetaRow>, name: string): MetaRow | null {
  return table.get(name) ?? table.get(name.slice(name.lastIndexOf('/') + 1)) ?? null
}

function parseRows(csv: string): readonly (readonly string[])[] | null {
  const firstLine = csv.slice(0, Math.max(csv.indexOf('\n'), 0) || csv.length)
  const delimiter = firstLine.split(';').length > firstLine.split(',').length ? ';' : ','
  try {
    return parse(csv, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: true })
  } catch {
    return null
  }
}
