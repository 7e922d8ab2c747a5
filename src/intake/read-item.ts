import type { Document, Genre, Result } from '../document/index.ts'
import type { Extracted, MetaField, Sourced } from './extracted.ts'
import { type Item, isPacked, type ReadOptions, type Refusal } from './input.ts'
import { detectLanguage } from './meta/detect-language.ts'
import { parseDate } from './meta/parse-date.ts'
import { genreOf, textMeta } from './meta/text-meta.ts'
import { readPlain } from './read-plain.ts'

/**
 * Reads one item into a document; a bad one is a refusal, never an exception. Throws `RangeError` for a file that must
 * be unpacked first.
 */
export function readItem(item: Item, options: ReadOptions): Result<Document, Refusal> {
  if (isPacked(item)) throw new RangeError(`an item of format ${item.format} must be unpacked before it is read`)
  if (item.format === 'extracted') {
    const article: Extracted = JSON.parse(new TextDecoder().decode(item.bytes))
    return { ok: true, value: toDocument(item, article, options) }
  }
  const found = readPlain(item)
  return found.ok ? { ok: true, value: toDocument(item, found.value, options) } : found
}

function toDocument(item: Item, found: Extracted, options: ReadOptions): Document {
  const bytesSha256 = item.bytesSha256 ?? options.sha256(item.bytes)
  const given = new Map<MetaField, Sourced>(found.meta)
  const own = new Map<string, string>(Object.entries(textMeta(found.text, found.blocks)))
  const metaFrom: Record<string, string> = {}
  const named = item.format === 'record' || found.part !== '' ? '' : baseName(item.input)
  const pick = (field: Exclude<MetaField, 'section'>): string | null => {
    const table = field === 'language' ? undefined : options.meta?.[field]
    const candidates: readonly (readonly [string | null | undefined, string])[] = [
      [table, 'table'],
      [field === 'language' ? undefined : options.references?.[field], 'references'],
      [given.get(field)?.value, given.get(field)?.from ?? ''],
      [own.get(field), 'text'],
      [field === 'published' ? parseDate(named) : null, 'filename'],
      [field === 'language' ? detectLanguage(bodyOf(found)) : null, 'detected'],
    ]
    const chosen = candidates.find(([value]) => value !== null && value !== undefined && value !== '')
    if (chosen === undefined) return null
    metaFrom[field] = chosen[1]
    return chosen[0] ?? null
  }
  const title = pick('title')
  const genre: Genre | null = genreOf(found.text, found.blocks, title, given.get('section')?.value ?? null)
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
    page: pick('page'),
    captured: pick('captured'),
    collector: options.meta?.collector ?? null,
    translationOf: options.meta?.translationOf ?? null,
  }
  return {
    ...fields,
    metaFrom,
    input: item.input,
    sha256: options.digest(found.text),
    bytesSha256,
    ...(item.fileSha256 === undefined ? {} : { fileSha256: item.fileSha256 }),
    text: found.text,
    blocks: found.blocks,
    removed: found.removed,
    ...(found.places.length === 0 ? {} : { places: found.places }),
    notes: [...found.missing, ...found.notes],
  }
}

function bodyOf(found: Extracted): string {
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
