import { describe, expect, it } from 'vitest'
import { decodeBase64 } from './base64.ts'
import { decodeLinearModel, WEIGHTS_VERSION } from './decode-linear-model.ts'
import { decodeModels } from './decode-models.ts'
import { bestLabel, scoreLabels } from './linear-model.ts'

const file = (bytes: readonly number[], more: Record<string, unknown> = {}): Record<string, unknown> => ({
  version: WEIGHTS_VERSION,
  labels: ['A', 'B'],
  buckets: 4,
  rows: Buffer.from(bytes).toString('base64'),
  ...more,
})

describe('a weight file', () => {
  it('gives each row its weights', () => {
    // Row 1: A +3, B -2; row 3: B +5.
    const decoded = decodeLinearModel(file([1, 1, 0, 3, 1, 254, 1, 0, 1, 5]))
    if (!decoded.ok) throw new Error(decoded.error)
    const scores = new Int32Array(2)
    scoreLabels(decoded.value, Int32Array.of(1, 3, 0), 3, scores)
    expect([...scores]).toEqual([3, 3])
    expect(bestLabel(scores, null)).toBe(0)
    expect(bestLabel(scores, Uint8Array.of(0, 1))).toBe(1)
    scoreLabels(decoded.value, Int32Array.of(7), 1, scores)
    expect([...scores]).toEqual([0, 5])
  })

  it.each([
    ['of another version', file([], { version: 1 })],
    ['without labels', file([], { labels: [] })],
    ['with buckets that are no power of two', file([], { buckets: 3 })],
    ['with more rows than buckets', file([9, 0, 0, 1])],
    ['cut off within a row', file([0, 1, 0, 3])],
    ['with a label that is not there', file([0, 0, 7, 1])],
    ['that is no object', 'x'],
  ])('%s is refused', (_, json) => {
    expect(decodeLinearModel(json).ok).toBe(false)
  })

  it('that cannot be read is named', () => {
    expect(() => decodeModels({ tagger: file([]), names: null })).toThrow(/names/)
  })
})

describe('base64', () => {
  it.each([0, 1, 2, 3, 4, 255])('reads back %i bytes', (length) => {
    const bytes = Array.from({ length }, (_, i) => (i * 37) & 255)
    expect([...decodeBase64(Buffer.from(bytes).toString('base64'))]).toEqual(bytes)
  })
})
