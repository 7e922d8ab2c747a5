import type { LinearModel } from './linear-model.ts'

/** Bits of one weight in a packed row. */
const LANE = 10
const LIMIT = (1 << (LANE - 1)) - 1

/** A linear model of at most three labels in which one look-up gives a row's weights, 10 bits each. */
export interface PackedModel {
  readonly mask: number
  /** One bit for each row that has a weight: small enough to stay in the processor's cache. */
  readonly present: Int32Array
  readonly rows: Int32Array
}

/** Packs a model of at most three labels; weights beyond ±511 are cut off there. */
export function packModel(model: LinearModel): PackedModel {
  const rows = new Int32Array(model.buckets)
  const present = new Int32Array(Math.max(1, model.buckets >> 5))
  for (let row = 0; row < model.buckets; row++) {
    const end = model.starts[row + 1] ?? 0
    for (let at = model.starts[row] ?? 0; at < end; at++) {
      const weight = Math.max(-LIMIT, Math.min(LIMIT, model.weights[at] ?? 0))
      rows[row] = (rows[row] ?? 0) | ((weight & ((1 << LANE) - 1)) << (LANE * (model.cells[at] ?? 0)))
      present[row >> 5] = (present[row >> 5] ?? 0) | (1 << (row & 31))
    }
  }
  return { mask: model.buckets - 1, present, rows }
}

/** Writes the sum of each label's weights over the first `count` features to `out[at]`, `out[at + 1]`, `out[at + 2]`. */
export function sumPacked(model: PackedModel, features: Int32Array, count: number, out: Int32Array, at: number): void {
  const { mask, present, rows } = model
  let a = 0
  let b = 0
  let c = 0
  for (let f = 0; f < count; f++) {
    const row = (features[f] ?? 0) & mask
    if ((((present[row >> 5] ?? 0) >> (row & 31)) & 1) === 0) continue
    const packed = rows[row] ?? 0
    a += (packed << 22) >> 22
    b += (packed << 12) >> 22
    c += (packed << 2) >> 22
  }
  out[at] = a
  out[at + 1] = b
  out[at + 2] = c
}
