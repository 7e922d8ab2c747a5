import { addDays, type CivilDate, dayNumber, daysInMonth, parsePartial, weekday } from '../document/index.ts'
import type { DateValue } from '../link/index.ts'

/** First and last day number that a date value may mean. */
export interface Days {
  readonly first: number
  readonly last: number
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** The days a value covers: a day, ISO week, month, quarter, year or decade; `null` for a value of any other form. */
export function daysOf(value: string): Days | null {
  const date = parsePartial(value)
  if (date !== null) {
    const month = date.month
    if (month === null) return { first: day(date.year, 1, 1), last: day(date.year, 12, 31) }
    if (date.day !== null) return { first: day(date.year, month, date.day), last: day(date.year, month, date.day) }
    return { first: day(date.year, month, 1), last: day(date.year, month, daysInMonth(date.year, month)) }
  }
  const week = /^(\d{4})-W(\d{2})(?:-|$)/.exec(value)
  if (week !== null) {
    const fourth: CivilDate = { year: Number(week[1]), month: 1, day: 4 }
    const monday = addDays(fourth, 1 - weekday(fourth) + (Number(week[2]) - 1) * 7)
    return { first: dayNumber(monday), last: dayNumber(monday) + 6 }
  }
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value)
  if (quarter !== null) {
    const year = Number(quarter[1])
    const last = Number(quarter[2]) * 3
    return { first: day(year, last - 2, 1), last: day(year, last, daysInMonth(year, last)) }
  }
  const decade = /^(\d{3})$/.exec(value)
  if (decade === null) return null
  return { first: day(Number(decade[1]) * 10, 1, 1), last: day(Number(decade[1]) * 10 + 9, 12, 31) }
}

/** The date as a reader says it: `14 Jun 2023`, `Jun 2023`, `2023`; any other value as it stands. */
export function spokenDate(value: string): string {
  const date = parsePartial(value)
  if (date === null) return value
  const month = date.month === null ? '' : `${MONTHS[date.month - 1] ?? ''} `
  const clock = /T(\d{2}:\d{2})/.exec(value)
  return `${date.day === null ? '' : `${date.day} `}${month}${date.year}${clock === null ? '' : `, ${clock[1] ?? ''}`}`
}

/** Day and month only, for short names: `14 Jun`. */
export function shortDate(value: string): string {
  const date = parsePartial(value)
  if (date === null || date.month === null) return value
  return `${date.day === null ? '' : `${date.day} `}${MONTHS[date.month - 1] ?? ''}`
}

/** The date with its precision and what it rests on: `14 Jun 2023 (day; counted from the publication date)`. */
export function datedWords(date: DateValue): string {
  return `${spokenDate(date.value)} (${date.precision ?? 'precision unknown'}; ${basisWords(date.basis)})`
}

function basisWords(basis: DateValue['basis']): string {
  switch (basis) {
    case 'stated':
      return 'stated'
    case 'published':
      return 'counted from the publication date'
    case 'narrative':
      return 'counted from an earlier date of the text'
    case null:
      return 'basis unknown'
  }
}

function day(year: number, month: number, dayOfMonth: number): number {
  return dayNumber({ year, month, day: dayOfMonth })
}
