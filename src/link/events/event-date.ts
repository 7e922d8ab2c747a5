import type { DateValue, EventAccount } from '../case.ts'
import { daysOf } from '../dates.ts'

/**
 * The most precise date of the accounts; of several equally precise ones the date that most origins give, then the one
 * of the earliest account. Withdrawn accounts have no say, but where nobody tells the deed any more.
 */
export function eventDate(accounts: readonly EventAccount[]): DateValue | null {
  const standing = accounts.filter((a) => !a.withdrawn)
  const told = standing.some((a) => a.status === 'asserted' || a.status === 'claimed')
  const dated = (told ? standing : accounts).filter((a) => a.when !== null)
  const widths = dated.map((a) => width(a.when?.value ?? null))
  const finest = Math.min(...widths)
  const finestOnes = dated.filter((_, i) => widths[i] === finest)
  const votes = new Map<string, Set<string>>()
  for (const a of finestOnes) {
    const value = a.when?.value ?? ''
    votes.set(value, (votes.get(value) ?? new Set()).add(a.origin))
  }
  const most = Math.max(0, ...[...votes.values()].map((origins) => origins.size))
  const chosen = finestOnes.find((a) => votes.get(a.when?.value ?? '')?.size === most)?.when
  return chosen === undefined || chosen === null
    ? null
    : { value: chosen.value, precision: chosen.precision, basis: chosen.basis }
}

function width(value: string | null): number {
  const days = daysOf(value)
  return days === null ? Number.MAX_SAFE_INTEGER : days[1] - days[0]
}
