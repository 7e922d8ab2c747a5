import { describe, expect, it } from 'vitest'
import { column, makePdf } from '../../../test/formats/make-pdf.ts'
import { unpackBytes, unpackOne } from '../../../test/formats/unpack-bytes.ts'
import { placeOf } from '../../document/index.ts'

const LEFT = [
  'The harbour council of Port Alma voted on',
  'Tuesday to close the old quay after the acci-',
  'dent in May, when a crane fell into the sea and',
  'a well-known diver was hurt, the mayor said.',
  'The unions had asked for a closure since the',
]
const RIGHT = [
  'spring, and wrote three letters to the port.',
  '“We will not wait for another accident,” Mara',
  'Ilves told reporters at the gate of the harbour',
  'on Tuesday evening, with the diver, a well-',
  'known man in the town, at her side.',
]
const BODY =
  'The harbour council of Port Alma voted on Tuesday to close the old quay after the accident in May, when a crane fell into the sea and a well-known diver was hurt, the mayor said. The unions had asked for a closure since the spring, and wrote three letters to the port. “We will not wait for another accident,” Mara Ilves told reporters at the gate of the harbour on Tuesday evening, with the diver, a well-known man in the town, at her side.'

describe('a PDF', () => {
  it('is read column by column, its parted words joined, compounds kept', async () => {
    const doc = await unpackOne(
      'a.pdf',
      makePdf({
        pages: [
          [
            { x: 60, y: 740, size: 20, words: 'Harbour council votes to close the quay' },
            ...column(LEFT, 60, 700),
            ...column(RIGHT, 320, 700),
          ],
        ],
      }),
    )
    expect(doc.text).toBe(`Harbour council votes to close the quay\n\n${BODY}`)
    expect(doc.blocks[0]?.kind).toBe('title')
  })

  it.each(['rotated page', 'as it is'] as const)(
    'whose words are set on edge is read all the same (%s)',
    async (onEdge) => {
      const pages = [[...column(LEFT, 60, 700), ...column(RIGHT, 320, 700)]]
      expect((await unpackOne('a.pdf', makePdf({ onEdge, pages }))).text).toBe(BODY)
    },
  )

  it('with a box beside its columns keeps the box together', async () => {
    const box = ['The quay in figures', 'Built in 1931', 'Length 412 metres', 'Repaired four times']
    const doc = await unpackOne(
      'a.pdf',
      makePdf({ pages: [[...column(LEFT, 40, 700, 8), ...column(RIGHT, 240, 700, 8), ...column(box, 450, 700, 8)]] }),
    )
    const flat = doc.text.replaceAll('\n', ' ').replace(/ +/g, ' ')
    expect(flat).toContain(BODY)
    expect(flat).toContain(box.join(' '))
  })

  it('with a table gives each row in one piece, its cells in order', async () => {
    const rows = [
      ['Month', 'Shifts', 'Paid'],
      ['June', '410', '17'],
      ['July', '1,260', '40'],
      ['August', '1,302', '41'],
    ]
    const table = rows.flatMap((cells, r) => cells.map((words, c) => ({ x: 60 + c * 120, y: 500 - r * 14, words })))
    const doc = await unpackOne('a.pdf', makePdf({ pages: [[...column(LEFT, 60, 700), ...table]] }))
    const flat = doc.text.replaceAll('\n', ' ').replace(/ +/g, ' ')
    expect(flat).toContain('June 410 17')
    expect(flat).toContain('August 1,302 41')
  })

  it('loses running heads and page numbers and keeps the page of every word', async () => {
    const page = (n: number, lines: readonly string[]) => [
      { x: 60, y: 770, words: `Port Alma Papers No. ${n}` },
      ...column(lines, 60, 700),
      { x: 300, y: 30, words: String(n) },
    ]
    const doc = await unpackOne('a.pdf', makePdf({ pages: [page(1, LEFT), page(2, RIGHT)] }))
    expect(doc.text).toBe(BODY)
    expect(doc.removed.map((r) => r.text)).toEqual(['Port Alma Papers No. 1', '1', 'Port Alma Papers No. 2', '2'])
    const at = (words: string) => {
      const start = doc.text.indexOf(words)
      return placeOf(doc, { start, end: start + words.length })
    }
    expect(at('unions')).toMatchObject({ kind: 'page', label: '1' })
    expect(at('spring')).toMatchObject({ kind: 'page', label: '2' })
    expect(at('her side')).toMatchObject({ label: '2' })
  })

  it('keeps a title that later pages repeat as a running head, and loses heads that change from chapter to chapter', async () => {
    const lines = (n: number) => LEFT.map((line) => `${line} ${'one two three four five six'.split(' ')[n]}`)
    const pages = Array.from({ length: 6 }, (_, n) => [
      n === 0
        ? { x: 60, y: 750, size: 20, words: 'The quay of Port Alma' }
        : { x: 60, y: 770, words: n === 3 ? 'Of cranes' : n === 4 ? 'Of ships' : 'The quay of Port Alma' },
      ...column(lines(n), 60, 700),
    ])
    const doc = await unpackOne('a.pdf', makePdf({ pages }))
    expect(doc.text.match(/The quay of Port Alma/g)).toHaveLength(1)
    expect(doc.text).not.toMatch(/Of cranes|Of ships/)
    expect(doc.blocks[0]).toMatchObject({ kind: 'title', start: 0 })
  })

  it('keeps paragraphs apart', async () => {
    const doc = await unpackOne(
      'a.pdf',
      makePdf({ pages: [[...column(LEFT.slice(0, 4), 60, 700), ...column(RIGHT.slice(1), 60, 640)]] }),
    )
    expect(doc.text.split('\n\n')).toHaveLength(2)
  })

  it('without a text layer is refused as such, and single pages without one are named', async () => {
    const none = await unpackBytes('a.pdf', makePdf({ pages: [[], []] }))
    expect(none.refused).toEqual([{ reason: 'no-text-layer', input: 'a.pdf', pages: 2 }])
    const some = await unpackOne('a.pdf', makePdf({ pages: [column(LEFT, 60, 700), [], []] }))
    expect(some.notes).toEqual(['no text layer on 2 of 3 pages (2–3)'])
  })

  it('that is locked, cut off or no PDF is refused with its reason', async () => {
    const whole = makePdf({ pages: [column(LEFT, 60, 700)] })
    const reason = async (bytes: Uint8Array) => (await unpackBytes('a.pdf', bytes)).refused[0]?.reason
    expect(await reason(makePdf({ pages: [column(LEFT, 60, 700)], locked: true }))).toBe('encrypted')
    expect(await reason(whole.subarray(0, 40))).toBe('damaged')
  })

  it('gives title and author of its properties, but no file name as a title', async () => {
    const pages = [column(LEFT, 60, 700)]
    const doc = await unpackOne('a.pdf', makePdf({ pages, title: 'Quay closed', author: 'Jon Tarr' }))
    expect([doc.title, doc.author, doc.metaFrom.author]).toEqual(['Quay closed', 'Jon Tarr', 'file properties'])
    expect((await unpackOne('a.pdf', makePdf({ pages, title: 'Microsoft Word - x.doc' }))).title).toBeNull()
  })
})
