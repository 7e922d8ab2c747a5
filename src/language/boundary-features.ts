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
  /** Whether a quotation is open. */
  readonly quoting: boolean
  /** Brackets that are open in the present sentence. */
  readonly brackets: number
  /** Whether the rules of stops would end the sentence here. */
  readonly ruled: boolean
}

/** How many features the first look at a gap takes. */
export const GATE_FEATURES = 3

/** Fills `out` with the `GATE_FEATURES` that rule out most gaps: both neighbours, and whether anything ends there. */
export function gateFeatures({ text, tokens }: Stretch, i: number, state: GapState, out: Int32Array): void {
  const [before, after] = [tokens[i], tokens[i + 1]]
  const p1 = shapeOf(text, before)
  const n1 = shapeOf(text, after)
  out[0] = mixHashes(join(lowerHash(text, before), n1), 20)
  out[1] = mixHashes(join(join(lowerHash(text, after), n1), p1), 21)
  out[2] = mixHashes(join(join(p1, n1), glued(before, after) | (state.ruled ? 2 : 0)), 22)
}

/** Fills `out` with the hashed features of the gap behind token `i`, `BOUNDARY_FEATURES` of them. */
export function boundaryFeatures(stretch: Stretch, i: number, state: GapState, out: Int32Array): void {
  const { text, tokens, first, last } = stretch
  const before = tokens[i]
  const after = tokens[i + 1]
  const beforeThat = i > first ? tokens[i - 1] : undefined
  const afterThat = i + 2 < last ? tokens[i + 2] : undefined
  const p1 = shapeOf(text, before)
  const p2 = shapeOf(text, beforeThat)
  const n1 = shapeOf(text, after)
  const n2 = shapeOf(text, afterThat)
  const n3 = shapeOf(text, i + 3 < last ? tokens[i + 3] : undefined)
  const wp1 = lowerHash(text, before)
  const wp2 = lowerHash(text, beforeThat)
  const wn1 = join(lowerHash(text, after), n1)
  const wn2 = lowerHash(text, afterThat)
  const lead = lowerHash(text, tokens[state.from])
  const ruled = state.ruled ? 8 : 0
  const glue = glued(before, after) | (glued(beforeThat, before) << 1) | (glued(after, afterThat) << 2)
  const edge = join(p1, n1)
  const gap = join(edge, glue | ruled)
  const length = bucket(i + 1 - state.from)
  const open = (state.quoting ? 1 : 0) | (Math.min(3, state.brackets) << 1)
  const wn1p1 = join(wn1, p1)
  out[0] = mixHashes(ruled, 1)
  out[1] = mixHashes(wp1, 2)
  out[2] = mixHashes(wn1, 3)
  out[3] = mixHashes(wn1p1, 4)
  out[4] = mixHashes(join(wp1, wn1), 5)
  out[5] = mixHashes(join(wp2, gap), 6)
  out[6] = mixHashes(join(wn2, gap), 7)
  out[7] = mixHashes(join(edge, n2), 8)
  out[8] = mixHashes(join(join(edge, p2), n2), 9)
  out[9] = mixHashes(join(join(edge, n2), n3), 10)
  out[10] = mixHashes(join(gap, bucket(last - i - 1)), 11)
  out[11] = mixHashes(join(lead, edge), 12)
  out[12] = mixHashes(join(gap, shareOfCapitals(state, i) | (length << 3)), 13)
  out[13] = mixHashes(join(wn1, wn2), 14)
  out[14] = mixHashes(join(wn1p1, wp2), 15)
  out[15] = mixHashes(join(wn1p1, length), 16)
  out[16] = mixHashes(join(wn1p1, n2), 17)
  out[17] = mixHashes(join(join(wp1, p2), n1), 18)
  out[18] = mixHashes(join(join(gap, p2), open), 19)
}

/** A quick hash of two values for use inside `mixHashes`. */
function join(a: number, b: number): number {
  return (Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) + Math.imul(b, 0x297a2d39)) | 0
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

const PLAIN = 1
/** A mark behind which no sentence ends; what a colon announces stays with who says it. */
const OPENING = 2
/** A mark that does not open a sentence. */
const CLOSING = 4
/** What may open a sentence when no mark ends the one before. */
const OPENS_UNMARKED = 8
/** What goes on with a phrase: a small letter but the one that an address opens with, or a closing mark. */
const GOES_ON = 16

/** Bits for every unit below U+2100, all 0 for most above ASCII. */
const KINDS: Uint8Array = new Uint8Array(0x2100)
for (const [kind, units] of [
  [PLAIN, 'A-Za-z0-9'],
  [OPENING, '(\\[{“‘«$#@:'],
  [CLOSING, '.,;:!?)\\]}”’%'],
  [OPENS_UNMARKED, 'A-Z0-9\\-*_<>"=[~('],
  [GOES_ON, "a-gi-z.,;:!?)\\]}%'$&\\/"],
] as const) {
  const pattern = new RegExp(`[${units}]`)
  KINDS.forEach((bits, unit) => {
    if (pattern.test(String.fromCharCode(unit))) KINDS[unit] = bits | kind
  })
}

function is(kind: number, unit: number): boolean {
  return ((KINDS[unit] ?? 0) & kind) !== 0
}

/** Whether a word, by its first and last unit, is plainly followed by more of its phrase: most gaps are such. */
export function isInPhrase(first: number, last: number, after: number): boolean {
  return is(PLAIN, first) && is(PLAIN, last) && is(GOES_ON, after)
}

/** Whether a sentence may end between two neighbours at all: a quick look at the units on both sides of the gap. */
export function isCandidate(text: string, left: Span, right: Span): boolean {
  const before = text.charCodeAt(left.end - 1)
  const after = text.charCodeAt(right.start)
  const apart = left.end < right.start
  if (before < 128 ? is(PLAIN, before) : isLetterAt(text, left.end - 1)) {
    if (!apart || isAbbreviation(text, right)) return false
    if (after < 128) return is(OPENS_UNMARKED, after) || (after === 104 && text.startsWith('http', right.start))
    return !isLetterAt(text, right.start) || isCapitalAt(text, right.start)
  }
  if (is(CLOSING, after) && (!apart || right.end === right.start + 1)) return false
  if (before === COMMA) return apart && (after < 97 || after > 122)
  if (is(OPENING, before) && left.end === left.start + 1) return false
  return apart || (before !== HYPHEN && before !== STROKE && (after < 48 || after > 57))
}

/** A title such as *Gen.* goes on with the sentence rather than opening one that nothing divides from the last. */
function isAbbreviation(text: string, { start, end }: Span): boolean {
  return end - start > 1 && text.charCodeAt(end - 1) === 46 && text.charCodeAt(start) > 64
}

const COMMA = 44
const HYPHEN = 45
const STROKE = 47
