import type { Candidate } from './candidates.ts'

/** Types of names in the order of the model's labels; 0 is no name. */
export const TYPE_NAMES = ['', 'PER', 'ORG', 'LOC', 'EVENT', 'OTHER'] as const
const TYPES = TYPE_NAMES.length
/** Labels of one word: O, then B and I for each type. */
export const LABELS: number = 1 + 2 * (TYPES - 1)
/** Number of the label of the first word, and of the others, of a name. */
export const beginOf = (type: number): number => 2 * type - 1
export const insideOf = (type: number): number => 2 * type

/** A name of a sentence. */
export interface Found {
  readonly first: number
  readonly last: number
  readonly type: number
  /** Type of the name that ends right before it, 0 for none. */
  readonly before: number
}

/** What the search weighs. */
export interface Weights {
  readonly length: number
  /** Scores of every word's labels, `LABELS` a word. */
  readonly words: Int32Array
  readonly candidates: readonly Candidate[]
  /** Scores of every candidate, `LABELS` a candidate, a type's at its `beginOf`. */
  readonly names: Int32Array
  /** Scores of a name of type `t` right behind one of type `b` (0: behind none), at `b * TYPES + t`. */
  readonly steps: Int32Array
}

/**
 * The names of a sentence with the highest sum of scores (Viterbi over whole names: a semi-Markov model, Sarawagi and
 * Cohen 2004). `outside` and `named` may forbid that a word is in no name, and names.
 */
export function searchNames(
  { length, words, candidates, names, steps }: Weights,
  allowed: Allowed | null = null,
): readonly Found[] {
  const best = new Int32Array((length + 1) * TYPES).fill(NEVER)
  const from = new Int32Array((length + 1) * TYPES)
  const state = new Int32Array((length + 1) * TYPES)
  best[0] = 0
  let at = 0
  for (let end = 1; end <= length; end++) {
    const before = (end - 1) * TYPES
    if (allowed === null || allowed.outside(end - 1)) {
      let top = 0
      for (let t = 1; t < TYPES; t++) if ((best[before + t] ?? 0) > (best[before + top] ?? 0)) top = t
      best[end * TYPES] = Math.max(NEVER, (best[before + top] ?? 0) + (words[(end - 1) * LABELS] ?? 0))
      from[end * TYPES] = end - 1
      state[end * TYPES] = top
    }
    for (; candidates[at]?.last === end; at++) {
      const candidate = candidates[at]
      if (candidate === undefined) break
      const { first } = candidate
      for (let t = 1; t < TYPES; t++) {
        if (allowed !== null && !allowed.named(first, end, t)) continue
        let own = (names[at * LABELS + beginOf(t)] ?? 0) + (words[first * LABELS + beginOf(t)] ?? 0)
        for (let i = first + 1; i < end; i++) own += words[i * LABELS + insideOf(t)] ?? 0
        for (let b = 0; b < TYPES; b++) {
          const score = (best[first * TYPES + b] ?? 0) + own + (steps[b * TYPES + t] ?? 0)
          if (score > (best[end * TYPES + t] ?? 0)) {
            best[end * TYPES + t] = score
            from[end * TYPES + t] = first
            state[end * TYPES + t] = b
          }
        }
      }
    }
  }
  return readBack(length, best, from, state)
}

const NEVER = -(1 << 30)

/** What a search may find. */
export interface Allowed {
  outside(word: number): boolean
  named(first: number, last: number, type: number): boolean
}

function readBack(length: number, best: Int32Array, from: Int32Array, state: Int32Array): readonly Found[] {
  const out: Found[] = []
  let type = 0
  for (let t = 1; t < TYPES; t++) if ((best[length * TYPES + t] ?? 0) > (best[length * TYPES + type] ?? 0)) type = t
  let end = length
  while (end > 0) {
    const cell = end * TYPES + type
    const first = from[cell] ?? 0
    const before = state[cell] ?? 0
    if (type > 0) out.push({ first, last: end, type, before })
    end = first
    type = before
  }
  return out.toReversed()
}
