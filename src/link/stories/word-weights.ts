import { COMMON_WORDS } from './common-words.ts'

/** Texts in which the usual words were counted. */
const TEXTS = 8192
/** How many of those texts one document of a pile stands for: 512 holders leave a word nothing to tell. */
const HOLDER = 16

/** About how many of those texts hold a word that is listed. */
const USUAL: ReadonlyMap<string, number> = new Map(
  COMMON_WORDS.flatMap(([halfBits, words]) =>
    words.split(' ').map((word) => [word, Math.floor(Math.sqrt(2 ** halfBits))] as const),
  ),
)

/**
 * Eighths of a bit that a word tells about an affair, 0–72: fewer the more texts hold it in general and the more
 * documents of this pile do. A document without the word never changes the figure.
 */
export function wordWeight(word: string, holders: number): number {
  return Math.max(0, eighthBits(TEXTS) - eighthBits((USUAL.get(word) ?? 0) + HOLDER * holders))
}

/** Eight times the binary logarithm of a count, rounded down, by multiplication alone. */
export function eighthBits(count: number): number {
  if (count < 2) return 0
  let bits = 31 - Math.clz32(count)
  let rest = count / 2 ** bits
  for (let i = 0; i < 3; i++) {
    rest *= rest
    bits *= 2
    if (rest < 2) continue
    rest /= 2
    bits++
  }
  return bits
}
