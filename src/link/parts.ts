import type { Annotated } from '../document/index.ts'
import { addTo } from './add-to.ts'
import type { LinkContext } from './context.ts'
import { uniqueIds } from './unique-ids.ts'

/** Events or statements that were found together. */
export interface LinesPart<Line extends { readonly id: string }> {
  /** Each line with the document of its first account and the place of that account among those of the document. */
  readonly lines: readonly { readonly doc: string; readonly place: number; readonly line: Line }[]
}

/** The documents in parts of one key, each in canonical order; keys that `tied` documents have are one. */
export function partsOfDocuments(
  ctx: LinkContext,
  keyOf: (doc: string) => string,
  tied: readonly (readonly string[])[],
): readonly (readonly Annotated[])[] {
  const root = unite(tied.flatMap(([first = '', ...others]) => others.map((other) => [keyOf(first), keyOf(other)])))
  const parts = new Map<string, Annotated[]>()
  for (const doc of ctx.documents) addTo(parts, root(keyOf(doc.id)), doc)
  return [...parts.values()]
}

/** One name for all keys that pairs tie together. */
export function unite(ties: readonly (readonly string[])[]): (key: string) => string {
  const parent = new Map<string, string>()
  const root = (key: string): string => {
    let top = key
    for (let next = parent.get(top); next !== undefined; next = parent.get(top)) top = next
    if (top !== key) parent.set(key, top)
    return top
  }
  for (const [a = '', b = ''] of ties) {
    const [x, y] = [root(a), root(b)]
    if (x !== y) parent.set(x < y ? y : x, x < y ? x : y)
  }
  return root
}

/** The ids of the lines of all parts, no two of them equal; see `uniqueIds`. */
export function idsOfLines(
  ctx: LinkContext,
  parts: readonly LinesPart<{ readonly id: string }>[],
): readonly (readonly string[])[] {
  const ids = parts.map((part) => part.lines.map(({ line }) => line.id))
  const seen = new Set<string>()
  let count = 0
  for (const own of ids) {
    for (const id of own) seen.add(id)
    count += own.length
  }
  if (seen.size === count) return ids
  // Only two documents of one text give one id twice; what comes first keeps it, in the order of documents and places.
  const order = new Map(ctx.documents.map((doc, i) => [doc.id, i]))
  const all = parts
    .flatMap((part, p) =>
      part.lines.map(({ doc, place, line }, i) => ({ p, i, place, id: line.id, doc: order.get(doc) ?? 0 })),
    )
    .toSorted((a, b) => a.doc - b.doc || a.place - b.place)
  const unique = ids.map((own) => [...own])
  for (const [n, id] of uniqueIds(all.map((line) => line.id)).entries()) {
    const own = unique[all[n]?.p ?? -1]
    if (own !== undefined) own[all[n]?.i ?? 0] = id
  }
  return unique
}
