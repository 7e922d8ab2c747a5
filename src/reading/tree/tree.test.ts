import { describe, expect, it } from 'vitest'
import type { Token, Words } from '../../language/index.ts'
import { childOf, childrenOf, treeOf, withTokens } from './index.ts'

/** Words of one sentence from `word/head/relation` each, heads by number from 0, -1 for the root. */
function parsed(notation: string): Words {
  let start = 0
  const tokens = notation.split(' ').map((part): Token => {
    const [text = '', head = '-1', deprel = 'root'] = part.split('/')
    const token = { text, lower: text.toLowerCase(), lemma: text, upos: 'X', xpos: 'X', feats: '' } as const
    const span = { start, end: start + text.length }
    start = span.end + 1
    return { ...token, ...span, head: Number(head), deprel }
  })
  const text = tokens.map((t) => t.text).join(' ')
  return { text, tokens, sentences: [{ start: 0, end: text.length, first: 0, last: tokens.length }] }
}

const WORDS = parsed('Mara/1/nsubj said/-1/root the/3/det quay/5/nsubj:pass was/5/aux:pass closed/1/ccomp')

describe('the tree of a text', () => {
  it('lists the children of each token in the order of the text', () => {
    const tree = treeOf(WORDS)
    expect(childrenOf(tree, 1)).toEqual([0, 5])
    expect(childrenOf(tree, 5)).toEqual([3, 4])
    expect(childrenOf(tree, 0)).toEqual([])
    expect(childrenOf(tree, -1)).toEqual([])
  })

  it('knows the edges of each subtree', () => {
    const { left, right } = treeOf(WORDS)
    expect([...left]).toEqual([0, 0, 2, 2, 4, 2])
    expect([...right]).toEqual([0, 5, 2, 3, 4, 5])
  })

  it('gives relations without subtypes, and looks for children by the full ones', () => {
    const tree = treeOf(WORDS)
    expect(tree.relations).toEqual(['nsubj', 'root', 'det', 'nsubj', 'aux', 'ccomp'])
    expect(childOf(tree, 5, /^nsubj:pass$/)).toBe(3)
    expect(childOf(tree, 5, /^obj$/)).toBe(-1)
  })

  it('takes over changed relations and leaves the first tree as it is', () => {
    const tree = treeOf(WORDS)
    const changed = WORDS.tokens.map((t, i) => (i === 3 ? { ...t, deprel: 'obj' } : t))
    expect(withTokens(tree, changed).relations[3]).toBe('obj')
    expect(withTokens(tree, changed).children).toBe(tree.children)
    expect(tree.relations[3]).toBe('nsubj')
  })
})
