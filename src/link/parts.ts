import type { Annotated } from '../document/index.ts'
import { addTo } from './add-to.ts'
import type { UnsurePair } from './case.ts'
import type { LinkContext } from './context.ts'
import type { Outcome } from './marks.ts'
import type { KeptPair } from './pairs.ts'
import { uniqueIds } from './unique-ids.ts'

/** Events or statements that were found together. */
export interface LinesPart<Line extends { readonly id: string }> {
  readonly lines: readonly Line[]
  /** Their ids, before those of other parts are known. */
  readonly ids: readonly string[]
  /** For each line the document of its first account and the place of that account among those of the document. */
  readonly firsts: readonly { readonly doc: string; readonly place: number }[]
  /** The decisions on pairs that hold, with the lines at their ends. */
  readonly judged: readonly JudgedLines[]
  readonly outcome: Outcome
}

/** A decision on a pair that holds, with the lines of its part at its ends; `null` for one that is not shown. */
export type JudgedLines = Omit<KeptPair, 'groups'> & {
  readonly lines: readonly (readonly [number | null, number | null])[]
}

export function withLines({ groups, ...pair }: KeptPair, lineOf: readonly (number | null)[]): JudgedLines {
  return { ...pair, lines: groups.map(([a, b]) => [lineOf[a] ?? null, lineOf[b] ?? null]) }
}

/** What parts say of the decisions, under the ids that their lines came to have. */
export function judgedLines(
  kind: UnsurePair['kind'],
  parts: readonly LinesPart<{ readonly id: string }>[],
  ids: readonly (readonly string[])[],
): { readonly unsure: readonly UnsurePair[]; readonly outcome: Outcome } {
  return {
    unsure: parts.flatMap(({ judged }, p) =>
      judged.flatMap(({ kind: told, decision, lines }) => {
        const shown = lines.flatMap(([a, b]) => (a === null || b === null ? [] : [[a, b] as const]))
        return told !== 'unsure'
          ? []
          : shown.slice(0, 1).map(([a, b]) => ({ kind, left: ids[p]?.[a] ?? '', right: ids[p]?.[b] ?? '', decision }))
      }),
    ),
    outcome: {
      applied: parts.flatMap((part) => part.outcome.applied),
      superseded: parts.flatMap((part) => part.outcome.superseded),
      overruled: parts.flatMap((part) => part.outcome.overruled),
      opposed: parts.flatMap((part) => part.outcome.opposed),
    },
  }
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

/** How often each id comes among the parts of the linking before. */
export interface CountedIds {
  parts: ReadonlySet<readonly string[]>
  readonly times: Map<string, number>
  /** Ids that come more than once. */
  repeated: number
}

export function noIds(): CountedIds {
  return { parts: new Set(), times: new Map(), repeated: 0 }
}

/** The ids of the lines of all parts, no two of them equal, see `uniqueIds`: for a part none of whose ids changed its own list. */
export function idsOfLines(
  ctx: LinkContext,
  parts: readonly Pick<LinesPart<{ readonly id: string }>, 'ids' | 'firsts'>[],
  counted: CountedIds = noIds(),
): readonly (readonly string[])[] {
  const found = parts.map((part) => part.ids)
  count(counted, found)
  if (counted.repeated === 0) return found
  // Only two documents of one text give one id twice; what comes first keeps it, in the order of documents and places.
  const order = new Map(ctx.documents.map((doc, i) => [doc.id, i]))
  const all = parts
    .flatMap((part, p) =>
      part.firsts.map(({ doc, place }, i) => ({ p, i, place, id: part.ids[i] ?? '', doc: order.get(doc) ?? 0 })),
    )
    .toSorted((a, b) => a.doc - b.doc || a.place - b.place)
  const unique = found.map((own) => [...own])
  for (const [n, id] of uniqueIds(all.map((line) => line.id)).entries()) {
    const own = unique[all[n]?.p ?? -1]
    if (own !== undefined) own[all[n]?.i ?? 0] = id
  }
  return unique.map((own, p) => (own.every((id, i) => id === found[p]?.[i]) ? (found[p] ?? own) : own))
}

/** Counts the ids of new parts in, and those of parts that are gone out. */
function count(counted: CountedIds, ids: readonly (readonly string[])[]): void {
  const [before, now] = [counted.parts, new Set(ids)]
  for (const own of before) {
    if (now.has(own)) continue
    for (const id of own) {
      const times = (counted.times.get(id) ?? 0) - 1
      if (times === 1) counted.repeated--
      if (times > 0) counted.times.set(id, times)
      else counted.times.delete(id)
    }
  }
  for (const own of now) {
    if (before.has(own)) continue
    for (const id of own) {
      const times = (counted.times.get(id) ?? 0) + 1
      if (times === 2) counted.repeated++
      counted.times.set(id, times)
    }
  }
  counted.parts = now
}
