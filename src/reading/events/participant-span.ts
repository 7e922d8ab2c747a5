import type { Mention, Piece } from '../../document/index.ts'
import type { NounChunk } from './chunks.ts'
import type { Clause } from './clause.ts'

/** The contiguous span of a participant: the mention in the chunk that stands for it, else the chunk without its article. */
export function participantSpan(clause: Clause, chunk: NounChunk, entities: readonly Mention[]): Piece {
  const start = clause.tokens[chunk.first]?.start ?? 0
  const end = clause.tokens[chunk.last - 1]?.end ?? start + 1
  const head = clause.tokens[chunk.head]
  let best: Mention | null = null
  for (const m of entities) {
    if (m.start >= end || m.end <= start || m.mention === 'nested') continue
    const holdsHead = head !== undefined && m.start <= head.start && head.end <= m.end
    if (best === null || holdsHead) best = m
    if (holdsHead) break
  }
  return best === null ? [start, end] : [best.start, best.end]
}
