import { compareText } from '../document/index.ts'
import { type Anchor, type Decision, isPair } from './decision.ts'
import { formatDecision } from './format-decision.ts'
import type { JudgedPair, Judgements, Mark, Place } from './judgements.ts'
import { findUndone } from './undone.ts'

/** What folding needs of a document. */
export interface AnchorText {
  readonly id: string
  readonly sha256: string
  readonly text: string
}

/**
 * The decisions in force over these documents. A later one supersedes an earlier one on the same anchors; `different` beats
 * `same`, of another person on the same pair and along a chain of `same`; one whose words are not in the pile at its place is
 * `unattached`, and is never moved to another place; a log is a set, so that a line that stands in it twice counts once,
 * where it first stands. `hashes` gives the identity of each decision, by which an `undo` finds
 * it; without them no undo finds anything. Depends on the order of the log, not on that of the documents.
 */
export function foldDecisions(
  decisions: readonly Decision[],
  documents: readonly AnchorText[],
  hashes: readonly string[] = [],
): Judgements {
  const places = placer(documents)
  const undone = findUndone(decisions, hashes)
  const known = new Set(hashes)
  const undos: number[] = []
  const unattached: number[] = []
  const byKey = new Map<string, number[]>()
  const seen = new Set<string>()
  const repeated: number[] = []
  for (const [i, decision] of decisions.entries()) {
    if (undone.has(i)) continue
    const line = formatDecision(decision)
    if (seen.has(line)) {
      repeated.push(i)
      continue
    }
    seen.add(line)
    if (decision.kind === 'undo') (known.has(decision.undoes) ? undos : unattached).push(i)
    else if (anchorsOf(decision).some((anchor) => places(anchor) === null)) unattached.push(i)
    else {
      const key = keyOf(decision)
      const before = byKey.get(key)
      if (before === undefined) byKey.set(key, [i])
      else before.push(i)
    }
  }
  const settled = [...byKey.values()].map((indices) => settle(decisions, indices))
  const inForce = settled.map((s) => s.standing).toSorted((a, b) => a - b)
  const pairs = inForce.flatMap((i) => pairOf(decisions[i], i, places))
  const chained = withoutContradictions(pairs)
  return {
    decisions,
    pairs: chained.kept,
    marks: inForce.flatMap((i) => markOf(decisions[i], i, places)),
    undos,
    undone: [...undone].toSorted((a, b) => a - b),
    unattached,
    superseded: [...repeated, ...settled.flatMap((s) => s.superseded)].toSorted((a, b) => a - b),
    overruled: [...settled.flatMap((s) => s.overruled), ...chained.dropped].toSorted((a, b) => a - b),
    contradictions: [...settled.flatMap((s) => s.opposed), ...chained.opposed].toSorted(
      (a, b) => a[0] - b[0] || a[1] - b[1],
    ),
  }
}

type Places = (anchor: Anchor) => Place | null

function placer(documents: readonly AnchorText[]): Places {
  const bySha = new Map<string, AnchorText[]>()
  for (const doc of documents) bySha.set(doc.sha256, [...(bySha.get(doc.sha256) ?? []), doc])
  return ({ sha256, start, end, quote }) => {
    const docs = (bySha.get(sha256) ?? []).filter((doc) => doc.text.slice(start, end) === quote)
    return docs.length === 0 ? null : { docs: docs.map((doc) => doc.id).toSorted(compareText), start, end }
  }
}

function anchorsOf(decision: Exclude<Decision, { readonly kind: 'undo' }>): readonly Anchor[] {
  if (isPair(decision)) return [decision.left, decision.right]
  return decision.kind === 'speaker' && decision.speaker !== null
    ? [decision.target, decision.speaker]
    : [decision.target]
}

function keyOfAnchor(anchor: Anchor): string {
  return `${anchor.sha256}:${anchor.start}:${anchor.end}`
}

/** What a decision settles: two of one key cannot both be in force. A note settles nothing but itself. */
function keyOf(decision: Exclude<Decision, { readonly kind: 'undo' }>): string {
  if (isPair(decision)) {
    const ends = [keyOfAnchor(decision.left), keyOfAnchor(decision.right)].toSorted(compareText)
    return `pair ${decision.of} ${ends.join(' ')}`
  }
  if (decision.kind === 'note') return formatDecision(decision)
  const verdict = decision.kind === 'accept' || decision.kind === 'reject'
  const of = 'of' in decision ? (decision.of ?? '') : ''
  return `${verdict ? 'verdict' : decision.kind} ${of} ${keyOfAnchor(decision.target)}`
}

/** The value a decision gives, so that two of one key say the same exactly where their values are equal. */
function saidBy(decision: Decision | undefined): string {
  if (decision === undefined) return ''
  switch (decision.kind) {
    case 'rename':
      return decision.name
    case 'retype':
      return JSON.stringify(decision.of === 'event' ? [decision.type, decision.mode] : decision.type)
    case 'speaker':
      return decision.speaker === null ? '' : keyOfAnchor(decision.speaker)
    case 'date':
      return decision.value ?? ''
    case 'status':
      return decision.status
    default:
      return decision.kind
  }
}

/** Whether two decisions on one subject say different things. */
export function contradict(a: Decision | undefined, b: Decision | undefined): boolean {
  return saidBy(a) !== saidBy(b)
}

interface Settled {
  readonly standing: number
  readonly superseded: readonly number[]
  readonly overruled: readonly number[]
  readonly opposed: readonly (readonly [number, number])[]
}

/** Which of the decisions of one key stands, and what becomes of the others; `indices` is in the order of the log. */
function settle(decisions: readonly Decision[], indices: readonly number[]): Settled {
  const standing = standingOf(decisions, indices)
  const others = indices.filter((i) => i !== standing)
  const beaten = decisions[standing]?.kind === 'different'
  const overruled = beaten ? others.filter((i) => i > standing && decisions[i]?.kind === 'same') : []
  return {
    standing,
    superseded: others.filter((i) => !overruled.includes(i)),
    overruled,
    opposed: indices.slice(1).flatMap((later, k) => {
      const earlier = indices[k] ?? 0
      return contradict(decisions[earlier], decisions[later]) ? [[earlier, later] as const] : []
    }),
  }
}

/** The latest; but a `same` yields to the `different` on which another person still stands. */
function standingOf(decisions: readonly Decision[], indices: readonly number[]): number {
  const last = indices.at(-1) ?? 0
  if (decisions[last]?.kind !== 'same') return last
  const latest = new Map(indices.map((i) => [decisions[i]?.who ?? null, i]))
  const firm = [...latest.values()].filter((i) => decisions[i]?.kind === 'different')
  return firm.length === 0 ? last : Math.max(...firm)
}

function pairOf(decision: Decision | undefined, index: number, places: Places): readonly JudgedPair[] {
  if (decision === undefined || !isPair(decision)) return []
  const left = places(decision.left)
  const right = places(decision.right)
  if (left === null || right === null) return []
  return [{ decision: index, kind: decision.kind, of: decision.of, left, right }]
}

function markOf(decision: Decision | undefined, index: number, places: Places): readonly Mark[] {
  if (decision === undefined || isPair(decision) || decision.kind === 'undo') return []
  const target = places(decision.target)
  if (target === null) return []
  const speaker = decision.kind === 'speaker' && decision.speaker !== null ? places(decision.speaker) : null
  return [{ decision: index, target, judgement: decision, speaker }]
}

/** Takes out every `same` that would, with the ones before it, join two places that are to be kept apart. */
function withoutContradictions(pairs: readonly JudgedPair[]): {
  readonly kept: readonly JudgedPair[]
  readonly dropped: readonly number[]
  readonly opposed: readonly (readonly [number, number])[]
} {
  const bars = barsOf(pairs)
  const groups = new Map<string, Set<string>>()
  const groupOf = (key: string): Set<string> => groups.get(key) ?? new Set([key])
  const dropped = new Set<number>()
  const opposed: [number, number][] = []
  for (const pair of pairs) {
    if (pair.kind !== 'same') continue
    const [left, right] = endsOf(pair)
      .map(groupOf)
      .toSorted((a, b) => a.size - b.size)
    if (left === undefined || right === undefined || left === right) continue
    const between = [...left].flatMap((key) => (bars.get(key) ?? []).filter(({ other }) => right.has(other)))
    if (between.length > 0) {
      const bar = Math.min(...between.map(({ decision }) => decision))
      dropped.add(pair.decision)
      opposed.push([Math.min(bar, pair.decision), Math.max(bar, pair.decision)])
      continue
    }
    for (const key of left) right.add(key)
    for (const key of right.size === 2 ? right : left) groups.set(key, right)
  }
  return { kept: pairs.filter((p) => !dropped.has(p.decision)), dropped: [...dropped], opposed }
}

interface Bar {
  readonly decision: number
  readonly other: string
}

/** For each place those that it is to be kept apart from. */
function barsOf(pairs: readonly JudgedPair[]): ReadonlyMap<string, readonly Bar[]> {
  const bars = new Map<string, Bar[]>()
  for (const pair of pairs) {
    if (pair.kind === 'same') continue
    const [left, right] = endsOf(pair)
    for (const [key, other] of [
      [left, right],
      [right, left],
    ] as const) {
      const before = bars.get(key)
      if (before === undefined) bars.set(key, [{ decision: pair.decision, other }])
      else before.push({ decision: pair.decision, other })
    }
  }
  return bars
}

function endsOf(pair: JudgedPair): readonly [string, string] {
  const key = (place: Place): string => `${pair.of} ${place.docs[0]}:${place.start}:${place.end}`
  return [key(pair.left), key(pair.right)]
}
