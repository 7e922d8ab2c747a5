import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Line, NewDocument, Run, Store } from '../store.ts'
import type { JournalFile } from './journal-file.ts'
import { type JournalStore, journalStore, openJournal } from './journal-store.ts'

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

/** A file that takes only so many bytes and other doings and then is killed, the last one half done. */
function killedAfter(start: Uint8Array, steps: number): ReturnType<typeof fileOf> {
  const file = fileOf(start)
  let left = steps
  const step = (cost: number, act: (part: number) => number): number => {
    if (left <= 0) throw new Error('killed')
    const part = Math.min(left, cost)
    left -= cost
    return act(part)
  }
  return {
    ...file,
    write: (bytes, options) => step(bytes.length, (part) => file.write(bytes.slice(0, part), options)),
    truncate: (size) =>
      step(1, () => {
        file.truncate(size)
        return size
      }),
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

  it('is whole before an erasure or whole after it, wherever a kill strikes, and opened again holds no byte of what went', async () => {
    const before = await filled()
    const file = fileOf()
    before.keepIn(file)
    const start = Uint8Array.from(file.bytes())
    const old = await seen(await reopened(fileOf(start)))
    const held = await before.file('a')
    const erasure = { files: [held?.file ?? 0], instead: [], decisions: ['{"n":9}'], tombstone: '{"why":"asked"}' }
    let after: unknown = null
    const found = { old: 0, new: 0 }
    for (let steps = 0; after === null; steps += 37) {
      const killed = killedAfter(start, steps)
      const store = await openJournal(killed).catch(() => null)
      await store?.erase(erasure)
      if (store?.keeps() === true) after = await seen(await reopened(fileOf(killed.bytes())))
      const again = fileOf(killed.bytes())
      const left = await seen(await reopened(again))
      const isOld = JSON.stringify(left) === JSON.stringify(old)
      found[isOld ? 'old' : 'new']++
      if (isOld) continue
      expect(left).toMatchObject({ decisions: ['{"n":9}'], documents: [{ id: 'b1' }], runs: [] })
      expect(new TextDecoder().decode(again.bytes())).not.toContain('words of a1')
    }
    expect(found.old).toBeGreaterThan(10)
    expect(found.new).toBeGreaterThan(10)
  })

  it('stays what it was where another case finds no room beside it', async () => {
    const first = await filled()
    const file = fileOf()
    first.keepIn(file)
    const small = fileOf(file.bytes(), file.getSize() + 100)
    const other = await journalStore()
    await other.appendDecisions([
      '{"n":7, "why":"no room for so many words, however long they are said to be, beside it"}',
    ])
    other.keepIn(small)
    expect(other.keeps()).toBe(false)
    expect(await seen(await reopened(fileOf(small.bytes())))).toEqual(await seen(first))
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
