import type { Result } from '../../document/index.ts'
import { type Unpacked, unpackedOf } from '../extracted.ts'
import { MAX_ARTICLES, MAX_NESTING, type MetaRow, type Refusal } from '../input.ts'
import { captureTime } from '../meta/capture-time.ts'
import { parseDate } from '../meta/parse-date.ts'
import { nestsDeeper } from '../read-record.ts'
import { isZoteroRdf, zoteroItems } from './zotero-rdf.ts'

/**
 * A library of references (CSL-JSON, Better BibTeX JSON, or Zotero RDF): what it says of the files that belong to its
 * items. CSL holds no full text; an item without a file is named as not read.
 */
export function readReferences(text: string, input: string): Result<Unpacked, Refusal> {
  const found = isZoteroRdf(text.slice(0, 8192)) ? rdfItems(text, input) : jsonItems(text, input)
  if (!found.ok) return found
  const items = found.value
  if (items.length > MAX_ARTICLES)
    return { ok: false, error: { reason: 'over-limit', input, cap: 'articles', limit: MAX_ARTICLES } }
  const attached: (readonly [string, MetaRow])[] = []
  const refused: Refusal[] = []
  for (const [i, item] of items.entries()) {
    const files = filesOf(item)
    for (const file of files) attached.push([file, rowOf(item)])
    if (files.length === 0) refused.push({ reason: 'not-attached', input: `${input}#${i + 1}` })
  }
  return { ok: true, value: unpackedOf([], { attached, refused, expected: items.length }) }
}

function jsonItems(json: string, input: string): Result<readonly Fields[], Refusal> {
  if (nestsDeeper(json, MAX_NESTING))
    return { ok: false, error: { reason: 'nested-too-deep', input, limit: MAX_NESTING } }
  const items = referenceItems(json)
  return items === null ? { ok: false, error: { reason: 'bad-json', input } } : { ok: true, value: items }
}

function rdfItems(xml: string, input: string): Result<readonly Fields[], Refusal> {
  const items = zoteroItems(xml)
  if (items === 'nested-too-deep') return { ok: false, error: { reason: items, input, limit: MAX_NESTING } }
  if (items === 'declares-entities') return { ok: false, error: { reason: items, input } }
  if (items === 'damaged') return { ok: false, error: { reason: items, input, format: 'a library of references' } }
  return { ok: true, value: items }
}

type Fields = ReadonlyMap<string, unknown>

/** The items of a reference library, `null` when the JSON is none: each has a type and no text of its own. */
export function referenceItems(json: string): readonly Fields[] | null {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return null
  }
  const list = Array.isArray(value) ? value : fields(value)?.get('items')
  if (!Array.isArray(list) || list.length === 0) return null
  const items = list.flatMap((item: unknown) => fields(item) ?? [])
  const references = items.filter(
    (item) => typeof (item.get('type') ?? item.get('itemType')) === 'string' && !item.has('text'),
  )
  return references.length === list.length ? items : null
}

function fields(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? new Map(Object.entries(value)) : null
}

/** Paths of an item's files as written: attachments of Better BibTeX JSON, `file` of other exports. Keys only, never opened. */
function filesOf(item: Fields): readonly string[] {
  const attachments = item.get('attachments')
  const paths = Array.isArray(attachments) ? attachments.map((a: unknown) => fields(a)?.get('path')) : []
  const file = item.get('file')
  if (typeof file === 'string')
    paths.push(...file.split(';').map((f) => f.replace(/^[^:]{0,200}:(.{1,500}):[\w/.-]{1,60}$/, '$1')))
  return paths.flatMap((path) =>
    typeof path === 'string' && path.trim() !== '' ? [path.trim().replaceAll('\\', '/')] : [],
  )
}

function rowOf(item: Fields): MetaRow {
  const text = (...names: readonly string[]): string | undefined => {
    for (const name of names) {
      const value = item.get(name)
      if (typeof value === 'string' && value.trim() !== '') return value.trim().slice(0, 500)
    }
    return undefined
  }
  const row = {
    title: text('title'),
    author: authors(item.get('author') ?? item.get('creators')),
    outlet: text('container-title', 'publicationTitle', 'websiteTitle', 'blogTitle'),
    published: dateOf(item.get('issued') ?? item.get('date')),
    url: text('URL', 'url'),
    page: text('page', 'pages'),
    captured: dateOf(item.get('accessed') ?? item.get('accessDate'), true),
  }
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined))
}

function authors(value: unknown): string | undefined {
  if (!Array.isArray(value)) return undefined
  const names = value.flatMap((a: unknown) => {
    const name = fields(a)
    if (name === null || !/^(?:author|undefined)$/.test(String(name.get('creatorType')))) return []
    const whole = name.get('literal') ?? name.get('name')
    const parts = [
      name.get('given') ?? name.get('firstName'),
      name.get('non-dropping-particle'),
      name.get('family') ?? name.get('lastName'),
    ]
    return typeof whole === 'string' ? [whole] : [parts.filter((p) => typeof p === 'string' && p !== '').join(' ')]
  })
  return (
    names
      .filter((n) => n !== '')
      .join(', ')
      .slice(0, 500) || undefined
  )
}

/** `{"date-parts": [[2031, 6]]}`, an EDTF string, or `{"raw": …}`; a month stays a month. */
function dateOf(value: unknown, instant = false): string | undefined {
  if (typeof value === 'string') return (instant ? captureTime(value) : parseDate(value)) ?? undefined
  const given = fields(value)
  const parts = given?.get('date-parts')
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined
  if (Array.isArray(first)) {
    const [year, month, day] = first.map(Number)
    const text = [year, month, day]
      .filter((n) => n !== undefined && n > 0)
      .map((n, i) => String(n).padStart(i === 0 ? 4 : 2, '0'))
    return parseDate(text.join('-')) ?? undefined
  }
  const raw = given?.get('raw') ?? given?.get('literal')
  return typeof raw === 'string' ? (parseDate(raw) ?? undefined) : undefined
}
