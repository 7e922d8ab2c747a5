import { type Document, isRead, type Mention, overlaps, type Quantity, type Timex } from '../../document/index.ts'
import type { Sentence, Token, Words } from '../../language/index.ts'
import { type ReadNumber, readNumber, type Writing } from './read-number.ts'
import { scopeOf } from './scope.ts'
import { shareAt } from './shares.ts'
import { CURRENCIES, HEDGES, ORDERS, VAGUE_COUNTS } from './tables.ts'
import { unitAfter } from './units.ts'

interface Counted {
  readonly first: number
  readonly last: number
  readonly min: number | null
  readonly max: number | null
  readonly approx: boolean
  readonly unit: string | null
}

/** Counts, amounts and shares with their hedges and what they count; dates, ages and parts of names are none. */
export function findQuantities(
  doc: Document,
  words: Words,
  times: readonly Timex[],
  names: readonly Mention[],
): readonly Quantity[] {
  const out: Quantity[] = []
  const taken = [...times, ...names.filter((m) => m.mention === 'name')].toSorted((a, b) => a.start - b.start)
  let next = 0
  for (const sentence of words.sentences) {
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = words.tokens[i]
      if (token === undefined) continue
      while ((taken[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++
      const blocked = taken[next]
      if (blocked !== undefined && overlaps(blocked, token)) continue
      const counted = countedAt(words, sentence, i, isRead(doc))
      if (counted === null) continue
      const start = words.tokens[counted.first]?.start ?? token.start
      const end = words.tokens[counted.last - 1]?.end ?? token.end
      const last = out.at(-1)
      const clear =
        !taken.slice(next, next + 4).some((t) => overlaps(t, { start, end })) &&
        (last === undefined || last.end <= start)
      if (clear) {
        const scope =
          isRead(doc) && isOfThings(counted.unit) ? scopeOf(words, sentence, counted.first, counted.last) : null
        out.push({
          start,
          end,
          min: counted.min,
          max: counted.max,
          approx: counted.approx,
          unit: counted.unit,
          scope,
          by: 'quantity/count',
        })
      }
      i = counted.last - 1
    }
  }
  return out
}

/** Money and shares are neither killed nor arrested. */
function isOfThings(unit: string | null): boolean {
  return !/^percent|^[A-Z]{3}$/.test(unit ?? '')
}

function countedAt(words: Words, sentence: Sentence, at: number, read: boolean): Counted | null {
  if (!read) return numberAt(words, sentence, at, read)
  return shareOf(words, sentence, at) ?? vagueAt(words, sentence, at) ?? numberAt(words, sentence, at, read)
}

/** "up to a third of the crew": a share in words, which is never exact. */
function shareOf({ tokens }: Words, sentence: Sentence, at: number): Counted | null {
  const share = shareAt(tokens, at, sentence.last)
  return share === null
    ? null
    : hedged(tokens, sentence, at, share.last, [share.percent, share.percent], 'percent', true)
}

/** "dozens", "hundreds of thousands", "several dozen": the least they can mean; the most stays open. */
function vagueAt({ tokens }: Words, sentence: Sentence, at: number): Counted | null {
  const lower = tokens[at]?.lower ?? ''
  const least = VAGUE_COUNTS.get(lower)
  if (least === undefined || (lower === 'few' && tokens[at - 1]?.lower !== 'a')) return null
  let last = at + 1
  const order = ORDERS.get(tokens[last]?.lower === 'of' ? (tokens[last + 1]?.lower ?? '') : (tokens[last]?.lower ?? ''))
  if (order !== undefined) last += tokens[last]?.lower === 'of' ? 2 : 1
  const min = order === undefined ? least : (least ?? 2) * order
  const unit = unitAfter(tokens, sentence, last, true)
  if (
    unit.name === null &&
    order === undefined &&
    !/^(?:were|was|have|had|dead|are|more)$/.test(tokens[last]?.lower ?? '')
  )
    return null
  const first = lower === 'few' ? at - 1 : at
  return hedged(tokens, sentence, first, unit.last, [min, null], unit.name, true)
}

function numberAt({ tokens }: Words, sentence: Sentence, at: number, read: boolean): Counted | null {
  const currency = CURRENCIES.get(tokens[at]?.lower ?? '') ?? null
  const writing = { words: read, money: currency !== null }
  const first = currency === null ? at : at + 1
  const number = readNumber(tokens, first, sentence.last, writing)
  if (number === null || (number.length === 1 && currency === null && !isCount(tokens, at))) return null
  const range = rangeEnd(tokens, at, number, sentence.last, writing)
  const last = range?.last ?? first + number.length
  const unit = currency === null ? unitAfter(tokens, sentence, last, read) : { name: currency, last }
  const start = range !== null && tokens[at - 1]?.lower === 'between' ? at - 1 : at
  const ends: readonly [number, number] = [number.value * (range?.order ?? 1), range?.value ?? number.value]
  if (!read) return { first: start, last: unit.last, min: ends[0], max: ends[1], approx: false, unit: unit.name }
  return hedged(tokens, sentence, start, unit.last, ends, unit.name, false)
}

/** The count of tokens `[at, last)` with the hedge before it: "at least" opens the upper end, "up to" the lower one. */
function hedged(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  last: number,
  [min, max]: readonly [number | null, number | null],
  unit: string | null,
  vague: boolean,
): Counted {
  const hedge = hedgeBefore(tokens, sentence, at)
  return {
    first: hedge?.first ?? at,
    last,
    min: hedge?.sense === 'most' ? null : min,
    max: hedge?.sense === 'least' ? null : max,
    approx: vague || hedge !== null,
    unit,
  }
}

/** "one" the pronoun, ordinals, scores and numbers of sections count nothing. */
function isCount(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]?.lower ?? ''
  const after = tokens[at + 1]
  if (
    token === undefined ||
    /^(?:section|article|chapter|no\.|number|page|room|flight|route|phase|part|version|#|level)$/.test(before)
  )
    return false
  // Ages: "27-year-old", "aged 3".
  if (before === 'aged' || (after?.text === '-' && tokens[at + 2]?.lower === 'year')) return false
  if (token.lower === 'one') return after !== undefined && after.upos === 'NOUN' && before !== 'no' && before !== 'the'
  return (
    !(before === '-' && /\d/.test(tokens[at - 2]?.text ?? '')) &&
    !(after?.text === '-' && /^\d/.test(tokens[at + 2]?.text ?? '') && !isRange(tokens, at))
  )
}

function isRange(tokens: readonly Token[], at: number): boolean {
  return /^(?:NOUN|ADJ)$/.test(tokens[at + 3]?.upos ?? '') || tokens[at + 3]?.text === '%'
}

interface RangeEnd {
  readonly value: number
  readonly last: number
  /** What the lower end is to be multiplied with: the million of "3 to 5 million" holds for both. */
  readonly order: number
}

function rangeEnd(
  tokens: readonly Token[],
  at: number,
  lower: ReadNumber,
  limit: number,
  writing: Writing,
): RangeEnd | null {
  const last = at + lower.length + (writing.money ? 1 : 0)
  const link = tokens[last]?.lower ?? ''
  const between = tokens[at - 1]?.lower === 'between' && link === 'and'
  if (!between && !/^(?:to|-|–|or)$/.test(link)) return null
  // A currency may stand before both ends: "$3 to $5".
  const next = CURRENCIES.has(tokens[last + 1]?.lower ?? '') ? last + 2 : last + 1
  const upper = readNumber(tokens, next, limit, writing)
  if (upper === null || upper.value <= lower.value) return null
  const named = writing.words && upper.length > 1 ? (ORDERS.get(tokens[next + upper.length - 1]?.lower ?? '') ?? 1) : 1
  const order = lower.length === 1 && named >= 1000 && lower.value * named < upper.value ? named : 1
  return { value: upper.value, last: next + upper.length, order }
}

function hedgeBefore(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
): { readonly first: number; readonly sense: 'about' | 'least' | 'most' } | null {
  for (const { words, sense } of HEDGES) {
    const first = at - words.length
    if (first >= sentence.first && words.every((w, k) => tokens[first + k]?.lower === w)) return { first, sense }
  }
  return null
}
