import type { Token } from '../../language/index.ts'

/** The first token that ends behind a position of the text. */
export function tokenAfter(tokens: readonly Token[], position: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const mid = (low + high) >> 1
    if ((tokens[mid]?.end ?? 0) <= position) low = mid + 1
    else high = mid
  }
  return low
}
