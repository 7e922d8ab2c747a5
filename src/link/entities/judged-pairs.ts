import { matchPlace, type Place } from '../../review/index.ts'
import { addTo } from '../add-to.ts'
import type { LocalEntity } from './local-entities.ts'
import type { Pair } from './pile.ts'

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
export function namesakePairs(locals: readonly LocalEntity[], must: readonly Pair[]): readonly Pair[] {
  const told = joinedBy(must)
  const seen = new Map<string, number[]>()
  const pairs: Pair[] = []
  for (const [i, local] of locals.entries()) {
    if (local.type !== 'PER' || local.read !== 'PER') continue
    for (const name of [...local.full.map((tokens) => tokens.join(' ')), ...local.short]) {
      const key = `${local.doc.id}\n${name}`
      for (const other of seen.get(key) ?? []) {
        const group = told.get(i)
        if (group === undefined || group !== told.get(other)) pairs.push([other, i])
      }
      addTo(seen, key, i)
    }
  }
  return pairs
}

/** The items that the pairs join, by their group: also along a chain. */
function joinedBy(pairs: readonly Pair[]): ReadonlyMap<number, ReadonlySet<number>> {
  const groups = new Map<number, Set<number>>()
  for (const [a, b] of pairs) {
    const joined = new Set([...(groups.get(a) ?? [a]), ...(groups.get(b) ?? [b])])
    for (const item of joined) groups.set(item, joined)
  }
  return groups
}
