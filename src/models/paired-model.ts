import type { WeightRows } from './decode-linear-model.ts'
import { unzigzag } from './numbers.ts'

/** Weights beyond this are cut off there, so that sums over a batch stay within half a number. */
const LIMIT = 511
/** Features that are looked up at a time. */
const BATCH = 64

/**
 * A linear model of few labels: a row has a weight for each of them, two to a number. Adding up whole rows leaves the
 * processor nothing to guess, which costs more than the few additions that a list of labels and weights would save.
 */
export interface PairedModel {
  readonly labels: readonly string[]
  readonly mask: number
  /** For each row where its weights stand in `pairs`; 0, where zeros stand, for most. */
  readonly rows: Int32Array
  /** The weights of two labels: `even + (odd << 16)`, a number of pairs for each row that has weights. */
  readonly pairs: Int32Array
}

/** Numbers that a row takes. */
function widthOf(labels: readonly string[]): number {
  return (labels.length + 1) >> 1
}

/** Lays out the rows of a weight file. */
export function pairRows({ labels, buckets, gaps, sizes, cells, weights }: WeightRows): PairedModel {
  const width = widthOf(labels)
  const rows = new Int32Array(buckets)
  const pairs = new Int32Array((gaps.length + 1) * width)
  let row = -1
  let cell = 0
  for (let r = 0; r < gaps.length; r++) {
    row += (gaps[r] ?? 0) + 1
    const place = (r + 1) * width
    rows[row] = place
    for (const end = cell + (sizes[r] ?? 0) + 1; cell < end; cell++) {
      const label = cells[cell] ?? 0
      const weight = Math.max(-LIMIT, Math.min(LIMIT, unzigzag(weights[cell] ?? 0)))
      const at = place + (label >> 1)
      pairs[at] = (pairs[at] ?? 0) + (weight << (16 * (label & 1)))
    }
  }
  return { labels, mask: buckets - 1, rows, pairs }
}

/** Where the weights of a batch's rows stand: filled anew by every call. */
const PLACES: Int32Array = new Int32Array(BATCH + 1)

/** Fills `scores` with the sum of each label's weights over the first `count` features. */
export function scorePairs(model: PairedModel, features: Int32Array, count: number, scores: Int32Array): void {
  const { labels, mask, rows, pairs } = model
  const width = widthOf(labels)
  scores.fill(0)
  for (let from = 0; from < count; from += BATCH) {
    // All places first and without a branch, so that the processor waits for many of them at once.
    let held = 0
    const to = Math.min(count, from + BATCH)
    for (let f = from; f < to; f++) {
      const place = rows[(features[f] ?? 0) & mask] ?? 0
      PLACES[held] = place
      held += place > 0 ? 1 : 0
    }
    for (let pair = 0; pair < width; pair++) {
      let sum = 0
      for (let h = 0; h < held; h++) sum = (sum + (pairs[(PLACES[h] ?? 0) + pair] ?? 0)) | 0
      const even = (sum << 16) >> 16
      const label = 2 * pair
      scores[label] = (scores[label] ?? 0) + even
      if (label + 1 < labels.length) scores[label + 1] = (scores[label + 1] ?? 0) + ((sum - even) >> 16)
    }
  }
}
