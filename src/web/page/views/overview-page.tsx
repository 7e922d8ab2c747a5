import type { JSX } from 'preact'
import type { OverviewView } from '../../../views/index.ts'
import { useView } from '../context.ts'
import { EventLine } from '../lines.tsx'
import { Await, DocumentLink, EntityLink, Heading, Name, To, Words } from '../parts.tsx'
import { PickFiles, Refused } from '../start.tsx'
import { counted, grouped, languageName, minuteOf } from '../words.ts'

/** What this case holds, what waits, what differs. */
export function OverviewPage(): JSX.Element {
  const asked = useView('/overview', {})
  return (
    <Await asked={asked}>
      {(view) => (
        <>
          <Heading
            note={
              view.published === null ? null : `published ${[...new Set(view.published)].join(' to ')} · ${view.engine}`
            }
          >
            <Name text={view.title} />
          </Heading>
          <ul class="figures">
            {view.counts.map(({ name, count, path }) => (
              <li key={name}>
                <To path={path}>
                  <b>{grouped(count)}</b> {name}
                </To>
              </li>
            ))}
          </ul>
          <Refused list={view.refused} />
          <p class="buttons">
            <PickFiles ready>Add files</PickFiles> <span class="hint">or drop them anywhere</span>
          </p>
          <div class="columns">
            <section class="wide">
              <h2>Key points</h2>
              <p class="hint">
                The events with most origins, each as its sources tell it. Lone accusations and people in need of care
                are left out until somebody reviews them.
              </p>
              {view.points.length === 0 ? <p>No line is strong enough to open with.</p> : null}
              <ol class="points">
                {view.points.map((event) => (
                  <li key={event.id}>
                    <EventLine event={event} dated />
                  </li>
                ))}
              </ol>
            </section>
            <div>
              <section>
                <h2>
                  <To path="/review">Waiting for you</To>
                </h2>
                <p>
                  {view.waiting.doubts === 0 ? (
                    'No doubts wait for a decision.'
                  ) : (
                    <To path="/review">{counted(view.waiting.doubts, 'doubt')} of the program</To>
                  )}
                  {view.waiting.pending > 0 ? `; ${counted(view.waiting.pending, 'decision')} not yet taken in` : ''}
                </p>
                <p class="hint">
                  {view.reviewed.lines === 0
                    ? `⚙︎ Nobody has reviewed any of the ${grouped(view.reviewed.of)} lines yet.`
                    : `✓ ${counted(view.reviewed.lines, 'line')} of ${grouped(view.reviewed.of)} rest on a review.`}
                </p>
                <p>
                  <To path="/gaps">{counted(view.gaps, 'open question')}</To> the pile leaves
                </p>
                {view.unattached > 0 ? (
                  <p class="warn">
                    <To path="/decisions">{counted(view.unattached, 'decision')} without a place in this pile</To>
                  </p>
                ) : null}
              </section>
              {view.fresh === null ? null : <Fresh {...view.fresh} />}
              <section>
                <h2>
                  <To path="/differences">Where accounts differ</To>
                </h2>
                {view.differing.length === 0 ? <p>No contradictions were found.</p> : null}
                {view.differing.slice(0, 5).map((event) => (
                  <p key={event.id} class="short">
                    <span class="warn" aria-hidden="true">
                      ⚠︎
                    </span>{' '}
                    <To path="/event" params={{ id: event.id }}>
                      <Words text={event.summary} />
                    </To>{' '}
                    <span class="meta">{event.differs.map((f) => (f === 'quantity' ? 'numbers' : f)).join(', ')}</span>
                  </p>
                ))}
              </section>
              <section>
                <h2>
                  <To path="/people">Who is who</To>
                </h2>
                {view.people.length === 0 ? <p>No name with a described public role was read.</p> : null}
                <ul class="plain">
                  {view.people.map((person) => (
                    <li key={person.entity}>
                      <EntityLink {...person} /> <span class="count">{grouped(person.mentions)}</span>
                    </li>
                  ))}
                </ul>
              </section>
              {view.stories.length === 0 ? null : (
                <section>
                  <h2>Stories</h2>
                  <ul class="plain">
                    {view.stories.map((story) => (
                      <li key={story.id}>
                        <To path="/timeline" params={{ story: story.id }}>
                          <Name text={story.name} />
                        </To>{' '}
                        <span class="count">{counted(story.documents, 'document')}</span>
                      </li>
                    ))}
                  </ul>
                </section>
              )}
            </div>
          </div>
          {view.foreign.length === 0 ? null : (
            <p class="hint">
              Read only in part (copies, numbers, full dates, quotations), since there are no rules for the language:{' '}
              {view.foreign.map((f) => `${languageName(f.language)} (${f.documents})`).join(', ')}.
            </p>
          )}
        </>
      )}
    </Await>
  )
}

/** What is new since the last visit, or with the last addition. */
function Fresh(props: NonNullable<OverviewView['fresh']>): JSX.Element {
  const { since, when, count, documents, decisions, eventCount, events } = props
  return (
    <section class="fresh">
      <h2>
        <To path="/changes">What is new</To>
      </h2>
      <p class="hint">
        {since === 'visit' ? 'Since your last visit' : 'With the last addition'} ({minuteOf(when)})
      </p>
      {count === 0 ? null : (
        <p>
          {counted(count, 'document')}:{' '}
          {documents.map((doc, i) => (
            <span key={doc.doc}>
              {i > 0 ? ', ' : ''}
              <DocumentLink {...doc} />
            </span>
          ))}
          {count > documents.length ? ' and others' : ''}
        </p>
      )}
      {decisions === 0 ? null : (
        <p>
          <To path="/decisions">{counted(decisions, 'decision')}</To>
        </p>
      )}
      {eventCount === 0 ? null : <p>{counted(eventCount, 'event')} that nothing told of before:</p>}
      {events.map((event) => (
        <p key={event.id} class="short">
          <To path="/event" params={{ id: event.id }}>
            <Words text={event.summary} />
          </To>
        </p>
      ))}
      <p>
        <To path="/changes">All that is new or reads otherwise</To>
      </p>
    </section>
  )
}
