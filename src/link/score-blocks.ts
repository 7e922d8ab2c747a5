import { addTo } from './add-to.ts'
import { type Kept, keep } from './memory.ts'

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

/** What came of one block: pairs by place in it, so that it holds wherever the same units meet in the same order. */
export type Block<T> = readonly ScoredPair<T>[]

/**
 * The pairs of units that share a key and have a score, in order. A unit is compared with the next `reach` of a block only,
 * which bounds the work on a frequent key; blocks of the same units as before are not compared again.
 */
export function scoreBlocks<T>(
  units: readonly Unit[],
  reach: number,
  memory: Kept<string, Block<T>>,
  score: (a: number, b: number) => T | null,
): readonly ScoredPair<T>[] {
  const size = units.length
  const lists = blocksOf(units)
  const known = lists.map((list) => signatureOf(list, units))
  const fresh = lists.filter((_, i) => !holds(memory, known[i] ?? ''))
  const found = new Map<number, T>()
  for (const pair of pairsOf(fresh, reach, size)) {
    const value = score(Math.floor(pair / size), pair % size)
    if (value !== null) found.set(pair, value)
  }
  for (const [i, list] of lists.entries()) {
    const at = (place: number): number => list[place] ?? 0
    const block = keep(memory, known[i] ?? '', () => scoredIn(list, reach, (a, b) => found.get(a * size + b)))
    for (const { a, b, score } of block) found.set(at(a) * size + at(b), score)
  }
  return [...found]
    .toSorted(([x], [y]) => x - y)
    .map(([pair, value]) => ({ a: Math.floor(pair / size), b: pair % size, score: value }))
}

/** The units under each key that several have, in ascending order. */
function blocksOf(units: readonly Unit[]): readonly (readonly number[])[] {
  const lists = new Map<string, number[]>()
  for (const [i, { keys }] of units.entries()) {
    // Keys may come twice; the units come in order.
    for (const key of keys) if (lists.get(key)?.at(-1) !== i) addTo(lists, key, i)
  }
  return [...lists.values()].filter((list) => list.length > 1)
}

function signatureOf(list: readonly number[], units: readonly Unit[]): string {
  let signature = ''
  for (const i of list) signature += `${units[i]?.uid} `
  return signature
}

function holds<T>(memory: Kept<string, Block<T>>, signature: string): boolean {
  return memory.now.has(signature) || memory.before.has(signature)
}

/** The pairs of neighbours in the blocks, each once, in order; a pair is `first * size + second`. */
function pairsOf(lists: readonly (readonly number[])[], reach: number, size: number): Float64Array {
  const count = lists.reduce((sum, list) => sum + countPairs(list.length, reach), 0)
  const pairs = new Float64Array(count)
  let end = 0
  for (const list of lists) {
    for (let x = 0; x < list.length; x++) {
      const last = Math.min(list.length - 1, x + reach)
      for (let y = x + 1; y <= last; y++) pairs[end++] = (list[x] ?? 0) * size + (list[y] ?? 0)
    }
  }
  pairs.sort()
  let kept = 0
  for (let i = 0; i < end; i++) if (i === 0 || pairs[i] !== pairs[i - 1]) pairs[kept++] = pairs[i] ?? 0
  return pairs.subarray(0, kept)
}

function countPairs(length: number, reach: number): number {
  const whole = Math.max(0, length - 1 - reach)
  const rest = Math.min(length - 1, reach)
  return whole * reach + (rest * (rest + 1)) / 2
}

function scoredIn<T>(
  list: readonly number[],
  reach: number,
  scoreOf: (a: number, b: number) => T | undefined,
): Block<T> {
  return list.flatMap((left, a) =>
    list.slice(a + 1, a + 1 + reach).flatMap((right, i) => {
      const score = scoreOf(left, right)
      return score === undefined ? [] : [{ a, b: a + 1 + i, score }]
    }),
  )
}
