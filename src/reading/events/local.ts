import type { Attribution, Mention, Piece, Pieces, Quote, Status, Timex } from '../../document/index.ts'
import type { Clause } from './clause.ts'
import type { Deed } from './match-deeds.ts'
import type { NumberSpan } from './when-where.ts'

/** The layers that touch one sentence. */
export interface Local {
  readonly entities: readonly Mention[]
  readonly times: readonly Timex[]
  readonly attributions: readonly Attribution[]
  readonly cues: Pieces
  readonly quantities: readonly NumberSpan[]
  readonly quotes: readonly Quote[]
  /** What an earlier line makes of the sentence: that it is an item of a list of demands, say. */
  readonly announced: Status
}

/** A deed with the pieces of its roles. */
export interface Read {
  readonly deed: Deed
  readonly actors: Pieces
  readonly recipients: Pieces
  readonly others: Pieces
  readonly instruments: Pieces
  /** How the sentence itself presents it, and the attribution that holds it. */
  readonly own: Status
  readonly claim: Attribution | null
}

/** The token that stands for a deed: its noun, else its verb. */
export function anchorOf(clause: Clause, deed: Deed): number {
  return deed.noun ?? deed.group?.main ?? deed.at[0] ?? clause.first
}

/** The pieces of the text that a deed's trigger covers, tokens side by side in one. */
export function triggerPieces(clause: Clause, deed: Deed): Pieces {
  const [only] = deed.at
  const single = only === undefined || deed.at.length > 1 ? undefined : clause.tokens[only]
  if (single !== undefined) return [[single.start, single.end]]
  const out: Piece[] = []
  let last = -2
  for (const at of deed.at.toSorted((a, b) => a - b)) {
    const token = clause.tokens[at]
    const open = out.at(-1)
    if (token === undefined) continue
    if (at === last + 1 && open !== undefined) out[out.length - 1] = [open[0], token.end]
    else out.push([token.start, token.end])
    last = at
  }
  return out
}

/** Whether two pieces share a unit of text. */
export function touches(a: Piece, b: Piece): boolean {
  return a[0] < b[1] && b[0] < a[1]
}
