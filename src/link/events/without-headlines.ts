import { contains } from '../../document/index.ts'
import type { EventAccount } from '../case.ts'
import type { LinkContext } from '../context.ts'

/**
 * The accounts that say how sure an event is. A headline is short for the text below it: where that claims, plans or denies
 * what the headline puts flatly, the text counts.
 */
export function withoutHeadlines(ctx: LinkContext, accounts: readonly EventAccount[]): readonly EventAccount[] {
  const isTitle = ({ doc, start, end }: EventAccount): boolean =>
    ctx.byId.get(doc)?.blocks.some((b) => b.kind === 'title' && contains(b, { start, end })) === true
  const below = new Set(accounts.filter((a) => !isTitle(a)).map((a) => a.doc))
  return accounts.filter((a) => a.status !== 'asserted' || !below.has(a.doc) || !isTitle(a))
}
