import { type Judgements, type LineKind, linesOf, type Mark, type Place } from '../review/index.ts'
import { addTo } from './add-to.ts'
import type { Reviewed } from './case.ts'
import type { PairFates } from './pairs.ts'

/** What became of the decisions that one part of linking looked at; indices into the log. */
export interface Outcome {
  /** They reached a line, and took effect on it. */
  readonly applied: readonly number[]
  /** A later decision on another place of the same line took their place; the later one second. */
  readonly superseded: readonly (readonly [number, number])[]
  /** `same` decisions that could not join, because others keep the two apart. */
  readonly overruled: readonly number[]
  /** Each of those with the decision it yields to, the earlier one first. */
  readonly opposed: readonly (readonly [number, number])[]
}

/** The decisions in force on places that reach a line of this kind, by the item (mention, account …) they reach. */
export function marksByItem(
  judgements: Judgements,
  kind: LineKind,
  at: (place: Place) => readonly number[],
): ReadonlyMap<number, readonly Mark[]> {
  const found = new Map<number, Mark[]>()
  for (const mark of judgements.marks) {
    if (!linesOf(mark.judgement).includes(kind)) continue
    for (const item of new Set(at(mark.target))) addTo(found, item, mark)
  }
  return found
}

type Kind = Mark['judgement']['kind']
type Of<K extends Kind> = Extract<Mark['judgement'], { readonly kind: K }>

/** The decisions on one line: of each kind the latest, which is the one in force, and all notes. */
export interface Settled {
  readonly rejected: boolean
  /** Whether a person accepted or corrected the line. */
  readonly confirmed: boolean
  readonly notes: readonly number[]
  /** Indices of all that are in force on the line, in the order of the log. */
  readonly decisions: readonly number[]
  readonly superseded: Outcome['superseded']
  readonly latest: <K extends Kind>(kind: K) => Of<K> | null
}

const UNTOUCHED: Settled = {
  rejected: false,
  confirmed: false,
  notes: [],
  decisions: [],
  superseded: [],
  latest: () => null,
}

/** Settles the decisions that reach the items of one line. */
export function settleMarks(items: readonly (readonly Mark[] | undefined)[]): Settled {
  if (items.every((list) => list === undefined)) return UNTOUCHED
  const marks = [...new Set(items.flatMap((list) => list ?? []))].toSorted((a, b) => a.decision - b.decision)
  const last = new Map<string, Mark>()
  const superseded: [number, number][] = []
  const notes: number[] = []
  for (const mark of marks) {
    const { kind } = mark.judgement
    if (kind === 'note') {
      notes.push(mark.decision)
      continue
    }
    const subject = kind === 'accept' || kind === 'reject' ? 'verdict' : kind
    const before = last.get(subject)
    if (before !== undefined) superseded.push([before.decision, mark.decision])
    last.set(subject, mark)
  }
  const standing = [...last.values()]
  return {
    rejected: last.get('verdict')?.judgement.kind === 'reject',
    confirmed: standing.length > 0,
    notes,
    decisions: [...standing.map((mark) => mark.decision), ...notes].toSorted((a, b) => a - b),
    superseded,
    latest: <K extends Kind>(kind: K) =>
      standing.map((mark) => mark.judgement).find((j): j is Of<K> => j.kind === kind) ?? null,
  }
}

/**
 * What a person decided about a line. `linked` are the decisions that joined it or kept it apart, `machine` the program's
 * own values that a decision replaced.
 */
export function reviewedOf(
  settled: Settled,
  linked: readonly { readonly decision: number; readonly kind: 'same' | 'different' | 'unsure' }[],
  machine: Reviewed['machine'],
): Reviewed | null {
  const decisions = [...new Set([...settled.decisions, ...linked.map((l) => l.decision)])].toSorted((a, b) => a - b)
  if (decisions.length === 0) return null
  const confirmed = settled.confirmed || linked.some((l) => l.kind !== 'unsure')
  return { decisions, confirmed, machine, notes: settled.notes }
}

/** What became of the decisions on these lines and on pairs of them. */
export function outcomeOf(settled: readonly Settled[], pairs: PairFates): Outcome {
  return {
    applied: [...settled.flatMap((s) => s.decisions), ...pairs.kept.map((p) => p.decision)],
    superseded: settled.flatMap((s) => s.superseded),
    overruled: pairs.overruled,
    opposed: pairs.opposed,
  }
}
