import type { Result } from '../../document/index.ts'
import { type Extracted, type Unpacked, unpackedOf } from '../extracted.ts'
import { MAX_NESTING, type Refusal } from '../input.ts'
import { nestsDeeper } from '../read-record.ts'
import { inflate, newBudget } from '../zip/inflate.ts'
import { readZip, type Zip } from '../zip/read-zip.ts'
import { readWarc, type Unbrotli, type WarcPages } from './read-warc.ts'

/** A gzipped or plain WARC file on its own. */
export function readWarcFile(bytes: Uint8Array, input: string, unbrotli?: Unbrotli): Result<Unpacked, Refusal> {
  const budget = newBudget()
  let plain = bytes
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    const out = inflate(bytes, 'gzip', budget)
    if (!out.ok)
      return {
        ok: false,
        error:
          out.fault === 'damaged'
            ? { reason: 'damaged', input, format: 'a web archive' }
            : { reason: 'over-limit', input, ...out.fault },
      }
    plain = out.bytes
  }
  return toUnpacked(readWarc(plain, input, budget, null, unbrotli), plain === bytes, input, [])
}

/** What every WACZ file must hold. Source: WACZ 1.1.1, section 4. */
const DESCRIPTION = 'datapackage.json'

/**
 * A WACZ file: the pages that its page list names, out of the WARC files it holds. Checksums that its `datapackage.json`
 * gives are compared; a file that does not fit its own is named.
 */
export function readWacz(
  bytes: Uint8Array,
  input: string,
  sha256: (bytes: Uint8Array) => string,
  unbrotli?: Unbrotli,
): Result<Unpacked, Refusal> {
  const zip = readZip(bytes, input)
  if (!zip.ok) return zip
  const budget = newBudget()
  const pages = pageList(zip.value)
  const found: WarcPages[] = []
  for (const name of zip.value.names.filter((n) => /^archive\/[^/]{1,200}\.warc(?:\.gz)?$/.test(n))) {
    const packed = zip.value.read(name)
    if (packed === null) continue
    if (!packed.ok) return packed
    const gzip = packed.value[0] === 0x1f && packed.value[1] === 0x8b
    const plain = gzip ? inflate(packed.value, 'gzip', budget) : { ok: true as const, bytes: packed.value }
    if (!plain.ok) {
      if (plain.fault !== 'damaged') return { ok: false, error: { reason: 'over-limit', input, ...plain.fault } }
      return { ok: false, error: { reason: 'damaged', input, format: 'a web archive' } }
    }
    found.push(readWarc(plain.bytes, input, budget, pages.size > 0 ? pages : null, unbrotli))
  }
  const left = new Map<string, number>()
  for (const f of found) for (const [reason, count] of f.left) left.set(reason, (left.get(reason) ?? 0) + count)
  const articles = found.flatMap((f) => f.articles).map((a, i) => ({ ...a, part: `#${i + 1}` }))
  const whole = {
    articles,
    refused: found.flatMap((f) => f.refused),
    // A stretch of a larger archive lists the pages of all of it, and has no description of its own.
    expected:
      pages.size > 0 && zip.value.names.includes(DESCRIPTION)
        ? pages.size
        : found.reduce((sum, f) => sum + f.expected, 0),
    left,
    cut: found.some((f) => f.cut),
  }
  return toUnpacked(whole, false, input, wrongChecksums(zip.value, sha256))
}

function toUnpacked(
  pages: WarcPages,
  ranges: boolean,
  input: string,
  notes: readonly string[],
): Result<Unpacked, Refusal> {
  if (pages.articles.length === 0 && pages.refused.length === 0)
    return {
      ok: false,
      error: pages.cut
        ? { reason: 'damaged', input, format: 'a web archive' }
        : { reason: 'no-article', input, format: 'web archive' },
    }
  const all = [...notes, ...[...pages.left].toSorted().map(([reason, count]) => `${count} × ${reason}`)]
  const articles: readonly Extracted[] = ranges ? pages.articles : pages.articles.map((a) => ({ ...a, range: null }))
  return {
    ok: true,
    value: unpackedOf(articles, {
      refused: pages.refused,
      expected: pages.expected,
      missing: pages.cut ? ['the archive is cut off'] : [],
      notes: all,
    }),
  }
}

/** Addresses in `pages/pages.jsonl`; its first line is a header. */
function pageList(zip: Zip): ReadonlySet<string> {
  const out = new Set<string>()
  for (const name of ['pages/pages.jsonl', 'pages/extraPages.jsonl']) {
    const bytes = zip.read(name)
    if (bytes?.ok !== true) continue
    for (const line of new TextDecoder().decode(bytes.value).split('\n')) {
      const url = jsonFields(line).get('url')
      if (typeof url === 'string') out.add(url)
    }
  }
  return out
}

function wrongChecksums(zip: Zip, sha256: (bytes: Uint8Array) => string): readonly string[] {
  const bytes = zip.read(DESCRIPTION)
  if (bytes?.ok !== true) return ['the archive gives no checksums of its files']
  const resources = jsonFields(new TextDecoder().decode(bytes.value)).get('resources')
  if (!Array.isArray(resources)) return ['the archive gives no checksums of its files']
  const wrong = resources.flatMap((resource: unknown): readonly string[] => {
    const fields =
      typeof resource === 'object' && resource !== null ? new Map<string, unknown>(Object.entries(resource)) : new Map()
    const path = fields.get('path')
    const hash = fields.get('hash')
    if (typeof path !== 'string' || typeof hash !== 'string' || !hash.startsWith('sha256:')) return []
    const data = zip.read(path)
    return data?.ok === true && sha256(data.value) !== hash.slice(7).toLowerCase() ? [path] : []
  })
  return wrong.length === 0 ? [] : [`${wrong.length} of its files do not fit the archive's own checksums`]
}

function jsonFields(json: string): ReadonlyMap<string, unknown> {
  try {
    const value: unknown = nestsDeeper(json, MAX_NESTING) ? null : JSON.parse(json)
    return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : new Map()
  } catch {
    return new Map()
  }
}
