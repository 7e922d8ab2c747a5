import type { Conflict, EventAccount } from '../case.ts'
import type { LinkContext } from '../context.ts'
import { conflictOf, gather } from './gather.ts'

type Quantity = EventAccount['quantities'][number]

/** Differences of counts of one unit: conflict, later update, other scope, or vaguer. */
export function findQuantityConflicts(ctx: LinkContext, accounts: readonly EventAccount[]): readonly Conflict[] {
  const units = new Set(accounts.flatMap((a) => a.quantities.flatMap((q) => q.unit ?? [])))
  return [...units].toSorted().flatMap((unit) => {
    const values = gather(accounts, (account) =>
      account.quantities.filter((q) => q.unit === unit).map((q) => ({ value: printed(q), start: q.start, end: q.end })),
    )
    if (values.size < 2 || new Set([...values.values()].flat().map((e) => e.account)).size < 2) return []
    const told = accounts.flatMap((account) =>
      account.withdrawn
        ? []
        : account.quantities.filter((q) => q.unit === unit).map((quantity) => ({ account, quantity })),
    )
    return [conflictOf('quantity', kindOf(ctx, told), values)]
  })
}

interface Told {
  readonly account: EventAccount
  readonly quantity: Quantity
}

function kindOf(ctx: LinkContext, told: readonly Told[]): Conflict['kind'] {
  const scopes = new Set(told.map((t) => t.quantity.scope))
  const apart = told.some((a) =>
    told.some((b) => a.quantity.scope === b.quantity.scope && isBelow(a.quantity, b.quantity)),
  )
  if (!apart) return scopes.size > 1 ? 'scope' : 'vaguer'
  return grows(ctx, told) ? 'update' : 'conflict'
}

function isBelow(a: Quantity, b: Quantity): boolean {
  return a.max !== null && b.min !== null && a.max < b.min
}

/** Whether every larger count stands in a later report. */
function grows(ctx: LinkContext, told: readonly Told[]): boolean {
  const published = (t: Told): string => ctx.byId.get(t.account.doc)?.published ?? ''
  return told.every((a) =>
    told.every(
      (b) =>
        a.quantity.scope !== b.quantity.scope ||
        !isBelow(a.quantity, b.quantity) ||
        (published(a) !== '' && published(a) < published(b)),
    ),
  )
}

function printed({ min, max, unit, scope }: Quantity): string {
  const count = min === max ? String(min ?? '?') : `${min ?? ''}–${max ?? ''}`
  return [count, unit, scope].filter((part) => part !== null).join(' ')
}
