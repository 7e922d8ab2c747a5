import { civilOf, compareText, dayNumber, formatPartial } from '../document/index.ts'
import type { CaseEvent } from '../link/index.ts'
import { type Days, daysOf, shortDate, spokenDate } from './dates.ts'
import { type Html, html, NOTHING } from './html.ts'
import { counted } from './line.ts'
import { isContradicted } from './strength.ts'
import { anchorOf, type View } from './view.ts'

/** One mark: all events of one lane with the same date value. */
interface Mark {
  readonly lane: number
  readonly value: string
  readonly days: Days
  readonly events: readonly CaseEvent[]
  readonly origins: number
  readonly conflict: boolean
}

/** Rows by kind of deed, never by person: the quad classes of PLOVER. */
const LANES: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['Talks, support', new Set(['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE'])],
  ['Help, release', new Set(['COOPERATE', 'AID', 'RETREAT'])],
  ['Demands, charges', new Set(['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN'])],
  ['Protest, force', new Set(['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'])],
  ['Other', new Set()],
]
const LEFT = 118
const WIDTH = 720
const LANE = 44
const TOP = 14

/**
 * The timeline as a drawing: a day is a dot, a week, month or year a bar of its length; size grows with the origins; a
 * contradiction is a diamond. Each mark leads to its first event.
 */
export function timelineDrawing(view: View, events: readonly CaseEvent[]): Html {
  const all = marksOf(events)
  if (all.length === 0) return NOTHING
  const shown = windowOf(all)
  const marks = all.filter((mark) => mark.days.last >= shown.first && mark.days.first <= shown.last)
  const outside = all.length - marks.length
  const x = (day: number): number =>
    Math.round((LEFT + ((day - shown.first) * (WIDTH - LEFT - 16)) / Math.max(1, shown.last - shown.first)) * 10) / 10
  const bottom = TOP + LANES.length * LANE
  const lanes = LANES.map(
    ([name], i) =>
      html`<text x="0" y="${TOP + i * LANE + LANE / 2 + 4}">${name}</text><line class="lane" x1="${LEFT}" x2="${WIDTH}" y1="${TOP + (i + 1) * LANE}" y2="${TOP + (i + 1) * LANE}"/>`,
  )
  const ticks = ticksOf(shown).map(
    ([day, label]) =>
      html`<line class="tick" x1="${x(day)}" x2="${x(day)}" y1="${TOP}" y2="${bottom}"/><text class="tick" x="${x(day)}" y="${bottom + 16}" text-anchor="middle">${label}</text>`,
  )
  const note =
    outside === 0
      ? NOTHING
      : html` ${counted(outside, 'date')} far outside ${outside === 1 ? 'is' : 'are'} not drawn, but ${outside === 1 ? 'stands' : 'stand'} in the list.`
  return html`<figure><div class="scroll" role="region" aria-label="Timeline drawing" tabindex="0"><svg class="drawing" viewBox="0 0 ${WIDTH} ${bottom + 24}" role="img" aria-labelledby="tl-t tl-d"><title id="tl-t">Timeline of ${counted(events.length, 'dated event')}</title><desc id="tl-d">Rows are kinds of deed, from left to right is time. The list below holds the same events in words.</desc>${lanes}${ticks}${marks.map((mark) => drawn(view, mark, x, shown))}</svg></div><figcaption>● day · ▬ week, month or longer · larger = more origins · ◆ documents contradict each other.${note}</figcaption></figure>
`
}

function marksOf(events: readonly CaseEvent[]): readonly Mark[] {
  const groups = new Map<string, CaseEvent[]>()
  for (const event of events) {
    if (event.date === null) continue
    const key = `${laneOf(event)} ${event.date.value}`
    const list = groups.get(key)
    if (list === undefined) groups.set(key, [event])
    else list.push(event)
  }
  return [...groups.values()]
    .flatMap((list): Mark[] => {
      const [first] = list
      const value = first?.date?.value
      const days = value === undefined ? null : daysOf(value)
      if (first === undefined || value === undefined || days === null) return []
      const origins = Math.max(...list.map((event) => event.support.origins))
      const conflict = list.some(isContradicted)
      return [{ lane: laneOf(first), value, days, events: list, origins, conflict }]
    })
    .toSorted(
      (a, b) =>
        Number(a.conflict) - Number(b.conflict) ||
        length(b.days) - length(a.days) ||
        a.lane - b.lane ||
        compareText(a.value, b.value),
    )
}

function drawn(view: View, mark: Mark, x: (day: number) => number, shown: Days): Html {
  const y = TOP + mark.lane * LANE + LANE / 2
  const size = 4 + Math.min(mark.origins, 7)
  const from = x(Math.max(mark.days.first, shown.first))
  const to = x(Math.min(mark.days.last, shown.last))
  const middle = (from + to) / 2
  const diamond = html`<path d="M${middle} ${y - size - 2}L${middle + size + 2} ${y}L${middle} ${y + size + 2}L${middle - size - 2} ${y}Z"/>`
  const bar = html`<rect x="${from}" y="${y - size / 2}" width="${Math.max(4, to - from)}" height="${size}" rx="2"/>`
  const dot = html`<circle cx="${from}" cy="${y}" r="${size}"/>`
  const long = length(mark.days) > 0
  const words = `${spokenDate(mark.value)}: ${counted(mark.events.length, 'event')}, at most ${counted(mark.origins, 'origin')} seen${mark.conflict ? ', documents contradict each other' : ''}`
  return html`<a href="#${anchorOf(view, mark.events[0]?.id ?? '')}" class="${long ? 'long' : 'dot'}" aria-label="${words}"><title>${words}</title>${long ? bar : mark.conflict ? NOTHING : dot}${mark.conflict ? diamond : NOTHING}</a>`
}

/** The range that is drawn: everything, unless far dates, mostly earlier ones, would squeeze the others into a corner. */
function windowOf(marks: readonly Mark[]): Days {
  const dates = marks.flatMap((mark) => (length(mark.days) > 31 ? [] : mark.events.map(() => mark.days)))
  const shown = dates.length >= 8 ? dates : marks.map((mark) => mark.days)
  const starts = shown.map((days) => days.first).toSorted((a, b) => a - b)
  const ends = shown.map((days) => days.last).toSorted((a, b) => a - b)
  const cut = shown.length >= 8 ? Math.ceil(shown.length / 10) : 0
  const whole = { first: starts[0] ?? 0, last: ends.at(-1) ?? 0 }
  const core = { first: starts[cut] ?? whole.first, last: ends[ends.length - 1 - Math.floor(cut / 4)] ?? whole.last }
  const range = length(whole) > 3 * length(core) ? core : whole
  const margin = Math.max(2, Math.round(length(range) / 30))
  return { first: range.first - margin, last: range.last + margin }
}

function ticksOf(shown: Days): readonly (readonly [number, string])[] {
  const months = Math.ceil(length(shown) / 30.4)
  if (months <= 2) {
    const step = Math.max(1, Math.ceil(length(shown) / 8))
    return Array.from({ length: Math.floor(length(shown) / step) + 1 }, (_, i) => {
      const day = shown.first + i * step
      return [day, shortDate(iso(day))] as const
    })
  }
  const step = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200].find((s) => months / s <= 8) ?? 2400
  const start = civilOf(shown.first)
  const first = Math.ceil((start.year * 12 + start.month) / step) * step
  return Array.from({ length: 10 }, (_, i) => first + i * step).flatMap((count) => {
    if (count < 12) return []
    const year = Math.floor(count / 12)
    const month = (count % 12) + 1
    const day = dayNumber({ year, month, day: 1 })
    const label = step % 12 === 0 ? String(year) : spokenDate(iso(day).slice(0, 7))
    return day >= shown.first && day <= shown.last ? [[day, label] as const] : []
  })
}

function iso(days: number): string {
  return formatPartial(civilOf(days))
}

function laneOf(event: CaseEvent): number {
  const found = LANES.findIndex(([, types]) => event.type !== null && types.has(event.type))
  return found < 0 ? LANES.length - 1 : found
}

function length(days: Days): number {
  return days.last - days.first
}
