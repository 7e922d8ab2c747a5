import type { Piece } from '../../document/index.ts'
import type { Sentence } from '../../language/index.ts'
import { clauseFrom, pieceOf } from './clause.ts'
import type { Draft } from './draft.ts'
import type { SpeechContext } from './input.ts'
import { phraseAfter, type Run } from './noun-phrase.ts'

/** An attribution of a cue that is no verb; `null` when one of its three parts is missing. */
function drafted(source: Run | null, cue: Piece | null, content: Piece | null, by: string): Draft | null {
  if (source === null || cue === null || content === null) return null
  return {
    source,
    cue: [cue],
    content: [content],
    to: [],
    medium: [],
    when: [],
    polarity: 'affirmed',
    by,
    follows: false,
  }
}

/** "Ilves: No talks planned" as a headline or heading: what follows the colon is said by whom it names. */
export function fromHeadline(ctx: SpeechContext, sentence: Sentence): Draft | null {
  const kind = ctx.doc.blocks[ctx.blockOf(sentence.start)]?.kind
  const name = ctx.entities.find(
    (m) =>
      m.mention === 'name' &&
      (m.type === 'PER' || m.type === 'ORG') &&
      m.start >= sentence.start &&
      m.end <= sentence.end,
  )
  if ((kind !== 'title' && kind !== 'heading') || name === undefined) return null
  const { tokens } = ctx.words
  let colon = sentence.first
  while (colon < sentence.last && (tokens[colon]?.start ?? 0) < name.end) colon++
  if (tokens[colon]?.text !== ':' || colon - sentence.first > 8 || sentence.last - colon < 4) return null
  const last = tokens[sentence.last - 1]?.text === '.' ? sentence.last - 1 : sentence.last
  const source = { first: sentence.first, last: colon }
  return drafted(source, pieceOf(ctx, colon, colon + 1), pieceOf(ctx, colon + 1, last), 'speech/headline-colon')
}

/** "According to the council, …" and "…, according to the council"; `at` is the token "according". */
export function fromAccordingTo(ctx: SpeechContext, sentence: Sentence, at: number): Draft | null {
  const { tokens } = ctx.words
  const source = phraseAfter(ctx, sentence, at + 2)
  if (source === null) return null
  const leading = at - sentence.first <= 1
  let first = leading ? source.last : sentence.first
  while (leading && /^[,:]$/.test(tokens[first]?.text ?? '')) first++
  const end = tokens[at - 1]?.text === ',' ? at - 1 : at
  const content = leading ? clauseFrom(ctx, sentence, first) : pieceOf(ctx, first, end)
  return drafted(source, pieceOf(ctx, at, at + 2), content, 'speech/according-to')
}
