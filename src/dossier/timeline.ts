import type { CaseEvent } from '../link/index.ts'
import { daysOf, spokenDate } from './dates.ts'
import { eventLine } from './event-line.ts'
import { eventNotes } from './event-notes.ts'
import { section } from './fold.ts'
import { type Html, html, NOTHING } from './html.ts'
import { conflictMark, grouped, marksOf } from './line.ts'
import { eventsByDate, isWithdrawn, strongestEvents } from './strength.ts'
import { timelineDrawing } from './timeline-drawing.ts'
import type { View } from './view.ts'
import { STATUS_WORDS } from './words.ts'

const OPENING = 20

/** The timeline: a drawing by date and kind of deed, the dated events as a list, and the undated ones in their own. */
export function timeline(view: View): Html {
  const events = view.theCase.events.filter((event) => !isWithdrawn(event))
  const dated = events.filter((event) => event.date !== null && daysOf(event.date.value) !== null)
  const known = new Set(dated.map((event) => event.id))
  const undated = strongestEvents(events.filter((event) => !known.has(event.id)))
  const strong = new Set(
    strongestEvents(dated)
      .slice(0, OPENING)
      .map((event) => event.id),
  )
  const open = eventsByDate(dated.filter((event) => strong.has(event.id))).map((event) => row(view, event))
  const rest = eventsByDate(dated.filter((event) => !strong.has(event.id))).map((event) => row(view, event))
  const more =
    rest.length === 0
      ? NOTHING
      : html`<details class="more"><summary>show ${rest.length} more dated events</summary><ol class="timeline">${rest}</ol></details>`
  const list =
    open.length === 0 ? html`<p>No dated events were found.</p>` : html`<ol class="timeline">${open}</ol>${more}`
  return section('timeline', 'Timeline', html`${timelineDrawing(view, dated)}${list}${undatedPart(view, undated)}`)
}

/** The strongest of the events without a date; a timeline has no place for the others, whose cards stand in their own section. */
function undatedPart(view: View, undated: readonly CaseEvent[]): Html {
  if (undated.length === 0) return NOTHING
  const rows = undated.slice(0, OPENING).map(
    (event) => html`<p class="row">${line(view, event)}</p>
`,
  )
  const left = undated.length - rows.length
  const more =
    left === 0
      ? NOTHING
      : html`<p class="hint">${grouped(left)} more have no date: they stand under <a href="#events">Events in detail</a>.</p>`
  return html`<h3 id="undated">Undated events <span class="count">${undated.length}</span></h3>${rows}${more}`
}

function row(view: View, event: CaseEvent): Html {
  const date = event.date
  if (date === null) return NOTHING
  const basis = date.basis === 'stated' ? 'stated' : date.basis === null ? 'basis unknown' : 'worked out'
  return html`<li><span class="date">${spokenDate(date.value)}<small>${date.precision ?? 'precision unknown'}, ${basis}</small></span><div>${line(view, event)}</div></li>
`
}

function line(view: View, event: CaseEvent): Html {
  return html`${eventLine(view, event)}${eventNotes(view, event)} <span class="meta">${STATUS_WORDS[event.status]} · ${marksOf(event)}${conflictMark(event)}</span>`
}
