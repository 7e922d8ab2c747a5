import {
  addDays,
  type Document,
  formatPartial,
  isRead,
  parseCivil,
  parsePartial,
  type Timex,
} from '../../document/index.ts'
import type { Words } from '../../language/index.ts'
import { precisionOf } from './clock.ts'
import type { TimeContext, TimeMatch, TimeParser } from './match.ts'
import { dayFirst, holiday, monthFirst, numeric, seasonOrQuarter, weekdayName, yearOrDecade } from './parse-calendar.ts'
import { clockTime, duration, repeated } from './parse-duration.ts'
import { ago, followingDay, lastThisNext, namedDay } from './parse-relative.ts'
import { PARTS_OF_DAY } from './tables.ts'

const PARSERS: readonly TimeParser[] = [
  numeric,
  dayFirst,
  monthFirst,
  holiday,
  seasonOrQuarter,
  ago,
  followingDay,
  lastThisNext,
  weekdayName,
  namedDay,
  clockTime,
  repeated,
  duration,
  yearOrDecade,
]
const NUMERIC_ONLY: readonly TimeParser[] = [numeric]
const MODS: ReadonlyMap<string, string> = new Map([
  ['early', 'START'],
  ['mid', 'MID'],
  ['mid-', 'MID'],
  ['late', 'END'],
  ['about', 'APPROX'],
  ['around', 'APPROX'],
  ['approximately', 'APPROX'],
  ['nearly', 'LESS_THAN'],
  ['almost', 'LESS_THAN'],
])

/**
 * The time expressions of a document with TIMEX3 values (TimeML 1.2.1). Relative ones count from the document's own
 * date, or from an earlier date of the text; without either the value stays `null`. Nothing depends on today.
 */
export function findTimes(doc: Document, words: Words): readonly Timex[] {
  const published = doc.published === null ? null : parseCivil(doc.published)
  const out: Timex[] = []
  const parsers = isRead(doc) ? PARSERS : NUMERIC_ONLY
  for (const sentence of words.sentences) {
    const tokens = words.tokens.slice(sentence.first, sentence.last)
    const future = tokens.map((t) => t.lower).findIndex((w) => /^(?:will|would|shall|'ll|’ll)$/.test(w))
    const ctx: TimeContext = {
      tokens,
      published,
      future: (i) =>
        future >= 0 &&
        future < i + 12 &&
        !tokens.some((t) => t.xpos === 'VBD' && t.start > (tokens[future]?.start ?? 0)),
    }
    for (let i = 0; i < tokens.length; ) {
      const found = longest(parsers, ctx, i)
      if (found === null) {
        i++
        continue
      }
      out.push(toTimex(ctx, i, found, out))
      i += found.length
    }
  }
  return joinTimes(words, out)
}

function longest(parsers: readonly TimeParser[], ctx: TimeContext, i: number): TimeMatch | null {
  let best: TimeMatch | null = null
  for (const parser of parsers) {
    const found = parser(ctx, i)
    if (found !== null && (best === null || found.length > best.length)) best = found
  }
  return best
}

function toTimex(ctx: TimeContext, i: number, found: TimeMatch, before: readonly Timex[]): Timex {
  const start = ctx.tokens[i]
  const end = ctx.tokens[i + found.length - 1]
  const modifier = ctx.tokens[i - 1]
  const hyphen = modifier?.text === '-' ? ctx.tokens[i - 2] : modifier
  const mod = found.mod ?? (found.type === 'SET' ? undefined : MODS.get(hyphen?.lower ?? '')) ?? null
  const resolved =
    found.narrative === undefined ? { value: found.value, basis: found.basis } : narrative(found.narrative, before)
  const from = mod !== null && hyphen !== undefined ? hyphen.start : (start?.start ?? 0)
  return {
    start: from,
    end: end?.end ?? from,
    type: found.type,
    value: resolved.value,
    precision: found.type === 'DATE' || found.type === 'TIME' ? precisionOf(resolved.value) : null,
    mod,
    basis: resolved.basis,
    ...('anchor' in resolved ? { anchor: resolved.anchor } : {}),
    by: found.by,
  }
}

/** The nearest earlier full date of the text, and the day that many days from it. */
function narrative(days: number, before: readonly Timex[]): Pick<Timex, 'value' | 'basis' | 'anchor'> {
  const anchor = before.findLast((t) => t.type === 'DATE' && t.precision === 'day')
  const day = anchor?.value === null || anchor?.value === undefined ? null : parsePartial(anchor.value)
  if (anchor === undefined || day === null || day.month === null || day.day === null)
    return { value: null, basis: null }
  const civil = { year: day.year, month: day.month, day: day.day }
  return { value: formatPartial(addDays(civil, days)), basis: 'narrative', anchor: [anchor.start, anchor.end] }
}

/** "Monday morning", "Monday at 3 p.m.", "Monday, June 14": one expression or one day for both parts. */
function joinTimes(words: Words, times: readonly Timex[]): readonly Timex[] {
  const out: Timex[] = []
  for (const time of times) {
    const last = out.at(-1)
    const gap = last === undefined ? '' : words.text.slice(last.end, time.start)
    if (
      last !== undefined &&
      last.precision === 'day' &&
      time.precision === 'day' &&
      last.by === 'time/weekday' &&
      /^,?\s$/.test(gap)
    ) {
      out[out.length - 1] = { ...time, start: last.start }
    } else if (
      last !== undefined &&
      time.by === 'time/clock' &&
      last.precision === 'day' &&
      time.value !== null &&
      /^(?:,? at| at around|,)?\s$/.test(gap)
    ) {
      out[out.length - 1] = {
        ...time,
        start: last.start,
        value: `${last.value}${time.value.slice(10)}`,
        basis: last.basis,
      }
    } else if (
      last?.by === 'time/clock' &&
      time.precision === 'day' &&
      last.value !== null &&
      time.value !== null &&
      /^(?: on| [A-Z]{2,4}(?: on)?)?,?\s$/.test(gap)
    ) {
      out[out.length - 1] = { ...last, end: time.end, value: `${time.value}${last.value.slice(10)}`, basis: time.basis }
    } else out.push(time)
  }
  return out.map((time) => withPartOfDay(words, time))
}

function withPartOfDay(words: Words, time: Timex): Timex {
  if (time.precision !== 'day' || !/^time\/(?:weekday|named-day)$/.test(time.by ?? '')) return time
  const word = /^ (\w{4,9})\b/.exec(words.text.slice(time.end, time.end + 12))?.[1] ?? ''
  const part = PARTS_OF_DAY.get(word.toLowerCase())
  if (part === undefined || part.includes(':')) return time
  return { ...time, end: time.end + 1 + word.length, type: 'TIME', value: `${time.value}${part}`, precision: 'hour' }
}
