import type { Mention, Span } from '../../document/index.ts'
import type { Token } from '../../language/index.ts'
import { kindOfNoun } from '../names/index.ts'
import { mentionsIn, type SpeechContext } from './input.ts'
import type { Run } from './noun-phrase.ts'
import { tokenAfter } from './token-at.ts'

/** A name in apposition is looked for behind so many tokens of its noun's own phrases. */
const MAX_PHRASES = 10

/** "Renn, who said": the noun that a relative pronoun stands for. */
export function antecedentOf(ctx: SpeechContext, source: Run): Run | null {
  const { tree } = ctx
  const token = tree.tokens[source.first]
  if (source.last - source.first !== 1 || !/^(?:who|which|that)$/.test(token?.lower ?? '')) return null
  let clause = token?.head ?? -1
  while (clause >= 0 && !/^(?:acl:relcl|acl)$/.test(tree.tokens[clause]?.deprel ?? '')) {
    if (!/^(?:conj|xcomp)$/.test(tree.tokens[clause]?.deprel ?? '')) return null
    clause = tree.tokens[clause]?.head ?? -1
  }
  const noun = tree.tokens[clause]?.head ?? -1
  if (noun < 0) return null
  const first = tree.left[noun] ?? noun
  let last = Math.max(noun + 1, Math.min(source.first, (tree.right[noun] ?? noun) + 1))
  while (last - 1 > noun && tree.tokens[last - 1]?.deprel === 'punct') last--
  return { first, last }
}

/**
 * Words before the first preposition, comma or relative: where a source's head lies. A name is one word, whatever stands
 * in it: "Ministry of Transport spokeswoman Ada Lind".
 */
export function headEnd(ctx: SpeechContext, source: Run): number {
  const { tokens } = ctx.words
  let i = source.first
  if (/^(?:some|any|every)(?:one|body)$/.test(tokens[i]?.lower ?? '')) return i + 1
  while (
    i < source.last &&
    !(
      i > source.first &&
      (/^(?:ADP|SCONJ)$/.test(tokens[i]?.upos ?? '') ||
        /^(?:,|who|which|that|and|or|nor|such|\(|[–—-])$/.test(tokens[i]?.lower ?? ''))
    )
  ) {
    const end = ctx.nameFrom.get(tokens[i]?.start ?? -1)?.end ?? 0
    i++
    while (i < source.last && (tokens[i]?.end ?? end + 1) <= end) i++
  }
  return i
}

/** The token that bears a source. */
export function headIndex(ctx: SpeechContext, source: Run): number {
  const index = headEnd(ctx, source) - 1
  if (/^(?:NOUN|PROPN|PRON|NUM)$/.test(ctx.tree.tokens[index]?.upos ?? '')) return index
  // "people close to the talks": the tree knows the head where the words before the preposition do not end in it.
  for (let i = source.first; i < source.last; i++) {
    const token = ctx.tree.tokens[i]
    if (token !== undefined && (token.head < source.first || token.head >= source.last) && token.upos === 'NOUN')
      return i
  }
  return index
}

/** Lemma of the head of a source. */
export function headOf(ctx: SpeechContext, source: Run): string {
  return ctx.words.tokens[headIndex(ctx, source)]?.lemma ?? ''
}

/**
 * The mention at the source's head: one that ends the head phrase, or, behind a description and a comma, the name in
 * apposition. Two coordinated people are no single speaker.
 */
export function headMention(ctx: SpeechContext, source: Run, span: Span): Mention | null {
  const end = ctx.words.tokens[headEnd(ctx, source) - 1]?.end ?? span.end
  const within = mentionsIn(ctx, span).filter((m) => !isPeople(ctx, m))
  const rest = behindOf(ctx, source, ctx.words.tokens.slice(headEnd(ctx, source), source.last))
  const titled = titledMention(ctx, source, within, end)
  if (titled !== null) return titled
  if (/^(?:and|or|nor)$/.test(rest[0]?.lower ?? '') && within.some((m) => m.start > end)) return null
  const atHead = within.find((m) => m.end === end || (m.start < end && end < m.end))
  if (atHead !== undefined) return atHead.type === 'LOC' && within.length > 1 ? null : atHead
  if (rest[0]?.text !== ',') return null
  const behind = rest[0].end
  const apposed = within.find((m) => m.start >= behind && (m.start - behind < 3 || isTitled(ctx, behind, m)))
  if (apposed === undefined || apposed.type === 'LOC' || apposed.type === 'EVENT') return null
  return apposed.type === 'PER' || kindOfNoun(headOf(ctx, source)) !== 'person' ? apposed : null
}

/** "the legislator, Representative Jon Tarr": nothing but titles between the comma and the name. */
function isTitled(ctx: SpeechContext, from: number, name: Mention): boolean {
  if (name.type !== 'PER') return false
  const { tokens } = ctx.words
  for (let i = tokenAfter(tokens, from); (tokens[i]?.start ?? name.start) < name.start; i++) {
    const token = tokens[i]
    if (token?.upos !== 'PROPN' && !(token?.upos === 'NOUN' && kindOfNoun(token.lemma) === 'person')) return false
  }
  return true
}

/**
 * "Former Secretary of State Jon Tarr", "Union President and General Manager Mara Ilves": the name that ends a title of
 * several words, all with capitals. No person stands before it, so that "Wife of President Tarr" and "Mayor Ilves and
 * General Tarr" are not meant.
 */
function titledMention(ctx: SpeechContext, source: Run, within: readonly Mention[], end: number): Mention | null {
  const { tokens } = ctx.words
  const head = tokens[headEnd(ctx, source) - 1]
  if (head === undefined || kindOfNoun(head.lemma.toLowerCase()) !== 'person' || !/^\p{Lu}/u.test(head.text))
    return null
  const joint = tokens[headEnd(ctx, source)]
  if (joint === undefined || !/^(?:of|and)$/.test(joint.lower) || tokens[source.first]?.upos === 'DET') return null
  const name = within.find((m) => m.mention === 'name' && m.type === 'PER')
  if (name === undefined || name.start < end) return null
  const between = tokens.slice(headEnd(ctx, source) + 1, source.last).filter((t) => t.start < name.start)
  const title = between.every((t) => /^\p{Lu}/u.test(t.text) || t.lower === 'of')
  const another = joint.lower === 'of' && kindOfNoun(between.at(-1)?.lemma.toLowerCase() ?? '') === 'person'
  return title && between.length > 0 && !another ? name : null
}

/** "the leader of the group, Jon Tarr", "a spokesman for the union, Leo Grau": the name behind the noun's own phrases. */
function behindOf(ctx: SpeechContext, source: Run, rest: readonly Token[]): readonly Token[] {
  const head = ctx.words.tokens[headIndex(ctx, source)]
  const single = head?.xpos === 'NN' || head?.lower === 'one'
  if (!/^(?:of|for|at|from|in|with)$/.test(rest[0]?.lower ?? '') || !single) return rest
  const comma = rest.slice(0, MAX_PHRASES).findIndex((t) => t.text === ',')
  const listed = rest.slice(comma).some((t) => t.upos === 'CCONJ')
  return comma < 0 || listed ? rest : rest.slice(comma)
}

/** "Doctors", "Police" at the head of a sentence, which the tagger takes for names. */
function isPeople(ctx: SpeechContext, mention: Mention): boolean {
  const token = ctx.words.tokens[tokenAfter(ctx.words.tokens, mention.start)]
  return (
    mention.mention === 'name' &&
    token?.xpos === 'NNS' &&
    token.end === mention.end &&
    kindOfNoun(token.lemma) === 'person'
  )
}

/** Whether a source looks like a name that we do not know: "Reporters for Freedom", "The builder, Norhydro". */
export function holdsUnknownName(ctx: SpeechContext, source: Run): boolean {
  const words = ctx.words.tokens.slice(source.first, source.last).filter((t) => t.upos !== 'ADP' && t.upos !== 'CCONJ')
  if (words.length > 1 && words.every((t) => /^\p{Lu}/u.test(t.text))) return true
  const rest = behindOf(ctx, source, ctx.words.tokens.slice(headEnd(ctx, source), source.last))
  return rest[0]?.text === ',' && rest[1]?.upos === 'PROPN'
}

/** Whether a noun is that of a body, or of a paper that speaks for one. */
export function isBody(head: string): boolean {
  return kindOfNoun(head) === 'body' || /^(?:report|study|poll|survey|statement|document)$/.test(head)
}
