import { compareText } from '../document/index.ts'
import type { Case, CaseEvent, Conflict, Evidence, Statement, Suggestion } from '../link/index.ts'
import type { Decision, Joinable } from '../review/index.ts'
import { type LinePlace, type Lines, linesById, placeOfLine } from './anchors.ts'

/** What a person is asked: whether two lines are one, who speaks, when it was, or how an event is to be taken. */
export type DoubtKind = Suggestion['kind'] | 'speaker' | 'date' | 'status'

/** One open question of a case. */
export interface Doubt {
  readonly kind: DoubtKind
  /** The lines it is about: two for a pair, else one. */
  readonly of: Joinable
  readonly lines: readonly string[]
  /** How many accounts, lines and origins the answer may change, and conflicts it may settle: the order of the queue. */
  readonly changes: number
  /** Why the program asks; empty where the lines themselves show it. */
  readonly reasons: readonly Evidence[]
  /** Where to anchor the decision, in the order of `lines`. */
  readonly places: readonly LinePlace[]
}

/** The kind of line that each kind of suggestion pairs. */
export const JOINABLE_OF: Readonly<Record<Suggestion['kind'], Joinable>> = {
  'same-entity': 'entity',
  'same-event': 'event',
  'same-statement': 'statement',
  copy: 'copy',
}

/**
 * What waits for a person, the answers that change most first: links the program did not dare to make, statements whose
 * speaker it could not name, events on whose date or status the accounts differ. What somebody decided is not asked again.
 */
export function reviewQueue(theCase: Case): readonly Doubt[] {
  const lines = linesById(theCase)
  const weights = weigh(theCase)
  const doubts = [
    ...theCase.suggestions.map((suggestion) => pairDoubt(suggestion, weights)),
    ...theCase.statements.flatMap((statement) => speakerDoubt(theCase, statement)),
    ...theCase.events.flatMap((event) => eventDoubts(theCase, event)),
  ]
  return doubts
    .flatMap((doubt) => placed(lines, doubt))
    .toSorted(
      (a, b) =>
        b.changes - a.changes ||
        total(b.reasons) - total(a.reasons) ||
        compareText(a.kind, b.kind) ||
        compareText(a.lines.join(' '), b.lines.join(' ')),
    )
}

type Unplaced = Omit<Doubt, 'places'>

/** A doubt with the places of its lines; none where one of them has no words to point to. */
function placed(lines: Lines, doubt: Unplaced): readonly Doubt[] {
  const places = doubt.lines.flatMap((id) => placeOfLine(lines, doubt.of, id) ?? [])
  return places.length < doubt.lines.length ? [] : [{ ...doubt, places }]
}

/** For each line what hangs on it, by id. */
interface Weights {
  /** Lines that name an entity, and those that rest on a document. */
  readonly naming: ReadonlyMap<string, number>
  readonly own: ReadonlyMap<string, number>
}

function weigh({ events, statements, relations }: Case): Weights {
  const naming = new Map<string, number>()
  const own = new Map<string, number>()
  const count = (ids: readonly (string | null)[]): void => {
    for (const id of new Set(ids)) if (id !== null) naming.set(id, (naming.get(id) ?? 0) + 1)
  }
  for (const event of events) {
    count([...event.participants.map((p) => p.entity), event.place, ...event.accounts.map((a) => a.claimedBy)])
    count(event.accounts.map((a) => a.doc))
    own.set(event.id, weightOf(event) + differences(event).length)
  }
  for (const statement of statements) {
    count([statement.speaker, ...statement.accounts.flatMap((a) => a.via)])
    count(statement.accounts.map((a) => a.doc))
    own.set(statement.id, weightOf(statement))
  }
  for (const { subject, object } of relations) count([subject, object])
  return { naming, own }
}

/** Accounts of a line and the origins behind it. */
function weightOf(line: CaseEvent | Statement): number {
  return line.accounts.length + line.support.origins
}

function differences(event: CaseEvent): readonly Conflict[] {
  return event.conflicts.filter((conflict) => conflict.kind === 'conflict')
}

/** Joining two entities or texts changes the lines of the lesser one; joining two lines changes both. */
function pairDoubt({ kind, left, right, evidence }: Suggestion, { naming, own }: Weights): Unplaced {
  const of = JOINABLE_OF[kind]
  const changes =
    of === 'event' || of === 'statement'
      ? (own.get(left) ?? 0) + (own.get(right) ?? 0)
      : Math.min(naming.get(left) ?? 0, naming.get(right) ?? 0)
  return { kind, of, lines: [left, right], changes, reasons: evidence }
}

/** Words that the text gives a source for, whom the program could not name. */
function speakerDoubt(theCase: Case, statement: Statement): readonly Unplaced[] {
  const sourced = statement.accounts.some((account) => account.source.length > 0)
  if (statement.speaker !== null || !sourced || isDecided(theCase, statement, 'speaker')) return []
  return [{ kind: 'speaker', of: 'statement', lines: [statement.id], changes: weightOf(statement), reasons: [] }]
}

function eventDoubts(theCase: Case, event: CaseEvent): readonly Unplaced[] {
  const fields = new Set(differences(event).map((conflict) => conflict.field))
  return (['date', 'status'] as const)
    .filter((kind) => fields.has(kind) && !isDecided(theCase, event, kind))
    .map((kind) => {
      const changes = weightOf(event) + differences(event).length
      return { kind, of: 'event', lines: [event.id], changes, reasons: [] }
    })
}

/** Whether a person corrected this of the line, or accepted the line as it is. */
function isDecided(theCase: Case, { reviewed }: CaseEvent | Statement, kind: Decision['kind']): boolean {
  return (reviewed?.decisions ?? []).some((index) => {
    const decided = theCase.decisions.decisions[index]?.kind
    return decided === kind || decided === 'accept'
  })
}

function total(reasons: readonly Evidence[]): number {
  return reasons.reduce((sum, reason) => sum + reason.weight, 0)
}
