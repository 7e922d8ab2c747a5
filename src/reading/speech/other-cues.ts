import type { Piece } from '../../document/index.ts'
import type { Sentence, Token } from '../../language/index.ts'
import { childrenOf } from '../tree/index.ts'
import { clauseFrom, hasVerb, pieceOf } from './clause.ts'
import type { Draft } from './draft.ts'
import { mentionsIn, type SpeechContext } from './input.ts'
import { phraseAfter, type Run } from './noun-phrase.ts'

/** An attribution of a cue that is no verb; `null` when one of its three parts is missing. */
function drafted(source: Run | null, cue: Piece | null, content: readonly Piece[], by: string): Draft | null {
  if (source === null || cue === null || content.length === 0) return null
  return {
    source,
    cue: [cue],
    content,
    to: [],
    medium: [],
    when: [],
    polarity: 'affirmed',
    by,
  }
}

/** "Ilves: No talks planned" as a headline or heading: what follows the colon is said by whom it names. */
export function fromHeadline(ctx: SpeechContext, sentence: Sentence): Draft | null {
  const kind = ctx.doc.blocks[ctx.blockOf(sentence.start)]?.kind
  if (kind !== 'title' && kind !== 'heading') return null
  const name = mentionsIn(ctx, sentence).find((m) => m.mention === 'name' && (m.type === 'PER' || m.type === 'ORG'))
  if (name === undefined) return null
  const { tokens } = ctx.words
  let colon = sentence.first
  while (colon < sentence.last && (tokens[colon]?.start ?? 0) < name.end) colon++
  if (tokens[colon]?.text !== ':' || colon - sentence.first > 8 || sentence.last - colon < 4) return null
  const last = tokens[sentence.last - 1]?.text === '.' ? sentence.last - 1 : sentence.last
  const source = { first: labelStart(tokens, sentence.first), last: colon }
  const content = pieceOf(ctx, colon + 1, last)
  return drafted(source, pieceOf(ctx, colon, colon + 1), content === null ? [] : [content], 'speech/headline-colon')
}

/** Behind "And from", "From the desk of": where the speaker of a label begins. */
export function labelStart(tokens: readonly Token[], first: number): number {
  let i = first
  if (/^(?:and|but)$/.test(tokens[i]?.lower ?? '')) i++
  if (tokens[i]?.lower === 'this') i++
  if (tokens[i]?.lower !== 'from') return first
  i++
  return tokens[i]?.lower === 'the' &&
    /^(?:desk|office)$/.test(tokens[i + 1]?.lower ?? '') &&
    tokens[i + 2]?.lower === 'of'
    ? i + 3
    : i
}

/** "according to a translation": the words reached us through it, but it says nothing. */
export function isRendering(tokens: readonly Token[], source: Run): boolean {
  return tokens.slice(source.first, source.last).some((t) => /^(?:translation|interpreter|translator)$/.test(t.lower))
}

/** "According to the council, …", "…, according to the council" and between two commas; `at` is the token "according". */
export function fromAccordingTo(ctx: SpeechContext, sentence: Sentence, at: number): Draft | null {
  const { tokens } = ctx.words
  const source = namedAfter(ctx, sentence, at)
  if (source === null || isRendering(tokens, source)) return null
  // "The Gazette said that, according to the mayor, …" leads a clause, too.
  const leading = at - sentence.first <= 1 || (tokens[at - 1]?.text === ',' && tokens[at - 2]?.upos === 'SCONJ')
  let next = source.last
  while (/^[,:]$/.test(tokens[next]?.text ?? '')) next++
  const before = pieceOf(ctx, sentence.first, tokens[at - 1]?.text === ',' ? at - 1 : at)
  const between =
    !leading && tokens[source.last]?.text === ',' && tokens[at - 1]?.text === ',' && !hasVerb(ctx, sentence.first, at)
  const behind = leading || between ? clauseFrom(ctx, sentence, next) : null
  const content = [leading ? null : before, behind].filter((p) => p !== null)
  return drafted(source, pieceOf(ctx, at, at + 2), content, 'speech/according-to')
}

/** Whom "according to" names: the phrase behind it with its participles ("results released by the council"). */
function namedAfter(ctx: SpeechContext, sentence: Sentence, at: number): Run | null {
  const { tree } = ctx
  const flat = phraseAfter(ctx, sentence, at + 2)
  const noun = tree.tokens[at]?.head ?? -1
  if (flat === null || noun < flat.first || noun >= flat.last) return flat
  let { last } = flat
  for (const c of childrenOf(tree, noun)) {
    const joins = /^(?:nmod|acl|acl:relcl|conj)$/.test(tree.tokens[c]?.deprel ?? '')
    if (joins && tree.left[c] === last) last = Math.min((tree.right[c] ?? c) + 1, sentence.last)
  }
  return { first: flat.first, last }
}

/** The longest label of a speaker at the head of a paragraph, in tokens. */
const MAX_LABEL = 5

/**
 * "MARA ILVES: The quay is shut." at the head of a paragraph, as transcripts and question-and-answer pieces print it.
 * A label in mixed case needs a name that the document knows.
 */
export function fromTranscript(ctx: SpeechContext, sentence: Sentence): Draft | null {
  const { tokens, text } = ctx.words
  const block = ctx.doc.blocks[ctx.blockOf(sentence.start)]
  if (block === undefined || block.kind !== 'paragraph' || sentence.start - block.start > 1) return null
  let colon = sentence.first
  while (colon < sentence.last && colon - sentence.first <= MAX_LABEL && tokens[colon]?.text !== ':') colon++
  const first = tokens[colon + 1]
  const label = text.slice(sentence.start, tokens[colon]?.start ?? sentence.start)
  if (tokens[colon]?.text !== ':' || first === undefined || first.start >= block.end || ctx.isQuoted(colon + 1))
    return null
  const capitals = /^\p{Lu}[\p{Lu}.'’ -]{2,40}$/u.test(label)
  const known = ctx.names.some(
    (m) => m.type === 'PER' && m.start === sentence.start && m.end === sentence.start + label.length,
  )
  if (!capitals && !known) return null
  const source = { first: sentence.first, last: colon }
  return drafted(source, pieceOf(ctx, colon, colon + 1), [[first.start, block.end]], 'speech/transcript')
}
