import { addTo } from '../add-to.ts'
import type { Item } from './items.ts'
import { isOnce } from './near-date.ts'

/** Items in one block that meet all others; in a larger one each meets the next few. */
const ALL_MEET = 48
const NEXT = 12

const MONTH = 31

/** Stretches of days by which a deed meets the reports of its month that leave out the day. */
function monthsOf({ days, published }: Item): readonly number[] {
  const [first] = days ?? []
  if (first !== undefined) return [Math.floor(first / MONTH), Math.floor(first / MONTH) + 1]
  return published === null ? [] : [Math.floor(published / MONTH)]
}

/** The pairs of items, by index, that are worth a score: one affair, one deed, and a participant, place, day or word in common. */
export function blockItems(items: readonly Item[]): readonly (readonly [number, number])[] {
  const blocks = new Map<string, Map<string, number[]>>()
  items.forEach((item, i) => {
    const deeds = new Set([
      `stem ${item.stem}`,
      ...item.deeds.map((d) => `deed ${d}`),
      ...(item.event.type === null ? [] : [`type ${item.event.type}`]),
    ])
    const marks = [
      ...[...item.participants.keys()].map((p) => `who ${p}`),
      ...(item.account.where === null ? [] : [`where ${item.account.where.entity}`]),
      // Two marks, so that accounts a day apart have one in common.
      ...(item.days === null ? [] : [`when ${item.days[0]}`, `when ${item.days[0] + 1}`]),
      ...monthsOf(item).map((month) => `then ${month}`),
      ...(isOnce(item) ? [...item.pairs].map((pair) => `what ${pair}`) : []),
      ...(deeds.size > 0 ? [`story ${item.story}`] : []),
    ]
    for (const deed of deeds) {
      const key = `${item.affair}\n${deed}`
      const own = blocks.get(key) ?? new Map<string, number[]>()
      blocks.set(key, own)
      for (const mark of marks) addTo(own, mark, i)
    }
  })
  const pairs = new Set<number>()
  for (const own of blocks.values()) {
    for (const block of own.values()) {
      const reach = block.length <= ALL_MEET ? block.length : NEXT
      block.forEach((a, i) => {
        for (let k = i + 1; k < block.length && k <= i + reach; k++) pairs.add(a * items.length + (block[k] ?? 0))
      })
    }
  }
  return [...pairs].toSorted((x, y) => x - y).map((key) => [Math.floor(key / items.length), key % items.length])
}
