import {
  addDays,
  type Basis,
  type CivilDate,
  daysInMonth,
  formatPartial,
  isoWeek,
  type PartialDate,
  type Piece,
  weekday,
} from '../../document/index.ts'
import { SEASON_MONTHS } from './calendar-table.ts'
import { holidayDate } from './holidays.ts'
import type { Calendar, Meaning } from './meaning.ts'
import type { Tense } from './tense.ts'

/** A date that the text told before, from which later ones count. */
export interface Told {
  readonly date: PartialDate
  readonly span: Piece
}

/** What is known at the place where an expression stands. */
export interface Known {
  readonly published: PartialDate | null
  /** A text about times long past: dates without a year count from the date told last, not from publication. */
  readonly history: boolean
  readonly last: Told | null
  readonly lastMonth: Told | null
  readonly lastDay: Told | null
  /** A day told in this sentence or the one before. */
  readonly nearDay: Told | null
  /** The quarter that the last lines report on. */
  readonly quarter: { readonly year: number; readonly quarter: number; readonly span: Piece } | null
  readonly tense: Tense
  /** "year ended March 31": the day has passed, "ending": it has not. */
  readonly bound: Tense
  /** The words are "… ago". */
  readonly isAgo: boolean
}

/** A TIMEX3 value and what it rests on. */
export interface Resolved {
  readonly value: string | null
  readonly basis: Basis
  readonly anchor: Piece | null
}

const UNKNOWN: Resolved = { value: null, basis: null, anchor: null }

interface Base {
  readonly date: PartialDate
  readonly basis: Basis
  readonly anchor: Piece | null
}

/** The value of an expression given what is known before it; unknown when what it counts from is not known. */
export function resolveMeaning(meaning: Meaning, known: Known): Resolved {
  switch (meaning.kind) {
    case 'fixed':
      return { value: meaning.value, basis: meaning.value === null ? null : fixedBasis(meaning.value), anchor: null }
    case 'clock':
      return resolveClock(meaning.clock, meaning.date, known)
    case 'shift':
      return resolveShift(meaning, known)
    case 'calendar':
      return resolveCalendar(meaning, known)
  }
}

/** "now" rests on the document's date; a length or a stated decade on nothing but its words. */
function fixedBasis(value: string): Basis {
  return value.endsWith('_REF') ? 'published' : 'stated'
}

function resolveClock(clock: string, day: Meaning | null, known: Known): Resolved {
  const near = known.nearDay
  if (day === null && near !== null) {
    return { value: formatPartial(near.date) + clock, basis: 'narrative', anchor: near.span }
  }
  const date = day === null ? (known.history ? UNKNOWN : published(known)) : resolveMeaning(day, known)
  return /^\d{4}-\d\d-\d\d$/.test(date.value ?? '') ? { ...date, value: `${date.value}${clock}` } : UNKNOWN
}

function published(known: Known): Resolved {
  return known.published === null
    ? UNKNOWN
    : { value: formatPartial(known.published), basis: 'published', anchor: null }
}

function baseOf(known: Known, told: Told | null): Base | null {
  if (known.published !== null && !known.history) return { date: known.published, basis: 'published', anchor: null }
  return told === null ? null : { date: told.date, basis: 'narrative', anchor: told.span }
}

function resolveShift(meaning: Extract<Meaning, { kind: 'shift' }>, known: Known): Resolved {
  const { amount, unit } = meaning
  const quarter = known.quarter
  if (unit === 'Q' && meaning.from === 'narrative') {
    return quarter === null
      ? resolveShift({ ...meaning, amount: -1, from: 'published' }, known)
      : { value: quarterValue(quarter.year, quarter.quarter), basis: 'narrative', anchor: quarter.span }
  }
  // "a year ago" or "a year earlier" in a report on a quarter means that quarter of the year before.
  if (unit === 'Y' && amount === -1 && quarter !== null && (meaning.from === 'narrative' || known.isAgo)) {
    return { value: quarterValue(quarter.year - 1, quarter.quarter), basis: 'narrative', anchor: quarter.span }
  }
  const fine = unit === 'D' || unit === 'W' || unit === 'WE'
  const told = fine ? known.lastDay : unit === 'M' || unit === 'Q' ? known.lastMonth : known.last
  const own = known.published === null ? null : { date: known.published, basis: 'published' as const, anchor: null }
  const base = meaning.from === 'narrative' ? (told === null ? null : baseTold(told)) : own
  if (base === null) return UNKNOWN
  const value = meaning.exact ? shiftedDay(base.date, amount, unit) : shifted(base.date, amount, unit)
  return value === null ? UNKNOWN : { value, basis: base.basis, anchor: base.anchor }
}

function baseTold(told: Told): Base {
  return { date: told.date, basis: 'narrative', anchor: told.span }
}

function shifted(from: PartialDate, amount: number, unit: string): string | null {
  const day = fullDay(from)
  switch (unit) {
    case 'D':
      return day === null ? null : formatPartial(addDays(day, amount))
    case 'W':
      return day === null ? null : weekValue(addDays(day, amount * 7))
    case 'WE':
      return day === null ? null : `${weekValue(addDays(day, weekday(day) >= 6 ? (amount + 1) * 7 : amount * 7))}-WE`
    case 'M':
      return from.month === null ? null : monthValue(from.year * 12 + from.month - 1 + amount)
    case 'Q':
      return from.month === null ? null : quarterOf(from.year * 4 + Math.floor((from.month - 1) / 3) + amount)
    case 'Y':
      return year4(from.year + amount)
    case 'E':
      return String(Math.floor(from.year / 10) + amount).padStart(3, '0')
    case 'C':
      return String(Math.floor(from.year / 100) + amount).padStart(2, '0')
    default:
      return null
  }
}

/** The same day so many years or weeks off; `null` for a 29 February that the year does not have. */
function shiftedDay(from: PartialDate, amount: number, unit: string): string | null {
  const day = fullDay(from)
  if (day === null) return null
  if (unit === 'W') return formatPartial(addDays(day, amount * 7))
  const year = day.year + amount
  return day.day > daysInMonth(year, day.month) ? null : formatPartial({ ...day, year })
}

function resolveCalendar(calendar: Calendar, known: Known): Resolved {
  if (calendar.year !== undefined) return stated(calendar, calendar.year)
  if (calendar.yearOf !== undefined) {
    const year = resolveMeaning(calendar.yearOf, known)
    const value = /^\d{4}$/.test(year.value ?? '') ? placed(calendar, Number(year.value)) : null
    return value === null ? UNKNOWN : { ...year, value }
  }
  const fine = calendar.weekday !== undefined
  const base = calendarBase(calendar, known, fine ? known.lastDay : known.last)
  if (base === null) return UNKNOWN
  const value = fine ? weekdayNear(calendar, base, known.tense) : withoutYear(calendar, base, known)
  return value === null ? UNKNOWN : { value, basis: base.basis, anchor: base.anchor }
}

function calendarBase(calendar: Calendar, known: Known, told: Told | null): Base | null {
  if (calendar.narrative) return told === null ? null : baseTold(told)
  // Even a history means its own day when it says "last Tuesday", or a weekday before any date was told.
  const today = calendar.weekday !== undefined && (calendar.which !== undefined || told === null)
  if (today && known.published !== null) return { date: known.published, basis: 'published', anchor: null }
  return baseOf(known, told)
}

function stated(calendar: Calendar, year: number): Resolved {
  const value = placed(calendar, year)
  return value === null ? UNKNOWN : { value, basis: 'stated', anchor: null }
}

/** The value of a place in the calendar in a given year; `null` for a day that the month does not have. */
function placed(calendar: Calendar, year: number): string | null {
  if (calendar.holiday !== undefined) {
    const day = holidayDate(calendar.holiday, year)
    return day === null ? null : formatPartial(day)
  }
  if (calendar.season !== undefined) return `${year4(year)}-${calendar.season}`
  if (calendar.quarter !== undefined) return quarterValue(year, calendar.quarter)
  if (calendar.half !== undefined) return `${year4(year)}-H${calendar.half}`
  if (calendar.month === undefined) return year4(year)
  if (calendar.day !== undefined && calendar.day > daysInMonth(year, calendar.month)) return null
  if (calendar.week && calendar.day !== undefined) return weekValue({ year, month: calendar.month, day: calendar.day })
  return formatPartial({ year, month: calendar.month, day: calendar.day ?? null })
}

/** By convention of reports a bare weekday is the last such day up to the base; with "next" or a future verb the next one. */
function weekdayNear(calendar: Calendar, base: Base, tense: Tense): string | null {
  const from = fullDay(base.date)
  if (from === null || calendar.weekday === undefined) return null
  const back = (weekday(from) - calendar.weekday + 7) % 7
  const ahead = (7 - back) % 7
  if (calendar.which === -1) return formatPartial(addDays(from, -(back === 0 ? 7 : back)))
  if (calendar.which === 1) return formatPartial(addDays(from, ahead === 0 ? 7 : ahead))
  if (base.basis === 'narrative') return formatPartial(addDays(from, back <= 3 ? -back : ahead))
  const coming = calendar.which === 0 ? tense !== 'past' : tense === 'future'
  return formatPartial(addDays(from, coming ? ahead : -back))
}

function withoutYear(calendar: Calendar, base: Base, { tense, bound }: Known): string | null {
  if (base.date.month === null) return base.basis === 'narrative' ? placed(calendar, base.date.year) : null
  const years = [base.date.year - 1, base.date.year, base.date.year + 1]
  const from = monthsOf(base.date)
  const places = years.map((year) => ({ year, months: monthsIn(calendar, year) }))
  const length = calendar.season !== undefined || calendar.quarter !== undefined ? 3 : 1
  const last = places.findLast((p) => p.months + (calendar.which === -1 ? length : 0) <= from)
  const slack = calendar.quarter === undefined ? length : 6
  const next = places.find((p) => (calendar.which === 1 ? p.months > from : p.months + slack > from))
  const near = places.toSorted((a, b) => Math.abs(a.months - from) - Math.abs(b.months - from) || a.year - b.year)[0]
  const exact = calendar.day !== undefined || calendar.holiday !== undefined || base.basis === 'narrative'
  const comesSoon = near !== undefined && near.months > from && near.months - from < 2
  const told = tense === 'future' ? next : tense === 'past' && !comesSoon ? last : near
  // "He was last seen on 3 November", read in May: the nearest such day is still to come, the one meant is not.
  const isFar = near !== undefined && Math.abs(near.months - from) > FAR && base.basis === 'published'
  const isAmiss =
    near !== undefined && (tense === 'past' ? near.months > from : tense === 'future' && near.months < from)
  const day = isFar && isAmiss ? told : near
  const own = places.find((p) => p.year === base.date.year)
  const byWord =
    calendar.which === -1 ? last : calendar.which === 1 ? next : calendar.which === 0 ? own : exact ? day : told
  const pick = calendar.quarter !== undefined && calendar.which === undefined && tense !== 'future' ? last : byWord
  const sure = bound === 'past' ? last : bound === 'future' ? next : pick
  return sure === undefined ? null : placed(calendar, sure.year)
}

/** Months from the document's date beyond which the tense says which year's day is meant, not nearness. */
const FAR = 2

/** Months since year 0, with the day as a fraction: enough to say which of three years is nearest. */
function monthsOf(date: PartialDate): number {
  return date.year * 12 + (date.month ?? 1) - 1 + (date.day ?? 15) / 32
}

function monthsIn(calendar: Calendar, year: number): number {
  if (calendar.holiday !== undefined)
    return monthsOf(holidayDate(calendar.holiday, year) ?? { year, month: null, day: null })
  const month =
    calendar.month ??
    (calendar.season === undefined ? ((calendar.quarter ?? 1) - 1) * 3 + 1 : SEASON_MONTHS[calendar.season])
  return year * 12 + month - 1 + (calendar.day ?? 0) / 32
}

function fullDay(date: PartialDate): CivilDate | null {
  return date.month === null || date.day === null ? null : { year: date.year, month: date.month, day: date.day }
}

function year4(year: number): string {
  return String(year).padStart(4, '0')
}

function weekValue(day: CivilDate): string {
  const { year, week } = isoWeek(day)
  return `${year4(year)}-W${String(week).padStart(2, '0')}`
}

function monthValue(months: number): string {
  return formatPartial({ year: Math.floor(months / 12), month: (months % 12) + 1, day: null })
}

function quarterOf(quarters: number): string {
  return quarterValue(Math.floor(quarters / 4), (quarters % 4) + 1)
}

function quarterValue(year: number, quarter: number): string {
  return `${year4(year)}-Q${quarter}`
}
