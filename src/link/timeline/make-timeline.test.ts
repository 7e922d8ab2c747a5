import { describe, expect, test } from 'vitest'
import { annotated } from '../../../test/annotated.ts'
import { centralSentences } from './central-sentences.ts'
import { makeTimeline } from './index.ts'
import { rankDays } from './rank-days.ts'

const told = (doc: string, day: string, recalled: number | null): Parameters<typeof rankDays>[0][number] => ({
  doc,
  day,
  recalled,
  text: '',
})

describe('the days of a timeline', () => {
  test.each([
    [
      'more documents come first',
      [told('a', '2024-03-01', 1), told('a', '2024-03-02', 1), told('b', '2024-03-02', 1)],
      '2024-03-02',
    ],
    [
      'a document speaks once',
      [told('a', '2024-03-01', 1), told('a', '2024-03-01', 1), told('b', '2024-03-02', 3)],
      '2024-03-02',
    ],
    ['what is recalled later comes first', [told('a', '2024-03-01', 0), told('b', '2024-03-02', 30)], '2024-03-02'],
    ['what is only announced comes last', [told('a', '2024-03-01', -30), told('b', '2024-03-02', 0)], '2024-03-02'],
    ['ties go by date', [told('a', '2024-03-02', 0), told('b', '2024-03-01', 0)], '2024-03-01'],
  ] as const)('%s', (_, sentences, first) => {
    expect(rankDays(sentences)[0]).toBe(first)
    expect(rankDays(sentences.toReversed())[0]).toBe(first)
  })
})

describe('the sentences of a day', () => {
  const quay = [
    'The northern quay of Lom was closed after the cranes failed.',
    'Cranes failed, so the quay of Lom was closed on Monday.',
  ]
  const choir = 'A choir from Veck sang to the dockers in the evening rain.'

  test('tell what most others tell', () => {
    expect(quay).toContain(centralSentences([...quay, choir], 1)[0])
  })

  test('do not tell one thing twice', () => {
    expect(centralSentences([...quay, choir], 2)).toContain(choir)
  })

  test('are never more than there are', () => {
    expect(centralSentences(['Too short.'], 3)).toEqual([])
  })
})

test('a timeline keeps to its span and size, whatever the order of the documents', () => {
  const docs = [
    annotated('a', 'Mara Ilves opened the quay of Lom on [2024-03-04](time:2024-03-04) with a short speech.', {
      published: '2024-03-06',
    }),
    annotated(
      'b',
      'The quay of Lom, open since [2024-03-04](time:2024-03-04), sank on [2024-03-09](time:2024-03-09) in a storm.',
      { published: '2024-03-20' },
    ),
    annotated('c', 'The first stone of the quay was laid on [1999-01-01](time:1999-01-01), as the mayor recalled.', {
      published: '2024-03-20',
    }),
  ]
  const size = { first: '2024-03-01', last: '2024-03-31', days: 1, sentences: 1 }
  expect(makeTimeline(docs, size).map((d) => d.date)).toEqual(['2024-03-04'])
  expect(makeTimeline(docs.toReversed(), size)).toEqual(makeTimeline(docs, size))
})
