import { COMMON_WORDS } from './common-words.ts'

/** Half-bits of the number of articles a word that no list knows is taken to stand in: 1 of 8,192. */
const UNKNOWN = 0
/** Half-bits of a word that tells nothing: nearly one in three of those articles. */
const ALL = 23

const HALF_BITS: ReadonlyMap<string, number> = new Map(
  COMMON_WORDS.flatMap(([bits, words]) => words.split(' ').map((word) => [word, bits] as const)),
)

/**
 * Half-bits that a word tells about an affair, 0–23: few for a word that all news uses, fewer than for a rare one also
 * for a word that many documents of this pile hold. A document without it never changes the figure.
 */
export function wordWeight(word: string, holders: number): number {
  const usual = HALF_BITS.get(word) ?? UNKNOWN
  return Math.max(0, ALL - Math.max(usual, halfBits(holders)))
}

/** Twice the binary logarithm, rounded down, by integers alone. */
export function halfBits(count: number): number {
  if (count < 2) return 0
  const whole = 31 - Math.clz32(count)
  // count² ≥ 2^(2·whole+1) says that the half bit above is reached.
  return 2 * whole + (count * count >= 2 ** (2 * whole + 1) ? 1 : 0)
}
