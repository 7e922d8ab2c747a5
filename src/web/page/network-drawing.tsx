import { forceCenter, forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force'
import type { JSX } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { visibleName } from '../../dossier/index.ts'
import type { Edge, EntityRef, NetworkView } from '../../views/index.ts'
import { labelPlaces } from './network-labels.ts'
import { Scroll } from './parts.tsx'
import { changed, type Route } from './route.ts'
import { counted } from './words.ts'

/** Room of the drawing, in its own units. */
interface Room {
  readonly width: number
  readonly height: number
  /** How many names it holds; the list has all. */
  readonly nodes: number
}

const WIDE: Room = { width: 760, height: 560, nodes: 40 }
/** On a narrow screen the drawing stands upright, with fewer names, so that none is cut off. */
const NARROW: Room = { width: 380, height: 560, nodes: 18 }

interface Placed {
  readonly id: string
  readonly letters: number
  x: number
  y: number
}

/** Places of the actors: computed once for a set of ties, from fixed starts, so the same ties always look the same. */
function layOut(view: NetworkView, { width, height }: Room): ReadonlyMap<string, Placed> {
  const nodes: Placed[] = view.nodes.map(({ entity, name }, i) => {
    const turn = i * 2.399963
    const away = 26 * Math.sqrt(i + 0.5)
    return {
      id: entity,
      letters: name.length,
      x: width / 2 + away * Math.cos(turn),
      y: height / 2 + away * Math.sin(turn),
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
    .force('centre', forceCenter(width / 2, height / 2))
    .force('x', forceX(width / 2).strength(0.05))
    .force('y', forceY(height / 2).strength(0.09))
    .force(
      'apart',
      forceCollide<Placed>(({ letters }) => 20 + Math.min(26, letters) * 1.5),
    )
    .stop()
    .tick(280)
  const across = stretched(
    nodes.map(({ x }) => x),
    70,
    width - 70,
  )
  const down = stretched(
    nodes.map(({ y }) => y),
    34,
    height - 20,
  )
  return new Map(nodes.map(({ id, letters }, i) => [id, { id, letters, x: across[i] ?? 0, y: down[i] ?? 0 }]))
}

/** The values moved and stretched so that they fill the room between two bounds. */
function stretched(values: readonly number[], least: number, most: number): readonly number[] {
  const from = Math.min(...values)
  const room = Math.max(...values) - from
  return values.map((value) => (room < 1 ? (least + most) / 2 : least + ((value - from) * (most - least)) / room))
}

/** The room for the drawing on this screen. */
function useRoomToDraw(): Room {
  const [isNarrow, setNarrow] = useState(() => NARROW_SCREEN.matches)
  useEffect(() => {
    const hear = (): void => setNarrow(NARROW_SCREEN.matches)
    NARROW_SCREEN.addEventListener('change', hear)
    return () => NARROW_SCREEN.removeEventListener('change', hear)
  }, [])
  return isNarrow ? NARROW : WIDE
}

/** As in the style. */
const NARROW_SCREEN = matchMedia('(max-width: 48rem)')

/** The first nodes, which have most places, as far as they are tied to one another. */
function strongest(view: NetworkView, most: number): NetworkView {
  if (view.nodes.length <= most) return view
  const kept = new Set(view.nodes.slice(0, most).map(({ entity }) => entity))
  const edges = view.edges.filter(({ a, b }) => kept.has(a) && kept.has(b))
  const tied = new Set(edges.flatMap(({ a, b }) => [a, b]))
  return { ...view, nodes: view.nodes.filter(({ entity }) => tied.has(entity)), edges }
}

/** The strongest ties as a drawing; the list beside it has all. */
export function NetworkDrawing(props: { readonly view: NetworkView; readonly route: Route }): JSX.Element {
  const { route } = props
  const room = useRoomToDraw()
  const view = useMemo(() => strongest(props.view, room.nodes), [props.view, room])
  const places = useMemo(() => layOut(view, room), [view, room])
  const names = new Map(view.nodes.map((node) => [node.entity, fullName(node)]))
  const most = Math.max(1, ...view.nodes.map((node) => node.ties))
  const sizeOf = (ties: number): number => 5 + 9 * Math.sqrt(ties / most)
  const dots = view.nodes.flatMap(({ entity, ties }) => {
    const place = places.get(entity)
    const letters = labelOf(names.get(entity) ?? '').length
    return place === undefined ? [] : [{ ...place, size: sizeOf(ties), letters, weight: ties }]
  })
  const labels = labelPlaces(dots, room)
  return (
    <figure class="drawing">
      <Scroll label="Network drawing" middle>
        <svg viewBox={`0 0 ${room.width} ${room.height}`} class="network">
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

/** The name with what tells it from others of the same name, hidden characters made visible. */
function fullName({ name, apart }: EntityRef): string {
  return visibleName(apart === null ? name : `${name} (${apart})`)
}

function labelOf(name: string): string {
  return name.length > 30 ? `${name.slice(0, 29).toWellFormed()}…` : name
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
