import type { JSX } from 'preact'
import { useView } from '../context.ts'
import { Await, counted, EntityLink, EventLine, Evidence, Heading, Name, StatementLine } from '../parts.tsx'
import type { Route } from '../route.ts'

/** What was found for some words, everywhere. */
export function SearchPage(props: { readonly route: Route }): JSX.Element {
  const asked = useView('/search', props.route.params)
  return (
    <>
      <Heading note="All the words must stand in one document; words in quotation marks must stand together.">
        {(props.route.params.q ?? '') === '' ? (
          'Search'
        ) : (
          <>
            “<Name text={props.route.params.q ?? ''} />”
          </>
        )}
      </Heading>
      <Await asked={asked}>
        {(view) => (
          <>
            {view.people.length === 0 ? null : (
              <section>
                <h2>Names</h2>
                <ul class="plain">
                  {view.people.map((row) => (
                    <li key={row.entity}>
                      <EntityLink {...row} />{' '}
                      <span class="meta">
                        {counted(row.mentions, 'mention')} in {counted(row.documents, 'document')}
                      </span>
                    </li>
                  ))}
                </ul>
              </section>
            )}
            {view.events.length === 0 ? null : (
              <section>
                <h2>Events</h2>
                {view.events.map((event) => (
                  <EventLine key={event.id} event={event} dated />
                ))}
              </section>
            )}
            {view.statements.length === 0 ? null : (
              <section>
                <h2>Statements</h2>
                {view.statements.map((s) => (
                  <StatementLine key={s.id} statement={s} />
                ))}
              </section>
            )}
            <section>
              <h2>Documents</h2>
              <p class="hint">
                {view.documents === 0
                  ? 'No document holds all the words.'
                  : `${view.more ? 'More than ' : ''}${counted(view.documents, 'document')}${
                      view.documents > view.passages.length ? `; the first ${view.passages.length} are shown` : ''
                    }${view.more ? '; the search stopped there' : ''}.`}
              </p>
              {view.passages.map((passage) => (
                <Evidence key={passage.doc} of={passage} />
              ))}
            </section>
          </>
        )}
      </Await>
    </>
  )
}
