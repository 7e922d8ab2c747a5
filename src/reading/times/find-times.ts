import { type Document, isRead, type PartialDate, type Piece, parsePartial, type Timex } from '../../document/index.ts'
import type { Words } from '../../language/index.ts'
import { tieEndedPeriods } from './ended-periods.ts'
import { findCandidates } from './find-candidates.ts'
import { wordAt } from './guards.ts'
import { joinCandidates } from './join-candidates.ts'
import type { Candidate } from './meaning.ts'
import { readNumericDate } from './numeric-date.ts'
import { type Page, rememberingSlots, type Slots } from './pattern.ts'
import { precisionOf } from './precision.ts'
import { addRangeEnds } from './range-ends.ts'
import { type Known, type Resolved, resolveMeaning, type Told } from './resolve.ts'
import { SLOTS } from './slots.ts'
import { tenseAt } from './tense.ts'
import { widenCandidates } from './widen-candidates.ts'

/**
 * The time expressions of a document, in order and without overlaps, with TIMEX3 values. Relative ones count from
 * `doc.published` or from an earlier date of the text; without either their value is `null`. In a language without
 * rules only full dates in digits are read.
 */
export function findTimes(doc: Document, words: Words): readonly Timex[] {
  if (!isRead(doc)) return numericTimes(words)
  const pages = words.sentences.map(
    (s): Page => ({ text: words.text, tokens: words.tokens, first: s.first, last: s.last }),
  )
  const slots = rememberingSlots(SLOTS)
  const found = pages.map((page) => ({ page, candidates: candidatesOf(page, slots) }))
  const published = doc.published === null ? null : parsePartial(doc.published)
  const reader = new TimeLine(
    published,
    isHistory(
      found.flatMap((f) => f.candidates),
      published,
    ),
  )
  return found.flatMap(({ page, candidates }) => {
    reader.nextSentence()
    return candidates.map((c) => reader.read(page, c))
  })
}

function candidatesOf(page: Page, slots: Slots): readonly Candidate[] {
  const found = findCandidates(page, slots)
  if (found.length === 0) return found
  return addRangeEnds(page, widenCandidates(page, tieEndedPeriods(page, joinCandidates(page, found))))
}

/**
 * A history names years long before its own date more often than it says "Friday" or "yesterday"; one that names few
 * years goes on for a dozen dates without one.
 */
function isHistory(candidates: readonly Candidate[], published: PartialDate | null): boolean {
  if (published === null) return true
  let old = 0
  let fresh = 0
  let yearless = 0
  for (const { meaning } of candidates) {
    if (meaning.kind === 'calendar' && meaning.year !== undefined && meaning.year < published.year - 3) old++
    else if (meaning.kind === 'calendar' && meaning.month !== undefined && meaning.year === undefined) yearless++
    else if (meaning.kind === 'calendar' && meaning.weekday !== undefined) fresh++
    else if (meaning.kind === 'shift' && meaning.from === 'published') fresh++
  }
  return (old >= 8 || (old >= 4 && yearless >= 12)) && old > 3 * fresh
}

/** Reads expressions in the order of the text and remembers the dates told, from which later ones count. */
class TimeLine {
  private readonly published: PartialDate | null
  private readonly history: boolean
  private sentence = 0
  private last: Told | null = null
  private lastMonth: Told | null = null
  private lastDay: Told | null = null
  private lastDaySentence = -9
  private quarter: Known['quarter'] = null
  private quarterSentence = -9

  constructor(published: PartialDate | null, history: boolean) {
    this.published = published
    this.history = history
  }

  nextSentence(): void {
    this.sentence++
  }

  read(page: Page, candidate: Candidate): Timex {
    const { meaning } = candidate
    const span = spanOfCandidate(page, candidate)
    const resolved = resolveMeaning(meaning, this.known(page, candidate))
    const type = meaning.kind === 'fixed' ? meaning.type : meaning.kind === 'clock' ? 'TIME' : 'DATE'
    if (!this.isAside(candidate, resolved)) this.remember(resolved.value, [span.start, span.end], candidate)
    return {
      ...span,
      type,
      value: resolved.value,
      precision: precisionOf(resolved.value),
      mod: candidate.mod,
      basis: resolved.basis,
      ...(resolved.anchor === null ? {} : { anchor: resolved.anchor }),
      by: candidate.by,
    }
  }

  private known(page: Page, candidate: Candidate): Known {
    const before = wordAt(page, candidate.first - 1)
    const after = candidate.by === 'time/the-quarter' ? wordAt(page, candidate.last) : ''
    return {
      published: this.published,
      history: this.history,
      last: this.last,
      lastMonth: this.lastMonth,
      lastDay: this.lastDay,
      nearDay: this.sentence - this.lastDaySentence <= 1 ? this.lastDay : null,
      quarter: this.sentence - this.quarterSentence <= 4 ? this.quarter : null,
      tense: needsTense(candidate) ? tenseAt(page, candidate.first, candidate.last) : null,
      bound: [before, after].includes('ended') ? 'past' : [before, after].includes('ending') ? 'future' : null,
      isAgo: candidate.by === 'time/ago',
    }
  }

  /** What later dates do not count from: a year compared with ("up from a year earlier"), today's date in a history. */
  private isAside({ meaning }: Candidate, { basis }: Resolved): boolean {
    if (this.history && basis === 'published') return true
    return meaning.kind === 'shift' && meaning.unit === 'Y' && meaning.amount < 0
  }

  private remember(value: string | null, span: Piece, candidate: Candidate): void {
    const quarter = /^(\d{4})-Q(\d)$/.exec(value ?? '')
    if (quarter !== null && !(candidate.meaning.kind === 'shift' && candidate.meaning.from === 'narrative')) {
      this.quarter = { year: Number(quarter[1]), quarter: Number(quarter[2]), span }
      this.quarterSentence = this.sentence
    }
    const date = parsePartial((value ?? '').replace(/T.{2,5}$|-[QHWSF].{1,5}$/, ''))
    if (date === null) return
    const told: Told = { date, span }
    this.last = told
    if (date.month !== null) this.lastMonth = told
    if (date.day === null) return
    this.lastDay = told
    this.lastDaySentence = this.sentence
  }
}

/** Only a place in the calendar may lie before or behind the day it is told. */
function needsTense({ meaning }: Candidate): boolean {
  return meaning.kind === 'calendar' || (meaning.kind === 'clock' && meaning.date?.kind === 'calendar')
}

function spanOfCandidate(page: Page, candidate: Candidate): { readonly start: number; readonly end: number } {
  return { start: page.tokens[candidate.first]?.start ?? 0, end: page.tokens[candidate.last - 1]?.end ?? 0 }
}

function numericTimes(words: Words): readonly Timex[] {
  const out: Timex[] = []
  let from = 0
  for (const token of words.tokens) {
    const unit = token.text.charCodeAt(0)
    if (token.start < from || unit < 48 || unit > 57) continue
    const found = readNumericDate(words.text, token.start)
    if (found === null) continue
    from = found.end
    out.push({
      start: token.start,
      end: found.end,
      type: found.value.includes('T') ? 'TIME' : 'DATE',
      value: found.value,
      precision: precisionOf(found.value),
      mod: null,
      basis: 'stated',
      by: found.by,
    })
  }
  return out
}
