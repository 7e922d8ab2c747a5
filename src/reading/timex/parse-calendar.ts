import { daysInMonth, formatPartial } from '../../document/index.ts'
import { easter, nearestYear, nthWeekday, weekdayNear, weekValue } from './clock.ts'
import type { TimeContext, TimeMatch, TimeParser } from './match.ts'
import { FIXED_HOLIDAYS, MONTHS, SEASONS, WEEKDAYS } from './tables.ts'

const lower = (ctx: TimeContext, i: number): string => ctx.tokens[i]?.lower.replaceAll('’', "'") ?? ''
const text = (ctx: TimeContext, i: number): string => ctx.tokens[i]?.text ?? ''

function yearAt(ctx: TimeContext, i: number): number | null {
  const found = /^(?:1[0-9]|20)\d{2}$/.exec(text(ctx, i))
  return found === null ? null : Number(found[0])
}

function dayAt(ctx: TimeContext, i: number): number | null {
  const found = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(lower(ctx, i))
  const day = found === null ? 0 : Number(found[1])
  return day >= 1 && day <= 31 ? day : null
}

function stated(length: number, value: string, by: string): TimeMatch {
  return { length, type: 'DATE', value, basis: 'stated', by }
}

function monthValue(
  ctx: TimeContext,
  month: number,
  day: number | null,
  year: number | null,
): { value: string | null; basis: TimeMatch['basis'] } {
  const known = year ?? (ctx.published === null ? null : nearestYear(ctx.published, month, day))
  if (known === null) return { value: `XXXX-${formatPartial({ year: 0, month, day }).slice(5)}`, basis: null }
  if (day !== null && day > daysInMonth(known, month)) return { value: null, basis: null }
  return { value: formatPartial({ year: known, month, day }), basis: year === null ? 'published' : 'stated' }
}

/** Watch out for: "may" the verb, "March on", "Sun", "Mar" in names. */
function monthAt(ctx: TimeContext, i: number): number | null {
  const token = ctx.tokens[i]
  const month = token === undefined ? undefined : MONTHS.get(token.lower)
  if (token === undefined || month === undefined || !/^\p{Lu}/u.test(token.text)) return null
  if (
    /^(?:may|march|mar|jan|jun)$/.test(token.lower) &&
    token.upos !== 'PROPN' &&
    dayAt(ctx, i + 1) === null &&
    yearAt(ctx, i + 1) === null
  )
    return null
  return month
}

/** June 14, 2023 · June 14 · June 2023 · June of 2023 · June (with a preposition) */
export const monthFirst: TimeParser = (ctx, i) => {
  const month = monthAt(ctx, i)
  if (month === null) return null
  const day = dayAt(ctx, i + 1)
  if (day !== null && yearAt(ctx, i + 1) === null) {
    const comma = lower(ctx, i + 2) === ',' ? 1 : 0
    const year = yearAt(ctx, i + 2 + comma)
    const found = monthValue(ctx, month, day, year)
    return { length: year === null ? 2 : 3 + comma, type: 'DATE', ...found, by: 'time/month-day' }
  }
  const comma = lower(ctx, i + 1) === ',' || lower(ctx, i + 1) === 'of' ? 1 : 0
  const year = yearAt(ctx, i + 1 + comma)
  const dated =
    /^(?:in|since|until|till|by|from|of|during|last|next|this|late|early|mid|before|after|to|through|and|-|between|mid-)$/.test(
      lower(ctx, i - 1),
    )
  if (year === null && !dated && ctx.tokens[i]?.text.length !== undefined && ctx.tokens[i]?.upos !== 'PROPN')
    return null
  return {
    length: year === null ? 1 : 2 + comma,
    type: 'DATE',
    ...monthValue(ctx, month, null, year),
    by: 'time/month',
  }
}

/** 14 June 2023 · 14th of June · 14 June */
export const dayFirst: TimeParser = (ctx, i) => {
  const day = dayAt(ctx, i)
  if (day === null) return null
  const of = lower(ctx, i + 1) === 'of' ? 1 : 0
  const month = monthAt(ctx, i + 1 + of)
  if (month === null) return null
  const comma = lower(ctx, i + 2 + of) === ',' ? 1 : 0
  const year = yearAt(ctx, i + 2 + of + comma)
  return {
    length: year === null ? 2 + of : 3 + of + comma,
    type: 'DATE',
    ...monthValue(ctx, month, day, year),
    by: 'time/day-month',
  }
}

/** 2023-06-14 · 14/06/2023 · 06/14/2023 (the order is decided by what is possible; where both are, month first) */
export const numeric: TimeParser = (ctx, i) => {
  const iso = /^(\d{4})[-/](\d{2})[-/](\d{2})$/.exec(text(ctx, i)) ?? joinedIso(ctx, i)
  if (iso !== null) {
    const [year, month, day] = [Number(iso[1]), Number(iso[2]), Number(iso[3])]
    if (month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)) {
      return stated(iso.index === -5 ? 5 : 1, formatPartial({ year, month, day }), 'time/iso')
    }
  }
  const slashed = /^(\d{1,2})[/.](\d{1,2})[/.](\d{2}|\d{4})$/.exec(text(ctx, i))
  if (slashed === null) return null
  const a = Number(slashed[1])
  const b = Number(slashed[2])
  const short = Number(slashed[3])
  const year = short < 100 ? short + (short > 50 ? 1900 : 2000) : short
  const [month, day] = a > 12 ? [b, a] : [a, b]
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return stated(1, formatPartial({ year, month, day }), 'time/slashed')
}

/** "2023-06-14" that the tokeniser cut at its hyphens. */
function joinedIso(ctx: TimeContext, i: number): RegExpExecArray | null {
  const parts = ctx.tokens.slice(i, i + 5)
  const whole = parts.map((t) => t.text).join('')
  const end = parts[4]?.end ?? 0
  if (end - (parts[0]?.start ?? 0) !== 10) return null
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(whole)
  if (found !== null) found.index = -5
  return found
}

/** 2023 · 1990s · the 1990s · the nineties · the 19th century */
export const yearOrDecade: TimeParser = (ctx, i) => {
  const word = lower(ctx, i)
  const decade = /^['‘’]?((?:1[0-9]|20)?\d)0['’]?s$/.exec(word)
  if (decade?.[1] !== undefined && decade[1].length >= 1) {
    const tens = decade[1].length === 1 ? `19${decade[1]}` : decade[1]
    return stated(1, tens, 'time/decade')
  }
  const century = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word)
  if (century !== null && lower(ctx, i + 1) === 'century')
    return stated(2, String(Number(century[1]) - 1).padStart(2, '0'), 'time/century')
  const year = yearAt(ctx, i)
  if (year === null) return null
  const before = lower(ctx, i - 1)
  const after = ctx.tokens[i + 1]
  if (/^(?:\$|€|£|#|no\.|number|about|some|nearly|over|than)$/.test(before)) return null
  if (
    after !== undefined &&
    /^(?:NOUN|SYM)$/.test(after.upos) &&
    after.xpos === 'NNS' &&
    !/^(?:elections|olympics|games|primaries|caucuses)$/.test(after.lower)
  )
    return null
  return year < 1400 && before !== 'in' ? null : stated(1, String(year), 'time/year')
}

/** on Saturday · last Monday · next Friday · Saturday morning */
export const weekdayName: TimeParser = (ctx, i) => {
  const day = WEEKDAYS.get(lower(ctx, i))
  if (day === undefined || !/^\p{Lu}/u.test(text(ctx, i))) return null
  if (lower(ctx, i).endsWith('s'))
    return { length: 1, type: 'SET', value: `XXXX-WXX-${day}`, basis: 'stated', by: 'time/weekdays' }
  if (ctx.published === null) return { length: 1, type: 'DATE', value: null, basis: null, by: 'time/weekday' }
  const future = lower(ctx, i - 1) === 'next' || (lower(ctx, i - 1) !== 'last' && ctx.future(i))
  const date = weekdayNear(ctx.published, day, future ? 'future' : 'past')
  return { length: 1, type: 'DATE', value: formatPartial(date), basis: 'published', by: 'time/weekday' }
}

/** the summer of 2009 · last winter · this spring · the first quarter of 2008 */
export const seasonOrQuarter: TimeParser = (ctx, i) => {
  const season = SEASONS.get(lower(ctx, i))
  if (season !== undefined && ctx.tokens[i]?.upos === 'NOUN') {
    const of = lower(ctx, i + 1) === 'of' ? 1 : 0
    const year = yearAt(ctx, i + 1 + of)
    if (year !== null) return stated(2 + of, `${year}-${season}`, 'time/season')
    const shift = new Map([
      ['last', -1],
      ['this', 0],
      ['next', 1],
    ]).get(lower(ctx, i - 1))
    if (shift !== undefined && ctx.published !== null)
      return {
        length: 1,
        type: 'DATE',
        value: `${ctx.published.year + shift}-${season}`,
        basis: 'published',
        by: 'time/season',
      }
    return null
  }
  const ordinal = ['first', 'second', 'third', 'fourth'].indexOf(lower(ctx, i))
  if (ordinal < 0 || lower(ctx, i + 1) !== 'quarter') return null
  const of = lower(ctx, i + 2) === 'of' ? 1 : 0
  const year = yearAt(ctx, i + 2 + of)
  const known = year ?? ctx.published?.year ?? null
  if (known === null) return null
  return {
    length: year === null ? 2 : 3 + of,
    type: 'DATE',
    value: `${known}-Q${ordinal + 1}`,
    basis: year === null ? 'published' : 'stated',
    by: 'time/quarter',
  }
}

/** Christmas · New Year's Eve · Thanksgiving · Labor Day · Easter Sunday */
export const holiday: TimeParser = (ctx, i) => {
  if (!/^\p{Lu}/u.test(text(ctx, i))) return null
  for (let length = 4; length >= 1; length--) {
    const name = ctx.tokens
      .slice(i, i + length)
      .map((t) => t.lower.replaceAll('’', "'"))
      .join(' ')
      .replace(" 's", "'s")
    const year = yearAt(ctx, i + length)
    const known = year ?? ctx.published?.year ?? null
    const value = known === null ? null : holidayOf(name, known)
    if (value !== null)
      return {
        length: length + (year === null ? 0 : 1),
        type: 'DATE',
        value,
        basis: year === null ? 'published' : 'stated',
        by: 'time/holiday',
      }
  }
  return null
}

function holidayOf(name: string, year: number): string | null {
  const fixed = FIXED_HOLIDAYS.get(name)
  if (fixed !== undefined) return `${year}-${fixed}`
  if (name === 'easter' || name === 'easter sunday') return formatPartial(easter(year))
  if (name === 'thanksgiving' || name === 'thanksgiving day') return formatPartial(nthWeekday(year, 11, 4, 4))
  if (name === 'labor day') return formatPartial(nthWeekday(year, 9, 1, 1))
  if (name === 'memorial day') return formatPartial(nthWeekday(year, 5, 1, -1))
  return null
}

/** The week around the publication date moved by `weeks`. */
export function weekOf(ctx: TimeContext, weeks: number): string | null {
  return ctx.published === null ? null : weekValue(ctx.published, weeks)
}
