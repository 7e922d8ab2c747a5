/** A civil date in the proleptic Gregorian calendar; `month` 1–12, `day` 1–31. Never a moment, never a time zone. */
export interface CivilDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** A date of which only the year, or year and month, may be known. */
export interface PartialDate {
  readonly year: number
  readonly month: number | null
  readonly day: number | null
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether February has 29 days. */
export function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** Days in a month, 28–31. Throws `RangeError` for a month outside 1–12. */
export function daysInMonth(year: number, month: number): number {
  const length = LENGTHS[month - 1]
  if (length === undefined) throw new RangeError(`month ${month} is not within 1–12`)
  return month === 2 && isLeap(year) ? 29 : length
}

/**
 * Days since 1 January 1970. Source of the method: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms"
 * (`days_from_civil`).
 */
export function dayNumber(date: CivilDate): number {
  const year = date.month <= 2 ? date.year - 1 : date.year
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5) + date.day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The civil date of a day number; the inverse of `dayNumber` (Hinnant, `civil_from_days`). */
export function civilOf(days: number): CivilDate {
  const shifted = days + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** The date `days` later (or earlier, when negative). */
export function addDays(date: CivilDate, days: number): CivilDate {
  return civilOf(dayNumber(date) + days)
}

/** Day of the week, 1 = Monday … 7 = Sunday (ISO 8601). */
export function weekday(date: CivilDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1
}

/** The ISO 8601 week the date lies in, with the year that week belongs to. */
export function isoWeek(date: CivilDate): { readonly year: number; readonly week: number } {
  const thursday = addDays(date, 4 - weekday(date))
  const first = dayNumber({ year: thursday.year, month: 1, day: 1 })
  return { year: thursday.year, week: Math.floor((dayNumber(thursday) - first) / 7) + 1 }
}

/** Reads `2023`, `2023-06`, `2023-06-14` or an ISO instant that begins so; `null` for anything else or an impossible date. */
export function parsePartial(iso: string): PartialDate | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ].{0,40})?)?)?$/.exec(iso)
  if (found === null) return null
  const year = Number(found[1])
  const month = found[2] === undefined ? null : Number(found[2])
  const day = found[3] === undefined ? null : Number(found[3])
  if (month !== null && (month < 1 || month > 12)) return null
  if (month !== null && day !== null && (day < 1 || day > daysInMonth(year, month))) return null
  return { year, month, day }
}

/** The full date of an ISO string, `null` when the string gives less than a day. */
export function parseCivil(iso: string): CivilDate | null {
  const date = parsePartial(iso)
  return date === null || date.month === null || date.day === null
    ? null
    : { year: date.year, month: date.month, day: date.day }
}

/** ISO 8601 with the precision that is known: `2023`, `2023-06` or `2023-06-14`. */
export function formatPartial(date: PartialDate | CivilDate): string {
  const year = String(date.year).padStart(4, '0')
  if (date.month === null) return year
  const month = `${year}-${String(date.month).padStart(2, '0')}`
  return date.day === null ? month : `${month}-${String(date.day).padStart(2, '0')}`
}
