import type { Sentence } from '../../language/index.ts'
import { clauseEnd, hasVerb } from './clause.ts'
import { SPEECH_VERBS } from './cue-rows.ts'
import type { Cue } from './cues.ts'
import type { SpeechContext } from './input.ts'
import { phraseAfter, type Run } from './noun-phrase.ts'

const MAX_GAP = 14
/** Verbs behind which a clause needs no "that". */
const BARE = /^(?:say|tell|argue|note|insist|believe|think|suggest|claim|acknowledge|write)$/

/**
 * The clause behind a verb of saying by the order of the words alone, for sentences whose tree gives none: what follows
 * the addressee, time and place, from "that" or from the first word of a clause with a verb of its own.
 */
export function flatClause(ctx: SpeechContext, sentence: Sentence, cue: Cue): Run | null {
  if (!SPEECH_VERBS.has(cue.lemma) || cue.passive) return null
  const { tokens } = ctx.words
  const at = thatBehind(ctx, sentence, cue.last)
  const asked = /^(?:ask|tell|explain|say|wonder)$/.test(cue.lemma) ? questionBehind(ctx, sentence, cue) : -1
  if (at < 0 && asked >= 0) return { first: asked, last: clauseEnd(ctx, sentence, asked) }
  if (at < 0 && !BARE.test(cue.lemma)) return null
  let first = at
  if (first < 0) {
    first = cue.last
    const addressee = cue.takes.has('to') ? phraseAfter(ctx, sentence, first) : null
    if (addressee !== null) first = addressee.last
    while (ctx.isTime(first)) first++
    if (
      /^[.,;:!?)]$/.test(tokens[first]?.text ?? '') ||
      tokens[first]?.upos === 'ADP' ||
      tokens[first]?.upos === 'CCONJ'
    )
      return null
  }
  if (first >= sentence.last - 1 || !hasVerb(ctx, first, sentence.last)) return null
  return { first, last: clauseEnd(ctx, sentence, first) }
}

/** "said in an interview on Friday that …": the "that" with nothing but phrases before it. */
function thatBehind(ctx: SpeechContext, sentence: Sentence, from: number): number {
  const { tokens } = ctx.words
  for (let i = from; i < sentence.last && i - from < MAX_GAP; i++) {
    if (tokens[i]?.text === ',' && tokens[i + 1]?.lower === 'citing') {
      // "reported, citing the ministry, that …"
      const cited = phraseAfter(ctx, sentence, i + 2)
      if (cited !== null && tokens[cited.last]?.text === ',') i = cited.last + 1
    }
    const token = tokens[i]
    if (token === undefined || token.upos === 'VERB' || token.upos === 'AUX' || ctx.isQuoted(i)) return -1
    if (token.lower === 'that' && (token.upos === 'SCONJ' || token.deprel === 'mark')) return i
  }
  return -1
}

/** "asked him why he ran": the question word behind the cue or whom it addresses, with a verb behind it; -1 for none. */
function questionBehind(ctx: SpeechContext, sentence: Sentence, cue: Cue): number {
  const to = phraseAfter(ctx, sentence, cue.last)
  const at = [cue.last, to?.last ?? -1].find((i) =>
    /^(?:why|how|whether|if|what|when|where|who)$/.test(ctx.words.tokens[i]?.lower ?? ''),
  )
  return at !== undefined && at < sentence.last - 2 && hasVerb(ctx, at, sentence.last) ? at : -1
}

/** Whether source and cue end the sentence behind a comma: "The quay is shut, the mayor said on Friday." */
export function endsSentence(ctx: SpeechContext, sentence: Sentence, tag: Run): boolean {
  const { tokens } = ctx.words
  if (tokens[tag.first - 1]?.text !== ',' || !hasVerb(ctx, sentence.first, tag.first)) return false
  return endsBehind(ctx, sentence, tag.last)
}

/** Whether from token `at` a sentence has nothing but when, where and to whom something was said. */
export function endsBehind(ctx: SpeechContext, sentence: Sentence, at: number): boolean {
  const { tokens } = ctx.words
  for (let i = at; i < sentence.last; i++) {
    const token = tokens[i]
    if (token === undefined || /^[.!?;,”"’]$/.test(token.text)) return true
    if (ctx.isTime(i) || token.upos === 'ADV') continue
    if (!/^(?:on|in|at|to|during|via|after|last)$/.test(token.lower)) return false
    if (ctx.isTime(i + 1)) continue
    const run = phraseAfter(ctx, sentence, i + 1)
    if (run === null) return false
    i = run.last - 1
  }
  return true
}

/** Whether source and cue stand between commas within a sentence: "The pier, the mayor said, would open." */
export function isInterruption(ctx: SpeechContext, sentence: Sentence, tag: Run): boolean {
  const { tokens } = ctx.words
  const between = tokens[tag.first - 1]?.text === ',' && tokens[tag.last]?.text === ','
  return between && tag.last - tag.first < 8 && hasVerb(ctx, tag.last, sentence.last)
}
