import { hull } from '../../document/index.ts'
import type { Judgements, Place } from '../../review/index.ts'
import { matchPlace } from '../../review/index.ts'
import { addTo } from '../add-to.ts'
import type { Copy } from '../case.ts'
import { cluster, type Edge } from '../cluster.ts'
import { compareUtterances } from './compare-utterances.ts'
import type { Utterance } from './utterances.ts'

type Pair = readonly [number, number]

/** Groups of utterances that are one statement, pairs for a reader, and the decisions that touched an utterance. */
export interface UtteranceGroups {
  readonly groups: readonly (readonly number[])[]
  readonly suggestions: readonly { readonly left: number; readonly right: number; readonly shared: number }[]
  readonly decided: ReadonlyMap<number, readonly number[]>
}

/** Groups renderings of one utterance; words of an unnamed source are joined only where one document copies the other. */
export function groupUtterances(
  utterances: readonly Utterance[],
  copies: readonly Copy[],
  judgements: Judgements,
): UtteranceGroups {
  const must: Pair[] = [...copiedPairs(utterances, copies)]
  const cannot: Pair[] = []
  const decided = new Map<number, number[]>()
  const at = utteranceFinder(utterances)
  for (const pair of judgements.pairs) {
    if (pair.of !== 'statement') continue
    for (const a of at(pair.left)) {
      for (const b of at(pair.right)) {
        if (a !== b) (pair.kind === 'same' ? must : cannot).push([a, b])
        addTo(decided, a, pair.decision)
        if (a !== b) addTo(decided, b, pair.decision)
      }
    }
  }
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
  return { groups: cluster(utterances.length, edges, { must, cannot, compatible }), suggestions, decided }
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

/** Most utterances of one speaker that share a word and are compared over it; a more frequent word tells little. */
const FREQUENT = 60

/** Pairs of one named speaker that share three telling words, or all of few. */
function candidates(utterances: readonly Utterance[]): readonly Pair[] {
  const byWord = new Map<string, number[]>()
  for (const [i, u] of utterances.entries()) {
    if (u.named) for (const word of u.content) addTo(byWord, `${u.speaker}\n${word}`, i)
  }
  const shared = new Map<string, { readonly pair: Pair; count: number }>()
  for (const list of byWord.values()) {
    if (list.length > FREQUENT) continue
    for (const [x, a] of list.entries()) {
      for (const b of list.slice(x + 1)) {
        const key = `${a} ${b}`
        const before = shared.get(key)
        if (before === undefined) shared.set(key, { pair: [a, b], count: 1 })
        else before.count++
      }
    }
  }
  return [...shared.values()]
    .filter(({ pair: [a, b], count }) => count >= Math.min(3, sizeOf(utterances[a]), sizeOf(utterances[b])))
    .map(({ pair }) => pair)
    .toSorted((x, y) => x[0] - y[0] || x[1] - y[1])
}

function sizeOf(utterance: Utterance | undefined): number {
  return utterance?.content.size ?? 0
}

/** Pairs that stand under the same words at the same place of a shared passage. */
function copiedPairs(utterances: readonly Utterance[], copies: readonly Copy[]): readonly Pair[] {
  const byDoc = new Map<string, number[]>()
  for (const [i, u] of utterances.entries()) addTo(byDoc, u.doc.id, i)
  const pairs: Pair[] = []
  for (const copy of copies) {
    for (const i of byDoc.get(copy.a) ?? []) {
      for (const j of byDoc.get(copy.b) ?? []) if (stand(utterances[i], utterances[j], copy)) pairs.push([i, j])
    }
  }
  return pairs
}

function stand(a: Utterance | undefined, b: Utterance | undefined, copy: Copy): boolean {
  if (a === undefined || b === undefined || (a.named !== b.named && a.speaker !== null && b.speaker !== null))
    return false
  if (a.named && b.named && a.speaker !== b.speaker) return false
  if (a.attribution.polarity !== b.attribution.polarity || a.words.join(' ') !== b.words.join(' ')) return false
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
