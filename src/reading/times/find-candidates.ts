import { DAY_PARTS, DECADE_WORDS, MONTHS, SEASONS, UNIT_PLURALS, WEEKDAY_PLURALS, WEEKDAYS } from './calendar-table.ts'
import { DATE_ROWS } from './date-rows.ts'
import { HOLIDAY_STARTS } from './holidays.ts'
import { CLOCK_ROWS, LENGTH_ROWS, SET_ROWS } from './length-rows.ts'
import type { Candidate } from './meaning.ts'
import { MULTIPLIERS, ORDINALS, SMALL_NUMBERS, TENS } from './number-table.ts'
import { firstsOf, matchPattern, type Page } from './pattern.ts'
import { RELATIVE_ROWS } from './relative-rows.ts'
import type { Row } from './row.ts'
import { SLOTS } from './slots.ts'

const ROWS: readonly Row[] = [...DATE_ROWS, ...RELATIVE_ROWS, ...LENGTH_ROWS, ...SET_ROWS, ...CLOCK_ROWS]

/** Rows by the words and by the slots that they begin with, in the order of the tables. */
const BY_WORD: ReadonlyMap<string, readonly number[]> = index((row) => firstsOf(row.pattern).words)
const BY_SLOT: ReadonlyMap<string, readonly number[]> = index((row) => firstsOf(row.pattern).slots)

/** Words that a slot can begin with; every other word but a number begins an expression only by a rule's own word. */
const SLOT_STARTS: ReadonlySet<string> = new Set([
  ...[MONTHS, WEEKDAYS, WEEKDAY_PLURALS, SEASONS, DAY_PARTS, UNIT_PLURALS, DECADE_WORDS].flatMap((t) => [...t.keys()]),
  ...[SMALL_NUMBERS, TENS, MULTIPLIERS, ORDINALS].flatMap((t) => [...t.keys()]),
  ...HOLIDAY_STARTS,
  ...'a an one several many few some last past this next coming noon midday midnight half'.split(' '),
])

/** The longest expression at each place of a sentence, from left to right, without overlaps. */
export function findCandidates(page: Page): readonly Candidate[] {
  const out: Candidate[] = []
  let i = page.first
  while (i < page.last) {
    const found = longestAt(page, i)
    if (found !== null) out.push(found)
    i = found?.last ?? i + 1
  }
  return out
}

function longestAt(page: Page, i: number): Candidate | null {
  const lower = page.tokens[i]?.lower ?? ''
  const rows = [...(BY_WORD.get(lower) ?? []), ...slotRows(page, i, lower)].toSorted((a, b) => a - b)
  let best: Candidate | null = null
  for (const at of rows) {
    const row = ROWS[at]
    if (row === undefined) continue
    const found = matchPattern(row.pattern, SLOTS, page, i)
    if (found === null || found.next <= (best?.last ?? i) || !row.accept(page, i, found.next)) continue
    const meaning = row.read(found.bound)
    if (meaning !== null) best = { first: i, last: found.next, meaning, mod: null, by: row.by, weak: row.weak }
  }
  return best
}

function slotRows(page: Page, i: number, lower: string): readonly number[] {
  if (!SLOT_STARTS.has(lower) && !/^(?:[\d'’‘]|mid-)/.test(lower)) return []
  const rows: number[] = []
  for (const [slot, indices] of BY_SLOT) if (SLOTS[slot]?.(page, i)) rows.push(...indices)
  return rows
}

function index(firsts: (row: Row) => readonly string[]): ReadonlyMap<string, readonly number[]> {
  const out = new Map<string, number[]>()
  ROWS.forEach((row, at) => {
    for (const first of new Set(firsts(row))) {
      const list = out.get(first) ?? []
      list.push(at)
      out.set(first, list)
    }
  })
  return out
}
