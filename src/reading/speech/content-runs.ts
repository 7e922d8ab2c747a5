import { clauseEnd, hasVerb } from './clause.ts'
import type { Found } from './contents.ts'
import type { Cue } from './cues.ts'
import type { SpeechContext } from './input.ts'
import type { Run } from './noun-phrase.ts'
import { sentenceOf } from './surroundings.ts'

/**
 * The words of a clause that its cue follows or interrupts: from the start of the sentence to the cue, and behind it
 * when the cue stands between commas.
 */
export function trailingRuns(ctx: SpeechContext, found: Found, source: Run | null): readonly Run[] {
  const { tokens } = ctx.words
  const { cue } = found
  const sentence = sentenceOf(ctx, cue.head)
  if (sentence === null) return found.runs
  const first = Math.min(cue.first, source?.first ?? cue.first)
  const last = Math.max(cue.last, source?.last ?? cue.last)
  const before = { first: sentence.first, last: first }
  const next = tokens[last + 1]
  const goesOn =
    tokens[last]?.text === ',' &&
    tokens[first - 1]?.text === ',' &&
    next !== undefined &&
    last + 1 < sentence.last &&
    next.xpos !== 'VBG' &&
    !/^(?:who|which|whose|according)$/.test(next.lower) &&
    (!hasVerb(ctx, before.first, before.last) || (found.runs[0]?.last ?? 0) > last + 1)
  return goesOn ? [before, { first: last + 1, last: clauseEnd(ctx, sentence, last + 1) }] : [before]
}

/** The part of a run that lies in the same quotation as the cue, or the whole of it outside. */
export function withinVoice(ctx: SpeechContext, run: Run, cue: Cue): Run {
  const quote = ctx.quoteOf[cue.head] ?? -1
  if (quote < 0) return run
  let { first, last } = run
  while (first < last && ctx.quoteOf[first] !== quote) first++
  while (last > first && ctx.quoteOf[last - 1] !== quote) last--
  return { first, last }
}

/** A content without what a writer adds behind it: times, participles and relatives behind a comma. */
export function tightened(ctx: SpeechContext, run: Run, kind: string): Run {
  if (kind === 'clause') return untilNextSpeech(ctx, behindTime(ctx, run))
  if (!/^(?:obj|prep|inf|light|as|noun)/.test(kind)) return run
  const { tokens } = ctx.words
  let { last } = untilNextSpeech(ctx, run)
  for (let i = run.first + 2; i < last; i++) {
    if (tokens[i - 1]?.text !== ',' || ctx.isQuoted(i)) continue
    if (tokens[i]?.xpos === 'VBG' || /^(?:which|who|where|while|whose)$/.test(tokens[i]?.lower ?? '')) last = i - 1
  }
  return { first: run.first, last: beforeTime(ctx, run.first, last) }
}

/** "the vote on Monday" told of ends with the vote; "the worst flood of the century" is one phrase. */
function beforeTime(ctx: SpeechContext, first: number, last: number): number {
  let from = last
  while (from - 2 > first && ctx.isTime(from - 1)) from--
  const before = ctx.words.tokens[from - 1]
  if (from === last || before?.upos !== 'ADP') return from
  return /^(?:on|in|at|during|since)$/.test(before.lower) ? from - 1 : last
}

/** "said Tuesday she would go": a bare day before a clause tells when it was said. */
function behindTime(ctx: SpeechContext, run: Run): Run {
  const { tokens } = ctx.words
  let { first } = run
  while (first < run.last && ctx.isTime(first) && !/^(?:DET|NUM)$/.test(tokens[first]?.upos ?? '')) first++
  const opens = /^(?:PRON|DET|PROPN)$/.test(tokens[first]?.upos ?? '') || tokens[first]?.lower === 'that'
  return first > run.first && opens ? { first, last: run.last } : run
}

/** A clause as far as the next speaker: "… that the quay was shut, and Renn told her that it was not". */
function untilNextSpeech(ctx: SpeechContext, run: Run): Run {
  const sentence = sentenceOf(ctx, run.first)
  if (sentence === null || run.last > sentence.last) return run
  return { first: run.first, last: clauseEnd(ctx, { ...sentence, last: run.last }, run.first) }
}
