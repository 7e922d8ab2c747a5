import {
  isLetterDate,
  isNotBefore,
  isPlainDecade,
  isPlainMonth,
  isPlainQuarter,
  isPlainSeason,
  isPlainWeekday,
  isPlainYear,
  wordAt,
} from './guards.ts'
import type { Calendar, Meaning } from './meaning.ts'
import { type Bound, num, numOrNull, word } from './pattern.ts'
import { type Row, row } from './row.ts'

type Fields = Omit<Calendar, 'kind'>

function calendar(fields: Fields): Calendar {
  return { kind: 'calendar', ...fields }
}

function dayMonth(bound: Bound): Calendar {
  const year = numOrNull(bound, 'year')
  const day = numOrNull(bound, 'day') ?? num(bound, 'ord')
  return calendar({ month: num(bound, 'month'), day, ...(year === null ? {} : { year }) })
}

function season(value: string): NonNullable<Calendar['season']> {
  return value === 'SP' || value === 'SU' || value === 'FA' ? value : 'WI'
}

function quarter(bound: Bound, fields: Fields = {}): Calendar | null {
  const ord = num(bound, 'ord')
  return ord >= 1 && ord <= 4 ? calendar({ ...fields, quarter: ord }) : null
}

function half(value: string): number {
  return value === 'first' ? 1 : 2
}

function fixed(type: 'DATE' | 'DURATION' | 'SET', value: string | null): Meaning {
  return { kind: 'fixed', type, value }
}

/** BC in TIMEX3: `BC0044`. */
function before(year: number): string {
  return `BC${String(year).padStart(4, '0')}`
}

function numeric(rule: string): (bound: Bound) => Meaning | null {
  return (bound) => {
    const [by, value] = word(bound, 'numeric').split(' ')
    if (by !== `time/${rule}` || value === undefined) return null
    return { kind: 'fixed', type: value.includes('T') ? 'TIME' : 'DATE', value }
  }
}

const notUnit = isNotBefore([
  'percent',
  '%',
  'million',
  'billion',
  'people',
  'cents',
  ':',
  'years',
  'days',
  'weeks',
  'months',
])

/** Dates that name a place in the calendar: days, months, years, weekdays, seasons, quarters, decades, holidays. */
export const DATE_ROWS: readonly Row[] = [
  row('iso', '<numeric>', numeric('iso')),
  row('numeric', '<numeric>', numeric('numeric')),
  row('numeric-unclear', '<numeric>', numeric('numeric-unclear')),
  row('month-day-year', '<month> <day> ,? <year>', dayMonth),
  row('month-day', '<month> <day>', dayMonth, { accept: notUnit }),
  row('month-day', '<month> the? <ord>', dayMonth),
  row('day-month-year', '<day> <month> ,? <year>', dayMonth),
  row('day-month', '<day> <month>', dayMonth),
  row('day-month', 'the <day> <month> <year>?', dayMonth),
  row('day-of-month', 'the <ord> of <month> ,? <year>?', dayMonth),
  row('day-inst', 'the? <ord> inst|inst.|instant|ult|ult.|ultimo|prox|prox.|proximo', () => fixed('DATE', null), {
    accept: isLetterDate,
  }),
  row('month-year', '<month> ,? <year>', (b) => calendar({ month: num(b, 'month'), year: num(b, 'year') })),
  row('month-year', '<month> of <year>', (b) => calendar({ month: num(b, 'month'), year: num(b, 'year') })),
  row('month', '<month>', (b) => calendar({ month: num(b, 'month') }), { accept: isPlainMonth }),
  row('which-month', '<which> <month>', (b) => calendar({ month: num(b, 'month'), which: num(b, 'which') }), {
    accept: (page, first) => wordAt(page, first) !== 'past',
  }),
  row('previous-month', 'the? previous|preceding <month>', (b) =>
    calendar({ month: num(b, 'month'), which: -1, narrative: true }),
  ),
  row('following-month', 'the? following <month>', (b) =>
    calendar({ month: num(b, 'month'), which: 1, narrative: true }),
  ),
  row('year', '<year>', (b) => calendar({ year: num(b, 'year') }), { accept: isPlainYear }),
  row('year', 'the? year <year>', (b) => calendar({ year: num(b, 'year') })),
  row('fiscal-year', 'fiscal year? <year>', (b) => calendar({ year: num(b, 'year') })),
  row('year-bc', '<n> bc|b.c.|bce|b.c.e.|b.c', (b) => fixed('DATE', before(num(b, 'n')))),
  row('month-bc', '<month> <n> bc|b.c.|bce', (b) =>
    fixed('DATE', `${before(num(b, 'n'))}-${String(num(b, 'month')).padStart(2, '0')}`),
  ),
  row('year-ad', 'ad|a.d. <n>', (b) => fixed('DATE', String(num(b, 'n')).padStart(4, '0'))),
  row(
    'short-year',
    "'|’|‘ <n>",
    (b) => (num(b, 'n') > 9 && num(b, 'n') < 100 ? calendar({ year: 1900 + num(b, 'n') }) : null),
    {
      accept: (page, first, next) =>
        page.tokens[first]?.end === page.tokens[first + 1]?.start &&
        /^\d\d$/.test(wordAt(page, next - 1)) &&
        /^(?:in|of|since|from|to|and|by|summer|winter|spring|fall|autumn|-)$/.test(wordAt(page, first - 1)),
    },
  ),
  row('decade', 'the? <decade>', (b) => fixed('DATE', String(num(b, 'decade'))), { accept: isPlainDecade }),
  row('century', 'the? <ord> - century', (b) => fixed('DATE', century(num(b, 'ord')))),
  row('century', 'the? <ord> century', (b) => fixed('DATE', century(num(b, 'ord')))),
  row('weekday', '<weekday>', (b) => calendar({ weekday: num(b, 'weekday') }), { accept: isPlainWeekday }),
  row('which-weekday', '<which> coming? <weekday>', (b) =>
    calendar({ weekday: num(b, 'weekday'), which: num(b, 'which') }),
  ),
  row('previous-weekday', 'the? previous|preceding <weekday>', (b) =>
    calendar({ weekday: num(b, 'weekday'), which: -1, narrative: true }),
  ),
  row('following-weekday', 'the? following <weekday>', (b) =>
    calendar({ weekday: num(b, 'weekday'), which: 1, narrative: true }),
  ),
  row('weekday-set', '<weekdays>', (b) => fixed('SET', `XXXX-WXX-${num(b, 'weekdays')}`)),
  row('season', 'the? <season>', (b) => calendar({ season: season(word(b, 'season')) }), { accept: isPlainSeason }),
  row('season-year', 'the? <season> of? ,? <year>', (b) =>
    calendar({ season: season(word(b, 'season')), year: num(b, 'year') }),
  ),
  row('which-season', '<which> past? <season>', (b) =>
    calendar({ season: season(word(b, 'season')), which: num(b, 'which') }),
  ),
  row('which-month-day', '<which> <month> <day>', (b) =>
    calendar({ month: num(b, 'month'), day: num(b, 'day'), which: num(b, 'which') }),
  ),
  row('week-of', 'the? week of <month> <day> ,? <year>?', (b) => ({ ...dayMonth(b), week: true })),
  row('week-of', 'the? week of the? <day> <month> <year>?', (b) => ({ ...dayMonth(b), week: true })),
  row('quarter', 'the? <ord> -? quarter', (b) => quarter(b)),
  row('quarter', 'the? <ord> fiscal quarter', (b) => quarter(b)),
  row('quarter', '<quarter>', (b) => calendar({ quarter: num(b, 'quarter') }), { accept: isPlainQuarter }),
  row('quarter-year', '<quarter> of? ,? fiscal? <year>', (b) =>
    calendar({ quarter: num(b, 'quarter'), year: num(b, 'year') }),
  ),
  row('quarter-year', '<quarterYear>', (b) => {
    const [year, ord] = word(b, 'quarterYear').split('-').map(Number)
    return year === undefined || ord === undefined ? null : calendar({ year, quarter: ord })
  }),
  row('half-year', '<halfYear> of? <year>', (b) => calendar({ year: num(b, 'year'), half: num(b, 'halfYear') })),
  row('quarter', 'the? fiscal -? <ord> -? quarter', (b) => quarter(b)),
  row('quarter-year', 'the? <year> <ord> -? quarter', (b) => quarter(b, { year: num(b, 'year') })),
  row('quarter-year', 'the? <ord> fiscal? quarter of? fiscal? <year>', (b) => quarter(b, { year: num(b, 'year') })),
  row('half-year', 'the? first|last|second half of? <year>', (b) => calendar({ year: num(b, 'year'), half: 1 }), {
    accept: (page, first) => half(wordAt(page, wordAt(page, first) === 'the' ? first + 1 : first)) === 1,
  }),
  row('half-year', 'the? last|second half of? <year>', (b) => calendar({ year: num(b, 'year'), half: 2 })),
  row('half', 'the? first half', () => calendar({ half: 1 }), { weak: true }),
  row('half', 'the? second|last half', () => calendar({ half: 2 }), { weak: true }),
  row('holiday', '<holiday>', (b) => calendar({ holiday: word(b, 'holiday') })),
  row('holiday-year', '<holiday> ,? <year>', (b) => calendar({ holiday: word(b, 'holiday'), year: num(b, 'year') })),
  row('which-holiday', '<which> <holiday>', (b) => calendar({ holiday: word(b, 'holiday'), which: num(b, 'which') })),
]

function century(ord: number): string {
  return String(ord - 1).padStart(2, '0')
}
