import { forceCenter, forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force'
import type { JSX } from 'preact'
import { useEffect, useMemo } from 'preact/hooks'
import { visibleName } from '../../../dossier/index.ts'
import type { Edge, NetworkView } from '../../../views/index.ts'
import { useView } from '../context.ts'
import { labelPlaces } from '../network-labels.ts'
import { Await, Choice, counted, EntityLink, Evidence, Heading, Name, Scroll } from '../parts.tsx'
import { changed, type Route } from '../route.ts'

const KINDS = [
  ['', 'all ties'],
  ['met', 'met'],
  ['named', 'spoke of'],
  ['backs', 'stated ties'],
  ['quotes', 'passed on words'],
] as const
const WIDTH = 760
const HEIGHT = 560

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
              <Drawing view={view} route={route} />
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
                  <Name text={tie.left.name} /> {tie.words} <Name text={tie.right.name} />{' '}
                  <span class="count">{counted(tie.count, 'place')}</span>
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

interface Placed {
  readonly id: string
  readonly letters: number
  x: number
  y: number
}

/** Places of the actors: computed once for a set of ties, from fixed starts, so the same ties always look the same. */
function layOut(view: NetworkView): ReadonlyMap<string, Placed> {
  const nodes: Placed[] = view.nodes.map(({ entity, name }, i) => {
    const turn = i * 2.399963
    const away = 26 * Math.sqrt(i + 0.5)
    return {
      id: entity,
      letters: name.length,
      x: WIDTH / 2 + away * Math.cos(turn),
      y: HEIGHT / 2 + away * Math.sin(turn),
    }
  })
  const links = view.edges.map(({ a, b }) => ({ source: a, target: b }))
  forceSimulation(nodes)
    .force(
      'link',
      forceLink<Placed, { source: string; target: string }>(links)
        .id(({ id }) => id)
        .distance(110),
    )
    .force('charge', forceManyBody().strength(-420))
    .force('centre', forceCenter(WIDTH / 2, HEIGHT / 2))
    .force('x', forceX(WIDTH / 2).strength(0.05))
    .force('y', forceY(HEIGHT / 2).strength(0.09))
    .force(
      'apart',
      forceCollide<Placed>(({ letters }) => 20 + Math.min(26, letters) * 1.5),
    )
    .stop()
    .tick(280)
  const across = stretched(
    nodes.map(({ x }) => x),
    70,
    WIDTH - 70,
  )
  const down = stretched(
    nodes.map(({ y }) => y),
    34,
    HEIGHT - 20,
  )
  return new Map(nodes.map(({ id, letters }, i) => [id, { id, letters, x: across[i] ?? 0, y: down[i] ?? 0 }]))
}

/** The values moved and stretched so that they fill the room between two bounds. */
function stretched(values: readonly number[], least: number, most: number): readonly number[] {
  const from = Math.min(...values)
  const room = Math.max(...values) - from
  return values.map((value) => (room < 1 ? (least + most) / 2 : least + ((value - from) * (most - least)) / room))
}

function Drawing(props: { readonly view: NetworkView; readonly route: Route }): JSX.Element {
  const { view, route } = props
  const places = useMemo(() => layOut(view), [view])
  const names = new Map(view.nodes.map((node) => [node.entity, visibleName(node.name)]))
  const most = Math.max(1, ...view.nodes.map((node) => node.ties))
  const sizeOf = (ties: number): number => 5 + 9 * Math.sqrt(ties / most)
  const dots = view.nodes.flatMap(({ entity, ties }) => {
    const place = places.get(entity)
    const letters = labelOf(names.get(entity) ?? '').length
    return place === undefined ? [] : [{ ...place, size: sizeOf(ties), letters, weight: ties }]
  })
  const labels = labelPlaces(dots, WIDTH)
  return (
    <figure class="drawing">
      <Scroll label="Network drawing" middle>
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} class="network">
          <title>Ties between people and groups; the list beside holds the same in words</title>
          {view.edges.map((edge, i) => (
            <EdgeLine key={i} edge={edge} places={places} names={names} route={route} />
          ))}
          {view.nodes.map((node) => {
            const place = places.get(node.entity)
            if (place === undefined) return null
            const size = sizeOf(node.ties)
            const name = names.get(node.entity) ?? ''
            const label = labelOf(name)
            const written = labels.get(node.entity)
            return (
              <a
                key={node.entity}
                href={changed(route, { about: node.entity, a: '', b: '' })}
                aria-label={`Only around ${name}`}
              >
                <title>{`${name}: ${counted(node.ties, 'place')}; choose to see only those around`}</title>
                {node.type === 'PER' ? (
                  <circle cx={place.x} cy={place.y} r={size} />
                ) : (
                  <rect x={place.x - size} y={place.y - size} width={size * 2} height={size * 2} rx={2} />
                )}
                {written === undefined ? null : (
                  <text x={written.x} y={written.y} text-anchor="middle">
                    {label}
                  </text>
                )}
              </a>
            )
          })}
        </svg>
      </Scroll>
      <figcaption>
        ● person · ■ organisation or group · line met, dashed spoke of, dotted stated tie or passed on.{' '}
        {view.total.nodes > view.nodes.length
          ? `The ${view.nodes.length} with most places of ${view.total.nodes} are drawn.`
          : ''}
      </figcaption>
    </figure>
  )
}

function labelOf(name: string): string {
  return name.length > 26 ? `${name.slice(0, 25).toWellFormed()}…` : name
}

function EdgeLine(props: {
  readonly edge: Edge
  readonly places: ReadonlyMap<string, Placed>
  readonly names: ReadonlyMap<string, string>
  readonly route: Route
}): JSX.Element | null {
  const { edge, places, names, route } = props
  const a = places.get(edge.a)
  const b = places.get(edge.b)
  if (a === undefined || b === undefined) return null
  const words = `${names.get(edge.a)} ${edge.words} ${names.get(edge.b)}: ${counted(edge.count, 'place')}`
  // Ties of several kinds between the same two are bent apart.
  const bend = { met: 0, named: 14, backs: -14, quotes: 26 }[edge.kind]
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const long = Math.max(1, Math.hypot(dx, dy))
  const path = `M${a.x} ${a.y}Q${(a.x + b.x) / 2 - (dy / long) * bend} ${(a.y + b.y) / 2 + (dx / long) * bend} ${b.x} ${b.y}`
  return (
    <a href={changed(route, { a: edge.a, b: edge.b })} class={`edge ${edge.kind}`} aria-label={words}>
      <title>{words}</title>
      <path class="wide" d={path} />
      <path d={path} stroke-width={Math.min(7, 1 + Math.sqrt(edge.count))} />
    </a>
  )
}

function TieList(props: { readonly view: NetworkView; readonly route: Route }): JSX.Element {
  const { view, route } = props
  const names = new Map(view.nodes.map((node) => [node.entity, node.name]))
  return (
    <nav class="side" aria-label="Ties as a list">
      <h2>
        {counted(view.edges.length, 'tie')}
        {view.total.edges > view.edges.length ? <span class="count"> of {view.total.edges}</span> : null}
      </h2>
      <ul class="plain tie-list">
        {view.edges.map((edge, i) => (
          <li key={i}>
            <EntityLink entity={edge.a} name={names.get(edge.a) ?? edge.a} />{' '}
            <a
              href={changed(route, { a: edge.a, b: edge.b })}
              aria-current={route.params.a === edge.a && route.params.b === edge.b ? 'true' : undefined}
            >
              {edge.words}
            </a>{' '}
            <EntityLink entity={edge.b} name={names.get(edge.b) ?? edge.b} /> <span class="count">{edge.count}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}
