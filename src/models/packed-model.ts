import type { WeightRows } from './decode-linear-model.ts'

/** Bits of one weight in a packed row. */
const LANE = 10
const LIMIT = (1 << (LANE - 1)) - 1

/** A linear model of at most three labels in which one look-up gives a row's weights, 10 bits each. */
export interface PackedModel {
  readonly mask: number
  readonly rows: Int32Array
}

/** Packs rows of at most three labels; weights beyond ±511 are cut off there. */
export function packRows({ buckets, gaps, sizes, cells, weights }: WeightRows): PackedModel {
  const rows = new Int32Array(buckets)
  let row = -1
  let cell = 0
  for (let r = 0; r < gaps.length; r++) {
    row += (gaps[r] ?? 0) + 1
    const end = cell + (sizes[r] ?? 0) + 1
    let packed = 0
    for (; cell < end; cell++) {
      const weight = Math.max(-LIMIT, Math.min(LIMIT, weights[cell] ?? 0))
      packed |= (weight & ((1 << LANE) - 1)) << (LANE * (cells[cell] ?? 0))
    }
    rows[row] = packed
  }
  return { mask: buckets - 1, rows }
}

/** Writes the sum of each label's weights over the first `count` features to `out[at]`, `out[at + 1]`, `out[at + 2]`. */
export function sumPacked(model: PackedModel, features: Int32Array, count: number, out: Int32Array, at: number): void {
  const { mask, rows } = model
  let a = 0
  let b = 0
  let c = 0
  for (let f = 0; f < count; f++) {
    const row = (features[f] ?? 0) & mask
    const packed = rows[row] ?? 0
    a += (packed << 22) >> 22
    b += (packed << 12) >> 22
    c += (packed << 2) >> 22
  }
  out[at] = a
  out[at + 1] = b
  out[at + 2] = c
}
