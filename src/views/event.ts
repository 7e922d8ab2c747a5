import { type Pieces, type Status, slicePieces } from '../document/index.ts'
import { CONFLICT_WORDS, eventPieces, FIELD_WORDS, STATUS_WORDS, spokenDate, spokenQuantity } from '../dossier/index.ts'
import type { CaseEvent, Conflict, EventAccount, ParticipantRole } from '../link/index.ts'
import type { Anchor } from '../review/index.ts'
import { type CaseIndex, entitiesOf } from './case-index.ts'
import { notesOf } from './decisions.ts'
import {
  type DocumentRef,
  dateView,
  type EntityRef,
  type EventRow,
  type EvidenceView,
  entityRef,
  eventRow,
  evidenceOf,
  triggerAnchor,
} from './parts.ts'

/** What an account says in one respect; `differs` names the kind of difference to other accounts. */
export interface Cell {
  readonly field: string
  readonly words: readonly { readonly text: string; readonly entity: string | null }[]
  readonly differs: Conflict['kind'] | null
}

export interface AccountView {
  readonly evidence: EvidenceView | null
  readonly cells: readonly Cell[]
  readonly withdrawn: boolean
  /** Where a decision about this account points; several where documents of one origin use the same words. */
  readonly anchors: readonly Anchor[]
  /** The other documents of the origin with the same words. */
  readonly also: readonly (DocumentRef & { readonly start: number; readonly end: number })[]
}

/** One event with its accounts side by side. */
export interface EventView extends EventRow {
  readonly type: string | null
  readonly mode: string | null
  /** How the event is taken, as a decision would say it. */
  readonly taken: Status
  readonly notes: readonly string[]
  readonly place: EntityRef | null
  readonly participants: readonly (EntityRef & { readonly role: ParticipantRole })[]
  readonly origins: readonly {
    readonly id: string
    readonly label: string
    readonly accounts: readonly AccountView[]
  }[]
  readonly differences: readonly {
    readonly field: string
    readonly kind: Conflict['kind']
    readonly words: string
    readonly values: readonly { readonly value: string; readonly evidence: readonly EvidenceView[] }[]
  }[]
  /** Other events among the same people, by date: what the reader may want to join or to read next. */
  readonly near: readonly EventRow[]
  readonly decisions: readonly number[]
}

/** The event with this id; `null` when the case has none. `at` (`DOC:START`) finds it after its id changed. */
export function eventView(index: CaseIndex, id: string, at: string | null): EventView | null {
  const event = index.view.events.get(id) ?? eventAt(index, at)
  if (event === null || event === undefined) return null
  return {
    ...eventRow(index, event),
    type: event.type,
    mode: event.mode,
    taken: event.status,
    notes: notesOf(index, event.reviewed),
    place: event.place === null ? null : entityRef(index, event.place),
    participants: participantsOf(index, event),
    origins: originsOf(index, event),
    differences: event.conflicts.map((conflict) => differenceOf(index, event, conflict)),
    near: near(index, event),
    decisions: event.reviewed?.decisions ?? [],
  }
}

/** The difference with the words of each value. */
export function differenceOf(index: CaseIndex, event: CaseEvent, conflict: Conflict): EventView['differences'][number] {
  return {
    field: FIELD_WORDS[conflict.field],
    kind: conflict.kind,
    words: CONFLICT_WORDS[conflict.kind],
    values: conflict.values.map(({ value, evidence }) => ({
      value: valueWords(conflict.field, value),
      evidence: evidence.flatMap((e) => {
        const account = event.accounts[e.account]
        return account === undefined ? [] : (evidenceOf(index, account.doc, [[e.start, e.end]]) ?? [])
      }),
    })),
  }
}

/** Whether the value of a difference is a status. */
export function isStatus(value: string): value is Status {
  return Object.hasOwn(STATUS_WORDS, value)
}

/** A value in which accounts differ, in words. */
export function valueWords(field: Conflict['field'], value: string): string {
  if (field === 'date') return spokenDate(value)
  if (field === 'quantity') return spokenQuantity(value)
  return field === 'status' && isStatus(value) ? STATUS_WORDS[value] : value
}

function eventAt(index: CaseIndex, at: string | null): CaseEvent | null {
  const cut = at?.lastIndexOf(':') ?? -1
  if (at === null || cut < 0) return null
  const start = Number(at.slice(cut + 1))
  const events = index.eventsIn.get(at.slice(0, cut)) ?? []
  return events.find((e) => e.accounts.some((a) => a.trigger.some(([from, to]) => from <= start && start < to))) ?? null
}

/** The participants, those of one name and role once: unnamed people are never joined, but they read the same. */
function participantsOf(index: CaseIndex, event: CaseEvent): EventView['participants'] {
  const seen = new Set<string>()
  return event.participants.flatMap(({ entity, role }) => {
    const ref = { ...entityRef(index, entity), role }
    const key = `${role} ${ref.name.toLowerCase()}`
    if (seen.has(key)) return []
    seen.add(key)
    return [ref]
  })
}

function originsOf(index: CaseIndex, event: CaseEvent): EventView['origins'] {
  const groups = new Map<string, AccountView[]>()
  for (const [i, account] of event.accounts.entries()) {
    const view = accountView(index, event, account, i)
    const list = groups.get(account.origin)
    if (list === undefined) groups.set(account.origin, [view])
    else list.push(view)
  }
  return [...groups].map(([id, accounts]) => ({
    id,
    label: index.view.origins.get(id)?.label ?? id,
    accounts: alike(accounts),
  }))
}

/** Accounts of one origin with the same sentence, the same words marked and the same cells, made one. */
function alike(accounts: readonly AccountView[]): readonly AccountView[] {
  const merged = new Map<string, AccountView>()
  for (const account of accounts) {
    const { evidence, cells, withdrawn, anchors } = account
    const key = JSON.stringify([evidence?.runs, cells, withdrawn])
    const first = merged.get(key)
    if (first === undefined || evidence === null) merged.set(evidence === null ? `${merged.size}` : key, account)
    else {
      const other = { doc: evidence.doc, name: evidence.name, start: evidence.start, end: evidence.end }
      merged.set(key, { ...first, anchors: [...first.anchors, ...anchors], also: [...first.also, other] })
    }
  }
  return [...merged.values()]
}

function accountView(index: CaseIndex, event: CaseEvent, account: EventAccount, i: number): AccountView {
  const text = index.view.documents.get(account.doc)?.text ?? ''
  const cell = (field: Conflict['field'], words: Cell['words']): Cell => ({
    field: FIELD_WORDS[field],
    words,
    differs: event.conflicts.find((c) => c.field === field && touches(c, i))?.kind ?? null,
  })
  const claimant =
    account.claimedBy !== null
      ? [{ text: index.view.entities.get(account.claimedBy)?.name ?? '', entity: account.claimedBy }]
      : account.sourceText !== null
        ? [{ text: `“${account.sourceText}”`, entity: null }]
        : []
  return {
    evidence: evidenceOf(index, account.doc, eventPieces(account)),
    cells: [
      cell('date', account.when === null ? [] : [{ text: dateView(account.when)?.spoken ?? '', entity: null }]),
      cell(
        'place',
        account.where === null
          ? []
          : [{ text: index.view.entities.get(account.where.entity)?.name ?? '', entity: account.where.entity }],
      ),
      cell('participants', wordsOf(text, [...account.actors, ...account.recipients, ...account.others])),
      // Few accounts say what a deed was done with, so that silence about it is no cell.
      ...(account.instruments === undefined
        ? []
        : [{ field: 'means', words: wordsOf(text, account.instruments), differs: null }]),
      cell('quantity', numbersOf(text, account)),
      cell('status', [{ text: STATUS_WORDS[account.status], entity: null }, ...claimant]),
    ],
    withdrawn: account.withdrawn,
    anchors: [triggerAnchor(index, account)].flatMap((anchor) => anchor ?? []),
    also: [],
  }
}

function wordsOf(text: string, pieces: Pieces): Cell['words'] {
  return pieces.map((piece) => ({ text: clipped(slicePieces(text, [piece])), entity: null }))
}

function numbersOf(text: string, account: EventAccount): Cell['words'] {
  return account.quantities.map((q) => {
    const range = q.min === q.max || q.min === null || q.max === null ? '' : ` (${q.min}–${q.max})`
    const scope = q.scope === null ? '' : ` ${q.scope.replaceAll('+', ' and ')}`
    return { text: `${clipped(text.slice(q.start, q.end))}${range}${scope}`, entity: null }
  })
}

function touches(conflict: Conflict, account: number): boolean {
  return conflict.values.some((value) => value.evidence.some((evidence) => evidence.account === account))
}

function clipped(words: string): string {
  return words.length <= 80 ? words : `${words.slice(0, 78).toWellFormed()}…`
}

const NEAR = 6
const NEAR_DAYS = 5

/** Events within a few days that share a participant, a kind or a document with this one, the likest first. */
function near(index: CaseIndex, event: CaseEvent): readonly EventRow[] {
  const days = index.days.get(event.id)
  const entities = new Set(entitiesOf(event))
  const docs = new Set(event.accounts.map((a) => a.doc))
  const parted = new Set((event.reviewed?.decisions ?? []).flatMap((n) => index.eventsDecided().get(String(n)) ?? []))
  const candidates = new Set([
    ...parted,
    ...[...entities].flatMap((id) => index.eventsOf.get(id) ?? []),
    ...[...docs].flatMap((doc) => index.eventsIn.get(doc) ?? []),
    ...(days === undefined ? [] : (index.eventsOn().get(String(days.first)) ?? [])),
  ])
  const close = [...candidates].flatMap((other) => {
    if (other.id === event.id) return []
    // What a person parted from it stands first, to be joined again.
    if (parted.has(other)) return [{ other, like: 100 }]
    const theirs = index.days.get(other.id)
    const away = days === undefined || theirs === undefined ? null : Math.abs(theirs.first - days.first)
    if (away !== null && away > NEAR_DAYS) return []
    const shared = entitiesOf(other).filter((id) => entities.has(id)).length
    const kind = other.type !== null && other.type === event.type ? 1 : 0
    const page = other.accounts.some((a) => docs.has(a.doc)) ? 1 : 0
    // Without a day only common people or a common page and kind bring two events near each other.
    if (shared === 0 && (kind === 0 || (away === null && page === 0))) return []
    return [{ other, like: shared * 3 + kind * 4 + page - (away ?? 4) }]
  })
  return close
    .toSorted((a, b) => b.like - a.like)
    .slice(0, NEAR)
    .map(({ other }) => eventRow(index, other))
}
