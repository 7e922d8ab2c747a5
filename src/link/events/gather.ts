import type { Conflict, EventAccount } from '../case.ts'

type Evidence = Conflict['values'][number]['evidence'][number]
/** The accounts that give each value, in the order of the accounts. */
export type Values = ReadonlyMap<string, readonly Evidence[]>

/** Gathers what each account says, with the words that say it. */
export function gather(
  accounts: readonly EventAccount[],
  read: (account: EventAccount) => readonly { readonly value: string; readonly start: number; readonly end: number }[],
): Values {
  const values = new Map<string, Evidence[]>()
  accounts.forEach((account, index) => {
    if (account.withdrawn) return
    for (const { value, start, end } of read(account)) {
      values.set(value, [...(values.get(value) ?? []), { account: index, start, end }])
    }
  })
  return values
}

/** The gathered values as a printed conflict. */
export function conflictOf(field: Conflict['field'], kind: Conflict['kind'], values: Values): Conflict {
  return { field, kind, values: [...values].map(([value, evidence]) => ({ value, evidence })) }
}
