import type { Annotated } from '../../document/index.ts'
import type { Conflict, EventAccount } from '../case.ts'
import type { LinkContext } from '../context.ts'
import { foldWords } from '../entities/index.ts'
import { wordWeight } from '../stories/index.ts'
import { conflictOf, gather } from './gather.ts'
import { areOthers, countShared, isOneDay, isSameWord, meet, SHARED, sharesWord } from './one-deed.ts'
import { isTold, type Party } from './party.ts'
import { complementOf, deniesItself, plansItself } from './told-itself.ts'
import { GENERIC_DEEDS } from './trigger-stem.ts'

/** Denied here and told there of some of the same people is a conflict; planned here and done there is an update. */
export function findStatusConflicts(
  ctx: LinkContext,
  accounts: readonly EventAccount[],
  parties: readonly Party[],
): readonly Conflict[] {
  const told = parties.filter(({ account }) => isTold(account))
  const denials = openOnes(ctx, parties, 'denied', deniesItself)
  const plans = openOnes(ctx, parties, 'planned', plansItself)
  const asserted = told.filter(({ account }) => account.status === 'asserted')
  return [
    ...statusConflict(accounts, told, denials, 'conflict', (denial, deed) => isDenialOf(ctx, denial, deed)),
    ...statusConflict(accounts, asserted, plans, 'update', (plan, deed) => isPlanOf(ctx, plan, deed)),
  ].slice(0, 1)
}

/** The accounts of a status whose own words say so of the deed itself. */
function openOnes(
  ctx: LinkContext,
  parties: readonly Party[],
  status: 'denied' | 'planned',
  saysSo: (doc: Annotated, account: EventAccount) => boolean,
): readonly Party[] {
  return parties.filter(({ account }) => {
    const doc = ctx.byId.get(account.doc)
    return account.status === status && doc !== undefined && saysSo(doc, account)
  })
}

/**
 * Whether an account denies the deed of another. A report's own "has not endorsed anybody" before the endorsement contradicts
 * nothing; somebody's denial does, and of a deed whose doers nobody names it is enough that it befell the same thing.
 */
function isDenialOf(ctx: LinkContext, denial: Party, deed: Party): boolean {
  const { attribution, claimedBy } = denial.account
  if (attribution === null && isEarlier(ctx, denial, deed)) return false
  if (!isSameWord(denial, deed) || areOthers(ctx, denial, deed) || isOfAnotherThing(ctx, denial, deed)) return false
  const same = [...denial.things].some((word) => deed.things.has(word))
  const unnamed = ![...deed.actors].some((who) => ctx.entities.get(who)?.named === true)
  // "Made a promise" and "has not made good on it" share no more than who makes.
  if (GENERIC_DEEDS.has(denial.stem) && !same) return false
  return meetInStory(denial, deed) || (claimedBy !== null && same && unnamed)
}

/** Whether two accounts share enough to be of one deed: of two stories of an affair, two parties or things in any case. */
function meetInStory(a: Party, b: Party): boolean {
  return meet(a, b) && (a.story === b.story || countShared(a, b) >= SHARED)
}

/** Eighths of a bit that a word must tell to say of what a deed is denied. */
const COMMON = 16

/** Whether the deed is denied of a thing of which the other does not speak: "did not charge her with arson" beside "charged her with theft". */
function isOfAnotherThing(ctx: LinkContext, denial: Party, deed: Party): boolean {
  const doc = ctx.byId.get(denial.account.doc)
  const words =
    doc === undefined ? [] : complementOf(doc, denial.account).filter((word) => wordWeight(word, 1) > COMMON)
  const told = foldWords(ctx.byId.get(deed.account.doc)?.text.slice(deed.account.start, deed.account.end) ?? '')
  return words.length > 0 && !words.some((word) => told.includes(word))
}

/** Whether a report was published before another. */
function isEarlier(ctx: LinkContext, a: Party, b: Party): boolean {
  const published = ({ account }: Party): string | null => ctx.byId.get(account.doc)?.published ?? null
  const [left, right] = [published(a), published(b)]
  return left !== null && right !== null && left < right
}

/** A plan may leave out whose it is, and was made before the deed. */
function isPlanOf(ctx: LinkContext, plan: Party, deed: Party): boolean {
  if (isEarlier(ctx, deed, plan) || !isSameWord(plan, deed) || areOthers(ctx, plan, deed)) return false
  const oneDay = isOneDay(plan.account, deed.account)
  if (plan.all.size === 0 || deed.all.size === 0)
    return oneDay || (meetInStory(plan, deed) && sharesWord(plan, deed, plan.stem))
  return meetInStory(plan, deed)
}

/** The accounts with the open status and those that tell the same deed; a denial that names nobody may deny something else. */
function statusConflict(
  accounts: readonly EventAccount[],
  told: readonly Party[],
  open: readonly Party[],
  kind: Conflict['kind'],
  areOne: (open: Party, told: Party) => boolean,
): readonly Conflict[] {
  const among = new Set(
    [...told.filter((a) => open.some((b) => areOne(b, a))), ...open.filter((b) => told.some((a) => areOne(b, a)))].map(
      ({ account }) => account,
    ),
  )
  const values = gather(accounts, (account) => {
    const first = account.trigger[0]
    return first === undefined || !among.has(account) ? [] : [{ value: account.status, start: first[0], end: first[1] }]
  })
  return values.size < 2 ? [] : [conflictOf('status', kind, values)]
}
