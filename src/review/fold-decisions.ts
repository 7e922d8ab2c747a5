import { compareText } from '../document/index.ts'
import type { Anchor, Decision } from './decision.ts'
import type { JudgedPair, Judgements, Place } from './judgements.ts'

/** What folding needs of a document. */
export interface AnchorText {
  readonly id: string
  readonly sha256: string
  readonly text: string
}

/**
 * The decisions in force over these documents. A later one supersedes an earlier one on the same anchors; `different`
 * beats `same`, also along a chain of `same`; one whose words are not in the pile at its place is `unattached`, and is
 * never moved to another place. Depends on the order of the log, not on that of the documents.
 */
export function foldDecisions(decisions: readonly Decision[], documents: readonly AnchorText[]): Judgements {
  const places = placer(documents)
  const unattached: number[] = []
  const contradictions: [number, number][] = []
  const latest = new Map<string, number>()
  for (const [i, decision] of decisions.entries()) {
    if (anchorsOf(decision).some((anchor) => places(anchor) === null)) {
      unattached.push(i)
      continue
    }
    const key = keyOf(decision)
    const earlier = latest.get(key)
    const before = earlier === undefined ? undefined : decisions[earlier]
    if (earlier !== undefined && before !== undefined && opposes(before, decision)) contradictions.push([earlier, i])
    latest.set(key, i)
  }
  const inForce = [...latest.values()].toSorted((a, b) => a - b)
  const pairs = inForce.flatMap((i) => pairOf(decisions[i], i, places))
  const kept = withoutContradictions(pairs, contradictions)
  return {
    decisions,
    pairs: kept,
    ...singles(decisions, inForce, places),
    unattached,
    contradictions: contradictions.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]),
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

function anchorsOf(decision: Decision): readonly Anchor[] {
  if (isPair(decision)) return [decision.left, decision.right]
  return decision.kind === 'speaker' && decision.speaker !== null
    ? [decision.target, decision.speaker]
    : [decision.target]
}

type PairDecision = Extract<Decision, { readonly left: Anchor }>

function isPair(decision: Decision): decision is PairDecision {
  return decision.kind === 'same' || decision.kind === 'different'
}

function keyOfAnchor(anchor: Anchor): string {
  return `${anchor.sha256}:${anchor.start}:${anchor.end}`
}

function keyOf(decision: Decision): string {
  if (isPair(decision)) {
    const ends = [keyOfAnchor(decision.left), keyOfAnchor(decision.right)].toSorted(compareText)
    return `pair ${decision.of} ${ends.join(' ')}`
  }
  const of = decision.kind === 'reject' ? decision.of : ''
  return `${decision.kind} ${of} ${keyOfAnchor(decision.target)}`
}

function opposes(a: Decision, b: Decision): boolean {
  if (a.kind === 'date' && b.kind === 'date') return a.value !== b.value
  if (a.kind === 'speaker' && b.kind === 'speaker') {
    return (a.speaker && keyOfAnchor(a.speaker)) !== (b.speaker && keyOfAnchor(b.speaker))
  }
  return a.kind !== b.kind
}

function pairOf(decision: Decision | undefined, index: number, places: Places): readonly JudgedPair[] {
  if (decision === undefined || !isPair(decision)) return []
  const left = places(decision.left)
  const right = places(decision.right)
  if (left === null || right === null) return []
  return [{ decision: index, kind: decision.kind, of: decision.of, left, right }]
}

/** Takes out every `same` that would, with the ones before it, join two places that were judged different. */
function withoutContradictions(pairs: readonly JudgedPair[], found: [number, number][]): readonly JudgedPair[] {
  const groups = new Map<string, Set<string>>()
  const groupOf = (key: string): Set<string> => groups.get(key) ?? new Set([key])
  const barred = pairs.filter((p) => p.kind === 'different').map((p) => ({ decision: p.decision, ends: endsOf(p) }))
  const dropped = new Set<number>()
  for (const pair of pairs) {
    if (pair.kind === 'different') continue
    const [left, right] = endsOf(pair)
    const joined = new Set([...groupOf(left), ...groupOf(right)])
    const bar = barred.find(({ ends }) => joined.has(ends[0]) && joined.has(ends[1]))
    if (bar === undefined) for (const key of joined) groups.set(key, joined)
    else {
      dropped.add(pair.decision)
      found.push([Math.min(bar.decision, pair.decision), Math.max(bar.decision, pair.decision)])
    }
  }
  return pairs.filter((p) => !dropped.has(p.decision))
}

function endsOf(pair: JudgedPair): readonly [string, string] {
  const key = (place: Place): string => `${pair.of} ${place.docs[0]}:${place.start}:${place.end}`
  return [key(pair.left), key(pair.right)]
}

function singles(
  decisions: readonly Decision[],
  inForce: readonly number[],
  places: Places,
): Pick<Judgements, 'rejects' | 'speakers' | 'dates'> {
  const rejects: Judgements['rejects'][number][] = []
  const speakers: Judgements['speakers'][number][] = []
  const dates: Judgements['dates'][number][] = []
  for (const index of inForce) {
    const decision = decisions[index]
    if (decision === undefined || isPair(decision)) continue
    const target = places(decision.target)
    if (target === null) continue
    if (decision.kind === 'reject') rejects.push({ decision: index, of: decision.of, target })
    else if (decision.kind === 'date') dates.push({ decision: index, target, value: decision.value })
    else speakers.push({ decision: index, target, speaker: decision.speaker && places(decision.speaker) })
  }
  return { rejects, speakers, dates }
}
