import type { Reviewed } from '../link/index.ts'
import type { Decision } from '../review/index.ts'
import { type CaseIndex, listsBy } from './case-index.ts'
import { type Page, pageOf, type Query } from './query.ts'

export type DecisionState = 'applied' | 'waiting' | 'idle' | 'undone' | 'unattached' | 'superseded' | 'overruled'

/** A decision of the log and what became of it. */
export interface DecisionRow {
  readonly number: number
  readonly decision: Decision
  /** Its identity, by which an undo names it. */
  readonly hash: string
  readonly state: DecisionState
  /** At the newest of several decisions that were taken in one go: all of them, newest first, to be taken back together. */
  readonly together: readonly string[]
}

type LoneRow = Omit<DecisionRow, 'together'>

/** The decision log, newest first. */
export function decisionLog(index: CaseIndex, query: Query): Page<DecisionRow> {
  const report = index.theCase.decisions
  const states = new Map<number, DecisionState>()
  for (const state of ['applied', 'idle', 'undone', 'unattached', 'superseded', 'overruled'] as const) {
    for (const number of report[state]) states.set(number, state)
  }
  const rows = report.decisions.map(
    (decision, number): LoneRow => ({
      number,
      decision,
      hash: report.hashes[number] ?? '',
      state: states.get(number) ?? 'superseded',
    }),
  )
  const waiting = index.pending.map(
    ({ decision, hash }, i): LoneRow => ({ number: rows.length + i, decision, hash, state: 'waiting' }),
  )
  const newest = [...rows, ...waiting].toReversed()
  const goes = listsBy(newest, goOf)
  return pageOf(newest, query, (row) => {
    const go = goOf(row).flatMap((key) => goes.get(key) ?? [])
    return { ...row, together: go[0] === row && go.length > 1 ? go.map(({ hash }) => hash) : [] }
  })
}

/** What decisions of one go have in common: who took them, and when to the millisecond. */
function goOf({ decision, state }: LoneRow): readonly string[] {
  const { kind, who, when } = decision
  return when === null || kind === 'undo' || state === 'undone' ? [] : [`${when} ${who ?? ''}`]
}

/** The notes that people wrote on a line. */
export function notesOf(index: CaseIndex, reviewed: Reviewed | null): readonly string[] {
  return (reviewed?.notes ?? []).flatMap((number) => {
    const decision = index.theCase.decisions.decisions[number]
    return decision?.kind === 'note' ? [decision.text] : []
  })
}
