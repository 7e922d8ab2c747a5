import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, describe, expect, it } from 'vitest'
import { journalStore, type Line, memoryStore, type NewDocument, type Run, type Store } from './index.ts'
import { openCase, readCase } from './sqlite/index.ts'
import { MIGRATIONS } from './sqlite/migrations.ts'

const folder = mkdtempSync(join(tmpdir(), 'crossread-store-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let files = 0
function fresh(): string {
  return join(folder, `${files++}.crossread`)
}

function opened(path: string): Store {
  const store = openCase(path)
  if (!store.ok) throw new Error(JSON.stringify(store.error))
  return store.value
}

const STORES: readonly (readonly [string, () => Store | Promise<Store>])[] = [
  ['memory', memoryStore],
  ['sqlite', () => opened(fresh())],
  ['journal', journalStore],
]

const BYTES = new Uint8Array([1, 2, 3])
const NONE = { phrases: [], limit: 100, expired: () => false }

function document(id: string, text: string, key = `k-${id}-${text}`): NewDocument {
  const annotated = JSON.stringify({ id, text })
  return { id, input: `${id}.txt`, sha256: `sha-${text}`, title: null, text, key, annotated }
}

async function add(
  store: Store,
  name: string,
  documents: readonly NewDocument[],
  sha256 = name,
  run = 1,
): Promise<void> {
  const file = await store.openFile({ name, sha256, bytes: BYTES, reading: 'r1', run })
  for (const [at, doc] of documents.entries()) await store.keepDocument(file, at, doc)
  await store.closeFile(file, [])
}

async function all<T>(rows: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = []
  for await (const row of rows) list.push(row)
  return list
}

async function ids(store: Store): Promise<readonly string[]> {
  return (await all(store.documents())).map((d) => d.id)
}

function run(number: number): Run {
  return {
    run: number,
    when: '2031-06-14T10:00:00Z',
    engine: 'crossread 0',
    command: 'add',
    documents: 1,
    decisions: 0,
  }
}

function line(kind: string, id: string, words = '', more: Partial<Line> = {}): Line {
  return { kind, id, json: JSON.stringify({ id, words }), words, speaker: null, date: null, ...more }
}

describe.each(STORES)('the %s store', (_name, open) => {
  it('takes a file in when it is closed, not before', async () => {
    const store = await open()
    const file = await store.openFile({ name: 'a', sha256: 'x', bytes: BYTES, reading: 'r1', run: 1 })
    await store.keepDocument(file, 0, document('d1', 'Ferry talks'))
    expect([await ids(store), await store.file('a')]).toEqual([[], null])
    await store.closeFile(file, [{ input: 'a#2', reason: 'a scan', advice: 'recognise it' }])
    expect(await ids(store)).toEqual(['d1'])
    expect(await store.file('a')).toMatchObject({
      sha256: 'x',
      reading: 'r1',
      run: 1,
      gone: null,
      documents: 1,
      bytes: 3,
    })
    expect(await store.refused()).toEqual([{ input: 'a#2', reason: 'a scan', advice: 'recognise it' }])
    expect(await store.original('x')).toEqual(BYTES)
    expect(await store.cached('k-d1-Ferry talks')).toBe('{"id":"d1","text":"Ferry talks"}')
    expect([await store.cached('other'), await store.original('y')]).toEqual([null, null])
    await store.close()
  })

  it('goes on with an unfinished file of the same bytes, and forgets one of other bytes', async () => {
    const store = await open()
    const begun = { name: 'a', sha256: 'x', bytes: BYTES, reading: 'r1', run: 1 }
    const file = await store.openFile(begun)
    await store.keepDocument(file, 0, document('d1', 'one'))
    expect(await store.openFile(begun)).toBe(file)
    await store.keepDocument(file, 0, document('d1', 'one'))
    const other = await store.openFile({ ...begun, sha256: 'y' })
    await store.closeFile(other, [])
    expect(await ids(store)).toEqual([])
    await store.close()
  })

  it('keeps an earlier version of a changed file as history, and the bytes of both', async () => {
    const store = await open()
    await add(store, 'a', [document('d1', 'old words')], 'x', 1)
    await add(store, 'a', [document('d2', 'new words')], 'y', 2)
    expect(await ids(store)).toEqual(['d2'])
    expect((await store.files()).map((f) => [f.sha256, f.run, f.gone])).toEqual([
      ['x', 1, 2],
      ['y', 2, null],
    ])
    expect(await store.original('x')).toEqual(BYTES)
    const found = await store.findDocuments({ ...NONE, phrases: ['words'] })
    expect(found.hits.map((h) => h.id)).toEqual(['d2'])
    await store.close()
  })

  it('takes the same bytes read anew as the same version', async () => {
    const store = await open()
    await add(store, 'a', [document('d1', 'words')], 'x', 1)
    await add(store, 'a', [document('d1', 'words', 'by a newer engine')], 'x', 2)
    expect((await store.files()).length).toBe(1)
    expect((await all(store.documents())).map((d) => d.key)).toEqual(['by a newer engine'])
    await store.close()
  })

  it('drops a file and its refusals from the case', async () => {
    const store = await open()
    await add(store, 'a', [document('d1', 'one')])
    await add(store, 'b', [document('d2', 'two')])
    await store.dropFile('a', 2)
    await store.dropFile('nobody', 2)
    expect([await ids(store), await store.file('a')]).toEqual([['d2'], null])
    await store.close()
  })

  it('only ever adds to the log of decisions, each once, oldest first', async () => {
    const store = await open()
    await store.appendDecisions(['{"n":1}', '{"n":2}'])
    await store.appendDecisions(['{"n":2}', '{"n":3}'])
    expect(await store.decisions()).toEqual(['{"n":1}', '{"n":2}', '{"n":3}'])
    await store.close()
  })

  it('keeps the order of somebody else’s log beside that of its own', async () => {
    const store = await open()
    await store.appendDecisions(['{"n":1}', '{"n":2}'])
    await store.appendDecisions(['{"n":3}', '{"n":1}', '{"n":4}'], 'other')
    await store.appendDecisions(['{"n":5}'])
    expect(await store.logs()).toEqual([
      ['{"n":1}', '{"n":2}', '{"n":5}'],
      ['{"n":3}', '{"n":1}', '{"n":4}'],
    ])
    expect(await store.decisions()).toEqual(['{"n":1}', '{"n":2}', '{"n":3}', '{"n":4}', '{"n":5}'])
    await store.close()
  })

  it('gives the lines of the last run in the order of the case, and those of an earlier run by id', async () => {
    const store = await open()
    await store.finishRun(run(1), [line('event', 'v2'), line('event', 'v1'), line('entity', 'p1')])
    await store.finishRun(run(2), [line('event', 'v3'), line('event', 'v1'), line('event', 'v2', 'changed')])
    const idsOf = async (kind: string | null, at: number | null): Promise<readonly string[]> =>
      (await all(store.lines(kind, at))).map((l) => l.id)
    expect(await idsOf('event', null)).toEqual(['v3', 'v1', 'v2'])
    expect(await idsOf('event', 1)).toEqual(['v1', 'v2'])
    expect(await idsOf(null, 2)).toEqual(['v1', 'v2', 'v3'])
    expect((await all(store.lines('event', 1))).map((l) => l.words)).toEqual(['', ''])
    expect((await store.runs()).map((r) => r.run)).toEqual([1, 2])
    await store.close()
  })

  it('finds words and phrases, whatever their case and accents, and says when it stopped early', async () => {
    const store = await open()
    await add(store, 'a', [document('d1', 'The Café talks began.'), document('d2', 'Talks at the cafe.')])
    const find = async (phrases: readonly string[], limit = 10): Promise<readonly [readonly string[], boolean]> => {
      const { hits, cut } = await store.findDocuments({ phrases, limit, expired: () => false })
      return [hits.map((h) => h.id), cut]
    }
    expect(await find(['cafe', 'TALKS'])).toEqual([['d1', 'd2'], false])
    expect(await find(['café talks'])).toEqual([['d1'], false])
    expect(await find(['talks'], 1)).toEqual([['d1'], true])
    expect(await find(['"', 'AND'])).toEqual([[], false])
    expect(await store.findDocuments({ phrases: ['talks'], limit: 9, expired: () => true })).toEqual({
      hits: [],
      cut: true,
    })
    await store.close()
  })

  it('finds statements by speaker and period; a vague date is neither before nor after its own days', async () => {
    const store = await open()
    await store.finishRun(run(1), [
      line('statement', 't1', 'we will wait', { speaker: 'p1', date: '2031-06-14' }),
      line('statement', 't2', 'we will wait', { speaker: 'p2', date: '2031-06' }),
      line('statement', 't3', 'no comment', { speaker: 'p1', date: null }),
      line('event', 'v1', 'they wait'),
    ])
    const find = async (query: object): Promise<readonly string[]> =>
      (await store.findLines({ ...NONE, kind: 'statement', speakers: null, from: null, to: null, ...query })).hits.map(
        (h) => h.id,
      )
    expect(await find({ phrases: ['wait'] })).toEqual(['t1', 't2'])
    expect(await find({ speakers: ['p1'] })).toEqual(['t1', 't3'])
    expect(await find({ from: '2031-06-15' })).toEqual(['t2'])
    expect(await find({ to: '2031-06-14', phrases: ['wait'] })).toEqual(['t1', 't2'])
    expect(await find({ from: '2031-07' })).toEqual([])
    await store.close()
  })

  it('erases files, lines and runs, puts the new log in place of the old, and keeps the tombstone', async () => {
    const store = await open()
    await add(store, 'a', [document('d1', 'Mara Ilves spoke')])
    await add(store, 'b', [document('d2', 'Nobody spoke')])
    await store.appendDecisions(['{"quote":"Mara Ilves"}'])
    await store.finishRun(run(1), [line('entity', 'p1', 'Mara Ilves')])
    const held = await store.file('a')
    const file = { name: 'c', sha256: 'left', bytes: BYTES, reading: 'r1', run: 1 }
    const instead = [{ file, documents: [document('d3', '[name removed] spoke')], refused: [] }]
    await store.erase({ files: [held?.file ?? 0], instead, decisions: ['{"n":1}'], tombstone: '{"why":"asked for"}' })
    expect([await ids(store), await all(store.lines(null)), await store.runs()]).toEqual([['d2', 'd3'], [], []])
    expect([await store.decisions(), await store.tombstones()]).toEqual([['{"n":1}'], ['{"why":"asked for"}']])
    expect(await store.cached('k-d1-Mara Ilves spoke')).toBeNull()
    const found = await store.findDocuments({ ...NONE, phrases: ['spoke'] })
    expect(found.hits.map((h) => h.id)).toEqual(['d2', 'd3'])
    await store.close()
  })
})

describe('a case file', () => {
  it('keeps everything when it is closed and opened again, and leaves nothing beside it', async () => {
    const path = fresh()
    const first = opened(path)
    await add(first, 'a', [document('d1', 'words')])
    await first.appendDecisions(['{"n":1}'])
    await first.close()
    const second = opened(path)
    expect([await ids(second), await second.decisions()]).toEqual([['d1'], ['{"n":1}']])
    await second.close()
    expect(readdirSync(folder).filter((name) => name.startsWith(basename(path)))).toEqual([basename(path)])
  })

  it('has one writer, whose process the second is told, and readers beside it', async () => {
    const path = fresh()
    const writer = opened(path)
    await add(writer, 'a', [document('d1', 'words')])
    await writer.flush()
    expect(openCase(path)).toEqual({ ok: false, error: { reason: 'open-elsewhere', path, pid: process.pid } })
    const reader = readCase(path)
    expect(reader.ok && (await ids(reader.value))).toEqual(['d1'])
    if (reader.ok) await expect(reader.value.dropFile('a', 2)).rejects.toThrow('cannot be written to')
    if (reader.ok) await reader.value.close()
    await writer.close()
    const next = openCase(path)
    expect(next.ok).toBe(true)
    if (next.ok) await next.value.close()
  })

  it('of the first tables is brought up to date with its decisions', async () => {
    const path = fresh()
    const db = new DatabaseSync(path)
    db.exec(`${MIGRATIONS[0]} PRAGMA user_version = 1`)
    db.exec(`INSERT INTO decision (line) VALUES ('{"n":1}')`)
    db.close()
    expect(readCase(path)).toEqual({ ok: false, error: { reason: 'older', path } })
    const store = opened(path)
    expect(await store.decisions()).toEqual(['{"n":1}'])
    await store.close()
  })

  it.each([
    ['when a newer version made it', 'PRAGMA user_version = 999', 'newer'],
    [
      'with a planted trigger',
      'CREATE TRIGGER t AFTER INSERT ON decision BEGIN DELETE FROM document; END',
      'not-a-case',
    ],
    ['with a planted view', 'CREATE VIEW v AS SELECT 1', 'not-a-case'],
    ['with a table of its own', 'CREATE TABLE t (x)', 'not-a-case'],
    ['with another application in its header', 'PRAGMA application_id = 1', 'not-a-case'],
  ])('is refused %s', async (_what, sql, reason) => {
    const path = fresh()
    await opened(path).close()
    const db = new DatabaseSync(path)
    db.exec(sql)
    db.close()
    expect(openCase(path)).toMatchObject({ ok: false, error: { reason } })
    expect(readCase(path)).toMatchObject({ ok: false, error: { reason } })
  })

  it('that is none is refused in words', () => {
    const path = fresh()
    expect(readCase(path)).toEqual({ ok: false, error: { reason: 'missing', path } })
    expect(openCase(new URL(import.meta.url).pathname)).toMatchObject({ ok: false, error: { reason: 'not-a-case' } })
  })
})
