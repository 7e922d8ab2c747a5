import { compareText, type Pieces } from '../document/index.ts'
import { eventPieces, PREDICATE_WORDS, statementPieces } from '../dossier/index.ts'
import { type CaseIndex, listsBy } from './case-index.ts'
import { pileTest } from './filter.ts'
import { type EntityRef, type EvidenceView, entityRef, evidenceOf } from './parts.ts'
import { firstDay, periodOf, type Query } from './query.ts'

export type EdgeKind = 'met' | 'named' | 'backs' | 'quotes'

/** How one actor is tied to another by what the documents report; its evidence is one question away. */
export interface Edge {
  readonly kind: EdgeKind
  readonly a: string
  readonly b: string
  /** `met with`, `named`, `leads`, `was quoted through`. */
  readonly words: string
  /** Whether it leads from `a` to `b`; a meeting has no direction. */
  readonly directed: boolean
  /** Places in the documents. */
  readonly count: number
}

export interface NetworkView {
  readonly nodes: readonly (EntityRef & { readonly type: string; readonly ties: number })[]
  readonly edges: readonly Edge[]
  /** Ties and actors in all, of which the strongest are shown. */
  readonly total: { readonly nodes: number; readonly edges: number }
}

interface Place {
  readonly doc: string
  readonly pieces: Pieces
  readonly day: number | null
}

interface Tie extends Omit<Edge, 'count'> {
  readonly places: readonly Place[]
}

const NODES = 40
const EDGES = 120
const EVIDENCE = 40

/** Who met, named, backs or quotes whom; `kind` narrows to one sort of tie, `about` to one actor and those around. */
export function network(index: CaseIndex, query: Query): NetworkView {
  const ties = filteredTies(index, query)
  const about = query.get('about')
  const near = about === undefined ? ties : around(ties, about)
  const degrees = new Map<string, number>()
  for (const { a, b, places } of near) {
    for (const id of [a, b]) degrees.set(id, (degrees.get(id) ?? 0) + places.length)
  }
  const first = (id: string): number => (id === about ? 1 : 0)
  const kept = [...degrees]
    .toSorted((a, b) => first(b[0]) - first(a[0]) || b[1] - a[1] || compareText(a[0], b[0]))
    .slice(0, NODES)
  const nodes = new Set(kept.map(([id]) => id))
  const edges = near
    .filter(({ a, b }) => nodes.has(a) && nodes.has(b))
    .toSorted((x, y) => y.places.length - x.places.length || compareText(keyOf(x), keyOf(y)))
    .slice(0, EDGES)
  const tied = new Set(edges.flatMap(({ a, b }) => [a, b]))
  return {
    nodes: kept
      .filter(([id]) => tied.has(id))
      .map(([id, ties]) => ({ ...entityRef(index, id), type: index.view.entities.get(id)?.type ?? 'OTHER', ties })),
    edges: edges.map(({ places, ...edge }) => ({ ...edge, count: places.length })),
    total: { nodes: degrees.size, edges: near.length },
  }
}

export interface TieView extends Edge {
  readonly left: EntityRef
  readonly right: EntityRef
  readonly evidence: readonly EvidenceView[]
}

/** The evidence of the ties between two actors. */
export function ties(index: CaseIndex, query: Query): readonly TieView[] {
  const ends = [query.get('a') ?? '', query.get('b') ?? '']
  return filteredTies(index, query)
    .filter(({ a, b }) => ends.includes(a) && ends.includes(b))
    .map(({ places, ...edge }) => ({
      ...edge,
      count: places.length,
      left: entityRef(index, edge.a),
      right: entityRef(index, edge.b),
      evidence: places.slice(0, EVIDENCE).flatMap((p) => evidenceOf(index, p.doc, p.pieces) ?? []),
    }))
}

/** The ties of an actor, and those among the actors it is tied to. */
function around(ties: readonly Tie[], about: string): readonly Tie[] {
  const own = ties.filter(({ a, b }) => a === about || b === about)
  const near = new Set(own.flatMap(({ a, b }) => [a, b]))
  return ties.filter(({ a, b }) => near.has(a) && near.has(b))
}

function filteredTies(index: CaseIndex, query: Query): readonly Tie[] {
  const kind = query.get('kind')
  const period = periodOf(query)
  const inPile = pileTest(index, query)
  const narrowed = period !== null || query.has('outlet') || query.has('story') || query.has('doc')
  return tiesOf(index).flatMap((tie) => {
    if (kind !== undefined && tie.kind !== kind) return []
    if (!narrowed) return [tie]
    const places = tie.places.filter(
      ({ doc, day }) => inPile(doc) && (period === null || (day !== null && day >= period.first && day <= period.last)),
    )
    return places.length === 0 ? [] : [{ ...tie, places }]
  })
}

const KNOWN = new WeakMap<CaseIndex, readonly Tie[]>()

function tiesOf(index: CaseIndex): readonly Tie[] {
  const known = KNOWN.get(index)
  if (known !== undefined) return known
  const found = [...meetings(index), ...namings(index), ...relations(index), ...chains(index)]
  const made = [...listsBy(found, (tie) => [keyOf(tie)]).values()].flatMap((same) => {
    const [first] = same
    return first === undefined ? [] : [{ ...first, places: same.flatMap((tie) => tie.places) }]
  })
  KNOWN.set(index, made)
  return made
}

function keyOf({ kind, a, b, words }: Omit<Edge, 'count'>): string {
  return `${kind} ${words} ${a} ${b}`
}

function isActor(index: CaseIndex, id: string): boolean {
  const entity = index.view.entities.get(id)
  return entity?.named === true && (entity.type === 'PER' || entity.type === 'ORG')
}

function published(index: CaseIndex, doc: string): number | null {
  return firstDay(index.view.documents.get(doc)?.published ?? null)
}

function meetings(index: CaseIndex): readonly Tie[] {
  return index.events.flatMap((event) => {
    if (event.type !== 'CONSULT' || event.status === 'denied' || event.status === 'hypothetical') return []
    const actors = [...new Set(event.participants.map((p) => p.entity))].filter((id) => isActor(index, id)).toSorted()
    const places = event.accounts.map((account) => ({
      doc: account.doc,
      pieces: eventPieces(account),
      day: index.days.get(event.id)?.first ?? published(index, account.doc),
    }))
    return actors.flatMap((a, i) =>
      actors.slice(i + 1).map((b): Tie => ({ kind: 'met', words: 'met or spoke with', directed: false, a, b, places })),
    )
  })
}

/** Speakers whose words, as reported, name somebody. */
function namings(index: CaseIndex): readonly Tie[] {
  return index.statements.flatMap(({ speaker, accounts }) => {
    if (speaker === null || !isActor(index, speaker)) return []
    return accounts.flatMap((account) => {
      const named = new Set<string>()
      for (const [from, to] of account.content) {
        for (const { entity, start, end } of mentionsWithin(index, account.doc, from, to)) {
          if (entity !== speaker && start >= from && end <= to && isActor(index, entity)) named.add(entity)
        }
      }
      const place = { doc: account.doc, pieces: statementPieces(account), day: published(index, account.doc) }
      return [...named].map(
        (b): Tie => ({ kind: 'named', words: 'spoke of', directed: true, a: speaker, b, places: [place] }),
      )
    })
  })
}

/** The mentions that begin within a stretch, by binary search. */
function mentionsWithin(index: CaseIndex, doc: string, from: number, to: number): ReturnType<CaseIndex['mentionsIn']> {
  const list = index.mentionsIn(doc)
  const firstAt = (place: number): number => {
    let low = 0
    let high = list.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((list[middle]?.start ?? 0) < place) low = middle + 1
      else high = middle
    }
    return low
  }
  return list.slice(firstAt(from), firstAt(to))
}

function relations(index: CaseIndex): readonly Tie[] {
  return index.theCase.relations
    .filter((r) => r.predicate !== 'located-in' && isActor(index, r.subject) && isActor(index, r.object))
    .map((r) => ({
      kind: 'backs',
      words: PREDICATE_WORDS[r.predicate],
      directed: true,
      a: r.subject,
      b: r.object,
      places: r.accounts.map((a) => ({
        doc: a.doc,
        pieces: [[a.start, a.end] as const],
        day: published(index, a.doc),
      })),
    }))
}

/** Who passes on whose words. */
function chains(index: CaseIndex): readonly Tie[] {
  return index.statements.flatMap(({ speaker, accounts }) =>
    accounts.flatMap((account) => {
      const links = [...(speaker === null ? [] : [speaker]), ...account.via].filter((id) => isActor(index, id))
      const place = { doc: account.doc, pieces: statementPieces(account), day: published(index, account.doc) }
      return links.slice(1).flatMap((a, i): readonly Tie[] => {
        const b = links[i]
        return b === undefined || a === b
          ? []
          : [{ kind: 'quotes', words: 'passed on words of', directed: true, a, b, places: [place] }]
      })
    }),
  )
}
