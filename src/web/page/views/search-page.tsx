import type { JSX } from 'preact'
import type { SearchView } from '../../../views/index.ts'
import { useView } from '../context.ts'
import { EventLine, StatementLine } from '../lines.tsx'
import { Await, EntityLink, Evidence, Heading, Name } from '../parts.tsx'
import type { Route } from '../route.ts'
import { counted, grouped } from '../words.ts'

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
            Found for “<Name text={props.route.params.q ?? ''} />”
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
              <p class="hint">{documentsFound(view)}</p>
              {view.cut === null ? null : (
                <p class="warn" role="status">
                  The search was cut off: it took too long. {grouped(view.cut.looked)} of{' '}
                  {counted(view.cut.of, 'document')} were looked through. A rarer word, a story or an outlet makes it
                  shorter.
                </p>
              )}
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

/** How many documents hold the words, and how far that number goes. */
function documentsFound({ documents, passages, more, cut }: SearchView): string {
  if (documents === 0) return cut === null ? 'No document holds all the words.' : 'None so far holds all the words.'
  const shown = documents > passages.length ? `; the first ${passages.length} are shown` : ''
  const stopped = more && cut === null ? '; the search stopped there' : ''
  return `${more && cut === null ? 'More than ' : ''}${counted(documents, 'document')}${shown}${stopped}.`
}
