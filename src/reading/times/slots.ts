import type { Token } from '../../language/index.ts'
import {
  DAY_PARTS,
  DECADE_WORDS,
  MONTHS,
  SEASONS,
  UNIT_PLURALS,
  UNITS,
  WEEKDAY_PLURALS,
  WEEKDAYS,
} from './calendar-table.ts'
import { readClock } from './clock.ts'
import { HOLIDAY_STARTS, HOLIDAYS } from './holidays.ts'
import { ORDINALS, SMALL_NUMBERS, TENS } from './number-table.ts'
import { readNumericDate } from './numeric-date.ts'
import type { Filled, Page, Slot } from './pattern.ts'
import { readNumber } from './read-number.ts'

/** The slots of the time patterns, by the name that stands in angle brackets. */
export const SLOTS: Readonly<Record<string, Slot>> = {
  month: (page, i) => monthName(page, i),
  day: (page, i) => dayOfMonth(page, i),
  ord: ordinal,
  year: (page, i) => yearDigits(page, i) ?? yearWords(page, i),
  n: count,
  one: (page, i) => (['a', 'an', 'one'].includes(lower(page, i)) ? { value: 1, next: i + 1 } : null),
  some: vague,
  unit: table(UNITS),
  units: table(UNIT_PLURALS),
  weekday: capital(weekdayName),
  weekdays: capital(table(WEEKDAY_PLURALS)),
  season: table(SEASONS),
  part: (page, i) => fromTable(DAY_PARTS, withoutMid(lower(page, i)), i),
  which: table(
    new Map([
      ['last', -1],
      ['past', -1],
      ['this', 0],
      ['next', 1],
      ['coming', 1],
    ]),
  ),
  quarter: (page, i) => quarterDigit(page, i),
  quarterYear: (page, i) => gluedQuarter(page, i),
  halfYear: table(
    new Map([
      ['h1', 1],
      ['h2', 2],
    ]),
  ),
  decade,
  holiday,
  clock: readClock,
  numeric,
}

function lower(page: Page, i: number): string {
  return i < page.last ? (page.tokens[i]?.lower ?? '') : ''
}

function table(rows: ReadonlyMap<string, number | string>): Slot {
  return (page, i) => {
    const value = rows.get(lower(page, i))
    return value === undefined ? null : { value, next: i + 1 }
  }
}

function fromTable(rows: ReadonlyMap<string, number | string>, key: string, i: number): Filled | null {
  const value = rows.get(key)
  return value === undefined ? null : { value, next: i + 1 }
}

/** "mid-June" may be one token. */
function withoutMid(token: string): string {
  return token.startsWith('mid-') ? token.slice(4) : token
}

function monthName(page: Page, i: number): Filled | null {
  const found = fromTable(MONTHS, withoutMid(lower(page, i)), i)
  const name = withoutMid(page.tokens[i]?.text ?? '')
  return found !== null && name.charAt(0) !== name.charAt(0).toLowerCase() ? found : null
}

/** Names of months, weekdays and holidays are written large. */
function capital(slot: Slot): Slot {
  return (page, i) => (isCapital(page.tokens[i]) ? slot(page, i) : null)
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.text.charAt(0) !== token.lower.charAt(0)
}

/** A weekday; abbreviations ("Sun", "Sat.") only where a date goes on. */
function weekdayName(page: Page, i: number): Filled | null {
  const value = WEEKDAYS.get(lower(page, i))
  if (value === undefined) return null
  const after = lower(page, i + 1) === ',' ? lower(page, i + 2) : lower(page, i + 1)
  if (lower(page, i).length < 6 && !MONTHS.has(after) && !/^\d/.test(after)) return null
  return { value, next: i + 1 }
}

function dayOfMonth(page: Page, i: number): Filled | null {
  const found = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(lower(page, i))
  const value = Number(found?.[1] ?? 0)
  return value >= 1 && value <= 31 ? { value, next: i + 1 } : null
}

function ordinal(page: Page, i: number): Filled | null {
  const token = lower(page, i)
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(token)
  if (digits !== null) return { value: Number(digits[1]), next: i + 1 }
  const value = ORDINALS.get(token)
  if (value !== undefined) return { value, next: i + 1 }
  const tens = TENS.get(token)
  const one = lower(page, i + 1) === '-' ? ORDINALS.get(lower(page, i + 2)) : undefined
  return tens !== undefined && one !== undefined && one < 10 ? { value: tens + one, next: i + 3 } : null
}

function yearDigits(page: Page, i: number): Filled | null {
  const token = withoutMid(lower(page, i))
  if (!/^[12]\d{3}$/.test(token)) return null
  const value = Number(token)
  return value < 2200 ? { value, next: i + 1 } : null
}

/** "nineteen ninety-six", "two thousand (and) four", as speech is written down. */
function yearWords(page: Page, i: number): Filled | null {
  const start = lower(page, i)
  const century = SMALL_NUMBERS.get(start) ?? (start === 'twenty' ? 20 : 0)
  if (start === 'two' && lower(page, i + 1) === 'thousand') {
    const found = readNumber(page.tokens, i, page.last)
    return found !== null && found.value < 2100 ? found : null
  }
  if (century < 16 || century > 20) return null
  const found =
    TENS.has(lower(page, i + 1)) || SMALL_NUMBERS.has(lower(page, i + 1))
      ? readNumber(page.tokens, i + 1, page.last)
      : null
  return found !== null && found.value >= 10 && found.value < 100 && Number.isInteger(found.value)
    ? { value: century * 100 + found.value, next: found.next }
    : null
}

function count(page: Page, i: number): Filled | null {
  const token = lower(page, i)
  if (token === 'a' && lower(page, i + 1) === 'couple') {
    return { value: 2, next: lower(page, i + 2) === 'of' ? i + 3 : i + 2 }
  }
  return readNumber(page.tokens, i, page.last)
}

const VAGUE: readonly (readonly string[])[] = [
  ['several'],
  ['many'],
  ['few'],
  ['some'],
  ['a', 'few'],
  ['a', 'number', 'of'],
  ['a', 'matter', 'of'],
]

function vague(page: Page, i: number): Filled | null {
  for (const words of VAGUE) {
    if (words.every((w, k) => lower(page, i + k) === w)) return { value: 'X', next: i + words.length }
  }
  return null
}

/** `Q3`, `3Q`: written so in reports on a business. */
function quarterDigit(page: Page, i: number): Filled | null {
  const found = /^(?:q([1-4])|([1-4])q)$/.exec(lower(page, i))
  return found === null ? null : { value: Number(found[1] ?? found[2]), next: i + 1 }
}

/** `3Q30`, `Q3/2030`: quarter and year in one token, as `2030-3`. */
function gluedQuarter(page: Page, i: number): Filled | null {
  const found = /^(?:([1-4])q|q([1-4])[/-])(\d{2}|\d{4})$/.exec(lower(page, i))
  if (found === null) return null
  const year = found[3] ?? ''
  return { value: `${year.length === 2 ? `20${year}` : year}-${found[1] ?? found[2]}`, next: i + 1 }
}

/** The first three digits of a decade: `1990s`, `'80s`, `nineties`. */
function decade(page: Page, i: number): Filled | null {
  const token = withoutMid(lower(page, i))
  const full = /^(\d{3})0s$/.exec(token)
  if (full !== null) return { value: Number(full[1]), next: i + 1 }
  const mark = token === "'" || token === '’' || token === '‘'
  const short = /^['’‘]?([2-9])0s$/.exec(mark ? lower(page, i + 1) : token)
  if (short !== null) return { value: 190 + Number(short[1]), next: mark ? i + 2 : i + 1 }
  const value = DECADE_WORDS.get(token)
  return value === undefined ? null : { value, next: i + 1 }
}

function holiday(page: Page, i: number): Filled | null {
  if (!isCapital(page.tokens[i]) || !HOLIDAY_STARTS.has(lower(page, i))) return null
  for (let length = 4; length > 0; length--) {
    const name = page.tokens
      .slice(i, Math.min(i + length, page.last))
      .map((t) => t.lower)
      .join(' ')
    if (HOLIDAYS.has(name)) return { value: name, next: i + name.split(' ').length }
  }
  return null
}

function numeric(page: Page, i: number): Filled | null {
  const token = page.tokens[i]
  if (token === undefined || !/^\d/.test(token.text)) return null
  const found = readNumericDate(page.text, token.start)
  if (found === null) return null
  let next = i + 1
  while (next < page.last && (page.tokens[next]?.start ?? found.end) < found.end) next++
  return (page.tokens[next - 1]?.end ?? 0) === found.end ? { value: `${found.by} ${found.value}`, next } : null
}
