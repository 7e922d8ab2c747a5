import type { Piece, Pieces, Quote } from '../../document/index.ts'
import type { Sentence, Token } from '../../language/index.ts'
import { childOf, childrenOf } from '../tree/index.ts'
import { withoutAside } from './asides.ts'
import { SPEECH_VERBS } from './cue-rows.ts'
import type { Cue } from './cues.ts'
import type { SpeechContext } from './input.ts'
import { phraseAfter, phraseBefore, type Run, runSpan } from './noun-phrase.ts'
import { isRendering, labelStart } from './other-cues.ts'
import { subjectSource } from './sources.ts'
import { tokenAfter } from './token-at.ts'

/** A cue with its source, found beside a quotation. */
export interface Tag {
  readonly source: Run | null
  readonly cue: Cue | null
  readonly cuePieces: Pieces
  /** The span of source and cue together. */
  readonly span: Piece
  /** Who passes the words on, where the text quotes a quoter. */
  readonly reporter?: Reporter
  readonly by: string
}

/** "the agency quoted": source and cue of the outer link, and the words of its clause beside the quotation, if any. */
export interface Reporter {
  readonly source: Run
  readonly cue: Piece
  readonly rest: Pieces
}

const WINDOW = 60

/** The tag behind a quotation: `“…,” X said`, `“…,” said X`, `“…” — X`, `“…,” according to X`. */
export function tagAfter(ctx: SpeechContext, quote: Quote): Tag | null {
  const { tokens } = ctx.words
  const opening = tokenAfter(tokens, quote.end)
  const dash = /^[–—―-]{1,2}$/.test(tokens[opening]?.text ?? '') ? opening : -1
  let first = opening
  while (/^(?:,|[–—―-]{1,2})$/.test(tokens[first]?.text ?? '')) first++
  const last = stretchEnd(ctx, first, ctx.blockOf(quote.start))
  if (last === first) return null
  const stretch = windowOf(ctx, first, last)
  const closed = isClosed(ctx, quote, tokens[first - 1])
  for (let i = first; i < last; i++) {
    const cue = ctx.cues[i] ?? null
    if (cue?.lemma === 'quote') {
      const quoted = quotedAsSaying(ctx, stretch, i)
      if (quoted !== null) return quoted
    }
    if (cue === null || isPassive(ctx, cue) || !speaks(cue)) continue
    const tag = closed || !hasOwnContent(ctx, cue, last) ? tagAt(ctx, stretch, cue, true) : null
    if (tag !== null) return tag
    if (!isSubordinate(ctx, cue.head)) break
  }
  return accordingTo(ctx, stretch, closed) ?? (dash < 0 ? null : nameBehindDash(ctx, stretch, dash))
}

/** `“…,” the agency quoted Renn as saying`, `“…,” Renn was quoted as saying by the agency`; `at` is the token "quoted". */
function quotedAsSaying(ctx: SpeechContext, stretch: Sentence, at: number): Tag | null {
  const { tokens } = ctx.words
  let as = at + 1
  while (as < stretch.last && tokens[as]?.lower !== 'as') as++
  const saying = runSpan(ctx.words, { first: as + 1, last: as + 2 })
  const passive = tokens[at - 1]?.lemma === 'be'
  const quoted = runSpan(ctx.words, { first: passive ? at - 1 : at, last: at + 1 })
  if (saying === null || quoted === null || as + 1 >= stretch.last || tokens[as + 1]?.xpos !== 'VBG') return null
  const before = phraseBefore(ctx, stretch, passive ? at - 1 : at)
  const by = tokens[as + 2]?.lower === 'by' ? phraseAfter(ctx, stretch, as + 3) : null
  const source = passive ? before : at + 1 < as ? { first: at + 1, last: as } : null
  const reporter = passive ? by : before
  const start = source === null ? undefined : tokens[source.first]?.start
  if (source === null || start === undefined) return null
  const cue: Piece = reporter === null && passive ? [quoted.start, saying.end] : [saying.start, saying.end]
  const tag: Tag = {
    source,
    cue: null,
    cuePieces: [cue],
    span: [Math.min(start, quoted.start), saying.end],
    by: 'speech/quoted-as',
  }
  if (reporter === null) return tag
  const rest: Pieces = passive ? [] : [[start, saying.end]]
  return { ...tag, reporter: { source: reporter, cue: [quoted.start, quoted.end], rest } }
}

/** Verbs that only bear speech. */
function speaks(cue: Cue): boolean {
  return (
    SPEECH_VERBS.has(cue.lemma) || SPEECH_VERBS.has(`${cue.lemma}e`) || SPEECH_VERBS.has(cue.lemma.replace(/e$/, ''))
  )
}

/** Beside a quotation a bare participle ("a man yelled “Stay!”") is taken for the past tense. */
function isPassive(ctx: SpeechContext, cue: Cue): boolean {
  if (!cue.passive) return false
  // “It is,” Renn replied: an auxiliary within the marks is none of the cue's.
  const sign = childOf(ctx.tree, cue.head, /^(?:aux:pass|nsubj:pass|obl:agent)$/)
  return sign >= 0 && ctx.isQuoted(sign) === ctx.isQuoted(cue.head)
}

function tagAt(ctx: SpeechContext, stretch: Sentence, cue: Cue, closed: boolean): Tag | null {
  const { first } = stretch
  if ((cue.first === first || cue.head === first) && closed) {
    const source = inverted(ctx, stretch, cue)
    return source === null ? null : tagOf(ctx, source, cue, 'speech/quote-said-x')
  }
  const bySubject = subjectSource(ctx.tree, cue.subjectOf, cue.first)
  const flat = phraseBefore(ctx, stretch, cue.first)
  const whole = closed && isNear(ctx, bySubject, first) ? phraseOnly(ctx, first, cue) : null
  const found = [bySubject, flat, whole].find(
    (s) =>
      s !== null &&
      s.first >= first &&
      s.first - first <= 1 &&
      s.first < cue.first &&
      ctx.words.tokens[s.first]?.upos !== 'ADP',
  )
  if (found === undefined || found === null || !(closed || found.first === first)) return null
  const { first: from } = found
  const to =
    bySubject !== null && bySubject.first === from && cue.first - bySubject.last > 3 ? bySubject.last : cue.first
  return tagOf(ctx, trimmed(ctx, from, to), cue, 'speech/quote-x-said')
}

/** A subject that the tree begins far behind the quotation is another's: “…,” a charge Renn denied. */
function isNear(ctx: SpeechContext, subject: Run | null, first: number): boolean {
  return subject === null || subject.first - first <= 1 || ctx.words.tokens[subject.first - 1]?.text === ','
}

/** `“…,” Jon Renn (N-Orvik), the head of the port, one of three, said`: all words up to the cue where none is a verb of its own. */
function phraseOnly(ctx: SpeechContext, first: number, cue: Cue): Run | null {
  const { tokens } = ctx.words
  if (!/^(?:PROPN|DET|NOUN|ADJ|NUM)$/.test(tokens[first]?.upos ?? '')) return null
  let relative = false
  for (let i = first; i < cue.first; i++) {
    const token = tokens[i]
    if (token === undefined || token.upos === 'SCONJ' || token.text === ':') return null
    if (/^(?:who|whose|which)$/.test(token.lower)) relative = true
    else if (token.text === ',') relative = false
    else if (!relative && /^(?:VB[DZP]|MD)$/.test(token.xpos)) return null
  }
  return cue.first > first ? { first, last: cue.first } : null
}

/** "said Mara Ilves, the mayor of Port Alma": the subject's subtree, or the phrase behind the cue. */
function inverted(ctx: SpeechContext, stretch: Sentence, cue: Cue): Run | null {
  const subject = childOf(ctx.tree, cue.head, /^nsubj$/)
  const left = ctx.tree.left[subject] ?? -1
  const flat = phraseAfter(ctx, stretch, cue.last) ?? capitalised(ctx, cue.last, stretch.last)
  if (subject < cue.head || left !== cue.last) return flat
  const last = Math.min((ctx.tree.right[subject] ?? subject) + 1, stretch.last)
  return trimmed(ctx, left, Math.max(last, flat?.last ?? 0))
}

/** A name that the tagger did not know for one. */
function capitalised(ctx: SpeechContext, first: number, until: number): Run | null {
  let last = first
  while (last < until && /^\p{Lu}/u.test(ctx.words.tokens[last]?.text ?? '') && !ctx.isTime(last)) last++
  return last > first ? { first, last } : null
}

/** A source without adverbs, times, media and asides at its end. */
function trimmed(ctx: SpeechContext, first: number, until: number): Run {
  let last = beforeMedium(ctx, first, until)
  while (last - 1 > first && isLoose(ctx, first, last - 1)) last--
  return withoutAside(ctx, { first, last })
}

/** Whether the last token of a source is none of it: a mark, an adverb, a time that hangs on the cue. */
function isLoose(ctx: SpeechContext, first: number, at: number): boolean {
  const { tokens } = ctx.words
  const token = tokens[at]
  if (token === undefined || /^[,;:–—-]$/.test(token.text)) return true
  if (token.upos === 'ADV') return token.head !== at - 1
  if (token.upos === 'ADP') return token.head > at
  return ctx.isTime(at) && token.upos !== 'NUM' && (token.head < first || token.head > at)
}

/** "said Ilves in an interview": the source ends before the medium, unless that is in its description. */
function beforeMedium(ctx: SpeechContext, first: number, until: number): number {
  const { tokens } = ctx.words
  for (let i = first + 1; i < until; i++) {
    const lower = tokens[i]?.lower ?? ''
    if (lower === 'when' && tokens[i + 1]?.lower === 'asked') return i
    if (!/^(?:in|during|on)$/.test(lower)) continue
    if (tokens.slice(i + 1, Math.min(until, i + 5)).some((t) => MEDIUM.test(t.lower))) return i
  }
  return until
}

const MEDIUM = /^(?:interview|statement|email|e-mail|tweet|speech|letter|memo|post|call|debate|conference)$/

/** Where the words beside a quotation end: at the next quotation, the end of the sentence or of the block. */
function stretchEnd(ctx: SpeechContext, first: number, block: number): number {
  const { tokens } = ctx.words
  let last = first
  while (
    last < tokens.length &&
    last - first < WINDOW &&
    ctx.blockOf(tokens[last]?.start ?? 0) === block &&
    !ctx.isQuoted(last)
  ) {
    const text = tokens[last]?.text ?? ''
    if (text === ';' || (/^[.!?]$/.test(text) && !/^[)\]]$/.test(tokens[last + 1]?.text ?? ''))) break
    last++
  }
  return last
}

/** Whether the quotation ends as words do that wait for their speaker. */
function isClosed(ctx: SpeechContext, quote: Quote, before: Token | undefined): boolean {
  const inside = ctx.doc.text.slice(Math.max(quote.start, quote.end - 5), quote.end).replace(/["'”’»“‘]+$/, '')
  return before?.text === ',' || /[,…–—-]\s?$/.test(inside)
}

/** "“….” He said that …" and "“…!” Renn writes, “…”": the cue has words of its own behind it. */
function hasOwnContent(ctx: SpeechContext, cue: Cue, last: number): boolean {
  const { tokens } = ctx.words
  const next = tokens[cue.last]
  if (next === undefined || next.text === ',' || next.text === '.')
    return ctx.isQuoted(last) && tokens[last - 1]?.text !== '.'
  if (next.lower === 'that' || next.text === ':') return true
  for (const c of childrenOf(ctx.tree, cue.head)) {
    if (ctx.tree.left[c] === cue.last && /^(?:obj|ccomp|xcomp)$/.test(tokens[c]?.deprel ?? '')) return true
  }
  return false
}

function isSubordinate(ctx: SpeechContext, verb: number): boolean {
  return /^(?:acl|advcl|acl:relcl|ccomp|xcomp)$/.test(ctx.words.tokens[verb]?.deprel ?? '')
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
  if (source !== null && isRendering(ctx.words.tokens, source)) return null
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

/** The tag before a quotation: `X said: “…”`, `X, saying “…”`, `X: “…”`, also at the end of the paragraph before. */
export function tagBefore(ctx: SpeechContext, quote: Quote): Tag | null {
  const { tokens } = ctx.words
  let last = tokenAfter(tokens, quote.start)
  while (last > 0 && (tokens[last - 1]?.end ?? 0) > quote.start) last--
  const here = ctx.blockOf(quote.start)
  const start = ctx.doc.blocks[here]?.start ?? 0
  // "She said:" may stand alone in the paragraph before.
  const block = quote.start - start < 2 && tokens[last - 1]?.text === ':' ? here - 1 : here
  let first = last
  while (
    first > 0 &&
    last - first < WINDOW &&
    ctx.blockOf(tokens[first - 1]?.start ?? 0) === block &&
    !ctx.isQuoted(first - 1) &&
    !(first < last && isSentenceStart(ctx, first))
  )
    first--
  if (last === first) return null
  const stretch = windowOf(ctx, first, last)
  const mark = tokens[last - 1]?.text ?? ''
  const sign = /^[,:–—]$/.test(mark)
  const end = last - (sign ? 1 : 0)
  for (let i = last - 1; i >= first; i--) {
    const cue = ctx.cues[i] ?? null
    if (cue === null || isPassive(ctx, cue) || tokens[i]?.upos !== 'VERB') continue
    if (!(speaks(cue) || (sign && cue.takes.has('clause')))) continue
    if (!sign && cue.last !== last && tokens[last - 1]?.lower !== 'that' && cue.lemma !== 'tell') return null
    if (cue.last < end && !isPlainGap(ctx, cue.last, end)) return null
    const source = sourceBefore(ctx, stretch, cue)
    return source === null ? null : tagOf(ctx, source, cue, 'speech/x-said-quote')
  }
  return mark === ':' ? nameColon(ctx, stretch) : null
}

function sourceBefore(ctx: SpeechContext, stretch: Sentence, cue: Cue): Run | null {
  const source = subjectSource(ctx.tree, cue.subjectOf, cue.first)
  if (source !== null && !ctx.isQuoted(source.first)) return withoutAside(ctx, source)
  return phraseBefore(ctx, stretch, cue.first)
}

function isSentenceStart(ctx: SpeechContext, i: number): boolean {
  return /^[.!?]$/.test(ctx.words.tokens[i - 1]?.text ?? '') && !/^[)\],]$/.test(ctx.words.tokens[i]?.text ?? '')
}

/** What may stand between a cue and its quotation: whom, when and where it was said, without another verb. */
function isPlainGap(ctx: SpeechContext, first: number, last: number): boolean {
  return !ctx.words.tokens
    .slice(first, last)
    .some((t) => (t.upos === 'VERB' && /^VB[DZP]$/.test(t.xpos)) || t.upos === 'AUX')
}

/** `X: “…”` at the head of a paragraph. */
function nameColon(ctx: SpeechContext, sentence: Sentence): Tag | null {
  const source = phraseAfter(ctx, sentence, labelStart(ctx.words.tokens, sentence.first))
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

/** The tokens `[first, last)` as a sentence for the phrase finders. */
function windowOf(ctx: SpeechContext, first: number, last: number): Sentence {
  const start = ctx.words.tokens[first]?.start ?? 0
  return { first, last, start, end: ctx.words.tokens[last - 1]?.end ?? start }
}

function tagOf(ctx: SpeechContext, source: Run, cue: Cue, by: string): Tag | null {
  const a = runSpan(ctx.words, source)
  const b = runSpan(ctx.words, cue)
  if (a === null || b === null) return null
  return { source, cue, cuePieces: [[b.start, b.end]], span: [Math.min(a.start, b.start), Math.max(a.end, b.end)], by }
}
