import type { Span } from '../document/index.ts'
import type { BoundaryModel } from '../models/index.ts'
import {
  BOUNDARY_FEATURES,
  boundaryFeatures,
  GATE_FEATURES,
  type GapState,
  gateFeatures,
  isCandidate,
  isInPhrase,
} from './boundary-features.ts'
import { endOfSentence, maybeStop, opensDateline, type Stretch } from './stop-rules.ts'

/** No sentence is longer than this many tokens: a text without full stops is cut, so that rules stay linear. */
const MAX_TOKENS = 400
/** Below this score of the first look no sentence ends in a gap, in steps of the weights: odds of about 1 to 33. */
export const GATE_THRESHOLD = -28

/** A run of tokens `[first, last)` that makes a sentence. */
export interface TokenRun {
  readonly first: number
  readonly last: number
}

/** Judges the gap behind token `i` by its features: by a few whether a sentence may end there, by all whether it does. */
export interface BoundaryJudge {
  readonly maybe: (gateFeatures: Int32Array, i: number) => boolean
  readonly ends: (boundaryFeatures: Int32Array, i: number) => boolean
}

/**
 * Sentences of one stretch's tokens. The weights of the trained model decide at each gap where a sentence may end; one
 * of the features is what the rules of stops say. Without weights the rules alone decide.
 */
export function findSentences(
  text: string,
  tokens: readonly Span[],
  first: number,
  last: number,
  model: BoundaryModel | null,
): readonly TokenRun[] {
  return cutSentences({ text, tokens, first, last }, model === null ? null : judgeOf(model))
}

function judgeOf({ gate, ends }: BoundaryModel): BoundaryJudge {
  return {
    maybe: (features) => sumOf(features, GATE_FEATURES, gate) > GATE_THRESHOLD,
    ends: (features) => sumOf(features, BOUNDARY_FEATURES, ends) > 0,
  }
}

function sumOf(features: Int32Array, count: number, weights: Int8Array): number {
  const mask = weights.length - 1
  let sum = 0
  for (let f = 0; f < count; f++) sum += weights[(features[f] ?? 0) & mask] ?? 0
  return sum
}

/** Cuts a stretch where `judge` says so (where the rules of stops do, if it is `null`), from left to right. */
export function cutSentences(stretch: Stretch, judge: BoundaryJudge | null): readonly TokenRun[] {
  const { text, tokens, first, last } = stretch
  const out: TokenRun[] = []
  const features = new Int32Array(BOUNDARY_FEATURES)
  const state = { from: first, capitals: 0, quoting: false, brackets: 0, ruled: false }
  let ruledEnd = first
  let token = tokens[first]
  for (let i = first; i + 1 < last; i++) {
    const next = tokens[i + 1]
    if (token === undefined || next === undefined) break
    const unit = text.charCodeAt(token.start)
    seeToken(unit, state)
    let ends = false
    if (!isInPhrase(unit, text.charCodeAt(token.end - 1), text.charCodeAt(next.start))) {
      if (i >= ruledEnd && maybeStop(text, token)) ruledEnd = Math.max(ruledEnd, endOfSentence(stretch, i))
      state.ruled = ruledEnd === i + 1 || opensDateline(stretch, i)
      ends = judge === null ? state.ruled : isCandidate(text, token, next) && isEnd(stretch, i, state, features, judge)
    }
    token = next
    if (!ends && i + 1 - state.from < MAX_TOKENS) continue
    out.push({ first: state.from, last: i + 1 })
    state.from = i + 1
    state.capitals = 0
    state.brackets = 0
  }
  if (state.from < last) out.push({ first: state.from, last })
  return out
}

function isEnd(stretch: Stretch, i: number, state: GapState, features: Int32Array, judge: BoundaryJudge): boolean {
  gateFeatures(stretch, i, state, features)
  if (!judge.maybe(features, i)) return false
  boundaryFeatures(stretch, i, state, features)
  return judge.ends(features, i)
}

/** Counts capitals, quotation marks and brackets. */
function seeToken(unit: number, state: { capitals: number; quoting: boolean; brackets: number }): void {
  if (unit >= 97 && unit <= 122) return
  if (unit >= 65 && unit <= 90) state.capitals++
  else if (unit === 34) state.quoting = !state.quoting
  else if (unit === 0x201c || unit === 0x201d) state.quoting = unit === 0x201c
  else if (unit === 40 || unit === 91) state.brackets++
  else if (unit === 41 || unit === 93) state.brackets = Math.max(0, state.brackets - 1)
}
