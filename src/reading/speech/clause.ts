import type { Piece } from '../../document/index.ts'
import { FINITE, type Sentence } from '../../language/index.ts'
import type { SpeechContext } from './input.ts'
import { phraseBefore, runSpan } from './noun-phrase.ts'

/** Whether a finite verb stands among the tokens `[first, last)`. */
export function hasVerb(ctx: SpeechContext, first: number, last: number): boolean {
  const { tokens } = ctx.words
  for (let i = first; i < last; i++) if (FINITE.has(tokens[i]?.xpos ?? '')) return true
  return false
}

/** The content from `first` to the end of the sentence, or to where another speech or comment of the writer begins. */
export function clauseFrom(ctx: SpeechContext, sentence: Sentence, first: number): Piece | null {
  return pieceOf(ctx, first, clauseEnd(ctx, sentence, first))
}

/** Where the content that begins at `first` ends, exclusive. */
export function clauseEnd(ctx: SpeechContext, sentence: Sentence, first: number): number {
  const { tokens } = ctx.words
  let last = sentence.last
  for (let i = first + 1; i < sentence.last; i++) {
    const token = tokens[i]
    if (token === undefined || ctx.isQuoted(i)) continue
    const next = tokens[i + 1]
    if (token.text === ';') {
      last = i
      break
    }
    if (token.lower === 'while' && newSpeech(ctx, sentence, i + 1)) {
      last = i
      break
    }
    if (token.text !== ',' || next === undefined) continue
    const cue = ctx.cues[i + 1] ?? null
    if (
      (cue !== null && cue.first === i + 1 && next.xpos === 'VBG') ||
      (next.lower === 'according' && tokens[i + 2]?.lower === 'to' && i - first > 2)
    ) {
      last = i
      break
    }
    if (/^(?:and|but|while)$/.test(next.lower) && newSpeech(ctx, sentence, i + 2)) {
      last = i
      break
    }
  }
  while (last > first && /^[.!?,;:]$/.test(tokens[last - 1]?.text ?? '')) last--
  return last
}

/** Whether a new subject with a cue of its own begins at token `i`. */
function newSpeech(ctx: SpeechContext, sentence: Sentence, i: number): boolean {
  for (let k = i; k < Math.min(sentence.last, i + 10); k++) {
    const cue = ctx.cues[k] ?? null
    if (cue !== null) {
      const source = phraseBefore(ctx, sentence, cue.first)
      return cue.first === i || (source !== null && source.first <= i + 1)
    }
    if (/^VB[DZP]$/.test(ctx.words.tokens[k]?.xpos ?? '')) return false
  }
  return false
}

/** The words of the tokens `[first, last)`; `null` when there are none. */
export function pieceOf(ctx: SpeechContext, first: number, last: number): Piece | null {
  const span = runSpan(ctx.words, { first, last })
  return span === null ? null : [span.start, span.end]
}
