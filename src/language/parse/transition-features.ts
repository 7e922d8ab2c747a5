import { mixHashes } from '../../models/index.ts'
import {
  BUFFER,
  BUFFER_NODE,
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
  stateField,
  TOP,
} from './parse-room.ts'
import { kindsBetween, type ParseView } from './parse-view.ts'

/** Room that any of the feature functions needs. */
export const TRANSITION_FEATURES = 110

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
  const pair = mixHashes(tb, t1)
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
  out[n++] = mixHashes(word[b] ?? 0, t1)
  out[n++] = mixHashes(tb, word[b + 1] ?? 0)
  out[n++] = mixHashes(word[b] ?? 0, word[b + 1] ?? 0)
  out[n++] = mixHashes(pair, tag[b + 2] ?? 0)
  out[n++] = mixHashes(mixHashes(word[b] ?? 0, t1), tag[b + 2] ?? 0)
  out[n++] = mixHashes(sense[b + 1] ?? 0, tb)
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
  const tags = mixHashes(ts, tb)
  const ahead = mixHashes(tb, t1)
  const far = distance(s, b)
  const between = kindsBetween(view, s, b)
  const before = tag[s - 1] ?? 0
  const after = tag[s + 1] ?? 0
  const beforeBuffer = tag[b - 1] ?? 0
  let n = 0
  out[n++] = ts
  out[n++] = wts
  out[n++] = mixHashes(wts, wtb)
  out[n++] = mixHashes(wts, tb)
  out[n++] = mixHashes(ts, wtb)
  out[n++] = mixHashes(ws, wb)
  out[n++] = tags
  out[n++] = mixHashes(cs, cb)
  out[n++] = mixHashes(cs, wb)
  out[n++] = mixHashes(ws, cb)
  out[n++] = mixHashes(tags, t1)
  out[n++] = mixHashes(wts, ahead)
  out[n++] = mixHashes(mixHashes(ts, wb), ahead)
  out[n++] = mixHashes(mixHashes(tags, t1), tag[b + 2] ?? 0)
  out[n++] = mixHashes(tags, word[b + 1] ?? 0)
  out[n++] = mixHashes(ts, far)
  out[n++] = mixHashes(ws, far)
  out[n++] = mixHashes(wb, far)
  out[n++] = mixHashes(tags, far)
  out[n++] = mixHashes(mixHashes(cs, cb), far)
  out[n++] = mixHashes(tags, mixHashes(after, beforeBuffer))
  out[n++] = mixHashes(tags, before)
  out[n++] = mixHashes(tags, mixHashes(before, t1))
  out[n++] = mixHashes(tags, between)
  out[n++] = mixHashes(between, far)
  out[n++] = mixHashes(wts, between)
  out[n++] = mixHashes(wtb, between)
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
  const tags = mixHashes(th, ts)
  const far = distance(h, s)
  const between = kindsBetween(view, h, s)
  const before = tag[s - 1] ?? 0
  const after = tag[h + 1] ?? 0
  let n = 0
  out[n++] = wth
  out[n++] = mixHashes(wth, wts)
  out[n++] = mixHashes(wth, ts)
  out[n++] = mixHashes(th, wts)
  out[n++] = mixHashes(wh, ws)
  out[n++] = tags
  out[n++] = mixHashes(ch, cs)
  out[n++] = mixHashes(ch, ws)
  out[n++] = mixHashes(wh, cs)
  out[n++] = mixHashes(tags, far)
  out[n++] = mixHashes(wh, far)
  out[n++] = mixHashes(tags, before)
  out[n++] = mixHashes(tags, after)
  out[n++] = mixHashes(tags, mixHashes(before, after))
  out[n++] = mixHashes(tags, between)
  out[n++] = mixHashes(wts, between)
  out[n++] = mixHashes(wth, between)
  return number(out, n, OF_STACK)
}

/**
 * What depends on the whole state: three words of the stack with the buffer's first, and the dependents they have.
 * Templates after Zhang and Nivre (2011), with lexicographers' classes in the place of words here and there.
 */
export function stateFeatures(view: ParseView, room: ParseRoom, state: number, out: Int32Array): number {
  const { word, tag, wordTag, sense } = view
  const { nodes, cells } = room
  const top = stateField(room, state, TOP)
  const b = stateField(room, state, BUFFER)
  const below = cells[top * 2 + 1] ?? 0
  const under = cells[below * 2 + 1] ?? 0
  const atS = (cells[top * 2] ?? 0) * NODE
  const atH = (cells[below * 2] ?? 0) * NODE
  const atB = stateField(room, state, BUFFER_NODE) * NODE
  const s = nodes[atS] ?? 0
  const h = nodes[atH] ?? 0
  const u = nodes[(cells[under * 2] ?? 0) * NODE] ?? 0
  const ws = word[s] ?? 0
  const ts = tag[s] ?? 0
  const wts = wordTag[s] ?? 0
  const cs = sense[s] ?? 0
  const wh = word[h] ?? 0
  const th = tag[h] ?? 0
  const wth = wordTag[h] ?? 0
  const ch = sense[h] ?? 0
  const tu = tag[u] ?? 0
  const wb = word[b] ?? 0
  const tb = tag[b] ?? 0
  const wtb = wordTag[b] ?? 0
  const cb = sense[b] ?? 0
  const sLeft = nodes[atS + LEFTMOST] ?? 0
  const sRight = nodes[atS + RIGHTMOST] ?? 0
  const hRight = nodes[atH + RIGHTMOST] ?? 0
  const bLeft = nodes[atB + LEFTMOST] ?? 0
  const tsLeft = tag[sLeft] ?? 0
  const tsRight = tag[sRight] ?? 0
  const thRight = tag[hRight] ?? 0
  const tbLeft = tag[bLeft] ?? 0
  const wsLeft = word[sLeft] ?? 0
  const rsLeft = nodes[atS + LEFTMOST_RELATION] ?? 0
  const rsRight = nodes[atS + RIGHTMOST_RELATION] ?? 0
  const rhLeft = nodes[atH + LEFTMOST_RELATION] ?? 0
  const rhRight = nodes[atH + RIGHTMOST_RELATION] ?? 0
  const rbLeft = nodes[atB + LEFTMOST_RELATION] ?? 0
  const allLeftS = nodes[atS + LEFT_RELATIONS] ?? 0
  const allRightS = nodes[atS + RIGHT_RELATIONS] ?? 0
  const allRightH = nodes[atH + RIGHT_RELATIONS] ?? 0
  const allLeftB = nodes[atB + LEFT_RELATIONS] ?? 0
  const sb = mixHashes(ts, tb)
  const hs = mixHashes(th, ts)
  const hsb = mixHashes(hs, tb)
  let n = 0
  out[n++] = tu
  out[n++] = (s === 0 ? 0 : 1) + (h === 0 ? 0 : 2)
  out[n++] = mixHashes(wth, tb)
  out[n++] = mixHashes(th, wtb)
  out[n++] = mixHashes(th, tb)
  out[n++] = mixHashes(ch, cb)
  out[n++] = hsb
  out[n++] = mixHashes(mixHashes(tu, th), ts)
  out[n++] = mixHashes(hsb, tag[b + 1] ?? 0)
  out[n++] = mixHashes(hsb, ws)
  out[n++] = mixHashes(hsb, wh)
  out[n++] = mixHashes(hsb, wb)
  out[n++] = mixHashes(mixHashes(ch, cs), tb)
  out[n++] = mixHashes(sb, tsLeft)
  out[n++] = mixHashes(sb, tsRight)
  out[n++] = mixHashes(sb, tbLeft)
  out[n++] = mixHashes(hs, thRight)
  out[n++] = mixHashes(hs, tsLeft)
  out[n++] = mixHashes(hs, tsRight)
  out[n++] = mixHashes(hsb, tbLeft)
  out[n++] = mixHashes(hsb, thRight)
  out[n++] = mixHashes(hsb, tsLeft)
  out[n++] = mixHashes(wsLeft, ts)
  out[n++] = mixHashes(word[hRight] ?? 0, th)
  out[n++] = mixHashes(word[bLeft] ?? 0, tb)
  out[n++] = mixHashes(mixHashes(wsLeft, ws), wh)
  out[n++] = mixHashes(mixHashes(wsLeft, wh), hs)
  out[n++] = mixHashes(mixHashes(wsLeft, ch), cs)
  out[n++] = mixHashes(mixHashes(wsLeft, ts), mixHashes(word[bLeft] ?? 0, tb))
  out[n++] = mixHashes(th, rhRight)
  out[n++] = mixHashes(tb, rbLeft)
  out[n++] = mixHashes(th, rhLeft)
  out[n++] = mixHashes(sb, mixHashes(rsLeft, rsRight))
  out[n++] = mixHashes(hs, mixHashes(rhLeft, rhRight))
  out[n++] = mixHashes(hs, mixHashes(rsLeft, rsRight))
  out[n++] = mixHashes(sb, rbLeft)
  out[n++] = mixHashes(wts, allLeftS)
  out[n++] = mixHashes(wts, allRightS)
  out[n++] = mixHashes(wth, allRightH)
  out[n++] = mixHashes(sb, mixHashes(allLeftS, allLeftB))
  out[n++] = mixHashes(hs, mixHashes(allRightH, allLeftS))
  out[n++] = mixHashes(sb, allRightS)
  out[n++] = mixHashes(hsb, mixHashes(allRightH, allLeftS))
  const sRights = Math.min(nodes[atS + RIGHT_COUNT] ?? 0, 3)
  const hRights = Math.min(nodes[atH + RIGHT_COUNT] ?? 0, 3)
  const bLefts = Math.min(nodes[atB + LEFT_COUNT] ?? 0, 3)
  out[n++] = mixHashes(ts, sRights)
  out[n++] = mixHashes(wtb, bLefts)
  out[n++] = mixHashes(wth, hRights)
  out[n++] = mixHashes(hsb, mixHashes(s === 0 ? 0 : Math.min(b - s, 7), h === 0 ? 0 : Math.min(s - h, 7)))
  out[n++] = mixHashes(th, mixHashes(thRight, tag[nodes[atH + SECOND_RIGHT] ?? 0] ?? 0))
  out[n++] = mixHashes(ts, mixHashes(tsRight, tag[nodes[atS + SECOND_RIGHT] ?? 0] ?? 0))
  out[n++] = mixHashes(tu, sb)
  return number(out, n, OF_STATE)
}

/** Gives each value the number of its template. */
function number(out: Int32Array, count: number, first: number): number {
  for (let k = 0; k < count; k++) out[k] = mixHashes(first + k, out[k] ?? 0)
  return count
}

/** How far two words are apart: exact up to five, then up to nine, then more. */
function distance(from: number, to: number): number {
  const words = to - from
  return words < 6 ? words : words < 10 ? 6 : 7
}
