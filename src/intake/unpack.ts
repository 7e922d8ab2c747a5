import { cleanUnits, type Result } from '../document/index.ts'
import { decode } from './decode.ts'
import { readDocx, wordArticle } from './docx/read-docx.ts'
import { exportDialect, splitExport } from './export/split-export.ts'
import { type Extracted, type Unpacked, unpackedOf } from './extracted.ts'
import { readFeed } from './feed/read-feed.ts'
import { readHtmlArticles } from './html/read-html.ts'
import { type Item, isPacked, MAX_ARTICLES, MAX_DEPTH, type PackedItem, type Refusal } from './input.ts'
import { htmlWords } from './mail/html-words.ts'
import { type Attachment, readMessage } from './mail/read-message.ts'
import { readMhtml } from './mail/read-mhtml.ts'
import { splitMbox, unescapeFrom } from './mail/split-mbox.ts'
import { readPdf } from './pdf/read-pdf.ts'
import { readPlain } from './read-plain.ts'
import { splitInput } from './split-input.ts'
import { type Columns, readCsv } from './table/read-csv.ts'
import { readList } from './table/read-list.ts'
import { readReferences } from './table/read-references.ts'
import { readWacz, readWarcFile } from './web-archive/read-wacz.ts'
import type { Unbrotli } from './web-archive/read-warc.ts'

export interface UnpackOptions {
  readonly sha256: (bytes: Uint8Array) => string
  /** Which column of a table holds which field; empty: by the usual names. */
  readonly columns: Columns
  readonly unbrotli?: Unbrotli | undefined
}

/** Takes a file apart into its articles. Parsers of hostile formats run here: call it in a process of its own where there is one. */
export async function unpack(item: PackedItem, options: UnpackOptions): Promise<Result<Unpacked, Refusal>> {
  return unpackAt(item, options, 0)
}

async function unpackAt(item: PackedItem, options: UnpackOptions, depth: number): Promise<Result<Unpacked, Refusal>> {
  const { bytes, input } = item
  switch (item.format) {
    case 'pdf': {
      const pdf = await readPdf(bytes, input)
      return pdf.ok ? { ok: true, value: unpackedOf([pdf.value.article], { pages: pdf.value.pages }) } : pdf
    }
    case 'docx':
      return unpackDocx(bytes, input)
    case 'eml':
      return unpackMessage(bytes, '', item, options, depth)
    case 'mbox':
      return unpackMbox(item, options, depth)
    case 'mhtml': {
      const page = await readMhtml(bytes, input)
      return page.ok ? { ok: true, value: unpackedOf([page.value]) } : page
    }
    case 'warc':
      return readWarcFile(bytes, input, options.unbrotli)
    case 'wacz':
      return readWacz(bytes, input, options.sha256, options.unbrotli)
    case 'articles':
    case 'export':
    case 'feed':
    case 'csv':
    case 'list':
    case 'references':
      return unpackText(item, options)
  }
}

/** Formats that are text in some encoding. */
function unpackText(item: PackedItem, options: UnpackOptions): Result<Unpacked, Refusal> {
  const decoded = decode(item.bytes, item.input)
  if (!decoded.ok) return decoded
  const { text, encoding, how } = decoded.value
  const read = readText(text, item, options)
  if (!read.ok || encoding === 'utf-8') return read
  const note = `encoding ${encoding}, ${how}`
  const articles = read.value.articles.map((a) => ({ ...a, notes: [note, ...a.notes] }))
  return { ok: true, value: { ...read.value, articles } }
}

function readText(text: string, item: PackedItem, options: UnpackOptions): Result<Unpacked, Refusal> {
  if (item.format === 'articles') return readArticles(text, item.input)
  if (item.format === 'feed') return readFeed(text, item.input)
  if (item.format === 'csv') return readCsv(text, item.input, options.columns)
  if (item.format === 'list') return readList(text, item.input)
  if (item.format === 'references') return readReferences(text, item.input)
  const lines = /<(?:html|body|div|p)\b/i.test(text.slice(0, 8192)) ? htmlWords(cleanUnits(text).text) : text
  const dialect = exportDialect(lines)
  if (dialect === null) return { ok: false, error: { reason: 'no-article', input: item.input, format: 'export' } }
  return splitExport(lines, item.input, dialect)
}

/** The articles of one page; a page that has but one is that document. */
function readArticles(text: string, input: string): Result<Unpacked, Refusal> {
  const pages = readHtmlArticles(cleanUnits(text).text, input)
  if (!pages.ok) return pages
  const several = pages.value.length > 1
  const articles = pages.value.map(({ meta, ...page }, i): Extracted => {
    const place = { start: 0, end: page.text.length, kind: 'article' as const, label: String(i + 1) }
    const part = several ? `#${i + 1}` : ''
    return {
      ...page,
      part,
      id: null,
      places: several ? [place] : [],
      meta: [...meta],
      missing: [],
      notes: [],
      range: null,
    }
  })
  return { ok: true, value: unpackedOf(articles) }
}

function unpackDocx(bytes: Uint8Array, input: string): Result<Unpacked, Refusal> {
  const file = readDocx(bytes, input)
  if (!file.ok) return file
  const lines = file.value.pieces.map((p) => p.words).join('\n')
  const dialect = exportDialect(lines)
  if (dialect !== null) return splitExport(lines, input, dialect)
  const article = wordArticle(file.value)
  if (article.text === '') return { ok: false, error: { reason: 'empty', input } }
  return { ok: true, value: unpackedOf([article]) }
}

/** One message and the files that came with it; files inside files only down to the cap. */
async function unpackMessage(
  bytes: Uint8Array,
  part: string,
  item: Item,
  options: UnpackOptions,
  depth: number,
): Promise<Result<Unpacked, Refusal>> {
  const message = await readMessage(bytes, item.input, part)
  if (!message.ok) return message
  const articles: Extracted[] = [...message.value.articles]
  const refused: Refusal[] = []
  for (const [i, attachment] of message.value.attachments.entries()) {
    const inner = await unpackAttachment(attachment, `${part}#attachment-${i + 1}`, item, options, depth)
    articles.push(...inner.articles)
    refused.push(...inner.refused)
  }
  if (articles.length === 0 && refused.length === 0) return { ok: false, error: { reason: 'empty', input: item.input } }
  return { ok: true, value: unpackedOf(articles, { refused }) }
}

async function unpackAttachment(
  attachment: Attachment,
  part: string,
  outer: Item,
  options: UnpackOptions,
  depth: number,
): Promise<Pick<Unpacked, 'articles' | 'refused'>> {
  const input = outer.input + part
  if (depth + 1 > MAX_DEPTH)
    return { articles: [], refused: [{ reason: 'over-limit', input, cap: 'nested files', limit: MAX_DEPTH }] }
  const articles: Extracted[] = []
  const refused: Refusal[] = []
  const note = `attached to a message as “${cleanUnits(attachment.name).text.slice(0, 120)}”`
  for (const split of splitInput({ name: input, bytes: attachment.bytes }, options.columns)) {
    if (!split.ok) {
      refused.push(split.error)
      continue
    }
    const read = await unpackOrRead(split.value, options, depth + 1)
    refused.push(...(read.ok ? read.value.refused : [read.error]))
    const line = split.value.input.slice(input.length).replace(/^:/, '#')
    for (const a of read.ok ? read.value.articles : [])
      articles.push({ ...a, part: part + line + a.part, notes: [note, ...a.notes], range: null })
  }
  return { articles, refused }
}

async function unpackOrRead(item: Item, options: UnpackOptions, depth: number): Promise<Result<Unpacked, Refusal>> {
  if (isPacked(item)) return unpackAt(item, options, depth)
  const plain = readPlain(item)
  return plain.ok ? { ok: true, value: unpackedOf([plain.value]) } : plain
}

/** Every message of a mailbox; words that one message only repeats from another of the same box are not counted again. */
async function unpackMbox(item: PackedItem, options: UnpackOptions, depth: number): Promise<Result<Unpacked, Refusal>> {
  const { bytes, input } = item
  const stretches = splitMbox(bytes)
  if (stretches.length === 0) return { ok: false, error: { reason: 'damaged', input, format: 'a mailbox' } }
  if (stretches.length > MAX_ARTICLES)
    return { ok: false, error: { reason: 'over-limit', input, cap: 'articles', limit: MAX_ARTICLES } }
  const articles: Extracted[] = []
  const refused: Refusal[] = []
  for (const [i, [from, to]] of stretches.entries()) {
    const part = `#${i + 1}`
    const message = unescapeFrom(bytes.subarray(from, to))
    const read = await unpackMessage(message, part, { ...item, input }, options, depth)
    if (!read.ok) {
      refused.push({ ...read.error, input: input + part })
      continue
    }
    refused.push(...read.value.refused)
    for (const a of read.value.articles) articles.push(a.part === part ? { ...a, range: [from, to] } : a)
  }
  const own = new Set(articles.filter((a) => !a.part.includes('#quoted-')).map((a) => opening(a.text)))
  const kept = articles.filter((a) => !a.part.includes('#quoted-') || !own.has(opening(a.text)))
  return { ok: true, value: unpackedOf(kept, { refused, expected: stretches.length }) }
}

/** The first letters of a text, by which a quotation of it is known. */
function opening(text: string): string {
  return text
    .slice(0, 400)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, 40)
}
