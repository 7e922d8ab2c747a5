import type { Conflict, EventAccount } from '../case.ts'
import type { LinkContext } from '../context.ts'
import { daysOf } from '../dates.ts'
import { entitiesAt } from './entities-at.ts'
import { conflictOf, gather } from './gather.ts'
import type { Item } from './items.ts'
import { isOnce } from './near-date.ts'
import {
  areDaysApart,
  areOthers,
  arePlacesApart,
  isOneDay,
  isSameDeed,
  isSameWord,
  mayBeOne,
  meet,
  sharesWord,
} from './one-deed.ts'
import { isTold, type Party, partyOf } from './party.ts'
import { findQuantityConflicts } from './quantity-conflicts.ts'
import { findStatusConflicts } from './status-conflicts.ts'
import { withoutHeadlines } from './without-headlines.ts'

/** Where the accounts of one event differ, and of which kind each difference is. Withdrawn accounts have no say. */
export function findConflicts(ctx: LinkContext, items: readonly Item[]): readonly Conflict[] {
  const accounts = items.map(({ account }) => account)
  if (new Set(accounts.map(({ doc }) => doc)).size < 2) return []
  const standing = items.filter(({ account }) => !account.withdrawn)
  const parties = standing.map((item) => partyOf(ctx, item))
  const telling = new Set(withoutHeadlines(ctx, accounts))
  return [
    ...dateConflicts(ctx, accounts, parties),
    ...placeConflicts(ctx, accounts, parties).map((conflict) => named(ctx, conflict)),
    ...participantConflicts(ctx, accounts, parties).map((conflict) => named(ctx, conflict)),
    ...findQuantityConflicts(ctx, accounts, standing),
    ...findStatusConflicts(
      ctx,
      accounts,
      parties.filter(({ account }) => telling.has(account)),
    ),
  ].filter((conflict) => differsAcross(conflict, accounts))
}

/** Whether two of the values come from two documents: what one text says twice in two ways is no difference of accounts. */
function differsAcross(conflict: Conflict, accounts: readonly EventAccount[]): boolean {
  const sources = conflict.values.map(({ evidence }) => new Set(evidence.map((e) => accounts[e.account]?.doc)))
  return sources.some((a, i) => sources.slice(i + 1).some((b) => [...b].some((doc) => a.size > 1 || !a.has(doc))))
}

/** The conflict with names where its values are ids of entities. */
function named(ctx: LinkContext, conflict: Conflict): Conflict {
  const name = (id: string): string => ctx.entities.get(id)?.name ?? id
  return { ...conflict, values: conflict.values.map((v) => ({ ...v, value: v.value.split(' ').map(name).join(', ') })) }
}

/** The accounts that differ from another one of the same deed. */
function differing(
  parties: readonly Party[],
  differ: (a: Party, b: Party) => boolean,
  areOne: (a: Party, b: Party) => boolean,
): ReadonlySet<EventAccount> {
  return new Set(parties.filter((a) => parties.some((b) => differ(a, b) && areOne(a, b))).map(({ account }) => account))
}

/** Whether two accounts that name nobody in common belong to one story, or tell in the same words of what happens once. */
function areOfOneMatter(a: Party, b: Party): boolean {
  return a.story === b.story || (isOnce(a) && sharesWord(a, b, a.stem))
}

function areBothTold(a: Party, b: Party): boolean {
  return isTold(a.account) && isTold(b.account)
}

function dateConflicts(
  ctx: LinkContext,
  accounts: readonly EventAccount[],
  parties: readonly Party[],
): readonly Conflict[] {
  const among = differing(
    parties.filter(({ account }) => account.when !== null),
    (a, b) => a.account.when?.value !== b.account.when?.value,
    (a, b) =>
      (meet(a, b) ? isSameDeed(a, b) : isSameWord(a, b) && areBothTold(a, b) && areOfOneMatter(a, b)) &&
      !areOthers(ctx, a, b) &&
      !arePlacesApart(ctx, a.account, b.account),
  )
  const values = gather(accounts, (account) => {
    const first = account.when?.spans[0]
    return account.when === null || first === undefined || !among.has(account)
      ? []
      : [{ value: account.when.value, start: first[0], end: first[1] }]
  })
  if (values.size < 2) return []
  const spans = [...values.keys()].flatMap((v) => {
    const days = daysOf(v)
    return days === null ? [] : [days]
  })
  const apart = spans.some((a) => spans.some((b) => a[1] < b[0]))
  return [conflictOf('date', apart ? 'conflict' : 'vaguer', values)]
}

function placeConflicts(
  ctx: LinkContext,
  accounts: readonly EventAccount[],
  parties: readonly Party[],
): readonly Conflict[] {
  const among = differing(
    parties.filter(({ account }) => account.where !== null && isPlaced(ctx, account)),
    (a, b) => arePlacesApart(ctx, a.account, b.account) || areNested(ctx, a.account, b.account),
    (a, b) =>
      isSameDeed(a, b) &&
      isTold(a.account) === isTold(b.account) &&
      (meet(a, b) || isOneDay(a.account, b.account)) &&
      !areOthers(ctx, a, b) &&
      !areDaysApart(a.account, b.account),
  )
  const values = gather(accounts, (account) => {
    const first = account.where?.spans[0]
    return account.where === null || first === undefined || !among.has(account)
      ? []
      : [{ value: account.where.entity, start: first[0], end: first[1] }]
  })
  if (values.size < 2) return []
  const places = [...values.keys()]
  const nested = (a: string, b: string): boolean => mayBeOne(ctx, a, b) || givesBoth(accounts, a, b)
  const vaguer = places.every((a, i) => places.slice(i + 1).every((b) => nested(a, b)))
  return [conflictOf('place', vaguer ? 'vaguer' : 'conflict', values)]
}

/**
 * Whether one document tells of the deed at both places, one of them in its own voice: one lies in the other, since a report
 * does not contradict itself. What it only quotes may well be two claims.
 */
function givesBoth(accounts: readonly EventAccount[], a: string, b: string): boolean {
  const at = (place: string): readonly EventAccount[] => accounts.filter(({ where }) => where?.entity === place)
  const others = at(b)
  return at(a).some((one) =>
    others.some((other) => one.doc === other.doc && (one.status === 'asserted' || other.status === 'asserted')),
  )
}

/** Whether the place of one account lies in that of the other. */
function areNested(ctx: LinkContext, { where: a }: EventAccount, { where: b }: EventAccount): boolean {
  return a !== null && b !== null && (ctx.liesIn(a.entity, b.entity) || ctx.liesIn(b.entity, a.entity))
}

/** What stands before the place where something happened; "from Veck" and "of Veck" say whose or whence. */
const AT =
  /\b(?:in|at|near|off|outside|inside|on|aboard|around|over|beneath|by|beside)\s+(?:(?:the|southern|northern|eastern|western|central|downtown|nearby)\s+){0,2}$/i
/** Units before a place in which its preposition stands. */
const BEFORE_PLACE = 40

function isPlaced(ctx: LinkContext, { doc, where }: EventAccount): boolean {
  const first = where?.spans[0]
  const text = ctx.byId.get(doc)?.text ?? ''
  return first !== undefined && AT.test(text.slice(Math.max(0, first[0] - BEFORE_PLACE), first[0]))
}

/** Accounts that tell the same deed with other named actors contradict each other; fewer actors are only fewer. */
function participantConflicts(
  ctx: LinkContext,
  accounts: readonly EventAccount[],
  parties: readonly Party[],
): readonly Conflict[] {
  const among = differing(
    parties.filter(({ account }) => isTold(account)),
    (a, b) => actOtherwise(ctx, a, b) && actOtherwise(ctx, b, a),
    (a, b) => isSameWord(a, b) && (isOnce(a) || isOneDay(a.account, b.account)) && !areDaysApart(a.account, b.account),
  )
  const values = gather(accounts, (account) => {
    const first = account.actors[0]
    const who = entitiesAt(ctx, account.doc, account.actors).toSorted().join(' ')
    return first === undefined || who === '' || !among.has(account)
      ? []
      : [{ value: who, start: first[0], end: first[1] }]
  })
  return values.size < 2 ? [] : [conflictOf('participants', 'conflict', values)]
}

/**
 * Whether all who act in one account are named, of the kind of those who act in the other, and no part in it: not under
 * another form of their name, not as a body of theirs. To whom or what it was done must be the same.
 */
function actOtherwise(ctx: LinkContext, a: Party, b: Party): boolean {
  if (a.actors.size === 0 || b.actors.size === 0) return false
  const isNamed = (who: string): boolean => ctx.entities.get(who)?.named === true
  if (![...a.actors, ...b.actors].every(isNamed)) return false
  const kinds = (of: ReadonlySet<string>): string => [...new Set([...of].map((who) => who[0]))].toSorted().join('')
  if (kinds(a.actors) !== kinds(b.actors)) return false
  for (const who of a.actors) for (const other of b.all) if (mayBeOne(ctx, who, other)) return false
  return [...a.recipients].some((who) => b.recipients.has(who)) || [...a.things].some((it) => b.things.has(it))
}
