import type { EventAccount } from '../case.ts'
import type { LinkContext } from '../context.ts'
import { daysOf } from '../dates.ts'
import { foldWords } from '../entities/index.ts'
import type { Party } from './party.ts'

/**
 * What two accounts of one event must have in common before they can be said to differ. An event gathers all that is told of
 * it, also in passing; a difference is shown only where two accounts surely speak of the same deed of the same people.
 */

/** Whether two accounts name the deed by one word, with one particle: "turned down" is not "turned over". */
export function isSameWord(a: Party, b: Party): boolean {
  return a.stem === b.stem && a.particle === b.particle
}

/** Whether two accounts name one deed, by one word or by words of one sense. */
export function isSameDeed(a: Party, b: Party): boolean {
  return isSameWord(a, b) || a.deeds.some((deed) => b.deeds.includes(deed))
}

/** How many of the parties and things that two accounts name are the same. */
export function countShared(a: Party, b: Party): number {
  const right = namedIn(b)
  return [...namedIn(a)].filter((one) => right.has(one)).length
}

/** Parties and things that two accounts must share to be taken for accounts of one deed, where both name so many. */
export const SHARED = 2

/**
 * Whether two accounts tell of the same deed of the same people: two of the parties and things that they name are the
 * same, or all that one of them names. In a pile about one person nearly all accounts share that one.
 */
export function meet(a: Party, b: Party): boolean {
  const shared = countShared(a, b)
  return shared > 0 && shared >= Math.min(SHARED, namedIn(a).size, namedIn(b).size)
}

function namedIn({ all, things }: Party): ReadonlySet<string> {
  return new Set([...all, ...[...things].map((word) => `thing ${word}`)])
}

/** Eighths of a bit from which a word that two sentences share ties them to one matter. */
const TELLING = 40

/**
 * Whether the sentences of two accounts share a word that tells something, beside those that begin with a given one and
 * the things that the deed was done to.
 */
export function sharesWord(a: Party, b: Party, besides: string): boolean {
  return [...a.words].some(
    ([word, weight]) => weight > TELLING && !word.startsWith(besides) && !a.things.has(word) && b.words.has(word),
  )
}

/** Whether two accounts give one day. */
export function isOneDay({ when: a }: EventAccount, { when: b }: EventAccount): boolean {
  return a !== null && a.precision === 'day' && a.value === b?.value
}

/** Whether named people act, or suffer, in both accounts and none of them can be the same; or one acts here and suffers there. */
export function areOthers(ctx: LinkContext, a: Party, b: Party): boolean {
  return (
    areApart(ctx, a.actors, b.actors, b.all) ||
    areApart(ctx, b.actors, a.actors, a.all) ||
    areApart(ctx, a.recipients, b.recipients, b.all) ||
    areApart(ctx, b.recipients, a.recipients, a.all) ||
    isReversed(a, b) ||
    isReversed(b, a)
  )
}

function areApart(
  ctx: LinkContext,
  left: ReadonlySet<string>,
  right: ReadonlySet<string>,
  all: ReadonlySet<string>,
): boolean {
  const isNamed = (who: string): boolean => ctx.entities.get(who)?.named === true
  const [one, other] = [[...left].filter(isNamed), [...right].filter(isNamed)]
  if (one.length === 0 || other.length === 0) return false
  return !one.some((who) => [...all].some((them) => canBeOne(ctx, who, them)))
}

/** Whether somebody who acts here only suffers there. */
function isReversed(a: Party, b: Party): boolean {
  return [...a.actors].some((who) => b.recipients.has(who) && !b.actors.has(who) && !a.recipients.has(who))
}

/** Whether two entities are one, one lies in the other, or all words of one name stand in the other's. */
function canBeOne(ctx: LinkContext, a: string, b: string): boolean {
  if (a === b || ctx.liesIn(a, b) || ctx.liesIn(b, a)) return true
  const [left, right] = [nameWords(ctx, a), nameWords(ctx, b)]
  return left.every((word) => right.includes(word)) || right.every((word) => left.includes(word))
}

/** Whether two entities are one, lie in one another, or share a word of their names. */
export function mayBeOne(ctx: LinkContext, a: string, b: string): boolean {
  if (canBeOne(ctx, a, b)) return true
  const right = nameWords(ctx, b)
  return nameWords(ctx, a).some((word) => right.includes(word))
}

function nameWords(ctx: LinkContext, who: string): readonly string[] {
  return foldWords(ctx.entities.get(who)?.name ?? '')
}

/** Days by which two accounts of one deed may differ: `on Sunday` here, `on Monday` there. */
const ADJACENT = 1

/** Whether the dates of two accounts exclude one another by more than a day. */
export function areDaysApart({ when: a }: EventAccount, { when: b }: EventAccount): boolean {
  const [left, right] = [daysOf(a?.value ?? null), daysOf(b?.value ?? null)]
  return left !== null && right !== null && (left[1] + ADJACENT < right[0] || right[1] + ADJACENT < left[0])
}

/** Whether the places of two accounts are others, neither in the other and without a common word in their names. */
export function arePlacesApart(ctx: LinkContext, { where: a }: EventAccount, { where: b }: EventAccount): boolean {
  return a !== null && b !== null && !mayBeOne(ctx, a.entity, b.entity)
}
