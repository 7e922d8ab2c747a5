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
import { clausesOf, statusAt } from '../events/index.ts'
import { type Tree, treeOf } from '../tree/index.ts'
import { RELATION_ROWS, type RelationRow } from './relation-rows.ts'
import { type Stated, treeRelations } from './tree-relations.ts'

/** The layers of one document that its relations are read from. */
export interface RelationInput {
  readonly doc: Document
  readonly words: Words
  /** That of `words`, from who has it. */
  readonly tree?: Tree
  readonly entities: readonly Mention[]
  readonly descriptions: readonly Description[]
  readonly attributions: readonly Attribution[]
  readonly quotes: readonly Quote[]
}

/** No row reaches further than this many tokens between two mentions, or this many mentions ahead. */
const REACH = 12
const AHEAD = 3
const PAST = /(?:^| )(?:former|ex|once|onetime|ousted|late|then|would-be|formerly)(?: |$)/
const DEPUTY = /(?:^| )(?:deputy|vice|assistant|acting)(?: |$)/
const DENIED = /(?:^| )(?:not|n't|n’t|never|no)(?: |$)/
const OPEN = /(?:^| )(?:if|whether|may|might|could|would|should|allegedly|reportedly)(?: |$)/

/** The relations between two named entities that the text states, in order of the text. */
export function findRelations(input: RelationInput): readonly Relation[] {
  if (!isRead(input.doc)) return []
  const out: Relation[] = []
  const tree = input.tree ?? treeOf(input.words)
  let cursor = 0
  const named = new Set(input.entities.flatMap((m) => (m.mention === 'name' ? [m.entity] : [])))
  const mentions = input.entities.filter(
    (m) => m.mention === 'name' || m.mention === 'nested' || (named.has(m.entity) && isOwner(input.doc, m)),
  )
  for (const sentence of input.words.sentences) {
    while (cursor < mentions.length && (mentions[cursor]?.start ?? sentence.end) < sentence.start) cursor++
    const local: Mention[] = []
    for (let i = cursor; i < mentions.length; i++) {
      const mention = mentions[i]
      if (mention === undefined || mention.start >= sentence.end) break
      if (mention.end <= sentence.end) local.push(mention)
    }
    out.push(...sentenceRelations(input, tree, sentence, local))
  }
  return out
}

/** Words that own what follows: "its director". */
const OWNING = /^(?:its|their)$/i

/** Whether words for a body own what follows them: "its director", "the office's director". */
function isOwner({ text }: Document, { start, end, type, mention }: Mention): boolean {
  if (type !== 'ORG') return false
  return mention === 'pronoun' ? OWNING.test(text.slice(start, end)) : /^['’]s?\b/.test(text.slice(end, end + 2))
}

function sentenceRelations(
  input: RelationInput,
  tree: Tree,
  sentence: Sentence,
  mentions: readonly Mention[],
): readonly Relation[] {
  if (mentions.length < 2) return []
  const out: Relation[] = []
  for (const clause of clausesOf(tree, sentence)) {
    const isKnown = (token: number): boolean => {
      const start = clause.tokens[token]?.start ?? 0
      return input.attributions.some((a) => a.cue.some(([s, e]) => s <= start && start < e))
    }
    for (const { subject, predicate, object, at, by } of treeRelations(clause, mentions)) {
      const span = { start: Math.min(subject.start, object.start), end: Math.max(subject.end, object.end) }
      out.push(relation(input, { subject, predicate, object, by }, span, statusAt(clause, at, isKnown)))
    }
  }
  const told = (r: Relation): boolean =>
    out.some((o) => o.subject === r.subject && o.object === r.object && o.predicate === r.predicate)
  const near = nearRelations(input, sentence, mentions).filter((r) => !told(r))
  return [...out, ...near].toSorted((x, y) => x.start - y.start || x.end - y.end)
}

/** The relations that the words between two neighbouring mentions state. */
function nearRelations(input: RelationInput, sentence: Sentence, mentions: readonly Mention[]): readonly Relation[] {
  const out: Relation[] = []
  const tokens = input.words.tokens.slice(sentence.first, sentence.last)
  const places = new Map(tokens.map((t, i) => [t.start, i]))
  for (let i = 0; i < mentions.length; i++) {
    const first = mentions[i]
    for (let j = i + 1; first !== undefined && j < Math.min(mentions.length, i + 1 + AHEAD); j++) {
      const second = mentions[j]
      if (second === undefined || second.start < first.end || second.entity === first.entity) continue
      const found = relationOf(input, { tokens, places, before: mentions[i - 1] ?? null }, first, second)
      if (found !== null) out.push(found)
    }
  }
  return out
}

/** A relation with its voice, and with the status that the claim around it leaves to it. */
function relation(
  input: RelationInput,
  stated: Pick<Stated, 'subject' | 'predicate' | 'object' | 'by'>,
  span: Span,
  own: Status,
): Relation {
  const claim = innermost(input.attributions, span)
  const claimed: Status = claim === null ? 'asserted' : claim.polarity === 'denied' ? 'denied' : 'claimed'
  const quoted = input.quotes.some((q) => q.kind === 'speech' && contains(q, span))
  return {
    subject: stated.subject.entity,
    predicate: stated.predicate,
    object: stated.object.entity,
    ...span,
    voice: quoted ? 'quoted' : 'own',
    status: own === 'asserted' ? claimed : claimed === 'denied' ? claimed : own,
    attribution: claim?.id ?? null,
    by: stated.by,
  }
}

/** The tokens of a sentence and where each start of a token stands among them. */
interface Line {
  readonly tokens: readonly Token[]
  readonly places: ReadonlyMap<number, number>
  /** The mention before the first of the two. */
  readonly before: Mention | null
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
  const behind = tokens.findIndex((t) => t.start >= second.end)
  const after =
    behind < 0
      ? ''
      : tokens
          .slice(behind, behind + 2)
          .map((t) => `${t.text} `)
          .join('')
  const found = RELATION_ROWS.find((row) => fits(row, first, second, { between, before, after }))
  if (found === undefined || PAST.test(between)) return null
  // "an enemy of Norvia's president" tells of the president.
  if (found.subject === 'first' && tokens.find((t) => t.start >= second.end)?.xpos === 'POS') return null
  if (found.predicate === 'leads' && DEPUTY.test(between)) return null
  if (found.before !== undefined && found.predicate === 'leads' && isOfAnother(line, from, before)) return null
  const [subject, object] = found.subject === 'first' ? [first, second] : [second, first]
  const stated = { subject, predicate: found.predicate, object, by: `relation/${found.name}` }
  const status = found.certain === true ? 'asserted' : statusBy(between, before, tokens)
  return relation(input, stated, { start: first.start, end: second.end }, status)
}

/**
 * "Under Renn, the former coach of the Orvik Reds, Tarr …": what stands before the body is past, or describes the name before
 * it.
 */
function isOfAnother({ tokens, before: other }: Line, from: number, before: string): boolean {
  if (PAST.test(before.split(' ').slice(-7).join(' '))) return true
  const behind = other === null ? -1 : tokens.findIndex((t) => t.start >= other.end)
  return behind >= 0 && behind < from && tokens[behind]?.text === ','
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens.map((t) => `${t.lower} `).join('')
}

/** The words between two mentions, and those before and behind them. */
interface Around {
  readonly between: string
  readonly before: string
  readonly after: string
}

function fits(row: RelationRow, first: Mention, second: Mention, { between, before, after }: Around): boolean {
  const [subject, object] = row.subject === 'first' ? [first, second] : [second, first]
  return (
    row.subjectTypes.includes(subject.type) &&
    row.objectTypes.includes(object.type) &&
    row.between.test(between) &&
    row.before?.test(before) !== false &&
    row.after?.test(after) !== false
  )
}

function statusBy(between: string, before: string, tokens: readonly Token[]): Status {
  if (DENIED.test(between)) return 'denied'
  return OPEN.test(between) || OPEN.test(before) || tokens.at(-1)?.lower === '?' ? 'hypothetical' : 'asserted'
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
