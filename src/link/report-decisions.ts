import { compareText } from '../document/index.ts'
import { contradict, type Judgements } from '../review/index.ts'
import type { DecisionReport, UnsurePair } from './case.ts'
import type { Outcome } from './marks.ts'

/** What one part of linking says of the decisions it looked at. */
export interface ReviewedPart {
  readonly outcome: Outcome
  readonly unsure: readonly UnsurePair[]
}

/** What became of each decision of the log; every one is in exactly one list. */
export function reportDecisions(
  judgements: Judgements,
  hashes: readonly string[],
  parts: readonly ReviewedPart[],
): DecisionReport {
  const { decisions, undos, undone, unattached } = judgements
  const applied = new Set([...undos, ...parts.flatMap((part) => part.outcome.applied)])
  const beaten = parts.flatMap((part) => part.outcome.superseded)
  const besides = (indices: readonly number[], taken: ReadonlySet<number>): readonly number[] =>
    ascending(indices.filter((i) => !taken.has(i)))
  const overruled = besides([...judgements.overruled, ...parts.flatMap((part) => part.outcome.overruled)], applied)
  const settled = new Set([...applied, ...overruled])
  const superseded = besides([...judgements.superseded, ...beaten.map(([earlier]) => earlier)], settled)
  const placed = new Set([...settled, ...superseded, ...undone, ...unattached])
  const opposed = [
    ...beaten.filter(([a, b]) => contradict(decisions[a], decisions[b])),
    ...parts.flatMap((part) => part.outcome.opposed),
  ]
  return {
    decisions,
    hashes,
    applied: ascending([...applied]),
    idle: [...decisions.keys()].filter((i) => !placed.has(i)),
    undone,
    unattached,
    superseded,
    overruled,
    contradictions: distinctPairs([...judgements.contradictions, ...opposed]),
    unsure: parts
      .flatMap((part) => part.unsure)
      .toSorted((a, b) => compareText(a.kind, b.kind) || a.decision - b.decision || compareText(a.left, b.left)),
  }
}

function ascending(indices: readonly number[]): readonly number[] {
  return [...new Set(indices)].toSorted((a, b) => a - b)
}

function distinctPairs(pairs: DecisionReport['contradictions']): DecisionReport['contradictions'] {
  const sorted = pairs.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])
  return sorted.filter(([a, b], i) => sorted[i - 1]?.[0] !== a || sorted[i - 1]?.[1] !== b)
}
