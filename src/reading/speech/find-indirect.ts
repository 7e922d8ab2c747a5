import type { Piece } from '../../document/index.ts'
import type { Sentence, Token } from '../../language/index.ts'
import { CUE_ADJECTIVES, CUE_NOUNS, SPEECH_VERBS } from './cue-rows.ts'
import { type Cue, cueAt } from './cues.ts'
import type { Draft } from './draft.ts'
import { subjectOf } from './find-direct.ts'
import type { SpeechContext } from './input.ts'
import { phraseAfter, phraseBefore, type Run, runSpan } from './noun-phrase.ts'
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

/** "Ilves: No talks planned" as a headline or heading: what follows the colon is said by whom it names. */
function fromHeadline(ctx: SpeechContext, sentence: Sentence): Draft | null {
  const kind = ctx.doc.blocks[ctx.blockOf(sentence.start)]?.kind
  const name = ctx.entities.find(
    (m) =>
      m.mention === 'name' &&
      (m.type === 'PER' || m.type === 'ORG') &&
      m.start >= sentence.start &&
      m.end <= sentence.end,
  )
  if ((kind !== 'title' && kind !== 'heading') || name === undefined) return null
  let colon = sentence.first
  while (colon < sentence.last && (ctx.words.tokens[colon]?.start ?? 0) < name.end) colon++
  if (ctx.words.tokens[colon]?.text !== ':') return null
  const end = ctx.words.tokens[sentence.last - 1]
  const mark = ctx.words.tokens[colon]
  if (mark === undefined || end === undefined || colon - sentence.first > 8 || sentence.last - colon < 4) return null
  const content = pieceOf(ctx, colon + 1, /^[.]$/.test(end.text) ? sentence.last - 1 : sentence.last)
  if (content === null) return null
  return {
    source: { first: sentence.first, last: colon },
    cue: [[mark.start, mark.end]],
    content: [content],
    to: [],
    medium: [],
    when: [],
    polarity: 'affirmed',
    by: 'speech/headline-colon',
    follows: false,
  }
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

function hasVerb(ctx: SpeechContext, first: number, last: number): boolean {
  return ctx.words.tokens.slice(first, last).some((t) => /^(?:VB[DZP]|MD)$/.test(t.xpos))
}

/** From `first` to the end of the sentence, or to where another speech or comment of the writer begins. */
function clauseFrom(ctx: SpeechContext, sentence: Sentence, first: number): Piece | null {
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
    if (token.text !== ',' || next === undefined) continue
    const cue = cueAt(ctx.words, sentence, i + 1)
    if (
      (cue?.participle === true && cue.verb === i + 1) ||
      (next.lower === 'according' && tokens[i + 2]?.lower === 'to')
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
  return pieceOf(ctx, first, last)
}

/** Whether a new subject with a cue of its own begins at token `i`. */
function newSpeech(ctx: SpeechContext, sentence: Sentence, i: number): boolean {
  for (let k = i; k < Math.min(sentence.last, i + 10); k++) {
    const cue = cueAt(ctx.words, sentence, k)
    if (cue !== null) {
      const source = phraseBefore(ctx, sentence, cue.first)
      return cue.first === i || (source !== null && source.first <= i + 1)
    }
    if (/^VB[DZP]$/.test(ctx.words.tokens[k]?.xpos ?? '')) return false
  }
  return false
}

function fromAccordingTo(ctx: SpeechContext, sentence: Sentence, at: number): Draft | null {
  const { tokens } = ctx.words
  const source = phraseAfter(ctx, sentence, at + 2)
  const cue = runSpan(ctx.words, { first: at, last: at + 2 })
  if (source === null || cue === null) return null
  const leading = at - sentence.first <= 1
  let first = leading ? source.last : sentence.first
  while (leading && /^[,:]$/.test(tokens[first]?.text ?? '')) first++
  const content = leading
    ? clauseFrom(ctx, sentence, first)
    : pieceOf(ctx, first, tokens[at - 1]?.text === ',' ? at - 1 : at)
  if (content === null || content[0] >= content[1]) return null
  return {
    source,
    cue: [[cue.start, cue.end]],
    content: [content],
    to: [],
    medium: [],
    when: [],
    polarity: 'affirmed',
    by: 'speech/according-to',
    follows: false,
  }
}

/** "his claim that …", "the belief among residents that …" */
function fromNoun(ctx: SpeechContext, sentence: Sentence, at: number): Draft | null {
  const { tokens } = ctx.words
  if (tokens[at + 1]?.lower !== 'that') return null
  const owner = tokens[at - 1]
  const possessive = owner?.xpos === 'PRP$' || owner?.xpos === 'POS'
  const source = possessive
    ? owner?.xpos === 'POS'
      ? phraseBefore(ctx, sentence, at - 1)
      : { first: at - 1, last: at }
    : null
  const content = clauseFrom(ctx, sentence, at + 1)
  const cue = runSpan(ctx.words, { first: at, last: at + 1 })
  if (content === null || cue === null || source === null) return null
  return {
    source,
    cue: [[cue.start, cue.end]],
    content: [content],
    to: [],
    medium: [],
    when: [],
    polarity: 'affirmed',
    by: 'speech/noun-that',
    follows: false,
  }
}

function fromAdjective(ctx: SpeechContext, sentence: Sentence, at: number): Draft | null {
  const { tokens } = ctx.words
  const next = tokens[at + 1]
  if (next === undefined || !(next.lower === 'that' || (next.upos === 'PRON' && next.xpos === 'PRP'))) return null
  let first = at
  while (first > sentence.first && at - first < 4 && /^(?:AUX|ADV|PART)$/.test(tokens[first - 1]?.upos ?? '')) first--
  if (!tokens.slice(first, at).some((t) => /^(?:be|remain|feel)$/.test(t.lemma))) return null
  const source = phraseBefore(ctx, sentence, first)
  const content = clauseFrom(ctx, sentence, at + 1)
  const cue = runSpan(ctx.words, { first, last: at + 1 })
  if (source === null || content === null || cue === null) return null
  return {
    source,
    cue: [[cue.start, cue.end]],
    content: [content],
    to: [],
    medium: [],
    when: [],
    polarity: 'affirmed',
    by: 'speech/adjective-that',
    follows: false,
  }
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

function pieceOf(ctx: SpeechContext, first: number, last: number): Piece | null {
  const span = runSpan(ctx.words, { first, last })
  return span === null ? null : [span.start, span.end]
}
