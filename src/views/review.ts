import {
  type Doubt,
  type DoubtKind,
  eventPieces,
  STATUS_WORDS,
  SUGGESTION_WORDS,
  spokenDate,
  statementPieces,
  typeWords,
} from '../dossier/index.ts'
import type { Evidence } from '../link/index.ts'
import type { Anchor, Decision, Joinable } from '../review/index.ts'
import type { CaseIndex } from './case-index.ts'
import { isStatus } from './event.ts'
import { subject } from './gaps.ts'
import { type EvidenceView, evidenceOf } from './parts.ts'
import { type Page, pageOf, type Query } from './query.ts'
import { candidatesOf } from './statements.ts'

/** One line that a doubt is about: what it is, where it is told. */
export interface DoubtSide {
  readonly words: string
  readonly path: string | null
  readonly evidence: readonly EvidenceView[]
  readonly documents: number
}

/** One answer, as the decision it would add to the log. */
export interface DoubtChoice {
  readonly label: string
  readonly decision: Decision
}

/** One open question: everything needed to decide, on one screen. */
export interface DoubtView {
  readonly kind: DoubtKind
  readonly heading: string
  /** Two for a pair, else one. */
  readonly sides: readonly DoubtSide[]
  readonly reasons: readonly Evidence[]
  /** Sum of the reasons in hundredths of a bit. */
  readonly weight: number
  /** Accounts, lines and origins that the answer may change. */
  readonly changes: number
  readonly choices: readonly DoubtChoice[]
}

export interface QueueView {
  readonly counts: readonly { readonly kind: DoubtKind; readonly heading: string; readonly count: number }[]
  readonly list: Page<DoubtView>
}

const HEADINGS: Readonly<Record<DoubtKind, string>> = {
  ...SUGGESTION_WORDS,
  speaker: 'Who says it',
  date: 'When was it',
  status: 'How is it to be taken',
}
const KINDS: readonly DoubtKind[] = ['same-entity', 'same-event', 'same-statement', 'copy', 'speaker', 'date', 'status']
const EVIDENCE = 4

/** What waits for a person, the answers that change most first; `sort` narrows to one kind. */
export function review(index: CaseIndex, query: Query): QueueView {
  const open = openDoubts(index)
  const counts = new Map<DoubtKind, number>()
  for (const { kind } of open) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  const asked = query.get('sort')
  const found = open.filter(({ kind }) => asked === undefined || kind === asked)
  return {
    counts: KINDS.map((kind) => ({ kind, heading: HEADINGS[kind], count: counts.get(kind) ?? 0 })),
    list: pageOf(found, query, (doubt) => doubtView(index, doubt)),
  }
}

/** What waits for a person and is not answered by a decision that waits for the next linking. */
export function openDoubts(index: CaseIndex): readonly Doubt[] {
  const settled = settledBy(index)
  if (settled.size === 0) return index.doubts()
  return index.doubts().filter((doubt) => !settled.has(keyOf(doubt.kind, anchorsOf(doubt))))
}

/** The questions that decisions answer which are not linked in yet, by kind and place. */
function settledBy(index: CaseIndex): ReadonlySet<string> {
  const undone = new Set(index.pending.flatMap(({ decision }) => (decision.kind === 'undo' ? [decision.undoes] : [])))
  const keys = new Set<string>()
  for (const { decision, hash } of index.pending) {
    if (undone.has(hash)) continue
    if ('left' in decision) keys.add(keyOf(PAIR_KINDS[decision.of], [decision.left, decision.right]))
    else if (decision.kind !== 'undo') {
      for (const kind of ['speaker', 'date', 'status'] as const) {
        if (decision.kind === kind || decision.kind === 'accept' || decision.kind === 'reject')
          keys.add(keyOf(kind, [decision.target]))
      }
    }
  }
  return keys
}

const PAIR_KINDS: Readonly<Record<Joinable, DoubtKind>> = {
  entity: 'same-entity',
  event: 'same-event',
  statement: 'same-statement',
  copy: 'copy',
}

function anchorsOf(doubt: Doubt): readonly Anchor[] {
  return doubt.places.flatMap(({ anchor }) => anchor ?? [])
}

function keyOf(kind: DoubtKind, anchors: readonly Anchor[]): string {
  const places = anchors.map(({ sha256, start, end }) => `${sha256}:${start}:${end}`).toSorted()
  return `${kind} ${places.join(' ')}`
}

function doubtView(index: CaseIndex, doubt: Doubt): DoubtView {
  return {
    kind: doubt.kind,
    heading: HEADINGS[doubt.kind],
    sides: doubt.lines.map((id) => sideOf(index, id)),
    reasons: doubt.reasons.map((e) => ({ ...e, left: named(index, e.left), right: named(index, e.right) })),
    weight: doubt.reasons.reduce((sum, e) => sum + e.weight, 0),
    changes: doubt.changes,
    choices: choicesOf(index, doubt),
  }
}

const UNSIGNED = { who: null, when: null, why: null }
const CHOICES = 6

function choicesOf(index: CaseIndex, doubt: Doubt): readonly DoubtChoice[] {
  const [target, right] = anchorsOf(doubt)
  const [line = ''] = doubt.lines
  const { of } = doubt
  if (target === undefined) return []
  if (right !== undefined) {
    return (['same', 'different', 'unsure'] as const).map((kind) => ({
      label: kind,
      decision: { kind, of, left: target, right, ...UNSIGNED },
    }))
  }
  if (of === 'copy') return []
  const accept: DoubtChoice = { label: 'as it is', decision: { kind: 'accept', of, target, ...UNSIGNED } }
  const reject: DoubtChoice = { label: `no such ${of}`, decision: { kind: 'reject', of, target, ...UNSIGNED } }
  return [...answersOf(index, doubt.kind, line, target).slice(0, CHOICES), accept, reject]
}

/** The answers that the documents themselves offer. */
function answersOf(index: CaseIndex, kind: DoubtKind, line: string, target: Anchor): readonly DoubtChoice[] {
  if (kind === 'speaker') {
    const statement = index.view.statements.get(line)
    const found = statement === undefined ? [] : candidatesOf(index, statement)
    return found.map(({ name, anchor }) => ({
      label: name,
      decision: { kind: 'speaker', target, speaker: anchor, ...UNSIGNED },
    }))
  }
  const values = index.view.events
    .get(line)
    ?.conflicts.filter((conflict) => conflict.field === kind && conflict.kind === 'conflict')
    .flatMap((conflict) => conflict.values.map(({ value }) => value))
  return [...new Set(values ?? [])].flatMap((value): readonly DoubtChoice[] => {
    if (kind === 'date')
      return [{ label: spokenDate(value), decision: { kind: 'date', of: 'event', target, value, ...UNSIGNED } }]
    return isStatus(value)
      ? [{ label: STATUS_WORDS[value], decision: { kind: 'status', target, status: value, ...UNSIGNED } }]
      : []
  })
}

/** The words of a reason, with names where they are nothing but ids of the case, and types of deeds in words. */
function named(index: CaseIndex, words: string): string {
  const parts = words.split(' ')
  const names = parts.map((id) => index.view.entities.get(id)?.name ?? index.view.shortNames.get(id) ?? null)
  if (names.every((name) => name !== null)) return names.join(', ')
  return words === '' ? words : typeWords(words)
}

function sideOf(index: CaseIndex, id: string): DoubtSide {
  return { ...subject(index, id), documents: documentsOf(index, id).size, evidence: evidenceFor(index, id) }
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
