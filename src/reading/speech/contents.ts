import type { Piece } from '../../document/index.ts'
import { childOf, childrenOf, type Tree } from '../tree/index.ts'
import { CUE_ADJECTIVES } from './cue-rows.ts'
import type { Cue } from './cues.ts'
import type { SpeechContext } from './input.ts'
import type { Run } from './noun-phrase.ts'

/** A cue with the runs of tokens that could be its content. */
export interface Found {
  readonly cue: Cue
  readonly runs: readonly Run[]
  /** The preposition that joins the cue's words, -1 for none. */
  readonly preposition: number
  readonly kind: string
}

/** The contents that the tree and the word lists allow at a cue; the first that fits. */
export function contentAt(ctx: SpeechContext, cue: Cue): Found | null {
  const { tree } = ctx
  const upos = tree.tokens[cue.head]?.upos
  if (upos === 'NOUN') return nounContent(tree, cue)
  if (upos === 'ADJ' || cue.takes === CUE_ADJECTIVES.get(tree.tokens[cue.head]?.lower ?? ''))
    return adjectiveContent(tree, cue)
  return cue.passive ? (passiveContent(tree, cue) ?? askedContent(ctx, cue)) : verbContent(ctx, cue)
}

function verbContent(ctx: SpeechContext, cue: Cue): Found | null {
  const { tree } = ctx
  const { takes, head } = cue
  const found = (kind: string, runs: readonly Run[], preposition = -1): Found => ({ cue, runs, preposition, kind })
  const clause = childOf(tree, head, /^ccomp$/)
  if (takes.has('clause') && clause >= 0) {
    if (clause > head) return found('clause', [whole(tree, clause)])
    return found('trailing', [whole(tree, clause)])
  }
  if (
    takes.has('clause') &&
    tree.tokens[head]?.deprel === 'parataxis' &&
    hasSubject(tree, head) &&
    !hasObject(tree, head)
  ) {
    const above = tree.tokens[head]?.head ?? -1
    if (above >= 0) return found('trailing', [whole(tree, above)])
  }
  const complement = childOf(tree, head, /^xcomp$/)
  const object = childOf(tree, head, takes.has('to') ? /^obj$/ : /^i?obj$/)
  if (takes.has('raising') && complement > head) {
    const subject = childOf(tree, cue.subjectOf, /^nsubj/)
    const runs = [fromTo(tree, complement, tailEnd(ctx, cue))]
    return found('raising', subject < 0 ? runs : [whole(tree, subject), ...runs])
  }
  if (object > head && (takes.has('light') || !takes.has('obj'))) {
    const light = lightContent(ctx, cue, object)
    if (light !== null) return light
  }
  const infinitive = complement > head && hasMark(tree, complement, 'to')
  if (takes.has('obj') && object > head && !(takes.has('to') && infinitive) && !isDay(ctx, object)) {
    if (!infinitive && isNoMessage(tree, cue, object)) return null
    return found(infinitive ? 'obj-inf' : 'obj', [fromTo(tree, object, tailEnd(ctx, cue))])
  }
  if (takes.has('inf') && infinitive && !isPhase(ctx, head, complement))
    return found('inf', [fromTo(tree, object > head && !takes.has('to') ? object : complement, tailEnd(ctx, cue))])
  if (complement > head && GERUND.test(cue.lemma) && tree.tokens[complement]?.xpos === 'VBG')
    return found('gerund', [fromTo(tree, complement, tailEnd(ctx, cue))])
  if (takes.has('as') && object > head && childWith(tree, head, /^(?:obl|advcl|xcomp)$/, 'as') >= 0)
    return found('as', [fromTo(tree, object, tailEnd(ctx, cue))])
  return prepositional(ctx, cue)
}

/** Who is addressed rather than what: `addressed parliament`. */
const AUDIENCES: ReadonlySet<string> = new Set(
  'parliament crowd assembly meeting rally nation court council congress senate conference reporter journalist audience chamber delegate summit gathering supporter troop letter'.split(
    ' ',
  ),
)
/** What can be shown, named or raised, but says nothing: `showed his arms`. */
const BODY: ReadonlySet<string> = new Set(
  'arm hand head eye face finger fist shoulder eyebrow leg foot tongue glass hat flag wreath flower gun knife card ticket stone cornerstone brick egg mine carpet'.split(
    ' ',
  ),
)

/** Whether an object is no message, but a thing or those who hear it. */
function isNoMessage(tree: Tree, cue: Cue, object: number): boolean {
  const lemma = tree.tokens[object]?.lemma ?? ''
  return BODY.has(lemma) || (cue.lemma === 'address' && AUDIENCES.has(lemma))
}

/** "said Friday": when, not what. */
function isDay(ctx: SpeechContext, object: number): boolean {
  const { left, right } = ctx.tree
  return ctx.isTime(left[object] ?? object) && ctx.isTime(right[object] ?? object)
}

/** Verbs of saying with a gerund: "denied taking the money". */
const GERUND = /^(?:deny|admit|acknowledge|suggest|recommend|propose|recall|regret|report|advocate)$/

/** "refused to comment on the plan" is one cue, that of "comment". */
function isPhase(ctx: SpeechContext, head: number, complement: number): boolean {
  const inner = ctx.cues[complement] ?? null
  return inner !== null && inner.subjectOf === head && contentAt(ctx, inner) !== null
}

/** "called for a vote": the first preposition right behind the cue that its list knows. */
function prepositional(ctx: SpeechContext, cue: Cue): Found | null {
  const { tree } = ctx
  for (const c of childrenOf(tree, cue.head)) {
    if (c < cue.head || !/^(?:obl|nmod|advcl)$/.test(tree.tokens[c]?.deprel ?? '')) continue
    const preposition = childOf(tree, c, /^(?:case|mark)$/)
    if (preposition < 0 || !cue.takes.has(`p:${tree.tokens[preposition]?.lower ?? ''}`)) continue
    const last = tree.tokens[cue.head]?.upos === 'VERB' ? tailEnd(ctx, cue) : (tree.right[c] ?? c) + 1
    return { cue, runs: [{ first: preposition + 1, last }], preposition, kind: 'prep' }
  }
  return null
}

/** "raised questions about the plan", "dismissed the notion that …": verb and noun are one cue. */
function lightContent(ctx: SpeechContext, cue: Cue, noun: number): Found | null {
  const inner = ctx.cues[noun] ?? null
  if (inner === null || ctx.tree.tokens[noun]?.upos !== 'NOUN') return null
  const found = nounContent(ctx.tree, inner) ?? prepositional(ctx, { ...inner, head: cue.head }) ?? null
  if (found === null || found.kind === 'noun-inf' || (found.runs[0]?.first ?? 0) <= noun) return null
  return { ...found, cue: { ...cue, last: noun + 1 }, kind: `light-${found.kind}` }
}

function passiveContent(tree: Tree, cue: Cue): Found | null {
  const { head, takes } = cue
  const found = (kind: string, runs: readonly Run[]): Found => ({ cue, runs, preposition: -1, kind })
  const subject = childOf(tree, head, /^(?:nsubj:pass|csubj:pass)$/)
  const agent = childOf(tree, head, /^obl:agent$/)
  if (agent >= 0 && takes.has('obj') && subject >= 0) return found('passive', [whole(tree, subject)])
  const clause = childOf(tree, head, /^ccomp$/)
  if (takes.has('hearsay') && clause > head) return found('hearsay', [whole(tree, clause)])
  const complement = childOf(tree, head, /^xcomp$/)
  if (takes.has('hearsay') && complement > head && subject >= 0)
    return found('hearsay', [whole(tree, subject), whole(tree, complement)])
  return null
}

/** "was asked about the plan", "asked why …": the question has no source in the sentence. */
function askedContent(ctx: SpeechContext, cue: Cue): Found | null {
  if (cue.lemma !== 'ask') return null
  const clause = childOf(ctx.tree, cue.head, /^(?:ccomp|xcomp|advcl)$/)
  if (
    clause > cue.head &&
    clause - cue.head < 12 &&
    /^(?:if|whether|why|what|how|who|when|where|to)$/.test(
      ctx.tree.tokens[ctx.tree.left[clause] ?? clause]?.lower ?? '',
    )
  )
    return { cue, runs: [whole(ctx.tree, clause)], preposition: -1, kind: 'hearsay' }
  const found = prepositional(ctx, cue)
  return found === null ? null : { ...found, kind: 'hearsay' }
}

function nounContent(tree: Tree, cue: Cue): Found | null {
  const { head, takes } = cue
  for (const c of childrenOf(tree, head)) {
    if (c < head) continue
    const deprel = tree.tokens[c]?.deprel ?? ''
    const mark = childOf(tree, c, /^(?:mark|case)$/)
    const lower = tree.tokens[mark]?.lower ?? ''
    const kind =
      /^(?:acl|ccomp)$/.test(deprel) && lower === 'that'
        ? 'clause'
        : /^(?:acl|xcomp)$/.test(deprel) && lower === 'to'
          ? 'inf'
          : ''
    if (kind !== '' && takes.has(kind)) return { cue, runs: [whole(tree, c)], preposition: -1, kind: `noun-${kind}` }
    if (/^(?:nmod|acl)$/.test(deprel) && takes.has(`p:${lower}`))
      return { cue, runs: [{ first: mark + 1, last: (tree.right[c] ?? c) + 1 }], preposition: mark, kind: 'noun-prep' }
  }
  return null
}

function adjectiveContent(tree: Tree, cue: Cue): Found | null {
  const { head, takes } = cue
  for (const c of childrenOf(tree, head)) {
    if (c < head) continue
    const deprel = tree.tokens[c]?.deprel ?? ''
    const mark = childOf(tree, c, /^(?:mark|case)$/)
    const lower = tree.tokens[mark]?.lower ?? ''
    if (/^(?:ccomp|advcl)$/.test(deprel) && (deprel === 'ccomp' || lower === 'that') && takes.has('clause'))
      return { cue, runs: [whole(tree, c)], preposition: -1, kind: 'adj-clause' }
    if (/^(?:xcomp|advcl)$/.test(deprel) && lower === 'to' && takes.has('inf'))
      return { cue, runs: [whole(tree, c)], preposition: -1, kind: 'adj-inf' }
    if (/^(?:obl|advcl)$/.test(deprel) && takes.has(`p:${lower}`))
      return { cue, runs: [{ first: mark + 1, last: (tree.right[c] ?? c) + 1 }], preposition: mark, kind: 'adj-prep' }
  }
  return null
}

function whole(tree: Tree, root: number): Run {
  return { first: tree.left[root] ?? root, last: (tree.right[root] ?? root) + 1 }
}

/** From the left edge of a subtree to `last`. */
function fromTo(tree: Tree, root: number, last: number): Run {
  return { first: tree.left[root] ?? root, last: Math.max(last, (tree.right[root] ?? root) + 1) }
}

/** Where the words that belong to a verb end: before its coordinated verbs and before what a comma sets off. */
function tailEnd(ctx: SpeechContext, cue: Cue): number {
  const { tree } = ctx
  let last = cue.last
  for (const c of childrenOf(tree, cue.head)) {
    if (c < cue.head) continue
    const token = tree.tokens[c]
    const left = tree.left[c] ?? c
    if (token === undefined || token.deprel === 'punct' || token.deprel === 'cc') continue
    // "called the verdict “a good day for the quay”": the tree may hang the quoted words beside the object.
    const ends = /^(?:conj|parataxis|discourse|obl:unmarked|obl:tmod)$/.test(token.deprel)
    const quoted = /^(?:obl:unmarked|parataxis)$/.test(token.deprel) && ctx.isQuoted(c) && !ctx.isQuoted(cue.head)
    if (ends && !quoted) break
    if (/^(?:advcl|obl|advmod)$/.test(token.deprel) && tree.tokens[left - 1]?.text === ',') break
    if (token.deprel === 'obl' && ctx.isTime(c)) break
    last = (tree.right[c] ?? c) + 1
  }
  return last
}

function hasSubject(tree: Tree, verb: number): boolean {
  return childOf(tree, verb, /^nsubj$/) >= 0
}

function hasObject(tree: Tree, verb: number): boolean {
  return childOf(tree, verb, /^(?:obj|xcomp)$/) > verb
}

function hasMark(tree: Tree, root: number, mark: string): boolean {
  return tree.tokens[childOf(tree, root, /^mark$/)]?.lower === mark
}

function childWith(tree: Tree, head: number, relations: RegExp, mark: string): number {
  for (const c of childrenOf(tree, head)) {
    if (!relations.test(tree.tokens[c]?.deprel ?? '')) continue
    if (tree.tokens[childOf(tree, c, /^(?:case|mark)$/)]?.lower === mark) return c
  }
  return -1
}

/** The pieces of text of token runs without the tokens of `holes`, marks at the edges dropped. */
export function piecesOf(ctx: SpeechContext, runs: readonly Run[], holes: readonly Run[]): readonly Piece[] {
  const { tokens } = ctx.words
  const out: Piece[] = []
  for (const run of runs) {
    let first = run.first
    for (const hole of [
      ...holes.filter((h) => h.first < run.last && run.first < h.last).toSorted((a, b) => a.first - b.first),
      { first: run.last, last: run.last },
    ]) {
      let from = first
      let to = hole.first
      while (from < to && isEdge(tokens[from]?.text)) from++
      while (to > from && (isEdge(tokens[to - 1]?.text) || opensQuote(ctx, tokens[to - 1]?.start ?? -1))) to--
      const start = tokens[from]?.start
      const end = tokens[to - 1]?.end
      if (
        to > from &&
        start !== undefined &&
        end !== undefined &&
        tokens.slice(from, to).some((t) => t.upos !== 'PUNCT' && t.upos !== 'CCONJ')
      )
        out.push(withMarks(ctx, start, end))
      first = Math.max(first, hole.last)
    }
  }
  return out.toSorted((a, b) => a[0] - b[0])
}

/** A mark with which the next words begin is no part of these. */
function opensQuote(ctx: SpeechContext, start: number): boolean {
  return ctx.speech.some((q) => q.start === start)
}

function isEdge(text: string | undefined): boolean {
  return text !== undefined && /^[.,;:!?–—-]$/.test(text)
}

/** A piece that cuts a quotation is widened to its marks. */
function withMarks(ctx: SpeechContext, start: number, end: number): Piece {
  for (const quote of ctx.speech) {
    if (quote.start >= end) break
    if (quote.end <= start || quote.kind === 'title' || quote.kind === 'nickname') continue
    if (quote.start < start && start - quote.start <= 2) start = quote.start
    if (quote.start >= start && quote.end > end) end = quote.end
  }
  return [start, end]
}
