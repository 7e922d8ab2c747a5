import { createHash } from 'node:crypto'
import { brotliCompressSync } from 'node:zlib'
import { gzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { httpAnswer, makeWarc } from '../../../test/formats/make-warc.ts'
import { joinBytes, makeZip } from '../../../test/formats/make-zip.ts'
import { unpackBytes } from '../../../test/formats/unpack-bytes.ts'

const page = (words: string): string =>
  `<html lang="en"><head><title>Quay</title><meta property="article:published_time" content="2031-06-14"></head><body><article><h1>Quay</h1><p>${words} The harbour council of Port Alma voted on Tuesday to close the old quay, Mara Ilves said.</p></article></body></html>`
const RECORDS = [
  { type: 'warcinfo', block: 'software: none\r\n' },
  { type: 'response', url: 'https://post.example/1', block: httpAnswer(page('One.')) },
  { type: 'response', url: 'https://post.example/x.css', block: httpAnswer('body{}', []).slice() },
  { type: 'response', url: 'https://post.example/404', block: httpAnswer(page('None.'), [], '404 Not Found') },
  { type: 'revisit', url: 'https://post.example/1', block: 'HTTP/1.1 200 OK\r\n\r\n' },
  {
    type: 'response',
    url: 'https://post.example/2',
    date: '2031-07-03T11:00:00Z',
    block: httpAnswer(gzipSync(new TextEncoder().encode(page('Two.'))), ['Content-Encoding: gzip']),
  },
  {
    type: 'response',
    url: 'https://post.example/3',
    block: httpAnswer(
      `5\r\n<html\r\n${(page('Three.').length - 5).toString(16)}\r\n${page('Three.').slice(5)}\r\n0\r\n\r\n`,
      ['Transfer-Encoding: chunked'],
    ),
  },
] as const

describe('a web archive', () => {
  it('undoes Brotli, and names a page whose packing is damaged or blows up', async () => {
    const answers = [
      brotliCompressSync(page('Four.')),
      brotliCompressSync(page('Five.')).subarray(0, 40),
      brotliCompressSync(new Uint8Array(2 << 20)),
    ]
    const records = answers.map((body, i) => ({
      type: 'response' as const,
      url: `https://post.example/${i}`,
      block: httpAnswer(body, ['Content-Encoding: br']),
    }))
    const { documents, refused } = await unpackBytes('a.warc', makeWarc(records))
    expect(documents.map((d) => d.text.slice(6, 11))).toEqual(['Four.'])
    expect(refused.map((r) => r.reason)).toEqual(['damaged', 'damaged'])
  })

  it.each([false, true])(
    'gives its pages with address and time of capture, apart from that of publication (gzip %s)',
    async (gzip) => {
      const { documents, unpacked, format } = await unpackBytes('a.warc', makeWarc(RECORDS, gzip))
      expect(format).toBe('warc')
      expect(documents.map((d) => [d.text.slice(6, 12), d.url, d.captured, d.published])).toEqual([
        ['One. T', 'https://post.example/1', '2031-07-02T10:00:00Z', '2031-06-14'],
        ['Two. T', 'https://post.example/2', '2031-07-03T11:00:00Z', '2031-06-14'],
        ['Three.', 'https://post.example/3', '2031-07-02T10:00:00Z', '2031-06-14'],
      ])
      expect(documents[0]?.places).toMatchObject([{ kind: 'record', label: '<urn:uuid:2>' }])
      expect(unpacked?.notes).toContain('1 × revisit without words')
      expect(unpacked?.notes).toContain('1 × status 404')
      expect([...new Set(documents.map((d) => d.bytesSha256))]).toHaveLength(3)
    },
  )

  it('that is cut off gives the pages before the cut and says so', async () => {
    const whole = makeWarc(RECORDS)
    const { documents, unpacked } = await unpackBytes('a.warc', whole.subarray(0, whole.length - 300))
    expect(documents).toHaveLength(2)
    expect(unpacked?.missing).toEqual(['the archive is cut off'])
  })

  it('made to blow up is refused by its cap', async () => {
    const bomb = gzipSync(joinBytes(['WARC/1.0\r\nContent-Length: 9\r\n\r\n', new Uint8Array(100 << 20)]))
    expect((await unpackBytes('a.warc.gz', bomb)).refused).toMatchObject([{ reason: 'over-limit', cap: 'ratio' }])
  })
})

describe('a WACZ file', () => {
  const wacz = (hash: string) =>
    makeZip([
      { name: 'archive/data.warc.gz', data: makeWarc(RECORDS, true), stored: true },
      {
        name: 'pages/pages.jsonl',
        data: '{"format": "json-pages-1.0", "id": "pages", "title": "All"}\n{"url": "https://post.example/1", "ts": "2031-07-02T10:00:00Z"}\n{"url": "https://post.example/2"}\n',
      },
      {
        name: 'datapackage.json',
        data: JSON.stringify({ profile: 'wacz', resources: [{ path: 'archive/data.warc.gz', hash }] }),
      },
    ])

  it('gives the pages of its list, and checks its own checksums', async () => {
    const right = `sha256:${createHash('sha256').update(makeWarc(RECORDS, true)).digest('hex')}`
    const good = await unpackBytes('a.wacz', wacz(right))
    expect(good.documents.map((d) => d.url)).toEqual(['https://post.example/1', 'https://post.example/2'])
    expect([good.unpacked?.expected, good.unpacked?.notes.some((n) => /checksums/.test(n))]).toEqual([2, false])
    const bad = await unpackBytes('a.wacz', wacz(`sha256:${'0'.repeat(64)}`))
    expect(bad.unpacked?.notes.some((n) => /1 of its files do not fit/.test(n))).toBe(true)
  })
})
