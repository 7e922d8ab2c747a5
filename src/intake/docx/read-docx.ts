import { type BlockKind, cleanUnits, type Removed, type Result } from '../../document/index.ts'
import { type Extracted, layOut, type MetaField, type Piece, type Sourced } from '../extracted.ts'
import type { Refusal } from '../input.ts'
import { xmlAttribute, xmlTokens } from '../xml/xml-tokens.ts'
import { readZip, type Zip } from '../zip/read-zip.ts'
import { readWordPart, type WordParagraph, type WordPart } from './document-xml.ts'

/** A Word file: its paragraphs, then its foot- and endnotes apart; tracked deletions, comments and page headers left out. */
export interface WordFile {
  readonly pieces: readonly Piece[]
  readonly removed: readonly Removed[]
  readonly meta: Extracted['meta']
  readonly notes: readonly string[]
}

/** The words of a `.docx` file, or why they cannot be had. */
export function readDocx(bytes: Uint8Array, input: string): Result<WordFile, Refusal> {
  const zip = readZip(bytes, input)
  if (!zip.ok) return zip
  const body = part(zip.value, mainPart(zip.value), input)
  if (body === null) return { ok: false, error: { reason: 'damaged', input, format: 'a Word document' } }
  if (!body.ok) return body
  const styles = styleKinds(textOf(zip.value, 'word/styles.xml') ?? '')
  const pieces = body.value.paragraphs.map(
    (p): Piece => ({ words: clean(p.words), kind: kindOf(p, styles), places: [] }),
  )
  const removed = [...body.value.removed]
  const notes: string[] = []
  for (const kind of ['footnote', 'endnote'] as const) {
    const found = part(zip.value, `word/${kind}s.xml`, input)
    if (found?.ok !== true) continue
    for (const p of found.value.paragraphs) {
      if (p.note === null) continue
      pieces.push({ words: clean(p.words), kind: 'paragraph', places: [{ at: 0, kind, label: p.note }] })
    }
    removed.push(...found.value.removed)
  }
  const comments = part(zip.value, 'word/comments.xml', input)
  if (comments?.ok === true)
    removed.push(...comments.value.paragraphs.map((p) => ({ text: clean(p.words).slice(0, 300), reason: 'comment' })))
  const deleted = removed.filter((r) => r.reason === 'deleted').length
  if (deleted > 0) notes.push(`${deleted} tracked deletion${deleted > 1 ? 's' : ''} left out`)
  return {
    ok: true,
    value: { pieces, removed, meta: coreProperties(textOf(zip.value, 'docProps/core.xml') ?? ''), notes },
  }
}

/** The article that a Word file is. */
export function wordArticle(file: WordFile): Extracted {
  const laid = layOut(file.pieces)
  return {
    part: '',
    id: null,
    ...laid,
    removed: [...laid.removed, ...file.removed],
    meta: file.meta,
    missing: [],
    notes: file.notes,
    range: null,
  }
}

/** The part that the package's relations name as the document; Word always calls it `word/document.xml`. */
function mainPart(zip: Zip): string {
  const relations = textOf(zip, '_rels/.rels') ?? ''
  for (const token of xmlTokens(relations)) {
    if (token.kind !== 'open' || token.name !== 'Relationship') continue
    if ((xmlAttribute(token.attributes, 'Type') ?? '').endsWith('/officeDocument'))
      return (xmlAttribute(token.attributes, 'Target') ?? '').replace(/^\//, '')
  }
  return 'word/document.xml'
}

function part(zip: Zip, name: string, input: string): Result<WordPart, Refusal> | null {
  const bytes = zip.read(name)
  if (bytes === null) return null
  if (!bytes.ok) return bytes
  const read = readWordPart(xmlText(bytes.value))
  if (read.fault === 'nested-too-deep') return { ok: false, error: { reason: 'nested-too-deep', input, limit: 256 } }
  if (read.fault === 'declares-entities') return { ok: false, error: { reason: 'declares-entities', input } }
  if (read.fault === 'damaged') return { ok: false, error: { reason: 'damaged', input, format: 'a Word document' } }
  return { ok: true, value: read }
}

function textOf(zip: Zip, name: string): string | null {
  const bytes = zip.read(name)
  return bytes?.ok === true ? xmlText(bytes.value) : null
}

/** Parts are UTF-8, or UTF-16 with a mark (ECMA-376, part 2). */
function xmlText(bytes: Uint8Array): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(wide).decode(bytes)
}

function clean(words: string): string {
  return cleanUnits(words.replaceAll('\u00ad', '')).text
}

/** What the names of styles say of a paragraph; names, since ids are translated in Word's own languages. */
function styleKinds(xml: string): ReadonlyMap<string, BlockKind> {
  const kinds = new Map<string, BlockKind>()
  let id = ''
  for (const token of xmlTokens(xml)) {
    if (token.kind !== 'open') continue
    if (token.name === 'style') id = xmlAttribute(token.attributes, 'styleId') ?? ''
    else if (token.name === 'name' && id !== '') {
      const kind = kindOfStyle(xmlAttribute(token.attributes, 'val') ?? '')
      if (kind !== null) kinds.set(id, kind)
    }
  }
  return kinds
}

function kindOfStyle(name: string): BlockKind | null {
  if (/^title$/i.test(name)) return 'title'
  if (/^(?:heading \d|subtitle)$/i.test(name)) return 'heading'
  if (/^caption$/i.test(name)) return 'caption'
  if (/quote$/i.test(name)) return 'quote'
  return /^list /i.test(name) ? 'list' : null
}

function kindOf(paragraph: WordParagraph, styles: ReadonlyMap<string, BlockKind>): BlockKind | null {
  return (
    styles.get(paragraph.style) ??
    kindOfStyle(paragraph.style.replace(/(\d)$/, ' $1')) ??
    // A short cell is no heading.
    (paragraph.list ? 'list' : paragraph.cell ? 'paragraph' : null)
  )
}

/** Title and author of the file's properties. Its dates are those of the file, not of the words, and are left alone. */
function coreProperties(xml: string): Extracted['meta'] {
  const meta: (readonly [MetaField, Sourced])[] = []
  let field: MetaField | null = null
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'open') field = token.name === 'title' ? 'title' : token.name === 'creator' ? 'author' : null
    else if (token.kind === 'close') field = null
    else if (token.kind === 'text' && field !== null && token.text.trim() !== '')
      meta.push([field, { value: clean(token.text.trim()).slice(0, 500), from: 'file properties' }])
  }
  return meta
}
