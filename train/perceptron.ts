import { hashFeature } from '../src/models/index.ts'

/** An averaged perceptron (Collins 2002) over hashed features, with a seeded shuffle: the same data, the same bytes. */
export interface Perceptron {
  readonly labels: readonly string[]
  readonly buckets: number
  score(features: readonly string[], scores: Float64Array): void
  update(features: readonly string[], gold: number, guess: number): void
  /** One training example has been seen. */
  tick(): void
  averaged(): Float64Array
}

/** Returns an empty perceptron with `buckets` rows (a power of two). */
export function perceptron(labels: readonly string[], buckets: number): Perceptron {
  const n = labels.length
  const weights = new Float32Array(buckets * n)
  const totals = new Float64Array(buckets * n)
  const stamps = new Int32Array(buckets * n)
  let now = 0
  const add = (at: number, change: number): void => {
    totals[at] = (totals[at] ?? 0) + (now - (stamps[at] ?? 0)) * (weights[at] ?? 0)
    stamps[at] = now
    weights[at] = (weights[at] ?? 0) + change
  }
  return {
    labels,
    buckets,
    score: (features, scores) => {
      scores.fill(0)
      for (const feature of features) {
        const row = (hashFeature(feature) & (buckets - 1)) * n
        for (let k = 0; k < n; k++) scores[k] = (scores[k] ?? 0) + (weights[row + k] ?? 0)
      }
    },
    update: (features, gold, guess) => {
      if (gold === guess) return
      for (const feature of features) {
        const row = (hashFeature(feature) & (buckets - 1)) * n
        add(row + gold, 1)
        add(row + guess, -1)
      }
    },
    tick: () => {
      now++
    },
    averaged: () => totals.map((total, at) => (total + (now - (stamps[at] ?? 0)) * (weights[at] ?? 0)) / now),
  }
}

/** Index of the highest score among those allowed; the first of equals. */
export function argmax(scores: Float64Array, allowed: (label: number) => boolean = () => true): number {
  let best = -1
  for (let k = 0; k < scores.length; k++)
    if (allowed(k) && (best < 0 || (scores[k] ?? 0) > (scores[best] ?? 0))) best = k
  return Math.max(best, 0)
}

/** A copy in an order that depends on the seed alone (mulberry32, Fisher–Yates). */
export function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  const out = [...items]
  let state = seed >>> 0
  for (let i = out.length - 1; i > 0; i--) {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    const j = ((t ^ (t >>> 14)) >>> 0) % (i + 1)
    out.splice(i, 1, ...out.splice(j, 1, ...out.slice(i, i + 1)))
  }
  return out
}

/** How many steps of the integer scale make one update of the perceptron. */
const SCALE = 64

/** The weight file of `decodeLinearModel`: averaged weights in steps of 1/64, those smaller than `floor` steps left out. */
export function encodeModel(model: Perceptron, floor: number): Record<string, unknown> {
  const n = model.labels.length
  const averaged = model.averaged()
  const parts: Buffer[] = []
  let before = -1
  for (let row = 0; row < model.buckets; row++) {
    const cells: number[] = []
    for (let k = 0; k < n; k++) {
      const weight = Math.max(-32767, Math.min(32767, Math.round((averaged[row * n + k] ?? 0) * SCALE)))
      if (Math.abs(weight) >= floor) cells.push(k, weight & 0xff, (weight >> 8) & 0xff)
    }
    if (cells.length === 0) continue
    const skipped = row - before - 1
    parts.push(Buffer.from([skipped & 0xff, skipped >> 8, cells.length / 3, ...cells]))
    before = row
  }
  return { version: 1, labels: model.labels, buckets: model.buckets, rows: Buffer.concat(parts).toString('base64') }
}
