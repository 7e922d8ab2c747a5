import { describe, expect, it } from 'vitest'
import { decodeLinearModel, decodePackedModel, decodePairedModel, WEIGHTS_VERSION } from './decode-linear-model.ts'
import { decodeTagger } from './decode-models.ts'
import { bestLabel, type LinearModel, scoreLabels } from './linear-model.ts'
import { decodeNumbers, encodeNumbers, unzigzag, zigzag } from './numbers.ts'
import { sumPacked } from './packed-model.ts'
import { scorePairs } from './paired-model.ts'

interface Row {
  readonly row: number
  readonly cells: readonly (readonly [label: number, weight: number])[]
}

const file = (rows: readonly Row[], more: Record<string, unknown> = {}): Record<string, unknown> => ({
  version: WEIGHTS_VERSION,
  labels: ['A', 'B'],
  buckets: 4,
  gaps: encodeNumbers(rows.map(({ row }, i) => row - (rows[i - 1]?.row ?? -1) - 1)),
  sizes: encodeNumbers(rows.map(({ cells }) => cells.length - 1)),
  cells: encodeNumbers(rows.flatMap(({ cells }) => cells.map(([label]) => label))),
  weights: encodeNumbers(rows.flatMap(({ cells }) => cells.map(([, weight]) => zigzag(weight)))),
  ...more,
})

const ROWS: readonly Row[] = [
  {
    row: 1,
    cells: [
      [0, 3],
      [1, -2],
    ],
  },
  { row: 3, cells: [[1, 500]] },
]

function decoded(json: unknown): LinearModel {
  const read = decodeLinearModel(json)
  if (!read.ok) throw new Error(read.error)
  return read.value
}

describe('a weight file', () => {
  it('gives each row its weights', () => {
    const model = decoded(file(ROWS))
    const scores = new Int32Array(2)
    scoreLabels(model, Int32Array.of(1, 3, 0), 3, scores)
    expect([...scores]).toEqual([3, 498])
    expect(bestLabel(scores, null)).toBe(1)
    expect(bestLabel(scores, Uint8Array.of(1, 0))).toBe(0)
    scoreLabels(model, Int32Array.of(7), 1, scores)
    expect([...scores]).toEqual([0, 500])
  })

  it('adds up more features than are looked up at a time', () => {
    const scores = new Int32Array(2)
    scoreLabels(decoded(file(ROWS)), new Int32Array(300).fill(1), 300, scores)
    expect([...scores]).toEqual([900, -600])
  })

  it('packed, gives the same sums', () => {
    const sums = new Int32Array(5)
    const packed = decodePackedModel(file(ROWS))
    if (!packed.ok) throw new Error(packed.error)
    sumPacked(packed.value, Int32Array.of(1, 3, 0, 5), 4, sums, 1)
    expect([...sums]).toEqual([0, 6, 496, 0, 0])
  })

  it.each([
    ['two labels', ['A', 'B'], [3, -2 + 500]],
    ['three labels', ['A', 'B', 'C'], [3, -2 + 500, 0]],
  ])('of %s, paired, gives the same sums', (_, labels, expected) => {
    const paired = decodePairedModel(file(ROWS, { labels }))
    if (!paired.ok) throw new Error(paired.error)
    const scores = new Int32Array(labels.length)
    scorePairs(paired.value, Int32Array.of(1, 3, 0), 3, scores)
    expect([...scores]).toEqual(expected)
    // More features than are looked up at a time.
    scorePairs(paired.value, new Int32Array(300).fill(1), 300, scores)
    expect([...scores.subarray(0, 2)]).toEqual([900, -600])
  })

  it('paired, cuts weights off that would reach over into the next label', () => {
    const paired = decodePairedModel(file([{ row: 0, cells: [[0, -9000]] }]))
    if (!paired.ok) throw new Error(paired.error)
    const scores = new Int32Array(2)
    scorePairs(paired.value, new Int32Array(64), 64, scores)
    expect([...scores]).toEqual([-511 * 64, 0])
  })

  it.each([
    ['of another version', file([], { version: 1 })],
    ['without labels', file([], { labels: [] })],
    ['with buckets that are no power of two', file([], { buckets: 3 })],
    ['with more rows than buckets', file([{ row: 4, cells: [[0, 1]] }])],
    ['cut off within a row', file(ROWS, { weights: encodeNumbers([6]) })],
    ['with fewer cells than its rows say', file(ROWS, { cells: encodeNumbers([0]), weights: encodeNumbers([6]) })],
    ['with a label that is not there', file([{ row: 0, cells: [[7, 1]] }])],
    ['with characters that are no numbers', file(ROWS, { gaps: 'é' })],
    ['that is no object', 'x'],
  ])('%s is refused', (_, json) => {
    expect(decodeLinearModel(json).ok).toBe(false)
  })

  it('of four labels is not packed', () => {
    expect(decodePackedModel(file(ROWS, { labels: ['A', 'B', 'C', 'D'] })).ok).toBe(false)
  })

  it('that cannot be read is named', () => {
    expect(() => decodeTagger(null)).toThrow(/tagger/)
  })
})

describe('numbers as text', () => {
  it.each([[[]], [[0, 1, 89, 90, 91, 8099, 8100, 65_609_999]]])('%j come back', (values) => {
    expect([...(decodeNumbers(encodeNumbers(values)) ?? [])]).toEqual(values)
  })

  it('need no escape in JSON', () => {
    const text = encodeNumbers(Array.from({ length: 91 }, (_, i) => i))
    expect(JSON.stringify(text)).toBe(`"${text}"`)
  })

  it('that are cut off are refused', () => {
    expect(decodeNumbers(encodeNumbers([90]).slice(0, -1))).toBeNull()
  })

  it.each([0, 1, -1, 300, -300])('%i has a number without a sign', (value) => {
    expect(unzigzag(zigzag(value))).toBe(value)
  })
})
