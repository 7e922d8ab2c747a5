import { hull, type Pieces } from '../../document/index.ts'
import type { LinkContext } from '../context.ts'
import { entityAt, REACH } from './items.ts'

/** The case entities that the words at these pieces of a document mean, each once, in order. */
export function entitiesAt(ctx: LinkContext, doc: string, pieces: Pieces): readonly string[] {
  const annotated = ctx.byId.get(doc)
  if (annotated === undefined || pieces.length === 0) return []
  const { start, end } = hull(pieces)
  const mentions = annotated.entities
    .filter((m) => m.start >= start - REACH && m.start < end)
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
  return [...new Set(pieces.flatMap((p) => entityAt(ctx, annotated, mentions, p) ?? []))]
}
