import { civilOf, compareText, dayNumber, formatPartial } from '../document/index.ts'
import type { Days } from '../dossier/index.ts'
import type { CaseEvent } from '../link/index.ts'
import type { CaseIndex, Dated } from './case-index.ts'
import { filteredEvents } from './filter.ts'
import { entityRef, storyName } from './parts.ts'
import { periodOf, type Query } from './query.ts'

/** Events of one lane drawn as one mark: those of one step of the scale, or of one longer date. */
export interface TimelineMark {
  readonly lane: number
  /** Day numbers (days since 1 January 1970), both included. */
  readonly first: number
  readonly last: number
  /** Whether the date itself is that long, and not only the step of the scale. */
  readonly long: boolean
  readonly events: number
  /** Most origins of any of them. */
  readonly origins: number
  readonly conflicts: number
  /** The strongest of them. */
  readonly example: { readonly id: string; readonly summary: string }
}

export interface TimelineLane {
  /** Id of the entity or story; the kind of deed; empty for all others. */
  readonly id: string
  readonly name: string
  readonly events: number
}

export type LaneKind = 'kind' | 'person' | 'place' | 'story'
export type Step = 'day' | 'week' | 'month' | 'year'

/** The timeline of a window of days. */
export interface TimelineView {
  readonly lanesBy: LaneKind
  /** All days that dated events cover. */
  readonly whole: Days
  readonly window: Days
  readonly step: Step
  readonly lanes: readonly TimelineLane[]
  readonly marks: readonly TimelineMark[]
  readonly dated: number
  readonly undated: number
  /** Dated events outside the window. */
  readonly outside: number
}

/** Rows by kind of deed: the quad classes of PLOVER. */
const KINDS: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['Talks, support', new Set(['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE'])],
  ['Help, release', new Set(['COOPERATE', 'AID', 'RETREAT'])],
  ['Demands, charges', new Set(['REQUEST', 'ACCUSE', 'REJECT', 'THREATEN'])],
  ['Protest, force', new Set(['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT'])],
]
const LANE_OF_TYPE: ReadonlyMap<string, readonly string[]> = new Map(
  KINDS.flatMap(([name, types]) => [...types].map((type) => [type, [name]] as const)),
)
const MOST_LANES = 8
const OTHERS = 'Others'

/** The timeline a query asks for: `lanes` says what the rows are, `since` and `until` bound the window. */
export function timeline(index: CaseIndex, query: Query): TimelineView {
  const unbounded = new Map([...query].filter(([key]) => key !== 'since' && key !== 'until'))
  const all = filteredEvents(index, unbounded)
  const passing = all === index.events ? null : new Set(all)
  const dated = passing === null ? index.dated : index.dated.filter(({ event }) => passing.has(event))
  const whole = hullOf(dated)
  const window = windowOf(dated, whole, periodOf(query))
  const shown = dated.filter(({ days }) => days.last >= window.first && days.first <= window.last)
  const lanesBy = laneKind(query.get('lanes'))
  const { lanes, lanesOf } = openLanes(index, shown, lanesBy)
  const step = stepOf(window)
  return {
    lanesBy,
    whole,
    window,
    step,
    lanes,
    marks: marksOf(index, shown, lanesOf, step),
    dated: dated.length,
    undated: all.length - dated.length,
    outside: dated.length - shown.length,
  }
}

function laneKind(value: string | undefined): LaneKind {
  return value === 'person' || value === 'place' || value === 'story' ? value : 'kind'
}

/** The span of days of all; a single day in 1970 when there is none. */
function hullOf(dated: readonly Dated[]): Days {
  let first = Number.POSITIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  for (const { days } of dated) {
    if (days.first < first) first = days.first
    if (days.last > last) last = days.last
  }
  return first > last ? { first: 0, last: 0 } : { first, last }
}

/** The window asked for, cut to what there is; else everything, unless far dates would squeeze the others into a corner. */
function windowOf(dated: readonly Dated[], whole: Days, asked: Days | null): Days {
  if (asked !== null)
    return { first: Math.max(asked.first, whole.first - 7), last: Math.min(asked.last, whole.last + 7) }
  const exact = dated.filter(({ days }) => length(days) <= 31)
  if (exact.length < 8) return margined(whole)
  const starts = Int32Array.from(exact, ({ days }) => days.first).sort()
  const ends = Int32Array.from(exact, ({ days }) => days.last).sort()
  const cut = Math.ceil(exact.length / 10)
  const core = { first: starts[cut] ?? whole.first, last: ends[ends.length - 1 - Math.floor(cut / 4)] ?? whole.last }
  const range = hullOf(exact)
  return margined(length(range) > 3 * length(core) ? core : range)
}

function margined(days: Days): Days {
  const margin = Math.max(1, Math.round(length(days) / 40))
  return { first: days.first - margin, last: days.last + margin }
}

function length(days: Days): number {
  return days.last - days.first
}

/** Steps small enough to tell days apart, large enough that no window has more than some two hundred of them. */
function stepOf(window: Days): Step {
  const days = length(window)
  if (days <= 200) return 'day'
  if (days <= 1000) return 'week'
  return days <= 6000 ? 'month' : 'year'
}

interface Lanes {
  readonly lanes: readonly TimelineLane[]
  readonly lanesOf: (event: CaseEvent) => readonly number[]
}

function openLanes(index: CaseIndex, shown: readonly Dated[], by: LaneKind): Lanes {
  const keysOf = remember(laneKeys(index, by))
  const counts = new Map<string, number>()
  for (const { event } of shown) for (const key of keysOf(event)) counts.set(key, (counts.get(key) ?? 0) + 1)
  const chosen =
    by === 'kind'
      ? KINDS.map(([name]) => name).filter((name) => counts.has(name))
      : [...counts]
          .toSorted((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
          .slice(0, MOST_LANES)
          .map(([key]) => key)
  const places = new Map(chosen.map((key, i) => [key, i]))
  const none = [chosen.length]
  const lanesOf = (event: CaseEvent): readonly number[] => {
    const found = keysOf(event).flatMap((key) => places.get(key) ?? [])
    return found.length === 0 ? none : found
  }
  const others = shown.reduce((sum, { event }) => sum + (keysOf(event).some((key) => places.has(key)) ? 0 : 1), 0)
  const lanes = chosen.map((id) => ({ id, name: laneName(index, by, id), events: counts.get(id) ?? 0 }))
  return { lanes: others === 0 ? lanes : [...lanes, { id: '', name: OTHERS, events: others }], lanesOf }
}

/** The keys of each event, worked out once. */
function remember(keysOf: (event: CaseEvent) => readonly string[]): (event: CaseEvent) => readonly string[] {
  const kept = new Map<CaseEvent, readonly string[]>()
  return (event) => {
    const known = kept.get(event)
    if (known !== undefined) return known
    const keys = keysOf(event)
    kept.set(event, keys)
    return keys
  }
}

function laneKeys(index: CaseIndex, by: LaneKind): (event: CaseEvent) => readonly string[] {
  switch (by) {
    case 'kind':
      return ({ type }) => (type === null ? [] : (LANE_OF_TYPE.get(type) ?? []))
    case 'place':
      return ({ place }) => (place === null ? [] : [place])
    case 'story':
      return ({ accounts }) => [...new Set(accounts.flatMap((a) => index.storyOf.get(a.doc)?.id ?? []))]
    case 'person':
      return ({ participants }) => [...new Set(participants.map((p) => p.entity).filter((id) => isActor(index, id)))]
  }
}

function isActor(index: CaseIndex, id: string): boolean {
  const entity = index.view.entities.get(id)
  return entity?.named === true && (entity.type === 'PER' || entity.type === 'ORG')
}

function laneName(index: CaseIndex, by: LaneKind, id: string): string {
  if (by === 'kind') return id
  if (by === 'story') return storyName(index, id)
  const { name, apart } = entityRef(index, id)
  return apart === null ? name : `${name} (${apart})`
}

function marksOf(
  index: CaseIndex,
  shown: readonly Dated[],
  lanesOf: Lanes['lanesOf'],
  step: Step,
): readonly TimelineMark[] {
  const marks = new Map<number, { -readonly [K in keyof TimelineMark]: TimelineMark[K] }>()
  const bins = new Map<number, Days>()
  for (const { event, days } of shown) {
    const bin = bins.get(days.first) ?? binOf(days.first, step)
    bins.set(days.first, bin)
    // A date longer than a step is drawn as long as it is; a week among days, too.
    const long = days.last > bin.last || (length(days) > 0 && step === 'day')
    const { first, last } = long ? days : bin
    for (const lane of lanesOf(event)) {
      // Lane, first day and length in one number: a string a mark would cost more than all the rest.
      const key =
        ((lane * 2 + (long ? 1 : 0)) * DAYS + first + DAYS / 2) * LONGEST + Math.min(LONGEST - 1, last - first)
      const known = marks.get(key)
      const conflicts = index.contradicted.has(event.id) ? 1 : 0
      const { origins } = event.support
      if (known === undefined) {
        const example = { id: event.id, summary: event.summary }
        marks.set(key, { lane, first, last, long, events: 1, origins, conflicts, example })
      } else {
        known.events++
        known.conflicts += conflicts
        known.origins = Math.max(known.origins, origins)
      }
    }
  }
  return [...marks.values()].toSorted((a, b) => a.lane - b.lane || length(b) - length(a) || a.first - b.first)
}

/** Room for day numbers of some ten thousand years, and for dates as long as a century. */
const DAYS = 8_000_000
const LONGEST = 40_000

/** The step of the scale that a day lies in. */
function binOf(day: number, step: Step): Days {
  if (step === 'day') return { first: day, last: day }
  if (step === 'week') {
    // Day 0 was a Thursday: weeks begin on Monday.
    const first = Math.floor((day + 3) / 7) * 7 - 3
    return { first, last: first + 6 }
  }
  const { year, month } = civilOf(day)
  if (step === 'year')
    return { first: dayNumber({ year, month: 1, day: 1 }), last: dayNumber({ year: year + 1, month: 1, day: 1 }) - 1 }
  const next = month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 }
  return { first: dayNumber({ year, month, day: 1 }), last: dayNumber({ ...next, day: 1 }) - 1 }
}

/** The ISO date of a day number. */
export function isoDay(day: number): string {
  return formatPartial(civilOf(day))
}
