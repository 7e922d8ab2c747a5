import type { Status } from '../../document/index.ts'
import { evidenceId, hull, slicePieces } from '../../document/index.ts'
import type { CaseEvent, EventAccount, Evidence, ParticipantRole, Reviewed, Suggestion, UnsurePair } from '../case.ts'
import { cluster, type Edge } from '../cluster.ts'
import type { LinkContext } from '../context.ts'
import { byDate, decidedDate } from '../dates.ts'
import { type Course, courseOf } from '../gaps.ts'
import { keepSorted, nothingSorted, type Sorted } from '../keep-sorted.ts'
import { type Outcome, outcomeOf, reviewedOf, type Settled, settleMarks } from '../marks.ts'
import { type Kept, keep, nothingKept } from '../memory.ts'
import { type KeptPair, pairsByGroup, settlePairs } from '../pairs.ts'
import {
  type CountedIds,
  idsOfLines,
  judgedLines,
  type LinesPart,
  noIds,
  partsOfDocuments,
  withLines,
} from '../parts.ts'
import { supportOf } from '../support.ts'
import { type EventTerms, eventTerms, voices } from '../wording/index.ts'
import { blockItems } from './block-items.ts'
import { canBeOne } from './can-be-one.ts'
import { type Decided, decidedOf } from './decided.ts'
import { eventDate } from './event-date.ts'
import { findConflicts } from './find-conflicts.ts'
import { type Item, itemsOf } from './items.ts'
import { JOINED, SUGGESTED, scoreItems, totalOf } from './score-items.ts'
import { summarise } from './summarise.ts'
import { headlinesWithdrawn, withoutHeadlines } from './without-headlines.ts'

/** The events of a case, and pairs of events that may be one but wait for a reader; lists in groups are as their affairs give them. */
export interface LinkedEvents {
  readonly events: readonly CaseEvent[]
  readonly groups: readonly (readonly CaseEvent[])[]
  /** What the words of each event of a group say of how its matter goes on, where they say anything. */
  readonly courses: ReadonlyMap<readonly CaseEvent[], EventsPart['courses']>
  readonly terms: readonly (readonly EventTerms[])[]
  readonly suggestions: readonly (readonly Suggestion[])[]
  readonly unsure: readonly UnsurePair[]
  readonly outcome: Outcome
}

/** What linking events keeps from one time to the next. */
export interface EventMemory {
  readonly parts: Kept<string, EventsPart>
  readonly ids: CountedIds
  readonly sorted: Sorted<CaseEvent>
}

export function noEvents(): EventMemory {
  return { parts: nothingKept(), ids: noIds(), sorted: nothingSorted() }
}

/** Joins the accounts of one event over all documents, within their affair; every link has its reasons. */
export function linkEvents(ctx: LinkContext, memory?: EventMemory): LinkedEvents {
  const tied = ctx.judgements.pairs.flatMap((p) => (p.of === 'event' ? [[...p.left.docs, ...p.right.docs]] : []))
  const parts = partsOfDocuments(ctx, (doc) => ctx.affairOf.get(doc) ?? doc, tied).map((documents) =>
    keep(memory?.parts, documents.map((doc) => `${ctx.viewOf(doc.id)} ${ctx.storyOf.get(doc.id)}`).join(' '), () =>
      linkPart({ ...ctx, documents }),
    ),
  )
  const ids = idsOfLines(ctx, parts, memory?.ids)
  const named = parts.map((part, p) => withIds(part, ids[p] ?? part.ids))
  const groups = named.map((part) => part.lines)
  return {
    events: keepSorted(memory?.sorted, groups, byDate),
    groups,
    courses: new Map(named.map((part) => [part.lines, part.courses])),
    terms: named.map((part) => part.terms),
    suggestions: named.map((part) => part.suggestions),
    ...judgedLines('same-event', parts, ids),
  }
}

/** The events of one affair, and pairs of them, by index, for a reader. */
export interface EventsPart extends LinesPart<CaseEvent> {
  /** What the words of each line say; see `courseOf`. */
  readonly courses: readonly (Course | undefined)[]
  /** The lines, by index, that have several terms, and those. */
  readonly worded: readonly number[]
  readonly terms: readonly EventTerms[]
  readonly pairs: readonly {
    readonly left: number
    readonly right: number
    readonly evidence: readonly Evidence[]
  }[]
  /** The same pairs under the ids of the lines. */
  readonly suggestions: readonly Suggestion[]
}

/** A part under the ids that its lines came to have. */
function withIds(
  part: EventsPart,
  ids: readonly string[],
): Pick<EventsPart, 'lines' | 'courses' | 'terms' | 'suggestions'> {
  if (ids === part.ids) return part
  return {
    lines: part.lines.map((line, i) => (line.id === ids[i] ? line : { ...line, id: ids[i] ?? line.id })),
    courses: part.courses,
    terms: part.terms.map((line, i) => ({ ...line, event: ids[part.worded[i] ?? -1] ?? line.event })),
    suggestions: suggestionsFor(part.pairs, ids),
  }
}

function linkPart(ctx: LinkContext): EventsPart {
  const items = itemsOf(ctx)
  const decided = decidedOf(ctx.judgements, items)
  const links = linksOf(ctx, items)
  const edges: Edge[] = links
    .map(({ a, b, evidence }) => ({ a, b, weight: totalOf(evidence) }))
    .filter((e) => e.weight >= JOINED)
  const groups = cluster(items.length, edges, {
    must: decided.must,
    cannot: decided.cannot,
    compatible: (a, b) => {
      const [x, y] = [items[a], items[b]]
      return x !== undefined && y !== undefined && canBeOne(x, y)
    },
  })
  const settled = groups.map((group) => settleMarks(group.map((i) => decided.marks.get(i))))
  const groupOf = new Map(groups.flatMap((group, g) => group.map((i) => [i, g] as const)))
  const judged = settlePairs(decided.pairs, (item) => groupOf.get(item) ?? 0)
  const linked = pairsByGroup(judged.kept)
  const lines: CaseEvent[] = []
  const firsts: EventsPart['firsts'][number][] = []
  const lineOf = groups.map((group, g) => {
    const [first, own] = [items[group[0] ?? 0], settled[g]]
    if (own === undefined || own.rejected) return null
    const line = eventFrom(ctx, items, group, idOf(ctx, first), own, linked.get(g) ?? [])
    firsts.push({ doc: first?.account.doc ?? '', place: group[0] ?? 0 })
    return lines.push(line) - 1
  })
  const voiceOf = voices(ctx)
  const pairs = pairsOf(links, (item) => lineOf[groupOf.get(item) ?? -1] ?? null, decided)
  const ids = lines.map((line) => line.id)
  const terms = lines.map((line) => eventTerms(ctx, line, voiceOf))
  const worded = lines.flatMap((_, i) => ((terms[i]?.length ?? 0) > 1 ? [i] : []))
  return {
    lines,
    ids,
    firsts,
    courses: lines.map((line) => {
      const course = courseOf(line, (doc) => ctx.byId.get(doc)?.text ?? '')
      return course.opens || course.closes ? course : undefined
    }),
    worded,
    terms: worded.map((i) => ({ entity: null, event: ids[i] ?? '', terms: terms[i] ?? [] })),
    pairs,
    suggestions: suggestionsFor(pairs, ids),
    judged: judged.kept.map((pair) => withLines(pair, lineOf)),
    outcome: outcomeOf(settled, judged),
  }
}

interface Link {
  readonly a: number
  readonly b: number
  readonly evidence: readonly Evidence[]
}

function linksOf(ctx: LinkContext, items: readonly Item[]): readonly Link[] {
  const words = (item: Item): string => slicePieces(ctx.byId.get(item.account.doc)?.text ?? '', item.account.trigger)
  return blockItems(items).flatMap(([a, b]) => {
    const [left, right] = [items[a], items[b]]
    if (left === undefined || right === undefined) return []
    const evidence = scoreItems(left, right, words, SUGGESTED)
    return evidence === null ? [] : [{ a, b, evidence }]
  })
}

function idOf(ctx: LinkContext, item: Item | undefined): string {
  if (item === undefined) throw new RangeError('an event without accounts')
  const doc = ctx.byId.get(item.account.doc)
  const { start, end } = hull(item.account.trigger)
  return evidenceId('v', ctx.digest, [doc?.sha256 ?? '', start, end, doc?.text.slice(start, end) ?? ''])
}

/** The most that any account dares: one account in the outlet's own voice makes the event asserted. */
const STATUS_ORDER = ['asserted', 'claimed', 'denied', 'planned', 'hypothetical'] as const

function statusOf(accounts: readonly EventAccount[]): Status {
  const standing = accounts.some((a) => !a.withdrawn) ? accounts.filter((a) => !a.withdrawn) : accounts
  return STATUS_ORDER.find((s) => standing.some((a) => a.status === s)) ?? 'hypothetical'
}

function eventFrom(
  ctx: LinkContext,
  items: readonly Item[],
  group: readonly number[],
  id: string,
  settled: Settled,
  linked: readonly KeptPair[],
): CaseEvent {
  const found = group.flatMap((i) => items[i] ?? [])
  const accounts = headlinesWithdrawn(
    ctx,
    found.map((m) => m.account),
  )
  const members = found.map((m, i) => ({ ...m, account: accounts[i] ?? m.account }))
  const telling = withoutHeadlines(ctx, accounts)
  const read: Read = {
    type: members.flatMap((m) => m.event.type ?? [])[0] ?? null,
    mode: members.flatMap((m) => m.event.mode ?? [])[0] ?? null,
    date: eventDate(accounts),
    status: statusOf(telling),
  }
  const { shown, machine } = corrected(read, settled)
  return {
    id,
    type: shown.type,
    mode: shown.mode,
    // What the accounts say; a correction of the status does not put other words into their mouths.
    summary: summarise(ctx, telling, read.status),
    date: shown.date,
    place: placeOf(accounts),
    status: shown.status,
    participants: participantsOf(members),
    support: supportOf(
      ctx,
      accounts.filter((a) => !a.withdrawn).map((a) => a.doc),
    ),
    reviewed: reviewedOf(settled, linked, machine),
    accounts,
    conflicts: findConflicts(ctx, members),
  }
}

type Read = Pick<CaseEvent, 'type' | 'mode' | 'date' | 'status'>

/** The values of an event with a person's corrections, and the program's own where they were replaced. */
function corrected(read: Read, settled: Settled): { readonly shown: Read; readonly machine: Reviewed['machine'] } {
  const retype = settled.latest('retype')
  const dated = settled.latest('date')
  const stated = settled.latest('status')
  const { type, mode, date, status } = read
  return {
    shown: {
      ...(retype?.of === 'event' ? { type: retype.type, mode: retype.mode } : { type, mode }),
      date: dated === null ? date : decidedDate(dated.value),
      status: stated?.status ?? status,
    },
    machine: {
      ...(retype === null ? {} : { type, mode }),
      ...(dated === null ? {} : { date }),
      ...(stated === null ? {} : { status }),
    },
  }
}

/** The place that most origins give, the earliest account's on a tie. */
function placeOf(accounts: readonly EventAccount[]): string | null {
  const votes = new Map<string, Set<string>>()
  for (const { where, origin, withdrawn } of accounts) {
    if (where !== null && !withdrawn) votes.set(where.entity, (votes.get(where.entity) ?? new Set()).add(origin))
  }
  const most = Math.max(0, ...[...votes.values()].map((v) => v.size))
  return [...votes].find(([, v]) => v.size === most)?.[0] ?? null
}

function participantsOf(members: readonly Item[]): CaseEvent['participants'] {
  const roles = new Map<string, ParticipantRole>()
  for (const { participants, account } of members) {
    if (account.withdrawn && members.some((m) => !m.account.withdrawn)) continue
    for (const [entity, role] of participants) if (!roles.has(entity)) roles.set(entity, role)
  }
  return [...roles].map(([entity, role]) => ({ entity, role }))
}

function pairsOf(
  links: readonly Link[],
  lineOf: (item: number) => number | null,
  decided: Decided,
): EventsPart['pairs'] {
  const parted = new Set(decided.cannot.map(([a, b]) => pairKey(lineOf(a) ?? -1, lineOf(b) ?? -1)))
  const best = new Map<string, EventsPart['pairs'][number]>()
  for (const { a, b, evidence } of links) {
    const [left, right] = [lineOf(a), lineOf(b)]
    if (left === null || right === null || left === right) continue
    const key = pairKey(left, right)
    const before = best.get(key)
    if (parted.has(key) || (before !== undefined && totalOf(before.evidence) >= totalOf(evidence))) continue
    best.set(key, { left, right, evidence })
  }
  return [...best.values()]
}

function suggestionsFor(pairs: EventsPart['pairs'], ids: readonly string[]): readonly Suggestion[] {
  return pairs.map(({ left, right, evidence }) => {
    const [one, other] = [ids[left] ?? '', ids[right] ?? '']
    return one < other ? suggest(one, other, evidence) : suggest(other, one, evidence.map(swapped))
  })
}

function suggest(left: string, right: string, evidence: readonly Evidence[]): Suggestion {
  return { kind: 'same-event', left, right, evidence }
}

function swapped(e: Evidence): Evidence {
  return { ...e, left: e.right, right: e.left }
}

function pairKey(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
