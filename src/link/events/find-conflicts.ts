import type { Conflict, EventAccount } from '../case.ts'
import type { LinkContext } from '../context.ts'
import { daysOf } from '../dates.ts'
import { foldWords } from '../entities/index.ts'
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
    ...statusConflicts(ctx, accounts, withoutHeadlines(ctx, accounts)),
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

/** Who takes part in an account, by case id: who acts, and all; and the last words of what it was done to ("the ferry"). */
interface Party {
  readonly account: EventAccount
  readonly actors: ReadonlySet<string>
  readonly all: ReadonlySet<string>
  readonly things: ReadonlySet<string>
}

function partyOf(ctx: LinkContext, account: EventAccount): Party {
  const { doc, actors, recipients, others, status, claimedBy } = account
  // "Tal denied the meeting" is about a meeting of Tal.
  const denier = status === 'denied' && claimedBy !== null ? [claimedBy] : []
  return {
    account,
    actors: new Set(entitiesAt(ctx, doc, actors)),
    all: new Set([...entitiesAt(ctx, doc, [...actors, ...recipients, ...others]), ...denier]),
    things: new Set(
      [...recipients, ...others].flatMap((piece) =>
        foldWords(ctx.byId.get(doc)?.text.slice(piece[0], piece[1]) ?? '').slice(-1),
      ),
    ),
  }
}

/** Accounts that tell the same deed with other named actors contradict each other; fewer actors are only fewer. */
function participantConflicts(ctx: LinkContext, accounts: readonly EventAccount[]): readonly Conflict[] {
  const told = accounts.filter(isTold).map((account) => partyOf(ctx, account))
  const other = told.filter((a) => told.some((b) => actOtherwise(ctx, a, b) || actOtherwise(ctx, b, a)))
  if (other.length === 0) return []
  const among = new Set(other.map(({ account }) => account))
  const values = gather(accounts, (account) => {
    const first = account.actors[0]
    const who = entitiesAt(ctx, account.doc, account.actors).toSorted().join(' ')
    return first === undefined || who === '' || !among.has(account)
      ? []
      : [{ value: who, start: first[0], end: first[1] }]
  })
  return values.size < 2 ? [] : [conflictOf('participants', 'conflict', values)]
}

/** What an account tells as done, be it in its own voice or as a claim. */
function isTold({ status, withdrawn }: EventAccount): boolean {
  return !withdrawn && (status === 'asserted' || status === 'claimed')
}

/**
 * Whether all who act in one account are named, of the kind of those who act in the other, and no part in it: not under
 * another form of their name, not as a body of theirs. To whom it was done must be the same, or, where neither tells it, the day.
 */
function actOtherwise(ctx: LinkContext, a: Party, b: Party): boolean {
  if (a.actors.size === 0 || b.actors.size === 0) return false
  const isNamed = (who: string): boolean => ctx.entities.get(who)?.named === true
  if (![...a.actors, ...b.actors].every(isNamed)) return false
  const kinds = (of: ReadonlySet<string>): string => [...new Set([...of].map((who) => who[0]))].toSorted().join('')
  if (kinds(a.actors) !== kinds(b.actors)) return false
  for (const who of a.actors) for (const other of b.all) if (mayBeOne(ctx, who, other)) return false
  const to = (party: Party): readonly string[] => [...party.all].filter((who) => !party.actors.has(who))
  const [toA, toB] = [to(a), to(b)]
  return toA.some((who) => b.all.has(who)) || (toA.length === 0 && toB.length === 0 && isOneDay(a.account, b.account))
}

function isOneDay({ when: a }: EventAccount, { when: b }: EventAccount): boolean {
  return a !== null && a.precision === 'day' && a.value === b?.value
}

/** Whether two actors are one, lie in one another, or share a word of their names. */
function mayBeOne(ctx: LinkContext, a: string, b: string): boolean {
  if (a === b || ctx.liesIn(a, b) || ctx.liesIn(b, a)) return true
  const words = new Set(foldWords(ctx.entities.get(a)?.name ?? ''))
  return foldWords(ctx.entities.get(b)?.name ?? '').some((word) => words.has(word))
}

/** Denied here and told there of some of the same people is a conflict; planned here and done there is an update. */
function statusConflicts(
  ctx: LinkContext,
  accounts: readonly EventAccount[],
  telling: readonly EventAccount[],
): readonly Conflict[] {
  const parties = telling.map((account) => partyOf(ctx, account))
  return [
    ...statusConflict(accounts, parties, isTold, 'denied', 'conflict', (denial, deed) => isDenialOf(ctx, denial, deed)),
    ...statusConflict(
      accounts,
      parties,
      ({ status }) => status === 'asserted',
      'planned',
      'update',
      (plan, deed) => isPlanOf(ctx, plan, deed),
    ),
  ].slice(0, 1)
}

/** Parties and things that two accounts must share to be taken for accounts of one deed, where both name so many. */
const SHARED = 2

/**
 * Whether two accounts tell of the same deed of the same people: two of the parties and things that they name are the
 * same, or all that one of them names. In a pile about one person nearly all accounts share that one.
 */
function meet(a: Party, b: Party): boolean {
  const [left, right] = [namedIn(a), namedIn(b)]
  const shared = [...left].filter((one) => right.has(one)).length
  return shared > 0 && shared >= Math.min(SHARED, left.size, right.size)
}

function namedIn({ all, things }: Party): ReadonlySet<string> {
  return new Set([...all, ...[...things].map((word) => `thing ${word}`)])
}

/**
 * Whether an account denies the deed of another. A report's own "has not endorsed anybody" before the endorsement contradicts
 * nothing; somebody's denial does, and of a deed whose doers nobody names it is enough that it befell the same thing.
 */
function isDenialOf(ctx: LinkContext, denial: Party, deed: Party): boolean {
  const { attribution, claimedBy } = denial.account
  if (attribution === null && isEarlier(ctx, denial, deed)) return false
  const same = [...denial.things].some((word) => deed.things.has(word))
  const unnamed = ![...deed.actors].some((who) => ctx.entities.get(who)?.named === true)
  return meet(denial, deed) || (claimedBy !== null && same && unnamed)
}

/** Whether a report was published before another. */
function isEarlier(ctx: LinkContext, a: Party, b: Party): boolean {
  const published = ({ account }: Party): string | null => ctx.byId.get(account.doc)?.published ?? null
  const [left, right] = [published(a), published(b)]
  return left !== null && right !== null && left < right
}

/** A plan may leave out whose it is, and was made before the deed. */
function isPlanOf(ctx: LinkContext, plan: Party, deed: Party): boolean {
  if (isEarlier(ctx, deed, plan)) return false
  return meet(plan, deed) || ((plan.all.size === 0 || deed.all.size === 0) && isOneDay(plan.account, deed.account))
}

/** The accounts with the open status and those that tell the same deed; a denial that names nobody may deny something else. */
function statusConflict(
  accounts: readonly EventAccount[],
  parties: readonly Party[],
  tells: (account: EventAccount) => boolean,
  open: 'denied' | 'planned',
  kind: Conflict['kind'],
  areOne: (open: Party, told: Party) => boolean,
): readonly Conflict[] {
  const told = parties.filter(({ account }) => tells(account))
  const not = parties.filter(({ account }) => account.status === open)
  const among = new Set(
    [...told.filter((a) => not.some((b) => areOne(b, a))), ...not.filter((b) => told.some((a) => areOne(b, a)))].map(
      ({ account }) => account,
    ),
  )
  const values = gather(accounts, (account) => {
    const first = account.trigger[0]
    return first === undefined || !among.has(account) ? [] : [{ value: account.status, start: first[0], end: first[1] }]
  })
  return values.size < 2 ? [] : [conflictOf('status', kind, values)]
}
