import { compareText } from '../document/index.ts'
import type { CaseEntity, CaseEvent, Statement } from '../link/index.ts'

/** Events with the strongest first: origins, then documents, what is known of it, contradiction; earliest date on a tie. */
export function strongestEvents(events: readonly CaseEvent[]): readonly CaseEvent[] {
  return events.toSorted(
    (a, b) =>
      eventStrength(b) - eventStrength(a) ||
      b.support.documents - a.support.documents ||
      compareText(a.date?.value ?? '~', b.date?.value ?? '~') ||
      compareText(a.id, b.id),
  )
}

/** Events by date, undated ones last, and within a day by strength. */
export function eventsByDate(events: readonly CaseEvent[]): readonly CaseEvent[] {
  return strongestEvents(events).toSorted((a, b) => compareText(a.date?.value ?? '~', b.date?.value ?? '~'))
}

/** Statements with those of most origins first, then most documents, then by date. */
export function strongestStatements(statements: readonly Statement[]): readonly Statement[] {
  return statements.toSorted(
    (a, b) =>
      b.support.origins - a.support.origins ||
      b.support.documents - a.support.documents ||
      compareText(a.date?.value ?? '~', b.date?.value ?? '~') ||
      compareText(a.id, b.id),
  )
}

/** Entities with the most mentions first. */
export function mostMentioned(entities: readonly CaseEntity[]): readonly CaseEntity[] {
  return entities.toSorted(
    (a, b) => b.mentions.length - a.mentions.length || compareText(a.name, b.name) || compareText(a.id, b.id),
  )
}

/** Whether every account of an event or statement was taken back by a correction in the pile. */
export function isWithdrawn(line: { readonly accounts: readonly { readonly withdrawn: boolean }[] }): boolean {
  return line.accounts.length > 0 && line.accounts.every((account) => account.withdrawn)
}

function eventStrength(event: CaseEvent): number {
  const told = event.status === 'asserted' || event.status === 'claimed' || event.status === 'denied' ? 2 : 0
  const dated = event.date?.precision === 'day' ? 2 : event.date === null ? 0 : 1
  const known = (event.place === null ? 0 : 1) + (event.type === null ? 0 : 1) + Math.min(event.participants.length, 3)
  return event.support.origins * 6 + event.support.documents + told + dated + known + (isContradicted(event) ? 2 : 0)
}

/** Whether documents contradict each other about it: two readings of one document are more often a slip of the program. */
export function isContradicted(event: CaseEvent): boolean {
  return event.conflicts.some(
    ({ kind, values }) =>
      kind === 'conflict' &&
      new Set(values.flatMap((v) => v.evidence.map((e) => event.accounts[e.account]?.doc))).size > 1,
  )
}
