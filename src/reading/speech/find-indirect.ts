import type { Piece } from '../../document/index.ts'
import type { Sentence } from '../../language/index.ts'
import { contentAt, type Found, piecesOf } from './contents.ts'
import type { Draft } from './draft.ts'
import type { SpeechContext } from './input.ts'
import { type Run, runSpan } from './noun-phrase.ts'
import { fromAccordingTo, fromHeadline } from './other-cues.ts'
import { agentSource, ownerSource, subjectSource } from './sources.ts'
import { aroundCue } from './surroundings.ts'

/** Attributions without quotation of the whole: clauses, infinitives and noun phrases under a cue. */
export function findIndirect(ctx: SpeechContext): readonly Draft[] {
  return ctx.words.sentences.flatMap((sentence) => inSentence(ctx, sentence))
}

function inSentence(ctx: SpeechContext, sentence: Sentence): readonly Draft[] {
  const out: Draft[] = []
  const headline = fromHeadline(ctx, sentence)
  if (headline !== null) out.push(headline)
  for (let i = sentence.first; i < sentence.last; i++) {
    if (ctx.isQuoted(i)) continue
    const token = ctx.words.tokens[i]
    const cue = ctx.cues[i] ?? null
    const draft =
      token?.lower === 'according' && ctx.words.tokens[i + 1]?.lower === 'to'
        ? fromAccordingTo(ctx, sentence, i)
        : cue === null
          ? null
          : fromCue(ctx, contentAt(ctx, cue))
    if (draft !== null) out.push(draft)
  }
  return out
}

/** Contents that stand without a source. */
const SOURCELESS = /^(?:raising|hearsay|passive|noun-(?:clause|inf))/

function fromCue(ctx: SpeechContext, found: Found | null): Draft | null {
  if (found === null) return null
  const { cue, kind } = found
  if (kind === 'obj' && cue.subjectOf === cue.head && ctx.words.tokens[cue.first]?.lower === 'to') return null
  const source = sourceOf(ctx, found)
  if (source === null && !SOURCELESS.test(kind)) return null
  const last = found.preposition === cue.last ? cue.last + 1 : cue.last
  const run: Run = { first: cue.first, last }
  const holes = kind === 'trailing' && source !== null ? [run, source] : [run]
  const content = piecesOf(ctx, found.runs, holes)
  const span = runSpan(ctx.words, run)
  if (content.length === 0 || span === null) return null
  const pieces: readonly Piece[] = content
  return {
    source,
    cue: [[span.start, span.end]],
    content: pieces,
    ...aroundCue(ctx, cue, source, pieces),
    polarity: cue.polarity,
    by: `speech/${kind}`,
    follows: false,
  }
}

function sourceOf(ctx: SpeechContext, found: Found): Run | null {
  const { tree } = ctx
  const { cue, kind } = found
  if (kind === 'raising' || kind === 'hearsay') return null
  if (kind === 'passive') return agentSource(tree, cue.head)
  if (kind.startsWith('noun')) return ownerSource(tree, cue.head)
  return subjectSource(tree, cue.subjectOf, cue.first)
}
