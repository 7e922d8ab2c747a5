import type { Mention, Piece } from '../../document/index.ts'
import type { NounChunk } from './chunks.ts'
import type { Clause } from './clause.ts'

const INNER: ReadonlySet<string> = new Set(['of', 'from', 'in'])

/**
 * The contiguous span of a participant: the mention in the chunk that stands for it, else the chunk, with the named
 * `of`/`from`/`in` chunk right behind it ("soldiers from Norvia").
 */
export function participantSpan(clause: Clause, chunk: NounChunk, entities: readonly Mention[]): Piece {
  const start = clause.tokens[chunk.first]?.start ?? 0
  const end = clause.tokens[chunk.last - 1]?.end ?? start + 1
  const head = clause.tokens[chunk.head]
  let best: Mention | null = null
  for (const m of mentionsIn(start, end, entities)) {
    const holdsHead = head !== undefined && m.start <= head.start && head.end <= m.end
    if (best === null || holdsHead) best = m
    if (holdsHead) break
  }
  if (best !== null) return [best.start, best.end]
  const inner = clause.chunks.find((c) => c.first === chunk.last + 1 && INNER.has(c.prep))
  if (inner === undefined || !isNamedChunk(clause, inner, entities)) return [start, end]
  return [start, clause.tokens[inner.last - 1]?.end ?? end]
}

/** Whether a mention lies in the chunk. */
export function isNamedChunk(clause: Clause, chunk: NounChunk, entities: readonly Mention[]): boolean {
  const start = clause.tokens[chunk.first]?.start ?? 0
  const end = clause.tokens[chunk.last - 1]?.end ?? 0
  return mentionsIn(start, end, entities).length > 0
}

function mentionsIn(start: number, end: number, entities: readonly Mention[]): readonly Mention[] {
  return entities.filter((m) => m.start < end && start < m.end && m.mention !== 'nested')
}
