import { describe, expect, test } from 'vitest'
import { annotated, sha256 } from '../../../test/annotated.ts'
import { findStories } from './index.ts'
import { halfBits, wordWeight } from './word-weights.ts'

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

test.each([
  [1, 0],
  [2, 2],
  [3, 3],
  [4, 4],
  [8192, 26],
] as const)('half bits of %i are %i', (count, bits) => {
  expect(halfBits(count)).toBe(bits)
})

test('a common word tells less than a rare one', () => {
  expect(wordWeight('people', 1)).toBeLessThan(wordWeight('quibblefrost', 1))
})
