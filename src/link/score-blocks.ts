import { addTo } from './add-to.ts'
import { type Spare, taken } from './spare.ts'

/** What is put into blocks: two of one number are alike in all that keys and scores are made of. */
export interface Unit {
  readonly uid: number
  /** Its keys by number; one may come twice. */
  readonly keys: Int32Array
}

/** Two units by index, and what came of comparing them. */
export interface ScoredPair<T> {
  readonly a: number
  readonly b: number
  readonly score: T
}

/**
 * The units under each key, and their pairs with a score by place in the block; all blocks one after the other, by key. The
 * lists may be longer than what they hold.
 */
interface Blocks<T> {
  readonly keys: number
  /** For each key where its units begin; one more at the end. */
  readonly firstUnit: Int32Array
  /** The units by number. */
  readonly uids: Int32Array
  readonly firstPair: Int32Array
  /** Two places in the block for each pair. */
  readonly places: Int32Array
  readonly scores: readonly T[]
}

/** The blocks of the linking before. */
export interface BlockMemory<T> {
  blocks: Blocks<T>
  readonly spare: Spare
}

export function noBlocks<T>(): BlockMemory<T> {
  const none = (): Int32Array => new Int32Array()
  const blocks = { keys: 0, firstUnit: none(), uids: none(), firstPair: none(), places: none(), scores: [] }
  return { blocks, spare: new Map() }
}

/**
 * The pairs of units that share a key and have a score, in order. A unit is compared with the next `reach` of a block only,
 * which bounds the work on a frequent key; what met in a block that a memory holds is not compared again.
 */
export function scoreBlocks<T>(
  units: readonly Unit[],
  reach: number,
  memory: BlockMemory<T> | undefined,
  score: (a: number, b: number) => T | null,
): readonly ScoredPair<T>[] {
  const size = units.length
  const spare: Spare = memory?.spare ?? new Map()
  const { keys, firstUnit, members } = blocksOf(units, spare)
  const found = new Map<number, T>()
  const open: number[] = []
  const changed = new Map<number, ChangedBlock<T>>()
  const before = memory?.blocks
  for (let key = 0; key < keys; key++) {
    const first = firstUnit[key] ?? 0
    const block = { list: members, first, end: firstUnit[key + 1] ?? 0, reach }
    if (block.end - first < 2) continue
    const pairAt = (a: number, b: number): number => (members[first + a] ?? 0) * size + (members[first + b] ?? 0)
    if (before === undefined || !meets(before, key)) eachPair(block, (a, b) => open.push(pairAt(a, b)))
    else {
      const own = isSame(block, before, key, units) ? null : compared(block, before, key, units)
      for (const { a, b, score } of own === null ? pairsOf(before, key) : own.known) found.set(pairAt(a, b), score)
      for (const { a, b } of own === null ? [] : own.open) open.push(pairAt(a, b))
      if (own !== null) changed.set(key, own)
    }
  }
  for (const pair of distinct(open)) {
    const value = score(Math.floor(pair / size), pair % size)
    if (value !== null) found.set(pair, value)
  }
  if (memory !== undefined && before !== undefined) {
    memory.blocks = blocksWith({ keys, firstUnit, members }, units, spare, (key, block, keep) => {
      const pairAt = (a: number, b: number): number =>
        (members[block.first + a] ?? 0) * size + (members[block.first + b] ?? 0)
      const tell = (a: number, b: number): void => keep(a, b, found.get(pairAt(a, b)))
      const own = changed.get(key)
      if (!meets(before, key)) eachPair({ ...block, reach }, tell)
      else for (const { a, b, score } of own?.known ?? pairsOf(before, key)) keep(a, b, score)
      for (const { a, b } of own?.open ?? []) tell(a, b)
    })
    spare.set('firstUnit', before.firstUnit).set('uids', before.uids).set('firstPair', before.firstPair)
  }
  spare.set('members', members)
  const pairs: ScoredPair<T>[] = []
  for (const pair of Float64Array.from(found.keys()).sort()) {
    const value = found.get(pair)
    if (value !== undefined) pairs.push({ a: Math.floor(pair / size), b: pair % size, score: value })
  }
  return pairs
}

/** The units of each key, ascending, by index: all lists one after the other, and where each begins; one unit alone meets nobody. */
interface Members {
  readonly keys: number
  readonly firstUnit: Int32Array
  readonly members: Int32Array
}

function blocksOf(units: readonly Unit[], spare: Spare): Members {
  let keys = 0
  for (const unit of units) for (const key of unit.keys) if (key >= keys) keys = key + 1
  const [counts, last] = [taken(spare, 'counts', keys).fill(0), taken(spare, 'last', keys).fill(-1)]
  // The units come in order, so that a key that comes twice was last seen at the same unit.
  for (const [i, unit] of units.entries()) {
    for (const key of unit.keys) {
      if (last[key] === i) continue
      last[key] = i
      counts[key] = (counts[key] ?? 0) + 1
    }
  }
  const firstUnit = taken(spare, 'firstUnit', keys + 1)
  const next = taken(spare, 'next', keys)
  firstUnit[0] = 0
  for (let key = 0; key < keys; key++) {
    const count = counts[key] ?? 0
    next[key] = firstUnit[key] ?? 0
    firstUnit[key + 1] = (firstUnit[key] ?? 0) + (count < 2 ? 0 : count)
  }
  const members = taken(spare, 'members', firstUnit[keys] ?? 0)
  last.fill(-1)
  for (const [i, unit] of units.entries()) {
    for (const key of unit.keys) {
      if (last[key] === i || (counts[key] ?? 0) < 2) continue
      last[key] = i
      const at = next[key] ?? 0
      members[at] = i
      next[key] = at + 1
    }
  }
  spare.set('counts', counts).set('last', last).set('next', next)
  return { keys, firstUnit, members }
}

/** A stretch of a list, and how far a unit of it reaches. */
interface Block {
  readonly list: Int32Array
  readonly first: number
  readonly end: number
  readonly reach: number
}

/** The pairs of a block that are compared, by place. */
function eachPair({ first, end, reach }: Block, tell: (a: number, b: number) => void): void {
  const size = end - first
  for (let a = 0; a < size; a++) for (let b = a + 1; b < size && b <= a + reach; b++) tell(a, b)
}

/** Whether two units or more met under a key. */
function meets(before: Blocks<unknown>, key: number): boolean {
  return key < before.keys && before.firstUnit[key] !== before.firstUnit[key + 1]
}

function isSame({ list, first, end }: Block, before: Blocks<unknown>, key: number, units: readonly Unit[]): boolean {
  const from = before.firstUnit[key] ?? 0
  if ((before.firstUnit[key + 1] ?? 0) - from !== end - first) return false
  for (let at = first; at < end; at++) {
    if (units[list[at] ?? 0]?.uid !== before.uids[from + at - first]) return false
  }
  return true
}

/** The pairs with a score of a block that a memory holds, by place. */
function pairsOf<T>({ firstPair, places, scores }: Blocks<T>, key: number): readonly ScoredPair<T>[] {
  const pairs: ScoredPair<T>[] = []
  for (let at = firstPair[key] ?? 0; at < (firstPair[key + 1] ?? 0); at++) {
    const score = scores[at]
    if (score !== undefined) pairs.push({ a: places[2 * at] ?? 0, b: places[2 * at + 1] ?? 0, score })
  }
  return pairs
}

/** The pairs of a block that changed, by place: those whose score is known from the block before, and those that did not meet there. */
interface ChangedBlock<T> {
  readonly known: readonly ScoredPair<T>[]
  readonly open: readonly { readonly a: number; readonly b: number }[]
}

function compared<T>(block: Block, before: Blocks<T>, key: number, units: readonly Unit[]): ChangedBlock<T> {
  const { list, first, end, reach } = block
  const from = before.firstUnit[key] ?? 0
  const placeOf = new Map<number, number>()
  for (let at = from; at < (before.firstUnit[key + 1] ?? 0); at++) placeOf.set(before.uids[at] ?? 0, at - from)
  const held = Int32Array.from(list.subarray(first, end), (i) => placeOf.get(units[i]?.uid ?? -1) ?? -1)
  const placesNow = new Map<number, number[]>()
  for (const [place, x] of held.entries()) addTo(placesNow, x, place)
  const met = (x: number, y: number): boolean => x >= 0 && x < y && y - x <= reach
  const open: { readonly a: number; readonly b: number }[] = []
  eachPair(block, (a, b) => {
    if (!met(held[a] ?? -1, held[b] ?? -1)) open.push({ a, b })
  })
  const known = pairsOf(before, key).flatMap(({ a: x, b: y, score }) =>
    (placesNow.get(x) ?? []).flatMap((a) =>
      (placesNow.get(y) ?? []).flatMap((b) => (a < b && b - a <= reach ? [{ a, b, score }] : [])),
    ),
  )
  return { known, open }
}

/** The numbers, each once, ascending. */
function distinct(numbers: readonly number[]): Float64Array {
  const sorted = Float64Array.from(numbers).sort()
  return sorted.filter((one, i) => i === 0 || one !== sorted[i - 1])
}

/** What a memory holds of blocks, `pairsIn` giving the pairs of each. */
function blocksWith<T>(
  { keys, firstUnit, members }: Members,
  units: readonly Unit[],
  spare: Spare,
  pairsIn: (
    key: number,
    block: Pick<Block, 'list' | 'first' | 'end'>,
    keep: (a: number, b: number, score: T | undefined) => void,
  ) => void,
): Blocks<T> {
  const firstPair = taken(spare, 'firstPair', keys + 1)
  const places: number[] = []
  const scores: T[] = []
  const keep = (a: number, b: number, score: T | undefined): void => {
    if (score === undefined) return
    places.push(a, b)
    scores.push(score)
  }
  firstPair[0] = 0
  for (let key = 0; key < keys; key++) {
    const [first, end] = [firstUnit[key] ?? 0, firstUnit[key + 1] ?? 0]
    if (first < end) pairsIn(key, { list: members, first, end }, keep)
    firstPair[key + 1] = scores.length
  }
  const uids = taken(spare, 'uids', firstUnit[keys] ?? 0)
  for (let at = 0; at < (firstUnit[keys] ?? 0); at++) uids[at] = units[members[at] ?? 0]?.uid ?? -1
  return { keys, firstUnit, uids, firstPair, places: Int32Array.from(places), scores }
}
