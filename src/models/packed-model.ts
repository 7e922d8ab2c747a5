import type { WeightRows } from './decode-linear-model.ts'
import { unzigzag } from './numbers.ts'

/** Bits of one weight in a packed row. */
const LANE = 10
const LIMIT = (1 << (LANE - 1)) - 1
const MAX_KINDS = 1 << 16

/** A linear model of at most three labels; a row's weights are one number, 10 bits each. */
export interface PackedModel {
  readonly mask: number
  /** For each row the place of its weights in `kinds`: half the room of the weights themselves, so that more stays in the cache. */
  readonly rows: Uint16Array
  /** The different rows that there are; the first is the one without weights. */
  readonly kinds: Int32Array
}

/** Slots of the table that finds the place of a row among the different ones: a power of two, twice as many as they. */
const SLOTS = 2 * MAX_KINDS

/** Packs rows of at most three labels, weights beyond ±511 cut off there; `null` for more than 65,536 different rows. */
export function packRows({ buckets, gaps, sizes, cells, weights }: WeightRows): PackedModel | null {
  const rows = new Uint16Array(buckets)
  const kinds = new Int32Array(MAX_KINDS)
  // An open hash table, since a map takes three times as long for the parser's million rows.
  const places = new Uint16Array(SLOTS)
  let count = 1
  let row = -1
  let cell = 0
  for (let r = 0; r < gaps.length; r++) {
    row += (gaps[r] ?? 0) + 1
    const end = cell + (sizes[r] ?? 0) + 1
    let packed = 0
    for (; cell < end; cell++) {
      const weight = Math.max(-LIMIT, Math.min(LIMIT, unzigzag(weights[cell] ?? 0)))
      packed |= (weight & ((1 << LANE) - 1)) << (LANE * (cells[cell] ?? 0))
    }
    if (packed === 0) continue
    let slot = Math.imul(packed, 0x9e3779b1) >>> 15
    while (places[slot] !== 0 && kinds[places[slot] ?? 0] !== packed) slot = (slot + 1) & (SLOTS - 1)
    if (places[slot] === 0) {
      if (count === MAX_KINDS) return null
      kinds[count] = packed
      places[slot] = count++
    }
    rows[row] = places[slot] ?? 0
  }
  return { mask: buckets - 1, rows, kinds: kinds.slice(0, count) }
}

/** Writes the sum of each label's weights over the first `count` features to `out[at]`, `out[at + 1]`, `out[at + 2]`. */
export function sumPacked(model: PackedModel, features: Int32Array, count: number, out: Int32Array, at: number): void {
  const { mask, rows, kinds } = model
  let a = 0
  let b = 0
  let c = 0
  for (let f = 0; f < count; f++) {
    const row = (features[f] ?? 0) & mask
    const packed = kinds[rows[row] ?? 0] ?? 0
    a += (packed << 22) >> 22
    b += (packed << 12) >> 22
    c += (packed << 2) >> 22
  }
  out[at] = a
  out[at + 1] = b
  out[at + 2] = c
}
