import { parse } from 'csv-parse/sync'
import type { Result } from '../../document/index.ts'
import { type Extracted, type Unpacked, unpackedOf } from '../extracted.ts'
import { MAX_ARTICLES, type Refusal } from '../input.ts'
import { RECORD_NAMES, recordArticle } from '../read-record.ts'

/** Which column holds which field, by the user's table of columns (`text=Volltext`), else by the names records use. */
export type Columns = ReadonlyMap<string, string>

/** `text=Volltext,title=Titel` as field → column; `null` where a field is none that is read. */
export function parseColumns(option: string): Columns | null {
  const out = new Map<string, string>()
  for (const pair of option.split(',')) {
    const [field = '', column = ''] = pair.split('=').map((p) => p.trim())
    if (column === '' || !RECORD_NAMES.some(([name]) => name === field)) return null
    out.set(field, column)
  }
  return out
}

/** The field of each column of a header line; empty where none holds the text. */
export function columnFields(header: readonly string[], columns: Columns): ReadonlyMap<number, string> {
  const out = new Map<number, string>()
  const names = header.map((h) => h.trim().toLowerCase())
  for (const [field, known] of RECORD_NAMES) {
    const given = columns.get(field)
    const wanted = given === undefined ? known : [given.toLowerCase()]
    const at = wanted.map((w) => names.indexOf(w)).find((i) => i >= 0)
    if (at !== undefined && !out.has(at)) out.set(at, field)
  }
  return [...out.values()].includes('text') ? out : new Map()
}

/** The delimiter that the header line holds most of: half of Europe writes semicolons. */
export function delimiterOf(line: string): string {
  const counts = [',', ';', '\t', '|'].map((d) => [d, line.split(d).length] as const)
  return counts.toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? ','
}

/** The rows of a table as records: one row, one document, its text to the letter. */
export function readCsv(csv: string, input: string, columns: Columns): Result<Unpacked, Refusal> {
  const rows = parseRows(csv)
  const [header, ...body] = rows ?? []
  const fields = columnFields(header ?? [], columns)
  if (rows === null || fields.size === 0)
    return { ok: false, error: { reason: 'damaged', input, format: 'a CSV table' } }
  if (body.length > MAX_ARTICLES)
    return { ok: false, error: { reason: 'over-limit', input, cap: 'articles', limit: MAX_ARTICLES } }
  const refused: Refusal[] = []
  const articles = body.flatMap((row, i): readonly Extracted[] => {
    const name = `${input}#${i + 1}`
    const given = [...fields].flatMap(([at, field]) =>
      (row[at] ?? '').trim() === '' ? [] : [[field, row[at] ?? ''] as const],
    )
    const article = recordArticle(new Map(given), name)
    if (!article.ok) {
      refused.push(article.error)
      return []
    }
    const place = { start: 0, end: article.value.text.length, kind: 'record' as const, label: String(i + 1) }
    return [{ ...article.value, part: `#${i + 1}`, places: [place] }]
  })
  if (articles.length === 0 && refused.length === 0)
    return { ok: false, error: { reason: 'no-article', input, format: 'table' } }
  return { ok: true, value: unpackedOf(articles, { refused, expected: body.length }) }
}

function parseRows(csv: string): readonly (readonly string[])[] | null {
  const firstLine = csv.slice(0, Math.max(csv.indexOf('\n'), 0) || csv.length)
  const options = { bom: true, delimiter: delimiterOf(firstLine), relax_column_count: true, skip_empty_lines: true }
  try {
    return parse(csv, options)
  } catch {
    return null
  }
}
