import { describe, expect, test } from 'vitest'
import { annotated, sha256 } from '../../../test/annotated.ts'
import { groupAlike } from './group-alike.ts'
import { findStories } from './index.ts'
import { likenesses } from './likeness.ts'
import { eighthBits, wordWeight } from './word-weights.ts'

const QUAY = [
  annotated(
    'q1',
    'Lom closes its northern quay. The harbour council of Lom closed the quay after cranes failed a test, mayor Mara Ilves announced.',
  ),
  annotated(
    'q2',
    'Cranes fail, quay shut. Mayor Mara Ilves of Lom shut the northern quay when harbour cranes failed inspection.',
  ),
]
const GLASS = [
  annotated('g1', 'The museum of Veck opened a wing of glass sculptures by Oda Brandt, who carves birds from bottles.'),
  annotated('g2', 'Oda Brandt shows glass birds in Veck: her bottles fill a museum wing of sculptures.'),
]
const PILE = [...QUAY, ...GLASS]

describe('stories', () => {
  test('gather the documents about one affair', () => {
    expect(findStories(PILE, sha256).map((s) => s.documents)).toEqual([
      ['g1', 'g2'],
      ['q1', 'q2'],
    ])
  })

  test('hold every document once', () => {
    const all = findStories([...PILE, annotated('e', '.')], sha256).flatMap((s) => s.documents)
    expect(all.toSorted()).toEqual(['e', 'g1', 'g2', 'q1', 'q2'])
  })

  test('do not depend on the order of the documents', () => {
    const expected = findStories(PILE, sha256)
    expect(findStories(PILE.toReversed(), sha256)).toEqual(expected)
    expect(findStories([...PILE.slice(1), ...PILE.slice(0, 1)], sha256)).toEqual(expected)
  })

  test('stay as they are when a stranger comes or another story goes', () => {
    const stranger = annotated('z', 'Quilla Borm sang.')
    expect(findStories([...PILE, stranger], sha256)).toEqual(expect.arrayContaining([...findStories(PILE, sha256)]))
    expect(findStories(PILE, sha256)).toEqual(expect.arrayContaining([...findStories(QUAY, sha256)]))
  })

  test('take years apart for another affair', () => {
    const years = [
      annotated('a', 'Bram Ode won the regatta of Tarn before a crowd on the pier.', { published: '2011-05-01' }),
      annotated('b', 'Lisk Ferro won the regatta of Tarn in heavy rain last evening.', { published: '2019-05-01' }),
    ]
    expect(findStories(years, sha256)).toHaveLength(2)
  })
})

/** Likenesses from rows of `left right likeness`. */
function rowsOf(text: string): readonly (readonly number[])[] {
  return text.split(', ').map((row) => row.split(' ').map(Number))
}

describe('groups', () => {
  test.each([
    ['join what is alike on average', 3, '0 1 300, 0 2 150, 1 2 150', [[0, 1, 2]]],
    ['do not follow a chain', 3, '0 1 300, 1 2 200', [[0, 1], [2]]],
    ['part what is not alike enough', 2, '0 1 139', [[0], [1]]],
    [
      'part two close affairs that each hold together by themselves',
      6,
      '0 1 500, 0 2 500, 1 2 500, 3 4 500, 3 5 500, 4 5 500, 0 3 200, 0 4 200, 0 5 200, 1 3 200, 1 4 200, 1 5 200, 2 3 200, 2 4 200, 2 5 200',
      [
        [0, 1, 2],
        [3, 4, 5],
      ],
    ],
    ['join two loose halves of one affair', 4, '0 1 250, 2 3 250, 0 2 240, 0 3 240, 1 2 240, 1 3 240', [[0, 1, 2, 3]]],
  ] as const)('%s', (_, count, rows, expected) => {
    expect(groupAlike(count, likenesses(rowsOf(rows).flat()), { least: 140, apart: 30 })).toEqual(expected)
    expect(groupAlike(count, likenesses(rowsOf(rows).toReversed().flat()), { least: 140, apart: 30 })).toEqual(expected)
  })
})

test.each([
  [1, 0],
  [2, 8],
  [3, 12],
  [4, 16],
  [8192, 104],
] as const)('eighth bits of %i are %i', (count, bits) => {
  expect(eighthBits(count)).toBe(bits)
})

test('a common word tells less than a rare one', () => {
  expect(wordWeight('people', 1)).toBeLessThan(wordWeight('quibblefrost', 1))
})
