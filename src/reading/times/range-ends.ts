import { wordAt } from './guards.ts'
import type { Calendar, Candidate, Meaning } from './meaning.ts'
import type { Page } from './pattern.ts'

/** Adds the bare ends of ranges beside a date: the 5 of "Aug. 3-5", the 14 of "14 to 16 June", the 99 of "1998-99". */
export function addRangeEnds(page: Page, candidates: readonly Candidate[]): readonly Candidate[] {
  const out: Candidate[] = []
  let skipped = -1
  candidates.forEach((stands, i) => {
    if (i === skipped) return
    const days = daysBeforeYear(page, stands, candidates[i + 1])
    if (days !== null) {
      out.push(...days)
      skipped = i + 1
      return
    }
    const candidate = withYearOfEnd(page, stands, candidates[i + 1])
    const floor = out.at(-1)?.last ?? page.first
    const ceiling = candidates[i + 1]?.first ?? page.last
    const before = dayBefore(page, candidate, floor)
    if (before !== null) out.push(before)
    out.push(isWeekdayEnd(page, candidate, candidates[i - 1]) ? nextWeekday(candidate) : candidate)
    const after = dayAfter(page, candidate, ceiling) ?? yearAfter(page, candidate, ceiling)
    if (after !== null) out.push(after)
  })
  return out
}

/** Both days of "March 5-9, 1918"; `null` where no second day stands between a day and a bare year. */
function daysBeforeYear(page: Page, candidate: Candidate, next: Candidate | undefined): readonly Candidate[] | null {
  const { meaning, last } = candidate
  if (meaning.kind !== 'calendar' || meaning.day === undefined || next?.meaning.kind !== 'calendar') return null
  const { year } = next.meaning
  if (year === undefined || next.meaning.month !== undefined || meaning.year !== undefined) return null
  const comma = wordAt(page, last + 2) === ',' ? 1 : 0
  const day = dayNumberAt(page, last + 1)
  if (next.first !== last + 2 + comma || day === null || day <= meaning.day || !TO.has(wordAt(page, last))) return null
  const end = { ...meaning, day, year }
  return [
    { ...candidate, meaning: { ...meaning, year } },
    { ...candidate, first: last + 1, last: next.last, meaning: end, mod: null, by: 'time/range-end' },
  ]
}

/** "21 March – 21 June 1952", "March and April 1918": the year stands at the end and holds for both. */
function withYearOfEnd(page: Page, candidate: Candidate, next: Candidate | undefined): Candidate {
  if (next === undefined || next.first !== candidate.last + 1 || !TO.has(wordAt(page, candidate.last))) return candidate
  const [from, to] = [candidate.meaning, next.meaning]
  if (from.kind !== 'calendar' || to.kind !== 'calendar' || placeIn(from) === null) return candidate
  if (from.year !== undefined || from.yearOf !== undefined || from.which !== undefined || to.year === undefined)
    return candidate
  const [first, last] = [placeIn(from), placeIn(to)]
  if (first === null || last === null) return candidate
  const crosses = first > last
  if (crosses && !/^(?:-|–|—|to|through|until)$/.test(wordAt(page, candidate.last))) return candidate
  return { ...candidate, meaning: { ...from, year: crosses ? to.year - 1 : to.year } }
}

/** Where in its year a place of the calendar lies, in months from 1. */
function placeIn({ month, quarter }: Calendar): number | null {
  return month ?? (quarter === undefined ? null : quarter * 3)
}

/** The Thursday of "Monday to Thursday". */
function isWeekdayEnd(page: Page, { first, meaning }: Candidate, before: Candidate | undefined): boolean {
  if (
    before === undefined ||
    before.last !== first - 1 ||
    !/^(?:to|through|until|till|-|–)$/.test(wordAt(page, first - 1))
  )
    return false
  return isBareWeekday(meaning) && isBareWeekday(before.meaning)
}

function isBareWeekday(meaning: Meaning): boolean {
  return meaning.kind === 'calendar' && meaning.weekday !== undefined && meaning.which === undefined
}

function nextWeekday(candidate: Candidate): Candidate {
  if (candidate.meaning.kind !== 'calendar') return candidate
  return { ...candidate, meaning: { ...candidate.meaning, which: 1, narrative: true }, by: 'time/range-end' }
}

const TO: ReadonlySet<string> = new Set(['-', '–', '—', 'to', 'and', 'or', 'through', 'until'])

function dayBefore(page: Page, candidate: Candidate, floor: number): Candidate | null {
  const { meaning, first } = candidate
  if (meaning.kind !== 'calendar' || meaning.day === undefined || meaning.month === undefined) return null
  if (!candidate.by.startsWith('time/day-month') || first - 2 < floor || !TO.has(wordAt(page, first - 1))) return null
  const day = dayNumberAt(page, first - 2)
  if (day === null || day >= meaning.day || /^[$£€]$/.test(wordAt(page, first - 3))) return null
  return { ...candidate, first: first - 2, last: first - 1, meaning: { ...meaning, day }, by: 'time/range-start' }
}

function dayAfter(page: Page, candidate: Candidate, ceiling: number): Candidate | null {
  const { meaning, last } = candidate
  if (meaning.kind !== 'calendar' || meaning.day === undefined || meaning.month === undefined) return null
  if (!candidate.by.includes('month-day') || last + 1 >= ceiling || !TO.has(wordAt(page, last))) return null
  const day = dayNumberAt(page, last + 1)
  const after = page.tokens[last + 2]
  const counted = last + 2 < page.last && /^(?:NN|NNS|JJ|CD|NNP)$/.test(after?.xpos ?? '')
  if (day === null || day <= meaning.day || counted || /^[%:$]$/.test(wordAt(page, last + 2))) return null
  return {
    ...candidate,
    first: last + 1,
    last: last + 2,
    meaning: { ...meaning, day },
    mod: null,
    by: 'time/range-end',
  }
}

function yearAfter(page: Page, candidate: Candidate, ceiling: number): Candidate | null {
  const { meaning, last } = candidate
  if (meaning.kind !== 'calendar' || meaning.year === undefined || meaning.day !== undefined) return null
  if (!/^[-–/]$/.test(wordAt(page, last)) || last + 1 >= ceiling || !/^\d\d$/.test(wordAt(page, last + 1))) return null
  const year = Math.floor(meaning.year / 100) * 100 + Number(wordAt(page, last + 1))
  if (year <= meaning.year || /^[-–/]$/.test(wordAt(page, last + 2))) return null
  return {
    ...candidate,
    first: last + 1,
    last: last + 2,
    meaning: { kind: 'calendar', year },
    mod: null,
    by: 'time/range-end',
  }
}

function dayNumberAt(page: Page, i: number): number | null {
  const found = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(wordAt(page, i))
  const day = Number(found?.[1] ?? 0)
  return day >= 1 && day <= 31 ? day : null
}
