import type { JSX } from 'preact'
import type { StatementView } from '../../../views/index.ts'
import { useRoom, useView } from '../context.ts'
import { Decide } from '../decide.tsx'
import { Await, clipped, EntityLink, Evidence, Heading, mannerOf, Name, Support, When, Words } from '../parts.tsx'
import type { Route } from '../route.ts'

/** One statement with all its wordings and its chain. */
export function StatementPage(props: { readonly route: Route }): JSX.Element {
  const { id = '', at = '' } = props.route.params
  const asked = useView('/statement', at === '' ? { id } : { id, at })
  return <Await asked={asked}>{(statement) => <StatementBody statement={statement} />}</Await>
}

function StatementBody(props: { readonly statement: StatementView }): JSX.Element {
  const { statement } = props
  const { route } = useRoom()
  keepPlace(route, statement)
  return (
    <>
      <Heading
        note={
          <>
            {mannerOf(statement)} · <When date={statement.date} /> · <Support {...statement} />
          </>
        }
      >
        {statement.speaker !== null ? (
          <>
            <EntityLink {...statement.speaker} /> said
          </>
        ) : statement.source !== null ? (
          <>
            “<Name text={statement.source} />” said
          </>
        ) : (
          'Somebody not named said'
        )}
      </Heading>
      <blockquote class="said" lang={statement.language ?? undefined}>
        <Words text={clipped(statement.text, 2000)} />
      </blockquote>
      <h2>{statement.renderings.length === 1 ? 'Its wording' : `Its ${statement.renderings.length} wordings`}</h2>
      {statement.renderings.map((r, i) => (
        <article key={i} class={`rendering${r.withdrawn ? ' withdrawn' : ''}`}>
          <Evidence of={r.evidence} />
          <p class="meta">
            {mannerOf({ quoted: r.quoted, polarity: statement.polarity })} · origin: <Name text={r.origin} />
            {r.source === null ? null : (
              <>
                {' '}
                · source given as “<Name text={r.source} />”
              </>
            )}
            {r.via.length === 0 ? null : (
              <>
                {' '}
                · passed on by{' '}
                {r.via.map((v, k) => (
                  <span key={v.entity}>
                    {k > 0 ? ', then ' : ''}
                    <EntityLink {...v} />
                  </span>
                ))}
              </>
            )}
            {r.rendered ? ' · translated or rendered by somebody' : ''}
            {r.withdrawn ? ' · ⊘ withdrawn' : ''}
          </p>
        </article>
      ))}
      <Speaker statement={statement} />
      <Decide
        of="statement"
        anchor={statement.anchor}
        decisions={statement.decisions}
        reject="No such statement"
        date={statement.date?.value ?? ''}
        notes={statement.notes}
      />
    </>
  )
}

/** The true speaker, chosen among the people named nearby. */
function Speaker(props: { readonly statement: StatementView }): JSX.Element | null {
  const { statement } = props
  const { decide, say } = useRoom()
  const target = statement.anchor
  if (target === null) return null
  const unsigned = { who: null, when: null, why: null }
  const take = async (speaker: (typeof statement.candidates)[number]['anchor'] | null): Promise<void> => {
    if (await decide([{ kind: 'speaker', target, speaker, ...unsigned }], { now: true })) say('The speaker is taken.')
  }
  return (
    <details class="decide">
      <summary>Another speaker</summary>
      <p class="buttons">
        {statement.candidates.map((c) => (
          <button key={c.entity} type="button" onClick={() => void take(c.anchor)}>
            <Name text={c.name} />
          </button>
        ))}
        <button type="button" onClick={() => void take(null)}>
          Nobody can be named
        </button>
      </p>
    </details>
  )
}

/** Writes the statement's first place into the address, so that a permalink finds it after its id changed. */
function keepPlace(route: Route, statement: StatementView): void {
  const first = statement.renderings[0]
  const at = first?.anchor == null || first.evidence === null ? null : `${first.evidence.doc}:${first.anchor.start}`
  if (at === null || (route.params.at === at && route.params.id === statement.id)) return
  const params = new URLSearchParams({ ...route.params, id: statement.id, at })
  history.replaceState(null, '', `#${route.path}?${params}`)
}
