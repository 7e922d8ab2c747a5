import { describe, expect, test } from 'vitest'
import { shuffled } from '../../../test/growing-pile.ts'
import { findCandidates, noCandidates } from './candidates.ts'
import type { ShingledDocument } from './sorted-shingles.ts'

/**
 * Documents in which shingles of three sorts stand: one of its own, some that a few share, and phrases that most hold, so
 * that they become common while documents come.
 */
const DOCUMENTS: readonly ShingledDocument[] = Array.from({ length: 70 }, (_, i) => ({
  uid: i,
  shingles: Float64Array.from([
    1000 + i,
    ...[1, 2, 3, 4].map((n) => 100 * n + (i % (5 * n))),
    ...[1, 2, 3, 4].flatMap((n) => (i % (n + 1) === 0 ? [] : [n, n])),
  ]),
}))

/** The documents of some numbers in one order, whatever order they came in. */
function pile(uids: readonly number[]): readonly ShingledDocument[] {
  return DOCUMENTS.filter(({ uid }) => uids.includes(uid)).toSorted((a, b) => ((a.uid * 29) % 70) - ((b.uid * 29) % 70))
}

describe('candidates with a memory are those without one', () => {
  test.each([1, 2, 3])('while documents come one by one, order %i', (seed) => {
    const order = shuffled(
      DOCUMENTS.map(({ uid }) => uid),
      seed,
    )
    const memory = noCandidates()
    for (const count of order.keys()) {
      const documents = pile(order.slice(0, count + 1))
      expect(findCandidates(documents, 3, memory)).toEqual(findCandidates(documents, 3))
    }
    expect(findCandidates(pile(order), 3, memory).some(({ shared }) => shared > 3)).toBe(true)
  })

  test('while documents go and come back', () => {
    const memory = noCandidates()
    for (const [from, to] of [
      [0, 60],
      [3, 62],
      [3, 70],
      [0, 70],
      [69, 70],
      [0, 0],
    ] as const) {
      const documents = pile(DOCUMENTS.slice(from, to).map(({ uid }) => uid))
      expect(findCandidates(documents, 3, memory)).toEqual(findCandidates(documents, 3))
    }
  })
})
