import type { Term } from './terms.ts'

/** How many terms one shingle holds. */
export const SHINGLE = 5

/** The hash of the shingle that begins at each term: an integer below 2^53, the same on every machine. */
export function shinglesOf(terms: readonly Term[]): Float64Array {
  const hashes = terms.map((t) => hashText(t.key))
  const out = new Float64Array(Math.max(0, hashes.length - SHINGLE + 1))
  for (let i = 0; i + SHINGLE <= hashes.length; i++) {
    let low = 0x811c9dc5
    let high = 0x9747b28c
    for (let j = i; j < i + SHINGLE; j++) {
      low = Math.imul(low ^ (hashes[j] ?? 0), 0x01000193)
      low ^= low >>> 15
      high = Math.imul(high ^ (hashes[j] ?? 0), 0x85ebca6b)
      high ^= high >>> 13
    }
    out[i] = (low >>> 0) * 0x200000 + (high >>> 11)
  }
  return out
}

function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}
