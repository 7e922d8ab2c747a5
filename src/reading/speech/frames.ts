import { childOf, childrenOf, type Tree } from '../tree/index.ts'

/**
 * How a content hangs on its cue: `clause` ("said [that] …"), `inf` ("vowed to …"), `obj` ("rejected the plan"), a
 * preposition ("called for …"), `over` (the cue hangs inside its content: "…, he said"), `pass` (its content is the
 * passive subject).
 */
export interface Frame {
  readonly kind: string
  /** Root of the content's subtree. */
  readonly root: number
  /** The preposition that belongs to the cue, -1 for none. */
  readonly preposition: number
}

/** The contents that the token `v` could have by its place in the tree, before any word list. */
export function framesAt(tree: Tree, v: number): readonly Frame[] {
  const out: Frame[] = []
  const { tokens } = tree
  const token = tokens[v]
  if (token === undefined) return out
  for (const c of childrenOf(tree, v)) {
    const child = tokens[c]
    if (child === undefined) continue
    const marked = childOf(tree, c, /^(?:case|mark)$/)
    const mark = marked >= 0 && (tree.tokens[marked]?.head ?? -1) === c ? (tokens[marked]?.lower ?? '') : ''
    if (child.deprel === 'ccomp') out.push({ kind: 'clause', root: c, preposition: -1 })
    else if (child.deprel === 'xcomp') out.push({ kind: mark === 'to' ? 'inf' : 'xcomp', root: c, preposition: -1 })
    else if (child.deprel === 'obj') out.push({ kind: 'obj', root: c, preposition: -1 })
    else if (child.deprel === 'nsubj:pass') out.push({ kind: 'pass', root: c, preposition: -1 })
    else if (child.deprel === 'parataxis') out.push({ kind: 'para', root: c, preposition: -1 })
    else if (/^acl/.test(child.deprel))
      out.push({ kind: mark === 'to' ? 'acl:to' : mark === 'that' ? 'acl:that' : 'acl', root: c, preposition: -1 })
    else if (/^(?:obl|nmod|advcl)$/.test(child.deprel) && mark !== '' && c > v)
      out.push({ kind: child.deprel === 'advcl' ? `a:${mark}` : `p:${mark}`, root: c, preposition: marked })
  }
  if (token.deprel === 'parataxis') out.push({ kind: 'over', root: token.head, preposition: -1 })
  return out
}
