import type { Judgements, Place } from '../review/index.ts'
import { addTo } from './add-to.ts'
import type { UnsurePair } from './case.ts'

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

/** A pair decision that holds, with the groups at its ends. */
export type KeptPair = HeldPair & { readonly groups: readonly (readonly [number, number])[] }

/** What became of pair decisions, once items were joined into groups. */
export interface PairFates {
  /** A `same` within one group, the others across two. */
  readonly kept: readonly KeptPair[]
  /** `same` decisions that could not join. */
  readonly overruled: readonly number[]
  /** Each of those with a decision that keeps its two groups apart, the earlier one first. */
  readonly opposed: readonly (readonly [number, number])[]
}

/** Which of the pair decisions hold over these groups, and which a `same` had to yield to. */
export function settlePairs(pairs: readonly HeldPair[], groupOf: (item: number) => number): PairFates {
  const kept: KeptPair[] = []
  const lost: KeptPair[] = []
  for (const pair of pairs) {
    const ends = pair.left.flatMap((a) => pair.right.map((b) => [groupOf(a), groupOf(b)] as const))
    const groups = ends.filter(([a, b]) => (pair.kind === 'same') === (a === b))
    if (groups.length > 0) kept.push({ ...pair, groups })
    else if (pair.kind === 'same') lost.push({ ...pair, groups: ends })
  }
  const bars = new Map(
    kept.filter((p) => p.kind !== 'same').flatMap((p) => p.groups.map((ends) => [keyOf(ends), p.decision] as const)),
  )
  const opposed = lost.flatMap((pair) => {
    const bar = pair.groups.map((ends) => bars.get(keyOf(ends))).find((decision) => decision !== undefined)
    return bar === undefined ? [] : [[Math.min(bar, pair.decision), Math.max(bar, pair.decision)] as const]
  })
  return { kept, overruled: lost.map((p) => p.decision), opposed }
}

function keyOf([a, b]: readonly [number, number]): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

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
