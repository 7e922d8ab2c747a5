import type { Conflict, EventAccount } from '../case.ts'
import type { LinkContext } from '../context.ts'
import { daysOf } from '../dates.ts'
import { entitiesAt } from './entities-at.ts'
import { conflictOf, gather } from './gather.ts'
import { findQuantityConflicts } from './quantity-conflicts.ts'
import { withoutHeadlines } from './without-headlines.ts'

/** Where the accounts of one event differ, and of which kind each difference is. Withdrawn accounts have no say. */
export function findConflicts(ctx: LinkContext, accounts: readonly EventAccount[]): readonly Conflict[] {
  if (accounts.length < 2) return []
  return [
    ...dateConflicts(accounts),
    ...placeConflicts(ctx, accounts).map((conflict) => named(ctx, conflict)),
    ...participantConflicts(ctx, accounts).map((conflict) => named(ctx, conflict)),
    ...findQuantityConflicts(ctx, accounts),
    ...statusConflicts(accounts, withoutHeadlines(ctx, accounts)),
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

function dateConflicts(accounts: readonly EventAccount[]): readonly Conflict[] {
  const values = gather(accounts, ({ when }) => {
    const first = when?.spans[0]
    return when === null || first === undefined ? [] : [{ value: when.value, start: first[0], end: first[1] }]
  })
  if (values.size < 2) return []
  const spans = [...values.keys()].flatMap((v) => {
    const days = daysOf(v)
    return days === null ? [] : [days]
  })
  const apart = spans.some((a) => spans.some((b) => a[1] < b[0]))
  return [conflictOf('date', apart ? 'conflict' : 'vaguer', values)]
}

function placeConflicts(ctx: LinkContext, accounts: readonly EventAccount[]): readonly Conflict[] {
  const values = gather(accounts, ({ where }) => {
    const first = where?.spans[0]
    return where === null || first === undefined ? [] : [{ value: where.entity, start: first[0], end: first[1] }]
  })
  if (values.size < 2) return []
  const places = [...values.keys()]
  const nested = (a: string, b: string): boolean => ctx.liesIn(a, b) || ctx.liesIn(b, a)
  const vaguer = places.every((a, i) => places.slice(i + 1).every((b) => nested(a, b)))
  return [conflictOf('place', vaguer ? 'vaguer' : 'conflict', values)]
}

/** Accounts whose named actors have nobody in common contradict each other; fewer actors are only fewer. */
function participantConflicts(ctx: LinkContext, accounts: readonly EventAccount[]): readonly Conflict[] {
  const actors = accounts.map((a) => new Set(entitiesAt(ctx, a.doc, a.actors)))
  const all = accounts.map((a) => new Set(entitiesAt(ctx, a.doc, [...a.actors, ...a.recipients, ...a.others])))
  const differ = accounts.some((a, i) =>
    accounts.some(
      (b, j) =>
        !a.withdrawn &&
        !b.withdrawn &&
        (actors[i]?.size ?? 0) > 0 &&
        (actors[j]?.size ?? 0) > 0 &&
        [...(actors[i] ?? [])].every((who) => !all[j]?.has(who) && ctx.entities.get(who)?.named === true) &&
        isPlace(actors[i]) === isPlace(actors[j]),
    ),
  )
  if (!differ) return []
  const values = gather(accounts, (account) => {
    const first = account.actors[0]
    const who = entitiesAt(ctx, account.doc, account.actors).toSorted().join(' ')
    return first === undefined || who === '' ? [] : [{ value: who, start: first[0], end: first[1] }]
  })
  return values.size < 2 ? [] : [conflictOf('participants', 'conflict', values)]
}

/** Whether only places act: a town in which people meet, or a country that they act for, does not contradict them. */
function isPlace(actors: ReadonlySet<string> | undefined): boolean {
  return [...(actors ?? [])].every((who) => who.startsWith('l'))
}

/** Denied here and told there is a conflict; planned here and done there is an update. */
function statusConflicts(accounts: readonly EventAccount[], telling: readonly EventAccount[]): readonly Conflict[] {
  const values = gather(accounts, (account) => {
    const { status, trigger } = account
    if (!telling.includes(account)) return []
    const first = trigger[0]
    return first === undefined ? [] : [{ value: status, start: first[0], end: first[1] }]
  })
  const told = values.has('asserted') || values.has('claimed')
  if (told && values.has('denied')) return [conflictOf('status', 'conflict', values)]
  return values.has('asserted') && values.has('planned') ? [conflictOf('status', 'update', values)] : []
}
