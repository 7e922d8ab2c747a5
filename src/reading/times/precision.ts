import type { Precision } from '../../document/index.ts'

const SHAPES: readonly (readonly [RegExp, Precision])[] = [
  [/T\d\d:\d\d$/, 'minute'],
  [/T(?:\d\d|[A-Z]{2})$/, 'hour'],
  [/^(?:BC)?\d{4}-\d\d-\d\d$/, 'day'],
  [/^\d{4}-W\d\d(?:-WE)?$/, 'week'],
  [/^(?:BC)?\d{4}-\d\d$/, 'month'],
  [/^\d{4}-[QH]\d$/, 'quarter'],
  [/^\d{4}-(?:SP|SU|FA|WI)$/, 'season'],
  [/^(?:BC)?\d{4}$/, 'year'],
  [/^\d{3}$/, 'decade'],
  [/^\d{2}$/, 'century'],
]

/** How fine a TIMEX3 date or time is; `null` for lengths, sets and references such as `PAST_REF`. */
export function precisionOf(value: string | null): Precision | null {
  if (value === null || value.startsWith('P') || value.startsWith('X')) return null
  return SHAPES.find(([shape]) => shape.test(value))?.[1] ?? null
}
