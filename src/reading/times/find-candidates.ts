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
import { DATE_ROWS } from './date-rows.ts'
import { wordAt } from './guards.ts'
import { HOLIDAY_STARTS } from './holidays.ts'
import { CLOCK_ROWS, LENGTH_ROWS, SET_ROWS } from './length-rows.ts'
import type { Candidate } from './meaning.ts'
import { MULTIPLIERS, ORDINALS, SMALL_NUMBERS, TENS } from './number-table.ts'
import { firstsOf, matchPattern, type Page, type Pattern, type Slots } from './pattern.ts'
import { RELATIVE_ROWS } from './relative-rows.ts'
import type { Row } from './row.ts'

const ROWS: readonly Row[] = [...DATE_ROWS, ...RELATIVE_ROWS, ...LENGTH_ROWS, ...SET_ROWS, ...CLOCK_ROWS]

const NUMBER_WORDS: readonly string[] = [SMALL_NUMBERS, TENS, MULTIPLIERS].flatMap((t) => [...t.keys()])

/** What each slot can begin with: words, and by `0` any number in digits, by `'` a mark before a short year. */
const SLOT_STARTS: Readonly<Record<string, readonly string[]>> = {
  month: [...MONTHS.keys()],
  day: ['0'],
  ord: ['0', ...ORDINALS.keys(), ...TENS.keys()],
  year: ['0', ...NUMBER_WORDS],
  n: ['0', 'a', 'half', ...NUMBER_WORDS],
  one: ['a', 'an', 'one'],
  some: ['several', 'many', 'few', 'some', 'a'],
  unit: [...UNITS.keys()],
  units: [...UNIT_PLURALS.keys()],
  weekday: [...WEEKDAYS.keys()],
  weekdays: [...WEEKDAY_PLURALS.keys()],
  season: [...SEASONS.keys()],
  part: [...DAY_PARTS.keys()],
  which: ['last', 'past', 'this', 'next', 'coming'],
  quarter: ['0', 'q1', 'q2', 'q3', 'q4'],
  quarterYear: ['0', 'q'],
  halfYear: ['h1', 'h2'],
  decade: ['0', "'", ...DECADE_WORDS.keys()],
  holiday: [...HOLIDAY_STARTS],
  clock: ['0', 'noon', 'midday', 'midnight'],
  numeric: ['0'],
}

/** Rows by what they can begin with, in the order of the tables. */
const BY_START: ReadonlyMap<string, readonly number[]> = rowsByStart()

/** Rows that may begin with "the", by what comes next in them: "the" is the word that most rows begin with. */
const AFTER_THE: ReadonlyMap<string, readonly number[]> = rowsAfterThe()

/** A word as `BY_START` knows it. */
function startOf(lower: string): string {
  const unit = lower.charCodeAt(0)
  if (unit >= 48 && unit <= 57) return '0'
  if (unit === 39 || unit === 0x2018 || unit === 0x2019) return "'"
  if (unit === 113 && /^q[1-4][/-]/.test(lower)) return 'q'
  return unit === 109 && lower.startsWith('mid-') ? startOf(lower.slice(4)) : lower
}

/** The longest expression at each place of a sentence, from left to right, without overlaps; `slots`: see `rememberingSlots`. */
export function findCandidates(page: Page, slots: Slots): readonly Candidate[] {
  const out: Candidate[] = []
  let i = page.first
  while (i < page.last) {
    const found = longestAt(page, i, slots)
    if (found !== null) out.push(found)
    i = found?.last ?? i + 1
  }
  return out
}

function longestAt(page: Page, i: number, slots: Slots): Candidate | null {
  const lower = page.tokens[i]?.lower ?? ''
  const rows = lower === 'the' ? AFTER_THE.get(startOf(wordAt(page, i + 1))) : BY_START.get(startOf(lower))
  if (rows === undefined) return null
  let best: Candidate | null = null
  for (const at of rows) {
    const row = ROWS[at]
    if (row === undefined) continue
    const found = matchPattern(row.pattern, slots, page, i)
    if (found === null || found.next <= (best?.last ?? i) || !row.accept(page, i, found.next)) continue
    const meaning = row.read(found.bound)
    if (meaning !== null) best = { first: i, last: found.next, meaning, mod: null, by: row.by, weak: row.weak }
  }
  return best
}

function rowsByStart(): ReadonlyMap<string, readonly number[]> {
  const out = new Map<string, number[]>()
  ROWS.forEach((row, at) => {
    for (const start of startsOf(row.pattern)) add(out, start, at)
  })
  return out
}

function rowsAfterThe(): ReadonlyMap<string, readonly number[]> {
  const out = new Map<string, number[]>()
  ROWS.forEach((row, at) => {
    const the = row.pattern.findIndex(({ words }) => words?.has('the'))
    if (the === 0) for (const start of startsOf(row.pattern.slice(1))) add(out, start, at)
  })
  return out
}

function startsOf(pattern: Pattern): ReadonlySet<string> {
  const { words, slots } = firstsOf(pattern)
  return new Set([...words.map(startOf), ...slots.flatMap((slot) => SLOT_STARTS[slot] ?? [])])
}

function add(rows: Map<string, number[]>, start: string, at: number): void {
  const list = rows.get(start) ?? []
  list.push(at)
  rows.set(start, list)
}
