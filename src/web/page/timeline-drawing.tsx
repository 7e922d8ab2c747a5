import { scaleLinear, scaleUtc } from 'd3-scale'
import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { visibleName } from '../../dossier/index.ts'
import { isoDay, type TimelineMark, type TimelineView } from '../../views/index.ts'
import { changed, go, linkFrom, type Route } from './route.ts'
import { counted } from './words.ts'

const DAY = 86_400_000
const LANE = 46
const TOP = 26
const NARROW = 560
/** Room of a letter on the scale. */
const TICK_LETTER = 6.2

interface Days {
  readonly first: number
  readonly last: number
}

/**
 * Events in time: a day is a dot, a week, month or year a bar of its length; a dot grows with the origins, a diamond says
 * that documents contradict each other. Drag over the scale to choose days; `+`, `−` and arrows zoom and move.
 */
export function TimelineDrawing(props: { readonly view: TimelineView; readonly route: Route }): JSX.Element {
  const { view, route } = props
  const [box, width] = useWidth()
  const left = width < NARROW ? 8 : 150
  // On a narrow screen the names of the rows stand above them.
  const lane = width < NARROW ? LANE + 10 : LANE
  const bottom = TOP + Math.max(1, view.lanes.length) * lane
  const { first, last } = view.window
  const x = scaleLinear([first, last + 1], [left, width - 8])
  const show = (days: Days): void => {
    const bounded = {
      first: Math.max(days.first, view.whole.first - 30),
      last: Math.min(days.last, view.whole.last + 30),
    }
    if (bounded.last < bounded.first) return
    go(changed(route, { since: isoDay(Math.round(bounded.first)), until: isoDay(Math.round(bounded.last)) }))
  }
  const zoom = (factor: number): void => {
    const middle = (first + last) / 2
    const half = Math.max(1, ((last - first) / 2) * factor)
    show({ first: middle - half, last: middle + half })
  }
  const move = (part: number): void => {
    const by = Math.max(1, Math.round((last - first) * part)) * Math.sign(part)
    show({ first: first + Math.abs(by) * Math.sign(part), last: last + Math.abs(by) * Math.sign(part) })
  }
  const ticks = ticksOf(view.window, Math.max(3, Math.floor(width / 110)))
  return (
    <figure class="drawing">
      <div class="zoom buttons">
        <button type="button" onClick={() => zoom(0.5)} aria-label="Zoom in">
          +
        </button>
        <button type="button" onClick={() => zoom(2)} aria-label="Zoom out">
          −
        </button>
        <button type="button" onClick={() => move(-0.5)} aria-label="Earlier">
          ←
        </button>
        <button type="button" onClick={() => move(0.5)} aria-label="Later">
          →
        </button>
        <button type="button" onClick={() => show(view.whole)}>
          whole span
        </button>
        {route.params.since || route.params.until ? (
          <a class="button" href={changed(route, { since: '', until: '' })}>
            no bounds
          </a>
        ) : null}
        <span class="hint">
          {isoDay(first)} to {isoDay(last)} · by {view.step}
        </span>
      </div>
      <section
        ref={box}
        class="canvas"
        aria-label="Timeline drawing; plus and minus zoom, arrows move"
        tabIndex={0}
        onKeyDown={(event) => {
          if (event.key === '+' || event.key === '=') zoom(0.5)
          else if (event.key === '-') zoom(2)
          else if (event.key === 'ArrowLeft') move(-0.5)
          else if (event.key === 'ArrowRight') move(0.5)
          else return
          event.preventDefault()
        }}
      >
        <svg width={width} height={bottom + 6} viewBox={`0 0 ${width} ${bottom + 6}`}>
          <title>{`Timeline of ${counted(view.dated - view.outside, 'dated event')}`}</title>
          <Brush x={x} left={left} width={width} height={bottom} show={show} />
          {ticks.map(({ day, label }) => (
            <g key={day}>
              <line class="tick" x1={x(day)} x2={x(day)} y1={TOP - 6} y2={bottom} />
              {x(day) + 3 + label.length * TICK_LETTER > width ? null : (
                <text class="tick" x={x(day) + 3} y={12}>
                  {label}
                </text>
              )}
            </g>
          ))}
          {view.lanes.map((row, i) => {
            const y = TOP + i * lane
            const name = clippedTo(visibleName(row.name), width < NARROW ? 48 : 21)
            return (
              <g key={row.id}>
                <line class="lane" x1={0} x2={width} y1={y + lane} y2={y + lane} />
                <LaneName to={laneAddress(route, row.id)}>
                  <text class="lane-name" x={width < NARROW ? 4 : 0} y={width < NARROW ? y + 12 : y + lane / 2 + 4}>
                    {name}
                    <title>{`${visibleName(row.name)}: ${counted(row.events, 'event')}`}</title>
                  </text>
                </LaneName>
              </g>
            )
          })}
          {view.marks.map((mark) => (
            <MarkShape
              key={`${mark.lane} ${mark.first} ${mark.last} ${mark.long}`}
              mark={mark}
              x={x}
              y={TOP + mark.lane * lane + (width < NARROW ? lane - LANE / 2 + 2 : lane / 2)}
              window={view.window}
              lane={view.lanes[mark.lane]?.name ?? ''}
              route={route}
            />
          ))}
        </svg>
      </section>
      <figcaption>
        ● {view.step === 'day' ? 'day' : `one ${view.step}`} · ▬ longer or less exact date · larger = more origins ·
        number = events · ◆ documents contradict each other. Drag over the drawing to choose days.
      </figcaption>
    </figure>
  )
}

/** The name of a row, which leads to whom or what it is about. */
function LaneName(props: { readonly to: string | null; readonly children: JSX.Element }): JSX.Element {
  return props.to === null ? props.children : <a href={props.to}>{props.children}</a>
}

function laneAddress(route: Route, id: string): string | null {
  const { lanes = 'kind' } = route.params
  if (id === '' || lanes === 'kind') return null
  return lanes === 'story' ? changed(route, { story: id }) : linkFrom(route, '/entity', { id })
}

type Scale = (day: number) => number

function MarkShape(props: {
  readonly mark: TimelineMark
  readonly x: Scale
  readonly y: number
  readonly window: Days
  readonly lane: string
  readonly route: Route
}): JSX.Element {
  const { mark, x, y, window, lane, route } = props
  const from = x(Math.max(mark.first, window.first))
  const to = x(Math.min(mark.last, window.last) + 1)
  const middle = (from + to) / 2
  const size = 4 + Math.min(mark.origins, 8)
  const days = mark.first === mark.last ? isoDay(mark.first) : `${isoDay(mark.first)} to ${isoDay(mark.last)}`
  const words = `${visibleName(lane)}, ${days}: ${counted(mark.events, 'event')}, at most ${counted(mark.origins, 'origin')} seen${
    mark.conflicts > 0 ? `, documents contradict each other in ${mark.conflicts}` : ''
  }${mark.events === 1 ? `: ${visibleName(mark.example.summary).slice(0, 160)}` : ''}`
  const target =
    mark.events === 1
      ? linkFrom(route, '/event', { id: mark.example.id })
      : changed(route, { since: isoDay(mark.first), until: isoDay(mark.last) })
  const reach = mark.long ? 6 : size + 3
  const level = mark.long ? y + 15 : y
  const diamond = `M${middle} ${level - reach}L${middle + reach} ${level}L${middle} ${level + reach}L${middle - reach} ${level}Z`
  return (
    <a href={target} aria-label={words} class={mark.long ? 'long' : 'dot'}>
      <title>{words}</title>
      {mark.long ? (
        <rect x={from} y={y + 11} width={Math.max(5, to - from)} height={Math.min(8, size)} rx={2} />
      ) : mark.conflicts > 0 ? null : (
        <circle cx={middle} cy={y} r={size} />
      )}
      {mark.conflicts > 0 ? <path class="conflict" d={diamond} /> : null}
      {mark.events > 1 && !mark.long && (to - from > 13 || window.last - window.first < 30) ? (
        <text class="number" x={middle} y={y - size - 5} text-anchor="middle">
          {mark.events}
        </text>
      ) : null}
    </a>
  )
}

/** Days chosen by dragging over the drawing; the keyboard has the buttons and the two fields. */
function Brush(props: {
  readonly x: ReturnType<typeof scaleLinear<number, number>>
  readonly left: number
  readonly width: number
  readonly height: number
  readonly show: (days: Days) => void
}): JSX.Element {
  const { x, left, width, height, show } = props
  const [drag, setDrag] = useState<readonly [number, number] | null>(null)
  const place = (event: PointerEvent & { readonly currentTarget: SVGElement }): number =>
    event.clientX - (event.currentTarget.ownerSVGElement?.getBoundingClientRect().left ?? 0)
  const [a = 0, b = 0] = drag ?? []
  return (
    <>
      <rect
        class="ground"
        x={left}
        y={0}
        width={Math.max(0, width - left)}
        height={height}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId)
          setDrag([place(event), place(event)])
        }}
        onPointerMove={(event) => {
          if (drag !== null) setDrag([drag[0], place(event)])
        }}
        onPointerUp={() => {
          setDrag(null)
          if (Math.abs(a - b) < 6) return
          show({ first: Math.floor(x.invert(Math.min(a, b))), last: Math.floor(x.invert(Math.max(a, b))) })
        }}
      />
      {drag === null ? null : <rect class="brush" x={Math.min(a, b)} y={0} width={Math.abs(a - b)} height={height} />}
    </>
  )
}

/** Where the scale is marked and how: days, months or years as there is room. */
function ticksOf({ first, last }: Days, count: number): readonly { readonly day: number; readonly label: string }[] {
  const scale = scaleUtc(
    [first * DAY, (last + 1) * DAY].map((ms) => new Date(ms)),
    [0, 1],
  )
  const seen = new Set<number>()
  return scale.ticks(count).flatMap((date) => {
    const day = Math.round(date.getTime() / DAY)
    if (seen.has(day) || date.getTime() % DAY !== 0) return []
    seen.add(day)
    const [year = '', month = '', dayOfMonth = ''] = isoDay(day).split('-')
    const name = MONTHS[Number(month) - 1] ?? ''
    if (last - first > 1100) return [{ day, label: month === '01' ? year : `${name} ${year}` }]
    if (last - first > 100)
      return [{ day, label: dayOfMonth === '01' ? `${name} ${year}` : `${Number(dayOfMonth)} ${name}` }]
    return [{ day, label: `${Number(dayOfMonth)} ${name}` }]
  })
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

function clippedTo(words: string, most: number): string {
  return words.length <= most ? words : `${words.slice(0, most - 1).toWellFormed()}…`
}

/** The width of the place the drawing stands in, as it changes. */
function useWidth(): readonly [{ readonly current: HTMLElement | null }, number] {
  const box = useRef<HTMLElement>(null)
  const [width, setWidth] = useState(720)
  useEffect(() => {
    const element = box.current
    if (element === null) return
    const watch = new ResizeObserver(() => setWidth(Math.max(280, element.clientWidth)))
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  return [box, width]
}
