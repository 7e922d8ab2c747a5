import { hull } from '../../document/index.ts'
import type { Judgements, Place } from '../../review/index.ts'
import { matchPlace } from '../../review/index.ts'
import { addTo } from '../add-to.ts'
import type { Copy } from '../case.ts'
import { cluster, type Edge } from '../cluster.ts'
import { boundsOf, type HeldPair, heldPairs } from '../pairs.ts'
import { compareUtterances, daysMeet } from './compare-utterances.ts'
import type { Utterance } from './utterances.ts'

export type Pair = readonly [number, number]

/** Groups of utterances that are one statement, pairs for a reader, and the decisions on pairs brought to the utterances. */
export interface UtteranceGroups {
  readonly groups: readonly (readonly number[])[]
  readonly suggestions: readonly { readonly left: number; readonly right: number; readonly shared: number }[]
  readonly pairs: readonly HeldPair[]
  /** Utterances that a reader keeps apart. */
  readonly cannot: readonly Pair[]
}

/**
 * Groups renderings of one utterance; words of an unnamed source are joined only where one document copies the other, as
 * the pairs `copied` say; `at` finds those that a reader means.
 */
export function groupUtterances(
  utterances: readonly Utterance[],
  copied: readonly Pair[],
  judgements: Judgements,
  at: (place: Place) => readonly number[] = utteranceFinder(utterances),
): UtteranceGroups {
  const pairs = heldPairs(judgements, 'statement', at)
  const decided = boundsOf(pairs)
  const must = [...decided.must, ...copied]
  const { cannot } = decided
  const edges: Edge[] = []
  const suggestions: UtteranceGroups['suggestions'][number][] = []
  for (const [a, b] of candidates(utterances)) {
    const [left, right] = [utterances[a], utterances[b]]
    if (left === undefined || right === undefined) continue
    const { kind, shared } = compareUtterances(left, right)
    if (kind === 'joined') edges.push({ a, b, weight: shared })
    else if (kind === 'suggested' && left.doc.id !== right.doc.id) suggestions.push({ left: a, right: b, shared })
  }
  const compatible = (a: number, b: number): boolean => {
    const [left, right] = [utterances[a], utterances[b]]
    return (
      left !== undefined &&
      right !== undefined &&
      left.named &&
      left.speaker === right.speaker &&
      compareUtterances(left, right).kind !== 'apart'
    )
  }
  const classOf = (i: number): string => classKey(utterances[i], i)
  const groups = cluster(utterances.length, edges, { must, cannot, compatible, classOf })
  return { groups, suggestions, pairs, cannot }
}

/** All that comparing two utterances asks of one; one of a translation is compared for itself. */
function classKey(u: Utterance | undefined, index: number): string {
  if (u === undefined || !u.named || u.doc.translationOf !== null) return `${index}`
  const { quoted, polarity } = u.attribution
  return JSON.stringify([u.speaker, quoted, polarity, u.rendered, u.date?.value, u.days, u.words])
}

/** Finds the utterances whose content stands at a place, one for each document of that text. */
export function utteranceFinder(utterances: readonly Utterance[]): (place: Place) => readonly number[] {
  const byDoc = new Map<string, number[]>()
  for (const [i, u] of utterances.entries()) addTo(byDoc, u.doc.id, i)
  return (place) =>
    place.docs.flatMap((doc) => {
      const indices = byDoc.get(doc) ?? []
      const found = matchPlace(
        place,
        doc,
        indices.map((i) => hull(utterances[i]?.attribution.content ?? [[0, 1]])),
      )
      return found === null ? [] : [indices[found] ?? 0]
    })
}

/** How many utterances that follow it in time and share a word an utterance is compared with. */
const REACH = 30

/** Pairs of one named speaker that share three telling words, or all of few. */
function candidates(utterances: readonly Utterance[]): readonly Pair[] {
  const size = utterances.length
  const firstDay = (i: number): number => utterances[i]?.days?.[0] ?? Number.MAX_SAFE_INTEGER
  const inTime = utterances
    .flatMap((u, i) => (u.named ? [i] : []))
    .toSorted((a, b) => firstDay(a) - firstDay(b) || a - b)
  const byWord = new Map<string, number[]>()
  for (const i of inTime)
    for (const word of utterances[i]?.content ?? []) addTo(byWord, `${utterances[i]?.speaker}\n${word}`, i)
  const shared = new Map<number, number>()
  for (const list of byWord.values()) {
    for (let x = 0; x < list.length; x++) {
      for (let y = x + 1; y < list.length && y <= x + REACH; y++) {
        const [a, b] = [list[x] ?? 0, list[y] ?? 0]
        if (!daysMeet(utterances[a], utterances[b])) continue
        const key = Math.min(a, b) * size + Math.max(a, b)
        shared.set(key, (shared.get(key) ?? 0) + 1)
      }
    }
  }
  return [...shared]
    .map(([key, count]) => ({ a: Math.floor(key / size), b: key % size, count }))
    .filter(({ a, b, count }) => count >= Math.min(3, sizeOf(utterances[a]), sizeOf(utterances[b])))
    .toSorted((x, y) => x.a - y.a || x.b - y.b)
    .map(({ a, b }) => [a, b] as const)
}

function sizeOf(utterance: Utterance | undefined): number {
  return utterance?.content.size ?? 0
}

/** Pairs of utterances of two documents, by place, that stand under the same words at the same place of a shared passage. */
export function copiedPairs(left: readonly Utterance[], right: readonly Utterance[], copy: Copy): readonly Pair[] {
  // Equal words are asked for first: few have any.
  const byWords = new Map<string, number[]>()
  for (const [j, { words }] of right.entries()) addTo(byWords, words.join(' '), j)
  return left.flatMap((a, i) =>
    (byWords.get(a.words.join(' ')) ?? []).flatMap((j): readonly Pair[] => {
      const b = right[j]
      return b !== undefined && stand(a, b, copy) ? [[i, j]] : []
    }),
  )
}

/** Whether two utterances of the same words stand at one place of a shared passage. */
function stand(a: Utterance, b: Utterance, copy: Copy): boolean {
  if (a.named !== b.named && a.speaker !== null && b.speaker !== null) return false
  if (a.named && b.named && a.speaker !== b.speaker) return false
  if (a.attribution.polarity !== b.attribution.polarity) return false
  const left = hull(a.attribution.content)
  const right = hull(b.attribution.content)
  return copy.passages.some(
    (p) =>
      p.a[0] <= left.start &&
      left.end <= p.a[1] &&
      p.b[0] <= right.start &&
      right.end <= p.b[1] &&
      Math.abs(left.start - p.a[0] - (right.start - p.b[0])) <= Math.abs(p.a[1] - p.a[0] - (p.b[1] - p.b[0])),
  )
}
