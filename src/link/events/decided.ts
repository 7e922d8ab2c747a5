import { hull } from '../../document/index.ts'
import { type JudgedPair, type Judgements, matchPlace } from '../../review/index.ts'
import { addTo } from '../add-to.ts'
import type { Item } from './items.ts'

/** What readers decided about the items, by index. */
export interface Decided {
  readonly must: readonly (readonly [number, number])[]
  readonly cannot: readonly (readonly [number, number])[]
  readonly rejected: ReadonlySet<number>
  /** The date a reader gave; `null` in the value: unknown. */
  readonly dates: ReadonlyMap<number, string | null>
  /** Indices of the decisions that touch an item. */
  readonly touching: ReadonlyMap<number, readonly number[]>
}

/** The decisions on events, brought to the items they point at: by trigger, else by sentence. */
export function decidedOf(judgements: Judgements, items: readonly Item[]): Decided {
  const byDoc = new Map<string, number[]>()
  items.forEach((item, i) => {
    addTo(byDoc, item.account.doc, i)
  })
  const touching = new Map<number, number[]>()
  const at = (place: JudgedPair['left'], decision: number): readonly number[] =>
    place.docs.flatMap((doc) => {
      const own = byDoc.get(doc) ?? []
      const of = (spans: (i: number) => { start: number; end: number }): number | null =>
        matchPlace(place, doc, own.map(spans))
      const found =
        of((i) => hull(items[i]?.account.trigger ?? [])) ?? of((i) => items[i]?.account ?? { start: 0, end: 0 })
      const item = found === null ? undefined : own[found]
      if (item === undefined) return []
      addTo(touching, item, decision)
      return [item]
    })
  const must: [number, number][] = []
  const cannot: [number, number][] = []
  for (const pair of judgements.pairs) {
    if (pair.of !== 'event') continue
    const rights = at(pair.right, pair.decision)
    for (const left of at(pair.left, pair.decision)) {
      for (const right of rights) if (left !== right) (pair.kind === 'same' ? must : cannot).push([left, right])
    }
  }
  const rejected = judgements.rejects.filter((r) => r.of === 'event').flatMap((r) => at(r.target, r.decision))
  const dates = judgements.dates.flatMap((d) => at(d.target, d.decision).map((i) => [i, d.value] as const))
  return { must, cannot, rejected: new Set(rejected), dates: new Map(dates), touching }
}
