import type { Piece, Pieces } from '../../document/index.ts'
import type { Run } from './noun-phrase.ts'

/** An attribution before its speaker is resolved. */
export interface Draft {
  readonly source: Run | null
  readonly cue: Pieces
  readonly content: Pieces
  readonly to: Pieces
  readonly medium: Pieces
  readonly when: Pieces
  readonly polarity: 'affirmed' | 'denied' | 'refused'
  readonly by: string
  /** The source is that of the draft before: a quotation that goes on. */
  readonly follows: boolean
}

/** Pieces in order of the text, those that touch or overlap made one. */
export function joinPieces(pieces: Pieces): Pieces {
  const out: Piece[] = []
  for (const p of pieces.toSorted((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = out.at(-1)
    if (last !== undefined && p[0] <= last[1]) out[out.length - 1] = [last[0], Math.max(last[1], p[1])]
    else out.push(p)
  }
  return out
}
