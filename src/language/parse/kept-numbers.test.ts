import { expect, it } from 'vitest'
import { addKept, findKept, keptNumbers } from './kept-numbers.ts'

it('keeps numbers under their key for one sentence', () => {
  const kept = keptNumbers()
  const at = ~findKept(kept, 3, 1, 4, 1)
  kept.set([10, 20, 30], at)
  expect(findKept(kept, 3, 1, 4, 1)).toBe(at)
  expect(findKept(kept, 1, 3, 4, 1)).toBeLessThan(0)
  expect(findKept(kept, 3, 1, 4, 2)).toBe(~at)
})

it('gives a taken slot to the latest key', () => {
  const kept = keptNumbers()
  const first = ~findKept(kept, 0, 0, 0, 1)
  let other = 1
  while (~findKept(kept, other, 0, 0, 1) !== first) other++
  expect(findKept(kept, other, 0, 0, 1)).toBe(first)
  expect(findKept(kept, 0, 0, 0, 1)).toBe(~first)
})

it('adds three numbers to three', () => {
  const sums = keptNumbers()
  sums.set([1, 2, 3], 4)
  addKept(sums, 4, Int32Array.of(0, 10, 20, 30), 1)
  expect([...sums.subarray(4, 8)]).toEqual([11, 22, 33, 0])
})
