import { childOf, childrenOf } from '../tree/index.ts'
import type { SpeechContext } from './input.ts'
import type { Run } from './noun-phrase.ts'

/** What opens a clause within a phrase: "one of those who left", "what he saw". */
const OPENS_CLAUSE = /^(?:who|whom|whose|which|that|what|where|how|why|when|as)$/
/** Prepositions and subordinators before a phrase, which nobody speaks from. */
const LEADING = /^(?:ADP|SCONJ)$/

/** Whether a source opens like a phrase and holds no clause that is none of its own. */
export function isSound(ctx: SpeechContext, { first, last }: Run): boolean {
  const { tokens } = ctx.words
  if (LEADING.test(tokens[first]?.upos ?? '') && tokens[first]?.lower !== 'about') return false
  let own = false
  for (let i = first; i < last; i++) {
    const token = tokens[i]
    if (OPENS_CLAUSE.test(token?.lower ?? '')) own = true
    else if (!own && /^(?:VB[DZP]|MD)$/.test(token?.xpos ?? '')) return false
  }
  return true
}

/** A source without the prepositions and subordinators at its head: "as rights groups" are rights groups. */
export function withoutLeading(ctx: SpeechContext, { first, last }: Run): Run {
  let at = first
  while (at < last - 1 && LEADING.test(ctx.words.tokens[at]?.upos ?? '')) at++
  return { first: at, last }
}

/**
 * The subject of a verb whose tree gives a day for it: "The agency (NA) earlier this month declared" has the agency as a
 * subject, too, "A poll released Friday shows" has the poll above; -1 for none.
 */
export function untimedSubject(ctx: SpeechContext, verb: number): number {
  const { tree } = ctx
  const subjectOf = (at: number): number =>
    childrenOf(tree, at).find(
      (c) => c < verb && tree.tokens[c]?.deprel === 'nsubj' && tree.tokens[c]?.upos !== 'PRON' && !ctx.isTime(c),
    ) ?? -1
  const own = subjectOf(verb)
  const above = tree.tokens[verb]?.head ?? -1
  return own >= 0 || above < 0 || above > verb ? own : subjectOf(above)
}

/** "Tarr has been an ally for years, opposing …": who does it is what the noun is said of; -1 for none. */
export function predicateSubject(ctx: SpeechContext, verb: number): number {
  const { tree } = ctx
  for (
    let at = tree.tokens[verb]?.head ?? -1, step = 0;
    at >= 0 && step < 4;
    at = tree.tokens[at]?.head ?? -1, step++
  ) {
    if (childOf(tree, at, /^cop$/) < 0) continue
    const subject = childOf(tree, at, /^nsubj(?::outer)?$/)
    return subject < at && subject < verb ? subject : -1
  }
  return -1
}
