import type { Piece } from '../../document/index.ts'
import type { Sentence } from '../../language/index.ts'
import { withoutAside } from './asides.ts'
import { closingSource, invertedSource } from './closing-tag.ts'
import { tightened, trailingRuns, withinVoice } from './content-runs.ts'
import { contentAt, type Found, piecesOf } from './contents.ts'
import { FORESEEING, SPEECH_VERBS, VOICED_INFINITIVES } from './cue-rows.ts'
import { type Cue, groupStart } from './cues.ts'
import type { Draft } from './draft.ts'
import { endsSentence, flatClause, isInterruption } from './flat-contents.ts'
import type { SpeechContext } from './input.ts'
import { phraseAfter, phraseBefore, type Run, runSpan } from './noun-phrase.ts'
import { fromAccordingTo, fromHeadline, fromTranscript } from './other-cues.ts'
import { isSound, predicateSubject, untimedSubject, withoutLeading } from './sound-source.ts'
import { antecedentOf } from './source-heads.ts'
import { agentSource, ownerSource, subjectOf, subjectSource, withoutCase } from './sources.ts'
import { aroundCue, sentenceOf } from './surroundings.ts'

/** Attributions without quotation of the whole: clauses, infinitives and noun phrases under a cue. */
export function findIndirect(ctx: SpeechContext): readonly Draft[] {
  return ctx.words.sentences.flatMap((sentence) => inSentence(ctx, sentence))
}

function inSentence(ctx: SpeechContext, sentence: Sentence): readonly Draft[] {
  const out: Draft[] = []
  const headline = fromHeadline(ctx, sentence) ?? fromTranscript(ctx, sentence)
  if (headline !== null) out.push(headline)
  for (let i = sentence.first; i < sentence.last; i++) {
    const token = ctx.words.tokens[i]
    const cue = ctx.cues[i] ?? null
    const draft =
      token?.lower === 'according' && ctx.words.tokens[i + 1]?.lower === 'to'
        ? fromAccordingTo(ctx, sentence, i)
        : cue === null
          ? null
          : (fromCiting(ctx, sentence, cue) ??
            fromInverted(ctx, sentence, cue) ??
            fromCue(ctx, foundAt(ctx, sentence, cue)) ??
            fromClosing(ctx, sentence, cue))
    if (draft !== null) out.push(draft)
  }
  return out
}

/** "the Courier reported, citing two officials": the officials say what the Courier reports. */
function fromCiting(ctx: SpeechContext, sentence: Sentence, cue: Cue): Draft | null {
  const { tokens } = ctx.words
  if (tokens[cue.head]?.lower !== 'citing') return null
  const speaks = (c: Cue | null): c is Cue => c !== null && SPEECH_VERBS.has(c.lemma) && !c.passive
  const above = ctx.cues[tokens[cue.head]?.head ?? -1] ?? null
  const outer = speaks(above) ? above : ctx.cues.slice(sentence.first, cue.head).find(speaks)
  if (outer === undefined) return null
  const source = phraseAfter(ctx, sentence, cue.last)
  const report = source === null ? null : fromCue(ctx, foundAt(ctx, sentence, outer))
  const span = runSpan(ctx.words, cue)
  if (report === null || source === null || span === null) return null
  return { ...report, source, cue: [[span.start, span.end]], to: [], medium: [], by: 'speech/citing' }
}

/** A sentence that ends with its source where the tree knows none. */
function fromClosing(ctx: SpeechContext, sentence: Sentence, cue: Cue): Draft | null {
  const source = closingSource(ctx, sentence, cue)
  if (source === null) return null
  const tag = { first: source.first, last: cue.last }
  return fromCue(ctx, { cue, runs: [tag], preposition: -1, kind: 'trailing' }, source)
}

/** A sentence that ends with its verb of saying and its source: "The pier will open, said Mara Ilves." */
function fromInverted(ctx: SpeechContext, sentence: Sentence, cue: Cue): Draft | null {
  const source = invertedSource(ctx, sentence, cue)
  return source === null ? null : fromCue(ctx, { cue, runs: [cue], preposition: -1, kind: 'trailing' }, source)
}

/** What the tree gives as content; where it gives nothing, or less than a clause to a verb of saying, the word order. */
function foundAt(ctx: SpeechContext, sentence: Sentence, cue: Cue): Found | null {
  const found = contentAt(ctx, cue)
  if (found !== null && !(found.kind.startsWith('obj') && CLAUSAL.test(cue.lemma))) return found
  const run = flatClause(ctx, sentence, cue)
  if (run !== null) return { cue, runs: [run], preposition: -1, kind: 'flat' }
  if (found !== null || !SPEECH_VERBS.has(cue.lemma) || cue.passive) return found
  const source = verbSource(ctx, cue)
  if (source === null) return null
  const tag = { first: Math.min(cue.first, source.first), last: Math.max(cue.last, source.last) }
  const beside = source.last === cue.first || source.first === cue.last
  const interrupts = beside && isInterruption(ctx, sentence, tag)
  return interrupts || endsSentence(ctx, sentence, tag) ? { cue, runs: [tag], preposition: -1, kind: 'trailing' } : null
}

/** Verbs that take a clause far oftener than a thing. */
const CLAUSAL = /^(?:say|tell|think|believe|argue|note|add|insist|claim)$/

/** Contents that stand without a source. */
const SOURCELESS = /^(?:raising|hearsay|passive|noun-(?:clause|inf))/

/** "He resigned, as his rivals had demanded": what was asked for or foreseen is no account of what came. */
function isAsForeseen(ctx: SpeechContext, { cue, kind }: Found, source: Run | null): boolean {
  const first = Math.min(cue.first, source?.first ?? cue.first)
  return kind === 'trailing' && FORESEEING.has(cue.lemma) && ctx.words.tokens[first - 1]?.lower === 'as'
}

/** `known`: the source where it is found already. */
function fromCue(ctx: SpeechContext, found: Found | null, known: Run | null = null): Draft | null {
  if (found === null) return null
  const { cue, kind } = found
  if (kind.startsWith('obj') && cue.subjectOf === cue.head && ctx.words.tokens[cue.first]?.lower === 'to') return null
  // "Speaking to reporters, Renn said" is one saying.
  if (
    /^(?:speak|talk|write)$/.test(cue.lemma) &&
    kind === 'prep' &&
    ctx.words.tokens[cue.head]?.xpos === 'VBG' &&
    ctx.words.tokens[cue.head]?.deprel === 'advcl'
  )
    return null
  const carrier = carrierOf(ctx, cue)
  const said = known ?? (carrier === null ? sourceOf(ctx, found) : subjectSource(ctx.tree, carrier))
  // "KA pilots said they would strike": whoever stands in the content is not who says it.
  const within =
    said !== null && kind === 'flat' && found.runs.some((r) => r.first <= said.first && said.last <= r.last)
  const source = within ? adjacentSource(ctx, cue) : said
  if (isAsForeseen(ctx, found, source)) return null
  // "that demand had collapsed": no relative pronoun, no source.
  if (source !== null && isBareThat(ctx, source)) return null
  if (source === null && !SOURCELESS.test(kind)) return null
  // Within a quotation "I think" and "you know" add nothing to who is quoted.
  if (ctx.isQuoted(cue.head) && (source === null || isSelf(ctx, source))) return null
  const run: Run = { first: carrier === null ? cue.first : groupStart(ctx.tree, carrier), last: cueEnd(ctx, found) }
  const holes = kind === 'trailing' && source !== null ? [run, source] : [run]
  const runs =
    kind === 'trailing'
      ? trailingRuns(ctx, found, source)
      : found.runs.map((r) => tightened(ctx, withinVoice(ctx, r, cue), kind))
  const content = piecesOf(ctx, runs, holes)
  const span = runSpan(ctx.words, run)
  if (content.length === 0 || span === null || content.every((p) => isWhen(ctx, p))) return null
  const pieces: readonly Piece[] = content
  return {
    source,
    cue: [[span.start, span.end]],
    content: pieces,
    ...aroundCue(ctx, cue, source, pieces),
    polarity: source !== null && isNeither(ctx, source) ? negated(cue.polarity) : cue.polarity,
    by: `speech/${shownKind(ctx, found)}`,
  }
}

/** "said Friday afternoon": when, not what. */
function isWhen(ctx: SpeechContext, [start, end]: Piece): boolean {
  return ctx.times.some((t) => t.start <= start && end <= t.end)
}

/** The end of the cue's words: its particle and preposition with the adverbs between ("weighed in on", "speaks often of"). */
function cueEnd(ctx: SpeechContext, { cue, preposition }: Found): number {
  if (preposition < cue.last) return cue.last
  const between = ctx.words.tokens.slice(cue.last, preposition)
  return between.length < 3 && between.every((t) => /^(?:ADV|ADP)$/.test(t.upos)) ? preposition + 1 : cue.last
}

/** What carries words: who releases it says what it says ("released a statement saying"). */
const CARRIERS =
  /^(?:statement|letter|release|report|memo|ad|advertisement|email|e-mail|message|note|sign|banner|story|article|video|pitch|resolution|tweet|post|column|petition|brief|complaint|paper|document)$/

/** The verb that has a carrier with this participle as its object, `null` for none. */
function carrierOf(ctx: SpeechContext, cue: Cue): number | null {
  const { tokens } = ctx.words
  const token = tokens[cue.head]
  const noun = tokens[token?.head ?? -1]
  const verb = noun?.head ?? -1
  if (token?.xpos !== 'VBG' || token.deprel !== 'acl' || noun?.deprel !== 'obj' || !CARRIERS.test(noun.lemma))
    return null
  return verb >= 0 && verb < cue.head && cue.head - verb < 12 && subjectOf(ctx.tree, verb) >= 0 ? verb : null
}

/**
 * The rule's name, by which later layers tell what says something: `clause` also for a clause that the tree takes for an
 * object, `intent` for what somebody means to do but does not say, `aim` for one with an object ("wants him to go").
 */
function shownKind(ctx: SpeechContext, { cue, kind, runs }: Found): string {
  const opening = ctx.words.tokens[runs[0]?.first ?? -1]?.lower ?? ''
  if (kind === 'obj' && /^(?:that|whether|if|why|how)$/.test(opening)) return 'clause'
  // "said its figure included bodies found at sea": what is said of a thing is a clause, whatever the tree calls it.
  if (kind === 'obj' && cue.lemma === 'say' && runs.some((run) => holdsVerb(ctx, run))) return 'clause'
  if (VOICED_INFINITIVES.has(cue.lemma)) return kind
  return kind === 'inf' ? 'intent' : kind === 'obj-inf' ? 'aim' : kind
}

function holdsVerb({ words }: SpeechContext, { first, last }: Run): boolean {
  return words.tokens.slice(first, last).some((token) => token.upos === 'VERB')
}

function isNeither(ctx: SpeechContext, source: Run): boolean {
  return /^(?:neither|nobody|none|no)$/.test(ctx.words.tokens[source.first]?.lower ?? '')
}

/** "Nobody said" is no saying, "nobody denied" no denying. */
function negated(polarity: Cue['polarity']): Cue['polarity'] {
  return polarity === 'affirmed' ? 'refused' : 'affirmed'
}

function isBareThat(ctx: SpeechContext, source: Run): boolean {
  const token = ctx.words.tokens[source.first]
  return token?.lower === 'that' && source.last - source.first === 1 && antecedentOf(ctx, source) === null
}

function isSelf(ctx: SpeechContext, source: Run): boolean {
  return /^(?:i|we|you|me|us|my|our|your)$/.test(ctx.words.tokens[source.first]?.lower ?? '')
}

function sourceOf(ctx: SpeechContext, found: Found): Run | null {
  const { tree } = ctx
  const { cue, kind } = found
  if (kind === 'raising' || kind === 'hearsay') return null
  if (kind === 'passive') return agentSource(tree, cue.head)
  if (kind.startsWith('noun')) return ownerSource(tree, cue.head)
  return verbSource(ctx, cue)
}

/** The subject of a verb that is a cue: the tree's, but for a name right before the verb that the tree hung elsewhere. */
function verbSource(ctx: SpeechContext, cue: Cue): Run | null {
  const { tree } = ctx
  const near =
    tree.tokens[cue.first - 1]?.upos === 'PROPN' && subjectOf(tree, cue.subjectOf) < 0 ? adjacentSource(ctx, cue) : null
  const found = near ?? subjectSource(tree, cue.subjectOf, cue.first) ?? adjacentSource(ctx, cue)
  const source = found === null ? null : soundly(ctx, found, cue)
  return source === null ? null : withoutAside(ctx, withoutTime(ctx, whole(ctx, source, cue)))
}

/** The source, or another where the tree gives a day, a clause or a phrase behind a preposition for one. */
function soundly(ctx: SpeechContext, source: Run, cue: Cue): Run | null {
  const { tree } = ctx
  const phraseAt = (noun: number): Run | null => (noun < 0 ? null : closed(ctx, withoutCase(tree, noun, cue.first)))
  if (ctx.isTime(source.last - 1) && ctx.isTime(source.first)) return phraseAt(untimedSubject(ctx, cue.subjectOf))
  if (isSound(ctx, source)) return source
  const others = [phraseAt(predicateSubject(ctx, cue.head)), adjacentSource(ctx, cue), withoutLeading(ctx, source)]
  return others.find((other) => other !== null && isSound(ctx, other)) ?? source
}

/** "The agency (NA" ends behind its parenthesis. */
function closed(ctx: SpeechContext, run: Run | null): Run | null {
  const { tokens } = ctx.words
  if (run === null || tokens[run.last]?.text !== ')') return run
  return tokens.slice(run.first, run.last).some((t) => t.text === '(') ? { ...run, last: run.last + 1 } : run
}

/** "Sources close to the family said", "Neither Ilves nor Renn said": the phrase up to the cue, where the tree cut it. */
function whole(ctx: SpeechContext, source: Run, cue: Cue): Run {
  const { tokens } = ctx.words
  let { first, last } = source
  const gap = tokens.slice(last, Math.max(last, cue.first))
  const described = gap[0]?.lower === 'close' || gap[0]?.lower === 'familiar'
  if (described && gap.length < 9 && !gap.some((t) => /^(?:PUNCT|VERB|AUX|CCONJ)$/.test(t.upos))) last = cue.first
  // "The mayor's brief said": a noun that the tagger takes for an adjective.
  if (tokens[last - 1]?.xpos === 'POS' && gap.length === 1 && /^(?:ADJ|NOUN)$/.test(gap[0]?.upos ?? ''))
    last = cue.first
  const both = tokens[first - 1]?.lower === 'nor' ? tokens.slice(Math.max(0, first - 8), first - 1) : []
  const neither = both.findLastIndex((t) => t.lower === 'neither')
  if (neither >= 0) first -= both.length + 1 - neither
  return { first, last }
}

/** The phrase right before a finite cue whose tree knows no subject. */
function adjacentSource(ctx: SpeechContext, cue: Cue): Run | null {
  const sentence = sentenceOf(ctx, cue.head)
  const before = ctx.words.tokens[cue.first - 1]
  if (sentence === null || before === undefined) return null
  if (!/^(?:VB[DZPN]|MD|NNS)$/.test(ctx.words.tokens[cue.first]?.xpos ?? '')) return null
  // A surname that the tagger takes for an adjective: "Stern said".
  const name = before.upos === 'ADJ' ? ctx.nameFrom.get(before.start) : undefined
  if (name !== undefined && name.end === before.end) return { first: cue.first - 1, last: cue.first }
  // "Another said it was shut."
  if (/^(?:another|others|some|many|both)$/.test(before.lower) && before.upos === 'DET')
    return { first: cue.first - 1, last: cue.first }
  if (!/^(?:PROPN|PRON|NOUN)$/.test(before.upos)) return null
  return phraseBefore(ctx, sentence, cue.first)
}

/** "Ilves on Tuesday" and, behind "On", "Tuesday Ilves" are Ilves. */
function withoutTime(ctx: SpeechContext, source: Run): Run {
  let { first, last } = source
  while (first < last - 1 && ctx.isTime(first)) first++
  while (last - 1 > first && ctx.isTime(last - 1)) last--
  if (
    last < source.last &&
    last - 1 > first &&
    /^(?:on|in|at|early|late)$/.test(ctx.words.tokens[last - 1]?.lower ?? '')
  )
    last--
  return { first, last }
}
