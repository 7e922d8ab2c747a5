import type { Annotated, Digest } from '../../document/index.ts'
import { compareText, evidenceId } from '../../document/index.ts'
import { addTo } from '../add-to.ts'
import type { Copy, Origin, OriginReason, Story } from '../case.ts'
import { type Credits, creditsOf, houseKey } from './credits.ts'

/** Share of the shorter text from which a copy means one origin: a long excerpt in an own report does not. */
const ONE_TEXT = 0.5

interface Tie {
  readonly a: number
  readonly b: number
  readonly reason: Exclude<OriginReason, 'own'>
  readonly label: string | null
}

/**
 * The documents grouped by the origin they rest on as far as the texts show, each in exactly one: copies of one text,
 * one agency's report, one publisher, one credited source within a story; else alone.
 */
export function findOrigins(
  documents: readonly Annotated[],
  copies: readonly Copy[],
  stories: readonly Story[],
  digest: Digest,
  credits: (doc: Annotated) => Credits = creditsOf,
): readonly Origin[] {
  const ordered = documents.toSorted((a, b) => compareText(a.id, b.id))
  const index = new Map(ordered.map((d, i) => [d.id, i]))
  const ties = [
    ...copyTies(ordered, copies, index),
    ...storyTies(ordered, stories, index, reprints(ordered, copies, index), credits),
  ]
  const rootOf = unite(ordered.length, ties)
  const groups = new Map<number, number[]>()
  ordered.forEach((_, i) => {
    const root = rootOf(i)
    addTo(groups, root, i)
  })
  const inside = Map.groupBy(ties, (tie) => rootOf(tie.a))
  return [...groups].map(([root, members]) =>
    originOf(
      members.flatMap((i) => ordered[i] ?? []),
      inside.get(root) ?? [],
      digest,
    ),
  )
}

/** Documents whose text is another outlet's: they speak for that outlet, not for the house that printed them. */
function reprints(
  documents: readonly Annotated[],
  copies: readonly Copy[],
  index: ReadonlyMap<string, number>,
): ReadonlySet<number> {
  const outletOf = (id: string | null): string | null => documents[index.get(id ?? '') ?? -1]?.outlet ?? null
  return new Set(
    copies
      .filter((copy) => copy.source !== null && copy.containment >= ONE_TEXT)
      .flatMap((copy) => [copy.a, copy.b].filter((id) => outletOf(id) !== outletOf(copy.source)))
      .flatMap((id) => index.get(id) ?? []),
  )
}

function copyTies(
  documents: readonly Annotated[],
  copies: readonly Copy[],
  index: ReadonlyMap<string, number>,
): readonly Tie[] {
  const ties: Tie[] = []
  for (const copy of copies) {
    const [a, b] = [index.get(copy.a), index.get(copy.b)]
    if (a === undefined || b === undefined || copy.containment < ONE_TEXT) continue
    const source = copy.source === null ? undefined : documents[index.get(copy.source) ?? -1]
    ties.push({ a, b, reason: 'copy', label: source?.outlet ?? null })
  }
  documents.forEach((doc, a) => {
    const b = doc.translationOf === null ? undefined : index.get(doc.translationOf)
    if (b !== undefined && b !== a) ties.push({ a, b, reason: 'copy', label: documents[b]?.outlet ?? null })
  })
  return ties
}

function storyTies(
  documents: readonly Annotated[],
  stories: readonly Story[],
  index: ReadonlyMap<string, number>,
  reprinted: ReadonlySet<number>,
  credits: (doc: Annotated) => Credits,
): readonly Tie[] {
  return stories.flatMap((story) => {
    if (story.documents.length < 2) return []
    const keyed = new Map<string, { readonly doc: number; readonly reason: Tie['reason']; readonly label: string }>()
    const ties: Tie[] = []
    const note = (reason: Tie['reason'], label: string, doc: number): void => {
      const key = `${reason} ${houseKey(label)}`
      const first = keyed.get(key)
      if (first === undefined) keyed.set(key, { doc, reason, label })
      else if (first.doc !== doc) ties.push({ a: first.doc, b: doc, reason, label: first.label })
    }
    for (const id of story.documents.toSorted(compareText)) {
      const i = index.get(id)
      const doc = i === undefined ? undefined : documents[i]
      if (i === undefined || doc === undefined) continue
      const { agencies, outlets } = credits(doc)
      const houses = new Map(outlets.map((o) => [houseKey(o.name), o.name]))
      const wires = new Set(agencies.map((c) => c.name))
      if (wires.size === 1) for (const wire of wires) note('agency', wire, i)
      const own = wires.size === 0 && houses.size !== 1 && !reprinted.has(i)
      const house = doc.owner ?? doc.outlet
      if (own && house !== null) note('publisher', house, i)
      if (own && doc.outlet !== null) note('source', doc.outlet, i)
      if (houses.size === 1) for (const name of houses.values()) note('source', name, i)
    }
    return ties
  })
}

const REASONS = ['copy', 'agency', 'publisher', 'source'] as const

function originOf(docs: readonly Annotated[], ties: readonly Tie[], digest: Digest): Origin {
  const reason = docs.length === 1 ? 'own' : (REASONS.find((r) => ties.some((t) => t.reason === r)) ?? 'own')
  const label = labelOf(
    docs,
    ties.filter((t) => t.reason === reason),
  )
  return {
    id: evidenceId(
      'o',
      digest,
      docs.map((d) => d.id),
    ),
    label: docs.length > 1 ? `${label} ×${docs.length}` : label,
    reason,
    documents: docs.map((d) => d.id),
  }
}

function labelOf(docs: readonly Annotated[], ties: readonly Tie[]): string {
  const credited = ties.flatMap((t) => t.label ?? []).toSorted(compareText)[0]
  const outlet = docs.flatMap((d) => d.outlet ?? [])[0]
  return credited ?? outlet ?? docs.flatMap((d) => d.title ?? [])[0] ?? docs[0]?.id ?? ''
}

function unite(size: number, ties: readonly Tie[]): (at: number) => number {
  const parent = Array.from({ length: size }, (_, i) => i)
  const root = (at: number): number => {
    let top = at
    while (parent[top] !== top && parent[top] !== undefined) top = parent[top] ?? top
    parent[at] = top
    return top
  }
  for (const { a, b } of ties) {
    const [x, y] = [root(a), root(b)]
    parent[Math.max(x, y)] = Math.min(x, y)
  }
  return root
}
