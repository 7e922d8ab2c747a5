import { childOf, childrenOf, type Tree } from '../tree/index.ts'
import type { Run } from './noun-phrase.ts'

const SUBJECT = /^nsubj(?::outer)?$/
const MAX_CLIMB = 6
const MAX_SOURCE = 60

/**
 * The source of a verb that is not passive: its subject, or that of the verb it is coordinated with or hangs on.
 * `before`: the token where the verb's group begins.
 */
export function subjectSource(tree: Tree, verb: number, before: number = verb): Run | null {
  let at = governorOf(tree, verb)
  const quoted = quotedObject(tree, verb)
  if (quoted >= 0) return phraseOf(tree, quoted, verb, before)
  for (let step = 0; step < MAX_CLIMB; step++) {
    const subject = subjectOf(tree, at)
    if (subject >= 0) return phraseOf(tree, subject, verb, before)
    const token = tree.tokens[at]
    const head = token?.head ?? -1
    if (token === undefined || head < 0) return null
    // "rejected a request to open it, saying …": the infinitive that a noun governs leads to who acts on the noun.
    if (step > 0 && token.deprel === 'acl' && tree.tokens[childOf(tree, at, /^mark$/)]?.lower === 'to') {
      at = head
      continue
    }
    if (step > 0 && isNominal(tree, at) && /^(?:obj|obl)$/.test(token.deprel)) {
      at = head
      continue
    }
    // "a statement saying …", "quoted the general as saying …"
    const described = token.deprel === 'acl' || (token.deprel === 'advcl' && tree.tokens[head]?.deprel === 'obj')
    if (described && isNominal(tree, head)) return phraseOf(tree, head, verb, before)
    if (!/^(?:conj|xcomp|advcl|parataxis|ccomp)$/.test(token.deprel)) return null
    const passive = childOf(tree, head, /^nsubj:pass$/)
    if (passive >= 0 && childOf(tree, head, SUBJECT) < 0) return phraseOf(tree, passive, verb, before)
    at = head
  }
  return null
}

/**
 * Where the subject of a verb is looked for: "asked that she appear, after learning that …" and "a request to open it,
 * saying …" go on behind their comma with what the main verb does, though the tree hangs them on the words before it.
 */
function governorOf(tree: Tree, verb: number): number {
  const token = tree.tokens[verb]
  const above = tree.tokens[token?.head ?? -1]
  if (token?.xpos !== 'VBG' || above === undefined || above.head < 0) return verb
  const left = tree.left[verb] ?? verb
  const behindComma = tree.tokens[left]?.text === ',' || tree.tokens[left - 1]?.text === ','
  const wished = token.deprel === 'advcl' && above.deprel === 'ccomp' && above.xpos === 'VB'
  if (behindComma && wished) return above.head
  return behindComma && token.deprel === 'acl' && above.upos === 'NOUN' && above.deprel === 'obj' ? token.head : verb
}

/** "quoted him as saying": who says it is the object of the verb above. */
function quotedObject(tree: Tree, verb: number): number {
  const token = tree.tokens[verb]
  const mark = childOf(tree, verb, /^(?:mark|case)$/)
  if (token?.xpos !== 'VBG' || tree.tokens[mark]?.lower !== 'as' || token.head < 0) return -1
  const object = childOf(tree, token.head, /^i?obj$/)
  return object < verb ? object : -1
}

/** The verb's own subject, -1 for none. */
export function subjectOf(tree: Tree, verb: number): number {
  // Of two the nearer one: "The pier, the mayor said, would open" may hang both on "said".
  let subject = -1
  for (const c of childrenOf(tree, verb)) {
    if (SUBJECT.test(tree.tokens[c]?.deprel ?? '') && (subject < 0 || c < verb)) subject = c
  }
  if (subject >= 0) return subject
  // A name that the tagger takes for a verb: "Boeing says …".
  const clause = childOf(tree, verb, /^csubj$/)
  return clause >= 0 &&
    clause < verb &&
    /^\p{Lu}/u.test(tree.tokens[clause]?.text ?? '') &&
    childOf(tree, clause, /./) < 0
    ? clause
    : -1
}

/** Who does what a passive verb or a noun says: "by …", "of …", the owner. */
export function agentSource(tree: Tree, head: number): Run | null {
  const agent = childOf(tree, head, /^obl:agent$/)
  return agent < 0 ? null : withoutCase(tree, agent, head)
}

/** "Ilves’s claim", "her claim", "a claim by Ilves", "a union claim". */
export function ownerSource(tree: Tree, noun: number): Run | null {
  const owner = childOf(tree, noun, /^nmod:poss$/)
  if (owner >= 0) return withoutCase(tree, owner, noun)
  for (const c of childrenOf(tree, noun)) {
    const preposition = childOf(tree, c, /^case$/)
    if (tree.tokens[c]?.deprel === 'nmod' && /^(?:by|from|among)$/.test(tree.tokens[preposition]?.lower ?? ''))
      return withoutCase(tree, c, noun)
  }
  return null
}

/** The phrase below a noun without its preposition or possessive mark. */
export function withoutCase(tree: Tree, noun: number, from: number): Run | null {
  const run = phraseOf(tree, noun, from, from)
  if (run === null) return null
  let { first, last } = run
  while (first < noun && /^(?:case|mark|cc|punct)$/.test(tree.tokens[first]?.deprel ?? '')) first++
  while (last - 1 > noun && tree.tokens[last - 1]?.xpos === 'POS') last--
  return { first, last }
}

/** The subtree of a noun as far as it does not reach the verb that speaks, without marks at its edges. */
function phraseOf(tree: Tree, noun: number, verb: number, before: number): Run | null {
  let first = tree.left[noun] ?? noun
  let last = (tree.right[noun] ?? noun) + 1
  if (noun < verb) last = Math.max(noun + 1, Math.min(last, before))
  else first = Math.max(first, verb + 1)
  while (first < noun && /^(?:punct|cc)$/.test(tree.tokens[first]?.deprel ?? '')) first++
  // "President Ilves said" where the tree ends the subject before the name.
  if (noun < verb)
    while (last < before && tree.tokens[last]?.upos === 'PROPN' && tree.tokens[last - 1]?.upos === 'PROPN') last++
  while (last - 1 > noun && /^(?:punct|mark|aux|cc)$/.test(tree.tokens[last - 1]?.deprel ?? '')) last--
  return last - first > MAX_SOURCE ? { first: noun, last: noun + 1 } : { first, last }
}

function isNominal(tree: Tree, i: number): boolean {
  return /^(?:NOUN|PROPN|PRON)$/.test(tree.tokens[i]?.upos ?? '') || tree.tokens[i]?.deprel === 'obj'
}
