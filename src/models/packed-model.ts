import type { WeightRows } from './decode-linear-model.ts'

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

/** Packs rows of at most three labels, weights beyond ±511 cut off there; `null` for more than 65,536 different rows. */
export function packRows({ buckets, gaps, sizes, cells, weights }: WeightRows): PackedModel | null {
  const rows = new Uint16Array(buckets)
  const places = new Map([[0, 0]])
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
    const place = places.get(packed) ?? places.size
    if (place === places.size) places.set(packed, place)
    rows[row] = place
  }
  if (places.size > MAX_KINDS) return null
  return { mask: buckets - 1, rows, kinds: Int32Array.from(places.keys()) }
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
