import { mixHashes } from '../../models/index.ts'
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
  const th = mixHashes(tag[h] ?? 0, right)
  const wth = mixHashes(wordTag[h] ?? 0, right)
  const ch = sense[h] ?? 0
  const td = tag[d] ?? 0
  const wtd = wordTag[d] ?? 0
  const cd = sense[d] ?? 0
  const dLeft = nodes[atD + LEFTMOST] ?? 0
  const hLeft = nodes[atH + LEFTMOST] ?? 0
  const wdLeft = word[dLeft] ?? 0
  const wdRight = word[nodes[atD + RIGHTMOST] ?? 0] ?? 0
  const whLeft = word[hLeft] ?? 0
  const rdLeft = nodes[atD + LEFTMOST_RELATION] ?? 0
  const rdRight = nodes[atD + RIGHTMOST_RELATION] ?? 0
  const rhLeft = nodes[atH + LEFTMOST_RELATION] ?? 0
  const rhRight = nodes[atH + RIGHTMOST_RELATION] ?? 0
  const leftOfD = nodes[atD + LEFT_RELATIONS] ?? 0
  const rightOfD = nodes[atD + RIGHT_RELATIONS] ?? 0
  const leftOfH = nodes[atH + LEFT_RELATIONS] ?? 0
  const rightOfH = nodes[atH + RIGHT_RELATIONS] ?? 0
  const tags = mixHashes(th, td)
  const far = Math.min(Math.abs(h - d), 7)
  let n = 0
  out[n++] = right
  out[n++] = wth
  out[n++] = th
  out[n++] = wtd
  out[n++] = td
  out[n++] = tags
  out[n++] = mixHashes(wth, wtd)
  out[n++] = mixHashes(wth, td)
  out[n++] = mixHashes(th, wtd)
  out[n++] = mixHashes(ch, cd)
  out[n++] = mixHashes(ch, wtd)
  out[n++] = mixHashes(wth, cd)
  out[n++] = mixHashes(ch, td)
  out[n++] = mixHashes(th, cd)
  out[n++] = mixHashes(ch, th)
  out[n++] = mixHashes(tags, far)
  out[n++] = mixHashes(td, far)
  out[n++] = mixHashes(ending[d] ?? 0, tags)
  out[n++] = mixHashes(ending[h] ?? 0, tags)
  out[n++] = ending[d] ?? 0
  out[n++] = mixHashes(tags, tag[dLeft] ?? 0)
  out[n++] = mixHashes(tags, wdLeft)
  out[n++] = mixHashes(tags, tag[nodes[atD + RIGHTMOST] ?? 0] ?? 0)
  out[n++] = mixHashes(td, wdLeft)
  out[n++] = mixHashes(td, wdRight)
  out[n++] = mixHashes(wtd, wdLeft)
  out[n++] = mixHashes(mixHashes(wh, td), wdLeft)
  out[n++] = mixHashes(mixHashes(ch, cd), wdLeft)
  out[n++] = mixHashes(mixHashes(th, cd), wdLeft)
  out[n++] = mixHashes(td, rdLeft)
  out[n++] = mixHashes(tags, rdLeft)
  out[n++] = mixHashes(tags, rdRight)
  out[n++] = mixHashes(tags, mixHashes(wdLeft, word[nodes[atD + SECOND_LEFT] ?? 0] ?? 0))
  out[n++] = mixHashes(td, leftOfD)
  out[n++] = mixHashes(tags, leftOfD)
  out[n++] = mixHashes(tags, rightOfD)
  out[n++] = mixHashes(tags, mixHashes(leftOfD, rightOfD))
  out[n++] = mixHashes(tags, mixHashes(rhLeft, rhRight))
  out[n++] = mixHashes(tags, leftOfH)
  out[n++] = mixHashes(tags, rightOfH)
  out[n++] = mixHashes(wth, rightOfH)
  out[n++] = mixHashes(mixHashes(wh, td), rightOfH)
  out[n++] = mixHashes(tags, rhRight)
  out[n++] = mixHashes(tags, rhLeft)
  out[n++] = mixHashes(mixHashes(tags, tag[hLeft] ?? 0), tag[nodes[atH + RIGHTMOST] ?? 0] ?? 0)
  out[n++] = mixHashes(tags, whLeft)
  out[n++] = mixHashes(tags, mixHashes(tag[d - 1] ?? 0, tag[d + 1] ?? 0))
  out[n++] = mixHashes(tags, tag[d - 1] ?? 0)
  out[n++] = mixHashes(tags, tag[d + 1] ?? 0)
  out[n++] = mixHashes(tags, word[d - 1] ?? 0)
  out[n++] = mixHashes(tags, word[d + 1] ?? 0)
  out[n++] = mixHashes(tags, tag[h - 1] ?? 0)
  out[n++] = mixHashes(tags, tag[h + 1] ?? 0)
  out[n++] = mixHashes(tags, word[h - 1] ?? 0)
  out[n++] = mixHashes(tags, word[h + 1] ?? 0)
  out[n++] = mixHashes(tags, mixHashes(wdLeft, whLeft))
  out[n++] = mixHashes(wtd, tag[d + 1] ?? 0)
  out[n++] = mixHashes(wtd, tag[d - 1] ?? 0)
  for (let k = 0; k < n; k++) out[k] = mixHashes(FIRST + k, out[k] ?? 0)
  return n
}
