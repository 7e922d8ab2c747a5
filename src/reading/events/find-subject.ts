import { isTimeChunk, type NounChunk } from './chunks.ts'
import { type Clause, groupBefore } from './clause.ts'
import type { VerbGroup } from './verb-groups.ts'

/** Verbs whose object does what the infinitive behind it says. */
const OBJECT_CONTROL: ReadonlySet<string> = new Set(
  'urge ask order tell force allow want help invite warn press push persuade convince require encourage advise permit enable compel authorise authorize instruct pressure call get lead cause accuse suspect elect appoint'.split(
    ' ',
  ),
)

/** The chunks that stand as subject of a verb, coordinated ones in order of the text. */
export function findSubject(clause: Clause, group: VerbGroup, depth = 0): readonly NounChunk[] {
  if (depth > 3) return []
  const before = previousWord(clause, group.first)
  if (group.infinitive || (group.participle && !group.passive)) return controlled(clause, group, depth)
  if (before?.xpos === 'CC') {
    const sharing = groupBefore(clause, group.first)
    const left = nearestChunk(clause, group.first)
    if (sharing !== null && (left === null || left.first > sharing.main || left.last <= sharing.first)) {
      return findSubject(clause, sharing, depth + 1)
    }
  }
  const nearest = nearestChunk(clause, group.first)
  if (nearest === null) return []
  return withCoordinates(clause, climb(clause, nearest, group.first))
}

function controlled(clause: Clause, group: VerbGroup, depth: number): readonly NounChunk[] {
  const governor = groupBefore(clause, group.first)
  if (governor === null) {
    const nearest = nearestChunk(clause, group.first)
    if (nearest !== null && nearest.last === group.first)
      return withCoordinates(clause, climb(clause, nearest, group.first))
    const next = clause.groups.find((g) => g.main > group.main && !g.infinitive && !g.participle)
    return next === undefined ? [] : findSubject(clause, next, depth + 1)
  }
  if (OBJECT_CONTROL.has(clause.tokens[governor.main]?.lemma ?? '')) {
    const object = clause.chunks.find(
      (c) => c.first > governor.main && c.last <= group.first && !isTimeChunk(clause.tokens, c),
    )
    if (object !== undefined) return [object]
    if (governor.passive) return findSubject(clause, governor, depth + 1)
  }
  return findSubject(clause, governor, depth + 1)
}

function previousWord(clause: Clause, at: number): Clause['tokens'][number] | null {
  for (let i = at - 1; i >= clause.first; i--) {
    const token = clause.tokens[i]
    if (token !== undefined && token.xpos !== 'RB') return token
  }
  return null
}

function nearestChunk(clause: Clause, at: number): NounChunk | null {
  return clause.chunks.findLast((c) => c.last <= at && !isTimeChunk(clause.tokens, c)) ?? null
}

/** From the chunk next to the verb to the head of its noun phrase: over `of Y`, over `, the leader of Y,` and over `who`. */
function climb(clause: Clause, nearest: NounChunk, at: number): NounChunk {
  let chunk = betweenHead(clause, nearest)
  if (clause.tokens[at - 1]?.lower === ',') {
    const comma = clause.tokens.slice(clause.first, chunk.first).findLastIndex((t) => t.lower === ',')
    const before = comma < 0 ? null : clause.chunks.findLast((c) => c.last <= clause.first + comma)
    const crossed = clause.groups.some(
      (g) => g.main < chunk.first && before != null && g.first >= before.last && !g.participle,
    )
    if (before != null && !crossed) chunk = before
  }
  for (let steps = 0; steps < 6 && chunk.prep !== ''; steps++) {
    const first = chunk.first
    const outer = clause.chunks.findLast((c) => c.last <= first - 1)
    if (outer === undefined) break
    const from = outer.last
    if (clause.groups.some((g) => g.main >= from && g.main < first)) break
    if (clause.tokens.slice(from, first).some((t) => t.lower === ',')) break
    chunk = outer
  }
  return chunk
}

/** `talks between A and B`: from B back to A. */
function betweenHead(clause: Clause, chunk: NounChunk): NounChunk {
  if (chunk.prep !== '' || clause.tokens[chunk.first - 1]?.lower !== 'and') return chunk
  const before = clause.chunks.find((c) => c.last === chunk.first - 1)
  return before?.prep === 'between' ? before : chunk
}

/** The chunk with those joined to it by commas and a conjunction on its left. */
function withCoordinates(clause: Clause, chunk: NounChunk): readonly NounChunk[] {
  const out = [chunk]
  let left = chunk
  for (let steps = 0; steps < 6; steps++) {
    const joint = clause.tokens[left.first - 1]
    const conjoined = joint?.lower === 'and' || (out.length > 1 && joint?.lower === ',')
    if (!conjoined) break
    const edge = left.first - 1
    const before = clause.chunks.findLast(
      (c) => c.last === edge || (c.last === edge - 1 && clause.tokens[edge - 1]?.lower === ','),
    )
    if (before === undefined) break
    left = climb(clause, before, 0)
    out.unshift(left)
  }
  return out
}

/** The object chunk after a verb with those joined to it on its right; time chunks are skipped. */
export function findObject(clause: Clause, from: number): readonly NounChunk[] {
  const at = clause.chunks.findIndex((c) => c.first >= from && !isTimeChunk(clause.tokens, c))
  const chunk = clause.chunks[at]
  if (chunk === undefined || chunk.prep !== '') return []
  if (clause.tokens.slice(from, chunk.first).some((t) => !/^(?:RB|RP|DT|CC|NNP|NN)/.test(t.xpos))) return []
  return withFollowing(clause, at)
}

/** A chunk with those joined to it on its right; one that is the subject of a verb of its own ends the list. */
export function withFollowing(clause: Clause, at: number): readonly NounChunk[] {
  const head = clause.chunks[at]
  if (head === undefined) return []
  const out = [head]
  let end = head.last
  for (let i = at + 1; i < clause.chunks.length && out.length < 8; i++) {
    const next = clause.chunks[i]
    if (next === undefined) break
    const between = clause.tokens.slice(end, next.first).map((t) => t.lower)
    if (between.length === 1 && next.prep !== '') {
      end = next.last
      continue
    }
    const joined = between.length > 0 && between.every((w) => w === ',' || w === 'and' || w === 'or' || w === next.prep)
    const conjoined = joined && (between.includes('and') || clause.tokens[next.last]?.lower === 'and' || out.length > 1)
    const verbal = clause.groups.some((g) => g.first === next.last && !g.participle) && head.prep !== 'between'
    if (!conjoined || verbal || next.prep === 'in' || isTimeChunk(clause.tokens, next)) break
    out.push(next)
    end = next.last
  }
  return out
}
