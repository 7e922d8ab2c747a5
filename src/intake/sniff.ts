import { wideWithoutMark } from './decode.ts'
import { exportDialect } from './export/split-export.ts'
import type { Item, RawInput, Refusal } from './input.ts'
import { isFromLine } from './mail/split-mbox.ts'
import { type Columns, columnFields, delimiterOf } from './table/read-csv.ts'
import { isZoteroRdf } from './table/zotero-rdf.ts'
import { gunzipStart } from './zip/inflate.ts'

/** Pages above this many bytes are read where memory is watched, however few articles they hold. */
const LARGE_PAGE = 2 * 1024 * 1024

export type Sniffed =
  | { readonly kind: 'format'; readonly format: Item['format'] }
  /** JSON objects, one a line or one over several. */
  | { readonly kind: 'records' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

const MAGIC: readonly { readonly bytes: readonly number[]; readonly format: string }[] = [
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], format: 'an old or password-locked Office document' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], format: 'a PNG image' },
  { bytes: [0xff, 0xd8, 0xff], format: 'a JPEG image' },
  { bytes: [0x47, 0x49, 0x46, 0x38], format: 'a GIF image' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], format: 'a rich text file' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], format: 'a 7-Zip archive' },
  { bytes: [0x52, 0x61, 0x72, 0x21], format: 'a RAR archive' },
  { bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], format: 'an SQLite database' },
]
const ZIP_KINDS: readonly (readonly [RegExp, Item['format'] | string])[] = [
  [/word\//, 'docx'],
  [/datapackage\.json/, 'wacz'],
  [/archive\/[^/]{1,200}\.warc/, 'wacz'],
  [/xl\/workbook/, 'an Excel workbook'],
  [/ppt\/presentation/, 'a PowerPoint file'],
  [/application\/epub|META-INF\/container\.xml/, 'an e-book'],
  [/opendocument/, 'an OpenDocument file'],
]

/** What a file holds, by its bytes; the name only tells Markdown from text. */
export function sniff(input: RawInput, columns: Columns): Sniffed {
  const { name, bytes } = input
  const of = (format: Item['format']): Sniffed => ({ kind: 'format', format })
  const binary = (format: string | null): Sniffed => ({
    kind: 'refused',
    refusal: { reason: 'binary', input: name, format },
  })
  if (latin(bytes, 0, 1024).includes('%PDF-')) return of('pdf')
  if (startsWith(bytes, [0x50, 0x4b, 3, 4])) {
    const kind = zipKind(bytes)
    return kind === 'docx' || kind === 'wacz' ? of(kind) : binary(kind)
  }
  if (startsWith(bytes, [0x1f, 0x8b])) return startsAsWarc(bytes) ? of('warc') : binary('a gzip archive')
  const magic = MAGIC.find((m) => startsWith(bytes, m.bytes))
  if (magic !== undefined) return binary(magic.format)
  const head = headOf(bytes)
  if (head.trim() === '' && bytes.length < 4096) return { kind: 'refused', refusal: { reason: 'empty', input: name } }
  const wide = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]) || wideWithoutMark(bytes) !== null
  if (/^WARC\/\d\.\d/.test(head)) return of('warc')
  if (!wide && looksBinary(bytes)) return binary(null)
  const format = textFormat(head, name, columns, bytes)
  return format === 'records' ? { kind: 'records' } : of(format)
}

function textFormat(head: string, name: string, columns: Columns, bytes: Uint8Array): Item['format'] | 'records' {
  if (/^\s{0,200}\{/.test(head)) {
    if (/"https?:(?:\\?\/){2}jsonfeed\.org(?:\\?\/)version/.test(head)) return 'feed'
    return /"itemType"\s{0,5}:/.test(head) && /"items"\s{0,5}:/.test(head) ? 'references' : 'records'
  }
  if (/^\s{0,200}\[\s{0,200}\{/.test(head)) {
    if (/"(?:text|body|content)"\s{0,5}:/.test(head)) return 'list'
    if (/"(?:type|itemType)"\s{0,5}:/.test(head)) return 'references'
  }
  if (isZoteroRdf(head)) return 'references'
  if (/^\s{0,200}<[?!rf]/i.test(head) && /<(?:rss|feed|rdf:RDF)[\s>]/i.test(head) && !/<html/i.test(head)) return 'feed'
  const newline = bytes.indexOf(10)
  if (isFromLine(bytes, 0, newline < 0 ? bytes.length : newline)) return 'mbox'
  const mime = mimeFormat(head)
  if (mime !== null) return mime
  if (isExport(bytes)) return 'export'
  const html =
    /^\s{0,200}(?:<!--[^>]{0,500}-->\s{0,50})?<(?:!doctype html|html|head|body|\?xml[^>]{0,100}\?>\s{0,50}<(?:!doctype )?html)/i
  if (html.test(head) || countTags(head) >= 4)
    return bytes.length > LARGE_PAGE || hasArticles(bytes) ? 'articles' : 'html'
  if (isTable(head, columns)) return 'csv'
  return looksMarkdown(head, name) ? 'markdown' : 'text'
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte)
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return new TextDecoder('latin1').decode(bytes.subarray(from, to))
}

/** By the names in the archive, which stand at its start and in the directory at its end. */
function zipKind(bytes: Uint8Array): string {
  const names = latin(bytes, 0, 4096) + latin(bytes, Math.max(0, bytes.length - (1 << 17)), bytes.length)
  return ZIP_KINDS.find(([mark]) => mark.test(names))?.[1] ?? 'a ZIP archive'
}

function startsAsWarc(bytes: Uint8Array): boolean {
  return latin(gunzipStart(bytes), 0, 5) === 'WARC/'
}

function headOf(bytes: Uint8Array): string {
  const marked = startsWith(bytes, [0xff, 0xfe]) ? 'utf-16le' : startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : null
  return new TextDecoder(marked ?? wideWithoutMark(bytes) ?? 'utf-8').decode(bytes.subarray(0, 8192))
}

/** Control characters that no text bears; zeros are left to the decoder, since UTF-16 is full of them. */
function looksBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, 4096)
  let odd = 0
  let zeros = 0
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] ?? 0
    if (byte === 0) zeros++
    else if (byte < 9) odd++
  }
  return odd > length / 50 || zeros > length * 0.6
}

/** A header as mail has it: fields from the first line on, among them those that a typed memo does not have. */
function mimeFormat(head: string): 'eml' | 'mhtml' | null {
  const header =
    /^(?:[A-Za-z][\w-]{1,60}:[^\n]{0,2000}\r?\n(?:[ \t][^\n]{0,2000}\r?\n){0,60}){2,120}/.exec(head)?.[0] ?? ''
  if (header === '') return null
  const has = (name: string): boolean => new RegExp(`^${name}:`, 'im').test(header)
  const saved = has('Snapshot-Content-Location') || /^From: <?Saved by/im.test(header)
  if (has('MIME-Version') && /multipart\/related/i.test(header) && (saved || /^Content-Location:/im.test(head)))
    return 'mhtml'
  const mail = has('Message-ID') || has('Received') || has('MIME-Version') || has('Return-Path')
  return (mail && (has('From') || has('Date'))) || (has('From') && has('Date') && has('Subject')) ? 'eml' : null
}

const EXPORT_MARK = /End of Document|\d DOCUMENTS?\b|Publication title:|Document [A-Z][A-Z0-9]{2,11}\d{8}/i

function isExport(bytes: Uint8Array): boolean {
  const text = latin(bytes, 0, 1 << 20)
  return EXPORT_MARK.test(text) && exportDialect(text.replace(/<[^>]{0,500}>/g, '\n')) !== null
}

/** Two tags with less between them hold no text. */
const APART = 100

function isRepeated(page: string, tag: RegExp): boolean {
  const first = tag.exec(page)
  if (first === null) return false
  tag.lastIndex = first.index + APART
  return tag.test(page)
}

/** Whether a page has two `article` elements or headlines or more, or two sections alike that begin with a heading: it may be several documents. */
function hasArticles(bytes: Uint8Array): boolean {
  const page = latin(bytes, 0, 1 << 20)
  if (isRepeated(page, /<article\b/gi) || isRepeated(page, /<h1\b/gi)) return true
  const seen = new Set<string>()
  const sections = /<(?:div|section|td|li)\b[^>]{0,200}>(?=\s{0,50}(?:<header\b[^>]{0,100}>\s{0,50})?<h[1-3]\b)/gi
  for (const [section] of page.matchAll(sections)) {
    if (seen.has(section)) return true
    seen.add(section)
  }
  return false
}

function isTable(head: string, columns: Columns): boolean {
  const line = /^\ufeff?([^\n]{3,4000})\n/.exec(head)?.[1]?.trim()
  if (line === undefined) return false
  const cells = line.split(delimiterOf(line)).map((cell) => cell.replace(/^"|"$/g, ''))
  return cells.length >= 2 && columnFields(cells, columns).size > 0
}

function countTags(head: string): number {
  return (
    head.match(/<\/?(?:p|div|span|a|h[1-6]|article|section|br|ul|li|table|td|img|meta|link|title)\b/gi)?.length ?? 0
  )
}

function looksMarkdown(head: string, name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name) || /^(?:#{1,3} \S|---\n[a-z]+: )/.test(head)
}
