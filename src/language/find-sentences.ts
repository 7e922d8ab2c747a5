import type { Span } from '../document/index.ts'
import { BOUNDARY_FEATURES, boundaryFeatures, isCandidate } from './boundary-features.ts'
import { endOfSentence, maybeStop, type Stretch } from './stop-rules.ts'

/** No sentence is longer than this many tokens: a text without full stops is cut, so that rules stay linear. */
const MAX_TOKENS = 400

/** A run of tokens `[first, last)` that makes a sentence. */
export interface TokenRun {
  readonly first: number
  readonly last: number
}

/** Says whether the sentence ends in the gap behind token `i`, which has these features. */
export type Decide = (features: Int32Array, i: number) => boolean

/**
 * Sentences of one stretch's tokens. The weights of the trained model decide at each gap where a sentence may end; one
 * of the features is what the rules of stops say. Without weights the rules alone decide.
 */
export function findSentences(
  text: string,
  tokens: readonly Span[],
  first: number,
  last: number,
  weights: Int8Array | null,
): readonly TokenRun[] {
  const stretch = { text, tokens, first, last }
  return cutSentences(stretch, weights === null ? null : (features) => sumOf(features, weights) > 0)
}

function sumOf(features: Int32Array, weights: Int8Array): number {
  const mask = weights.length - 1
  let sum = 0
  for (let f = 0; f < BOUNDARY_FEATURES; f++) sum += weights[(features[f] ?? 0) & mask] ?? 0
  return sum
}

/** Cuts a stretch where `decide` says so (where the rules of stops do, if it is `null`), from left to right. */
export function cutSentences(stretch: Stretch, decide: Decide | null): readonly TokenRun[] {
  const { text, tokens, first, last } = stretch
  const out: TokenRun[] = []
  const features = new Int32Array(BOUNDARY_FEATURES)
  const state = { from: first, capitals: 0, straight: 0, curly: 0, brackets: 0, ruled: false }
  let ruledEnd = first
  for (let i = first; i + 1 < last; i++) {
    const token = tokens[i]
    const next = tokens[i + 1]
    if (token === undefined || next === undefined) break
    seeToken(text.charCodeAt(token.start), state)
    if (i >= ruledEnd && maybeStop(text, token)) ruledEnd = Math.max(ruledEnd, endOfSentence(stretch, i))
    state.ruled = ruledEnd === i + 1
    let ends = state.ruled
    if (decide !== null) {
      ends = isCandidate(text, token, next)
      if (ends) {
        boundaryFeatures(stretch, i, state, features)
        ends = decide(features, i)
      }
    }
    if (!ends && i + 1 - state.from < MAX_TOKENS) continue
    out.push({ first: state.from, last: i + 1 })
    state.from = i + 1
    state.capitals = 0
    state.brackets = 0
  }
  if (state.from < last) out.push({ first: state.from, last })
  return out
}

/** Counts capitals, quotation marks and brackets. */
function seeToken(
  unit: number,
  state: { capitals: number; straight: number; curly: number; brackets: number },
): void {
  if (unit >= 97 && unit <= 122) return
  if (unit >= 65 && unit <= 90) state.capitals++
  else if (unit === 34) state.straight++
  else if (unit === 0x201c) state.curly++
  else if (unit === 0x201d) state.curly = Math.max(0, state.curly - 1)
  else if (unit === 40 || unit === 91) state.brackets++
  else if (unit === 41 || unit === 93) state.brackets = Math.max(0, state.brackets - 1)
}
