import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import type { EntityRef, NetworkView } from '../../../views/index.ts'
import { useView } from '../context.ts'
import { NetworkDrawing } from '../network-drawing.tsx'
import { Apart, Await, Choice, EntityLink, Evidence, Heading, Name } from '../parts.tsx'
import { changed, type Route } from '../route.ts'
import { counted } from '../words.ts'

const KINDS = [
  ['', 'all ties'],
  ['met', 'met'],
  ['named', 'spoke of'],
  ['backs', 'stated ties'],
  ['quotes', 'passed on words'],
] as const
/** Who met, named, backs or quotes whom: a drawing, the same ties as a list, and the words behind each. */
export function NetworkPage(props: { readonly route: Route }): JSX.Element {
  const { route } = props
  const { a = '', b = '', ...rest } = route.params
  const asked = useView('/network', rest)
  return (
    <>
      <Heading note="Ties as documents report them, not as they are. A thicker line stands in more places; every line opens its evidence.">
        Network
      </Heading>
      <div class="controls">
        <nav class="choices" aria-label="Kind of tie">
          {KINDS.map(([kind, name]) => (
            <Choice key={kind} params={{ kind, a: '', b: '' }} chosen={(route.params.kind ?? '') === kind}>
              {name}
            </Choice>
          ))}
        </nav>
      </div>
      <Await asked={asked}>
        {(view) =>
          view.nodes.length === 0 ? (
            <p>No ties of this kind were found.</p>
          ) : (
            <div class="with-side right wide-side">
              <NetworkDrawing view={view} route={route} />
              <TieList view={view} route={route} />
            </div>
          )
        }
      </Await>
      {a === '' || b === '' ? null : <Ties route={route} />}
    </>
  )
}

function Ties(props: { readonly route: Route }): JSX.Element {
  const asked = useView('/ties', props.route.params)
  const { a, b } = props.route.params
  const stands = asked.state === 'there'
  useEffect(() => {
    if (stands) document.getElementById('ties')?.scrollIntoView({ block: 'nearest' })
  }, [a, b, stands])
  return (
    <section id="ties">
      <Await asked={asked}>
        {(list) => (
          <>
            {list.map((tie, i) => (
              <div key={i}>
                <h2>
                  <Name text={tie.left.name} />
                  <Apart apart={tie.left.apart} /> {tie.words} <Name text={tie.right.name} />
                  <Apart apart={tie.right.apart} /> <span class="count">{counted(tie.count, 'place')}</span>
                </h2>
                {tie.evidence.map((e, k) => (
                  <Evidence key={k} of={e} />
                ))}
              </div>
            ))}
            {list.length === 0 ? <p>No ties under these filters.</p> : null}
          </>
        )}
      </Await>
    </section>
  )
}

function TieList(props: { readonly view: NetworkView; readonly route: Route }): JSX.Element {
  const { view, route } = props
  const nodes = new Map(view.nodes.map((node) => [node.entity, node]))
  const refOf = (entity: string): EntityRef => nodes.get(entity) ?? { entity, name: entity, apart: null }
  return (
    <nav class="side" aria-label="Ties as a list">
      <h2>
        {counted(view.edges.length, 'tie')}
        {view.total.edges > view.edges.length ? <span class="count"> of {view.total.edges}</span> : null}
      </h2>
      <ul class="plain tie-list">
        {view.edges.map((edge, i) => (
          <li key={i}>
            <EntityLink {...refOf(edge.a)} />{' '}
            <a
              href={changed(route, { a: edge.a, b: edge.b })}
              aria-current={route.params.a === edge.a && route.params.b === edge.b ? 'true' : undefined}
            >
              {edge.words}
            </a>{' '}
            <EntityLink {...refOf(edge.b)} /> <span class="count">{edge.count}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}
