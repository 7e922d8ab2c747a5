import { createHash } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import type { Line, NewDocument, NewFile, Store, WordQuery } from '../../src/store/index.ts'
import { openCase } from '../../src/store/sqlite/index.ts'
import { MIGRATIONS } from '../../src/store/sqlite/migrations.ts'
import { seededRandom } from '../../test/hostile/random.ts'

/** `node bench/speed/case-part.ts bare|store|search PATH COUNT`: one part of `npm run bench:case`; prints JSON. */
const [part = '', path = '', count = '0'] = process.argv.slice(2)
const COUNT = Number(count)
const BATCH = 512
const SPEAKERS = 500

const random = seededRandom(3)
/** Invented words, the first ones common as in a language (Zipf's law by the product of two draws). */
const WORDS = Array.from({ length: 20_000 }, (_, n) => `w${n.toString(36)}${'aeiou'[n % 5]}`)

function sha256(value: string | Uint8Array): string {
  return createHash('sha256').update(value).digest('hex')
}

function given(n: number): { readonly file: NewFile; readonly document: NewDocument } {
  const words = [`only${n}`, 'harbour', 'talks']
  for (let length = 0; length < 2950; ) {
    const word = WORDS[Math.floor((random.below(20_000) * random.below(20_000)) / 20_000)] ?? ''
    words.push(word)
    length += word.length + 1
  }
  const text = words.join(' ')
  const bytes = Buffer.from(text)
  const hash = sha256(bytes)
  const id = hash.slice(0, 16)
  const title = `Report ${n}`
  const annotated = JSON.stringify({ id, title, text, sha256: hash })
  return {
    file: { name: `pile/${n}.txt`, sha256: hash, bytes, reading: 'stub', run: 1 },
    document: { id, input: `pile/${n}.txt`, sha256: hash, title, text, key: `key ${hash}`, annotated },
  }
}

function peakMegabytes(): number {
  return process.resourceUsage().maxRSS / 1024
}

/** Writes all documents with `write` and says what it cost. The making of the documents is part of both. */
async function measured(write: (n: number) => Promise<void>, end: () => Promise<void>): Promise<object> {
  const began = performance.now()
  const before = process.cpuUsage()
  let early = 0
  for (let n = 0; n < COUNT; n++) {
    await write(n)
    if (n === Math.floor(COUNT / 10)) early = peakMegabytes()
  }
  await end()
  const { user, system } = process.cpuUsage(before)
  const seconds = (performance.now() - began) / 1000
  return { seconds, processor: (user + system) / 1e6, early, late: peakMegabytes() }
}

function bare(): Promise<object> {
  const db = new DatabaseSync(path)
  db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; ${MIGRATIONS.join(' ')}`)
  const original = db.prepare('INSERT INTO original (sha256, bytes) VALUES (?, ?)')
  const file = db.prepare('INSERT INTO file (file, name, sha256, reading, run, closed) VALUES (?, ?, ?, ?, 1, 1)')
  const annotation = db.prepare('INSERT INTO annotation (key, annotated, sha256) VALUES (?, ?, ?)')
  const document = db.prepare(
    'INSERT INTO document (document, file, at, id, input, sha256, title, key) VALUES (?, ?, 0, ?, ?, ?, ?, ?)',
  )
  const words = db.prepare('INSERT INTO document_words (rowid, title, body) VALUES (?, ?, ?)')
  return measured(
    async (n) => {
      if (n % BATCH === 0) db.exec(n === 0 ? 'BEGIN' : 'COMMIT; BEGIN')
      const { file: f, document: d } = given(n)
      original.run(f.sha256, f.bytes)
      file.run(n + 1, f.name, f.sha256, f.reading)
      annotation.run(d.key, d.annotated, sha256(d.annotated))
      document.run(n + 1, n + 1, d.id, d.input, d.sha256, d.title, d.key)
      words.run(n + 1, d.title, d.text)
    },
    async () => {
      db.exec('COMMIT; PRAGMA wal_checkpoint(TRUNCATE)')
      db.close()
    },
  )
}

function opened(): Store {
  const store = openCase(path)
  if (!store.ok) throw new Error(store.error.reason)
  return store.value
}

function throughStore(): Promise<object> {
  const store = opened()
  return measured(
    async (n) => {
      const { file, document } = given(n)
      const open = await store.openFile(file)
      await store.keepDocument(open, 0, document)
      await store.closeFile(open, [])
    },
    () => store.close(),
  )
}

/** One statement a document, of many speakers over two years. */
function* statements(): Generator<Line> {
  for (let n = 0; n < COUNT; n++) {
    const words = `We said in talk ${n} that the harbour ${WORDS[random.below(20_000)]} stays`
    const date = `20${31 + (Math.floor(n / SPEAKERS) % 2)}-${String((n % 12) + 1).padStart(2, '0')}-${String((n % 28) + 1).padStart(2, '0')}`
    const speaker = `p${n % SPEAKERS}`
    yield { kind: 'statement', id: `t${n}`, json: JSON.stringify({ text: words }), words, speaker, date }
  }
}

async function search(): Promise<object> {
  const store = opened()
  const run = { run: 1, when: '', engine: 'stub', command: 'add', documents: COUNT, decisions: 0 }
  await store.finishRun(run, statements())
  const rows: object[] = []
  /** As `crossread search` asks: at most 1 s, checked between answers. */
  const query = (phrases: readonly string[], limit: number): WordQuery => {
    const began = performance.now()
    return { phrases, limit, expired: () => performance.now() - began > 1000 }
  }
  const timed = async (
    what: string,
    ask: () => Promise<{ readonly hits: readonly unknown[]; readonly cut: boolean }>,
  ): Promise<void> => {
    const began = performance.now()
    const { hits, cut } = await ask()
    rows.push({ what, milliseconds: performance.now() - began, hits: hits.length, cut })
  }
  await timed('rare word', () => store.findDocuments(query([`only${COUNT - 1}`], 1000)))
  await timed('word of every document', () => store.findDocuments(query(['harbour'], 1000)))
  await timed('phrase of every document', () => store.findDocuments(query(['harbour talks'], 1000)))
  await timed('phrase that stands nowhere, of two common words', () =>
    store.findDocuments(query(['talks harbour'], 1000)),
  )
  const of = { kind: 'statement', speakers: ['p7'], from: '2031-03', to: '2031-09' }
  await timed('statements by speaker and period', () => store.findLines({ ...query([], 1000), ...of }))
  await timed('statements by speaker and period with a common word', () =>
    store.findLines({ ...query(['harbour'], 1000), ...of }),
  )
  await store.close()
  return rows
}

const PARTS: Readonly<Record<string, () => Promise<object>>> = { bare, store: throughStore, search }
console.log(JSON.stringify(await PARTS[part]?.()))
