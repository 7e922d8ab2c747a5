import { spokenDate } from './dates.ts'
import { eventNotes } from './event-notes.ts'
import { folded, section } from './fold.ts'
import { type Html, html, joinHtml, NOTHING } from './html.ts'
import { conflictMark, marksOf } from './line.ts'
import { eventsByDate, isWithdrawn } from './strength.ts'
import { anchorOf, nameOf, namesOf, type View } from './view.ts'
import { kindOfEvent, STATUS_WORDS } from './words.ts'

/** Who is reported to have met or contacted whom, in order of time. */
export function meetings(view: View): Html {
  const events = eventsByDate(view.theCase.events.filter((event) => event.type === 'CONSULT' && !isWithdrawn(event)))
  const rows = events.map((event) => {
    const actors = namesOf(
      view,
      event.participants.filter((p) => p.role === 'actor').map((p) => p.entity),
    )
    const others = event.participants.filter((p) => p.role !== 'actor').map((p) => p.entity)
    const whom = others.length === 0 ? NOTHING : html` – ${namesOf(view, others)}`
    const place = event.place === null ? NOTHING : html`, ${nameOf(view, event.place)}`
    const parts = [
      html`${actors}${whom}`,
      html`${event.date === null ? 'not dated' : spokenDate(event.date.value)}${place}`,
    ]
    return html`<p class="row"><span class="who">${joinHtml(parts, ' · ')}</span>${eventNotes(view, event)} <span class="meta"><a href="#${anchorOf(view, event.id)}">${kindOfEvent(event)}</a>, ${STATUS_WORDS[event.status]} · ${marksOf(event)}${conflictMark(event)}</span></p>
`
  })
  const body =
    rows.length === 0 ? html`<p>No meetings or contacts were found.</p>` : folded(rows, 'meetings and contacts')
  return section('meetings', 'Meetings and contacts', body)
}
