import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Line, NewDocument, Run, Store } from '../store.ts'
import { type JournalFile, type JournalStore, journalStore, openJournal } from './journal-store.ts'

/** A file in memory that can be cut off anywhere, as a killed tab leaves it, and that may hold no more than `room`. */
function fileOf(
  start: Uint8Array = new Uint8Array(),
  room = Number.POSITIVE_INFINITY,
): JournalFile & { bytes(): Uint8Array } {
  let bytes = new Uint8Array(start)
  return {
    bytes: () => bytes,
    getSize: () => bytes.length,
    read: (into, { at }) => {
      const part = bytes.subarray(at, at + into.length)
      into.set(part)
      return part.length
    },
    write: (part, { at }) => {
      const taken = part.subarray(0, Math.max(0, room - at))
      const next = new Uint8Array(Math.max(bytes.length, at + taken.length))
      next.set(bytes)
      next.set(taken, at)
      bytes = next
      return taken.length
    },
    truncate: (size) => {
      bytes = bytes.slice(0, size)
    },
    flush: () => {},
    close: () => {},
  }
}

function document(id: string): NewDocument {
  return {
    id,
    input: `${id}.txt`,
    sha256: id,
    title: null,
    text: `words of ${id}`,
    key: id,
    annotated: `{"id":"${id}"}`,
  }
}

const FILE = { sha256: 'x', bytes: new Uint8Array([1, 2, 3]), reading: 'r1', run: 1 }
const RUN: Run = { run: 1, when: '2031-06-14', engine: 'e', command: 'add', documents: 2, decisions: 1 }

function line(id: string, words = ''): Line {
  return { kind: 'event', id, json: JSON.stringify({ id, words }), words, speaker: null, date: null }
}

/** A case with two whole files, a decision, two runs, and a file in hand. */
async function filled(): Promise<JournalStore> {
  const store = await journalStore()
  for (const name of ['a', 'b']) {
    const file = await store.openFile({ ...FILE, name })
    await store.keepDocument(file, 0, document(`${name}1`))
    await store.closeFile(file, [])
  }
  await store.appendDecisions(['{"n":1}'])
  await store.finishRun(RUN, [line('v1'), line('v2'), line('v3')])
  await store.finishRun({ ...RUN, run: 2 }, [line('v3'), line('v2', 'other'), line('v4')])
  const file = await store.openFile({ ...FILE, name: 'c' })
  await store.keepDocument(file, 0, document('c1'))
  return store
}

async function all<T>(rows: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = []
  for await (const row of rows) list.push(row)
  return list
}

/** All that can be seen of a store. */
async function seen(store: Store): Promise<unknown> {
  return {
    files: await store.files(),
    documents: await all(store.documents()),
    decisions: await store.decisions(),
    logs: await store.logs(),
    runs: await store.runs(),
    lines: await all(store.lines(null)),
    before: await all(store.lines(null, 1)),
    tombstones: await store.tombstones(),
    bytes: await store.original('x'),
  }
}

async function reopened(file: JournalFile): Promise<JournalStore> {
  const store = await openJournal(file)
  if (store === null) throw new Error('no journal')
  return store
}

describe('a case that is kept in a journal', () => {
  it('is the same after it was opened again, also what was there before it was kept', async () => {
    const store = await filled()
    const file = fileOf()
    store.keepIn(file)
    await store.appendDecisions(['{"n":2}'])
    const again = await reopened(fileOf(file.bytes()))
    expect(await seen(again)).toEqual(await seen(store))
    expect(again.begun().map(({ name, bytes }) => [name, bytes])).toEqual([['c', FILE.bytes]])
  })

  it('goes on where it was: the file in hand is finished, its document not read twice', async () => {
    const file = fileOf()
    const store = await filled()
    store.keepIn(file)
    const again = await reopened(file)
    expect(await again.cached('c1')).toBe('{"id":"c1"}')
    const [begun] = again.begun()
    if (begun === undefined) throw new Error('nothing begun')
    const number = await again.openFile(begun)
    await again.keepDocument(number, 1, document('c2'))
    await again.closeFile(number, [])
    expect(again.begun()).toEqual([])
    const third = await reopened(file)
    expect((await all(third.documents())).map((d) => d.id)).toEqual(['a1', 'b1', 'c1', 'c2'])
  })

  it('loses at most what was being written, wherever a kill cuts it off', async () => {
    const file = fileOf()
    const store = await journalStore()
    store.keepIn(file)
    const sizes: number[] = []
    const number = await store.openFile({ ...FILE, name: 'a' })
    for (let i = 0; i < 5; i++) {
      await store.keepDocument(number, i, document(`d${i}`))
      sizes.push(file.getSize())
    }
    const begun = file.getSize() - (sizes[4] ?? 0) + (sizes[0] ?? 0)
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: begun, max: file.getSize() }), async (cut) => {
        const again = await reopened(fileOf(file.bytes().slice(0, cut)))
        const whole = sizes.filter((size) => size <= cut).length
        for (let i = 0; i < 5; i++) expect((await again.cached(`d${i}`)) !== null).toBe(i < whole)
        await again.appendDecisions(['{"n":1}'])
      }),
    )
  })

  it('is cut off where a byte is not what was written', async () => {
    const file = fileOf()
    const store = await filled()
    store.keepIn(file)
    const bytes = Uint8Array.from(file.bytes())
    bytes[bytes.length - 5] = (bytes.at(-5) ?? 0) ^ 1
    const again = await reopened(fileOf(bytes))
    expect(await again.cached('c1')).toBeNull()
    expect(await again.decisions()).toEqual(['{"n":1}'])
  })

  it('leaves no byte of what was erased', async () => {
    const file = fileOf()
    const store = await filled()
    store.keepIn(file)
    const held = await store.file('a')
    const instead = [{ file: { ...FILE, name: 'd', sha256: 'y' }, documents: [document('d1')], refused: [] }]
    await store.erase({ files: [held?.file ?? 0], instead, decisions: ['{"n":9}'], tombstone: '{"why":"asked"}' })
    expect(new TextDecoder().decode(file.bytes())).not.toContain('words of a1')
    expect(await seen(await reopened(file))).toMatchObject({
      decisions: ['{"n":9}'],
      tombstones: ['{"why":"asked"}'],
      runs: [],
      documents: [{ id: 'b1' }, { id: 'd1' }],
    })
  })

  it('goes on in memory, and says so, when there is no more room', async () => {
    const store = await filled()
    const file = fileOf(new Uint8Array(), 1_000_000)
    store.keepIn(file)
    expect(store.keeps()).toBe(true)
    const full = fileOf(new Uint8Array(), 400)
    store.keepIn(full)
    expect(store.keeps()).toBe(false)
    await store.appendDecisions(['{"n":2}'])
    expect(await store.decisions()).toEqual(['{"n":1}', '{"n":2}'])
  })

  it('is none where the file holds something else', async () => {
    expect(await openJournal(fileOf())).toBeNull()
    expect(await openJournal(fileOf(new TextEncoder().encode('{"documents":[]}')))).toBeNull()
  })
})
