import { matchPlace, type Place } from '../../review/index.ts'
import { addTo } from '../add-to.ts'
import type { LocalEntity } from './local-entities.ts'
import type { Pair } from './pile.ts'

/** Finds the local entities whose mention stands at a place, one for each document of that text. */
export function finder(locals: readonly LocalEntity[]): (place: Place) => readonly number[] {
  const byDoc = new Map<string, number[]>()
  const of = (doc: string): readonly number[] => {
    // Most piles have no decision, so that nobody asks.
    if (byDoc.size === 0) for (const [i, local] of locals.entries()) addTo(byDoc, local.doc.id, i)
    return byDoc.get(doc) ?? []
  }
  return (place) =>
    place.docs.flatMap((doc) => {
      const spans = of(doc).flatMap((index) =>
        (locals[index]?.mentions ?? []).map(({ start, end }) => ({ start, end, index })),
      )
      const found = matchPlace(place, doc, spans)
      return found === null ? [] : [spans[found]?.index ?? 0]
    })
}

/** People of one document who bear one name stay two: its own reading kept them apart, unless a reader joined them; see `joinedBy`. */
export function namesakePairs(document: readonly LocalEntity[]): readonly Pair[] {
  const seen = new Map<string, number[]>()
  const pairs: Pair[] = []
  for (const [i, local] of document.entries()) {
    if (local.type !== 'PER' || local.read !== 'PER') continue
    for (const name of [...local.spelt, ...local.short]) {
      for (const other of seen.get(name) ?? []) pairs.push([other, i])
      addTo(seen, name, i)
    }
  }
  return pairs
}

/** The items that the pairs join, by their group: also along a chain. */
export function joinedBy(pairs: readonly Pair[]): ReadonlyMap<number, ReadonlySet<number>> {
  const groups = new Map<number, Set<number>>()
  for (const [a, b] of pairs) {
    const joined = new Set([...(groups.get(a) ?? [a]), ...(groups.get(b) ?? [b])])
    for (const item of joined) groups.set(item, joined)
  }
  return groups
}
