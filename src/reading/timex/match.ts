import type { Basis, CivilDate, Timex } from '../../document/index.ts'
import type { Token } from '../../language/index.ts'

/** What a parser sees: the tokens, the day the document was published, and which way the clause looks. */
export interface TimeContext {
  readonly tokens: readonly Token[]
  readonly published: CivilDate | null
  /** Whether the clause around token `i` speaks of what is to come. */
  readonly future: (i: number) => boolean
}

/** An expression found at some token, `length` tokens long. `value: null` with `relative` waits for the narrative anchor. */
export interface TimeMatch {
  readonly length: number
  readonly type: Timex['type']
  readonly value: string | null
  readonly basis: Basis
  readonly mod?: string
  readonly by: string
  /** Days after (or before) the earlier date of the text that it counts from. */
  readonly narrative?: number
}

/** Reads an expression that begins at token `i`, or `null`. */
export type TimeParser = (ctx: TimeContext, i: number) => TimeMatch | null
