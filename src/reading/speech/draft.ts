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
}
