import { describe, expect, test } from 'vitest'
import { shuffled } from '../../test/growing-pile.ts'
import { noBlocks, type ScoredPair, scoreBlocks, type Unit } from './score-blocks.ts'

const REACH = 3

/** Units of a few keys each, so that blocks are longer than a unit reaches; some are alike. */
const UNITS: readonly Unit[] = Array.from({ length: 40 }, (_, i) => ({
  uid: i % 37,
  keys: Int32Array.from([i % 37, 7 * (i % 37), 3 * (i % 37), 3 * (i % 37)], (n) => n % 5),
}))

function scored(
  units: readonly Unit[],
  memory: Parameters<typeof scoreBlocks<number>>[2],
): { readonly pairs: readonly ScoredPair<number>[]; readonly asked: number } {
  let asked = 0
  const pairs = scoreBlocks<number>(units, REACH, memory, (a, b) => {
    asked++
    const [x, y] = [units[a]?.uid ?? 0, units[b]?.uid ?? 0]
    return (x * 31 + y) % 3 === 0 ? null : x * 100 + y
  })
  return { pairs, asked }
}

describe('blocks with a memory', () => {
  test.each([1, 2, 3])(
    'give the pairs of blocks without one while units come, go and change places, order %i',
    (seed) => {
      const memory = noBlocks<number>()
      const order = shuffled(UNITS, seed)
      for (const units of [order.slice(0, 20), order.slice(0, 21), order, order.slice(5), order.toReversed(), []]) {
        expect(scored(units, memory).pairs).toEqual(scored(units, undefined).pairs)
      }
    },
  )

  test('compare nothing again', () => {
    const memory = noBlocks<number>()
    const distinct = UNITS.slice(0, 37)
    expect(scored(distinct, memory).asked).toBeGreaterThan(0)
    expect(scored(distinct, memory).asked).toBe(0)
  })
})
