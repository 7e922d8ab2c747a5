import type { JSX } from 'preact'
import { isoDay, type LaneKind, type TimelineView } from '../../../views/index.ts'
import { AcceptShown } from '../accept-shown.tsx'
import { useView } from '../context.ts'
import { EventLine } from '../lines.tsx'
import { Await, Choice, Heading, Pager } from '../parts.tsx'
import { changed, go, type Route } from '../route.ts'
import { TimelineDrawing } from '../timeline-drawing.tsx'
import { counted } from '../words.ts'

const LANES: readonly (readonly [LaneKind, string])[] = [
  ['kind', 'kind of deed'],
  ['person', 'person or group'],
  ['place', 'place'],
  ['story', 'story'],
]

/** Events in time: a drawing to zoom and brush, and the same events as a list. */
export function TimelinePage(props: { readonly route: Route }): JSX.Element {
  const { route } = props
  const { from: _from, undated: _undated, ...drawn } = route.params
  const asked = useView('/timeline', drawn)
  const first = asked.state === 'there' ? isoDay(asked.value.window.first).slice(0, 7) : ''
  const last = asked.state === 'there' ? isoDay(asked.value.window.last).slice(0, 7) : ''
  const { lanes = 'kind', differs = '', undated = '', since = '', until = '' } = route.params
  return (
    <>
      <Heading>Timeline</Heading>
      <div class="controls">
        <nav class="choices" aria-label="Rows">
          <span class="hint">rows by</span>
          {LANES.map(([kind, name]) => (
            <Choice key={kind} params={{ lanes: kind === 'kind' ? '' : kind }} chosen={lanes === kind}>
              {name}
            </Choice>
          ))}
        </nav>
        <nav class="choices" aria-label="Which events">
          <Choice params={{ differs: '', undated: '' }} chosen={differs === '' && undated === ''}>
            all events
          </Choice>
          <Choice params={{ differs: '1', undated: '' }} chosen={differs !== ''}>
            ⚠︎ where accounts differ
          </Choice>
          <Choice params={{ undated: '1', differs: '' }} chosen={undated !== ''}>
            undated
          </Choice>
        </nav>
        <span class="dates">
          <DayField label="from" hint={first} value={since} take={(day) => go(changed(route, { since: day }))} />{' '}
          <DayField label="to" hint={last} value={until} take={(day) => go(changed(route, { until: day }))} />
        </span>
      </div>
      {undated === '' ? <Await asked={asked}>{(view) => <TimelineDrawing view={view} route={route} />}</Await> : null}
      {asked.state === 'there' ? <EventList route={route} view={asked.value} /> : null}
    </>
  )
}

/** The events of the drawing's window as a list, or all undated ones. */
function EventList(props: { readonly route: Route; readonly view: TimelineView }): JSX.Element {
  const { route, view } = props
  const { undated = '', since = '', until = '' } = route.params
  const bounded = since !== '' || until !== '' || undated !== '' || view.outside === 0
  const drawn = { since: isoDay(view.window.first), until: isoDay(view.window.last) }
  const list = useView('/events', bounded ? route.params : { ...route.params, ...drawn })
  return (
    <>
      {bounded ? null : (
        <p class="hint">
          Only the days drawn: {counted(view.outside, 'event')} {view.outside === 1 ? 'lies' : 'lie'} outside them.{' '}
          <a href={changed(route, { since: isoDay(view.whole.first), until: isoDay(view.whole.last) })}>
            Show the whole span
          </a>
        </p>
      )}
      <Await asked={list}>
        {(page) => (
          <section aria-label="Events">
            {page.items.length === 0 ? <p>No event fits.</p> : null}
            <ol class="plain dated">
              {page.items.map((event) => (
                <li key={event.id}>
                  <span class="date">{event.date === null ? 'no date' : event.date.spoken}</span>
                  <EventLine event={event} />
                </li>
              ))}
            </ol>
            <Pager page={page} noun="event" />
            <AcceptShown of="event" noun="event" lines={page.items} />
            {view.undated > 0 && undated === '' ? (
              <p class="hint">
                {counted(view.undated, 'event')} without a date that can be drawn{' '}
                {view.undated === 1 ? 'stands' : 'stand'} last in the list.
              </p>
            ) : null}
          </section>
        )}
      </Await>
    </>
  )
}

function DayField(props: {
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly take: (day: string) => void
}): JSX.Element {
  return (
    <label>
      {props.label}{' '}
      <input
        type="text"
        size={10}
        placeholder={props.hint}
        pattern="\d{4}(-\d{2}(-\d{2})?)?"
        value={props.value}
        onChange={({ currentTarget }) => {
          if (currentTarget.validity.valid) props.take(currentTarget.value)
        }}
      />
    </label>
  )
}
