import type { Span } from '../src/document/index.ts'
import { BOUNDARY_FEATURES, cutSentences, findTokens, type Stretch, stretchesOf } from '../src/language/index.ts'
import { encodeModel } from './encode-model.ts'
import { shuffled } from './perceptron.ts'
import type { RawDocument } from './raw-text.ts'

const EPOCHS = 12
const BUCKETS = 1 << 16
const SEED = 20261121
/** Features seen fewer times than this are left out. */
const MIN_SEEN = 4
/** Step of the first epoch, how much faster it shrinks with each further one, and the pull of each weight towards 0. */
const RATE = 0.2
const RATE_DECAY = 0.2
const PULL = 0.001
const STEPS_PER_UNIT = 8

interface Example extends Stretch {
  /** Whether a sentence ends behind each token. */
  readonly gold: readonly boolean[]
}

/** The weight file of the model that finds where sentences end, from raw texts whose sentences are known. */
export function trainSentences(documents: readonly RawDocument[]): Record<string, unknown> {
  const examples = documents.flatMap(examplesOf)
  const seen = new Uint16Array(BUCKETS)
  for (const { gold, ...stretch } of examples) {
    cutSentences(stretch, (features, i) => {
      for (const feature of features) seen[feature & (BUCKETS - 1)] = Math.min(MIN_SEEN, seenOf(seen, feature) + 1)
      return gold[i] ?? false
    })
  }
  const averaged = learn(examples, (feature) => seenOf(seen, feature) >= MIN_SEEN)
  return encodeModel(
    { labels: ['end'], buckets: BUCKETS, averaged: (row) => Float64Array.of(averaged[row] ?? 0) },
    { steps: STEPS_PER_UNIT, floor: 1 },
  )
}

function seenOf(seen: Uint16Array, feature: number): number {
  return seen[feature & (BUCKETS - 1)] ?? 0
}

function examplesOf({ text, ends }: RawDocument): readonly Example[] {
  return stretchesOf(text, []).map(({ start, end }) => {
    const tokens: readonly Span[] = findTokens(text, start, end)
    return { text, tokens, first: 0, last: tokens.length, gold: tokens.map((t) => ends.has(t.end)) }
  })
}

/**
 * Logistic regression by stochastic gradient descent; as in the averaged perceptron (Collins 2002), each sentence begins
 * where the model itself ended the one before, and the weights are their mean over all steps.
 */
function learn(examples: readonly Example[], isKept: (feature: number) => boolean): Float64Array {
  const weights = new Float64Array(BUCKETS)
  const drift = new Float64Array(BUCKETS)
  const rows = new Int32Array(BOUNDARY_FEATURES)
  let now = 1
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const rate = RATE / (1 + RATE_DECAY * epoch)
    for (const { gold, ...stretch } of shuffled(examples, SEED + epoch)) {
      cutSentences(stretch, (features, i) => {
        now++
        let count = 0
        let score = 0
        for (const feature of features) {
          if (!isKept(feature)) continue
          const row = feature & (BUCKETS - 1)
          rows[count++] = row
          score += weights[row] ?? 0
        }
        const miss = (gold[i] === true ? 1 : 0) - 1 / (1 + Math.exp(-score))
        for (let k = 0; k < count; k++) {
          const row = rows[k] ?? 0
          const change = rate * (miss - PULL * (weights[row] ?? 0))
          weights[row] = (weights[row] ?? 0) + change
          drift[row] = (drift[row] ?? 0) + change * now
        }
        return score > 0
      })
    }
  }
  return weights.map((weight, row) => weight - (drift[row] ?? 0) / now)
}
