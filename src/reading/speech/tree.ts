import type { Token, Words } from '../../language/index.ts'

/** Look-ups over the dependency trees of a text; all numbers are indices of `Words.tokens`. */
export interface Tree {
  readonly tokens: readonly Token[]
  /** Leftmost token of the subtree of each token. */
  readonly left: Int32Array
  /** Rightmost token of the subtree of each token, inclusive. */
  readonly right: Int32Array
  readonly firstChild: Int32Array
  readonly nextSibling: Int32Array
}

/** The children and extents of every token, linear in the text for trees of bounded depth. */
export function treeOf(words: Words): Tree {
  const { tokens } = words
  const n = tokens.length
  const left = Int32Array.from({ length: n }, (_, i) => i)
  const right = Int32Array.from(left)
  const firstChild = new Int32Array(n).fill(-1)
  const nextSibling = new Int32Array(n).fill(-1)
  for (let i = n - 1; i >= 0; i--) {
    const head = tokens[i]?.head ?? -1
    if (head < 0) continue
    nextSibling[i] = firstChild[head] ?? -1
    firstChild[head] = i
    // A token outside its sentence's extent so far widens every ancestor, up to the first that is wide enough.
    for (let up = head; up >= 0 && ((left[up] ?? 0) > i || (right[up] ?? 0) < i); up = tokens[up]?.head ?? -1) {
      if ((left[up] ?? 0) > i) left[up] = i
      if ((right[up] ?? 0) < i) right[up] = i
    }
  }
  return { tokens, left, right, firstChild, nextSibling }
}

/** The first child of `i` with one of these relations (`acl` also stands for `acl:relcl`), -1 for none. */
export function childOf(tree: Tree, i: number, relations: RegExp): number {
  for (let c = tree.firstChild[i] ?? -1; c >= 0; c = tree.nextSibling[c] ?? -1) {
    if (relations.test(tree.tokens[c]?.deprel ?? '')) return c
  }
  return -1
}

/** All children of `i`, in the order of the text. */
export function childrenOf(tree: Tree, i: number): readonly number[] {
  const out: number[] = []
  for (let c = tree.firstChild[i] ?? -1; c >= 0; c = tree.nextSibling[c] ?? -1) out.push(c)
  return out
}
