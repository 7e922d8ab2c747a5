import { DOUBTFUL_MONTHS } from './calendar-table.ts'
import type { Page } from './pattern.ts'

/** The lower-case word at token `i`, empty outside the sentence. */
export function wordAt(page: Page, i: number): string {
  return i >= page.first && i < page.last ? (page.tokens[i]?.lower ?? '') : ''
}

const BEFORE_DATE: ReadonlySet<string> = new Set(
  (
    'in last next this since until till by of from through throughout during early late mid before after between to and ' +
    'or around about for each every past previous following coming ended ending - beginning end'
  ).split(' '),
)

/** A month name that is also a name or another word stands after a word that dates take: not "May said", "April Tull". */
export function isPlainMonth(page: Page, first: number, next: number): boolean {
  if (!DOUBTFUL_MONTHS.has(wordAt(page, first))) return true
  if (wordAt(page, first).length < 4 && wordAt(page, first) !== 'may') return false
  const before = wordAt(page, first - 1)
  const after = page.tokens[next]
  const named = next < page.last && after?.xpos === 'NNP' && !/^\d/.test(after.text)
  return BEFORE_DATE.has(before) && !(named && before !== 'in' && before !== 'last') && !isSaid(page, next)
}

function isSaid(page: Page, next: number): boolean {
  return /^(?:said|says|told|added|wrote)$/.test(wordAt(page, next))
}

const MEASURED = /^(?:NNS)$/

/** Four digits are a year unless money, a unit or a counted noun says otherwise: not "$1990", "1,990", "1990 people". */
export function isPlainYear(page: Page, first: number, next: number): boolean {
  const before = wordAt(page, first - 1)
  const after = page.tokens[next]
  const digits = Number(wordAt(page, first).replace('mid-', ''))
  if (/^(?:\$|#|£|€|no\.|at|number|flight|room|page|-|boeing|route|\/|:)$/.test(before))
    return before === '-' && isAfterMod(page, first)
  if (next < page.last && after !== undefined) {
    if (/^(?:%|percent|-|\/|:)$/.test(after.lower)) return isBeforeRange(page, next)
    if (MEASURED.test(after.xpos) && !DATED_NOUNS.has(after.lower)) return false
    if (/^(?:million|billion|thousand|feet|km|miles|meters|metres)$/.test(after.lower)) return false
  }
  if (digits >= 1700 && digits < 2100) return true
  if (Number.isNaN(digits) && next > first + 1) return true
  return BEFORE_DATE.has(before) || before === '(' || before === 'year'
}

const DATED_NOUNS: ReadonlySet<string> = new Set(
  'elections election results olympics games riots attacks talks accords protests sales earnings figures levels bombings'.split(
    ' ',
  ),
)

function isAfterMod(page: Page, first: number): boolean {
  return /^(?:mid|post|pre|early|late)$/.test(wordAt(page, first - 2)) || /^\d{4}$/.test(wordAt(page, first - 2))
}

function isBeforeRange(page: Page, next: number): boolean {
  return /^[-/]$/.test(wordAt(page, next)) && /^(?:\d{4}|\d{2}|[a-z]{3,})$/.test(wordAt(page, next + 1))
}

/** `Q3` in a report, not in the name of a thing ("the Audi Q3"), and no question of an interview ("Q1: Why"). */
export function isPlainQuarter(page: Page, first: number, next: number): boolean {
  const before = page.tokens[first - 1]
  if (first > page.first && before?.upos === 'PROPN') return false
  return !/^[:.)]$/.test(wordAt(page, next)) || next + 1 >= page.last
}

/** "the 1990s", not a man "in his thirties". */
export function isPlainDecade(page: Page, first: number): boolean {
  const at = /^(?:early|mid|late|-)$/.test(wordAt(page, first - 1)) ? first - 2 : first - 1
  return !/^(?:his|her|their|my|our|your|its|early|mid|late)$/.test(wordAt(page, at))
}

/** A day of a letter's own month, the last or the next: "the 14th inst.", but not "3 instant soups". */
export function isLetterDate(page: Page, _first: number, next: number): boolean {
  const after = page.tokens[next]
  return next >= page.last || after === undefined || !/^(?:NOUN|ADJ)$/.test(after.upos)
}

const SUNDAY_NAMES: ReadonlySet<string> = new Set(
  'times telegraph mirror express herald post mail world independent review night-live club school agreement'.split(
    ' ',
  ),
)

/** A weekday that is no name: not "Sunday Times", "Bloody Sunday", "Black Friday". */
export function isPlainWeekday(page: Page, first: number, next: number): boolean {
  if (/^(?:bloody|black|good|ash|palm|easter|holy|super|cyber)$/.test(wordAt(page, first - 1))) return false
  const after = page.tokens[next]
  if (wordAt(page, first - 1) === 'the' && after?.upos === 'PROPN' && next < page.last) return false
  return !(next < page.last && after?.text.charAt(0) !== after?.lower.charAt(0) && SUNDAY_NAMES.has(after?.lower ?? ''))
}

/** What is made or held for a season rather than in one. */
const SEASON_NOUNS: ReadonlySet<string> = new Set(
  'coat coats clothes clothing boots wear wheat tyres tires sports games olympics term break camp house palace garden'.split(
    ' ',
  ),
)

/** "in the fall", "the fall of 2009", not "the fall of the wall", "a spring in his step", "water springs". */
export function isPlainSeason(page: Page, first: number, next: number): boolean {
  const season = wordAt(page, next - 1)
  if (wordAt(page, next) === 'of')
    return (
      /^(?:[12]\d{3}|that|last|this|next|the)$/.test(wordAt(page, next + 1)) &&
      /^[12]|last|next|that/.test(wordAt(page, next + 1))
    )
  if (SEASON_NOUNS.has(wordAt(page, next))) return false
  if (season === 'summer' || season === 'winter' || season === 'autumn') return isNotName(page, next)
  const before = wordAt(page, first - 1)
  const article = wordAt(page, first) === 'the'
  return article && /^(?:in|by|until|since|during|through|of|for|into|from)$/.test(before) && isNotName(page, next)
}

function isNotName(page: Page, next: number): boolean {
  const after = page.tokens[next]
  return next >= page.last || after?.upos !== 'PROPN'
}

/** "5.2 million a year", "twice a week": a rate. */
export function isRate(page: Page, first: number): boolean {
  const before = page.tokens[first - 1]
  if (before === undefined || first - 1 < page.first) return false
  return (
    /^(?:\d.*|million|billion|thousand|hundred|times|twice|once|percent|%|cents|dollars)$/.test(before.lower) ||
    (before.xpos === 'NNS' && /^(?:CD|JJ|NN)$/.test(page.tokens[first - 2]?.xpos ?? ''))
  )
}

/** A number of units that is no age: not "27-year-old", "12 years old", "3 months of age". */
export function isNoAge(page: Page, _first: number, next: number): boolean {
  const at = wordAt(page, next) === '-' ? next + 1 : next
  if (wordAt(page, next) === 'of' && wordAt(page, next + 1) === 'age') return false
  return !/^(?:old|olds)$/.test(wordAt(page, at))
}

/** Bare "years" or "weeks" stand for a vague length, but not in "hundreds of years" or "the years". */
export function isBareLength(page: Page, first: number, next: number): boolean {
  const before = wordAt(page, first - 1)
  if (/^(?:of|light|-|working|school|teenage|leap|business|old|early|golden|war|on)$/.test(before)) return false
  return isNoAge(page, first, next) && /^(?:NNS|)$/.test(page.tokens[first]?.xpos ?? '')
}

/** "now" as a time, not "now that", "now, now". */
export function isNotBefore(words: readonly string[]): (page: Page, first: number, next: number) => boolean {
  return (page, _first, next) => !words.includes(wordAt(page, next))
}
