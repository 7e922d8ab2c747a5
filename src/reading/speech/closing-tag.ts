import type { Sentence } from '../../language/index.ts'
import { hasVerb } from './clause.ts'
import { SPEECH_VERBS } from './cue-rows.ts'
import type { Cue } from './cues.ts'
import { endsBehind } from './flat-contents.ts'
import type { SpeechContext } from './input.ts'
import { mentionsIn } from './input.ts'
import { phraseAfter, phraseBefore, type Run, runSpan } from './noun-phrase.ts'

/** Tokens that must stand before the tag, its comma among them. */
const FEWEST = 5

/**
 * Who said a sentence that ends with its source, by the order of the words alone: "Some 500 people marched to the pier, the
 * Harbour Union said." Trees of such sentences often hang the source on the noun before the comma, and take the verb of
 * the clause for a participle; `null` where the sentence does not end so.
 */
export function closingSource(ctx: SpeechContext, sentence: Sentence, cue: Cue): Run | null {
  const { tokens } = ctx.words
  if (!SPEECH_VERBS.has(cue.lemma) || ctx.isQuoted(cue.head)) return null
  // A past tense that passes for a participle has no auxiliary.
  const finite =
    /^VB[DZP]$/.test(tokens[cue.head]?.xpos ?? '') || (tokens[cue.head]?.xpos === 'VBN' && cue.first === cue.head)
  if (!finite || !endsBehind(ctx, sentence, cue.last)) return null
  const source = phraseBefore(ctx, sentence, cue.first)
  const behindClause =
    source !== null && source.first - sentence.first >= FEWEST && tokens[source.first - 1]?.text === ','
  return behindClause ? source : null
}

/** Who said a sentence that ends with a comma, a verb of saying and a name: "The pier will open, said Mara Ilves." */
export function invertedSource(ctx: SpeechContext, sentence: Sentence, cue: Cue): Run | null {
  const { tokens } = ctx.words
  if (!SPEECH_VERBS.has(cue.lemma) || cue.passive || ctx.isQuoted(cue.head) || cue.first !== cue.head) return null
  if (!/^VB[DZ]$/.test(tokens[cue.head]?.xpos ?? '') || tokens[cue.first - 1]?.text !== ',') return null
  if (cue.first - sentence.first < FEWEST || !hasVerb(ctx, sentence.first, cue.first - 1)) return null
  const source = phraseAfter(ctx, sentence, cue.last)
  const span = source === null ? null : runSpan(ctx.words, source)
  if (source === null || span === null || !endsBehind(ctx, sentence, source.last)) return null
  const named = mentionsIn(ctx, span).some((m) => m.mention === 'name' && /^(?:PER|ORG)$/.test(m.type))
  return named ? source : null
}
