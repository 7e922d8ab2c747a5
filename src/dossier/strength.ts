import { compareText } from '../document/index.ts'
import type { CaseEntity, CaseEvent, Statement } from '../link/index.ts'

/** Events with the strongest first: origins, then documents, contradiction, participants; earliest date on a tie. */
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
  const conflict = event.conflicts.some((c) => c.kind === 'conflict') ? 3 : 0
  return event.support.origins * 4 + Math.min(event.participants.length, 4) + conflict + (event.place === null ? 0 : 1)
}
