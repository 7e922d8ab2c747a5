import {
  type Basis,
  dayNumber,
  formatPartial,
  type PartialDate,
  type Pieces,
  type Precision,
  parsePartial,
  type Timex,
} from '../document/index.ts'
import type { DateValue } from './case.ts'

/** The date that the expressions at these pieces state, as the case prints it; `null` when none is a date. */
export function statedDate(times: readonly Timex[], when: Pieces): DateValue | null {
  for (const time of times) {
    if (time.value === null || (time.type !== 'DATE' && time.type !== 'TIME')) continue
    if (!when.some(([start, end]) => start < time.end && time.start < end)) continue
    const value = time.value.split('T')[0] ?? ''
    const date = parsePartial(value)
    if (date !== null) return dateValue(date, value, time.basis)
  }
  return null
}

/** A date value with the precision that its ISO form shows. */
export function dateValue(date: PartialDate, value: string, basis: Basis): DateValue {
  const precision: Precision = date.month === null ? 'year' : date.day === null ? 'month' : 'day'
  return { value, precision, basis }
}

/** A date that a person gave, ISO 8601 and perhaps partial; `null` for unknown. */
export function decidedDate(value: string | null): DateValue | null {
  const date = value === null ? null : parsePartial(value)
  return date === null ? null : dateValue(date, formatPartial(date), 'stated')
}

/** The first and last day, as day numbers, that an ISO date can mean; `null` for anything else. */
export function daysOf(iso: string | null): readonly [first: number, last: number] | null {
  const date = iso === null ? null : parsePartial(iso)
  if (date === null) return null
  const { year, month, day } = date
  if (month === null)
    return [dayNumber({ year, month: 1, day: 1 }), dayNumber({ year: year + 1, month: 1, day: 1 }) - 1]
  const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 }
  if (day === null) return [dayNumber({ year, month, day: 1 }), dayNumber(next) - 1]
  const number = dayNumber({ year, month, day })
  return [number, number]
}

/** Order of lines: by date, undated ones last, then by id. */
export function byDate(
  a: { readonly date: DateValue | null; readonly id: string },
  b: { readonly date: DateValue | null; readonly id: string },
): number {
  const [left, right] = [a.date?.value ?? '\uffff', b.date?.value ?? '\uffff']
  return left < right ? -1 : left > right ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
