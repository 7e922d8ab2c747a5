import { describe, expect, it } from 'vitest'
import { keepTexts } from '../../test/keep-texts.ts'
import { memoryStore, type Run, type Store } from '../store/index.ts'
import { whatIsNew } from './index.ts'

const TEXTS = ['PORT ALMA — Mara Ilves spoke on Monday.', 'LOM — Jon Tarr left on Tuesday.', 'ORR — Ada Lind came.']

/** A case of three additions, linked after each and once more after a decision. */
async function grown(): Promise<Store> {
  const store = memoryStore()
  for (const [i, text] of TEXTS.entries()) {
    await keepTexts(store, [text], i + 1)
    await store.finishRun(run(i + 1, 'add', 0), [])
  }
  await store.finishRun(run(4, 'review', 2), [])
  return store
}

function run(n: number, command: string, decisions: number): Run {
  return { run: n, when: `2031-06-1${n}T10:00:00Z`, engine: 'e', command, documents: n, decisions }
}

async function all<T>(rows: AsyncIterable<T>): Promise<readonly T[]> {
  const list: T[] = []
  for await (const row of rows) list.push(row)
  return list
}

const seen = (n: number): { run: number; when: string } => ({ run: n, when: `2031-06-1${n}T10:00:00Z` })

describe('what is new', () => {
  it.each([
    ['the last addition, to who sees the case for the first time', null, 'addition', 2, 1, 2],
    ['all since the last visit', seen(1), 'visit', 1, 2, 2],
    ['the decisions since a visit that saw all documents', seen(3), 'visit', 3, 0, 2],
    ['the last addition, to who has seen everything', seen(4), 'addition', 2, 1, 2],
    ['the last addition, to who saw another case here', { run: 1, when: '2030-01-01' }, 'addition', 2, 1, 2],
  ])('is %s', async (_what, before, since, base, documents, decisions) => {
    const news = await whatIsNew(await grown(), before)
    expect(news).toMatchObject({ since, run: base, when: seen(base).when, decisions })
    expect(news?.fresh.size).toBe(documents)
  })

  it('counts no document that was there before and is only read anew', async () => {
    const store = memoryStore()
    await keepTexts(store, TEXTS.slice(0, 1), 1)
    const [held] = await all(store.documents())
    const line = { kind: 'document', id: held?.id ?? '', json: '{}', words: '', speaker: null, date: null }
    await store.finishRun(run(1, 'add', 0), [line])
    await keepTexts(store, TEXTS.slice(0, 2), 2)
    expect(held).toBeDefined()
    expect((await whatIsNew(store, null))?.fresh.size).toBe(1)
  })

  it('is nothing where the case was never otherwise', async () => {
    expect(await whatIsNew(memoryStore(), null)).toBeNull()
  })
})
