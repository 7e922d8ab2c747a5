import { dayNumber, parsePartial } from '../document/index.ts'
import { type Days, daysOf } from '../dossier/index.ts'

/** What stands behind the path of a view: filters, a place, a page. The same keys in a permalink and in a request. */
export type Query = ReadonlyMap<string, string>

/** A part of a long list. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly total: number
  /** Place of the first item in the whole list, from 0. */
  readonly from: number
  /** Where the next part begins; `null` at the end. */
  readonly next: number | null
}

/** Items a page holds unless the query asks for fewer. */
export const PAGE = 50

/** The page of a list that a query asks for (`from`, `count`), each item made ready only when it is on the page. */
export function pageOf<T, R>(list: readonly T[], query: Query, show: (item: T) => R): Page<R> {
  const count = Math.min(PAGE, Math.max(1, wholeNumber(query.get('count')) ?? PAGE))
  const from = Math.min(list.length, wholeNumber(query.get('from')) ?? 0)
  const items = list.slice(from, from + count).map(show)
  return { items, total: list.length, from, next: from + items.length < list.length ? from + items.length : null }
}

/** A whole number from 0 of a query; `null` for anything else. */
export function wholeNumber(value: string | undefined): number | null {
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : null
}

/** The days that `since` and `until` (partial ISO dates) bound, open ends as infinities; `null` when neither is given. */
export function periodOf(query: Query): Days | null {
  const since = daysFrom(query.get('since'))
  const until = daysFrom(query.get('until'))
  if (since === null && until === null) return null
  return { first: since?.first ?? Number.NEGATIVE_INFINITY, last: until?.last ?? Number.POSITIVE_INFINITY }
}

function daysFrom(value: string | undefined): Days | null {
  return value === undefined || parsePartial(value) === null ? null : daysOf(value)
}

/** The day number of a full or partial ISO date's first day; `null` for anything else. */
export function firstDay(value: string | null): number | null {
  const date = value === null ? null : parsePartial(value)
  return date === null ? null : dayNumber({ year: date.year, month: date.month ?? 1, day: date.day ?? 1 })
}
