import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annotated } from '../../test/annotated.ts'
import { hide } from '../../test/hide.ts'
import { findTraces, rewriteName, rewriteWords } from './index.ts'

const PILE = [
  annotated(
    'd1',
    '[[Jon Tarr](PER:e1)](src:a1) (JT), [the harbour master of Lom](desc:e1), [said](cue:a1) ["we never sold a single boat to them"](say:a1). ' +
      '[Mara Tarr](PER:e2) met [Jon Fenn](PER:e3). [Tarr](PER:e2) left.',
  ),
  annotated('d2', '[Rose Stone](PER:e1) met [Ana-Lucía O’Dell](PER:e2) and [Йон Тарский](PER:e3) and [周明](PER:e4).'),
  annotated('d3', '[Mark May](PER:e1) met [Bo Li](PER:e2).'),
]
const { hidden } = hide(PILE, {
  names: ['Jon Tarr', 'Rose Stone', 'Ana-Lucía O’Dell', 'Йон Тарский', '周明', 'Mark May', 'Bo Li'],
})
const JON = 'Person A'

describe('a hidden person', () => {
  test.each([
    ['Jon Tarr’s boat', `${JON}’s boat`],
    ['JON TARR left', `${JON} left`],
    ['jon tarr left', `${JON} left`],
    ['Tarr, Jon', JON],
    ['J. Tarr and J.Tarr and J Tarr', `${JON} and ${JON} and ${JON}`],
    ['Jon T. said', `${JON}. said`],
    ['Jon X. Tarr said', `${JON} said`],
    ['Jon “Sparks” Tarr said', `${JON} said`],
    ['Jon\nTarr said', `${JON} said`],
    ['Jon Ta-\nrr said', `${JON} said`],
    ['Jon T\u200barr and J\u00adon Tarr', `${JON} and ${JON}`],
    ['Jon T\u0301a\u0308rr', JON],
    ['Ｊｏｎ Ｔａｒｒ', JON],
    ['JonTarr and #FreeJonTarr', `${JON} and [address withheld]`],
    ['JT said, J.T. said', `${JON} said, ${JON}. said`],
    ['just a jt', 'just a jt'],
    ['ask jon.tarr@lom.example now.', 'ask [address withheld] now.'],
    ['ask jtarr@lom.example, now', 'ask [address withheld], now'],
    ['by @tarrj', 'by [address withheld]'],
    ['by @rstone and stone@lom.example', 'by [address withheld] and [address withheld]'],
    ['by @stonework', 'by @stonework'],
    ['see https://lom.example/a/jon-tarr?x=1.', 'see [address withheld].'],
    ['see https://lom.example/Jon%20Tarr/2', 'see [address withheld]'],
    ['see https://lom.example/other', 'see https://lom.example/other'],
    ['fotoanaluciaodell2.jpg', 'fotoPerson C2.jpg'],
    ['Tarrism and the Tarrs', `[name withheld] and the [name withheld]`],
    ['Tarrant and guitarron', 'Tarrant and guitarron'],
    ['Jon Fenn left. Jon left.', `Jon Fenn left. ${JON} left.`],
    ['near Tarr. Jon left', `near [name withheld]. ${JON} left`],
    ["Ana-Lucia ODell, ANA LUCÍA O'DELL", 'Person C, Person C'],
    ['Rose Stone left', 'Person B left'],
    ['rose stone left', 'rose stone left'],
    ['Stones fell on a rose', 'Stones fell on a rose'],
    ['Stone left a stone under the rose', 'Person B left a stone under the rose'],
    ['Йону Тарскому', 'Person D'],
    ['他说周明走了', '他说Person E走了'],
    ['Mark May left on 3 May', 'Person F left on 3 May'],
    ['Bo Li left; Li left; li is a unit', 'Person G left; Person G left; li is a unit'],
    ['the harbour master of Lom left', 'the [description withheld] left'],
    ['“We never sold a single boat”, says who', '[quotation withheld], says who'],
    ['They never sold a boat', 'They never sold a boat'],
  ])('is gone from %j', (source, after) => {
    expect(rewriteWords(source, hidden)).toBe(after)
    expect(findTraces(rewriteWords(source, hidden), hidden).filter((trace) => trace.sure)).toEqual([])
  })

  test.each([
    ['2024/jon-tarr_final.pdf', '2024/Person A_final.pdf'],
    ['JON_TARR.txt', 'Person A.txt'],
    ['rose-stone.txt', 'Person B.txt'],
    ['list.csv:12', 'list.csv:12'],
  ])('is gone from the file name %j', (name, after) => {
    expect(rewriteName(name, hidden)).toBe(after)
  })
})

test('nothing is left in any text made of hard pieces, and a second look finds nothing more', () => {
  const piece = fc.constantFrom(
    ...[
      'Jon',
      'Tarr',
      'TARR',
      'tarr',
      'Ta\u00adrr',
      'J.',
      'JT',
      'Rose',
      'Stone',
      'stone',
      'Ana-Lucía',
      'O’Dell',
      'Йон',
    ],
    ...[
      'Тарскому',
      '周明',
      'Mark',
      'May',
      'Jon Fenn',
      'Mara',
      ' ',
      ' ',
      ' ',
      '-',
      '.',
      ', ',
      '\n',
      '\n\n',
      '’s',
      '“',
      '”',
      '"',
    ],
    ...[
      'we never sold',
      'a single boat',
      'the harbour master of Lom',
      '@',
      '#',
      'https://a.example/',
      '%20',
      'e\u0301',
      '👍🏽',
    ],
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
      const once = rewriteWords(pieces.join(''), hidden)
      expect(findTraces(once, hidden).filter((trace) => trace.sure)).toEqual([])
      expect(rewriteWords(once, hidden)).toBe(once)
    }),
    { seed: 8, numRuns: 2000 },
  )
})

test('a label takes another word when a hidden person bears it', () => {
  const pile = [annotated('d1', '[Lena Person](PER:e1) met [Jon Tarr](PER:e2).')]
  const { documents } = hide(pile, { names: ['Lena Person'] })
  expect(documents[0]?.text).toBe('Individual A met Jon Tarr.')
})

test('an entity that the case does not hold is a mistake of the caller', () => {
  expect(() => hide(PILE, { names: ['Nobody'] })).toThrow(RangeError)
})
