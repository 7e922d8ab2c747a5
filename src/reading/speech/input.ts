import type { Document, Mention, Quote, Span, Timex } from '../../document/index.ts'
import type { Words } from '../../language/index.ts'
import { type Tree, treeOf } from '../tree/index.ts'
import { type Cue, cueAt } from './cues.ts'
import type { Around } from './noun-phrase.ts'

/** What the attribution rules read. */
export interface SpeechInput {
  readonly doc: Document
  readonly words: Words
  /** That of `words`, from who has it. */
  readonly tree?: Tree
  readonly quotes: readonly Quote[]
  readonly entities: readonly Mention[]
  readonly times: readonly Timex[]
}

/** The same with look-ups by token. */
export interface SpeechContext extends SpeechInput, Around {
  readonly tree: Tree
  /** The cue at each token, `null` for most. */
  readonly cues: readonly (Cue | null)[]
  readonly speech: readonly Quote[]
  /** Index of the speech quotation that holds the token, −1 outside. */
  readonly quoteOf: Int32Array
  /** The mentions by where they begin. */
  readonly mentions: readonly Mention[]
  /** The name that begins at a position. */
  readonly nameFrom: ReadonlyMap<number, Mention>
  /** The block a position lies in, −1 outside. */
  readonly blockOf: (position: number) => number
}

/** Look-ups for the rules, each linear in the text. */
export function speechContext(input: SpeechInput): SpeechContext {
  const { words, doc } = input
  // A mark at the head of a paragraph that nothing closes may be a slip: its words are read as the writer's.
  const starts = doc.blocks.map((b) => b.start)
  const slip = (q: Quote): boolean => q.by === 'quotes/unclosed' && starts.includes(q.start)
  const speech = input.quotes.filter((q) => (q.kind === 'speech' || q.kind === 'scare') && !slip(q))
  const quoteOf = new Int32Array(words.tokens.length).fill(-1)
  const timed = new Uint8Array(words.tokens.length)
  let q = 0
  let t = 0
  words.tokens.forEach((token, i) => {
    while ((speech[q]?.end ?? Number.POSITIVE_INFINITY) <= token.start) q++
    const quote = speech[q]
    if (quote !== undefined && quote.start <= token.start) quoteOf[i] = q
    while ((input.times[t]?.end ?? Number.POSITIVE_INFINITY) <= token.start) t++
    const time = input.times[t]
    if (time !== undefined && time.start <= token.start) timed[i] = 1
  })
  const tree = input.tree ?? treeOf(words)
  return {
    ...input,
    tree,
    cues: words.tokens.map((_, i) => cueAt(tree, i)),
    speech,
    quoteOf,
    isTime: (i) => timed[i] === 1,
    isQuoted: (i) => (quoteOf[i] ?? -1) >= 0,
    names: input.entities,
    mentions: input.entities.toSorted((a, b) => a.start - b.start),
    nameFrom: new Map(input.entities.filter((m) => m.mention === 'name').map((m) => [m.start, m])),
    blockOf: (position) => {
      let low = 0
      let high = starts.length - 1
      let found = -1
      while (low <= high) {
        const mid = (low + high) >> 1
        if ((starts[mid] ?? 0) <= position) {
          found = mid
          low = mid + 1
        } else high = mid - 1
      }
      return found
    },
  }
}

/** The mentions that lie within a span, in order of the text. */
export function mentionsIn({ mentions }: SpeechContext, { start, end }: Span): readonly Mention[] {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const mid = (low + high) >> 1
    if ((mentions[mid]?.start ?? 0) < start) low = mid + 1
    else high = mid
  }
  const out: Mention[] = []
  for (let i = low; i < mentions.length; i++) {
    const mention = mentions[i]
    if (mention === undefined || mention.start >= end) break
    if (mention.end <= end) out.push(mention)
  }
  return out
}
