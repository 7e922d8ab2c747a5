import { addDays, type CivilDate, formatPartial } from '../../document/index.ts'
import { addMonths, weekValue } from './clock.ts'
import type { TimeContext, TimeMatch, TimeParser } from './match.ts'
import { NUMBERS, PARTS_OF_DAY, UNITS, VAGUE, WEEKDAYS } from './tables.ts'

const lower = (ctx: TimeContext, i: number): string => ctx.tokens[i]?.lower ?? ''

function fromPublished(
  ctx: TimeContext,
  length: number,
  by: string,
  value: (day: CivilDate) => string,
  more: Partial<TimeMatch> = {},
): TimeMatch {
  return {
    length,
    type: 'DATE',
    value: ctx.published === null ? null : value(ctx.published),
    basis: ctx.published === null ? null : 'published',
    by,
    ...more,
  }
}

/** yesterday · today · tonight · tomorrow · now · recently */
export const namedDay: TimeParser = (ctx, i) => {
  const word = lower(ctx, i)
  const shift = new Map([
    ['yesterday', -1],
    ['today', 0],
    ['tomorrow', 1],
  ]).get(word)
  if (shift !== undefined) return fromPublished(ctx, 1, 'time/named-day', (day) => formatPartial(addDays(day, shift)))
  if (word === 'tonight')
    return fromPublished(ctx, 1, 'time/tonight', (day) => `${formatPartial(day)}TNI`, { type: 'TIME' })
  const vague = VAGUE.get(word)
  if (vague === undefined || (word === 'once' && lower(ctx, i + 1) !== 'again' && ctx.tokens[i + 1]?.upos !== 'ADJ'))
    return null
  return { length: 1, type: 'DATE', value: vague, basis: 'stated', by: 'time/vague' }
}

/** last week · this year · next month · last night · earlier this month · the past two years is a duration */
export const lastThisNext: TimeParser = (ctx, i) => {
  const shift = new Map([
    ['last', -1],
    ['past', -1],
    ['previous', -1],
    ['this', 0],
    ['current', 0],
    ['next', 1],
    ['coming', 1],
  ]).get(lower(ctx, i))
  if (shift === undefined) return null
  const noun = lower(ctx, i + 1)
  const mod = /^(?:earlier|late|later|early)$/.test(lower(ctx, i - 1))
    ? /^early|earlier$/.test(lower(ctx, i - 1))
      ? 'START'
      : 'END'
    : undefined
  const extra = mod === undefined ? {} : { mod }
  if (WEEKDAYS.has(noun)) return null
  if (noun === 'week') return fromPublished(ctx, 2, 'time/week', (day) => weekValue(day, shift), extra)
  if (noun === 'weekend') return fromPublished(ctx, 2, 'time/weekend', (day) => `${weekValue(day, shift)}-WE`, extra)
  if (noun === 'month')
    return fromPublished(ctx, 2, 'time/month-shift', (day) => formatPartial(addMonths(day, shift)).slice(0, 7), extra)
  if (noun === 'quarter')
    return fromPublished(ctx, 2, 'time/quarter-shift', (day) => quarter(addMonths(day, shift * 3)), extra)
  if (noun === 'year') return fromPublished(ctx, 2, 'time/year-shift', (day) => String(day.year + shift), extra)
  const part = PARTS_OF_DAY.get(noun)
  if (part !== undefined && (shift === 0 || noun === 'night')) {
    return fromPublished(ctx, 2, 'time/part-of-day', (day) => `${formatPartial(addDays(day, shift))}${part}`, {
      type: 'TIME',
    })
  }
  return null
}

function quarter(day: CivilDate): string {
  return `${day.year}-Q${Math.ceil(day.month / 3)}`
}

/** three days ago · a week earlier · two months later · five years from now */
export const ago: TimeParser = (ctx, i) => {
  const counted = countAt(ctx, i)
  if (counted === null || counted.count === null) return null
  const unit = UNITS.get(lower(ctx, i + counted.length))
  const word = lower(ctx, i + counted.length + 1)
  if (unit === undefined || unit.time || !/^(?:ago|earlier|later|before|after)$/.test(word)) return null
  const length = counted.length + 2
  const amount = counted.count * (word === 'ago' || word === 'earlier' ? -1 : 1)
  if (word === 'ago') return fromPublished(ctx, length, 'time/ago', (day) => shifted(day, unit.letter, amount))
  if (word !== 'earlier' && word !== 'later') return null
  const days = unit.letter === 'D' ? amount : unit.letter === 'W' ? amount * 7 : null
  return {
    length,
    type: 'DATE',
    value: null,
    basis: null,
    by: 'time/earlier',
    ...(days === null ? {} : { narrative: days }),
  }
}

function shifted(day: CivilDate, letter: string, amount: number): string {
  if (letter === 'D') return formatPartial(addDays(day, amount))
  if (letter === 'W') return weekValue(day, amount)
  if (letter === 'M') return formatPartial(addMonths(day, amount)).slice(0, 7)
  if (letter === 'Q') return quarter(addMonths(day, amount * 3))
  if (letter === 'DE') return String(Math.floor((day.year + amount * 10) / 10))
  return String(day.year + amount * (letter === 'CE' ? 100 : 1))
}

/** the following day · the next day · the day before · the previous day · the same day: count from the narrative */
export const followingDay: TimeParser = (ctx, i) => {
  if (lower(ctx, i) !== 'the' && lower(ctx, i) !== 'a') return null
  const second = lower(ctx, i + 1)
  const third = lower(ctx, i + 2)
  const make = (length: number, days: number): TimeMatch => ({
    length,
    type: 'DATE',
    value: null,
    basis: null,
    by: 'time/narrative-day',
    narrative: days,
  })
  if (third === 'day' && /^(?:following|next)$/.test(second)) return make(3, 1)
  if (third === 'day' && second === 'previous') return make(3, -1)
  if (third === 'day' && second === 'same') return make(3, 0)
  if (second === 'day' && third === 'before') return make(3, -1)
  return second === 'day' && third === 'after' ? make(3, 1) : null
}

/** A number at token `i`: digits, words, "a few", "several", "half a"; `count: null` where it is vague. */
export function countAt(
  ctx: TimeContext,
  i: number,
): { readonly length: number; readonly count: number | null } | null {
  const word = lower(ctx, i)
  if (/^\d{1,3}$/.test(word)) return { length: 1, count: Number(word) }
  const value = NUMBERS.get(word)
  if (value !== undefined) {
    const ones = lower(ctx, i + 1) === '-' ? NUMBERS.get(lower(ctx, i + 2)) : undefined
    return ones !== undefined && value >= 20 && ones < 10
      ? { length: 3, count: value + ones }
      : { length: 1, count: value }
  }
  if (word === 'several' || word === 'many' || word === 'recent') return { length: 1, count: null }
  if (word === 'a' || word === 'an') {
    if (lower(ctx, i + 1) === 'few') return { length: 2, count: null }
    if (lower(ctx, i + 1) === 'couple' && lower(ctx, i + 2) === 'of') return { length: 3, count: 2 }
    return { length: 1, count: 1 }
  }
  return null
}
