import { compareText } from '../document/index.ts'
import { eventPieces, SUGGESTION_WORDS, statementPieces } from '../dossier/index.ts'
import type { Evidence, Suggestion } from '../link/index.ts'
import type { Anchor, Joinable } from '../review/index.ts'
import type { CaseIndex } from './case-index.ts'
import { entityAnchor } from './entity.ts'
import { accountAnchor } from './event.ts'
import { subject } from './gaps.ts'
import { type EvidenceView, evidenceOf } from './parts.ts'
import { type Page, pageOf, type Query } from './query.ts'
import { firstBlock } from './sources.ts'
import { statementAnchor } from './statements.ts'

/** One side of a doubt: what it is, where it is told, where a decision points. */
export interface DoubtSide {
  readonly words: string
  readonly path: string | null
  readonly evidence: readonly EvidenceView[]
  readonly documents: number
  readonly anchor: Anchor
}

/** Two lines that may be one: everything needed to decide, on one screen. */
export interface Doubt {
  readonly kind: Suggestion['kind']
  readonly heading: string
  readonly of: Joinable
  readonly left: DoubtSide
  readonly right: DoubtSide
  readonly reasons: readonly Evidence[]
  /** Sum of the reasons in hundredths of a bit. */
  readonly weight: number
  /** How much of the case a decision changes: the documents of the smaller side. */
  readonly changes: number
}

export interface QueueView {
  readonly counts: readonly { readonly kind: Suggestion['kind']; readonly heading: string; readonly count: number }[]
  readonly list: Page<Doubt>
}

const OF: Readonly<Record<Suggestion['kind'], Joinable>> = {
  'same-entity': 'entity',
  'same-event': 'event',
  'same-statement': 'statement',
  copy: 'copy',
}
const KINDS: readonly Suggestion['kind'][] = ['same-entity', 'same-event', 'same-statement', 'copy']
const EVIDENCE = 4

/** The machine's doubts that nobody has settled, those that change most first; `sort` narrows to one kind. */
export function reviewQueue(index: CaseIndex, query: Query): QueueView {
  const settled = new Set(
    index.pending.flatMap((d) => (d.kind === 'same' || d.kind === 'different' ? [pairKey(d.left, d.right)] : [])),
  )
  const open = index.theCase.suggestions.flatMap((suggestion) => {
    const left = anchorOfLine(index, OF[suggestion.kind], suggestion.left)
    const right = anchorOfLine(index, OF[suggestion.kind], suggestion.right)
    if (left === null || right === null || settled.has(pairKey(left, right))) return []
    const changes = Math.min(documentsOf(index, suggestion.left).size, documentsOf(index, suggestion.right).size)
    return [{ suggestion, left, right, changes, weight: total(suggestion) }]
  })
  const asked = query.get('sort')
  const found = open
    .filter(({ suggestion }) => asked === undefined || suggestion.kind === asked)
    .toSorted(
      (a, b) =>
        b.changes - a.changes ||
        b.weight - a.weight ||
        compareText(a.suggestion.left, b.suggestion.left) ||
        compareText(a.suggestion.right, b.suggestion.right),
    )
  return {
    counts: KINDS.map((kind) => ({
      kind,
      heading: SUGGESTION_WORDS[kind],
      count: open.filter(({ suggestion }) => suggestion.kind === kind).length,
    })),
    list: pageOf(found, query, ({ suggestion, left, right, changes, weight }) => ({
      kind: suggestion.kind,
      heading: SUGGESTION_WORDS[suggestion.kind],
      of: OF[suggestion.kind],
      left: sideOf(index, suggestion.left, left),
      right: sideOf(index, suggestion.right, right),
      reasons: suggestion.evidence.map((e) => ({ ...e, left: named(index, e.left), right: named(index, e.right) })),
      weight,
      changes,
    })),
  }
}

/** The words of a reason with names where they are nothing but ids of the case. */
function named(index: CaseIndex, words: string): string {
  const parts = words.split(' ')
  const names = parts.map((id) => index.view.entities.get(id)?.name ?? index.view.shortNames.get(id) ?? null)
  return names.every((name) => name !== null) ? names.join(', ') : words
}

function sideOf(index: CaseIndex, id: string, anchor: Anchor): DoubtSide {
  const { words, path } = subject(index, id)
  return { words, path, anchor, documents: documentsOf(index, id).size, evidence: evidenceFor(index, id) }
}

function evidenceFor(index: CaseIndex, id: string): readonly EvidenceView[] {
  const { events, statements, entities, documents } = index.view
  const seen = new Set<string>()
  const once = <T extends { readonly doc: string }>(list: readonly T[]): readonly T[] =>
    list.filter(({ doc }) => !seen.has(doc) && seen.add(doc).size > 0).slice(0, EVIDENCE)
  const event = events.get(id)
  if (event !== undefined) return once(event.accounts).flatMap((a) => evidenceOf(index, a.doc, eventPieces(a)) ?? [])
  const statement = statements.get(id)
  if (statement !== undefined)
    return once(statement.accounts).flatMap((a) => evidenceOf(index, a.doc, statementPieces(a)) ?? [])
  const entity = entities.get(id)
  if (entity !== undefined) {
    // The name in full tells a reader most, a name before a pronoun.
    const full = (m: (typeof entity.mentions)[number]): boolean =>
      documents.get(m.doc)?.text.slice(m.start, m.end) === entity.name
    const names = entity.mentions
      .filter((m) => m.mention === 'name')
      .toSorted((a, b) => Number(full(b)) - Number(full(a)))
    return once(names.length === 0 ? entity.mentions : names).flatMap(
      (m) => evidenceOf(index, m.doc, [[m.start, m.end]]) ?? [],
    )
  }
  const block = documents.get(id)?.blocks.find((b) => b.kind !== 'boilerplate')
  return block === undefined ? [] : [evidenceOf(index, id, [[block.start, block.end]])].flatMap((e) => e ?? [])
}

function documentsOf(index: CaseIndex, id: string): ReadonlySet<string> {
  const { events, statements, entities } = index.view
  const line = events.get(id) ?? statements.get(id)
  if (line !== undefined) return new Set(line.accounts.map((a) => a.doc))
  const entity = entities.get(id)
  return entity === undefined ? new Set([id]) : new Set(entity.mentions.map((m) => m.doc))
}

/** Where a decision about a line of the case points; `null` when none can. */
export function anchorOfLine(index: CaseIndex, of: Joinable, id: string): Anchor | null {
  const { events, statements, entities } = index.view
  switch (of) {
    case 'entity': {
      const entity = entities.get(id)
      return entity === undefined ? null : entityAnchor(index, entity)
    }
    case 'event':
      return (
        events
          .get(id)
          ?.accounts.map((a) => accountAnchor(index, a))
          .find((a) => a !== null) ?? null
      )
    case 'statement': {
      const statement = statements.get(id)
      return statement === undefined ? null : statementAnchor(index, statement)
    }
    case 'copy':
      return firstBlock(index, id)
  }
}

function pairKey(left: Anchor, right: Anchor): string {
  const key = ({ sha256, start, end }: Anchor): string => `${sha256}:${start}:${end}`
  return [key(left), key(right)].toSorted().join(' ')
}

function total(suggestion: Suggestion): number {
  return suggestion.evidence.reduce((sum, e) => sum + e.weight, 0)
}
