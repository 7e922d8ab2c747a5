import { formatPartial } from '../../document/index.ts'
import type { TimeContext, TimeMatch, TimeParser } from './match.ts'
import { countAt } from './parse-relative.ts'
import { NUMBERS, PARTS_OF_DAY, UNITS, WEEKDAYS } from './tables.ts'

const lower = (ctx: TimeContext, i: number): string => ctx.tokens[i]?.lower ?? ''

/** two weeks · several years · a decade · 27-year-old · three-day */
export const duration: TimeParser = (ctx, i) => {
  const counted = countAt(ctx, i)
  if (counted === null) return null
  let at = i + counted.length
  if (lower(ctx, at) === '-') at++
  while (/^(?:more|full|straight|consecutive|long|additional|whole|recent|past)$/.test(lower(ctx, at)) && at - i < 5)
    at++
  const unit = UNITS.get(lower(ctx, at))
  if (
    unit === undefined ||
    unit.letter === 'WE' ||
    (lower(ctx, i) === 'a' && /^(?:second|night|day|year|quarter)$/.test(lower(ctx, at)))
  )
    return null
  if (lower(ctx, at) === 'second' && counted.count === 1) return null
  const old = lower(ctx, at + 1) === '-' && lower(ctx, at + 2) === 'old' ? 2 : lower(ctx, at + 1) === 'old' ? 1 : 0
  const amount =
    counted.count === null
      ? 'X'
      : unit.letter === 'DE'
        ? String(counted.count * 10)
        : unit.letter === 'CE'
          ? String(counted.count * 100)
          : String(counted.count)
  const letter = unit.letter === 'DE' || unit.letter === 'CE' ? 'Y' : unit.letter
  return {
    length: at - i + 1 + old,
    type: 'DURATION',
    value: `P${unit.time ? 'T' : ''}${amount}${letter}`,
    basis: 'stated',
    by: old > 0 ? 'time/age' : 'time/duration',
  }
}

/** every day · each Monday · daily · weekly · annually · twice a week */
export const repeated: TimeParser = (ctx, i) => {
  const word = lower(ctx, i)
  const adverb = new Map([
    ['daily', 'P1D'],
    ['weekly', 'P1W'],
    ['monthly', 'P1M'],
    ['quarterly', 'P3M'],
    ['annually', 'P1Y'],
    ['yearly', 'P1Y'],
    ['annual', 'P1Y'],
    ['nightly', 'P1D'],
  ]).get(word)
  const set = (length: number, value: string): TimeMatch => ({
    length,
    type: 'SET',
    value,
    basis: 'stated',
    by: 'time/set',
  })
  if (adverb !== undefined) return set(1, adverb)
  if (word !== 'every' && word !== 'each') return null
  const day = WEEKDAYS.get(lower(ctx, i + 1))
  if (day !== undefined) return set(2, `XXXX-WXX-${day}`)
  const unit = UNITS.get(lower(ctx, i + 1))
  if (unit !== undefined) return set(2, `P${unit.time ? 'T' : ''}1${unit.letter}`)
  const count = NUMBERS.get(lower(ctx, i + 1))
  const counted = UNITS.get(lower(ctx, i + 2))
  return count !== undefined && counted !== undefined ? set(3, `P${count}${counted.letter}`) : null
}

/** 3 p.m. · 10:30 a.m. · 14:00 · noon: on the publication day unless a date stands beside it (see `joinTimes`) */
export const clockTime: TimeParser = (ctx, i) => {
  const clock = /^(\d{1,2})(?::(\d{2}))?(am|pm)?$/.exec(lower(ctx, i))
  const next = lower(ctx, i + 1).replaceAll('.', '')
  const half = clock?.[3] ?? (next === 'am' || next === 'pm' ? next : undefined)
  if (clock !== null && (half !== undefined || clock[2] !== undefined)) {
    const hour = Number(clock[1])
    if (hour > 24 || Number(clock[2] ?? 0) > 59) return null
    const full = half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour
    return timeOf(
      ctx,
      half !== undefined && clock[3] === undefined ? 2 : 1,
      `T${String(full).padStart(2, '0')}:${clock[2] ?? '00'}`,
    )
  }
  const part = PARTS_OF_DAY.get(lower(ctx, i))
  if (part === undefined || !part.includes(':')) return null
  return timeOf(ctx, 1, part)
}

function timeOf(ctx: TimeContext, length: number, time: string): TimeMatch {
  const value = ctx.published === null ? null : `${formatPartial(ctx.published)}${time}`
  return { length, type: 'TIME', value, basis: ctx.published === null ? null : 'published', by: 'time/clock' }
}
