import { LEFT, RIGHT, SHIFT } from '../src/language/index.ts'

const NEVER = 1 << 20

/**
 * The transitions of a sentence that lose the fewest gold arcs (none for a projective tree), by the costs of the
 * arc-hybrid system (Goldberg and Nivre 2013); of equally good ones an arc before a shift. `heads[w]` is the head of word
 * `w` (1-based; entry 0 is not used), the root is word `n + 1`.
 */
export function oracleOf(heads: readonly number[]): Int8Array {
  const n = heads.length - 1
  const out = new Int8Array(2 * n)
  const stack: number[] = []
  let next = 1
  for (let step = 0; step < 2 * n; step++) {
    const costs = [NEVER, NEVER, NEVER]
    const top = stack.at(-1)
    const second = stack.at(-2)
    if (top !== undefined) {
      const head = heads[top] ?? 0
      let kids = 0
      for (let w = next; w <= n; w++) if (heads[w] === top) kids++
      if (next <= n || stack.length === 1) costs[LEFT] = kids + (head > next || head === second ? 1 : 0)
      if (second !== undefined) costs[RIGHT] = kids + (head >= next ? 1 : 0)
    }
    if (next <= n) {
      const lost = stack.filter((word, i) => (heads[next] === word && i < stack.length - 1) || heads[word] === next)
      costs[SHIFT] = lost.length
    }
    const best = [LEFT, RIGHT, SHIFT].reduce((a, b) => ((costs[b] ?? NEVER) < (costs[a] ?? NEVER) ? b : a))
    out[step] = best
    if (best === SHIFT) stack.push(next++)
    else stack.pop()
  }
  return out
}
