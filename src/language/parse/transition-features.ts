import { joinHashes, spreadHash } from '../../models/index.ts'
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
  const sb = joinHashes(ts, tb)
  const hs = joinHashes(th, ts)
  const hsb = joinHashes(hs, tb)
  let n = 0
  out[n++] = tu
  out[n++] = (s === 0 ? 0 : 1) + (h === 0 ? 0 : 2)
  out[n++] = joinHashes(wth, tb)
  out[n++] = joinHashes(th, wtb)
  out[n++] = joinHashes(th, tb)
  out[n++] = joinHashes(ch, cb)
  out[n++] = hsb
  out[n++] = joinHashes(joinHashes(tu, th), ts)
  out[n++] = joinHashes(hsb, tag[b + 1] ?? 0)
  out[n++] = joinHashes(hsb, ws)
  out[n++] = joinHashes(hsb, wh)
  out[n++] = joinHashes(hsb, wb)
  out[n++] = joinHashes(joinHashes(ch, cs), tb)
  out[n++] = joinHashes(sb, tsLeft)
  out[n++] = joinHashes(sb, tsRight)
  out[n++] = joinHashes(sb, tbLeft)
  out[n++] = joinHashes(hs, thRight)
  out[n++] = joinHashes(hs, tsLeft)
  out[n++] = joinHashes(hs, tsRight)
  out[n++] = joinHashes(hsb, tbLeft)
  out[n++] = joinHashes(hsb, thRight)
  out[n++] = joinHashes(hsb, tsLeft)
  out[n++] = joinHashes(wsLeft, ts)
  out[n++] = joinHashes(word[hRight] ?? 0, th)
  out[n++] = joinHashes(word[bLeft] ?? 0, tb)
  out[n++] = joinHashes(joinHashes(wsLeft, ws), wh)
  out[n++] = joinHashes(joinHashes(wsLeft, wh), hs)
  out[n++] = joinHashes(joinHashes(wsLeft, ch), cs)
  out[n++] = joinHashes(joinHashes(wsLeft, ts), joinHashes(word[bLeft] ?? 0, tb))
  out[n++] = joinHashes(th, rhRight)
  out[n++] = joinHashes(tb, rbLeft)
  out[n++] = joinHashes(th, rhLeft)
  out[n++] = joinHashes(sb, joinHashes(rsLeft, rsRight))
  out[n++] = joinHashes(hs, joinHashes(rhLeft, rhRight))
  out[n++] = joinHashes(hs, joinHashes(rsLeft, rsRight))
  out[n++] = joinHashes(sb, rbLeft)
  out[n++] = joinHashes(wts, allLeftS)
  out[n++] = joinHashes(wts, allRightS)
  out[n++] = joinHashes(wth, allRightH)
  out[n++] = joinHashes(sb, joinHashes(allLeftS, allLeftB))
  out[n++] = joinHashes(hs, joinHashes(allRightH, allLeftS))
  out[n++] = joinHashes(sb, allRightS)
  out[n++] = joinHashes(hsb, joinHashes(allRightH, allLeftS))
  const sRights = Math.min(nodes[atS + RIGHT_COUNT] ?? 0, 3)
  const hRights = Math.min(nodes[atH + RIGHT_COUNT] ?? 0, 3)
  const bLefts = Math.min(nodes[atB + LEFT_COUNT] ?? 0, 3)
  out[n++] = joinHashes(ts, sRights)
  out[n++] = joinHashes(wtb, bLefts)
  out[n++] = joinHashes(wth, hRights)
  out[n++] = joinHashes(hsb, joinHashes(s === 0 ? 0 : Math.min(b - s, 7), h === 0 ? 0 : Math.min(s - h, 7)))
  out[n++] = joinHashes(th, joinHashes(thRight, tag[nodes[atH + SECOND_RIGHT] ?? 0] ?? 0))
  out[n++] = joinHashes(ts, joinHashes(tsRight, tag[nodes[atS + SECOND_RIGHT] ?? 0] ?? 0))
  out[n++] = joinHashes(tu, sb)
  return number(out, n, OF_STATE)
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
