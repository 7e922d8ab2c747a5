import { isBareLength, isNoAge, isRate, wordAt } from './guards.ts'
import { duration, type Meaning } from './meaning.ts'
import { type Bound, num, numOrNull, word } from './pattern.ts'
import { isNoRate, unitOf } from './relative-rows.ts'
import { type Row, row } from './row.ts'

function length(bound: Bound, amount: number | null): Meaning {
  return { kind: 'fixed', type: 'DURATION', value: duration(amount, unitOf(bound)) }
}

function counted(bound: Bound): Meaning {
  return length(bound, num(bound, 'n'))
}

function set(value: string): Meaning {
  return { kind: 'fixed', type: 'SET', value }
}

/** "a second" is mostly an ordinal, "one second" a length. */
const isLength: Row['accept'] = (page, first, next) =>
  isNoAge(page, first, next) &&
  isNoRate(page, first, next) &&
  wordAt(page, first - 1) !== 'once' &&
  !(wordAt(page, next - 1) === 'second' && wordAt(page, first) !== 'one') &&
  !/^(?:ago|earlier|-)$/.test(wordAt(page, next))

const notDate: Row['accept'] = (page, first, next) => isNoAge(page, first, next) && wordAt(page, next) !== 'ago'

/** How long: "two weeks", "several years", "half an hour", "the past three months", "a 10-day visit". */
export const LENGTH_ROWS: readonly Row[] = [
  row('length', '<n> more|additional|straight|consecutive|full|trading|long|whole? <units>', counted, {
    accept: notDate,
  }),
  row('length', '<n> - <unit> -? long?', counted, { accept: notDate }),
  row('length', '<n> <unit>', counted, {
    accept: (page, first, next) =>
      notDate(page, first, next) && !/^(?:a|an)$/.test(wordAt(page, first)) && /^\w+$/.test(wordAt(page, next)),
  }),
  row('length', '<one> <unit>', (b) => length(b, 1), { accept: isLength }),
  row('length', 'a|an additional|full|whole|entire|single <unit>', (b) => length(b, 1), { accept: isLength }),
  row('length', 'one - <unit>', (b) => length(b, 1), { accept: notDate }),
  row('length-and-half', '<one> <unit> and a half', (b) => length(b, 1.5)),
  row('half-unit', 'half an|a - <unit>', (b) => length(b, 0.5)),
  row('half-unit', 'half an|a? <unit>', (b) => length(b, 0.5)),
  row('length-vague', '<some> more? <units>', (b) => length(b, null), { accept: notDate }),
  row('length-vague', '<some> - <unit>', (b) => length(b, null), { accept: notDate }),
  row('length-bare', '<units>', (b) => length(b, null), { accept: isBareLength }),
  row('length-bare', '<units> - long', (b) => length(b, null)),
  row('length-span', 'the? last|past|next|first|final|coming|latest|previous|following <n> fiscal? <units>', counted, {
    accept: notDate,
  }),
  row('length-span', 'the <n> <units>', counted, { accept: notDate }),
  row('length-span', 'the? last|past|next|first|final|coming|previous <some> <units>', (b) => length(b, null)),
  row('length-span', 'the last|past|next|first|final|coming|early <units>', (b) => length(b, null), {
    accept: notDate,
  }),
  row('length-span', 'the? past <unit>', (b) => length(b, 1)),
  row('length-quarters', 'the? last|past|next|first <n> quarters', (b) => ({
    kind: 'fixed',
    type: 'DURATION',
    value: duration(num(b, 'n'), 'Q'),
  })),
  row('fortnight', 'a|the? fortnight', () => ({ kind: 'fixed', type: 'DURATION', value: 'P2W' })),
]

/** How often: "every day", "each Monday", "twice a week", "annually". */
export const SET_ROWS: readonly Row[] = [
  row('every-unit', 'every|each <unit>', (b) => set(duration(1, unitOf(b)))),
  row('every-unit', 'every <n> <units>', (b) => set(duration(num(b, 'n'), unitOf(b)))),
  row('every-other', 'every other <unit>', (b) => set(duration(2, unitOf(b)))),
  row('every-quarter', 'every|each quarter', () => set('P1Q')),
  row('every-weekday', 'every|each <weekday>', (b) => set(`XXXX-WXX-${num(b, 'weekday')}`)),
  row('every-month', 'every|each <month>', (b) => set(`XXXX-${String(num(b, 'month')).padStart(2, '0')}`)),
  row('every-season', 'every|each <season>', (b) => set(`XXXX-${word(b, 'season')}`)),
  row('every-part', 'every|each <part>', (b) => set(`XXXX-XX-XX${word(b, 'part')}`)),
  row('rate', 'a|an|per <unit>', (b) => set(duration(1, unitOf(b))), { accept: (page, first) => isRate(page, first) }),
  row('rate', 'once|twice a|each|every|per <unit>', (b) => set(duration(1, unitOf(b)))),
  row('rate', '<n> times a|each|every|per <unit>', (b) =>
    numOrNull(b, 'n') === null ? null : set(duration(1, unitOf(b))),
  ),
  row('daily', 'daily', () => set('P1D')),
  row('hourly', 'hourly', () => set('PT1H')),
  row('weekly', 'weekly', () => set('P1W')),
  row('nightly', 'nightly', () => set('XXXX-XX-XXTNI')),
  row('monthly', 'monthly', () => set('P1M')),
  row('annually', 'annually|yearly', () => set('P1Y')),
]

/** Times of day; on a day when one stands beside them, which `joinCandidates` sees to. */
export const CLOCK_ROWS: readonly Row[] = [
  row('clock', '<clock>', (b) => ({ kind: 'clock', clock: word(b, 'clock'), date: null })),
]
