import { cleanUnits, type Result } from '../../document/index.ts'
import {
  type Extracted,
  layOut,
  type MetaField,
  piecesOf,
  type Sourced,
  type Unpacked,
  unpackedOf,
} from '../extracted.ts'
import { MAX_ARTICLES, type Refusal } from '../input.ts'
import { parseDate } from '../meta/parse-date.ts'
import { DIALECTS, type Dialect, type ExportArticle } from './dialects.ts'

/** The database whose export this is, by its dividing lines and one more mark; `null` for any other text. */
export function exportDialect(text: string): Dialect | null {
  return (
    DIALECTS.find((d) => d.proof.test(text) && text.split('\n').some((line) => d.divider.test(line.trim()))) ?? null
  )
}

/** The articles of an export, with how many were found and how many the file says it holds. */
export function splitExport(text: string, input: string, dialect: Dialect): Result<Unpacked, Refusal> {
  const lines = cleanUnits(text)
    .text.split('\n')
    .map((line) => line.replace(/[ \t\r\u00a0]+/g, ' ').trim())
  const sections = cut(lines, dialect)
  if (sections.length > MAX_ARTICLES)
    return { ok: false, error: { reason: 'over-limit', input, cap: 'articles', limit: MAX_ARTICLES } }
  const refused: Refusal[] = []
  const articles = sections.flatMap((section, i): readonly Extracted[] => {
    const article = toArticle(dialect, dialect.read(section), i + 1)
    if (article === null) refused.push({ reason: 'empty', input: `${input}#${i + 1}` })
    return article === null ? [] : [article]
  })
  if (articles.length === 0)
    return { ok: false, error: { reason: 'no-article', input, format: `${dialect.name} export` } }
  const expected = Number(dialect.expected.exec(text)?.[1])
  return { ok: true, value: unpackedOf(articles, { refused, expected: expected > 0 ? expected : null }) }
}

/** Lines of each article without the empty ones between; what stands before the first or after the last divider is no article. */
function cut(lines: readonly string[], dialect: Dialect): readonly (readonly string[])[] {
  const out: string[][] = []
  let open: string[] = []
  let begun = dialect.divides === 'after'
  for (const line of lines) {
    const divides = dialect.divider.test(line)
    if (divides && dialect.divides === 'before') {
      if (begun) out.push(open)
      begun = true
      open = []
    } else if (line !== '') open.push(line)
    if (divides && dialect.divides === 'after') {
      out.push(open)
      open = []
    }
  }
  if (begun && dialect.divides === 'before') out.push(open)
  return out
    .map((section, i) => (i === 0 && dialect.divides === 'after' ? withoutCover(section) : section))
    .filter((section) => section.length > 2)
}

/** The list of contents before the first article: its lines are numbered, or name the search. */
function withoutCover(section: readonly string[]): readonly string[] {
  const last = section.findLastIndex((l) =>
    /^(?:\d{1,5}\.(?:\s|$)|documents? \(\d|user name:|date and time:|job number:|client\/matter:|search terms|narrowed by|content type|search type|terms:)/i.test(
      l,
    ),
  )
  return last >= 0 && last < section.length - 3 ? section.slice(last + 1) : section
}

function toArticle(dialect: Dialect, found: ExportArticle, number: number): Extracted | null {
  const label = found.number ?? String(number)
  const title = found.fields.get('title')
  const place = { kind: 'record' as const, label }
  const head = title === undefined ? [] : [{ words: title, kind: 'title' as const, places: [{ at: 0, ...place }] }]
  if (found.body.length === 0) return null
  const laid = layOut([...head, ...piecesOf(found.body, place)])
  if (laid.text === '') return null
  const meta = [...found.fields].flatMap(([field, value]): readonly (readonly [MetaField, Sourced])[] => {
    const known = field === 'published' ? parseDate(value) : value
    return known === null ? [] : [[field, { value: known, from: `${dialect.name} export` }]]
  })
  return { part: `#${number}`, id: null, ...laid, meta, missing: [], notes: [], range: null }
}
