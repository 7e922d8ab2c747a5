import type { Token, Words } from '../../language/index.ts'

/** Look-ups over the dependency trees of a text, made once a document; all numbers are indices of `Words.tokens`. */
export interface Tree {
  readonly tokens: readonly Token[]
  /** Leftmost token of the subtree of each token. */
  readonly left: Int32Array
  /** Rightmost token of the subtree of each token, inclusive. */
  readonly right: Int32Array
  /** The dependants of each token, in order of the text. */
  readonly children: readonly (readonly number[])[]
  /** The UD relation of each token to its head, without a subtype. */
  readonly relations: readonly string[]
}

/** No tokens. */
const NONE: readonly number[] = []

/** Children, extents and relations of every token, linear in the text for trees of bounded depth. */
export function treeOf({ tokens }: Words): Tree {
  const n = tokens.length
  const left = new Int32Array(n)
  const right = new Int32Array(n)
  const children: number[][] = []
  const leaf: number[] = []
  for (let i = 0; i < n; i++) {
    left[i] = right[i] = i
    children.push(leaf)
  }
  for (let i = 0; i < n; i++) {
    const head = tokens[i]?.head ?? -1
    if (head < 0) continue
    const siblings = children[head]
    if (siblings === undefined || siblings === leaf) children[head] = [i]
    else siblings.push(i)
    // A token outside its sentence's extent so far widens every ancestor, up to the first that is wide enough.
    for (let up = head; up >= 0 && ((left[up] ?? 0) > i || (right[up] ?? 0) < i); up = tokens[up]?.head ?? -1) {
      if ((left[up] ?? 0) > i) left[up] = i
      if ((right[up] ?? 0) < i) right[up] = i
    }
  }
  return { tokens, left, right, children, relations: relationsOf(tokens) }
}

/** The same tree over tokens of which some have other tags, lemmas or relations, but all the same heads. */
export function withTokens(tree: Tree, tokens: readonly Token[]): Tree {
  return { ...tree, tokens, relations: relationsOf(tokens) }
}

function relationsOf(tokens: readonly Token[]): readonly string[] {
  const bare = new Map<string, string>()
  return tokens.map(({ deprel }) => {
    const held = bare.get(deprel)
    if (held !== undefined) return held
    const colon = deprel.indexOf(':')
    const made = colon < 0 ? deprel : deprel.slice(0, colon)
    bare.set(deprel, made)
    return made
  })
}

/** The first child of `i` with one of these relations (`acl` also stands for `acl:relcl`), -1 for none. */
export function childOf(tree: Tree, i: number, relations: RegExp): number {
  for (const c of childrenOf(tree, i)) if (relations.test(tree.tokens[c]?.deprel ?? '')) return c
  return -1
}

/** All children of `i`, in the order of the text. */
export function childrenOf(tree: Tree, i: number): readonly number[] {
  return tree.children[i] ?? NONE
}
