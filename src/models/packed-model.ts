import type { WeightRows } from './decode-linear-model.ts'
import { unzigzag } from './numbers.ts'

/** Bits of one weight while rows are compared. */
const LANE = 10
const LIMIT = (1 << (LANE - 1)) - 1
const MAX_KINDS = 1 << 16

/** What one step of the second and third weight of a packed row is worth: so that sums of 128 rows stay apart. */
const SECOND = 2 ** 17
const THIRD = SECOND * SECOND

/** A linear model of at most three labels; a row's weights are one number, so that one addition adds all three. */
export interface PackedModel {
  readonly mask: number
  /** For each row the place of its weights in `kinds`: a quarter of the room of the weights themselves, so that more stays in the cache. */
  readonly rows: Uint16Array
  /** The different rows that there are, `first + second * SECOND + third * THIRD`; the first is the one without weights. */
  readonly kinds: Float64Array
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
  return { mask: buckets - 1, rows, kinds: Float64Array.from(kinds.subarray(0, count), unpacked) }
}

/** The weights of a row, 10 bits each, as they are added up. */
function unpacked(packed: number): number {
  return ((packed << 22) >> 22) + ((packed << 12) >> 22) * SECOND + ((packed << 2) >> 22) * THIRD
}

/** Writes the sum of each label's weights over the first `count` features to `out[at]`, `out[at + 1]`, `out[at + 2]`. */
export function sumPacked(model: PackedModel, features: Int32Array, count: number, out: Int32Array, at: number): void {
  const { mask, rows, kinds } = model
  // Two sums, for an addition waits for the one before it.
  let even = 0
  let odd = 0
  let f = 0
  for (; f + 1 < count; f += 2) {
    even += kinds[rows[(features[f] ?? 0) & mask] ?? 0] ?? 0
    odd += kinds[rows[(features[f + 1] ?? 0) & mask] ?? 0] ?? 0
  }
  if (f < count) even += kinds[rows[(features[f] ?? 0) & mask] ?? 0] ?? 0
  const sum = even + odd
  const upper = Math.round(sum / SECOND)
  const third = Math.round(upper / SECOND)
  out[at] = sum - upper * SECOND
  out[at + 1] = upper - third * SECOND
  out[at + 2] = third
}
