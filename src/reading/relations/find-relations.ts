import {
  type Attribution,
  contains,
  type Description,
  type Document,
  isRead,
  type Mention,
  type Quote,
  type Relation,
  type Span,
  type Status,
} from '../../document/index.ts'
import type { Sentence, Token, Words } from '../../language/index.ts'
import { RELATION_ROWS, type RelationRow } from './relation-rows.ts'

/** The layers of one document that its relations are read from. */
export interface RelationInput {
  readonly doc: Document
  readonly words: Words
  readonly entities: readonly Mention[]
  readonly descriptions: readonly Description[]
  readonly attributions: readonly Attribution[]
  readonly quotes: readonly Quote[]
}

/** No row reaches further than this many tokens between two mentions, or this many mentions ahead. */
const REACH = 12
const AHEAD = 3
const PAST = /(?:^| )(?:former|ex|onetime|ousted|late|then|would-be|formerly)(?: |$)/
const DEPUTY = /(?:^| )(?:deputy|vice|assistant|acting)(?: |$)/
const DENIED = /(?:^| )(?:not|n't|n’t|never|no)(?: |$)/
const OPEN = /(?:^| )(?:if|whether|may|might|could|would|should|allegedly|reportedly)(?: |$)/

/** The relations between two named entities that the text states, in order of the text. */
export function findRelations(input: RelationInput): readonly Relation[] {
  if (!isRead(input.doc)) return []
  const out: Relation[] = []
  let cursor = 0
  const mentions = input.entities.filter((m) => m.mention === 'name' || m.mention === 'nested')
  for (const sentence of input.words.sentences) {
    while (cursor < mentions.length && (mentions[cursor]?.start ?? sentence.end) < sentence.start) cursor++
    const local: Mention[] = []
    for (let i = cursor; i < mentions.length; i++) {
      const mention = mentions[i]
      if (mention === undefined || mention.start >= sentence.end) break
      if (mention.end <= sentence.end) local.push(mention)
    }
    out.push(...sentenceRelations(input, sentence, local))
  }
  return out
}

function sentenceRelations(
  input: RelationInput,
  sentence: Sentence,
  mentions: readonly Mention[],
): readonly Relation[] {
  const out: Relation[] = []
  if (mentions.length < 2) return out
  const tokens = input.words.tokens.slice(sentence.first, sentence.last)
  const places = new Map(tokens.map((t, i) => [t.start, i]))
  for (let i = 0; i < mentions.length; i++) {
    const first = mentions[i]
    for (let j = i + 1; first !== undefined && j < Math.min(mentions.length, i + 1 + AHEAD); j++) {
      const second = mentions[j]
      if (second === undefined || second.start < first.end || second.entity === first.entity) continue
      const relation = relationOf(input, { tokens, places }, first, second)
      if (relation !== null) out.push(relation)
    }
  }
  return out
}

/** The tokens of a sentence and where each start of a token stands among them. */
interface Line {
  readonly tokens: readonly Token[]
  readonly places: ReadonlyMap<number, number>
}

function relationOf(input: RelationInput, line: Line, first: Mention, second: Mention): Relation | null {
  const { tokens } = line
  const from = line.places.get(first.start)
  const to = line.places.get(second.start)
  if (from === undefined || to === undefined || to - from > 2 * REACH) return null
  const middle = tokens.slice(from, to).filter((t) => t.start >= first.end && t.end <= second.start)
  if (middle.length === 0 || middle.length > REACH) return null
  const between = wordsOf(middle)
  const before = wordsOf(tokens.slice(Math.max(0, from - 8), from))
  const found = RELATION_ROWS.find((row) => fits(row, first, second, between, before))
  if (found === undefined || PAST.test(between)) return null
  if (found.predicate === 'leads' && DEPUTY.test(between)) return null
  const span = { start: first.start, end: second.end }
  const claim = innermost(input.attributions, span)
  const [subject, object] = found.subject === 'first' ? [first, second] : [second, first]
  return {
    subject: subject.entity,
    predicate: found.predicate,
    object: object.entity,
    ...span,
    voice: input.quotes.some((q) => q.kind === 'speech' && contains(q, span)) ? 'quoted' : 'own',
    status: statusOf(between, before, tokens, claim),
    attribution: claim?.id ?? null,
    by: `relation/${found.name}`,
  }
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens.map((t) => `${t.lower} `).join('')
}

function fits(row: RelationRow, first: Mention, second: Mention, between: string, before: string): boolean {
  const [subject, object] = row.subject === 'first' ? [first, second] : [second, first]
  return (
    row.subjectTypes.includes(subject.type) &&
    row.objectTypes.includes(object.type) &&
    row.between.test(between) &&
    (row.before === undefined || row.before.test(before))
  )
}

function statusOf(between: string, before: string, tokens: readonly Token[], claim: Attribution | null): Status {
  if (DENIED.test(between) || claim?.polarity === 'denied') return 'denied'
  if (OPEN.test(between) || OPEN.test(before) || tokens.at(-1)?.lower === '?') return 'hypothetical'
  return claim === null ? 'asserted' : 'claimed'
}

function innermost(attributions: readonly Attribution[], span: Span): Attribution | null {
  let best: Attribution | null = null
  let size = Number.POSITIVE_INFINITY
  for (const a of attributions) {
    for (const [start, end] of a.content) {
      if (contains({ start, end }, span) && end - start < size) {
        best = a
        size = end - start
      }
    }
  }
  return best
}
