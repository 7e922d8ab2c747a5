import type { SpeechContext } from './input.ts'
import type { Run } from './noun-phrase.ts'

const RELATIVE = /^(?:who|which|whose|where)$/
const TITLE = /^(?:mr|mrs|ms|dr|sen|rep|gov|gen|president|senator|governor|secretary|judge|mayor)\.?$/
/** What somebody says or wants while speaking is an aside of the writer, no description. */
const SPOKEN = /^(?:say|add|note|speak|tell|ask|decline|request|insist|explain|want)$/

/**
 * A source without the writer's asides behind a comma: "Renn, who left early, said" is Renn, for he is known by then,
 * while "Jon Renn, who repairs cranes in Orvik, said" introduces him; "an aide, who asked not to be named" is an aide.
 */
export function withoutAside(ctx: SpeechContext, source: Run): Run {
  const { tokens } = ctx.words
  for (let i = source.first + 1; i + 1 < source.last; i++) {
    if (tokens[i]?.text !== ',') continue
    const next = tokens[i + 1]
    if (next === undefined) break
    // "Korhal, in a televised address, vowed"
    if (/^(?:in|on|during|at|through|via)$/.test(next.lower) && tokens[i - 1]?.upos !== 'NUM')
      return { first: source.first, last: i }
    if (next.xpos === 'VBG' && ctx.cues[i + 1] != null) return { first: source.first, last: i }
    if (!RELATIVE.test(next.lower)) continue
    const verb = tokens.slice(i + 2, i + 6).find((t) => t.upos === 'VERB')
    const spoken = verb !== undefined && SPOKEN.test(verb.lemma)
    if (spoken || isKnown(ctx, source.first, i)) return { first: source.first, last: i }
  }
  return source
}

/** A bare surname, a pronoun or a definite phrase: somebody the text has spoken of before. */
function isKnown(ctx: SpeechContext, first: number, last: number): boolean {
  const words = ctx.words.tokens.slice(first, last).filter((t) => !TITLE.test(t.lower) && t.text !== '.')
  return words.length === 1 || (words.length === 2 && words[0]?.lower === 'the')
}
