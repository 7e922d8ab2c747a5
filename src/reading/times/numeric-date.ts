import { daysInMonth, formatPartial } from '../../document/index.ts'

/** A date in digits: where it ends in the text, its value, and whether day and month could be told apart. */
export interface NumericDate {
  readonly end: number
  readonly value: string
  readonly by: string
}

const ISO = /(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\d-])/y
const SLASHED = /(\d{1,2})([/.])(\d{1,2})\2(\d{4})(?![\d/])/y

/**
 * The date in digits that begins at `start`: `2023-06-14`, `2023-06-14T09:30Z`, `14.06.2023` (day first), `6/14/2023`.
 * Of `05/06/2023` only the year is sure, so that is its value.
 */
export function readNumericDate(text: string, start: number): NumericDate | null {
  return readIso(text, start) ?? readSlashed(text, start)
}

function readIso(text: string, start: number): NumericDate | null {
  ISO.lastIndex = start
  const found = ISO.exec(text)
  if (found === null) return null
  const day = valid(Number(found[1]), Number(found[2]), Number(found[3]))
  if (day === null) return null
  const hour = Number(found[4] ?? 0)
  const clock = found[4] === undefined || hour > 23 || Number(found[5]) > 59 ? '' : `T${found[4]}:${found[5]}`
  return { end: start + found[0].length, value: day + clock, by: 'time/iso' }
}

function readSlashed(text: string, start: number): NumericDate | null {
  SLASHED.lastIndex = start
  const found = SLASHED.exec(text)
  if (found === null) return null
  const [a, b, year] = [Number(found[1]), Number(found[3]), Number(found[4])]
  const end = start + found[0].length
  const dayFirst = valid(year, b, a)
  const monthFirst = found[2] === '.' ? null : valid(year, a, b)
  if (dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst) {
    return { end, value: formatPartial({ year, month: null, day: null }), by: 'time/numeric-unclear' }
  }
  const value = dayFirst ?? monthFirst
  return value === null ? null : { end, value, by: 'time/numeric' }
}

function valid(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return formatPartial({ year, month, day })
}
