import type { Piece } from '../../document/index.ts'
import type { Sentence, Token } from '../../language/index.ts'
import { clauseFrom, hasVerb, pieceOf } from './clause.ts'
import { CUE_ADJECTIVES, CUE_NOUNS, SPEECH_VERBS } from './cue-rows.ts'
import { type Cue, cueAt } from './cues.ts'
import type { Draft } from './draft.ts'
import { subjectOf } from './find-direct.ts'
import type { SpeechContext } from './input.ts'
import { phraseAfter, phraseBefore, type Run, runSpan } from './noun-phrase.ts'
import { fromAccordingTo, fromAdjective, fromHeadline, fromNoun } from './other-cues.ts'
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
    if (token === undefined) continue
    const cue = cueAt(ctx.words, sentence, i)
    const draft =
      cue !== null && !(cue.passive && CUE_ADJECTIVES.has(token.lower))
        ? fromVerb(ctx, sentence, cue)
        : token.lower === 'according' && ctx.words.tokens[i + 1]?.lower === 'to'
          ? fromAccordingTo(ctx, sentence, i)
          : CUE_NOUNS.has(token.lemma) && token.upos === 'NOUN'
            ? fromNoun(ctx, sentence, i)
            : CUE_ADJECTIVES.has(token.lower) && /^(?:JJ|VBN)$/.test(token.xpos)
              ? fromAdjective(ctx, sentence, i)
              : null
    if (draft !== null) out.push(draft)
  }
  return out
}

function fromVerb(ctx: SpeechContext, sentence: Sentence, cue: Cue): Draft | null {
  if (cue.passive && cue.lemma !== 'ask' && cue.lemma !== 'tell') return null
  const left = trailing(ctx, sentence, cue)
  if (left !== null) return left
  const source = cue.participle ? subjectOf(ctx, sentence, cue) : phraseBefore(ctx, sentence, cue.first)
  const subjectless = source === null && isCoordinated(ctx, sentence, cue) ? subjectOf(ctx, sentence, cue) : source
  if (subjectless === null) return null
  const first = contentStart(ctx, sentence, cue)
  if (first === null) return null
  const content = clauseFrom(ctx, sentence, first)
  return content === null ? null : draft(ctx, subjectless, cue, [content], 'speech/x-said-clause')
}

/** `CONTENT, X said.` and `CONTENT, said X.` */
function trailing(ctx: SpeechContext, sentence: Sentence, cue: Cue): Draft | null {
  if (!cue.row.takes.includes('s') || !endsAfter(ctx, sentence, cue)) return null
  const { tokens } = ctx.words
  const straight = phraseBefore(ctx, sentence, cue.first)
  const inverted = invertedSource(ctx, sentence, cue)
  const source = inverted ?? straight
  if (source === null) return null
  const comma = (inverted === null ? source.first : cue.first) - 1
  if (tokens[comma]?.text !== ',' || comma - sentence.first < 3 || !hasVerb(ctx, sentence.first, comma)) return null
  const content = pieceOf(ctx, sentence.first, comma)
  return content === null ? null : draft(ctx, source, cue, [content], 'speech/clause-x-said')
}

/** "…, said Ilves": only verbs that bear nothing but speech are turned round; "…, denied the charge" has its object there. */
function invertedSource(ctx: SpeechContext, sentence: Sentence, cue: Cue): Run | null {
  if (ctx.words.tokens[cue.first - 1]?.text !== ',' || !SPEECH_VERBS.has(cue.lemma)) return null
  return phraseAfter(ctx, sentence, cue.last)
}

/** Whether nothing that could be content follows the cue: the end, or only when and where it was said. */
function endsAfter(ctx: SpeechContext, sentence: Sentence, cue: Cue): boolean {
  const { tokens } = ctx.words
  let i = cue.last
  const inverted = invertedSource(ctx, sentence, cue)
  if (inverted !== null) i = inverted.last
  for (; i < sentence.last; i++) {
    const token = tokens[i]
    if (token === undefined || /^[.!?;,”"’]$/.test(token.text)) return true
    if (ctx.isTime(i) || token.upos === 'ADV') continue
    if (/^(?:on|in|at|to|during|via|after|last)$/.test(token.lower)) {
      const run = phraseAfter(ctx, sentence, i + 1)
      if (run !== null) {
        i = run.last - 1
        continue
      }
      if (ctx.isTime(i + 1)) continue
    }
    return false
  }
  return true
}

function isCoordinated(ctx: SpeechContext, sentence: Sentence, cue: Cue): boolean {
  const before = ctx.words.tokens[cue.first - 1]
  return cue.first > sentence.first && (before?.upos === 'CCONJ' || before?.text === ',')
}

/** Where the content begins behind a cue: past addressee, time and place, at "that", a clause, "to" or a noun phrase. */
function contentStart(ctx: SpeechContext, sentence: Sentence, cue: Cue): number | null {
  const { tokens } = ctx.words
  const takes = cue.row.takes
  let i = cue.last
  if (takes.includes('o')) {
    const addressee = phraseAfter(ctx, sentence, i)
    if (addressee !== null) i = addressee.last
  }
  for (let k = 0; k < 4 && i < sentence.last; k++) {
    const token = tokens[i]
    if (token === undefined) return null
    if (ctx.isTime(i) || (token.upos === 'ADV' && !/^(?:how|why|when|where|there)$/.test(token.lower))) {
      i++
      k--
      continue
    }
    if (!/^(?:to|in|on|at|during|of|via)$/.test(token.lower) || (token.upos === 'PART' && takes.includes('t'))) break
    const run = ctx.isTime(i + 1) ? { last: i + 2 } : phraseAfter(ctx, sentence, i + 1)
    const next = run === null ? undefined : tokens[run.last]
    // "said in a statement that …": skipped only when a clause follows, else the phrase is the content's own.
    if (
      run === null ||
      next === undefined ||
      !(next.lower === 'that' || next.text === ',' || opensClause(next) || ctx.isTime(run.last))
    )
      break
    i = run.last
  }
  if (tokens[i]?.text === ',' || tokens[i]?.text === ':') i++
  const token = tokens[i]
  if (token === undefined || i >= sentence.last || /^[.!?;)]$/.test(token.text)) return null
  if (
    token.lower === 'that' ||
    token.upos === 'SCONJ' ||
    /^(?:how|what|why|whether|who|where|when|if)$/.test(token.lower)
  )
    return takes.includes('s') || takes.includes('o') ? i : takes.includes('n') ? i : null
  if (token.upos === 'PART' && token.lower === 'to')
    return takes.includes('t') ||
      takes.includes('s') ||
      takes.includes('o') ||
      cue.lemma === 'ask' ||
      cue.lemma === 'urge'
      ? i
      : null
  if (ctx.isQuoted(i)) return i
  if (takes.includes('n')) return /^(?:NOUN|PROPN|DET|ADJ|PRON|NUM|VERB|ADP)$/.test(token.upos) ? i : null
  return (takes.includes('s') || takes.includes('o')) && hasVerb(ctx, i, sentence.last) ? i : null
}

function opensClause(token: Token): boolean {
  return /^(?:PRON|DET|PROPN)$/.test(token.upos)
}

function draft(ctx: SpeechContext, source: Run, cue: Cue, content: readonly Piece[], by: string): Draft | null {
  const span = runSpan(ctx.words, cue)
  if (span === null) return null
  return {
    source,
    cue: [[span.start, span.end]],
    content,
    ...aroundCue(ctx, cue, source, content),
    polarity: cue.polarity,
    by,
    follows: false,
  }
}
