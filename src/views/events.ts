import type { CaseIndex } from './case-index.ts'
import { filteredEvents } from './filter.ts'
import { type EventRow, eventRow } from './parts.ts'
import { type Page, pageOf, type Query } from './query.ts'

/** The events a query asks for: by date unless `order=strength`; `undated=1` lists those without one, else they come last. */
export function eventList(index: CaseIndex, query: Query): Page<EventRow> {
  const all = filteredEvents(index, query, query.get('order') === 'strength' ? index.events : index.byDate)
  const asked = query.has('undated') ? all.filter((event) => !index.days.has(event.id)) : all
  return pageOf(asked, query, (event) => eventRow(index, event))
}
