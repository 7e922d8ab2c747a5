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
