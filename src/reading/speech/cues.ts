import { childOf, type Tree } from '../tree/index.ts'
import { CUE_ADJECTIVES, CUE_NOUNS, CUE_VERBS, DENYING, REFUSING, type Takes } from './cue-rows.ts'
import type { Run } from './noun-phrase.ts'

/** A cue: its words `[first, last)` and its main word at `head`. */
export interface Cue extends Run {
  readonly head: number
  readonly lemma: string
  readonly takes: Takes
  readonly polarity: 'affirmed' | 'denied' | 'refused'
  /** A passive verb: its subject is not the source. */
  readonly passive: boolean
  /** The verb whose subject is the source, where that is not the cue's own: "went on to say". */
  readonly subjectOf: number
}

/** What lemmas take; those of unknown words may have an e too many or too few. */
const VERBS: ReadonlyMap<string, Takes> = withAndWithoutE(CUE_VERBS)
const NOUNS: ReadonlyMap<string, Takes> = withAndWithoutE(CUE_NOUNS)
const ADJECTIVES: ReadonlyMap<string, Takes> = withAndWithoutE(CUE_ADJECTIVES)

function withAndWithoutE(table: ReadonlyMap<string, Takes>): ReadonlyMap<string, Takes> {
  const rows = [...table]
  const without = rows
    .filter(([lemma]) => lemma.endsWith('e'))
    .map(([lemma, takes]) => [lemma.slice(0, -1), takes] as const)
  // Later rows win: the lemma itself, then the one with an e too few.
  return new Map([...rows.map(([lemma, takes]) => [`${lemma}e`, takes] as const), ...without, ...rows])
}

const MAX_GROUP = 6
/** Adverbs that stand before a verb and open or join its clause. */
const OUTSIDE =
  /^(?:when|how|why|where|whenever|wherever|however|yet|so|instead|still,|though|moreover|nevertheless|meanwhile|thus|therefore|perhaps|maybe|here|there)$/
/** Verbs of beginning and going on, which take the verb of saying into their group: "went on to say". */
const PHASE = /^(?:continue|begin|start|go|try|attempt|proceed|keep|rush|dare|manage|refuse|decline)$/
const NEGATION = /^(?:not|n't|n’t|never|no|neither|nor)$/

/** The cue whose main word is token `i`, or `null` when the word lists know none. */
export function cueAt(tree: Tree, i: number): Cue | null {
  const token = tree.tokens[i]
  if (token === undefined) return null
  // Behind a closing mark and a phrase even "adds" and "notes" are verbs, whatever the tagger says.
  const verb = token.upos === 'VERB' || isTagVerb(tree, i)
  const table = verb ? VERBS : token.upos === 'NOUN' ? NOUNS : token.upos === 'ADJ' ? ADJECTIVES : null
  const takes = table === null ? undefined : table.get(token.lemma)
  if (takes === undefined) return null
  if (!verb && token.upos === 'NOUN') return nounCue(tree, i, takes)
  const state = verb && token.xpos === 'VBN' && isPassive(tree, i) ? CUE_ADJECTIVES.get(token.lower) : undefined
  const phase = phaseVerb(tree, i)
  const first = groupStart(tree, phase)
  // "is convinced that" is a state, no passive of somebody's deed.
  const passive = verb && state === undefined && isPassive(tree, i)
  const particle = childOf(tree, i, /^compound:prt$/)
  return {
    first,
    last: particle > i && particle - i <= 2 ? particle + 1 : i + 1,
    head: i,
    lemma: token.lemma,
    takes: state ?? takes,
    polarity: polarityOf(tree, first, i),
    passive,
    subjectOf: phase,
  }
}

function isTagVerb(tree: Tree, i: number): boolean {
  const { tokens } = tree
  // "The report states that …"
  if (tokens[i]?.xpos === 'NNS' && /^(?:states|claims|notes|reports)$/.test(tokens[i]?.lower ?? '')) {
    const subject = tokens[i - 1]
    if (tokens[i + 1]?.upos === 'SCONJ' && subject?.deprel === 'compound' && /^(?:NN|NNP)$/.test(subject.xpos))
      return true
  }
  if (
    tokens[i]?.xpos !== 'NNS' ||
    !/^(?:PROPN|NOUN)$/.test(tokens[i - 1]?.upos ?? '') ||
    !/^[.,:]$/.test(tokens[i + 1]?.text ?? '')
  )
    return false
  let before = i - 1
  while (/^(?:PROPN|NOUN|DET|ADJ)$/.test(tokens[before]?.upos ?? '') && i - before < 5) before--
  return /^["”’']+$/.test(tokens[before]?.text ?? '')
}

/** A noun with its adjectives and determiner, but for its owner: "the stubborn claim". */
function nounCue(tree: Tree, i: number, takes: Takes): Cue {
  let first = i
  while (
    first > 0 &&
    i - first < MAX_GROUP &&
    tree.tokens[first - 1]?.deprel !== 'nmod:poss' &&
    /^(?:det|amod|advmod|compound)$/.test(tree.tokens[first - 1]?.deprel ?? '') &&
    (tree.tokens[first - 1]?.head ?? -1) >= first
  )
    first--
  const lemma = tree.tokens[i]?.lemma ?? ''
  const polarity = DENYING.has(lemma) ? 'denied' : REFUSING.has(lemma) ? 'refused' : 'affirmed'
  return { first, last: i + 1, head: i, lemma, takes, polarity, passive: false, subjectOf: i }
}

/** "went on to say" and "tried to persuade" begin with their first verb. */
function phaseVerb(tree: Tree, i: number): number {
  const token = tree.tokens[i]
  const head = token?.head ?? -1
  const above = tree.tokens[head]
  if (token?.deprel !== 'xcomp' || above === undefined || head > i || i - head > MAX_GROUP) return i
  return PHASE.test(above.lemma) && above.upos === 'VERB' ? head : i
}

/** The first word of a verb's group: its auxiliaries, negation and adverbs. */
export function groupStart(tree: Tree, verb: number): number {
  const { tokens } = tree
  let first = verb
  while (first > 0 && verb - first < MAX_GROUP) {
    const token = tokens[first - 1]
    if (token === undefined || token.head < 0 || token.head < first - 1 || token.head > verb) break
    if (!/^(?:aux|aux:pass|cop|advmod|mark)$/.test(token.deprel)) break
    // "has not yet said" is one group, "yet said" is not.
    const within = token.lower === 'yet' && NEGATION.test(tokens[first - 2]?.lower ?? '')
    if (token.deprel === 'mark' ? token.lower !== 'to' : OUTSIDE.test(token.lower) && !within) break
    first--
  }
  return first
}

/** A passive has its own auxiliary, or it is a bare participle behind the noun it describes. */
function isPassive(tree: Tree, i: number): boolean {
  const token = tree.tokens[i]
  if (token === undefined || token.xpos === 'VBG') return false
  // "Asked whether he would resign, Renn said": who is asked does not ask.
  if (token.lower === 'asked' && childOf(tree, i, /^nsubj$/) < 0 && opensClause(tree, i)) return true
  if (childOf(tree, i, /^(?:aux:pass|nsubj:pass)$/) >= 0) return true
  // "Ilves, announced today that …": what takes a clause is the past tense, whatever the tagger says.
  if (tree.tokens.slice(i + 1, i + 4).some((t) => t.lower === 'that' && t.upos === 'SCONJ')) return false
  if (isLoneVerb(tree, token.head)) return false
  return token.xpos === 'VBN' && childOf(tree, i, /^(?:aux|nsubj)/) < 0 && /^(?:acl|advcl|amod)$/.test(token.deprel)
}

/** Whether a verb stands at the head of its sentence, or behind a comma or "when". */
function opensClause(tree: Tree, i: number): boolean {
  const before = tree.tokens[i - 1]
  return before === undefined || /^(?:[.!?,”"]|when|if)$/.test(before.lower)
}

/** "The union called for a strike" read as "the union that was called …": a sentence wants a finite verb. */
function isLoneVerb(tree: Tree, root: number): boolean {
  const { tokens } = tree
  if (tokens[root]?.head !== -1) return false
  for (let i = tree.left[root] ?? root; i <= (tree.right[root] ?? root); i++) {
    if (/^(?:VB[DPZ]|MD)$/.test(tokens[i]?.xpos ?? '')) return false
  }
  return true
}

function polarityOf(tree: Tree, first: number, head: number): Cue['polarity'] {
  const lemma = tree.tokens[head]?.lemma ?? ''
  const refuses = REFUSING.has(lemma) || tree.tokens.slice(first, head).some((t) => REFUSING.has(t.lemma))
  const own = DENYING.has(lemma) ? 'denied' : refuses ? 'refused' : 'affirmed'
  let negated = false
  for (let i = first; i < head; i++) if (NEGATION.test(tree.tokens[i]?.lower ?? '')) negated = true
  return negated ? (own === 'affirmed' ? 'refused' : 'affirmed') : own
}
