import {
  addDays,
  type CivilDate,
  civilOf,
  dayNumber,
  daysInMonth,
  formatPartial,
  isoWeek,
  type Precision,
  weekday,
} from '../../document/index.ts'

/** The day `day` of the week nearest to a reference in a direction; the reference's own weekday counts as the day itself. */
export function weekdayNear(reference: CivilDate, day: number, direction: 'past' | 'future'): CivilDate {
  const back = (weekday(reference) - day + 7) % 7
  if (direction === 'past') return addDays(reference, -back)
  return addDays(reference, (7 - back) % 7 || 7)
}

/** The ISO week of a date, moved by whole weeks: `2023-W24`. */
export function weekValue(date: CivilDate, weeks: number): string {
  const { year, week } = isoWeek(addDays(date, weeks * 7))
  return `${year}-W${String(week).padStart(2, '0')}`
}

/** The date moved by months, the day cut to the month's length. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const total = date.year * 12 + date.month - 1 + months
  const year = Math.floor(total / 12)
  const month = total - year * 12 + 1
  return { year, month, day: Math.min(date.day, daysInMonth(year, month)) }
}

/** The n-th given weekday of a month, n = −1 for the last. */
export function nthWeekday(year: number, month: number, day: number, n: number): CivilDate {
  if (n < 0) {
    const last = { year, month, day: daysInMonth(year, month) }
    return weekdayNear(last, day, 'past')
  }
  const first = { year, month, day: 1 }
  return addDays(first, ((day - weekday(first) + 7) % 7) + (n - 1) * 7)
}

/** Easter Sunday of a year (anonymous Gregorian computus, Meeus/Jones/Butcher). */
export function easter(year: number): CivilDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = b - Math.floor(b / 4)
  const h = (19 * a + d - Math.floor((8 * b + 13) / 25) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return { year, month: Math.floor(n / 31), day: (n % 31) + 1 }
}

/** How fine a TIMEX3 value is; `null` for references and durations. */
export function precisionOf(value: string | null): Precision | null {
  if (value === null) return null
  if (/T\d{2}:\d{2}/.test(value)) return 'minute'
  if (/T/.test(value) && /^\d/.test(value)) return 'hour'
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return 'day'
  if (/^\d{4}-W\d{2}/.test(value)) return 'week'
  if (/^\d{4}-\d{2}$/.test(value)) return 'month'
  if (/^\d{4}-Q\d$/.test(value)) return 'quarter'
  if (/^\d{4}-(?:SP|SU|FA|WI)$/.test(value)) return 'season'
  if (/^\d{4}$/.test(value)) return 'year'
  if (/^\d{3}$/.test(value)) return 'decade'
  return /^\d{2}$/.test(value) ? 'century' : null
}

/** Of a month and day without a year the reading nearest to the reference. */
export function nearestYear(reference: CivilDate, month: number, day: number | null): number {
  const at = (year: number): number => dayNumber({ year, month, day: Math.min(day ?? 15, daysInMonth(year, month)) })
  const now = dayNumber(reference)
  const years = [reference.year, reference.year - 1, reference.year + 1]
  return years.toSorted((a, b) => Math.abs(at(a) - now) - Math.abs(at(b) - now))[0] ?? reference.year
}

/** ISO form of a day number. */
export function isoDay(days: number): string {
  return formatPartial(civilOf(days))
}
