import { createHash } from 'node:crypto'
import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { findInputs, openInput } from '../src/cli/find-inputs.ts'
import { splitInput } from '../src/intake/index.ts'
import { makeWarc } from './formats/make-warc.ts'
import { makeZip } from './formats/make-zip.ts'
import { unpackBytes } from './formats/unpack-bytes.ts'
import { seededRandom } from './hostile/random.ts'
import { runCli } from './run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'crossread-large-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const FILLER = 'x'.repeat(1000)
/** Writes records until a file has so many megabytes; gives how many there are. */
function write(name: string, megabytes: number, head: string, record: (n: number) => string): number {
  const file = openSync(join(folder, name), 'w')
  writeSync(file, head)
  let count = 0
  for (let size = 0; size < megabytes << 20; ) {
    const piece = Array.from({ length: 2000 }, () => record(++count)).join('')
    writeSync(file, piece)
    size += piece.length
  }
  closeSync(file)
  return count
}

/** Bytes of the stretches of a file in order. */
async function stretches(name: string): Promise<readonly Uint8Array[]> {
  const out: Uint8Array[] = []
  for (const found of findInputs([name], folder)) {
    const raw = await openInput(found)
    if ('reason' in raw) throw new Error(raw.reason)
    out.push(raw.bytes)
  }
  return out
}

describe('a file of records above the cap of one file', () => {
  it('of JSON lines is read in stretches of whole records, none lost, none twice', async () => {
    const count = write('a.jsonl', 80, '', (n) => `{"text":"The quay ${n} is closed. ${FILLER}"}\n`)
    const parts = await stretches('a.jsonl')
    expect(parts.length).toBeGreaterThan(1)
    expect(parts.reduce((sum, b) => sum + b.length, 0)).toBe(statSync(join(folder, 'a.jsonl')).size)
    const items = parts.flatMap((bytes) => splitInput({ name: 'a', bytes }))
    expect(items).toHaveLength(count)
    expect(items.every((item) => item.ok && item.value.bytes.at(-1) === 0x7d)).toBe(true)
    expect(findInputs(['a.jsonl'], folder).map((f) => f.name)).toEqual(parts.map((_, i) => `a.jsonl~${i + 1}`))
  })

  it('of mail is cut before the line that parts messages, never at a sentence that begins with "From "', async () => {
    const message = (n: number): string =>
      `From a@x.example Sat Jun 14 10:00:00 2031\nFrom: a@x.example\nMessage-ID: <${n}>\n\nFrom here on it is calm.\n\nFrom there it was not, in 2031 or\n${FILLER}\n\n`
    write('b.mbox', 70, '', message)
    for (const bytes of await stretches('b.mbox'))
      expect(new TextDecoder().decode(bytes.subarray(0, 60))).toMatch(/^From a@x\.example Sat/)
  })

  it('of a table is cut outside quotes, and each stretch has the names of the columns', async () => {
    write('c.csv', 70, 'title,text\n', (n) => `Quay ${n},"It is closed,\nsaid ""one"" of them. ${FILLER}"\n`)
    for (const bytes of await stretches('c.csv')) {
      expect(new TextDecoder().decode(bytes.subarray(0, 16))).toBe('title,text\nQuay ')
      expect(new TextDecoder().decode(bytes.subarray(-3))).toBe('x"\n')
    }
  })

  it('of web captures, packed or not, is cut between records', async () => {
    const page = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><article><h1>Quay</h1><p>The harbour council of Port Alma voted on Tuesday to close the old quay.</p></article>${'y'.repeat(200_000)}</body></html>`
    const one = Buffer.from(makeWarc([{ type: 'response', url: 'https://post.example/', block: page }]))
    const file = openSync(join(folder, 'd.warc'), 'w')
    for (let i = 0; i < 400; i++) writeSync(file, one)
    closeSync(file)
    const parts = await stretches('d.warc')
    expect(parts.length).toBeGreaterThan(1)
    expect(parts.reduce((sum, b) => sum + b.length / one.length, 0)).toBe(400)
    expect((await unpackBytes('d', parts[1]?.subarray(0, one.length * 3) ?? new Uint8Array())).documents).toHaveLength(
      3,
    )
  })
})

describe('a WACZ file above the cap of one file', () => {
  it('is read in stretches that are WACZ files with the list of pages of the whole', async () => {
    const page = (n: number): string =>
      `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><article><h1>Quay</h1><p>The harbour council of Port Alma voted on Tuesday to close the old quay ${n}.</p></article></body></html>`
    const random = seededRandom(8)
    const picture = Array.from({ length: 1 << 18 }, () => String.fromCharCode(32 + random.below(90))).join('')
    const member = (url: string, block: string): Uint8Array => gzipSync(makeWarc([{ type: 'response', url, block }]))
    const filler = member('https://post.example/a.png', `HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n${picture}`)
    const pages = Array.from({ length: 40 }, (_, n) => member(`https://post.example/${n}`, page(n)))
    const archive = (from: number, to: number): Uint8Array =>
      Buffer.concat(pages.slice(from, to).flatMap((one) => [one, ...Array.from({ length: 8 }, () => filler)]))
    const listed = Array.from({ length: 30 }, (_, n) => JSON.stringify({ url: `https://post.example/${n}` }))
    const wacz = makeZip([
      { name: 'archive/a.warc.gz', data: archive(0, 20), stored: true },
      { name: 'archive/b.warc.gz', data: archive(20, 40), stored: true },
      { name: 'pages/pages.jsonl', data: ['{"format":"json-pages-1.0"}', ...listed].join('\n') },
      { name: 'datapackage.json', data: '{"profile":"wacz"}' },
    ])
    expect(wacz.length).toBeGreaterThan(64 << 20)
    writeFileSync(join(folder, 'g.wacz'), wacz)
    const parts = await stretches('g.wacz')
    expect(parts.length).toBeGreaterThan(4)
    const read = await Promise.all(parts.map((bytes) => unpackBytes('g', bytes)))
    const urls = read.flatMap((r) => r.documents.map((d) => d.url))
    expect(urls).toEqual(listed.map((line) => JSON.parse(line).url))
    expect(read.reduce((sum, r) => sum + (r.unpacked?.expected ?? 0), 0)).toBe(30)
  })
})

describe('the stretches of one file', () => {
  it('have one line together, their counts summed, and the hash of the file, not of the stretch', () => {
    const page = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><article><h1>Quay</h1><p>The harbour council of Port Alma voted on Tuesday to close the old quay.</p></article></body></html>`
    const random = seededRandom(7)
    const picture = Array.from({ length: 1 << 18 }, () => String.fromCharCode(32 + random.below(90))).join('')
    const path = join(folder, 'f.warc.gz')
    const file = openSync(path, 'w')
    for (let i = 0; i < 45; i++) {
      const block = `HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n${picture.slice(i)}`
      writeSync(file, gzipSync(makeWarc([{ type: 'response', url: `https://post.example/${i}.png`, block }])))
      if (i % 20 === 0)
        writeSync(file, gzipSync(makeWarc([{ type: 'response', url: `https://post.example/${i}`, block: page }])))
    }
    closeSync(file)
    expect(findInputs(['f.warc.gz'], folder).length).toBeGreaterThan(1)
    const { status, stdout, stderr } = runCli(['annotate', 'f.warc.gz', '--workers', '1'], { cwd: folder })
    expect([status, stderr.trim().split('\n')]).toEqual([
      0,
      [expect.stringMatching(/^f\.warc\.gz: read, \d+ characters, 3 articles \(3 expected\) \(45 × [^;]+\)$/)],
    ])
    const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex')
    const docs = stdout
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line))
    expect(docs).toHaveLength(3)
    for (const doc of docs) expect(doc).toMatchObject({ fileSha256: sha256 })
  })
})

describe('a file that is no file of records', () => {
  it('or whose only line is too long, is refused whole, unread', async () => {
    for (const [name, head] of [
      ['line.jsonl', '{"text":"'],
      ['long.txt', 'The quay is closed. '],
    ] as const) {
      const path = join(folder, name)
      const file = openSync(path, 'w')
      writeSync(file, head.repeat(100))
      closeSync(file)
      truncateSync(path, 500 << 20)
      const [found, ...more] = findInputs([name], folder)
      expect(more).toEqual([])
      expect(found === undefined ? null : await openInput(found)).toEqual({
        reason: 'too-large',
        input: name,
        bytes: 500 << 20,
        limit: 64 << 20,
      })
    }
  })

  it('a record beyond the cap among others costs itself', async () => {
    const path = join(folder, 'e.jsonl')
    const file = openSync(path, 'w')
    writeSync(file, '{"text":"One."}\n')
    writeSync(file, '{"text":"', 100 << 20)
    writeSync(file, '"}\n{"text":"Three."}\n', (100 << 20) + 9)
    closeSync(file)
    const opened = await Promise.all(findInputs(['e.jsonl'], folder).map(openInput))
    expect(opened.map((o) => ('reason' in o ? o.reason : o.bytes.length))).toEqual([16, 'line-too-long', 18])
  })
})
