import { cleanUnits, type Result } from '../document/index.ts'
import type { Extracted, MetaField, Sourced } from './extracted.ts'
import { findFurniture } from './furniture/find-furniture.ts'
import { MAX_NESTING, type Refusal } from './input.ts'
import { parseDate } from './meta/parse-date.ts'
import { blocksOf, findParagraphs } from './text-blocks.ts'

/** The fields of a record that are read, as strings, and nothing else of it. */
export type RecordFields = ReadonlyMap<string, string>

/** Our name for a field, then the names it is known by, the first present one counts. */
export const RECORD_NAMES: readonly (readonly [string, readonly string[]])[] = [
  ['text', ['text', 'body', 'content']],
  ['id', ['id']],
  ['title', ['title', 'headline']],
  ['author', ['author', 'byline']],
  ['published', ['published', 'date', 'dct', 'pub_date']],
  ['updated', ['updated']],
  ['outlet', ['outlet', 'publisher', 'source']],
  ['url', ['url']],
  ['language', ['language']],
]

/** The known fields of one JSON object. Unknown ones are ignored, so that no gold label ever reaches the engine. */
export function readRecord(json: string, input: string): Result<RecordFields, Refusal> {
  if (nestsDeeper(json, MAX_NESTING))
    return { ok: false, error: { reason: 'nested-too-deep', input, limit: MAX_NESTING } }
  const fields = recordFields(parse(json))
  return fields === null ? { ok: false, error: { reason: 'bad-json', input } } : { ok: true, value: fields }
}

/** The known fields of an object as strings; `null` for any other value. */
export function recordFields(value: unknown): RecordFields | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const given = new Map<string, unknown>(Object.entries(value))
  const fields = new Map<string, string>()
  for (const [field, names] of RECORD_NAMES) {
    for (const name of names) {
      const held = given.get(name)
      const found = typeof held === 'string' ? held : typeof held === 'number' ? String(held) : null
      if (found === null || found.trim() === '' || fields.has(field)) continue
      fields.set(field, found)
    }
  }
  return fields
}

/** The article of a record: its text to the letter, furniture covered by blocks of that kind. */
export function recordArticle(fields: RecordFields, input: string): Result<Extracted, Refusal> {
  const raw = fields.get('text')
  if (raw === undefined) return { ok: false, error: { reason: 'no-text-field', input } }
  const { text, replaced } = cleanUnits(raw)
  const paragraphs = findParagraphs(text)
  if (paragraphs.length === 0) return { ok: false, error: { reason: 'empty', input } }
  const meta: (readonly [MetaField, Sourced])[] = []
  const names = ['title', 'author', 'outlet', 'url', 'language', 'published', 'updated'] as const
  for (const name of names) {
    const given = fields.get(name)
    const value = given !== undefined && (name === 'published' || name === 'updated') ? parseDate(given) : given
    if (value !== undefined && value !== null) meta.push([name, { value: cleanUnits(value).text, from: 'record' }])
  }
  const blocks = blocksOf(text, paragraphs, findFurniture(text, paragraphs), fields.get('title') ?? null)
  const notes = replaced > 0 ? [`${replaced} units that are no characters were replaced`] : []
  const id = fields.get('id') ?? null
  return {
    ok: true,
    value: { part: '', id, text, blocks, removed: [], places: [], meta, missing: [], notes, range: null },
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

/** Whether brackets outside strings nest deeper than `limit`: seen before parsing, which would take the memory. */
export function nestsDeeper(json: string, limit: number): boolean {
  let depth = 0
  let inString = false
  for (let i = 0; i < json.length; i++) {
    const unit = json.charCodeAt(i)
    if (inString) {
      if (unit === 0x5c) i++
      else if (unit === 0x22) inString = false
    } else if (unit === 0x22) inString = true
    else if (unit === 0x7b || unit === 0x5b) {
      if (++depth > limit) return true
    } else if (unit === 0x7d || unit === 0x5d) depth--
  }
  return false
}
