import { type Judgements, type LineKind, linesOf, type Mark, type Place } from '../review/index.ts'
import { addTo } from './add-to.ts'
import type { Reviewed, UnsurePair } from './case.ts'

/** What became of the decisions that one part of linking looked at; indices into the log. */
export interface Outcome {
  /** They reached a line, and took effect on it. */
  readonly applied: readonly number[]
  /** A later decision on another place of the same line took their place; the later one second. */
  readonly superseded: readonly (readonly [number, number])[]
  /** `same` decisions that could not join, because others keep the two apart. */
  readonly overruled: readonly number[]
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

/** Settles the decisions that reach the items of one line. */
export function settleMarks(items: readonly (readonly Mark[] | undefined)[]): Settled {
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

/** A pair decision brought to the items at its two ends. */
export interface HeldPair {
  readonly decision: number
  readonly kind: 'same' | 'different' | 'unsure'
  readonly left: readonly number[]
  readonly right: readonly number[]
}

/** The pair decisions of one kind of line whose both ends stand at an item. */
export function heldPairs(
  judgements: Judgements,
  kind: 'entity' | 'event' | 'statement',
  at: (place: Place) => readonly number[],
): readonly HeldPair[] {
  return judgements.pairs.flatMap((pair) => {
    if (pair.of !== kind) return []
    const [left, right] = [at(pair.left), at(pair.right)]
    return left.length === 0 || right.length === 0 ? [] : [{ decision: pair.decision, kind: pair.kind, left, right }]
  })
}

/** The items to join and the items to keep apart, in the order of the log. */
export function boundsOf(pairs: readonly HeldPair[]): {
  readonly must: readonly (readonly [number, number])[]
  readonly cannot: readonly (readonly [number, number])[]
} {
  const across = (pair: HeldPair): readonly (readonly [number, number])[] =>
    pair.left.flatMap((a) => pair.right.flatMap((b) => (a === b ? [] : [[a, b] as const])))
  return {
    must: pairs.filter((p) => p.kind === 'same').flatMap(across),
    cannot: pairs.filter((p) => p.kind !== 'same').flatMap(across),
  }
}

/** The pairs that hold after joining: a `same` within one group, the others across two, as `[left, right]` group indices. */
export function keptPairs(pairs: readonly HeldPair[], groupOf: (item: number) => number): readonly KeptPair[] {
  return pairs.flatMap((pair) => {
    const groups = pair.left
      .flatMap((a) => pair.right.map((b) => [groupOf(a), groupOf(b)] as const))
      .filter(([a, b]) => (pair.kind === 'same') === (a === b))
    return groups.length === 0 ? [] : [{ ...pair, groups }]
  })
}

/** A pair decision that holds, with the groups at its ends. */
export type KeptPair = HeldPair & { readonly groups: readonly (readonly [number, number])[] }

/** The kept pairs by each group they end in. */
export function pairsByGroup(kept: readonly KeptPair[]): ReadonlyMap<number, readonly KeptPair[]> {
  const found = new Map<number, KeptPair[]>()
  for (const pair of kept) for (const group of new Set(pair.groups.flat())) addTo(found, group, pair)
  return found
}

/** The lines that a person could not tell to be one or two; `idOf` is `null` for a group that is not shown. */
export function unsurePairs(
  kind: UnsurePair['kind'],
  kept: readonly KeptPair[],
  idOf: (group: number) => string | null,
): readonly UnsurePair[] {
  return kept.flatMap((pair) => {
    if (pair.kind !== 'unsure') return []
    const shown = pair.groups.flatMap(([a, b]) => {
      const [left, right] = [idOf(a), idOf(b)]
      return left === null || right === null ? [] : [{ kind, left, right, decision: pair.decision }]
    })
    return shown.slice(0, 1)
  })
}

/** What became of the decisions on these lines and pairs; `kept` are those of the pairs that hold. */
export function outcomeOf(settled: readonly Settled[], pairs: readonly HeldPair[], kept: readonly HeldPair[]): Outcome {
  const holding = new Set(kept.map((p) => p.decision))
  return {
    applied: [...settled.flatMap((s) => s.decisions), ...holding],
    superseded: settled.flatMap((s) => s.superseded),
    overruled: pairs.filter((p) => p.kind === 'same' && !holding.has(p.decision)).map((p) => p.decision),
  }
}
