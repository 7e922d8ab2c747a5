import { wordAt } from './guards.ts'
import type { Candidate, Meaning } from './meaning.ts'
import type { Page } from './pattern.ts'

/** Adds the bare ends of ranges beside a date: the 5 of "Aug. 3-5", the 14 of "14 to 16 June", the 99 of "1998-99". */
export function addRangeEnds(page: Page, candidates: readonly Candidate[]): readonly Candidate[] {
  const out: Candidate[] = []
  candidates.forEach((candidate, i) => {
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

/** The Thursday of "Monday to Thursday". */
function isWeekdayEnd(page: Page, { first, meaning }: Candidate, before: Candidate | undefined): boolean {
  if (before === undefined || before.last !== first - 1 || !/^(?:to|through|until|till|-|–)$/.test(wordAt(page, first - 1)))
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
