import { cleanUnits, type Result, type Span } from '../document/index.ts'
import { decode } from './decode.ts'
import type { Extracted } from './extracted.ts'
import { findFurniture } from './furniture/find-furniture.ts'
import { readHtml } from './html/read-html.ts'
import type { Item, Refusal } from './input.ts'
import { readRecord, recordArticle } from './read-record.ts'
import { blocksOf, findParagraphs } from './text-blocks.ts'

/** The article of an item that need not be taken apart: text, Markdown, a page, a record. */
export function readPlain(item: Item): Result<Extracted, Refusal> {
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
  return found.ok ? { ok: true, value: { ...found.value, notes: [...notes, ...found.value.notes] } } : found
}

function fromRecord(json: string, input: string): Result<Extracted, Refusal> {
  const record = readRecord(json, input)
  return record.ok ? recordArticle(record.value, input) : record
}

function fromHtml(html: string, input: string): Result<Extracted, Refusal> {
  const page = readHtml(cleanUnits(html).text, input)
  if (!page.ok) return page
  const { text, blocks, removed, meta } = page.value
  return {
    ok: true,
    value: {
      part: '',
      id: null,
      text,
      blocks,
      removed,
      places: [],
      meta: [...meta],
      missing: [],
      notes: [],
      range: null,
    },
  }
}

/** Plain text and Markdown: furniture is cut out, the rest keeps its words and its paragraphs. */
function fromText(raw: string, item: Item): Result<Extracted, Refusal> {
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
  const blocks = blocksOf(text, spans, [], null)
  return {
    ok: true,
    value: { part: '', id: null, text, blocks, removed, places: [], meta: [], missing: [], notes, range: null },
  }
}

function plainMarkdown(raw: string): string {
  return raw
    .replace(/^---\n[\s\S]{0,5000}?\n---\n/, '')
    .replace(/^#{1,6}[ \t]{1,4}/gm, '')
    .replace(/\*\*([^*\n]{1,500})\*\*/g, '$1')
    .replace(/!?\[([^\]\n]{1,500})\]\([^)\n]{0,500}\)/g, '$1')
}
