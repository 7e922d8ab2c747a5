import type { JSX } from 'preact'
import type { ChangeRow } from '../../../views/index.ts'
import { useView } from '../context.ts'
import { Await, Choice, DocumentLink, Heading, Name, Pager, To, Words } from '../parts.tsx'
import type { Route } from '../route.ts'
import { counted, minuteOf } from '../words.ts'

const SIGNS: readonly (readonly [ChangeRow['sign'], string])[] = [
  ['differs', '⚠︎ now differ'],
  ['agrees', '= no longer differ'],
  ['changed', '~ changed'],
  ['new', '+ new'],
  ['gone', '− gone'],
]
const SIGN_OF: Readonly<Record<string, string>> = Object.fromEntries(SIGNS)

const SINCE = { visit: 'your last visit showed it', addition: 'it was before the last addition' } as const

/** What came since the last visit to this case, or with its last addition. */
export function ChangesPage(props: { readonly route: Route }): JSX.Element {
  const { route } = props
  const asked = useView('/changes', route.params)
  const sort = route.params.sort ?? ''
  return (
    <Await asked={asked}>
      {(view) => (
        <>
          <Heading
            note={
              view.since === null
                ? null
                : `Against the case as ${SINCE[view.since.since]} (${minuteOf(view.since.when)}).`
            }
          >
            What is new
          </Heading>
          {view.since === null ? <p>The case has never been otherwise: all of it is new.</p> : null}
          {view.documents.count === 0 ? null : (
            <p>
              {counted(view.documents.count, 'document')} came in:{' '}
              {view.documents.added.map((doc, i) => (
                <span key={doc.doc}>
                  {i > 0 ? ', ' : ''}
                  <DocumentLink {...doc} />
                </span>
              ))}
              {view.documents.count > view.documents.added.length ? ' and others' : ''}.
            </p>
          )}
          {view.documents.gone === 0 ? null : <p>{counted(view.documents.gone, 'document')} went out.</p>}
          {view.since === null ? null : (
            <nav class="choices" aria-label="Kind of change">
              <Choice params={{ sort: '' }} chosen={sort === ''}>
                all
              </Choice>
              {SIGNS.map(([sign, words]) =>
                view.counts[sign] === 0 ? null : (
                  <Choice key={sign} params={{ sort: sign }} chosen={sort === sign}>
                    {words} <span class="count">{view.counts[sign]}</span>
                  </Choice>
                ),
              )}
            </nav>
          )}
          <ul class="rows">
            {view.list.items.map((row, i) => (
              <li key={i}>
                <p>
                  <span class={row.sign === 'differs' ? 'warn' : 'hint'}>{SIGN_OF[row.sign]}</span>{' '}
                  {row.path === null ? (
                    <Words text={row.words} />
                  ) : (
                    <To path={row.path}>
                      <Words text={row.words} />
                    </To>
                  )}{' '}
                  <span class="meta">{row.kind}</span>
                </p>
                {row.changes.map((change) => (
                  <p key={change} class="meta">
                    <Name text={change} />
                  </p>
                ))}
              </li>
            ))}
          </ul>
          <Pager page={view.list} noun="change" />
        </>
      )}
    </Await>
  )
}
