/**
 * Up to three numbers kept within a sentence under a key of three. A slot is eight numbers: the key, the sentence, and
 * what is kept; a key that falls on a taken slot takes it over.
 */
export type KeptNumbers = Int32Array

/** So few that the tables of a beam stay in the cache nearest to the processor; a sentence fills some hundred. */
const SLOTS = 1 << 9
const SLOT = 8
const SENTENCE = 3
const KEPT = 4

/** An empty table; sentences are numbered from 1. */
export function keptNumbers(): KeptNumbers {
  return new Int32Array(SLOTS * SLOT)
}

/** Where the numbers of a key stand; where they do not yet, `~` of the place, which is the key's from now on. */
export function findKept(kept: KeptNumbers, a: number, b: number, c: number, sentence: number): number {
  const hash = Math.imul(Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b) ^ c, 0xc2b2ae35)
  const slot = ((hash ^ (hash >>> 15)) & (SLOTS - 1)) * SLOT
  if (kept[slot + SENTENCE] === sentence && kept[slot] === a && kept[slot + 1] === b && kept[slot + 2] === c) {
    return slot + KEPT
  }
  kept[slot] = a
  kept[slot + 1] = b
  kept[slot + 2] = c
  kept[slot + SENTENCE] = sentence
  return ~(slot + KEPT)
}

/** Adds the three numbers at `from` in one table to those at `to` in another. */
export function addKept(out: KeptNumbers, to: number, kept: KeptNumbers, from: number): void {
  out[to] = (out[to] ?? 0) + (kept[from] ?? 0)
  out[to + 1] = (out[to + 1] ?? 0) + (kept[from + 1] ?? 0)
  out[to + 2] = (out[to + 2] ?? 0) + (kept[from + 2] ?? 0)
}
