import { compareText, READ_LANGUAGES, slicePieces } from '../document/index.ts'
import { addTo } from './add-to.ts'
import type { CaseEntity, CaseEvent, Gap, Statement } from './case.ts'
import { foldWords } from './entities/index.ts'
import { keepSorted, nothingSorted, type Sorted } from './keep-sorted.ts'
import { HARMFUL_TYPES, OPENING_WORDS, OUTCOME_TYPES, OUTCOME_WORDS } from './outcome-words.ts'

/** The parts of a case that gaps are found in. */
export interface GapInput {
  readonly documents: readonly { readonly id: string; readonly text: string; readonly language: string | null }[]
  readonly entities: readonly CaseEntity[]
  readonly events: readonly CaseEvent[]
  readonly statements: readonly Statement[]
  /** What the words of an event say, where it is known already; see `courseOf`. */
  readonly courses?: ReadonlyMap<CaseEvent, Course>
}

/** What the pile leaves open: lines of one origin, unnamed sources only, accused without a word of their own, and so on. */
export function findGaps(input: GapInput, memory?: GapMemory): readonly Gap[] {
  const gap = (kind: Gap['kind'], ids: readonly string[]): readonly Gap[] => {
    const sorted = memory?.[kind]
    if (sorted === undefined) return keepSorted(undefined, ids, compareText).map((of) => ({ kind, of }))
    const before = sorted.gaps
    let at = 0
    sorted.gaps = keepSorted(sorted.ids, ids, compareText).map((of) => {
      // Both lists are in order, so that what was a gap before is met on the way.
      while (at < before.length && (before[at]?.of ?? '') < of) at++
      const same = before[at]
      return same?.of === of ? same : { kind, of }
    })
    return sorted.gaps
  }
  const lines = [...input.events, ...input.statements]
  return [
    ...gap(
      'one-origin',
      lines.filter((line) => line.support.origins === 1).map((line) => line.id),
    ),
    ...gap('no-reply', accused(input)),
    ...gap('no-outcome', withoutOutcome(input)),
    ...gap('unnamed-only', unnamedOnly(input)),
    ...gap(
      'undated',
      input.events.filter((event) => event.date === null).map((event) => event.id),
    ),
    ...gap(
      'unread',
      input.documents.filter((doc) => !isReadLanguage(doc.language)).map((doc) => doc.id),
    ),
  ]
}

/** The gaps of the linking before, by kind. */
export type GapMemory = Readonly<Record<Gap['kind'], { readonly ids: Sorted<string>; gaps: readonly Gap[] }>>

export function noGaps(): GapMemory {
  const none = (): GapMemory[Gap['kind']] => ({ ids: nothingSorted(), gaps: [] })
  return {
    'one-origin': none(),
    'no-reply': none(),
    'no-outcome': none(),
    'unnamed-only': none(),
    undated: none(),
    unread: none(),
  }
}

function isReadLanguage(language: string | null): boolean {
  return language === null || READ_LANGUAGES.includes(language)
}

/** People and organisations that somebody accuses, or names as actors of a harm, and who say nothing in the pile. */
function accused({ entities, events, statements }: GapInput): readonly string[] {
  const heard = new Set(statements.map((s) => s.speaker))
  const kinds = new Map(entities.map((e) => [e.id, e.named && (e.type === 'PER' || e.type === 'ORG')]))
  return events.flatMap((event) => {
    const role = event.type === 'ACCUSE' ? 'recipient' : isClaimedHarm(event) ? 'actor' : null
    return event.participants
      .filter((p) => p.role === role && kinds.get(p.entity) === true && !heard.has(p.entity))
      .map((p) => p.entity)
  })
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

function withoutOutcome({ documents, events, courses }: GapInput): readonly string[] {
  const texts = new Map(documents.map((doc) => [doc.id, doc.text]))
  const course = courses ?? new Map(events.map((event) => [event, courseOf(event, (doc) => texts.get(doc) ?? '')]))
  // What is only planned or feared closes nothing.
  const isTold = (event: CaseEvent): boolean => event.status === 'asserted' || event.status === 'claimed'
  const outcomes = events.filter((event) => course.get(event)?.closes === true && isTold(event))
  const concerned = (event: CaseEvent): ReadonlySet<string> =>
    new Set(event.participants.filter((p) => p.role !== 'actor').map((p) => p.entity))
  const closed = new Map<string, string[]>()
  for (const event of outcomes) {
    for (const { entity } of event.participants) {
      addTo(closed, entity, event.date?.value ?? '\uffff')
    }
  }
  return events
    .filter((event) => isTold(event) && course.get(event)?.opens === true)
    .filter((event) => course.get(event)?.closes !== true)
    .filter((event) => {
      const from = event.date?.value ?? ''
      // "in March" may be after the 5th of March.
      const follows = (date: string): boolean => date >= from || from.startsWith(date)
      return ![...concerned(event)].some((entity) => (closed.get(entity) ?? []).some(follows))
    })
    .map((event) => event.id)
}

function unnamedOnly({ entities, events, statements }: GapInput): readonly string[] {
  const named = new Set(entities.filter((e) => e.named).map((e) => e.id))
  const isUnnamed = (id: string | null): boolean => id === null || !named.has(id)
  return [
    ...events.filter((e) => e.accounts.every((a) => a.attribution !== null && isUnnamed(a.claimedBy))),
    ...statements.filter((s) => isUnnamed(s.speaker)),
  ].map((line) => line.id)
}
