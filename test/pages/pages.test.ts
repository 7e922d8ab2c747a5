import { describe, expect, it } from 'vitest'
import { readOne } from '../read-bytes.ts'
import { BATCHES } from './all-pages.ts'
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
 * the share of blocks (F1) that were right to the letter and in kind then, and `meta` how much of the metadata; its faults
 * were mended before the next. `now` and `wrong` (fields of metadata) bound what is left of them.
 */
const SEEN = [
  { name: 'a', firstSight: 0.58, meta: '59 of 71', now: 0.99, wrong: 0 },
  { name: 'b', firstSight: 0.82, meta: '58 of 71', now: 0.99, wrong: 0 },
  { name: 'c', firstSight: 0.88, meta: '58 of 59', now: 0.99, wrong: 0 },
  { name: 'd', firstSight: 0.89, meta: '64 of 64', now: 0.99, wrong: 0 },
  { name: 'e', firstSight: 0.87, meta: '61 of 62', now: 0.99, wrong: 0 },
  { name: 'f', firstSight: 0.86, meta: '54 of 64', now: 0.98, wrong: 0 },
  { name: 'g', firstSight: 0.74, meta: '54 of 60', now: 0.97, wrong: 0 },
  { name: 'h', firstSight: 0.84, meta: '53 of 56', now: 0.97, wrong: 0 },
  { name: 'i', firstSight: 0.86, meta: '72 of 74', now: 0.97, wrong: 0 },
  { name: 'j', firstSight: 0.84, meta: '66 of 77', now: 0.94, wrong: 2 },
  { name: 'k', firstSight: 0.86, meta: '78 of 83', now: 0.96, wrong: 1 },
  { name: 'l', firstSight: 0.85, meta: '56 of 57', now: 0.9, wrong: 1 },
]

describe('batches of unknown pages, after their faults were mended', () => {
  it.each(SEEN)('$name: at first sight $firstSight of the blocks, metadata $meta', async ({ name, now, wrong }) => {
    const score = await scorePages(BATCHES.get(name) ?? [])
    expect(score.expected).toBeGreaterThan(80)
    expect(f1(score.right, score.expected, score.found), score.faults.join('\n')).toBeGreaterThanOrEqual(now)
    expect(score.metaRight, score.faults.join('\n')).toBeGreaterThanOrEqual(score.metaExpected - wrong)
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
