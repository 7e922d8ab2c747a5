import { type Judgements, matchPlace, type Place } from '../../review/index.ts'
import { addTo } from '../add-to.ts'
import { type LocalEntity, localKey } from './local-entities.ts'
import type { Pair } from './pile.ts'

/** Local entities that a reader joined or parted, and the decisions that touched each, by its key. */
export function judgedPairs(
  locals: readonly LocalEntity[],
  judgements: Judgements,
): {
  readonly must: readonly Pair[]
  readonly cannot: readonly Pair[]
  readonly decided: ReadonlyMap<string, number[]>
} {
  const must: Pair[] = []
  const cannot: Pair[] = []
  const decided = new Map<string, number[]>()
  const pairs = judgements.pairs.filter((pair) => pair.of === 'entity')
  const at = finder(pairs.length === 0 ? [] : locals)
  for (const pair of pairs) {
    const [left, right] = [at(pair.left), at(pair.right)]
    if (left.length === 0 || right.length === 0) continue
    for (const a of left) {
      for (const b of right) if (a !== b) (pair.kind === 'same' ? must : cannot).push([a, b])
    }
    for (const i of new Set([...left, ...right])) {
      const local = locals[i]
      if (local !== undefined) addTo(decided, localKey(local.doc.id, local.local), pair.decision)
    }
  }
  return { must, cannot, decided }
}

/** Finds the local entities whose mention stands at a place, one for each document of that text. */
export function finder(locals: readonly LocalEntity[]): (place: Place) => readonly number[] {
  const byDoc = new Map<string, number[]>()
  for (const [i, local] of locals.entries()) addTo(byDoc, local.doc.id, i)
  return (place) =>
    place.docs.flatMap((doc) => {
      const spans = (byDoc.get(doc) ?? []).flatMap((index) =>
        (locals[index]?.mentions ?? []).map(({ start, end }) => ({ start, end, index })),
      )
      const found = matchPlace(place, doc, spans)
      return found === null ? [] : [spans[found]?.index ?? 0]
    })
}

/** People of one document who bear one name stay two: its own reading kept them apart, unless a reader joined them. */
export function namesakePairs(document: readonly LocalEntity[]): readonly Pair[] {
  const seen = new Map<string, number[]>()
  const pairs: Pair[] = []
  for (const [i, local] of document.entries()) {
    if (local.type !== 'PER' || local.read !== 'PER') continue
    for (const name of [...local.full.map((tokens) => tokens.join(' ')), ...local.short]) {
      for (const other of seen.get(name) ?? []) pairs.push([other, i])
      addTo(seen, name, i)
    }
  }
  return pairs
}
