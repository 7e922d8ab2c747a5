import type { Conflict, EventAccount } from '../case.ts'
import type { LinkContext } from '../context.ts'
import { conflictOf, gather } from './gather.ts'

type Quantity = EventAccount['quantities'][number]

/** Differences of counts of one unit: conflict, later update, other scope, or vaguer. */
export function findQuantityConflicts(ctx: LinkContext, accounts: readonly EventAccount[]): readonly Conflict[] {
  const units = new Set(accounts.flatMap((a) => a.quantities.flatMap((q) => unitOf(q) ?? [])))
  return [...units].toSorted().flatMap((unit) => {
    const told = accounts.flatMap((account) =>
      account.withdrawn
        ? []
        : account.quantities.filter((q) => unitOf(q) === unit).map((quantity) => ({ account, quantity })),
    )
    return kindsOf(ctx, told).flatMap(({ kind, values }) => {
      const shown = gather(accounts, (account) =>
        account.quantities
          .filter((q) => unitOf(q) === unit && values.has(printed(q)))
          .map((q) => ({ value: printed(q), start: q.start, end: q.end })),
      )
      if (shown.size < 2 || new Set([...shown.values()].flat().map((e) => e.account)).size < 2) return []
      return [conflictOf('quantity', kind, shown)]
    })
  })
}

/** Of these the killed are no persons. */
const ANIMALS = /^(?:animal|cattle|cow|bull|sheep|goat|pig|horse|camel|chicken|bird|dog|cat|fish|whale|elephant)$/

/** What is counted: the killed and wounded are persons, be they `six dockers`, `seven people` or `eleven dead`. */
function unitOf({ unit, scope }: Quantity): string | null {
  return (scope === 'killed' || scope === 'wounded') && !ANIMALS.test(unit ?? '') ? 'person' : unit
}

interface Told {
  readonly account: EventAccount
  readonly quantity: Quantity
}

interface Kind {
  readonly kind: Conflict['kind']
  readonly values: ReadonlySet<string>
}

/**
 * The larger count in a later report is an update, and so is one that its words say was reached; any other difference is a
 * conflict. Both may stand side by side.
 */
function kindsOf(ctx: LinkContext, told: readonly Told[]): readonly Kind[] {
  const published = (t: Told): string => ctx.byId.get(t.account.doc)?.published ?? ''
  const values = { conflict: new Set<string>(), update: new Set<string>() }
  for (const a of told) {
    for (const b of told) {
      if (a.quantity.scope !== b.quantity.scope) continue
      const later = (published(a) !== '' && published(a) < published(b)) || hasRisen(ctx, b)
      // "At least nine" leaves room for more: with a later "17" it has grown, beside one of the day it is only vaguer.
      if (!isBelow(a.quantity, b.quantity) && !(later && isOpenBelow(a.quantity, b.quantity))) continue
      values[later ? 'update' : 'conflict'].add(printed(a.quantity)).add(printed(b.quantity))
    }
  }
  const found = (['conflict', 'update'] as const).filter((kind) => values[kind].size > 0)
  if (found.length > 0) return found.map((kind) => ({ kind, values: values[kind] }))
  const scopes = new Set(told.map((t) => t.quantity.scope))
  return [{ kind: scopes.size > 1 ? 'scope' : 'vaguer', values: new Set(told.map((t) => printed(t.quantity))) }]
}

/** Words before a figure that say it was reached: `has risen to at least`, `bringing the number of dead to`. */
const REACHED =
  /\b(?:(?:rises?|rose|risen|climb(?:s|ed)?|increased|grown|up) to|bring(?:s|ing) [^.;]{1,160} to)(?: at least| more than| about| some)? $/

function hasRisen(ctx: LinkContext, { account, quantity }: Told): boolean {
  return REACHED.test(ctx.byId.get(account.doc)?.text.slice(account.start, quantity.start) ?? '')
}

function isOpenBelow(a: Quantity, b: Quantity): boolean {
  return a.max === null && a.min !== null && b.min !== null && a.min < b.min
}

function isBelow(a: Quantity, b: Quantity): boolean {
  return a.max !== null && b.min !== null && a.max < b.min
}

function printed(quantity: Quantity): string {
  const { min, max, scope } = quantity
  const count = min === max ? String(min ?? '?') : `${min ?? ''}–${max ?? ''}`
  return [count, unitOf(quantity), scope].filter((part) => part !== null).join(' ')
}
