import type { Decision } from '../review/index.ts'
import type { CaseIndex } from './case-index.ts'
import { type Page, pageOf, type Query } from './query.ts'

/** A decision of the log and what became of it. */
export interface DecisionRow {
  readonly number: number
  readonly decision: Decision
  readonly state: 'applied' | 'waiting' | 'unattached' | 'superseded'
}

/** The decision log, newest first. */
export function decisionLog(index: CaseIndex, query: Query): Page<DecisionRow> {
  const { decisions, applied, unattached } = index.theCase.decisions
  const done = new Set(applied)
  const lost = new Set(unattached)
  const rows = decisions.map((decision, number): DecisionRow => {
    const state = done.has(number) ? 'applied' : lost.has(number) ? 'unattached' : 'superseded'
    return { number, decision, state }
  })
  const waiting = index.pending.map(
    (decision, i): DecisionRow => ({ number: rows.length + i, decision, state: 'waiting' }),
  )
  return pageOf([...rows, ...waiting].toReversed(), query, (row) => row)
}
