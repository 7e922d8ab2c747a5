import {
  type Block,
  cleanUnits,
  type Document,
  type Genre,
  type Removed,
  type Result,
  type Span,
} from '../document/index.ts'
import { decode } from './decode.ts'
import { findFurniture } from './furniture/find-furniture.ts'
import { readHtml } from './html/read-html.ts'
import type { Item, ReadOptions, Refusal } from './input.ts'
import { detectLanguage } from './meta/detect-language.ts'
import { parseDate } from './meta/parse-date.ts'
import { genreOf, textMeta } from './meta/text-meta.ts'
import { readRecord } from './read-record.ts'
import { blocksOf, findParagraphs } from './text-blocks.ts'

type MetaField = 'title' | 'author' | 'outlet' | 'published' | 'updated' | 'url' | 'language' | 'section'

/** What a format's reader found out before the common part. */
interface Found {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly removed: readonly Removed[]
  readonly id: string | null
  readonly meta: ReadonlyMap<MetaField, { readonly value: string; readonly from: string }>
  readonly notes: readonly string[]
}

/** Reads one item into a document; a bad one is a refusal, never an exception. */
export function readItem(item: Item, options: ReadOptions): Result<Document, Refusal> {
  const decoded = decode(item.bytes, item.input)
  if (!decoded.ok) return decoded
  const { text, encoding, how, lost } = decoded.value
  const notes = [
    ...(encoding === 'utf-8' ? [] : [`encoding ${encoding}, ${how}`]),
    ...(lost > 0 ? [`${lost} places are no characters of ${encoding}`] : []),
  ]
  const found =
    item.format === 'record'
      ? fromRecord(text, item.input)
      : item.format === 'html'
        ? fromHtml(text, item.input)
        : fromText(text, item)
  if (!found.ok) return found
  return { ok: true, value: toDocument(item, { ...found.value, notes: [...notes, ...found.value.notes] }, options) }
}

function fromRecord(json: string, input: string): Result<Found, Refusal> {
  const record = readRecord(json, input)
  if (!record.ok) return record
  const { text, replaced } = cleanUnits(record.value.text)
  const fields = record.value.fields
  const paragraphs = findParagraphs(text)
  if (paragraphs.length === 0) return { ok: false, error: { reason: 'empty', input } }
  const meta = new Map<MetaField, { readonly value: string; readonly from: string }>()
  const names: readonly MetaField[] = ['title', 'author', 'outlet', 'url', 'language', 'published', 'updated']
  for (const name of names) {
    const given = fields.get(name)
    const value = given !== undefined && (name === 'published' || name === 'updated') ? parseDate(given) : given
    if (value !== undefined && value !== null) meta.set(name, { value: cleanUnits(value).text, from: 'record' })
  }
  const blocks = blocksOf(text, paragraphs, findFurniture(text, paragraphs), fields.get('title') ?? null)
  const notes = replaced > 0 ? [`${replaced} units that are no characters were replaced`] : []
  return { ok: true, value: { text, blocks, removed: [], id: fields.get('id') ?? null, meta, notes } }
}

function fromHtml(html: string, input: string): Result<Found, Refusal> {
  const page = readHtml(cleanUnits(html).text, input)
  if (!page.ok) return page
  return { ok: true, value: { ...page.value, id: null, notes: [] } }
}

/** Plain text and Markdown: furniture is cut out, the rest keeps its words and its paragraphs. */
function fromText(raw: string, item: Item): Result<Found, Refusal> {
  const { text: whole, replaced } = cleanUnits(item.format === 'markdown' ? plainMarkdown(raw) : raw)
  const paragraphs = findParagraphs(whole)
  const furniture = findFurniture(whole, paragraphs)
  const dropped = new Map(furniture.map((f) => [f.start, f.reason]))
  const kept = paragraphs.filter((p) => !dropped.has(p.start))
  if (kept.length === 0) return { ok: false, error: { reason: 'empty', input: item.input } }
  const text = kept.map((p) => whole.slice(p.start, p.end)).join('\n\n')
  const spans: Span[] = []
  let at = 0
  for (const p of kept) {
    spans.push({ start: at, end: at + p.end - p.start })
    at += p.end - p.start + 2
  }
  const removed = furniture.map((f) => ({ text: whole.slice(f.start, f.end), reason: f.reason }))
  const notes = replaced > 0 ? [`${replaced} units that are no characters were replaced`] : []
  return {
    ok: true,
    value: { text, blocks: blocksOf(text, spans, [], null), removed, id: null, meta: new Map(), notes },
  }
}

function plainMarkdown(raw: string): string {
  return raw
    .replace(/^---\n[\s\S]{0,5000}?\n---\n/, '')
    .replace(/^#{1,6}[ \t]{1,4}/gm, '')
    .replace(/\*\*([^*\n]{1,500})\*\*/g, '$1')
    .replace(/!?\[([^\]\n]{1,500})\]\([^)\n]{0,500}\)/g, '$1')
}

function toDocument(item: Item, found: Found, options: ReadOptions): Document {
  const bytesSha256 = options.sha256(item.bytes)
  const own = textMeta(found.text, found.blocks)
  const metaFrom: Record<string, string> = {}
  const pick = (field: keyof typeof own | 'outlet' | 'url' | 'language'): string | null => {
    const table = field === 'language' ? undefined : options.meta?.[field]
    const given = found.meta.get(field)
    const candidates: readonly (readonly [string | null | undefined, string])[] = [
      [table, 'table'],
      [given?.value, given?.from ?? ''],
      [field === 'outlet' || field === 'url' || field === 'language' ? null : own[field], 'text'],
      [field === 'published' ? parseDate(item.format === 'record' ? '' : baseName(item.input)) : null, 'filename'],
      [field === 'language' ? detectLanguage(bodyOf(found)) : null, 'detected'],
    ]
    const chosen = candidates.find(([value]) => value !== null && value !== undefined && value !== '')
    if (chosen === undefined) return null
    metaFrom[field] = chosen[1]
    return chosen[0] ?? null
  }
  const title = pick('title')
  const genre: Genre | null = genreOf(found.text, found.blocks, title, found.meta.get('section')?.value ?? null)
  const fields = {
    id: found.id ?? bytesSha256.slice(0, 12),
    title,
    author: pick('author'),
    outlet: pick('outlet'),
    owner: options.meta?.owner ?? null,
    published: pick('published'),
    updated: pick('updated'),
    language: pick('language'),
    genre,
    url: safeUrl(pick('url')),
    page: options.meta?.page ?? null,
    captured: options.meta?.captured ?? null,
    collector: options.meta?.collector ?? null,
    translationOf: options.meta?.translationOf ?? null,
  }
  return {
    ...fields,
    metaFrom,
    input: item.input,
    sha256: options.digest(found.text),
    bytesSha256,
    text: found.text,
    blocks: found.blocks,
    removed: found.removed,
    notes: found.notes,
  }
}

function bodyOf(found: Found): string {
  return found.blocks
    .filter((b) => b.kind !== 'boilerplate')
    .map((b) => found.text.slice(b.start, b.end))
    .join('\n')
}

function baseName(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1).replaceAll('_', ' ')
}

function safeUrl(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) ? url : null
}
