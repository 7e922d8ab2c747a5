import {
  BOUNDARY_FEATURES,
  type BoundaryJudge,
  cutSentences,
  findTokens,
  GATE_FEATURES,
  GATE_THRESHOLD,
  type Stretch,
  stretchesOf,
} from '../src/language/index.ts'
import { encodeModel } from './encode-model.ts'
import { shuffled } from './perceptron.ts'
import type { RawDocument } from './raw-text.ts'

const GATE_EPOCHS = 6
const EPOCHS = 12
const BUCKETS = 1 << 16
const SEED = 20261121
/** Features seen fewer times than this are left out. */
const MIN_SEEN = 4
/** Step of the first epoch, how much faster it shrinks with each further one, and the pull of each weight towards 0. */
const RATE = 0.2
const RATE_DECAY = 0.2
const PULL = 0.001
/** Steps of the integer weights that make one unit of log-odds. */
const STEPS = 8

interface Example extends Stretch {
  /** Whether a sentence ends behind each token. */
  readonly gold: readonly boolean[]
}

/** What is done with the features of a gap; gives whether the sentence ends there for what follows. */
type Use = (features: Int32Array, gold: boolean) => boolean

/** The weight file of the model that finds where sentences end, from raw texts whose sentences are known. */
export function trainSentences(documents: readonly RawDocument[]): Record<string, unknown> {
  const examples = documents.flatMap(examplesOf)
  const isEnd = (gold: readonly boolean[], i: number): boolean => gold[i] === true
  const gate = fitWeights(examples, GATE_FEATURES, GATE_EPOCHS, (use, gold) => ({
    maybe: (features, i) => {
      use(features, isEnd(gold, i))
      return isEnd(gold, i)
    },
    ends: () => true,
  }))
  const ends = fitWeights(examples, BOUNDARY_FEATURES, EPOCHS, (use, gold) => ({
    maybe: (features) => scoreOf(features, GATE_FEATURES, gate) * STEPS > GATE_THRESHOLD,
    ends: (features, i) => use(features, isEnd(gold, i)),
  }))
  const averaged = (row: number): Float64Array => Float64Array.of(gate[row] ?? 0, ends[row] ?? 0)
  return encodeModel({ labels: ['gate', 'end'], buckets: BUCKETS, averaged }, { steps: STEPS, floor: 1 })
}

function examplesOf({ text, ends }: RawDocument): readonly Example[] {
  return stretchesOf(text, []).map(({ start, end }) => {
    const tokens = findTokens(text, start, end)
    return { text, tokens, first: 0, last: tokens.length, gold: tokens.map((t) => ends.has(t.end)) }
  })
}

/**
 * Weights of a logistic regression over `count` binary features, by stochastic gradient descent; as in the averaged
 * perceptron (Collins 2002) they are the mean over all steps, and each sentence begins where the model itself ended the
 * one before.
 */
function fitWeights(
  examples: readonly Example[],
  count: number,
  epochs: number,
  judge: (use: Use, gold: readonly boolean[]) => BoundaryJudge,
): Float64Array {
  const seen = new Uint8Array(BUCKETS)
  const weights = new Float64Array(BUCKETS)
  const drift = new Float64Array(BUCKETS)
  let now = 1
  let rate = RATE
  const see: Use = (features, gold) => {
    for (let f = 0; f < count; f++) {
      const row = rowOf(features, f)
      seen[row] = Math.min(MIN_SEEN, (seen[row] ?? 0) + 1)
    }
    return gold
  }
  const learn: Use = (features, gold) => {
    now++
    const score = scoreOf(features, count, weights)
    const miss = (gold ? 1 : 0) - 1 / (1 + Math.exp(-score))
    for (let f = 0; f < count; f++) {
      const row = rowOf(features, f)
      if ((seen[row] ?? 0) < MIN_SEEN) continue
      const change = rate * (miss - PULL * (weights[row] ?? 0))
      weights[row] = (weights[row] ?? 0) + change
      drift[row] = (drift[row] ?? 0) + change * now
    }
    return score > 0
  }
  for (const example of examples) cutSentences(example, judge(see, example.gold))
  for (let epoch = 0; epoch < epochs; epoch++) {
    rate = RATE / (1 + RATE_DECAY * epoch)
    for (const example of shuffled(examples, SEED + epoch)) cutSentences(example, judge(learn, example.gold))
  }
  return weights.map((weight, row) => weight - (drift[row] ?? 0) / now)
}

function rowOf(features: Int32Array, f: number): number {
  return (features[f] ?? 0) & (BUCKETS - 1)
}

function scoreOf(features: Int32Array, count: number, weights: Float64Array): number {
  let score = 0
  for (let f = 0; f < count; f++) score += weights[rowOf(features, f)] ?? 0
  return score
}
