import { wordAt } from './guards.ts'
import { type Candidate, duration } from './meaning.ts'
import type { Page } from './pattern.ts'

/**
 * Periods told by their last day: "the quarter ended March 31" is the quarter that day lies in, "the year ended
 * March 31" is a year's length, for it is no year of the calendar.
 */
export function tieEndedPeriods(page: Page, candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.map((candidate, i) => {
    if (!/^(?:ended|ending)$/.test(wordAt(page, candidate.last))) return candidate
    const end = candidates[i + 1]
    if (end === undefined || end.first !== candidate.last + 1 || end.meaning.kind !== 'calendar') return candidate
    const { month, year } = end.meaning
    if (month === undefined) return candidate
    if (candidate.by === 'time/the-year') {
      return { ...candidate, meaning: { kind: 'fixed', type: 'DURATION', value: duration(1, 'Y') } }
    }
    if (candidate.by !== 'time/the-quarter') return candidate
    const quarter = Math.ceil(month / 3)
    return { ...candidate, meaning: { kind: 'calendar', quarter, ...(year === undefined ? {} : { year }) } }
  })
}
