import type { JSX } from 'preact'
import { useRoom, useView } from './context.ts'
import { Name } from './parts.tsx'
import { changed, filtersOf } from './route.ts'

/** Views that a filter does not narrow. */
const WHOLE = new Set([
  '/event',
  '/entity',
  '/statement',
  '/document',
  '/copy',
  '/overview',
  '/review',
  '/decisions',
  '/gaps',
])

/** The filters in force, each with a way to take it off. They hold in every list, drawing and export. */
export function FilterBar(): JSX.Element | null {
  const { route } = useRoom()
  const filters = filtersOf(route)
  const keys = Object.keys(filters)
  if (keys.length === 0) return null
  return (
    <aside class="filters" aria-label="Filters in force">
      <span class="hint">{WHOLE.has(route.path) ? 'Filter for lists and exports:' : 'Only'}</span>
      {keys.map((key) => (
        <span class="chip" key={key}>
          {WORDS[key] ?? key}{' '}
          {key === 'about' || key === 'story' ? (
            <Subject id={filters[key] ?? ''} />
          ) : (
            <Name text={filters[key] ?? ''} />
          )}{' '}
          <a href={changed(route, { [key]: '' })} aria-label={`Take off the filter ${WORDS[key] ?? key}`}>
            ✕
          </a>
        </span>
      ))}
      {keys.length > 1 ? (
        <a href={changed(route, Object.fromEntries(keys.map((key) => [key, ''])))}>take all off</a>
      ) : null}
    </aside>
  )
}

const WORDS: Readonly<Record<string, string>> = {
  about: 'about',
  since: 'from',
  until: 'to',
  outlet: 'outlet',
  story: 'story',
}

function Subject(props: { readonly id: string }): JSX.Element {
  const asked = useView('/subject', { id: props.id })
  return <Name text={asked.state === 'there' ? asked.value.words : '…'} />
}
