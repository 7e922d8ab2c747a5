import { ZONES } from './calendar-table.ts'
import type { Filled, Page } from './pattern.ts'

const BEFORE_NOON: ReadonlySet<string> = new Set(['a.m.', 'am', 'a.m'])
const AFTER_NOON: ReadonlySet<string> = new Set(['p.m.', 'pm', 'p.m'])
const BEFORE_CLOCK: ReadonlySet<string> = new Set(
  'at by around about until till before after from since to and between approximately ( only just'.split(' '),
)
const NAMED: ReadonlyMap<string, string> = new Map([
  ['noon', 'T12:00'],
  ['midday', 'T12:00'],
  ['midnight', 'T24:00'],
])

/**
 * The time of day that begins at token `i`, as `T15:00`: `3 p.m. EDT`, `3pm`, `10:35 a.m.`, `14:20 GMT`, `0735 GMT`,
 * `4 in the morning`, `six o'clock`, `noon`. A bare `14:20` needs a preposition or a zone: it may be a score.
 */
export function readClock(page: Page, i: number): Filled | null {
  const lower = (k: number): string => (k < page.last ? (page.tokens[k]?.lower ?? '') : '')
  const named = NAMED.get(lower(i))
  if (named !== undefined) return { value: named, next: i + 1 }
  const found = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm)?$/.exec(lower(i))
  if (found === null) return militaryTime(lower, i)
  const hour = Number(found[1])
  const minute = found[2] ?? null
  if (hour > 24 || Number(minute ?? 0) > 59) return null
  const half = found[3] ?? dayHalf(lower(i + 1))
  if (half !== null) {
    if (hour < 1 || hour > 12) return null
    const at = found[3] === undefined ? i + 2 : i + 1
    const full = half === 'pm' ? (hour % 12) + 12 : hour % 12
    return { value: format(full, minute), next: afterZone(lower, at) }
  }
  if (lower(i + 1) === 'in' && lower(i + 2) === 'the' && hour <= 12) {
    if (lower(i + 3) === 'morning') return { value: format(hour % 12, minute), next: i + 4 }
    if (/^(?:afternoon|evening)$/.test(lower(i + 3))) return { value: format((hour % 12) + 12, minute), next: i + 4 }
  }
  if (minute === null || found[0].includes('.')) return null
  const after = afterZone(lower, i + 1)
  if (lower(i + 1) === 'hrs' || lower(i + 1) === 'hours') return { value: format(hour, minute), next: i + 2 }
  return after > i + 1 || BEFORE_CLOCK.has(lower(i - 1)) ? { value: format(hour, minute), next: after } : null
}

function militaryTime(lower: (k: number) => string, i: number): Filled | null {
  const found = /^([01]\d|2[0-4])([0-5]\d)$/.exec(lower(i))
  if (found === null) return null
  const zone = afterZone(lower, i + 1)
  const next = lower(i + 1) === 'hrs' || (lower(i + 1) === 'hours' && lower(i).startsWith('0')) ? i + 2 : zone
  return next > i + 1 ? { value: `T${found[1]}:${found[2]}`, next } : null
}

function dayHalf(token: string): 'am' | 'pm' | null {
  if (BEFORE_NOON.has(token)) return 'am'
  return AFTER_NOON.has(token) ? 'pm' : null
}

function afterZone(lower: (k: number) => string, i: number): number {
  if (ZONES.has(lower(i))) return i + 1
  return lower(i) === 'local' && lower(i + 1) === 'time' ? i + 2 : i
}

function format(hour: number, minute: string | null): string {
  return `T${String(hour).padStart(2, '0')}:${minute ?? '00'}`
}
