/** A linear model: for each hashed feature a few integer weights, one for each label that it speaks for or against. */
export interface LinearModel {
  readonly labels: readonly string[]
  /** A power of two: features are hashed into this many rows. */
  readonly buckets: number
  /** `buckets + 1` numbers: the cells of row `r` are `[starts[r], starts[r + 1])`. */
  readonly starts: Uint32Array
  /** Label (lowest eight bits) and weight (the others) of each cell: side by side, since look-ups miss the cache. */
  readonly cells: Int32Array
}

/** Fills `scores` with the sum of each label's weights over the first `count` features. */
export function scoreLabels(model: LinearModel, features: Int32Array, count: number, scores: Int32Array): void {
  scores.fill(0)
  addScores(model, features, count, scores)
}

/** Features that are looked up at a time. */
const BATCH = 128
/** Where the cells of a batch's rows begin and end: filled anew by every call. */
const SPANS: Uint32Array = new Uint32Array(2 * BATCH)

/** Adds each label's weights over the first `count` features to `scores`. */
export function addScores(model: LinearModel, features: Int32Array, count: number, scores: Int32Array): void {
  const { starts, cells } = model
  const mask = model.buckets - 1
  for (let from = 0; from < count; from += BATCH) {
    // All rows first and without a branch, so that the processor waits for many of them at once.
    let held = 0
    const to = Math.min(count, from + BATCH)
    for (let f = from; f < to; f++) {
      const row = (features[f] ?? 0) & mask
      const start = starts[row] ?? 0
      const end = starts[row + 1] ?? 0
      SPANS[held] = start
      SPANS[held + 1] = end
      held += ((start - end) >>> 31) << 1
    }
    for (let span = 0; span < held; span += 2) {
      const end = SPANS[span + 1] ?? 0
      for (let at = SPANS[span] ?? 0; at < end; at++) {
        const cell = cells[at] ?? 0
        scores[cell & 255] = (scores[cell & 255] ?? 0) + (cell >> 8)
      }
    }
  }
}

/** Index of the highest score (the first one of equals) among the labels that `allowed` marks with 1. */
export function bestLabel(scores: Int32Array, allowed: Uint8Array | null): number {
  let best = -1
  let top = 0
  for (let k = 0; k < scores.length; k++) {
    const score = scores[k] ?? 0
    if ((allowed === null || allowed[k] === 1) && (best < 0 || score > top)) {
      best = k
      top = score
    }
  }
  return Math.max(best, 0)
}
