import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cluster } from './cluster.ts'

const N = 8
const classOf = (item: number): number => item
const index = fc.integer({ min: 0, max: N - 1 })
const pair = fc.tuple(index, index).filter(([a, b]) => a !== b)
const edge = fc.record({ ends: pair, weight: fc.integer({ min: 1, max: 5 }) }).map(({ ends: [a, b], weight }) => ({
  a: Math.min(a, b),
  b: Math.max(a, b),
  weight,
}))

test('no cluster holds a pair that was parted or cannot be one, in any order of the edges', () => {
  fc.assert(
    fc.property(fc.array(edge), fc.array(pair), fc.array(pair), (edges, cannot, apart) => {
      const strangers = new Set(apart.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))
      const bounds = { must: [], cannot, compatible: (a: number, b: number) => !strangers.has(`${a} ${b}`), classOf }
      const groups = cluster(N, edges, bounds)
      expect(groups.flat().toSorted((a, b) => a - b)).toEqual([...Array(N).keys()])
      for (const group of groups) {
        for (const [a, b] of [...cannot, ...apart]) expect(group.includes(a) && group.includes(b)).toBe(false)
      }
      expect(cluster(N, edges.toReversed(), bounds)).toEqual(groups)
    }),
  )
})

test('a reader joins what the machine would not, except against a parting', () => {
  const bounds = { cannot: [[1, 2] as const], compatible: () => false, classOf }
  expect(
    cluster(4, [], {
      ...bounds,
      must: [
        [0, 1],
        [1, 2],
      ],
    }),
  ).toEqual([[0, 1], [2], [3]])
})

test('one decision joins all that the machine joined on either side, however unlike the two sides are', () => {
  const unlike = (a: number, b: number): boolean => a < 2 === b < 2
  const edges = [
    { a: 0, b: 1, weight: 5 },
    { a: 2, b: 3, weight: 5 },
  ]
  const bounds = { cannot: [], compatible: unlike, classOf }
  expect(cluster(4, edges, { ...bounds, must: [[1, 2]] })).toEqual([[0, 1, 2, 3]])
  expect(cluster(4, edges, { ...bounds, cannot: [[0, 3]], must: [[1, 2]] })).toEqual([[0, 1, 2], [3]])
})
