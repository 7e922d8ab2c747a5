import type { Conflict } from '../link/index.ts'
import type { CaseIndex } from './case-index.ts'
import { differenceOf, type EventView } from './event.ts'
import { filteredEvents } from './filter.ts'
import { type EventRow, eventRow } from './parts.ts'
import { type Page, pageOf, type Query } from './query.ts'

/** Where accounts differ, one kind at a time. */
export interface DifferencesView {
  readonly kind: Conflict['kind']
  readonly counts: Readonly<Record<Conflict['kind'], number>>
  readonly list: Page<EventRow & { readonly differences: EventView['differences'] }>
}

/** The events in whose accounts values differ, strongest first; `sort` says which kind of difference. */
export function differences(index: CaseIndex, query: Query): DifferencesView {
  const events = filteredEvents(index, query)
  const counts = { conflict: 0, update: 0, scope: 0, vaguer: 0 }
  for (const event of events) for (const conflict of event.conflicts) counts[conflict.kind]++
  const asked = query.get('sort')
  const kind = asked === 'update' || asked === 'scope' || asked === 'vaguer' ? asked : 'conflict'
  const found = events.filter((event) => event.conflicts.some((c) => c.kind === kind))
  const list = pageOf(found, query, (event) => ({
    ...eventRow(index, event),
    differences: event.conflicts.filter((c) => c.kind === kind).map((c) => differenceOf(index, event, c)),
  }))
  return { kind, counts, list }
}
