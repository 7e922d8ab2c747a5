import type { Piece, Pieces } from '../../document/index.ts'
import type { Sentence } from '../../language/index.ts'
import { childOf, childrenOf } from '../tree/index.ts'
import type { Cue } from './cues.ts'
import type { SpeechContext } from './input.ts'
import { phraseAfter, type Run, runSpan } from './noun-phrase.ts'

const MEDIA =
  /^(?:interview|statement|speech|tweet|post|email|e-mail|letter|memo|op-ed|column|news|press|briefing|conference|call|message|report|book|essay|blog|address|remarks|debate|rally|hearing|filing|twitter|facebook|television|tv|radio|phone|video|broadcast|meeting|ceremony|testimony|court|newspaper|magazine|podcast|show|forum|summit|session|event|website|note|text|telegram)$/

/** Prepositions before whom something was said to and where. */
const AROUND: ReadonlySet<string> = new Set(['to', 'in', 'on', 'at', 'during', 'via'])

/** Whom, where and when something was said, from the words of the cue's clause that are not content. */
export function aroundCue(
  ctx: SpeechContext,
  cue: Cue,
  source: Run | null,
  content: readonly Piece[],
): { readonly to: Pieces; readonly medium: Pieces; readonly when: Pieces } {
  const { tokens } = ctx.words
  const sentence = sentenceOf(ctx, cue.head)
  if (sentence === null) return { to: [], medium: [], when: [] }
  const free = (p: Piece): boolean => !content.some((c) => c[0] < p[1] && p[0] < c[1])
  const piece = (run: Run | null): Piece | null => {
    const span = run === null ? null : runSpan(ctx.words, run)
    return span === null || (source !== null && run !== null && run.first < source.last && source.first < run.last)
      ? null
      : [span.start, span.end]
  }
  // "Wirth, who took office in May, said": the time of something else.
  const described = source === null ? null : runSpan(ctx.words, source)
  const isOfSource = ([start, end]: Piece): boolean =>
    described !== null && described.start <= start && end <= described.end
  const to: Piece[] = []
  const medium: Piece[] = []
  if (/^(?:tell|inform|assure|ask|warn|remind|urge)$/.test(cue.lemma) && !cue.passive) {
    const addressee = piece(addresseeOf(ctx, sentence, cue))
    if (addressee !== null && free(addressee)) to.push(addressee)
  }
  for (let i = sentence.first; i < sentence.last; i++) {
    const lower = tokens[i]?.lower ?? ''
    if (!AROUND.has(lower) || ctx.isQuoted(i)) continue
    const run = phraseAfter(ctx, sentence, i + 1)
    const found = piece(run)
    if (run === null || found === null || !free(found)) continue
    if (lower === 'to' && i === cue.last) to.push(found)
    else if (lower !== 'to' && tokens.slice(run.first, run.last).some((t) => MEDIA.test(t.lower))) medium.push(found)
  }
  const when = ctx.times
    .filter((t) => t.type !== 'DURATION' && t.start >= sentence.start && t.end <= sentence.end)
    .map((t): Piece => [t.start, t.end])
    .filter((p) => free(p) && !isOfSource(p))
  return { to, medium, when }
}

/** "told the council in Orvik": the object without what follows its head's own words, or the phrase behind the cue. */
function addresseeOf(ctx: SpeechContext, sentence: Sentence, cue: Cue): Run | null {
  const { tree } = ctx
  const object = childOf(tree, cue.head, /^i?obj$/)
  if (object < cue.last || (tree.left[object] ?? -1) !== cue.last)
    return withoutTime(ctx, phraseAfter(ctx, sentence, cue.last))
  let last = (tree.right[object] ?? object) + 1
  for (const c of childrenOf(tree, object)) {
    const preposition = tree.tokens[childOf(tree, c, /^case$/)]?.lower ?? ''
    if (c > object && /^(?:on|in|at|during|via|after|before)$/.test(preposition))
      last = Math.min(last, tree.left[c] ?? last)
  }
  return withoutTime(ctx, { first: cue.last, last })
}

/** "a meeting on Tuesday" is a meeting. */
function withoutTime(ctx: SpeechContext, run: Run | null): Run | null {
  if (run === null) return null
  let { last } = run
  while (last - 1 > run.first && ctx.isTime(last - 1)) last--
  if (last < run.last && last - 1 > run.first && /^(?:on|in|at)$/.test(ctx.words.tokens[last - 1]?.lower ?? '')) last--
  return { first: run.first, last }
}

/** The sentence that holds a token. */
export function sentenceOf(ctx: SpeechContext, token: number): Sentence | null {
  const { sentences } = ctx.words
  let low = 0
  let high = sentences.length
  while (low < high) {
    const mid = (low + high) >> 1
    if ((sentences[mid]?.last ?? 0) <= token) low = mid + 1
    else high = mid
  }
  return sentences[low] ?? null
}
