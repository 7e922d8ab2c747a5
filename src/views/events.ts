import { eventsByDate } from '../dossier/index.ts'
import type { CaseIndex } from './case-index.ts'
import { filteredEvents } from './filter.ts'
import { type EventRow, eventRow } from './parts.ts'
import { type Page, pageOf, type Query } from './query.ts'

/** The events a query asks for: by date unless `order=strength`; `undated=1` lists those without one, else they come last. */
export function eventList(index: CaseIndex, query: Query): Page<EventRow> {
  const all = filteredEvents(index, query)
  const asked = query.has('undated') ? all.filter((event) => !index.days.has(event.id)) : all
  const ordered = query.get('order') === 'strength' ? asked : eventsByDate(asked)
  return pageOf(ordered, query, (event) => eventRow(index, event))
}
