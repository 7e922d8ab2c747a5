import { joinHashes, spreadHash } from '../../models/index.ts'
import {
  LEFT_RELATIONS,
  LEFTMOST,
  LEFTMOST_RELATION,
  NODE,
  type ParseRoom,
  RIGHT_RELATIONS,
  RIGHTMOST,
  RIGHTMOST_RELATION,
  SECOND_LEFT,
} from './parse-room.ts'
import type { ParseView } from './parse-view.ts'

/** Room that `relationFeatures` needs. */
export const RELATION_FEATURES = 64

/** Number of the first template, behind those of the transitions. */
const FIRST = 5000

/** Features of the relation between two nodes at the moment when the second becomes a dependent of the first. */
export function relationFeatures(
  view: ParseView,
  room: ParseRoom,
  head: number,
  dependent: number,
  out: Int32Array,
): number {
  const { word, tag, wordTag, sense, ending } = view
  const { nodes } = room
  const atH = head * NODE
  const atD = dependent * NODE
  const h = nodes[atH] ?? 0
  const d = nodes[atD] ?? 0
  const right = h < d ? 1 : 0
  const wh = word[h] ?? 0
  const th = joinHashes(tag[h] ?? 0, right)
  const wth = joinHashes(wordTag[h] ?? 0, right)
  const ch = sense[h] ?? 0
  const td = tag[d] ?? 0
  const wtd = wordTag[d] ?? 0
  const cd = sense[d] ?? 0
  const dLeft = nodes[atD + LEFTMOST] ?? 0
  const hLeft = nodes[atH + LEFTMOST] ?? 0
  const wdLeft = word[dLeft] ?? 0
  const rdLeft = nodes[atD + LEFTMOST_RELATION] ?? 0
  const rhLeft = nodes[atH + LEFTMOST_RELATION] ?? 0
  const rhRight = nodes[atH + RIGHTMOST_RELATION] ?? 0
  const leftOfD = nodes[atD + LEFT_RELATIONS] ?? 0
  const rightOfD = nodes[atD + RIGHT_RELATIONS] ?? 0
  const leftOfH = nodes[atH + LEFT_RELATIONS] ?? 0
  const rightOfH = nodes[atH + RIGHT_RELATIONS] ?? 0
  const tags = joinHashes(th, td)
  const far = Math.min(Math.abs(h - d), 7)
  let n = 0
  out[n++] = wth
  out[n++] = th
  out[n++] = wtd
  out[n++] = tags
  out[n++] = joinHashes(wth, wtd)
  out[n++] = joinHashes(wth, td)
  out[n++] = joinHashes(th, wtd)
  out[n++] = joinHashes(ch, cd)
  out[n++] = joinHashes(ch, wtd)
  out[n++] = joinHashes(wth, cd)
  out[n++] = joinHashes(th, cd)
  out[n++] = joinHashes(tags, far)
  out[n++] = joinHashes(ending[d] ?? 0, tags)
  out[n++] = joinHashes(tags, tag[dLeft] ?? 0)
  out[n++] = joinHashes(tags, wdLeft)
  out[n++] = joinHashes(td, wdLeft)
  out[n++] = joinHashes(wtd, wdLeft)
  out[n++] = joinHashes(joinHashes(wh, td), wdLeft)
  out[n++] = joinHashes(joinHashes(th, cd), wdLeft)
  out[n++] = joinHashes(td, rdLeft)
  out[n++] = joinHashes(tags, rdLeft)
  out[n++] = joinHashes(tags, joinHashes(wdLeft, word[nodes[atD + SECOND_LEFT] ?? 0] ?? 0))
  out[n++] = joinHashes(td, leftOfD)
  out[n++] = joinHashes(tags, leftOfD)
  out[n++] = joinHashes(tags, joinHashes(leftOfD, rightOfD))
  out[n++] = joinHashes(tags, joinHashes(rhLeft, rhRight))
  out[n++] = joinHashes(tags, leftOfH)
  out[n++] = joinHashes(tags, rightOfH)
  out[n++] = joinHashes(wth, rightOfH)
  out[n++] = joinHashes(joinHashes(tags, tag[hLeft] ?? 0), tag[nodes[atH + RIGHTMOST] ?? 0] ?? 0)
  out[n++] = joinHashes(tags, tag[d - 1] ?? 0)
  out[n++] = joinHashes(tags, tag[d + 1] ?? 0)
  out[n++] = joinHashes(tags, word[d - 1] ?? 0)
  out[n++] = joinHashes(tags, tag[h - 1] ?? 0)
  out[n++] = joinHashes(tags, tag[h + 1] ?? 0)
  out[n++] = joinHashes(tags, word[h + 1] ?? 0)
  out[n++] = joinHashes(wtd, tag[d + 1] ?? 0)
  out[n++] = joinHashes(wtd, tag[d - 1] ?? 0)
  for (let k = 0; k < n; k++) out[k] = spreadHash(out[k] ?? 0, FIRST + k)
  return n
}
