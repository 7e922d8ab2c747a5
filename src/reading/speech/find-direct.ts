import type { Piece, Quote } from '../../document/index.ts'
import { hasVerb } from './clause.ts'
import type { Draft } from './draft.ts'
import type { SpeechContext } from './input.ts'
import { type Reporter, type Tag, tagAfter, tagBefore } from './quote-tags.ts'
import { aroundCue, sentenceOf } from './surroundings.ts'
import { tokenAfter } from './token-at.ts'

/** Attributions of whole quotations: `“…,” X said`, `“…,” said X, “…”`, `X said: “…”`, `X: “…”`, and those that go on. */
export function findDirect(ctx: SpeechContext): readonly Draft[] {
  const out: Draft[] = []
  const used = new Set<number>()
  ctx.speech.forEach((quote, q) => {
    if (used.has(q) || quote.kind === 'scare') return
    const behind = tagAfter(ctx, quote)
    const tag = behind ?? tagBefore(ctx, quote)
    if (tag === null || (behind === null && isFragment(ctx, quote, tag))) return
    const pieces: Piece[] = [[behind === null ? quote.start : startOfWords(ctx, quote), quote.end]]
    pieces.unshift(...runningBefore(ctx, q, used))
    used.add(q)
    let end = Math.max(quote.end, tag.span[1])
    for (let next = q + 1; next < ctx.speech.length; next++) {
      const more = ctx.speech[next]
      if (more === undefined) break
      if (more.end <= end) continue
      if (isAnswered(ctx, tag, quote, more)) break
      if (more.kind === 'scare' || !goesOn(ctx, tag, end, more) || tagAfter(ctx, more) !== null) break
      pieces.push([more.start, more.end])
      used.add(next)
      end = more.end
    }
    out.push(draftOf(ctx, tag, pieces))
    if (tag.reporter !== undefined) out.push(reported(tag.reporter, pieces))
  })
  return out
}

/**
 * `hinted that “talks” had taken place`, `blamed “gangs” and “vandals”`: words that the sentence goes on with are part of a
 * clause or a list that is told, no quotation of their own.
 */
function isFragment(ctx: SpeechContext, quote: Quote, tag: Tag): boolean {
  const { tokens } = ctx.words
  const first = tokenAfter(tokens, quote.start)
  const sentence = sentenceOf(ctx, first)
  const after = tokenAfter(tokens, quote.end)
  if (sentence === null || tag.cue === null || after >= sentence.last || tag.cue.head > first) return false
  const opened = tokens[first - 1]?.lower === 'that' || /\p{Ll}/u.test(ctx.doc.text[quote.start + 1] ?? '')
  const next = tokens[after]
  if (!opened || next === undefined || ctx.isQuoted(after)) return false
  if (/^[,.;:!?]$/.test(next.text) && tokens[after - 1]?.text !== ',')
    return (
      /^that$/.test(tokens[first - 1]?.lower ?? '') && hasVerb(ctx, after, sentence.last) && !/[.!?]/.test(next.text)
    )
  return hasVerb(ctx, after, sentence.last) || (next.upos === 'CCONJ' && ctx.isQuoted(after + 1))
}

/** The paragraphs before that open a mark and close none: a quotation whose speaker is named at its end. */
function runningBefore(ctx: SpeechContext, q: number, used: Set<number>): readonly Piece[] {
  const out: Piece[] = []
  for (let k = q - 1; k >= 0 && !used.has(k); k--) {
    const before = ctx.speech[k]
    const after = ctx.speech[k + 1]
    if (before?.by !== 'quotes/running' || after === undefined) break
    if (ctx.blockOf(after.start) !== ctx.blockOf(before.start) + 1) break
    out.unshift([before.start, before.end])
    used.add(k)
  }
  return out
}

/** "The quay was “shut for good,” Renn said": the words before the mark are his, too. */
function startOfWords(ctx: SpeechContext, quote: Quote): number {
  const first = tokenAfter(ctx.words.tokens, quote.start)
  const sentence = sentenceOf(ctx, first)
  if (sentence === null || sentence.first >= first) return quote.start
  const own = !ctx.words.tokens
    .slice(sentence.first, first)
    .some((t, i) => t.text === ':' || ctx.isQuoted(sentence.first + i))
  return own && /\p{Ll}/u.test(ctx.doc.text[quote.start + 1] ?? '') ? sentence.start : quote.start
}

function draftOf(ctx: SpeechContext, tag: Tag, pieces: readonly Piece[]): Draft {
  const around = tag.cue === null ? { to: [], medium: [], when: [] } : aroundCue(ctx, tag.cue, tag.source, pieces)
  return {
    source: tag.source,
    cue: tag.cuePieces,
    content: pieces,
    ...around,
    polarity: 'affirmed',
    by: tag.by,
  }
}

/** “Is it true?” asked Holt. “It is.”: what follows a question and is none is another's answer. */
function isAnswered(ctx: SpeechContext, tag: Tag, asked: Quote, next: Quote): boolean {
  const isQuestion = ({ start, end }: Quote): boolean => /\?.?$/.test(ctx.doc.text.slice(start, end).trimEnd())
  return tag.cue?.lemma === 'ask' && isQuestion(asked) && !isQuestion(next)
}

/** The outer link of a quotation that somebody passes on. */
function reported({ source, cue, rest }: Reporter, pieces: readonly Piece[]): Draft {
  const content = [...pieces, ...rest].toSorted((a, b) => a[0] - b[0])
  return { source, cue: [cue], content, to: [], medium: [], when: [], polarity: 'affirmed', by: 'speech/quoted-by' }
}

/** Whether a quotation without a tag of its own goes on with the one before, which ends at `end`. */
function goesOn(ctx: SpeechContext, tag: Tag, end: number, quote: Quote): boolean {
  const here = ctx.blockOf(quote.start)
  const before = ctx.blockOf(end - 1)
  const block = ctx.doc.blocks[here]
  if (here !== before) {
    // The next paragraph is nothing but a quotation, and this one ends with the words or with who said them.
    const rest = ctx.doc.text.slice(end, ctx.doc.blocks[before]?.end ?? end)
    return (
      here === before + 1 &&
      block !== undefined &&
      quote.start - block.start < 3 &&
      block.end - quote.end < 3 &&
      (/^[\s.,]*$/.test(rest) || endOfSentence(ctx, tag, end) >= (ctx.doc.blocks[before]?.end ?? 0) - 2)
    )
  }
  const gap = ctx.doc.text.slice(end, quote.start)
  if (/^[\s.,;:–—-]*$/.test(gap)) return true
  // "…,” he said on Monday in Port Alma. “…": what stands between may be the end of the tag's own sentence.
  const rest = ctx.doc.text.slice(endOfSentence(ctx, tag, end), quote.start)
  return quote.start - end < 300 && /^\s*$/.test(rest)
}

/** Where the sentence of a tag ends, if it is the one that ends at or behind `end`. */
function endOfSentence(ctx: SpeechContext, tag: Tag, end: number): number {
  const sentence = sentenceOf(ctx, Math.max(0, tokenAfter(ctx.words.tokens, tag.span[0])))
  return sentence === null ? end : Math.max(sentence.end, end)
}
