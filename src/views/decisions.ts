import type { Reviewed } from '../link/index.ts'
import type { Decision } from '../review/index.ts'
import type { CaseIndex } from './case-index.ts'
import { type Page, pageOf, type Query } from './query.ts'

export type DecisionState = 'applied' | 'waiting' | 'idle' | 'undone' | 'unattached' | 'superseded' | 'overruled'

/** A decision of the log and what became of it. */
export interface DecisionRow {
  readonly number: number
  readonly decision: Decision
  /** Its identity, by which an undo names it. */
  readonly hash: string
  readonly state: DecisionState
}

/** The decision log, newest first. */
export function decisionLog(index: CaseIndex, query: Query): Page<DecisionRow> {
  const report = index.theCase.decisions
  const states = new Map<number, DecisionState>()
  for (const state of ['applied', 'idle', 'undone', 'unattached', 'superseded', 'overruled'] as const) {
    for (const number of report[state]) states.set(number, state)
  }
  const rows = report.decisions.map(
    (decision, number): DecisionRow => ({
      number,
      decision,
      hash: report.hashes[number] ?? '',
      state: states.get(number) ?? 'superseded',
    }),
  )
  const waiting = index.pending.map(
    ({ decision, hash }, i): DecisionRow => ({ number: rows.length + i, decision, hash, state: 'waiting' }),
  )
  return pageOf([...rows, ...waiting].toReversed(), query, (row) => row)
}

/** The notes that people wrote on a line. */
export function notesOf(index: CaseIndex, reviewed: Reviewed | null): readonly string[] {
  return (reviewed?.notes ?? []).flatMap((number) => {
    const decision = index.theCase.decisions.decisions[number]
    return decision?.kind === 'note' ? [decision.text] : []
  })
}
