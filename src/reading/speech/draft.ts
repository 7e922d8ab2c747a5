import type { Pieces } from '../../document/index.ts'
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
