import type { Calendar, Candidate, Meaning } from './meaning.ts'
import type { Page } from './pattern.ts'

/** Joins what stands side by side and means one time: "10 p.m. Wednesday", "Monday, Oct. 26", "June last year". */
export function joinCandidates(page: Page, candidates: readonly Candidate[]): readonly Candidate[] {
  const out: Candidate[] = []
  for (const candidate of candidates) {
    let current = candidate
    for (let before = out.at(-1); before !== undefined; before = out.at(-1)) {
      const meaning = joined(before, current, wordsBetween(page, before, current))
      if (meaning === null) break
      out.pop()
      current = { ...current, first: before.first, meaning, by: joinedBy(before, current, meaning), weak: false }
    }
    out.push(current)
  }
  return out.filter((c) => !c.weak)
}

function wordsBetween(page: Page, a: Candidate, b: Candidate): string {
  if (b.first - a.last > 3) return '…'
  return page.tokens
    .slice(a.last, b.first)
    .map((t) => t.lower)
    .join(' ')
}

function joined(a: Candidate, b: Candidate, between: string): Meaning | null {
  if (isWeekday(a.meaning) && isMonthDay(b.meaning) && /^,?(?: the)?$/.test(between)) return b.meaning
  if (a.meaning.kind === 'clock' && a.meaning.date === null) {
    if (isDay(b.meaning) && /^(?:|,|,? ?on|of|of the|on the)$/.test(between)) return { ...a.meaning, date: b.meaning }
    if (b.meaning.kind === 'clock' && between === '' && b.by !== a.by) return { ...a.meaning, date: b.meaning.date }
  }
  if (b.meaning.kind === 'clock' && b.meaning.date === null && isDay(a.meaning)) {
    if (between === '' || (!b.weak && /^(?:,|,? ?at|, about|at about|around)$/.test(between))) {
      return { ...b.meaning, date: a.meaning }
    }
  }
  return joinedYear(a.meaning, b.meaning, between)
}

function joinedYear(a: Meaning, b: Meaning, between: string): Meaning | null {
  const ofDay = a.kind === 'shift' && a.amount !== 0 && a.from === 'published' && /^[WY]$/.test(a.unit)
  if (ofDay && between === '' && isToday(b)) return { ...a, exact: true }
  if (lacksYear(a) && isYear(b) && /^(?:|of|,|in)$/.test(between)) {
    if (between === ',' && b.kind !== 'calendar') return null
    if (between === 'in' && a.day === undefined) return null
    return withYear(a, b)
  }
  return isYear(a) && a.kind === 'shift' && lacksYear(b) && /^['’]s$/.test(between) ? withYear(b, a) : null
}

function withYear(calendar: Calendar, year: Meaning): Calendar {
  if (year.kind === 'calendar' && year.year !== undefined) return { ...calendar, year: year.year }
  return { ...calendar, yearOf: year }
}

function joinedBy(a: Candidate, b: Candidate, meaning: Meaning): string {
  if (meaning.kind === 'clock')
    return a.meaning.kind === 'clock' ? `${a.by}+${b.by.slice(5)}` : `${b.by}+${a.by.slice(5)}`
  return isWeekday(a.meaning) ? `time/weekday+${b.by.slice(5)}` : `${a.by}+${b.by.slice(5)}`
}

function isWeekday(m: Meaning): boolean {
  return m.kind === 'calendar' && m.weekday !== undefined && m.month === undefined
}

function isMonthDay(m: Meaning): boolean {
  return (m.kind === 'calendar' && m.month !== undefined && m.day !== undefined) || isFullDate(m)
}

function isFullDate(m: Meaning): boolean {
  return m.kind === 'fixed' && m.type === 'DATE' && /^\d{4}-\d\d-\d\d$/.test(m.value ?? '')
}

function isDay(m: Meaning): boolean {
  if (m.kind === 'shift') return m.unit === 'D'
  return isWeekday(m) || isMonthDay(m) || (m.kind === 'calendar' && m.holiday !== undefined)
}

function lacksYear(m: Meaning): m is Calendar {
  if (m.kind !== 'calendar' || m.year !== undefined || m.yearOf !== undefined || m.which !== undefined) return false
  return (
    m.half !== undefined ||
    m.month !== undefined ||
    m.season !== undefined ||
    m.quarter !== undefined ||
    m.holiday !== undefined
  )
}

function isToday(m: Meaning): boolean {
  return m.kind === 'shift' && m.unit === 'D' && m.amount === 0
}

function isYear(m: Meaning): boolean {
  if (m.kind === 'shift') return m.unit === 'Y'
  return m.kind === 'calendar' && m.year !== undefined && Object.keys(m).length === 2
}
