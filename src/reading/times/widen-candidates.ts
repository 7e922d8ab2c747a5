import { wordAt } from './guards.ts'
import type { Candidate, Meaning } from './meaning.ts'
import type { Page } from './pattern.ts'

interface Opening {
  readonly words: readonly string[]
  readonly mod: string
}

function openings(mod: string, list: string): readonly Opening[] {
  return list.split(', ').map((words) => ({ words: words.split(' '), mod }))
}

/** Words before a date that say which part of it is meant. */
const DATE_OPENINGS: readonly Opening[] = [
  ...openings(
    'START',
    'the early, early, earlier, the beginning of, the start of, early in, earlier in, very early, the early part of',
  ),
  ...openings('MID', 'mid -, the mid -, mid, the middle of, the mid'),
  ...openings('END', 'the late, late, later, the end of, late in, later in, the very end of, the latter part of'),
].toSorted((a, b) => b.words.length - a.words.length)

/** Words before a length, a time of day or "N days ago" that say how exact it is. */
const HEDGES: readonly Opening[] = [
  ...openings('APPROX', 'about, around, approximately, roughly, some, just about, circa, ca.'),
  ...openings(
    'LESS_THAN',
    'nearly, almost, less than, fewer than, just under, under, a little less than, little less than',
  ),
  ...openings(
    'MORE_THAN',
    'more than, over, just over, well over, a little more than, little more than, much more than',
  ),
  ...openings('EQUAL_OR_MORE', 'at least'),
  ...openings('EQUAL_OR_LESS', 'up to, at most, no more than, not more than'),
].toSorted((a, b) => b.words.length - a.words.length)

/** Takes in the words before an expression that are part of it: "late March", "the end of 1994", "about two years ago". */
export function widenCandidates(page: Page, candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.map((stands, i) => {
    const candidate = isOldStyle(page, stands) ? { ...stands, mod: 'OLD_STYLE' } : stands
    if (wordAt(page, candidate.first).startsWith('mid-')) return { ...candidate, mod: 'MID' }
    if (candidate.by === 'time/year-end') return { ...candidate, mod: 'END' }
    const floor = i === 0 ? page.first : (candidates[i - 1]?.last ?? page.first)
    const rows = isHedged(candidate, page) ? HEDGES : isParted(candidate.meaning) ? DATE_OPENINGS : []
    const found = rows.find((row) => standsBefore(page, candidate.first, floor, row.words))
    if (found === undefined) return candidate
    return { ...candidate, first: candidate.first - found.words.length, mod: found.mod }
  })
}

/** A day of the Julian calendar, said to be one: "5 March 1711 (O.S.)". Its value is not converted. */
function isOldStyle(page: Page, { meaning, last }: Candidate): boolean {
  if (meaning.kind !== 'calendar' || meaning.day === undefined) return false
  const at = wordAt(page, last) === '(' ? last + 1 : last
  return /^o\.s\.?$/.test(wordAt(page, at)) || (wordAt(page, at) === 'old' && wordAt(page, at + 1) === 'style')
}

function standsBefore(page: Page, at: number, floor: number, words: readonly string[]): boolean {
  const start = at - words.length
  return start >= floor && words.every((w, k) => wordAt(page, start + k) === w)
}

function isHedged(candidate: Candidate, page: Page): boolean {
  const { meaning } = candidate
  if (meaning.kind === 'clock') return /^T\d/.test(meaning.clock)
  if (candidate.by === 'time/year-bc') return true
  const opened = /^(?:the|last|past|next|first|this|that)$/.test(wordAt(page, candidate.first))
  if (meaning.kind === 'fixed' && meaning.type === 'DURATION') return !opened
  return /^time\/(?:ago|earlier|later|from-now)$/.test(candidate.by)
}

function isParted(meaning: Meaning): boolean {
  if (meaning.kind === 'calendar') return true
  if (meaning.kind === 'shift' || meaning.kind === 'clock') return true
  return meaning.type === 'DATE' && meaning.value !== null && !meaning.value.endsWith('_REF')
}
