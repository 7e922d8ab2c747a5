import type { Piece, Pieces, Quote } from '../../document/index.ts'
import type { Sentence, Token } from '../../language/index.ts'
import { SPEECH_VERBS } from './cue-rows.ts'
import type { Cue } from './cues.ts'
import type { Draft } from './draft.ts'
import type { SpeechContext } from './input.ts'
import { phraseAfter, phraseBefore, type Run, runSpan } from './noun-phrase.ts'
import { aroundCue } from './surroundings.ts'

/** A cue with its source, found beside a quotation. */
interface Tag {
  readonly source: Run | null
  readonly cue: Cue | null
  readonly cuePieces: Pieces
  /** The span of source and cue together. */
  readonly span: Piece
  readonly by: string
}

/** Attributions of whole quotations: `“…,” X said`, `“…,” said X, “…”`, `X said: “…”`, `X: “…”`, and those that go on. */
export function findDirect(ctx: SpeechContext): readonly Draft[] {
  const out: Draft[] = []
  const used = new Set<number>()
  const speech = ctx.speech
  for (let q = 0; q < speech.length; q++) {
    const quote = speech[q]
    if (quote === undefined || used.has(q) || quote.kind === 'scare') continue
    const tag = tagAfter(ctx, quote) ?? tagBefore(ctx, quote)
    const previous = out.at(-1)
    if (tag === null) {
      if (previous !== undefined && isWholeParagraph(ctx, quote) && continues(ctx, previous, quote)) {
        out.push({
          ...previous,
          source: previous.source,
          cue: [],
          content: [[quote.start, quote.end]],
          to: [],
          medium: [],
          when: [],
          by: 'speech/running-quote',
          follows: true,
        })
      }
      continue
    }
    const pieces: Piece[] = [[quote.start, quote.end]]
    used.add(q)
    let end = Math.max(quote.end, tag.span[1])
    for (let next = q + 1; next < speech.length; next++) {
      const more = speech[next]
      if (more === undefined || more.kind === 'scare' || !goesOn(ctx, end, more)) break
      // What follows may have a tag of its own: then it is another attribution.
      if (tagAfter(ctx, more) !== null) break
      pieces.push([more.start, more.end])
      used.add(next)
      end = more.end
    }
    out.push(draftOf(ctx, tag, pieces))
  }
  return out
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
    follows: false,
  }
}

/** Between the end of a tag and the next quotation of the same paragraph stand only marks. */
function goesOn(ctx: SpeechContext, end: number, quote: Quote): boolean {
  if (quote.start - end > 160 || ctx.blockOf(end - 1) !== ctx.blockOf(quote.start)) return false
  const gap = ctx.doc.text.slice(end, quote.start)
  // "…,” he said on Monday. “…": what stands between may be the end of the tag's own sentence.
  return /^[\s.,;:–—-]*$/.test(gap) || /^[^“”"«».!?]{0,120}[.,]\s*$/.test(gap)
}

function continues(ctx: SpeechContext, previous: Draft, quote: Quote): boolean {
  const end = previous.content.at(-1)?.[1] ?? 0
  const block = ctx.blockOf(quote.start)
  return block === ctx.blockOf(end - 1) + 1 && ctx.quotes.some((q) => q.end === end && q.by === 'speech/open-quote')
}

function isWholeParagraph(ctx: SpeechContext, quote: Quote): boolean {
  const block = ctx.doc.blocks[ctx.blockOf(quote.start)]
  return block !== undefined && quote.start - block.start < 3 && block.end - quote.end < 3
}

function tokenAt(ctx: SpeechContext, position: number): number {
  const { tokens } = ctx.words
  let low = 0
  let high = tokens.length
  while (low < high) {
    const mid = (low + high) >> 1
    if ((tokens[mid]?.end ?? 0) <= position) low = mid + 1
    else high = mid
  }
  return low
}

/** The stretch of tokens around `i` within its block, as a sentence for the phrase finders. */
function windowOf(ctx: SpeechContext, first: number, last: number): Sentence {
  const start = ctx.words.tokens[first]?.start ?? 0
  return { first, last, start, end: ctx.words.tokens[last - 1]?.end ?? start }
}

const WINDOW = 45

function tagAfter(ctx: SpeechContext, quote: Quote): Tag | null {
  const { tokens } = ctx.words
  let first = tokenAt(ctx, quote.end)
  const block = ctx.blockOf(quote.start)
  const dash = /^[–—―-]{1,2}$/.test(tokens[first]?.text ?? '') ? first : -1
  while (/^(?:,|[–—―-]{1,2})$/.test(tokens[first]?.text ?? '')) first++
  let last = first
  while (
    last < tokens.length &&
    last - first < WINDOW &&
    ctx.blockOf(tokens[last]?.start ?? 0) === block &&
    !ctx.isQuoted(last) &&
    !/^[.!?;]$/.test(tokens[last]?.text ?? '')
  )
    last++
  if (last === first) return null
  const inside = ctx.doc.text.slice(quote.end - 3, quote.end - 1).trim()
  const closedBySign = /[,!?…–—-]$/.test(inside) || tokens[first - 1]?.text === ',' || /[.”"’]$/.test(inside)
  const sentence = windowOf(ctx, first, last)
  for (let i = first; i < Math.min(last, first + 30); i++) {
    const cue = ctx.cues[i] ?? null
    if (cue === null || !SPEECH_VERBS.has(cue.lemma)) continue
    // said X
    if (cue.first === first || (cue.head === first && closedBySign)) {
      const source = phraseAfter(ctx, sentence, cue.last)
      if (source !== null && closedBySign) return tagOf(ctx, source, cue, 'speech/quote-said-x')
    }
    // X said
    const source = phraseBefore(ctx, sentence, cue.first)
    if (source !== null && source.first - first <= 1 && (closedBySign || source.first === first)) {
      return tagOf(ctx, source, cue, 'speech/quote-x-said')
    }
    return null
  }
  return accordingTo(ctx, sentence, closedBySign) ?? (dash < 0 ? null : nameBehindDash(ctx, sentence, dash))
}

/** `“…” — NAME` where nothing but the name and its description follows. */
function nameBehindDash(ctx: SpeechContext, sentence: Sentence, dash: number): Tag | null {
  const source = phraseAfter(ctx, sentence, sentence.first)
  const mark = ctx.words.tokens[dash]
  const span = source === null ? null : runSpan(ctx.words, source)
  if (source === null || mark === undefined || span === null || !/^\p{Lu}/u.test(ctx.words.text.slice(span.start)))
    return null
  if (source.last < sentence.last && ctx.words.tokens[source.last]?.text !== ',') return null
  return {
    source,
    cue: null,
    cuePieces: [[mark.start, mark.end]],
    span: [mark.start, span.end],
    by: 'speech/quote-dash',
  }
}

function accordingTo(ctx: SpeechContext, sentence: Sentence, closed: boolean): Tag | null {
  const { tokens } = ctx.words
  if (!closed || tokens[sentence.first]?.lower !== 'according' || tokens[sentence.first + 1]?.lower !== 'to')
    return null
  const source = phraseAfter(ctx, sentence, sentence.first + 2)
  const cue = runSpan(ctx.words, { first: sentence.first, last: sentence.first + 2 })
  const span = source === null ? null : runSpan(ctx.words, source)
  if (cue === null || span === null) return null
  return {
    source,
    cue: null,
    cuePieces: [[cue.start, cue.end]],
    span: [cue.start, span.end],
    by: 'speech/quote-according',
  }
}

function tagBefore(ctx: SpeechContext, quote: Quote): Tag | null {
  const { tokens } = ctx.words
  const block = ctx.blockOf(quote.start)
  let last = tokenAt(ctx, quote.start)
  while (last > 0 && (tokens[last - 1]?.end ?? 0) > quote.start) last--
  let first = last
  while (
    first > 0 &&
    last - first < WINDOW &&
    ctx.blockOf(tokens[first - 1]?.start ?? 0) === block &&
    !ctx.isQuoted(first - 1) &&
    !/^[.!?]$/.test(tokens[first - 1]?.text ?? '')
  )
    first--
  if (last === first) return null
  const sentence = windowOf(ctx, first, last)
  const mark = tokens[last - 1]?.text ?? ''
  const sign = /^[,:–—]$/.test(mark)
  for (let i = last - 1; i >= first && last - i < 22; i--) {
    const cue = ctx.cues[i] ?? null
    if (cue === null || !(SPEECH_VERBS.has(cue.lemma) || (sign && cue.takes.has('clause')))) continue
    if (!sign && cue.last !== last && tokens[last - 1]?.lower !== 'that' && cue.lemma !== 'tell') return null
    const gap = last - cue.last - (sign ? 1 : 0)
    if (gap > 0 && !isPlainGap(ctx, cue.last, last - (sign ? 1 : 0))) return null
    const source = ctx.words.tokens[cue.head]?.xpos === 'VBG' ? subjectOf(ctx, sentence, cue) : phraseBefore(ctx, sentence, cue.first)
    return source === null ? null : tagOf(ctx, source, cue, 'speech/x-said-quote')
  }
  return mark === ':' ? nameColon(ctx, sentence) : null
}

/** What may stand between a cue and its quotation: whom, when and where it was said, without another verb. */
function isPlainGap(ctx: SpeechContext, first: number, last: number): boolean {
  return !ctx.words.tokens
    .slice(first, last)
    .some((t) => (t.upos === 'VERB' && /^VB[DZP]$/.test(t.xpos)) || t.upos === 'AUX')
}

/** `X: “…”` at the head of a paragraph. */
function nameColon(ctx: SpeechContext, sentence: Sentence): Tag | null {
  const source = phraseAfter(ctx, sentence, sentence.first)
  if (source === null || source.last !== sentence.last - 1 || source.last - source.first > 8) return null
  const colon = ctx.words.tokens[source.last]
  const span = runSpan(ctx.words, source)
  if (colon === undefined || span === null) return null
  return {
    source,
    cue: null,
    cuePieces: [[colon.start, colon.end]],
    span: [span.start, colon.end],
    by: 'speech/x-colon',
  }
}

/** The subject of the sentence a participle hangs on: "Ilves left, saying: “…”". */
export function subjectOf(ctx: SpeechContext, sentence: Sentence, cue: Cue): Run | null {
  const { tokens } = ctx.words
  for (let i = cue.first - 1; i > sentence.first; i--) {
    const token: Token | undefined = tokens[i]
    if (token === undefined || ctx.isQuoted(i) || !/^VB[DZP]$/.test(token.xpos) || !/^(?:VERB|AUX)$/.test(token.upos))
      continue
    const source = phraseBefore(ctx, sentence, i)
    if (source !== null) return source
  }
  return null
}

function tagOf(ctx: SpeechContext, source: Run, cue: Cue, by: string): Tag | null {
  const a = runSpan(ctx.words, source)
  const b = runSpan(ctx.words, cue)
  if (a === null || b === null) return null
  return { source, cue, cuePieces: [[b.start, b.end]], span: [Math.min(a.start, b.start), Math.max(a.end, b.end)], by }
}
