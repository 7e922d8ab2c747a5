import { mixHashes } from '../src/models/index.ts'

/** An averaged perceptron (Collins 2002) over hashed features; integer arithmetic, so that training repeats itself. */
export interface Perceptron {
  readonly labels: readonly string[]
  readonly buckets: number
  /** Tells which features there are, before training; those seen fewer than `MIN_SEEN` times are left out. */
  see(features: Int32Array, count: number): void
  score(features: Int32Array, count: number, scores: Int32Array): void
  /** Counts one example and, when the guess was wrong, moves the weights. */
  learn(features: Int32Array, count: number, gold: number, guess: number): void
  /** The mean weights of a row over all examples so far; `null` for a row that no feature has. */
  averaged(row: number): Float64Array | null
}

const MIN_SEEN = 4

/** Returns an empty perceptron with `buckets` rows (a power of two). */
export function perceptron(labels: readonly string[], buckets: number): Perceptron {
  const n = labels.length
  const mask = buckets - 1
  const seen = new Uint8Array(buckets)
  let rowOf: Int32Array | null = null
  let weights = new Int32Array(0)
  let drift = new Float64Array(0)
  let now = 1
  const rows = (): Int32Array => {
    if (rowOf !== null) return rowOf
    let held = 0
    const made = Int32Array.from(seen, (times) => (times >= MIN_SEEN ? held++ : -1))
    rowOf = made
    weights = new Int32Array(held * n)
    drift = new Float64Array(held * n)
    return made
  }
  const add = (at: number, change: number): void => {
    weights[at] = (weights[at] ?? 0) + change
    drift[at] = (drift[at] ?? 0) + change * now
  }
  return {
    labels,
    buckets,
    see: (features, count) => {
      for (let f = 0; f < count; f++) {
        const row = (features[f] ?? 0) & mask
        seen[row] = Math.min(255, (seen[row] ?? 0) + 1)
      }
    },
    score: (features, count, scores) => {
      const table = rows()
      scores.fill(0)
      for (let f = 0; f < count; f++) {
        const row = table[(features[f] ?? 0) & mask] ?? -1
        if (row >= 0) for (let k = 0; k < n; k++) scores[k] = (scores[k] ?? 0) + (weights[row * n + k] ?? 0)
      }
    },
    learn: (features, count, gold, guess) => {
      now++
      if (gold === guess) return
      const table = rows()
      for (let f = 0; f < count; f++) {
        const row = table[(features[f] ?? 0) & mask] ?? -1
        if (row < 0) continue
        add(row * n + gold, 1)
        add(row * n + guess, -1)
      }
    },
    averaged: (bucket) => {
      const row = rows()[bucket] ?? -1
      if (row < 0) return null
      return Float64Array.from({ length: n }, (_, k) => (weights[row * n + k] ?? 0) - (drift[row * n + k] ?? 0) / now)
    },
  }
}

/** A copy in an order that depends on the seed alone (a hash of it and the place). */
export function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  const keyed = items.map((item, i) => ({ item, key: mixHashes(seed, i) >>> 0, i }))
  return keyed.toSorted((a, b) => a.key - b.key || a.i - b.i).map((k) => k.item)
}
