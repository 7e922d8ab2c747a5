import { compareText, type Layers } from '../document/index.ts'
import {
  chooseKeyPoints,
  type Days,
  type Doubt,
  daysOf,
  isContradicted,
  isWithdrawn,
  openParagraphs,
  type Paragraphs,
  reviewQueue,
  strongestEvents,
  strongestStatements,
  type View,
  viewOf,
} from '../dossier/index.ts'
import type { Case, CaseEvent, Copy, Gap, Statement, Story } from '../link/index.ts'
import type { Decision } from '../review/index.ts'
import { toldApart } from './apart.ts'

/** A mention of an entity in the order of its document. */
export interface Named {
  readonly start: number
  readonly end: number
  readonly entity: string
}

/** An event with the days that its date may mean. */
export interface Dated {
  readonly event: CaseEvent
  readonly days: Days
}

/** A decision with its identity, by which it can be taken back. */
export interface PendingDecision {
  readonly decision: Decision
  readonly hash: string
}

/** What is new since the case was otherwise. */
export interface News {
  /** Against what: the case as somebody saw it last, or as it was before its last addition. */
  readonly since: 'visit' | 'addition'
  /** When that case was linked, ISO 8601. */
  readonly when: string
  /** Documents that came in. */
  readonly fresh: ReadonlySet<string>
  /** How many decisions were taken. */
  readonly decisions: number
}

/** A case made ready to answer views. Opening costs one pass; what few views need is made when it is first asked for. */
export interface CaseIndex {
  readonly theCase: Case
  readonly view: View
  /** The layers of one document, where they are at hand: the case alone carries no times, numbers and quotations. */
  readonly layersOf: (doc: string) => Layers | null
  /** What is new, in short; `null`: all of it is. */
  readonly news: News | null
  /** The case that it is new against; `null`: there is none, or nobody asked for it yet. */
  readonly before: Case | null
  /** Decisions taken since the case was linked; they are in the log, but not yet in its lines. */
  readonly pending: readonly PendingDecision[]
  /** What tells apart those who bear one name, by id. */
  readonly apart: () => ReadonlyMap<string, string>
  /** What waits for a person, the answers that change most first. */
  readonly doubts: () => readonly Doubt[]
  readonly keyPoints: () => readonly CaseEvent[]
  /** Summaries of `events` and words of `statements` in lower case, in their order; for searching. */
  readonly lowerSummaries: () => readonly string[]
  readonly lowerStatements: () => readonly string[]
  /** Events that stand by the day number they begin on. */
  readonly eventsOn: () => ReadonlyMap<string, readonly CaseEvent[]>
  /** Events that a decision is about, by its number: both sides of a pair. */
  readonly eventsDecided: () => ReadonlyMap<string, readonly CaseEvent[]>
  readonly gapsBy: () => ReadonlyMap<string, readonly Gap[]>
  /** Events that stand, strongest first. */
  readonly events: readonly CaseEvent[]
  /** Statements that stand, strongest first. */
  readonly statements: readonly Statement[]
  readonly days: ReadonlyMap<string, Days>
  /** Events that stand and have days, strongest first. */
  readonly dated: readonly Dated[]
  /** Events that stand by date, those without one last, and within a day the strongest first. */
  readonly byDate: readonly CaseEvent[]
  /** Events in which documents contradict each other. */
  readonly contradicted: ReadonlySet<string>
  readonly eventsOf: ReadonlyMap<string, readonly CaseEvent[]>
  readonly eventsIn: ReadonlyMap<string, readonly CaseEvent[]>
  readonly statementsBy: ReadonlyMap<string, readonly Statement[]>
  readonly statementsIn: ReadonlyMap<string, readonly Statement[]>
  readonly storyOf: ReadonlyMap<string, Story>
  readonly copiesOf: ReadonlyMap<string, readonly Copy[]>
  readonly mentionsIn: (doc: string) => readonly Named[]
  readonly paragraphsOf: (doc: string) => Paragraphs | null
  /** The text of a document in lower case, unit for unit as long as the text; for searching. */
  readonly lowerOf: (doc: string) => string
}

export interface IndexOptions {
  readonly layersOf?: (doc: string) => Layers | null
  readonly pending?: readonly PendingDecision[]
  readonly news?: News | null
}

/** The index of a case. */
export function openIndex(theCase: Case, options: IndexOptions = {}): CaseIndex {
  const view = viewOf(theCase, 'full')
  const events = strongestEvents(theCase.events.filter((event) => !isWithdrawn(event)))
  const statements = strongestStatements(theCase.statements)
  const days = new Map<string, Days>()
  for (const event of events) {
    const found = event.date === null ? null : daysOf(event.date.value)
    if (found !== null) days.set(event.id, found)
  }
  const mentions = lazy(() => mentionsByDocument(theCase))
  const paragraphs = new Map<string, Paragraphs>()
  const lower = new Map<string, string>()
  return {
    theCase,
    view,
    layersOf: options.layersOf ?? (() => null),
    before: null,
    pending: options.pending ?? [],
    news: options.news ?? null,
    apart: lazy(() => toldApart(theCase)),
    doubts: lazy(() => reviewQueue(theCase)),
    events,
    statements,
    days,
    dated: events.flatMap((event) => {
      const span = days.get(event.id)
      return span === undefined ? [] : [{ event, days: span }]
    }),
    byDate: events.toSorted((a, b) => compareText(a.date?.value ?? '~', b.date?.value ?? '~')),
    keyPoints: lazy(() => chooseKeyPoints(view)),
    lowerSummaries: lazy(() => events.map((event) => lowerCase(event.summary))),
    lowerStatements: lazy(() => statements.map((statement) => lowerCase(statement.text))),
    eventsOn: lazy(() =>
      listsBy(events, (event) => {
        const d = days.get(event.id)
        return d === undefined ? [] : [String(d.first)]
      }),
    ),
    eventsDecided: lazy(() => listsBy(events, (event) => (event.reviewed?.decisions ?? []).map(String))),
    gapsBy: lazy(() => listsBy(theCase.gaps, (gap) => [gap.kind])),
    contradicted: new Set(events.filter(isContradicted).map((event) => event.id)),
    eventsOf: listsBy(events, entitiesOf),
    eventsIn: listsBy(events, (event) => event.accounts.map((a) => a.doc)),
    statementsBy: listsBy(statements, (s) => (s.speaker === null ? [] : [s.speaker])),
    statementsIn: listsBy(statements, (s) => s.accounts.map((a) => a.doc)),
    storyOf: new Map(theCase.stories.flatMap((story) => story.documents.map((doc) => [doc, story] as const))),
    copiesOf: listsBy(theCase.copies, (copy) => [copy.a, copy.b]),
    mentionsIn: (doc) => mentions().get(doc) ?? [],
    paragraphsOf: (id) => {
      const doc = view.documents.get(id)
      if (doc === undefined) return null
      return remembered(paragraphs, id, () => openParagraphs(doc))
    },
    lowerOf: (id) => remembered(lower, id, () => lowerCase(view.documents.get(id)?.text ?? '')),
  }
}

/** Every entity an event speaks of: participants, place, and those who claim it. */
export function entitiesOf(event: CaseEvent): readonly string[] {
  const all = [
    ...event.participants.map((p) => p.entity),
    ...(event.place === null ? [] : [event.place]),
    ...event.accounts.flatMap((a) => (a.claimedBy === null ? [] : [a.claimedBy])),
  ]
  return [...new Set(all)]
}

/** Lower case without a change of length: a letter whose small form is longer stays as it is. */
export function lowerCase(text: string): string {
  const small = text.toLowerCase()
  if (small.length === text.length) return small
  return Array.from(text, (sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign)).join('')
}

/** A value that is made when it is first asked for. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** The items of a list under each of their keys, in the list's order, each once a key. */
export function listsBy<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const lists = new Map<string, T[]>()
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const list = lists.get(key)
      if (list === undefined) lists.set(key, [item])
      else list.push(item)
    }
  }
  return lists
}

function remembered<T>(kept: Map<string, T>, key: string, make: () => T): T {
  const known = kept.get(key)
  if (known !== undefined) return known
  const made = make()
  kept.set(key, made)
  return made
}

function mentionsByDocument(theCase: Case): ReadonlyMap<string, readonly Named[]> {
  const lists = new Map<string, Named[]>()
  for (const entity of theCase.entities) {
    for (const { doc, start, end } of entity.mentions) {
      const mention = { start, end, entity: entity.id }
      const list = lists.get(doc)
      if (list === undefined) lists.set(doc, [mention])
      else list.push(mention)
    }
  }
  for (const list of lists.values())
    list.sort((a, b) => a.start - b.start || b.end - a.end || compareText(a.entity, b.entity))
  return lists
}
