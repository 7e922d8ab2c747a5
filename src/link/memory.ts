/**
 * Values by what they were worked out from. What a linking did not ask for is forgotten at its end, so that a memory holds no
 * more than one pile.
 */
export interface Kept<K, T> {
  readonly held: Map<K, { readonly value: T; asked: number }>
  /** The number of this linking, and how many of the values it asked for. */
  linking: number
  asked: number
}

/** A table that holds nothing yet. */
export function nothingKept<K, T>(): Kept<K, T> {
  return { held: new Map(), linking: 0, asked: 0 }
}

/** The value under a key, worked out only when neither this linking nor the one before did; where nothing is kept, each time. */
export function keep<K, T>(table: Kept<K, T> | undefined, key: K, work: () => T): T {
  if (table === undefined) return work()
  const known = table.held.get(key)
  if (known === undefined) return put(table, key, work())
  if (known.asked !== table.linking) table.asked++
  known.asked = table.linking
  return known.value
}

/** Keeps a value under a key, instead of one that stood there. */
export function put<K, T>(table: Kept<K, T>, key: K, value: T): T {
  if (table.held.get(key)?.asked !== table.linking) table.asked++
  table.held.set(key, { value, asked: table.linking })
  return value
}

/** Ends a linking: forgets what it did not ask for. */
export function turn(table: Kept<unknown, unknown>): void {
  if (table.asked < table.held.size) {
    for (const [key, { asked }] of table.held) if (asked !== table.linking) table.held.delete(key)
  }
  table.linking++
  table.asked = 0
}

/** Numbers for texts: equal texts have equal numbers as long as a memory lasts. Results never depend on them. */
export type Numbers = Map<string, number>

/** The number of a text. */
export function numberOf(numbers: Numbers, text: string): number {
  const known = numbers.get(text)
  if (known !== undefined) return known
  numbers.set(text, numbers.size)
  return numbers.size - 1
}
