import { describe, expect, it } from 'vitest'
import { readOne } from '../read-bytes.ts'
import { BATCH_A } from './batch-a.ts'
import { BATCH_B } from './batch-b.ts'
import { BATCH_C } from './batch-c.ts'
import { BATCH_D } from './batch-d.ts'
import { BATCH_E } from './batch-e.ts'
import { BATCH_F } from './batch-f.ts'
import { BATCH_G } from './batch-g.ts'
import { BATCH_H } from './batch-h.ts'
import { LATER } from './later.ts'
import { f1, PAGES, scorePages } from './score-pages.ts'

describe('thirty invented pages of different make', () => {
  it('give their blocks to the letter and in kind, and all of their metadata', async () => {
    const score = await scorePages(PAGES)
    expect(PAGES).toHaveLength(30)
    expect(f1(score.right, score.expected, score.found), score.faults.join('\n')).toBeGreaterThanOrEqual(0.97)
    expect(f1(score.rightWords, score.expected, score.found), score.faults.join('\n')).toBeGreaterThanOrEqual(0.99)
    expect(score.metaRight, score.faults.join('\n')).toBe(score.metaExpected)
  })

  it('would be told from pages that are read wrongly', async () => {
    const [page] = PAGES
    if (page === undefined) throw new Error('no page')
    const wrong = { ...page, html: page.html.replaceAll('article', 'section').replaceAll('<p>', '<p hidden>') }
    const score = await scorePages([wrong])
    expect(f1(score.right, score.expected, score.found)).toBeLessThan(0.9)
  })
})

describe('six pages written after the reader was done', () => {
  it('are read nearly as well (0.82 in kind and 34 of 38 at first sight, before their faults were mended)', async () => {
    const score = await scorePages(LATER)
    expect(f1(score.right, score.expected, score.found), score.faults.join('\n')).toBeGreaterThanOrEqual(0.95)
    expect(score.metaRight, score.faults.join('\n')).toBe(score.metaExpected)
  })
})

/**
 * Batches of pages of many makes, each written and its expectations fixed before the reader had seen it. `firstSight` is
 * the share of blocks (F1) that were right to the letter and in kind then; its faults were mended before the next.
 */
const BATCHES = [
  { name: 'A', pages: BATCH_A, firstSight: 0.58, meta: '59 of 71' },
  { name: 'B', pages: BATCH_B, firstSight: 0.82, meta: '58 of 71' },
  { name: 'C', pages: BATCH_C, firstSight: 0.88, meta: '58 of 59' },
  { name: 'D', pages: BATCH_D, firstSight: 0.89, meta: '64 of 64' },
  { name: 'E', pages: BATCH_E, firstSight: 0.87, meta: '61 of 62' },
  { name: 'F', pages: BATCH_F, firstSight: 0.86, meta: '54 of 64' },
  { name: 'G', pages: BATCH_G, firstSight: 0.74, meta: '54 of 60' },
  { name: 'H', pages: BATCH_H, firstSight: 0.84, meta: '53 of 56' },
]

describe('batches of unknown pages, after their faults were mended', () => {
  it.each(BATCHES)('$name: at first sight $firstSight of the blocks, metadata $meta', async ({ pages }) => {
    const score = await scorePages(pages)
    expect(f1(score.right, score.expected, score.found), score.faults.join('\n')).toBeGreaterThanOrEqual(0.97)
    expect(score.metaRight, score.faults.join('\n')).toBe(score.metaExpected)
  })
})

describe('a page of very many parts', () => {
  const story =
    '<p>A long text of a story that is a story and no more than that, said the mayor of the town.</p>'.repeat(3)
  it.each([
    ['cells of a table', `<table>${'<tr><td>7</td><td>Ann</td></tr>'.repeat(20_000)}</table>`],
    [
      'comments',
      '<div class="m"><b>Ann</b> <i>2 h</i><div>Some words of a comment that are long enough.</div></div>'.repeat(
        20_000,
      ),
    ],
    ['boxes in boxes', `${'<x-a>Short words '.repeat(2000)}${'</x-a>'.repeat(2000)}`],
    ['shadow trees', '<x-a><template shadowrootmode="open"><slot></slot>'.repeat(2000)],
  ])('%s takes little time', (_what, part) => {
    const before = process.cpuUsage()
    readOne('x.html', `<html><body><h1>The quay is closed</h1>${story}${part}${story}</body></html>`)
    const { user, system } = process.cpuUsage(before)
    expect((user + system) / 1e6).toBeLessThan(15)
  })
})

describe('a guillemet at the head of a line', () => {
  it('is speech, unless it is a short link to another page', () => {
    const speech =
      '«Мы не будем ждать новой аварии», — сказала мэр Мара Ильвес журналистам у ворот порта в среду вечером.'
    const doc = readOne('x.txt', `Причал закрыт\n\n${speech}\n\n« Предыдущая запись`)
    expect(doc.text).toBe(`Причал закрыт\n\n${speech}`)
  })
})
