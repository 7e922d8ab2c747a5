import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { memoryStore, type Store } from './index.ts'
import { sqliteStore } from './sqlite/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'crossread-store-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const STORES: readonly (readonly [string, () => Store])[] = [
  ['memory', memoryStore],
  ['sqlite', () => sqliteStore(join(folder, `${Math.random()}.crossread`))],
]

describe.each(STORES)('the %s store', (_name, open) => {
  it('gives back what was kept under a key, and nothing for another', async () => {
    const store = open()
    await store.keep('k', ['{"a":1}', '{"b":2}'])
    await store.keep('empty', [])
    expect(await store.cached('k')).toEqual(['{"a":1}', '{"b":2}'])
    expect(await store.cached('empty')).toEqual([])
    expect(await store.cached('other')).toBeNull()
    await store.close()
  })

  it('replaces the documents of the case as a whole, in order of id', async () => {
    const store = open()
    const document = (id: string): { id: string; sha256: string; annotated: string } => ({
      id,
      sha256: 'x',
      annotated: '{}',
    })
    await store.replaceCase([document('b'), document('a')], [{ input: 'c.pdf', reason: 'a PDF', advice: 'convert' }])
    await store.replaceCase([document('c'), document('b')], [])
    expect((await store.documents()).map((d) => d.id)).toEqual(['b', 'c'])
    expect(await store.refused()).toEqual([])
    await store.close()
  })

  it('only ever adds to the log of decisions, each once, oldest first', async () => {
    const store = open()
    await store.appendDecisions(['{"n":1}', '{"n":2}'])
    await store.appendDecisions(['{"n":2}', '{"n":3}'])
    expect(await store.decisions()).toEqual(['{"n":1}', '{"n":2}', '{"n":3}'])
    await store.close()
  })
})

describe('a case file', () => {
  it('keeps everything when it is closed and opened again', async () => {
    const path = join(folder, 'again.crossread')
    const first = sqliteStore(path)
    await first.keep('k', ['{}'])
    await first.appendDecisions(['{"n":1}'])
    await first.close()
    const second = sqliteStore(path)
    expect([await second.cached('k'), await second.decisions()]).toEqual([['{}'], ['{"n":1}']])
    await second.close()
  })

  it('is refused when a newer version made it', async () => {
    const path = join(folder, 'newer.crossread')
    const store = sqliteStore(path)
    await store.close()
    const { DatabaseSync } = await import('node:sqlite')
    const db = new DatabaseSync(path)
    db.exec('PRAGMA user_version = 999')
    db.close()
    expect(() => sqliteStore(path)).toThrow(RangeError)
  })
})
