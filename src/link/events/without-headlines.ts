import { contains } from '../../document/index.ts'
import type { EventAccount } from '../case.ts'
import type { LinkContext } from '../context.ts'

/**
 * The accounts that say how sure an event is. A headline is short for the text below it: where that claims, plans or denies
 * what the headline puts flatly, the text counts.
 */
export function withoutHeadlines(ctx: LinkContext, accounts: readonly EventAccount[]): readonly EventAccount[] {
  const below = new Set(accounts.filter((a) => !isTitle(ctx, a)).map((a) => a.doc))
  return accounts.filter((a) => a.status !== 'asserted' || !below.has(a.doc) || !isTitle(ctx, a))
}

/** The accounts with each headline withdrawn where all that the text below it tells of the deed is. */
export function headlinesWithdrawn(ctx: LinkContext, accounts: readonly EventAccount[]): readonly EventAccount[] {
  if (accounts.every((a) => !a.withdrawn)) return accounts
  return accounts.map((account) => {
    const below = accounts.filter((a) => a.doc === account.doc && isTold(a) && !isTitle(ctx, a))
    const withdrawn = below.length > 0 && below.every((a) => a.withdrawn) && isTitle(ctx, account)
    return withdrawn && !account.withdrawn ? { ...account, withdrawn } : account
  })
}

function isTold({ status }: EventAccount): boolean {
  return status === 'asserted' || status === 'claimed'
}

function isTitle(ctx: LinkContext, { doc, start, end }: EventAccount): boolean {
  return ctx.byId.get(doc)?.blocks.some((b) => b.kind === 'title' && contains(b, { start, end })) === true
}
