/**
 * Values by what they were worked out from: those of the linking before, and those of this one. What this one did not ask
 * for is forgotten with the next, so that a memory holds no more than one pile.
 */
export interface Kept<K, T> {
  before: Map<K, T>
  now: Map<K, T>
}

/** A table that holds nothing yet. */
export function nothingKept<K, T>(): Kept<K, T> {
  return { before: new Map(), now: new Map() }
}

/** The value under a key, worked out only when neither this linking nor the one before did; where nothing is kept, each time. */
export function keep<K, T>(table: Kept<K, T> | undefined, key: K, work: () => T): T {
  if (table === undefined) return work()
  const held = table.now.get(key)
  if (held !== undefined) return held
  const value = table.before.get(key) ?? work()
  table.now.set(key, value)
  return value
}

/** Makes what was kept in this linking the one before. */
export function turn(table: { before: unknown; now: unknown }): void {
  table.before = table.now
  table.now = new Map()
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
