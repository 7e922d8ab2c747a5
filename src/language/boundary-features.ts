import type { Span } from '../document/index.ts'
import { mixHashes } from '../models/index.ts'
import type { Stretch } from './stop-rules.ts'
import { isCapitalAt, isLetterAt, lowerHash, shapeOf } from './token-shapes.ts'

/** How many features a gap between two tokens has. */
export const BOUNDARY_FEATURES = 19

/** What is known at a gap of the tokens before it, beyond the next two. */
export interface GapState {
  /** First token of the present sentence. */
  readonly from: number
  /** Tokens of the present sentence that begin with a capital. */
  readonly capitals: number
  /** Straight quotation marks since the stretch began. */
  readonly straight: number
  /** Curly quotation marks that are open. */
  readonly curly: number
  /** Brackets that are open in the present sentence. */
  readonly brackets: number
  /** Whether the rules of stops would end the sentence here. */
  readonly ruled: boolean
}

/** Fills `out` with the hashed features of the gap behind token `i`, `BOUNDARY_FEATURES` of them. */
export function boundaryFeatures(stretch: Stretch, i: number, state: GapState, out: Int32Array): void {
  const { text, tokens, first, last } = stretch
  const [before, after] = [tokens[i], tokens[i + 1]]
  const beforeThat = i > first ? tokens[i - 1] : undefined
  const afterThat = i + 2 < last ? tokens[i + 2] : undefined
  const p1 = shapeOf(text, before)
  const p2 = shapeOf(text, beforeThat)
  const n1 = shapeOf(text, after)
  const n2 = shapeOf(text, afterThat)
  const n3 = shapeOf(text, i + 3 < last ? tokens[i + 3] : undefined)
  const wp1 = lowerHash(text, before)
  const wp2 = lowerHash(text, beforeThat)
  const wn1 = mixHashes(lowerHash(text, after), n1)
  const wn2 = lowerHash(text, afterThat)
  const lead = lowerHash(text, tokens[state.from])
  const ruled = state.ruled ? 1 : 0
  const glue = glued(before, after) | (glued(beforeThat, before) << 1) | (glued(after, afterThat) << 2)
  const edge = mixHashes(p1, n1)
  const gap = mixHashes(edge, glue | (ruled << 3))
  const length = bucket(i + 1 - state.from)
  const open = Math.min(3, state.curly) | ((state.straight & 1) << 2) | (Math.min(3, state.brackets) << 3)
  const wn1p1 = mixHashes(wn1, p1)
  out[0] = mixHashes(ruled, 1)
  out[1] = mixHashes(wp1, 2)
  out[2] = mixHashes(wn1, 3)
  out[3] = mixHashes(wn1p1, 4)
  out[4] = mixHashes(mixHashes(wp1, wn1), 5)
  out[5] = mixHashes(mixHashes(wp2, gap), 6)
  out[6] = mixHashes(mixHashes(wn2, gap), 7)
  out[7] = mixHashes(mixHashes(edge, n2), 8)
  out[8] = mixHashes(mixHashes(mixHashes(p2, p1), mixHashes(n1, n2)), 9)
  out[9] = mixHashes(mixHashes(mixHashes(n2, n3), edge), 10)
  out[10] = mixHashes(mixHashes(gap, bucket(last - i - 1)), 11)
  out[11] = mixHashes(mixHashes(lead, edge), 12)
  out[12] = mixHashes(mixHashes(gap, shareOfCapitals(state, i) | (length << 3)), 13)
  out[13] = mixHashes(mixHashes(wn1, wn2), 14)
  out[14] = mixHashes(mixHashes(wn1p1, wp2), 15)
  out[15] = mixHashes(mixHashes(wn1p1, length), 16)
  out[16] = mixHashes(mixHashes(wn1p1, n2), 17)
  out[17] = mixHashes(mixHashes(wp1, mixHashes(p2, n1)), 18)
  out[18] = mixHashes(mixHashes(mixHashes(p2, open), gap), 19)
}

function glued(left: Span | undefined, right: Span | undefined): number {
  return left !== undefined && right !== undefined && left.end === right.start ? 1 : 0
}

/** A count of tokens on a coarse scale. */
function bucket(count: number): number {
  if (count < 6) return count
  return count < 9 ? 6 : count < 14 ? 7 : count < 22 ? 8 : count < 35 ? 9 : count < 60 ? 10 : 11
}

/** Headlines, names of senders and the like are all capitals, or half of them. */
function shareOfCapitals({ from, capitals }: GapState, i: number): number {
  const length = i + 1 - from
  if (capitals >= length) return 3
  return 2 * capitals >= length ? 2 : capitals > 1 ? 1 : 0
}

/** Marks behind which no sentence ends. */
const OPENING = '([{“‘«$#@'
/** Marks that do not open a sentence. */
const CLOSING = '.,;:!?)]}”’%'
/** What may open a sentence when no mark ends the one before. */
const OPENING_UNMARKED = /[A-Z0-9\-*_<>"=[~(]/
const LETTER_OR_DIGIT = /[A-Za-z0-9]/

const PLAIN: Uint8Array = asciiTable(LETTER_OR_DIGIT)
const OPENS_UNMARKED: Uint8Array = asciiTable(OPENING_UNMARKED)

function asciiTable(pattern: RegExp): Uint8Array {
  return Uint8Array.from({ length: 128 }, (_, unit) => (pattern.test(String.fromCharCode(unit)) ? 1 : 0))
}

/** Whether a sentence may end between two neighbours at all: a quick look at the units on both sides of the gap. */
export function isCandidate(text: string, left: Span, right: Span): boolean {
  const before = text.charCodeAt(left.end - 1)
  const after = text.charCodeAt(right.start)
  const apart = left.end < right.start
  if (before < 128 ? PLAIN[before] === 1 : isLetterAt(text, left.end - 1)) {
    if (!apart) return false
    if (after < 128) return OPENS_UNMARKED[after] === 1 || (after === 104 && text.startsWith('http', right.start))
    return !isLetterAt(text, right.start) || isCapitalAt(text, right.start)
  }
  if (CLOSING.includes(text.charAt(right.start)) && (!apart || right.end === right.start + 1)) return false
  if (before === COMMA) return apart && (after < 97 || after > 122)
  if (OPENING.includes(text.charAt(left.end - 1))) return false
  return apart || (before !== HYPHEN && before !== STROKE && !isDigit(after))
}

const COMMA = 44
const HYPHEN = 45
const STROKE = 47

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57
}
