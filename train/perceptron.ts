import { mixHashes } from '../src/models/index.ts'
import type { TrainedRows } from './encode-model.ts'

/**
 * An averaged perceptron (Collins 2002) over hashed features, with a margin: it also learns from right answers that won
 * by too little. Integer arithmetic throughout, so that training repeats itself.
 */
export interface Perceptron {
  readonly labels: readonly string[]
  readonly buckets: number
  /** How often a feature was seen, up to 255. */
  readonly seen: Uint8Array
  /** The row of each bucket, -1 for none; empty until `startLearning`. */
  rowOf: Int32Array
  /** Current weights, `labels.length` a row. */
  weights: Int32Array
  /** Changes times the example at which they came: what the mean over all examples is made from. */
  drift: Float64Array
  /** Number of the current example, from 1. */
  now: number
}

/** Returns an empty perceptron with `buckets` rows (a power of two). */
export function perceptron(labels: readonly string[], buckets: number): Perceptron {
  return {
    labels,
    buckets,
    seen: new Uint8Array(buckets),
    rowOf: new Int32Array(0),
    weights: new Int32Array(0),
    drift: new Float64Array(0),
    now: 1,
  }
}

/** Tells which features there are, before learning starts. */
export function seeFeatures({ seen, buckets }: Perceptron, features: Int32Array, count: number): void {
  for (let f = 0; f < count; f++) {
    const row = (features[f] ?? 0) & (buckets - 1)
    seen[row] = Math.min(255, (seen[row] ?? 0) + 1)
  }
}

/** Makes room for the features seen at least `atLeast` times; the others are left out. */
export function startLearning(model: Perceptron, atLeast: number): void {
  let held = 0
  model.rowOf = Int32Array.from(model.seen, (times) => (times >= atLeast ? held++ : -1))
  model.weights = new Int32Array(held * model.labels.length)
  model.drift = new Float64Array(held * model.labels.length)
}

/** Fills `scores` with the sum of each label's current weights over the first `count` features. */
export function scoreFeatures(model: Perceptron, features: Int32Array, count: number, scores: Int32Array): void {
  const { rowOf, weights, buckets } = model
  const n = model.labels.length
  scores.fill(0)
  for (let f = 0; f < count; f++) {
    const row = rowOf[(features[f] ?? 0) & (buckets - 1)] ?? -1
    if (row >= 0) for (let k = 0; k < n; k++) scores[k] = (scores[k] ?? 0) + (weights[row * n + k] ?? 0)
  }
}

/** Adds `change` to one label's weights of the first `count` features. */
export function addToLabel(
  model: Perceptron,
  features: Int32Array,
  count: number,
  label: number,
  change: number,
): void {
  const { rowOf, weights, drift, buckets, now } = model
  const n = model.labels.length
  for (let f = 0; f < count; f++) {
    const row = rowOf[(features[f] ?? 0) & (buckets - 1)] ?? -1
    if (row < 0) continue
    const at = row * n + label
    weights[at] = (weights[at] ?? 0) + change
    drift[at] = (drift[at] ?? 0) + change * now
  }
}

/**
 * Counts one example with its scores; where the gold label did not beat its best rival by `margin`, moves the weights
 * towards the one and away from the other. Labels that `allowed` marks with 0 are no rivals.
 */
export function learnLabel(
  model: Perceptron,
  features: Int32Array,
  count: number,
  scores: Int32Array,
  gold: number,
  margin: number,
  allowed: Uint8Array | null,
): void {
  model.now++
  let rival = -1
  for (let k = 0; k < model.labels.length; k++) {
    if (k === gold || (allowed !== null && allowed[k] !== 1)) continue
    if (rival < 0 || (scores[k] ?? 0) > (scores[rival] ?? 0)) rival = k
  }
  if (rival < 0 || (scores[gold] ?? 0) - (scores[rival] ?? 0) >= margin) return
  addToLabel(model, features, count, gold, 1)
  addToLabel(model, features, count, rival, -1)
}

/** The mean weights over all examples so far. */
export function averagedRows({ labels, buckets, rowOf, weights, drift, now }: Perceptron): TrainedRows {
  const n = labels.length
  return {
    labels,
    buckets,
    averaged: (bucket) => {
      const row = rowOf[bucket] ?? -1
      if (row < 0) return null
      return Float64Array.from({ length: n }, (_, k) => (weights[row * n + k] ?? 0) - (drift[row * n + k] ?? 0) / now)
    },
  }
}

/**
 * The mean of models that saw the same features and learnt in different orders: what they agree on stays, what the order
 * left in each of them fades (parameter mixing; McDonald, Hall and Mann 2010).
 */
export function meanRows(models: readonly TrainedRows[]): TrainedRows {
  const [first] = models
  if (first === undefined) throw new RangeError('no model to take the mean of')
  return {
    ...first,
    averaged: (bucket) => {
      const rows = models.map((model) => model.averaged(bucket))
      const shape = rows[0]
      if (!shape) return null
      return Float64Array.from(shape, (_, k) => rows.reduce((sum, row) => sum + (row?.[k] ?? 0), 0) / models.length)
    },
  }
}

/** A copy in an order that depends on the seed alone (a hash of it and the place). */
export function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  const keyed = items.map((item, i) => ({ item, key: mixHashes(seed, i) >>> 0, i }))
  return keyed.toSorted((a, b) => a.key - b.key || a.i - b.i).map((k) => k.item)
}
