import { shuffled } from './perceptron.ts'

/** One example of a yes-or-no question: the features that hold, or their amounts, and the answer. */
export interface Example {
  readonly features: readonly string[]
  readonly answer: boolean
}

export interface LogisticOptions {
  readonly epochs: number
  /** Features seen fewer times are left out. */
  readonly minSeen: number
  /** Strength of the pull towards zero at each step. */
  readonly decay: number
  readonly seed: number
}

const RATE = 0.3
/** Hundredths of a bit in a nat. */
const PER_NAT = 100 / Math.LN2

/**
 * Weights of a logistic regression in hundredths of a bit, fitted one example at a time with steps that shrink by feature
 * (AdaGrad, Duchi et al. 2011). Features with a weight of zero are left out.
 */
export function fitLogistic(examples: readonly Example[], options: LogisticOptions): ReadonlyMap<string, number> {
  const seen = new Map<string, number>()
  for (const { features } of examples) for (const f of features) seen.set(f, (seen.get(f) ?? 0) + 1)
  const weights = new Map<string, number>()
  const squares = new Map<string, number>()
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const { features, answer } of shuffled(examples, options.seed + epoch)) {
      const known = features.filter((f) => (seen.get(f) ?? 0) >= options.minSeen)
      const sum = known.reduce((total, f) => total + (weights.get(f) ?? 0), 0)
      const miss = (answer ? 1 : 0) - 1 / (1 + Math.exp(-sum))
      for (const f of known) {
        const old = weights.get(f) ?? 0
        const step = miss - options.decay * old
        const square = (squares.get(f) ?? 1) + step * step
        squares.set(f, square)
        weights.set(f, old + (RATE * step) / Math.sqrt(square))
      }
    }
  }
  const scaled = [...weights].map(([f, weight]) => [f, Math.round(weight * PER_NAT)] as const)
  return new Map(scaled.filter(([, weight]) => weight !== 0).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
