import { compareText, READ_LANGUAGES, slicePieces } from '../document/index.ts'
import { addTo } from './add-to.ts'
import type { CaseEntity, CaseEvent, Gap, Statement } from './case.ts'
import { foldWords } from './entities/index.ts'
import { keepSorted, nothingSorted, type Sorted } from './keep-sorted.ts'
import { type Kept, keep, nothingKept } from './memory.ts'
import { HARMFUL_TYPES, OPENING_WORDS, OUTCOME_TYPES, OUTCOME_WORDS } from './outcome-words.ts'

/** The parts of a case that gaps are found in; lines in groups, each of which a memory knows again. */
export interface GapInput {
  readonly documents: readonly { readonly id: string; readonly text: string; readonly language: string | null }[]
  readonly entities: ReadonlyMap<string, CaseEntity>
  readonly events: readonly (readonly CaseEvent[])[]
  readonly statements: readonly (readonly Statement[])[]
  /** What the words of the events of a group say, where it is known already; see `courseOf`. */
  readonly courses?: ReadonlyMap<readonly CaseEvent[], readonly (Course | undefined)[]>
}

/** What the pile leaves open: lines of one origin, unnamed sources only, accused without a word of their own, and so on. */
export function findGaps(input: GapInput, memory?: GapMemory): readonly Gap[] {
  const textOf = textsOf(input)
  const events = input.events.map((group) =>
    keep(memory?.events, group, () => ofEvents(input, group, input.courses?.get(group) ?? group.map(courseIn(textOf)))),
  )
  const statements = input.statements.map((group) => keep(memory?.statements, group, () => ofStatements(input, group)))
  const told = (kind: Kind): readonly Gap[] =>
    keepSorted(
      memory?.sorted[kind],
      [...events, ...statements].map((open) => open[kind]),
      byId,
    )
  const gaps = (kind: Gap['kind'], ids: readonly string[]): readonly Gap[] =>
    [...new Set(ids)].sort(compareText).map((of) => ({ kind, of }))
  return [
    ...told('one-origin'),
    ...gaps('no-reply', accused(input, events, statements)),
    ...gaps('no-outcome', withoutOutcome(events)),
    ...told('unnamed-only'),
    ...told('undated'),
    ...gaps(
      'unread',
      input.documents.filter((doc) => !isReadLanguage(doc.language)).map((doc) => doc.id),
    ),
  ]
}

/** Kinds that a line alone shows. */
type Kind = 'one-origin' | 'unnamed-only' | 'undated'

/** What finding gaps keeps from one time to the next. */
export interface GapMemory {
  readonly events: Kept<readonly CaseEvent[], EventGaps>
  readonly statements: Kept<readonly Statement[], StatementGaps>
  readonly sorted: Readonly<Record<Kind, Sorted<Gap>>>
}

export function noGaps(): GapMemory {
  return {
    events: nothingKept(),
    statements: nothingKept(),
    sorted: { 'one-origin': nothingSorted(), 'unnamed-only': nothingSorted(), undated: nothingSorted() },
  }
}

/** What lines that were found together leave open, each by itself. */
type LineGaps = Readonly<Record<Kind, readonly Gap[]>>

/** The same of events, with what matters for those elsewhere. */
interface EventGaps extends LineGaps {
  /** Whoever is accused, or does a harm as somebody claims. */
  readonly accused: readonly string[]
  /** Whom an event concerns whose outcome is told, with its date; an undated one comes last. */
  readonly closed: readonly (readonly [entity: string, date: string])[]
  /** Events that ask for an outcome, with whom they concern. */
  readonly opened: readonly { readonly id: string; readonly from: string; readonly concerned: readonly string[] }[]
}

interface StatementGaps extends LineGaps {
  readonly speakers: readonly string[]
}

const NO_GAPS: readonly Gap[] = []

function gapsOf<Line extends { readonly id: string }>(
  kind: Kind,
  lines: readonly Line[],
  isOpen: (line: Line) => boolean,
): readonly Gap[] {
  const open = lines.filter(isOpen)
  return open.length === 0 ? NO_GAPS : open.map(({ id }) => ({ kind, of: id }))
}

function ofEvents(input: GapInput, events: readonly CaseEvent[], courses: readonly (Course | undefined)[]): EventGaps {
  // What is only planned or feared opens and closes nothing.
  const isTold = ({ status }: CaseEvent): boolean => status === 'asserted' || status === 'claimed'
  const isOpening = (event: CaseEvent, i: number): boolean =>
    isTold(event) && courses[i]?.opens === true && courses[i]?.closes !== true
  return {
    'one-origin': gapsOf('one-origin', events, isOfOneOrigin),
    'unnamed-only': gapsOf('unnamed-only', events, ({ accounts }) =>
      accounts.every((a) => a.attribution !== null && isUnnamed(input, a.claimedBy)),
    ),
    undated: gapsOf('undated', events, ({ date }) => date === null),
    accused: events.flatMap((event) => {
      const role = event.type === 'ACCUSE' ? 'recipient' : isClaimedHarm(event) ? 'actor' : null
      return event.participants.filter((p) => p.role === role).map((p) => p.entity)
    }),
    closed: events.flatMap((event, i) =>
      courses[i]?.closes === true && isTold(event)
        ? event.participants.map(({ entity }) => [entity, event.date?.value ?? '\uffff'] as const)
        : [],
    ),
    opened: events.filter(isOpening).map(({ id, date, participants }) => ({
      id,
      from: date?.value ?? '',
      concerned: participants.filter((p) => p.role !== 'actor').map((p) => p.entity),
    })),
  }
}

function ofStatements(input: GapInput, statements: readonly Statement[]): StatementGaps {
  return {
    'one-origin': gapsOf('one-origin', statements, isOfOneOrigin),
    'unnamed-only': gapsOf('unnamed-only', statements, ({ speaker }) => isUnnamed(input, speaker)),
    undated: NO_GAPS,
    speakers: [...new Set(statements.flatMap(({ speaker }) => speaker ?? []))],
  }
}

function isOfOneOrigin({ support }: CaseEvent | Statement): boolean {
  return support.origins === 1
}

function isUnnamed({ entities }: GapInput, id: string | null): boolean {
  return id === null || entities.get(id)?.named !== true
}

function byId(a: Gap, b: Gap): number {
  return compareText(a.of, b.of)
}

function textsOf({ documents }: GapInput): (doc: string) => string {
  const texts = new Map<string, string>()
  return (doc) => {
    // Most linkings know the course of every event, so that nobody asks.
    if (texts.size === 0) for (const { id, text } of documents) texts.set(id, text)
    return texts.get(doc) ?? ''
  }
}

function courseIn(textOf: (doc: string) => string): (event: CaseEvent) => Course {
  return (event) => courseOf(event, textOf)
}

function isReadLanguage(language: string | null): boolean {
  return language === null || READ_LANGUAGES.includes(language)
}

/** People and organisations that somebody accuses, or names as actors of a harm, and who say nothing in the pile. */
function accused(
  { entities }: GapInput,
  events: readonly EventGaps[],
  statements: readonly StatementGaps[],
): readonly string[] {
  const heard = new Set(statements.flatMap(({ speakers }) => speakers))
  return events.flatMap((group) =>
    group.accused.filter((id) => {
      const entity = entities.get(id)
      return entity?.named === true && (entity.type === 'PER' || entity.type === 'ORG') && !heard.has(id)
    }),
  )
}

function isClaimedHarm(event: CaseEvent): boolean {
  return event.type !== null && HARMFUL_TYPES.has(event.type) && event.accounts.some((a) => a.status === 'claimed')
}

/** Whether the words of an event open a case, as an arrest does, or close one. */
export interface Course {
  readonly opens: boolean
  readonly closes: boolean
}

export function courseOf(event: CaseEvent, textOf: (doc: string) => string): Course {
  const words = event.accounts.flatMap(({ doc, trigger }) => foldWords(slicePieces(textOf(doc), trigger)))
  return {
    opens: words.some((word) => OPENING_WORDS.has(word)),
    closes: OUTCOME_TYPES.has(`${event.type}/${event.mode}`) || words.some((word) => OUTCOME_WORDS.has(word)),
  }
}

function withoutOutcome(events: readonly EventGaps[]): readonly string[] {
  const closed = new Map<string, string[]>()
  for (const group of events) for (const [entity, date] of group.closed) addTo(closed, entity, date)
  return events.flatMap(({ opened }) =>
    opened
      .filter(
        ({ from, concerned }) =>
          !concerned.some((entity) => (closed.get(entity) ?? []).some((date) => mayFollow(date, from))),
      )
      .map(({ id }) => id),
  )
}

/** Whether a day, month or year can be as late as another date: "in March" may be after the 5th of March. */
function mayFollow(date: string, from: string): boolean {
  return date >= from || from.startsWith(date)
}
