import type { Term } from './terms.ts'

/** Index pairs of equal terms: the longest common subsequence of two short lists, the earliest of equal ones. */
export function matchTerms(
  left: readonly Term[],
  right: readonly Term[],
): readonly { readonly a: number; readonly b: number }[] {
  const width = right.length + 1
  const lengths = new Uint16Array((left.length + 1) * width)
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        left[i]?.key === right[j]?.key ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const matches: { a: number; b: number }[] = []
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    if (left[i]?.key === right[j]?.key) matches.push({ a: i++, b: j++ })
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return matches
}
