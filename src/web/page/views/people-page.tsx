import type { JSX } from 'preact'
import { AcceptShown } from '../accept-shown.tsx'
import { useView } from '../context.ts'
import { Reviewed } from '../lines.tsx'
import { Await, Choice, EntityLink, Heading, Name, Pager } from '../parts.tsx'
import { changed, go, type Route } from '../route.ts'
import { counted } from '../words.ts'

const TYPES: readonly (readonly [string, string])[] = [
  ['', 'All'],
  ['PER', 'People'],
  ['ORG', 'Organisations and groups'],
  ['LOC', 'Places'],
  ['EVENT', 'Named events'],
]
const TYPE_WORDS = { PER: 'person', ORG: 'organisation', LOC: 'place', EVENT: 'named event', OTHER: 'other' } as const

/** Who is who. */
export function PeoplePage(props: { readonly route: Route }): JSX.Element {
  const { route } = props
  const asked = useView('/people', route.params)
  const { type = '', q = '', order = '', unnamed = '' } = route.params
  return (
    <>
      <Heading note="Names that were read as one person, group or place. Those without a described public role or quoted words come last.">
        Who is who
      </Heading>
      <div class="controls">
        <nav class="choices" aria-label="Type">
          {TYPES.map(([key, name]) => (
            <Choice key={key} params={{ type: key, unnamed: '' }} chosen={type === key && unnamed === ''}>
              {name}
            </Choice>
          ))}
          <Choice params={{ unnamed: '1', type: '' }} chosen={unnamed !== ''}>
            Unnamed sources
          </Choice>
        </nav>
        <nav class="choices" aria-label="Order">
          <Choice params={{ order: '' }} chosen={order === ''}>
            most mentioned
          </Choice>
          <Choice params={{ order: 'name' }} chosen={order === 'name'}>
            by name
          </Choice>
        </nav>
        <input
          type="search"
          aria-label="Names that hold"
          placeholder="Name …"
          value={q}
          onChange={({ currentTarget }) => go(changed(route, { q: currentTarget.value }))}
        />
      </div>
      {unnamed === '' ? null : <p class="hint">Never joined to anybody, nor to each other, by the program.</p>}
      <Await asked={asked}>
        {(page) => (
          <>
            <ul class="rows">
              {page.items.map((row) => (
                <li key={row.entity}>
                  <p>
                    <EntityLink {...row} apart={row.apart === row.role ? null : row.apart} />{' '}
                    {row.role === null ? null : (
                      <span class="by">
                        “<Name text={row.role} />”
                      </span>
                    )}
                  </p>
                  <p class="meta">
                    {TYPE_WORDS[row.type]} · {counted(row.mentions, 'mention')} in {counted(row.documents, 'document')}
                    {row.events > 0 ? ` · ${counted(row.events, 'event')}` : ''}
                    {row.statements > 0 ? ` · ${counted(row.statements, 'statement')}` : ''}
                    {row.variants > 1 ? ` · ${row.variants} forms of the name` : ''} ·{' '}
                    <Reviewed reviewed={row.reviewed} />
                    {row.care.length > 0 ? (
                      <span class="care"> ☂︎ take care before naming: {row.care.join(', ')}</span>
                    ) : null}
                  </p>
                </li>
              ))}
            </ul>
            <Pager page={page} noun="name" />
            <AcceptShown of="entity" noun="name" lines={page.items} />
          </>
        )}
      </Await>
    </>
  )
}
