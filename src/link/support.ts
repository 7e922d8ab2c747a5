import type { Support } from './case.ts'
import type { LinkContext } from './context.ts'

/** How many documents, outlets and origins (at most) stand behind a line; an unknown outlet counts by its document. */
export function supportOf(ctx: LinkContext, docs: readonly string[]): Support {
  const distinct = [...new Set(docs)]
  return {
    documents: distinct.length,
    outlets: new Set(distinct.map((id) => ctx.byId.get(id)?.outlet ?? `?${id}`)).size,
    origins: new Set(distinct.map((id) => ctx.originOf.get(id) ?? `?${id}`)).size,
  }
}
