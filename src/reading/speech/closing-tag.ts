import type { Sentence } from '../../language/index.ts'
import { SPEECH_VERBS } from './cue-rows.ts'
import type { Cue } from './cues.ts'
import { endsBehind } from './flat-contents.ts'
import type { SpeechContext } from './input.ts'
import { phraseBefore, type Run } from './noun-phrase.ts'

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
  if (!/^VB[DZP]$/.test(tokens[cue.head]?.xpos ?? '') || !endsBehind(ctx, sentence, cue.last)) return null
  const source = phraseBefore(ctx, sentence, cue.first)
  const behindClause =
    source !== null && source.first - sentence.first >= FEWEST && tokens[source.first - 1]?.text === ','
  return behindClause ? source : null
}
