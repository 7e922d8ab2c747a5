import { type Document, isRead, type Mention, overlaps, type Quantity, type Timex } from '../../document/index.ts'
import type { Sentence, Token, Words } from '../../language/index.ts'
import { readNumber } from './read-number.ts'
import { CURRENCIES, HEDGES, SCOPES, VAGUE_COUNTS } from './tables.ts'

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
        const scope = isRead(doc) ? scopeOf(words, sentence, counted) : null
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

function countedAt(words: Words, sentence: Sentence, at: number, read: boolean): Counted | null {
  const { tokens } = words
  const token = tokens[at]
  if (token === undefined) return null
  const currency = CURRENCIES.get(token.lower)
  const first = currency === undefined ? at : at + 1
  const vague = read ? VAGUE_COUNTS.get(token.lower) : undefined
  const number = vague === undefined ? readNumber(tokens, first, sentence.last, read) : null
  if (vague === undefined && number === null) return null
  if (number !== null && number.length === 1 && currency === undefined && !isCount(tokens, at)) return null
  let last = vague === undefined ? first + (number?.length ?? 0) : at + 1
  let min: number | null = vague === undefined ? (number?.value ?? null) : vague
  let max: number | null = vague === undefined ? (number?.value ?? null) : null
  const range = number === null ? null : rangeEnd(tokens, at, last, sentence.last, read)
  if (range !== null) {
    max = range.value
    last = range.last
  }
  const hedge = read ? hedgeBefore(tokens, sentence, at) : null
  if (hedge?.sense === 'least') max = null
  if (hedge?.sense === 'most') min = null
  const unit = unitAfter(tokens, sentence, last, currency ?? null, read)
  if (vague !== undefined && unit.name === null && !/^(?:were|was|have|had|dead|are)$/.test(tokens[last]?.lower ?? ''))
    return null
  return {
    first: hedge?.first ?? (range !== null && tokens[at - 1]?.lower === 'between' ? at - 1 : at),
    last: unit.last,
    min,
    max,
    approx: hedge !== null || vague !== undefined,
    unit: unit.name,
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

function rangeEnd(
  tokens: readonly Token[],
  at: number,
  last: number,
  limit: number,
  read: boolean,
): { readonly value: number; readonly last: number } | null {
  const link = tokens[last]?.lower ?? ''
  const between = tokens[at - 1]?.lower === 'between' && link === 'and'
  if (!between && link !== 'to' && link !== '-' && link !== '–' && link !== 'or') return null
  const upper = readNumber(tokens, last + 1, limit, read)
  const lower = readNumber(tokens, at, limit, read)
  return upper === null || lower === null || upper.value <= lower.value
    ? null
    : { value: upper.value, last: last + 1 + upper.length }
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

function unitAfter(
  tokens: readonly Token[],
  sentence: Sentence,
  at: number,
  currency: string | null,
  read: boolean,
): { readonly name: string | null; readonly last: number } {
  const next = tokens[at]
  if (currency !== null) return { name: currency, last: at }
  if (next?.text === '%' || next?.lower === 'percent' || (next?.lower === 'per' && tokens[at + 1]?.lower === 'cent')) {
    return { name: 'percent', last: at + (next.lower === 'per' ? 2 : 1) }
  }
  if (!read) return { name: null, last: at }
  let i = at
  if (tokens[i]?.lower === 'of' && /^(?:DET|NOUN|ADJ)$/.test(tokens[i + 1]?.upos ?? '')) i++
  while (
    i < sentence.last &&
    i - at < 4 &&
    (/^(?:ADJ|DET)$/.test(tokens[i]?.upos ?? '') ||
      /^(?:more|other|armed|wounded|killed)$/.test(tokens[i]?.lower ?? ''))
  )
    i++
  while (
    i + 1 < sentence.last &&
    i - at < 5 &&
    /^(?:NOUN|PROPN)$/.test(tokens[i]?.upos ?? '') &&
    tokens[i + 1]?.upos === 'NOUN'
  )
    i++
  const head = tokens[i]
  if (head === undefined || i >= sentence.last || head.upos !== 'NOUN') return { name: null, last: at }
  const lemma = PEOPLE.has(head.lemma) ? 'person' : head.lemma
  return { name: CURRENCIES.get(lemma) ?? lemma, last: i + 1 }
}

const PEOPLE: ReadonlySet<string> = new Set(['people', 'other', 'others'])

/** What happened to those counted: by the words of the clause around the number. */
function scopeOf(words: Words, sentence: Sentence, counted: Counted): string | null {
  if (counted.unit === 'percent' || (counted.unit?.length === 3 && counted.unit === counted.unit.toUpperCase()))
    return null
  const found = (i: number): string | null => {
    const token = words.tokens[i]
    return token === undefined ? null : (SCOPES.find(([, p]) => p.test(token.lower))?.[0] ?? null)
  }
  // "killed 3 people and wounded 14": the verb right before the number owns it.
  const owner = found(counted.first - 1)
  if (owner !== null) {
    const joined = words.tokens[counted.first - 2]?.lower === 'and' ? found(counted.first - 3) : null
    return joined !== null && joined !== owner ? 'killed+wounded' : owner
  }
  const nearby: string[] = []
  for (let i = counted.first; i < Math.min(sentence.last, counted.last + 5); i++) {
    if (i >= counted.last && (/^[,;.]$/.test(words.tokens[i]?.text ?? '') || words.tokens[i]?.upos === 'NUM')) break
    const scope = found(i)
    if (scope !== null && !nearby.includes(scope)) nearby.push(scope)
  }
  for (let i = counted.first - 1; nearby.length === 0 && i >= Math.max(sentence.first, counted.first - 4); i--) {
    if (/^[,;]$/.test(words.tokens[i]?.text ?? '')) break
    const scope = found(i)
    if (scope !== null) nearby.push(scope)
  }
  return nearby.length === 0
    ? null
    : nearby.includes('killed') && nearby.includes('wounded')
      ? 'killed+wounded'
      : (nearby[0] ?? null)
}
