import { isBlank, type Span } from '../document/index.ts'
import { mixHashes } from '../models/index.ts'

/** Room that the features of one gap need. */
export const BOUNDARY_FEATURES = 48

/** What the reader of sentences knows at a gap, apart from the tokens themselves. */
export interface BoundaryState {
  /** First token of the present sentence. */
  from: number
  /** Tokens of the present sentence that begin with a capital. */
  capitals: number
  /** Whether a straight quotation mark is open, by their number in the stretch. */
  straight: number
  /** Curly quotation marks that are open. */
  curly: number
  /** Brackets that are open in the present sentence. */
  brackets: number
}

/** Tokens of a stretch, `[first, last)`. */
export interface Stretch {
  readonly text: string
  readonly tokens: readonly Span[]
  readonly first: number
  readonly last: number
}

const UPPER = 1
const LOWER = 2
const TITLE = 3
const DIGITS = 4
const MIXED = 5
const INITIAL = 6
const ABBREVIATED = 7
const EDGE = 9

/** A small number for what a token looks like: kind of word, or the mark itself. */
function shapeOf(text: string, token: Span | undefined): number {
  if (token === undefined) return EDGE
  const { start, end } = token
  const first = text.charCodeAt(start)
  if (first > 127) return isLetter(text, start) ? (isUpper(first, text, start) ? TITLE : LOWER) : 0x10000 + first
  const last = text.charCodeAt(end - 1)
  if (first >= 65 && first <= 90) {
    if (last === 46) return end - start === 2 ? INITIAL : ABBREVIATED
    if (end - start === 1) return 10
    return last >= 97 ? TITLE : last >= 65 ? UPPER : MIXED
  }
  if (first >= 97 && first <= 122) return last === 46 ? ABBREVIATED + 1 : last >= 97 ? LOWER : MIXED
  if (first >= 48 && first <= 57) {
    const length = Math.min(5, end - start)
    return last >= 48 && last <= 57 ? DIGITS + 16 * length : 11
  }
  return 0x100 + first + 0x100 * Math.min(4, end - start)
}

function isUpper(unit: number, text: string, at: number): boolean {
  if (unit < 128) return unit >= 65 && unit <= 90
  const char = text.charAt(at)
  return char.toLowerCase() !== char
}

function isLetter(text: string, at: number): boolean {
  const char = text.charAt(at)
  return char.toLowerCase() !== char || char.toUpperCase() !== char
}

/** FNV-1a of a token, ASCII capitals as small letters. */
function lowerHash(text: string, token: Span | undefined): number {
  if (token === undefined) return 7
  let hash = 0x811c9dc5
  const end = Math.min(token.end, token.start + 24)
  for (let i = token.start; i < end; i++) {
    const unit = text.charCodeAt(i)
    hash = Math.imul(hash ^ (unit >= 65 && unit <= 90 ? unit | 32 : unit), 0x01000193)
  }
  return hash
}

function bucket(n: number): number {
  return n < 6 ? n : n < 9 ? 6 : n < 14 ? 7 : n < 22 ? 8 : n < 35 ? 9 : n < 60 ? 10 : 11
}

/** Fills `out` with the hashed features of the gap behind token `i`; gives their number. */
export function boundaryFeatures({ text, tokens, first, last }: Stretch, i: number, state: BoundaryState, out: Int32Array): number {
  const at = (k: number): Span | undefined => (k >= first && k < last ? tokens[k] : undefined)
  const p1 = at(i)
  const p2 = at(i - 1)
  const p3 = at(i - 2)
  const n1 = at(i + 1)
  const n2 = at(i + 2)
  const n3 = at(i + 3)
  const sp1 = shapeOf(text, p1)
  const sp2 = shapeOf(text, p2)
  const sp3 = shapeOf(text, p3)
  const sn1 = shapeOf(text, n1)
  const sn2 = shapeOf(text, n2)
  const sn3 = shapeOf(text, n3)
  const hp1 = lowerHash(text, p1)
  const hp2 = lowerHash(text, p2)
  const hp3 = lowerHash(text, p3)
  const hn1 = mixHashes(lowerHash(text, n1), sn1)
  const hn2 = lowerHash(text, n2)
  const hn3 = lowerHash(text, n3)
  const glued = p1 !== undefined && n1 !== undefined && p1.end === n1.start ? 1 : 0
  const gluedBefore = p2 !== undefined && p1 !== undefined && p2.end === p1.start ? 1 : 0
  const gluedAfter = n1 !== undefined && n2 !== undefined && n1.end === n2.start ? 1 : 0
  const shapes = mixHashes(mixHashes(sp1, sn1), glued | (gluedBefore << 1) | (gluedAfter << 2))
  const length = bucket(i + 1 - state.from)
  const left = bucket(last - i - 1)
  const open = Math.min(3, state.curly) | ((state.straight & 1) << 2) | (Math.min(3, state.brackets) << 3)
  const lead = lowerHash(text, at(state.from))
  const capitals = state.capitals >= i + 1 - state.from ? 3 : 2 * state.capitals >= i + 1 - state.from ? 2 : state.capitals > 1 ? 1 : 0
  let n = 0
  const add = (kind: number, value: number): void => {
    out[n] = mixHashes(value, kind)
    n++
  }
  add(1, 0)
  add(2, shapes)
  add(3, hp1)
  add(4, hn1)
  add(5, mixHashes(hp1, sn1))
  add(6, mixHashes(hn1, sp1))
  add(7, mixHashes(hp1, hn1))
  add(8, mixHashes(hp2, shapes))
  add(9, mixHashes(hn2, shapes))
  add(10, mixHashes(mixHashes(sp2, sp1), sn1))
  add(11, mixHashes(mixHashes(sp1, sn1), sn2))
  add(12, mixHashes(mixHashes(sp2, sp1), mixHashes(sn1, sn2)))
  add(13, mixHashes(mixHashes(sp3, sp2), mixHashes(sp1, sn1)))
  add(14, mixHashes(mixHashes(sn2, sn3), mixHashes(sp1, sn1)))
  add(15, mixHashes(shapes, length))
  add(16, mixHashes(shapes, left))
  add(17, mixHashes(shapes, open))
  add(18, mixHashes(hp1, mixHashes(open, sn1)))
  add(19, mixHashes(lead, mixHashes(sp1, sn1)))
  add(20, mixHashes(shapes, capitals | (length << 3)))
  add(21, mixHashes(hp2, hp1))
  add(22, mixHashes(hn1, hn2))
  add(23, mixHashes(hn1, mixHashes(hp2, sp1)))
  add(24, mixHashes(hp3, shapes))
  add(25, mixHashes(hn3, shapes))
  add(26, mixHashes(hp1, length))
  add(27, mixHashes(hn1, mixHashes(sp1, length)))
  add(28, mixHashes(hn1, mixHashes(sn2, sp1)))
  add(29, mixHashes(hp1, mixHashes(sp2, sn1)))
  add(30, mixHashes(mixHashes(sp2, open), shapes))
  return n
}

/** Whether a sentence may end in the gap behind token `i`, which is not the last one: a quick look at both edges. */
export function isCandidate(text: string, p: Span, n: Span): boolean {
  const before = text.charCodeAt(p.end - 1)
  const after = text.charCodeAt(n.start)
  if (before < 128 ? LETTER_OR_DIGIT[before] === 1 : isLetter(text, p.end - 1))
    return p.end < n.start && (after < 128 ? OPENS_UNMARKED[after] === 1 : !isLetter(text, n.start) || isUpper(after, text, n.start))
  if (NEVER_AFTER.includes(text.charAt(n.start)) && (n.end === n.start + 1 || p.end === n.start)) return false
  if (before === 44) return p.end < n.start && (after < 97 || after > 122)
  if (OPENS.includes(text.charAt(p.end - 1))) return false
  return p.end < n.start || before < 45 || before > 47 || before === 46
}

const OPENS = '([{“‘«$#@'
const NEVER_AFTER = '.,;:!?)]}”’%'
const LETTER_OR_DIGIT = new Uint8Array(128)
for (let unit = 0; unit < 128; unit++) if (/[A-Za-z0-9]/.test(String.fromCharCode(unit))) LETTER_OR_DIGIT[unit] = 1
const OPENS_UNMARKED = new Uint8Array(128)
for (const unit of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-*_<>"=[h~(') OPENS_UNMARKED[unit.charCodeAt(0)] = 1
