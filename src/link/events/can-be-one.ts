import type { Item } from './items.ts'
import { isNearDate, isOnce, isToldLongAfter } from './near-date.ts'

/**
 * Whether two accounts can be of one event at all: one deed by its word, or by a word of the same sense and no other
 * type; no deed with its attitude; no meetings of other people; no two days of one habit; nothing told before its day.
 */
export function canBeOne(a: Item, b: Item): boolean {
  if (a.stem !== b.stem && (differInType(a, b) || !isOneDeed(a, b))) return false
  if (a.account.doc === b.account.doc && (a.event.within === b.event.id || b.event.within === a.event.id)) return false
  if (
    meetOthers(a, b) ||
    meetAgain(a, b) ||
    spokenByOthers(a, b) ||
    befellMore(a, b) ||
    befellMore(b, a) ||
    toldBefore(a, b) ||
    toldBefore(b, a)
  )
    return false
  return datesFit(a, b) || isNearDate(a, b) || isSameDespiteDate(a, b) || isCorrected(a, b)
}

/** Words of one sense; whoever is received, meets, and where they meet, they talk. */
function isOneDeed(a: Item, b: Item): boolean {
  return a.deeds.some((d) => b.deeds.includes(d)) || (a.event.type === MEETING && b.event.type === MEETING)
}

/** Days by which a report may seem to come before its deed, by time zones and datelines. */
const AHEAD = 1

/** Whether one report tells as done what the other dates to a later day: the next meeting, not this one. */
function toldBefore(a: Item, b: Item): boolean {
  const { status, withdrawn } = a.account
  const done = status === 'asserted' || status === 'claimed'
  return done && !withdrawn && a.published !== null && b.days !== null && b.days[0] > a.published + AHEAD
}

function datesFit(a: Item, b: Item): boolean {
  if (a.days === null || b.days === null) return true
  return a.days[0] <= b.days[1] && b.days[0] <= a.days[1]
}

/** Different dates are a conflict of one event, not two events, only where place, deed and a number are the same. */
function isSameDespiteDate(a: Item, b: Item): boolean {
  if (a.account.doc === b.account.doc || a.stem !== b.stem) return false
  const place = a.account.where !== null && a.account.where.entity === b.account.where?.entity
  const number = a.account.quantities.some((x) =>
    b.account.quantities.some((y) => x.unit !== null && x.unit === y.unit && x.min === y.min && x.max === y.max),
  )
  return place && number
}

/** A date that a correction took back parts no accounts. */
function isCorrected(a: Item, b: Item): boolean {
  return a.account.withdrawn !== b.account.withdrawn
}

function differInType(a: Item, b: Item): boolean {
  return a.event.type !== null && b.event.type !== null && a.event.type !== b.event.type
}

/** Whether two parties meet of which nobody is the same: everybody meets, and every meeting is another one. */
function meetOthers(a: Item, b: Item): boolean {
  if (a.event.type !== MEETING || b.event.type !== MEETING) return false
  const [left, right] = [parties(a), parties(b)]
  // Of two accounts that name one party each, either may have left out the other's; a town alone meets nobody.
  if (left < 1 || right < 1 || left + right < 3) return false
  return !isAmong(a, b) && !isAmong(b, a)
}

/** Whether a report of a meeting without its day was printed so long after the other that it tells of the next one. */
function meetAgain(a: Item, b: Item): boolean {
  return a.event.type === MEETING && b.event.type === MEETING && isToldLongAfter(a, b)
}

/** Types of deeds that are words: each person who praises, urges or accuses does so for himself. */
const WORDS: ReadonlySet<string> = new Set(['SUPPORT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'CONCEDE'])

/** Whether named people speak here and there, and none of them in both. */
function spokenByOthers(a: Item, b: Item): boolean {
  if (a.event.type === null || a.event.type !== b.event.type || !WORDS.has(a.event.type)) return false
  if (a.actors.length === 0 || b.actors.length === 0) return false
  return !a.actors.some((who) => b.participants.has(who)) && !b.actors.some((who) => a.participants.has(who))
}

/** Whether one died here and several there: the toll may have grown by this one, but it is a death of its own. */
function befellMore(a: Item, b: Item): boolean {
  const several = b.account.quantities.some((q) => (q.min ?? 0) > 1 && q.scope === 'killed')
  return a.single && several && isOnce(a) && isOnce(b)
}

/** How many take part: a single place among them is rather where they met. */
function parties({ participants }: Item): number {
  const places = [...participants.keys()].filter((p) => p.startsWith('l')).length
  return participants.size - (places === 1 ? 1 : 0)
}

/** Whether somebody who takes part here takes part there; a place may be named there without a part. */
function isAmong(a: Item, b: Item): boolean {
  const places = (p: string): boolean => p.startsWith('l') && (b.nearby.has(p) || b.account.where?.entity === p)
  return [...a.participants.keys()].some((p) => b.participants.has(p) || places(p))
}

const MEETING = 'CONSULT'
