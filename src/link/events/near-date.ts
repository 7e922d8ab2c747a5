import { wordWeight } from '../stories/index.ts'
import { deedsOf } from './deed-classes.ts'
import type { Item } from './items.ts'
import { stemWord } from './trigger-stem.ts'

/** Days by which two accounts of one deed may differ: `on Sunday` here, `on Monday` there. */
const ADJACENT = 1
/** Deeds that befall one object once: killings, attacks, crashes, fires, quakes. Meetings and arrests go on for days. */
const ONCE: ReadonlySet<number> = new Set(
  ['kill', 'attack', 'crash', 'explode', 'sink', 'earthquake', 'collapse', 'blaze'].flatMap((word) =>
    deedsOf(stemWord(word)),
  ),
)

/** Eighths of a bit from which a word names rather than describes. */
const COMMON = 40

/** Words that the deeds of one object share, rare enough to name it: `sallow ferry`. */
export function sharedObject(a: Item, b: Item): string | null {
  return [...a.pairs].filter((pair) => b.pairs.has(pair)).toSorted()[0] ?? null
}

/**
 * Whether two accounts dated a day apart may tell of one deed and differ: one deed that happens to an object once, one
 * object by its words, and no document of the pile that tells of this deed on both days.
 */
export function isNearDate(a: Item, b: Item): boolean {
  if (a.days === null || b.days === null || a.account.doc === b.account.doc) return false
  if (a.days[0] !== a.days[1] || b.days[0] !== b.days[1] || Math.abs(a.days[0] - b.days[0]) > ADJACENT) return false
  if (a.stem !== b.stem || a.repeated || b.repeated || !isOnce(a)) return false
  return sharedObject(a, b) !== null
}

/** Days between two reports within which they tell of one deed rather than of its anniversary. */
const ONE_TIME = 31

/** Whether two undated accounts may tell of one deed since their reports are close in time: what one object suffers once. */
export function isOneTime(a: Item, b: Item): boolean {
  if (a.published === null || b.published === null || Math.abs(a.published - b.published) > ONE_TIME) return false
  return isOnce(a) && isOnce(b) && sharedObject(a, b) !== null
}

/** Days after a deed within which reports tell of it without its day, where it can happen again, and after which they mean a later one. */
const REPORTED = 7
const LONG_AFTER = 60
/** A date of more days than this is too vague to be that of a report. */
const VAGUE = 31

/** Whether a report without the day of its deed was printed when the other says that it happened: `in March` and a report of March. */
export function isReportedThen(a: Item, b: Item): boolean {
  const fits = ({ days }: Item, { days: none, published }: Item): boolean =>
    days !== null &&
    none === null &&
    published !== null &&
    days[1] - days[0] <= VAGUE &&
    days[0] <= published &&
    published <= days[1] + (isOnce(a) && isOnce(b) ? ONE_TIME : REPORTED)
  return fits(a, b) || fits(b, a)
}

/** Whether a report of a deed that can happen again, without its day, was printed long after the other's day or report. */
export function isToldLongAfter(a: Item, b: Item): boolean {
  if (isOnce(a) || isOnce(b) || (a.days !== null && b.days !== null)) return false
  if (a.published === null || b.published === null) return false
  const [one, other] = [a.days?.[1] ?? a.published, b.days?.[1] ?? b.published]
  return Math.abs(one - other) > LONG_AFTER
}

/** Whether the deed befalls one object once. */
export function isOnce(item: Pick<Item, 'deeds'>): boolean {
  return item.deeds.some((deed) => ONCE.has(deed))
}

/** Two neighbouring words of a sentence and their stems. */
export interface TellingPair {
  readonly words: string
  readonly stems: readonly [string, string]
}

/** Pairs of neighbouring words of which each tells something; for an event those count that are not the deed itself. */
export function tellingPairs(words: readonly string[]): readonly TellingPair[] {
  const found: TellingPair[] = []
  let before: string | null = null
  for (const word of words) {
    const telling = word.length >= 4 && /^\p{L}{4,}$/u.test(word) && wordWeight(word, 1) > COMMON
    if (telling && before !== null)
      found.push({ words: `${before} ${word}`, stems: [stemWord(before), stemWord(word)] })
    before = telling ? word : null
  }
  return found
}
