import { addTo } from './add-to.ts'
import type { Kept } from './memory.ts'

/** What is put into blocks: two of one number are alike in all that keys and scores are made of. */
export interface Unit {
  readonly uid: number
  readonly keys: readonly string[]
}

/** Two units by index, and what came of comparing them. */
export interface ScoredPair<T> {
  readonly a: number
  readonly b: number
  readonly score: T
}

/** What came of one block: its units by number, and its pairs by place in it. */
export interface Block<T> {
  readonly units: readonly number[]
  readonly pairs: readonly ScoredPair<T>[]
}

/**
 * The pairs of units that share a key and have a score, in order. A unit is compared with the next `reach` of a block only,
 * which bounds the work on a frequent key; what met in a block that a memory holds is not compared again.
 */
export function scoreBlocks<T>(
  units: readonly Unit[],
  reach: number,
  memory: Kept<string, Block<T>> | undefined,
  score: (a: number, b: number) => T | null,
): readonly ScoredPair<T>[] {
  const size = units.length
  const found = new Map<number, T>()
  const fresh: { readonly key: string; readonly list: readonly number[] }[] = []
  const open: number[] = []
  for (const [key, list] of blocksOf(units)) {
    const held = memory?.before.get(key)
    if (memory !== undefined && held !== undefined && areIn(held, list, units)) {
      memory.now.set(key, held)
      for (const { a, b, score } of held.pairs) found.set((list[a] ?? 0) * size + (list[b] ?? 0), score)
      continue
    }
    fresh.push({ key, list })
    openPairs(list, units, reach, held, (pair, known) => {
      if (known === undefined) open.push((list[pair.a] ?? 0) * size + (list[pair.b] ?? 0))
      else if (known !== null) found.set((list[pair.a] ?? 0) * size + (list[pair.b] ?? 0), known)
    })
  }
  for (const pair of distinct(open)) {
    const value = score(Math.floor(pair / size), pair % size)
    if (value !== null) found.set(pair, value)
  }
  if (memory !== undefined) {
    for (const { key, list } of fresh)
      memory.now.set(
        key,
        blockOf(list, units, reach, (a, b) => found.get(a * size + b)),
      )
  }
  return [...found]
    .toSorted(([x], [y]) => x - y)
    .map(([pair, value]) => ({ a: Math.floor(pair / size), b: pair % size, score: value }))
}

/** The units under each key that several have, in ascending order. */
function blocksOf(units: readonly Unit[]): ReadonlyMap<string, readonly number[]> {
  const lists = new Map<string, number[]>()
  for (const [i, { keys }] of units.entries()) {
    // Keys may come twice; the units come in order.
    for (const key of keys) if (lists.get(key)?.at(-1) !== i) addTo(lists, key, i)
  }
  for (const [key, list] of lists) if (list.length < 2) lists.delete(key)
  return lists
}

function areIn<T>(block: Block<T>, list: readonly number[], units: readonly Unit[]): boolean {
  return block.units.length === list.length && list.every((i, place) => units[i]?.uid === block.units[place])
}

/** Tells each pair of a block, by place, and its score where it met in the block before: `undefined` where it did not. */
function openPairs<T>(
  list: readonly number[],
  units: readonly Unit[],
  reach: number,
  held: Block<T> | undefined,
  tell: (pair: { readonly a: number; readonly b: number }, known: T | null | undefined) => void,
): void {
  if (held === undefined) {
    for (let a = 0; a < list.length; a++)
      for (let b = a + 1; b < list.length && b <= a + reach; b++) tell({ a, b }, undefined)
    return
  }
  const places = new Map(held.units.map((uid, place) => [uid, place]))
  const scores = new Map(held.pairs.map(({ a, b, score }) => [`${a} ${b}`, score]))
  const before = list.map((i) => places.get(units[i]?.uid ?? -1))
  for (let a = 0; a < list.length; a++) {
    for (let b = a + 1; b < list.length && b <= a + reach; b++) {
      const [x, y] = [before[a], before[b]]
      const met = x !== undefined && y !== undefined && x < y && y - x <= reach
      tell({ a, b }, met ? (scores.get(`${x} ${y}`) ?? null) : undefined)
    }
  }
}

/** The numbers, each once, ascending. */
function distinct(numbers: readonly number[]): Float64Array {
  const sorted = Float64Array.from(numbers).sort()
  return sorted.filter((one, i) => i === 0 || one !== sorted[i - 1])
}

function blockOf<T>(
  list: readonly number[],
  units: readonly Unit[],
  reach: number,
  scoreOf: (a: number, b: number) => T | undefined,
): Block<T> {
  const pairs: ScoredPair<T>[] = []
  for (let a = 0; a < list.length; a++) {
    for (let b = a + 1; b < list.length && b <= a + reach; b++) {
      const score = scoreOf(list[a] ?? 0, list[b] ?? 0)
      if (score !== undefined) pairs.push({ a, b, score })
    }
  }
  return { units: list.map((i) => units[i]?.uid ?? -1), pairs }
}
