import { addDays, type CivilDate, weekday } from '../../document/index.ts'

/** How the day of a holiday is found in a given year. */
type Rule =
  | { readonly kind: 'fixed'; readonly month: number; readonly day: number }
  /** The nth given weekday of a month; −1 is the last one. */
  | { readonly kind: 'nth'; readonly nth: number; readonly weekday: number; readonly month: number }
  /** Days after Easter Sunday of the western churches. */
  | { readonly kind: 'easter'; readonly days: number }
  /** The Tuesday after the first Monday of November. */
  | { readonly kind: 'election' }

const fixed = (month: number, day: number): Rule => ({ kind: 'fixed', month, day })
const nth = (n: number, day: number, month: number): Rule => ({ kind: 'nth', nth: n, weekday: day, month })
const easter = (days: number): Rule => ({ kind: 'easter', days })

/** Holidays whose day follows from the year. Names are words in small letters; the text must write the first one large. */
export const HOLIDAYS: ReadonlyMap<string, Rule> = new Map([
  ['christmas', fixed(12, 25)],
  ['christmas day', fixed(12, 25)],
  ['christmas eve', fixed(12, 24)],
  ['boxing day', fixed(12, 26)],
  ["new year 's day", fixed(1, 1)],
  ['new year ’s day', fixed(1, 1)],
  ["new year 's eve", fixed(12, 31)],
  ['new year ’s eve', fixed(12, 31)],
  ['epiphany', fixed(1, 6)],
  ["valentine 's day", fixed(2, 14)],
  ['valentine ’s day', fixed(2, 14)],
  ["st. patrick 's day", fixed(3, 17)],
  ['may day', fixed(5, 1)],
  ['independence day', fixed(7, 4)],
  ['bastille day', fixed(7, 14)],
  ['halloween', fixed(10, 31)],
  ["all saints ' day", fixed(11, 1)],
  ['armistice day', fixed(11, 11)],
  ['veterans day', fixed(11, 11)],
  ['juneteenth', fixed(6, 19)],
  ['martin luther king day', nth(3, 1, 1)],
  ['presidents day', nth(3, 1, 2)],
  ["presidents ' day", nth(3, 1, 2)],
  ["mother 's day", nth(2, 7, 5)],
  ["father 's day", nth(3, 7, 6)],
  ['memorial day', nth(-1, 1, 5)],
  ['labor day', nth(1, 1, 9)],
  ['columbus day', nth(2, 1, 10)],
  ['thanksgiving', nth(4, 4, 11)],
  ['thanksgiving day', nth(4, 4, 11)],
  ['election day', { kind: 'election' }],
  ['easter', easter(0)],
  ['easter sunday', easter(0)],
  ['easter monday', easter(1)],
  ['good friday', easter(-2)],
  ['palm sunday', easter(-7)],
  ['ash wednesday', easter(-46)],
  ['pentecost', easter(49)],
])

/** First words of the holidays, for a quick look. */
export const HOLIDAY_STARTS: ReadonlySet<string> = new Set(
  [...HOLIDAYS.keys()].map((name) => name.split(' ')[0] ?? name),
)

/** The day of a holiday in a year; `null` for a name without a rule. */
export function holidayDate(name: string, year: number): CivilDate | null {
  const rule = HOLIDAYS.get(name)
  if (rule === undefined) return null
  if (rule.kind === 'fixed') return { year, month: rule.month, day: rule.day }
  if (rule.kind === 'easter') return addDays(easterSunday(year), rule.days)
  if (rule.kind === 'election') return addDays(nthWeekday(year, 11, 1, 1), 1)
  return nthWeekday(year, rule.month, rule.weekday, rule.nth)
}

function nthWeekday(year: number, month: number, day: number, n: number): CivilDate {
  if (n < 0) {
    const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 }
    const end = addDays(next, -1)
    return addDays(end, -((weekday(end) - day + 7) % 7))
  }
  const first = { year, month, day: 1 }
  return addDays(first, ((day - weekday(first) + 7) % 7) + (n - 1) * 7)
}

/** Easter Sunday of the Gregorian calendar: the anonymous algorithm of *Nature*, 20 April 1876. */
function easterSunday(year: number): CivilDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return { year, month: Math.floor(n / 31), day: (n % 31) + 1 }
}
