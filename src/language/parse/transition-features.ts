import { joinHashes, spreadHash } from '../../models/index.ts'
import {
  LEFT_COUNT,
  LEFT_RELATIONS,
  LEFTMOST,
  LEFTMOST_RELATION,
  NODE,
  type ParseRoom,
  RIGHT_COUNT,
  RIGHT_RELATIONS,
  RIGHTMOST,
  RIGHTMOST_RELATION,
  SECOND_RIGHT,
} from './parse-room.ts'
import { kindsBetween, type ParseView } from './parse-view.ts'

/** Room that any of the feature functions needs. */
export const TRANSITION_FEATURES = 64

/** First numbers of the templates, so that no two functions share one. */
const OF_BUFFER = 1000
const OF_TOP = 2000
const OF_STACK = 3000
const OF_STATE = 4000

/** What depends on the next words only: features of the first word of the buffer and the two after it. */
export function bufferFeatures(view: ParseView, b: number, out: Int32Array): number {
  const { word, tag, wordTag, sense } = view
  const tb = tag[b] ?? 0
  const t1 = tag[b + 1] ?? 0
  const pair = joinHashes(tb, t1)
  let n = 0
  out[n++] = 0
  out[n++] = word[b] ?? 0
  out[n++] = tb
  out[n++] = wordTag[b] ?? 0
  out[n++] = sense[b] ?? 0
  out[n++] = word[b + 1] ?? 0
  out[n++] = t1
  out[n++] = wordTag[b + 1] ?? 0
  out[n++] = word[b + 2] ?? 0
  out[n++] = tag[b + 2] ?? 0
  out[n++] = pair
  out[n++] = joinHashes(word[b] ?? 0, t1)
  out[n++] = joinHashes(tb, word[b + 1] ?? 0)
  out[n++] = joinHashes(word[b] ?? 0, word[b + 1] ?? 0)
  out[n++] = joinHashes(pair, tag[b + 2] ?? 0)
  out[n++] = joinHashes(joinHashes(word[b] ?? 0, t1), tag[b + 2] ?? 0)
  out[n++] = joinHashes(sense[b + 1] ?? 0, tb)
  return number(out, n, OF_BUFFER)
}

/** What depends on the word on top of the stack and the next words: no dependents. */
export function topFeatures(view: ParseView, s: number, b: number, out: Int32Array): number {
  const { word, tag, wordTag, sense } = view
  const ws = word[s] ?? 0
  const ts = tag[s] ?? 0
  const wts = wordTag[s] ?? 0
  const cs = sense[s] ?? 0
  const wb = word[b] ?? 0
  const tb = tag[b] ?? 0
  const wtb = wordTag[b] ?? 0
  const cb = sense[b] ?? 0
  const t1 = tag[b + 1] ?? 0
  const tags = joinHashes(ts, tb)
  const ahead = joinHashes(tb, t1)
  const far = distance(s, b)
  const between = kindsBetween(view, s, b)
  const before = tag[s - 1] ?? 0
  const after = tag[s + 1] ?? 0
  const beforeBuffer = tag[b - 1] ?? 0
  let n = 0
  out[n++] = ts
  out[n++] = wts
  out[n++] = joinHashes(wts, wtb)
  out[n++] = joinHashes(wts, tb)
  out[n++] = joinHashes(ts, wtb)
  out[n++] = joinHashes(ws, wb)
  out[n++] = tags
  out[n++] = joinHashes(cs, cb)
  out[n++] = joinHashes(cs, wb)
  out[n++] = joinHashes(ws, cb)
  out[n++] = joinHashes(tags, t1)
  out[n++] = joinHashes(wts, ahead)
  out[n++] = joinHashes(joinHashes(ts, wb), ahead)
  out[n++] = joinHashes(joinHashes(tags, t1), tag[b + 2] ?? 0)
  out[n++] = joinHashes(tags, word[b + 1] ?? 0)
  out[n++] = joinHashes(ts, far)
  out[n++] = joinHashes(ws, far)
  out[n++] = joinHashes(wb, far)
  out[n++] = joinHashes(tags, far)
  out[n++] = joinHashes(joinHashes(cs, cb), far)
  out[n++] = joinHashes(tags, joinHashes(after, beforeBuffer))
  out[n++] = joinHashes(tags, before)
  out[n++] = joinHashes(tags, joinHashes(before, t1))
  out[n++] = joinHashes(tags, between)
  out[n++] = joinHashes(between, far)
  out[n++] = joinHashes(wts, between)
  out[n++] = joinHashes(wtb, between)
  return number(out, n, OF_TOP)
}

/** What depends on the two topmost words of the stack, `h` below `s`: no dependents. */
export function stackFeatures(view: ParseView, h: number, s: number, out: Int32Array): number {
  const { word, tag, wordTag, sense } = view
  const ws = word[s] ?? 0
  const ts = tag[s] ?? 0
  const wts = wordTag[s] ?? 0
  const cs = sense[s] ?? 0
  const wh = word[h] ?? 0
  const th = tag[h] ?? 0
  const wth = wordTag[h] ?? 0
  const ch = sense[h] ?? 0
  const tags = joinHashes(th, ts)
  const far = distance(h, s)
  const between = kindsBetween(view, h, s)
  const before = tag[s - 1] ?? 0
  const after = tag[h + 1] ?? 0
  let n = 0
  out[n++] = wth
  out[n++] = joinHashes(wth, wts)
  out[n++] = joinHashes(wth, ts)
  out[n++] = joinHashes(th, wts)
  out[n++] = joinHashes(wh, ws)
  out[n++] = tags
  out[n++] = joinHashes(ch, cs)
  out[n++] = joinHashes(ch, ws)
  out[n++] = joinHashes(wh, cs)
  out[n++] = joinHashes(tags, far)
  out[n++] = joinHashes(wh, far)
  out[n++] = joinHashes(tags, before)
  out[n++] = joinHashes(tags, after)
  out[n++] = joinHashes(tags, joinHashes(before, after))
  out[n++] = joinHashes(tags, between)
  out[n++] = joinHashes(wts, between)
  out[n++] = joinHashes(wth, between)
  return number(out, n, OF_STACK)
}

/** Templates over the words `h` and `s` of the stack and `b` of the buffer. */
const OF_WORDS = templates(OF_STATE, [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 46])

/** What depends on the two topmost words of the stack, `h` below `s`, and the next words: no dependents. */
export function tripleFeatures(view: ParseView, h: number, s: number, b: number, out: Int32Array): number {
  const { word, tag, wordTag, sense } = view
  const th = tag[h] ?? 0
  const tb = tag[b] ?? 0
  const ch = sense[h] ?? 0
  const hsb = joinHashes(joinHashes(th, tag[s] ?? 0), tb)
  let n = 0
  out[n++] = (s === 0 ? 0 : 1) + (h === 0 ? 0 : 2)
  out[n++] = joinHashes(wordTag[h] ?? 0, tb)
  out[n++] = joinHashes(th, wordTag[b] ?? 0)
  out[n++] = joinHashes(th, tb)
  out[n++] = joinHashes(ch, sense[b] ?? 0)
  out[n++] = hsb
  out[n++] = joinHashes(hsb, tag[b + 1] ?? 0)
  out[n++] = joinHashes(hsb, word[s] ?? 0)
  out[n++] = joinHashes(hsb, word[h] ?? 0)
  out[n++] = joinHashes(hsb, word[b] ?? 0)
  out[n++] = joinHashes(joinHashes(ch, sense[s] ?? 0), tb)
  out[n++] = joinHashes(hsb, joinHashes(s === 0 ? 0 : Math.min(b - s, 7), h === 0 ? 0 : Math.min(s - h, 7)))
  return spread(out, OF_WORDS)
}

/** Templates over the dependents of the top of the stack and of the buffer's first word. */
const OF_TOP_NODE = templates(OF_STATE, [13, 14, 15, 22, 24, 28, 30, 32, 35, 36, 37, 39, 41, 43, 44, 48])

/** What depends on the top of the stack and the buffer's first word with their dependents (nodes). */
export function topNodeFeatures(
  view: ParseView,
  { nodes }: ParseRoom,
  top: number,
  first: number,
  out: Int32Array,
): number {
  const { word, tag, wordTag } = view
  const atS = top * NODE
  const atB = first * NODE
  const s = nodes[atS] ?? 0
  const b = nodes[atB] ?? 0
  const ts = tag[s] ?? 0
  const wts = wordTag[s] ?? 0
  const tb = tag[b] ?? 0
  const sLeft = nodes[atS + LEFTMOST] ?? 0
  const bLeft = nodes[atB + LEFTMOST] ?? 0
  const tsRight = tag[nodes[atS + RIGHTMOST] ?? 0] ?? 0
  const rbLeft = nodes[atB + LEFTMOST_RELATION] ?? 0
  const allLeft = nodes[atS + LEFT_RELATIONS] ?? 0
  const allRight = nodes[atS + RIGHT_RELATIONS] ?? 0
  const sb = joinHashes(ts, tb)
  const leftOfS = joinHashes(word[sLeft] ?? 0, ts)
  const leftOfB = joinHashes(word[bLeft] ?? 0, tb)
  let n = 0
  out[n++] = joinHashes(sb, tag[sLeft] ?? 0)
  out[n++] = joinHashes(sb, tsRight)
  out[n++] = joinHashes(sb, tag[bLeft] ?? 0)
  out[n++] = leftOfS
  out[n++] = leftOfB
  out[n++] = joinHashes(leftOfS, leftOfB)
  out[n++] = joinHashes(tb, rbLeft)
  out[n++] = joinHashes(sb, relationPair(nodes, atS))
  out[n++] = joinHashes(sb, rbLeft)
  out[n++] = joinHashes(wts, allLeft)
  out[n++] = joinHashes(wts, allRight)
  out[n++] = joinHashes(sb, joinHashes(allLeft, nodes[atB + LEFT_RELATIONS] ?? 0))
  out[n++] = joinHashes(sb, allRight)
  out[n++] = joinHashes(ts, Math.min(nodes[atS + RIGHT_COUNT] ?? 0, 3))
  out[n++] = joinHashes(wordTag[b] ?? 0, Math.min(nodes[atB + LEFT_COUNT] ?? 0, 3))
  out[n++] = joinHashes(ts, joinHashes(tsRight, tag[nodes[atS + SECOND_RIGHT] ?? 0] ?? 0))
  return spread(out, OF_TOP_NODE)
}

/** Templates over the dependents of the two topmost words of the stack. */
const OF_STACK_NODES = templates(OF_STATE, [16, 17, 18, 23, 25, 26, 27, 29, 31, 33, 34, 38, 40, 45, 47])

/** What depends on the two topmost words of the stack, `below` and `top`, with their dependents (nodes). */
export function stackNodeFeatures(
  view: ParseView,
  { nodes }: ParseRoom,
  below: number,
  top: number,
  out: Int32Array,
): number {
  const { word, tag, wordTag, sense } = view
  const atH = below * NODE
  const atS = top * NODE
  const h = nodes[atH] ?? 0
  const s = nodes[atS] ?? 0
  const th = tag[h] ?? 0
  const wh = word[h] ?? 0
  const wth = wordTag[h] ?? 0
  const sLeft = nodes[atS + LEFTMOST] ?? 0
  const wsLeft = word[sLeft] ?? 0
  const hRight = nodes[atH + RIGHTMOST] ?? 0
  const thRight = tag[hRight] ?? 0
  const allRight = nodes[atH + RIGHT_RELATIONS] ?? 0
  const hs = joinHashes(th, tag[s] ?? 0)
  let n = 0
  out[n++] = joinHashes(hs, thRight)
  out[n++] = joinHashes(hs, tag[sLeft] ?? 0)
  out[n++] = joinHashes(hs, tag[nodes[atS + RIGHTMOST] ?? 0] ?? 0)
  out[n++] = joinHashes(word[hRight] ?? 0, th)
  out[n++] = joinHashes(joinHashes(wsLeft, word[s] ?? 0), wh)
  out[n++] = joinHashes(joinHashes(wsLeft, wh), hs)
  out[n++] = joinHashes(joinHashes(wsLeft, sense[h] ?? 0), sense[s] ?? 0)
  out[n++] = joinHashes(th, nodes[atH + RIGHTMOST_RELATION] ?? 0)
  out[n++] = joinHashes(th, nodes[atH + LEFTMOST_RELATION] ?? 0)
  out[n++] = joinHashes(hs, relationPair(nodes, atH))
  out[n++] = joinHashes(hs, relationPair(nodes, atS))
  out[n++] = joinHashes(wth, allRight)
  out[n++] = joinHashes(hs, joinHashes(allRight, nodes[atS + LEFT_RELATIONS] ?? 0))
  out[n++] = joinHashes(wth, Math.min(nodes[atH + RIGHT_COUNT] ?? 0, 3))
  out[n++] = joinHashes(th, joinHashes(thRight, tag[nodes[atH + SECOND_RIGHT] ?? 0] ?? 0))
  return spread(out, OF_STACK_NODES)
}

/** The relations of the outermost dependents on both sides. */
function relationPair(nodes: Int32Array, at: number): number {
  return joinHashes(nodes[at + LEFTMOST_RELATION] ?? 0, nodes[at + RIGHTMOST_RELATION] ?? 0)
}

/** Templates over the third word of the stack, and over three words and their dependents. */
const OF_WHOLE = templates(OF_STATE, [0, 7, 19, 20, 21, 42, 49])

/**
 * What depends on the whole state: the tag of the third word of the stack, and two nodes of the stack with the buffer's.
 * All templates together after Zhang and Nivre (2011), with lexicographers' classes in the place of words here and there.
 */
export function stateFeatures(
  { tag }: ParseView,
  { nodes }: ParseRoom,
  under: number,
  below: number,
  top: number,
  first: number,
  out: Int32Array,
): number {
  const atH = below * NODE
  const atS = top * NODE
  const atB = first * NODE
  const tu = tag[nodes[under * NODE] ?? 0] ?? 0
  const th = tag[nodes[atH] ?? 0] ?? 0
  const ts = tag[nodes[atS] ?? 0] ?? 0
  const tb = tag[nodes[atB] ?? 0] ?? 0
  const hsb = joinHashes(joinHashes(th, ts), tb)
  let n = 0
  out[n++] = tu
  out[n++] = joinHashes(joinHashes(tu, th), ts)
  out[n++] = joinHashes(hsb, tag[nodes[atB + LEFTMOST] ?? 0] ?? 0)
  out[n++] = joinHashes(hsb, tag[nodes[atH + RIGHTMOST] ?? 0] ?? 0)
  out[n++] = joinHashes(hsb, tag[nodes[atS + LEFTMOST] ?? 0] ?? 0)
  out[n++] = joinHashes(hsb, joinHashes(nodes[atH + RIGHT_RELATIONS] ?? 0, nodes[atS + LEFT_RELATIONS] ?? 0))
  out[n++] = joinHashes(tu, joinHashes(ts, tb))
  return spread(out, OF_WHOLE)
}

/** The numbers of templates that several functions share. */
function templates(first: number, places: readonly number[]): Int32Array {
  return Int32Array.from(places, (place) => first + place)
}

/** Gives each value the number of its template in the list. */
function spread(out: Int32Array, numbers: Int32Array): number {
  for (let k = 0; k < numbers.length; k++) out[k] = spreadHash(out[k] ?? 0, numbers[k] ?? 0)
  return numbers.length
}

/** Gives each value the number of its template. */
function number(out: Int32Array, count: number, first: number): number {
  for (let k = 0; k < count; k++) out[k] = spreadHash(out[k] ?? 0, first + k)
  return count
}

/** How far two words are apart: exact up to five, then up to nine, then more. */
function distance(from: number, to: number): number {
  const words = to - from
  return words < 6 ? words : words < 10 ? 6 : 7
}
