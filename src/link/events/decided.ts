import { hull } from '../../document/index.ts'
import { type Judgements, type Mark, matchPlace, type Place } from '../../review/index.ts'
import { addTo } from '../add-to.ts'
import { marksByItem } from '../marks.ts'
import { boundsOf, type HeldPair, heldPairs } from '../pairs.ts'
import type { Item } from './items.ts'

/** What readers decided about the items, by index. */
export interface Decided {
  readonly must: readonly (readonly [number, number])[]
  readonly cannot: readonly (readonly [number, number])[]
  readonly pairs: readonly HeldPair[]
  readonly marks: ReadonlyMap<number, readonly Mark[]>
}

/** The decisions on events, brought to the items they point at: by trigger, else by sentence. */
export function decidedOf(judgements: Judgements, items: readonly Item[]): Decided {
  const byDoc = new Map<string, number[]>()
  items.forEach((item, i) => {
    addTo(byDoc, item.account.doc, i)
  })
  const at = (place: Place): readonly number[] =>
    place.docs.flatMap((doc) => {
      const own = byDoc.get(doc) ?? []
      const of = (spans: (i: number) => { start: number; end: number }): number | null =>
        matchPlace(place, doc, own.map(spans))
      const found =
        of((i) => hull(items[i]?.account.trigger ?? [])) ?? of((i) => items[i]?.account ?? { start: 0, end: 0 })
      return found === null ? [] : (own[found] ?? [])
    })
  const pairs = heldPairs(judgements, 'event', at)
  return { ...boundsOf(pairs), pairs, marks: marksByItem(judgements, 'event', at) }
}
