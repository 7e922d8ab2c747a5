import { cleanUnits } from '../../document/index.ts'
import { decode } from '../decode.ts'
import type { Extracted, MetaField, Sourced } from '../extracted.ts'
import { htmlArticle } from '../html/html-article.ts'
import { MAX_ENTRY_BYTES, MAX_RATIO, type Refusal } from '../input.ts'
import { captureTime } from '../meta/capture-time.ts'
import { type Budget, inflate, SMALL } from '../zip/inflate.ts'

/** Undoes Brotli, which no web standard gives, up to so many bytes; `null` for more, or for what is damaged. */
export type Unbrotli = (packed: Uint8Array, most: number) => Uint8Array | null

/** What a WARC file holds of pages, and what was left aside, by reason and number. */
export interface WarcPages {
  readonly articles: readonly Extracted[]
  readonly refused: readonly Refusal[]
  /** Records that hold, or would hold, a page. */
  readonly expected: number
  readonly left: ReadonlyMap<string, number>
  /** Whether the file ended in the middle of a record. */
  readonly cut: boolean
}

interface WarcRecord {
  readonly headers: ReadonlyMap<string, string>
  readonly block: Uint8Array
  readonly range: readonly [from: number, to: number]
}

/**
 * The pages of an unpacked WARC file (1.0 and 1.1). `WARC-Date` is the time of capture, never of publication. Revisits
 * hold no words and are counted; of the rest only answers with status 200 and HTML count. `only` limits it to addresses.
 */
export function readWarc(
  bytes: Uint8Array,
  input: string,
  budget: Budget,
  only: ReadonlySet<string> | null,
  unbrotli?: Unbrotli,
): WarcPages {
  const articles: Extracted[] = []
  const refused: Refusal[] = []
  const left = new Map<string, number>()
  const skip = (reason: string): void => void left.set(reason, (left.get(reason) ?? 0) + 1)
  const records = warcRecords(bytes)
  let expected = 0
  let number = 0
  for (const record of records.records) {
    const type = record.headers.get('warc-type') ?? ''
    if (type === 'revisit') skip('revisit without words')
    if (type !== 'response' && type !== 'resource') continue
    const url = (record.headers.get('warc-target-uri') ?? '').replace(/^<|>$/g, '')
    const answer =
      type === 'response' ? httpAnswer(record.block) : { status: 200, headers: record.headers, body: record.block }
    if (answer === null) {
      skip('broken answer')
      continue
    }
    if (!/html/i.test(answer.headers.get('content-type') ?? '')) continue
    if (only !== null && !only.has(url)) {
      skip('page inside a page')
      continue
    }
    if (answer.status !== 200) {
      skip(`status ${answer.status}`)
      continue
    }
    expected++
    number++
    const name = `${input}#${number}`
    const page = pageWords(answer, name, budget, unbrotli)
    if (typeof page !== 'string') {
      refused.push(page)
      continue
    }
    const article = htmlArticle(cleanUnits(page).text)
    if (article === null) {
      refused.push({ reason: 'no-main-text', input: name })
      continue
    }
    const label = record.headers.get('warc-record-id') ?? String(number)
    articles.push({
      part: `#${number}`,
      id: null,
      ...article,
      places: [{ start: 0, end: article.text.length, kind: 'record', label: label.slice(0, 200) }],
      meta: withCapture(article.meta, url, record.headers.get('warc-date') ?? ''),
      missing: [],
      notes: [],
      range: record.range,
    })
  }
  return { articles, refused, expected, left, cut: records.cut }
}

function withCapture(meta: Extracted['meta'], url: string, date: string): Extracted['meta'] {
  const out: (readonly [MetaField, Sourced])[] = meta.filter(([field]) => field !== 'url')
  if (/^https?:\/\//i.test(url)) out.push(['url', { value: url.slice(0, 2000), from: 'web archive' }])
  const captured = captureTime(date)
  if (captured !== null) out.push(['captured', { value: captured, from: 'web archive' }])
  return out
}

function warcRecords(bytes: Uint8Array): { readonly records: readonly WarcRecord[]; readonly cut: boolean } {
  const records: WarcRecord[] = []
  for (let at = 0; at < bytes.length; ) {
    while (bytes[at] === 13 || bytes[at] === 10) at++
    if (at >= bytes.length) break
    const head = headersAt(bytes, at)
    const length = Number(head?.fields.get('content-length'))
    if (head === null || !/^WARC\/\d/.test(head.first) || !(length >= 0)) return { records, cut: true }
    const to = head.next + length
    if (to > bytes.length) return { records, cut: true }
    records.push({ headers: head.fields, block: bytes.subarray(head.next, to), range: [at, to] })
    at = to
  }
  return { records, cut: false }
}

interface Headers {
  readonly first: string
  readonly fields: ReadonlyMap<string, string>
  readonly next: number
}

const MAX_HEADER_BYTES = 1 << 16

/** A first line and header fields up to an empty line; the first field of a name counts. */
function headersAt(bytes: Uint8Array, from: number): Headers | null {
  const fields = new Map<string, string>()
  let first: string | null = null
  for (let at = from; at < Math.min(bytes.length, from + MAX_HEADER_BYTES); ) {
    const newline = bytes.indexOf(10, at)
    if (newline < 0) return null
    const line = new TextDecoder().decode(bytes.subarray(at, newline)).replace(/\r$/, '')
    at = newline + 1
    if (first === null) first = line
    else if (line === '') return { first, fields, next: at }
    else {
      const colon = line.indexOf(':')
      const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase()
      if (!fields.has(name)) fields.set(name, line.slice(colon + 1).trim())
    }
  }
  return null
}

interface Answer {
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  readonly body: Uint8Array
}

function httpAnswer(block: Uint8Array): Answer | null {
  const head = headersAt(block, 0)
  const status = Number(/^HTTP\/\S{1,5} (\d{3})/.exec(head?.first ?? '')?.[1])
  return head === null || Number.isNaN(status)
    ? null
    : { status, headers: head.fields, body: block.subarray(head.next) }
}

/** The page as text, transfer and content encoding undone; or why it cannot be had. */
function pageWords(answer: Answer, input: string, budget: Budget, unbrotli?: Unbrotli): string | Refusal {
  const chunked = /chunked/i.test(answer.headers.get('transfer-encoding') ?? '')
  const body = chunked ? (dechunked(answer.body) ?? answer.body) : answer.body
  const coding = (answer.headers.get('content-encoding') ?? '').toLowerCase()
  let plain = body
  if (coding === 'gzip' || coding === 'x-gzip' || (coding === 'deflate' && body.length > 2)) {
    // "deflate" means zlib on the web: two bytes of head, four of foot.
    const gzip = body[0] === 0x1f && body[1] === 0x8b
    const out = gzip ? inflate(body, 'gzip', budget) : inflate(body.subarray(2), 'deflate', budget)
    // Some crawlers keep the header and store the body unpacked.
    if (out.ok) plain = out.bytes
    else if (out.fault !== 'damaged') return { reason: 'over-limit', input, ...out.fault }
  } else if (coding === 'br' && unbrotli !== undefined) {
    const out = unbrotli(body, Math.min(MAX_ENTRY_BYTES, budget.left, Math.max(SMALL, body.length * MAX_RATIO)))
    if (out === null) return { reason: 'damaged', input, format: 'a page packed with Brotli' }
    budget.left -= out.length
    plain = out
  } else if (coding !== '' && coding !== 'identity')
    return { reason: 'unknown-encoding', input, encoding: coding.slice(0, 20) }
  const declared = /charset\s{0,3}=\s{0,3}"?([\w-]{2,30})/i.exec(answer.headers.get('content-type') ?? '')?.[1] ?? null
  const decoded = decode(plain, input, declared)
  return decoded.ok ? decoded.value.text : decoded.error
}

/** A chunked body put together; `null` when its chunks do not add up. */
function dechunked(body: Uint8Array): Uint8Array | null {
  const chunks: Uint8Array[] = []
  let size = 0
  for (let at = 0; at < body.length; ) {
    const newline = body.indexOf(10, at)
    if (newline < 0 || newline - at > 80) return null
    const length = Number.parseInt(new TextDecoder('latin1').decode(body.subarray(at, newline)), 16)
    if (!(length >= 0) || newline + 1 + length > body.length) return null
    if (length === 0) break
    chunks.push(body.subarray(newline + 1, newline + 1 + length))
    size += length
    at = newline + 1 + length
    while (body[at] === 13 || body[at] === 10) at++
  }
  const out = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    out.set(chunk, at)
    at += chunk.length
  }
  return out
}
