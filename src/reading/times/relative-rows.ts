import { UNIT_PLURALS, UNITS } from './calendar-table.ts'
import { isNotBefore, isRate, wordAt } from './guards.ts'
import type { Meaning, Unit } from './meaning.ts'
import { type Bound, num, word } from './pattern.ts'
import { type Row, row } from './row.ts'

const UNIT_CODES: ReadonlyMap<string, Unit> = new Map([...UNITS.values(), ...UNIT_PLURALS.values()].map((u) => [u, u]))

/** The unit that a slot `<unit>` or `<units>` read. Throws `RangeError` when the pattern has neither. */
export function unitOf(bound: Bound): Unit {
  const unit = UNIT_CODES.get(bound.unit === undefined ? word(bound, 'units') : word(bound, 'unit'))
  if (unit === undefined) throw new RangeError('the pattern has no unit')
  return unit
}

function shift(amount: number, unit: Unit, from: 'published' | 'narrative' = 'published'): Meaning {
  return { kind: 'shift', amount, unit, from }
}

function ref(value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'): () => Meaning {
  return () => ({ kind: 'fixed', type: 'DATE', value })
}

function clock(part: string, date: Meaning | null): Meaning {
  return { kind: 'clock', clock: part, date }
}

/** Whole units only: hours and minutes ago lie within a day that is not known. */
function ago(bound: Bound, amount: number, from: 'published' | 'narrative' = 'published'): Meaning | null {
  const unit = unitOf(bound)
  if (unit === 'TS' || unit === 'TM' || unit === 'TH') return { kind: 'fixed', type: 'TIME', value: null }
  return Number.isInteger(amount) ? shift(amount, unit, from) : null
}

const isDayUnit = (bound: Bound): boolean => !unitOf(bound).startsWith('T')

function which(bound: Bound): Meaning | null {
  return isDayUnit(bound) ? shift(num(bound, 'which'), unitOf(bound)) : null
}

function narrative(amount: number): (bound: Bound) => Meaning | null {
  return (bound) => (isDayUnit(bound) ? shift(amount, unitOf(bound), 'narrative') : null)
}

/** A noun phrase that goes on ("the past week's", "the next week") keeps its reading; "last week of June" does not. */
const notOf = isNotBefore(['of', 'or', 'ahead'])
const isAlone = (page: Parameters<Row['accept']>[0], _first: number, next: number): boolean =>
  next >= page.last ||
  /^[.,;:!?)'"”’]|^(?:in|at|by|for|that|and|but|after|when|as|which|to|with|from|on)$/.test(wordAt(page, next))

/** Dates counted from another date: the document's own ("yesterday", "last week") or one told before ("the next day"). */
export const RELATIVE_ROWS: readonly Row[] = [
  row('yesterday', 'yesterday', () => shift(-1, 'D')),
  row('today', 'today', () => shift(0, 'D')),
  // "a brighter tomorrow" is no day.
  row('tomorrow', 'tomorrow', () => shift(1, 'D'), {
    accept: (page, first) => !/^(?:ADJ|DET)$/.test(page.tokens[first - 1]?.upos ?? ''),
  }),
  row('tonight', 'tonight', () => clock('TNI', shift(0, 'D'))),
  row('last-night', 'last night', () => clock('TNI', shift(-1, 'D'))),
  row('overnight', 'overnight', () => clock('TNI', shift(0, 'D')), {
    accept: (page, _first, next) => next >= page.last || !/^(?:NN|NNS|JJ)$/.test(page.tokens[next]?.xpos ?? ''),
  }),
  row('this-part', 'this <part>', (b) => clock(word(b, 'part'), shift(0, 'D'))),
  row('that-part', 'that|same|the? same? <part>', (b) => clock(word(b, 'part'), shift(0, 'D', 'narrative')), {
    accept: (page, first) => /^(?:that|same)$/.test(wordAt(page, first)) || wordAt(page, first + 1) === 'same',
  }),
  row('next-part', 'the next|following <part>', (b) => clock(word(b, 'part'), shift(1, 'D', 'narrative'))),
  row('part', 'the? <part>', (b) => clock(word(b, 'part'), null), { weak: true }),
  row('day-before-yesterday', 'the day before yesterday', () => shift(-2, 'D')),
  row('day-after-tomorrow', 'the day after tomorrow', () => shift(2, 'D')),
  row('which-unit', '<which> <unit>', which, {
    accept: (page, first, next) =>
      notOf(page, first, next) && !(wordAt(page, first) === 'past' || wordAt(page, first) === 'coming'),
  }),
  row('current-unit', 'the current fiscal? <unit>', (b) => (isDayUnit(b) ? shift(0, unitOf(b)) : null)),
  row('this-unit', 'this calendar|fiscal|coming <unit>', (b) => (isDayUnit(b) ? shift(0, unitOf(b)) : null)),
  row('past-year', 'the past|last <unit>', (b) => (unitOf(b) === 'Y' ? shift(-1, 'Y') : null), {
    accept: notOf,
  }),
  row('this-quarter', 'this quarter', () => shift(0, 'Q')),
  row('last-quarter', 'last quarter', () => shift(-1, 'Q')),
  row('next-quarter', 'next quarter', () => shift(1, 'Q')),
  row('the-weekend', 'the weekend', () => shift(-1, 'WE')),
  row('this-weekend', 'this weekend', () => shift(0, 'WE')),
  row('the-year', 'the fiscal? full? year', () => shift(0, 'Y'), {
    accept: (page, _first, next) => !/^(?:-|before|after|of)$/.test(wordAt(page, next)),
  }),
  row('the-month', 'the month', () => shift(0, 'M'), { accept: (page, first) => isPartOfUnit(page, first) }),
  row('the-week', 'the week', () => shift(0, 'W'), {
    accept: (page, first) => isPartOfUnit(page, first) || /^(?:for|during)$/.test(wordAt(page, first - 1)),
  }),
  row('ago', '<n> <units> ago', (b) => ago(b, -num(b, 'n'))),
  row('ago', 'a|an|one <unit> or? so? ago', (b) => ago(b, -1)),
  row('ago-vague', '<some> <units> ago', ref('PAST_REF')),
  row('ago-vague', '<units> ago', ref('PAST_REF')),
  row('from-now', '<n> <units> from now', (b) => ago(b, num(b, 'n'))),
  row('from-now', '<one> <unit> from now', (b) => ago(b, 1)),
  row('from-now', "in <n> <units> '|’ time", (b) => ago(b, num(b, 'n'))),
  row('from-now', "in a|one <unit> 's|’s time", (b) => ago(b, 1)),
  row('later', '<n> <units> later|afterward|afterwards', (b) => ago(b, num(b, 'n'), 'narrative')),
  row('later', '<one> <unit> later|afterward|afterwards', (b) => ago(b, 1, 'narrative')),
  row('earlier', '<n> <units> earlier|previously', (b) => ago(b, -num(b, 'n'), 'narrative')),
  row('earlier', '<one> <unit> earlier|previously', (b) => ago(b, -1, 'narrative')),
  row('later-vague', '<some> <units> later|earlier', () => ({ kind: 'fixed', type: 'DATE', value: null })),
  row('year-end', 'year - end', () => shift(0, 'Y')),
  row('year-end', "year end|'s|’s end?", () => shift(0, 'Y'), {
    accept: (page, _first, next) => wordAt(page, next - 1) === 'end',
  }),
  row('year-earlier', 'the? comparable? year - ago|earlier quarter|period', () => shift(-1, 'Y', 'narrative')),
  row('year-earlier', 'the? year - ago|earlier <ord> quarter', () => shift(-1, 'Y', 'narrative')),
  row('year-earlier', 'year - ago|earlier', () => shift(-1, 'Y', 'narrative')),
  row('next-unit', 'the next|following <unit>', narrative(1), { accept: notOf }),
  row('previous-unit', 'the previous|preceding <unit>', narrative(-1), { accept: notOf }),
  row('same-unit', 'the|that same <unit>', narrative(0)),
  row('that-unit', 'that <unit>', narrative(0), { accept: (page, _f, next) => isAlone(page, _f, next) }),
  row('day-after', 'the day after', () => shift(1, 'D', 'narrative'), { accept: endsHere }),
  row('day-before', 'the day before', () => shift(-1, 'D', 'narrative'), { accept: endsHere }),
  row('unit-after', 'the <unit> after', narrative(1), { accept: endsHere }),
  row('unit-before', 'the <unit> before', narrative(-1), { accept: endsHere }),
  row('part-after', 'the <part> after', (b) => clock(word(b, 'part'), shift(1, 'D', 'narrative')), {
    accept: endsHere,
  }),
  row('part-before', 'the <part> before', (b) => clock(word(b, 'part'), shift(-1, 'D', 'narrative')), {
    accept: endsHere,
  }),
  row('the-quarter', 'the latest fiscal? quarter', () => shift(0, 'Q', 'narrative')),
  row('the-quarter', 'the fiscal? quarter', () => shift(0, 'Q', 'narrative'), { accept: isReported }),
  row('the-quarter', 'that quarter', () => shift(0, 'Q', 'narrative')),
  row('latest-period', 'the latest period', () => shift(0, 'Q', 'narrative')),
  row('now', 'right? now', ref('PRESENT_REF'), { accept: isNotBefore(['that', 'famous', 'defunct', '-']) }),
  row('currently', 'currently|nowadays', ref('PRESENT_REF')),
  row('current', 'current', ref('PRESENT_REF'), { accept: isNotBefore(['affairs', 'account', 'of']) }),
  row('these-days', 'these days', ref('PRESENT_REF')),
  row('at-present', 'present', ref('PRESENT_REF'), { accept: (page, first) => wordAt(page, first - 1) === 'at' }),
  row('recently', 'more? recently', ref('PAST_REF')),
  row('recent-units', 'recent <units>', ref('PAST_REF')),
  row('the-past', 'the recent|distant? past', ref('PAST_REF'), { accept: endsPhrase }),
  row('soon', 'soon', ref('FUTURE_REF'), { accept: isAhead }),
  row('the-future', 'the near? future', ref('FUTURE_REF'), { accept: isNoTitle }),
  row('coming-units', 'the? coming <units>', ref('FUTURE_REF')),
]

/** "the future" of no party or generation. */
function isNoTitle(page: Parameters<Row['accept']>[0], _first: number, next: number): boolean {
  return wordAt(page, next) !== 'generations' && !(next < page.last && page.tokens[next]?.upos === 'PROPN')
}

/** "will soon", "soon will": in a story "soon" is mostly said of what has happened. */
function isAhead(page: Parameters<Row['accept']>[0], first: number, next: number): boolean {
  const ahead = /^(?:will|['’]ll|could|can|may|might|shall|to|should|is|are)$/
  return ahead.test(wordAt(page, first - 1)) || ahead.test(wordAt(page, next)) || ahead.test(wordAt(page, first - 2))
}

/** The quarter a report is about, not a quarter of a town. */
function isReported(page: Parameters<Row['accept']>[0], first: number, next: number): boolean {
  if (/^(?:ended|ending)$/.test(wordAt(page, next))) return true
  return (
    /^(?:for|in|during|throughout|of|over)$/.test(wordAt(page, first - 1)) &&
    !/^(?:around|behind|near|of|where)$/.test(wordAt(page, next)) &&
    endsPhrase(page, first, next)
  )
}

function isPartOfUnit(page: Parameters<Row['accept']>[0], first: number): boolean {
  return (
    /^(?:of|in)$/.test(wordAt(page, first - 1)) &&
    /^(?:end|beginning|start|middle|later|earlier|late|early|rest)$/.test(wordAt(page, first - 2))
  )
}

function endsHere(page: Parameters<Row['accept']>[0], _first: number, next: number): boolean {
  return next >= page.last || /^[.,;:!?)"”]$/.test(wordAt(page, next))
}

function endsPhrase(page: Parameters<Row['accept']>[0], _first: number, next: number): boolean {
  return next >= page.last || !/^(?:NN|NNS|JJ|CD|NNP)$/.test(page.tokens[next]?.xpos ?? '')
}

/** "a year" after a price or a count is a rate, which the set rules read. */
export const isNoRate: Row['accept'] = (page, first) => !isRate(page, first)
