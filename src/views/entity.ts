import { compareText } from '../document/index.ts'
import { CARE_WORDS, eventsByDate, PREDICATE_WORDS, spokenDate } from '../dossier/index.ts'
import type { CaseEntity, Statement } from '../link/index.ts'
import type { Anchor } from '../review/index.ts'
import type { CaseIndex } from './case-index.ts'
import { notesOf } from './decisions.ts'
import {
  anchorOf,
  type EntityRef,
  type EventRow,
  type EvidenceView,
  entityAnchor,
  entityRef,
  eventRow,
  evidenceOf,
  type StatementRow,
  statementRow,
} from './parts.ts'
import { type EntityRow, entityRow } from './people.ts'
import { type OutletWording, wordingOf } from './wording.ts'

/** A name that is used, how often, where, and where a decision about it points. */
export interface Variant {
  readonly text: string
  readonly count: number
  readonly documents: number
  readonly evidence: readonly EvidenceView[]
  readonly anchor: Anchor | null
}

/** Everything of one person, group or place. */
export interface EntityView extends EntityRow {
  readonly firstSeen: string | null
  readonly lastSeen: string | null
  readonly names: readonly Variant[]
  /** Words that describe it, by date of the document that has them. */
  readonly roles: readonly {
    readonly text: string
    readonly quoted: boolean
    readonly count: number
    readonly since: string | null
    readonly evidence: EvidenceView | null
  }[]
  readonly careEvidence: readonly { readonly kind: string; readonly evidence: EvidenceView | null }[]
  readonly deeds: readonly EventRow[]
  readonly said: readonly StatementRow[]
  /** Statements of others that name it. */
  readonly saidOf: readonly StatementRow[]
  readonly relations: readonly {
    readonly words: string
    readonly other: EntityRef
    /** Whether this entity is the one that leads, backs, … */
    readonly subject: boolean
    readonly evidence: readonly EvidenceView[]
  }[]
  readonly wording: readonly OutletWording[]
  readonly anchor: Anchor | null
  readonly decisions: readonly number[]
  readonly notes: readonly string[]
}

const SHOWN = 12
const EVIDENCE = 3

/** The entity with this id; `null` when the case has none. `at` (`DOC:START`) finds it after its id changed. */
export function entityView(index: CaseIndex, id: string, at: string | null): EntityView | null {
  const entity = index.view.entities.get(id) ?? entityAt(index, at)
  if (entity === null) return null
  const dates = [...new Set(entity.mentions.map((m) => m.doc))]
    .flatMap((doc) => index.view.documents.get(doc)?.published?.slice(0, 10) ?? [])
    .toSorted()
  const [first] = dates
  const last = dates.at(-1)
  return {
    ...entityRow(index, entity),
    firstSeen: first === undefined ? null : spokenDate(first),
    lastSeen: last === undefined ? null : spokenDate(last),
    names: variantsOf(index, entity),
    roles: rolesOf(index, entity),
    careEvidence: entity.care
      .slice(0, 4)
      .map((c) => ({ kind: CARE_WORDS[c.kind], evidence: evidenceOf(index, c.doc, [[c.start, c.end]]) })),
    deeds: eventsByDate((index.eventsOf.get(entity.id) ?? []).slice(0, SHOWN)).map((e) => eventRow(index, e)),
    said: (index.statementsBy.get(entity.id) ?? []).slice(0, SHOWN).map((s) => statementRow(index, s)),
    saidOf: statementsAbout(index, entity)
      .slice(0, SHOWN)
      .map((s) => statementRow(index, s)),
    relations: relationsOf(index, entity),
    wording: wordingOf(index, entity.id),
    anchor: entityAnchor(index, entity),
    decisions: entity.reviewed?.decisions ?? [],
    notes: notesOf(index, entity.reviewed),
  }
}

function entityAt(index: CaseIndex, at: string | null): CaseEntity | null {
  const cut = at?.lastIndexOf(':') ?? -1
  if (at === null || cut < 0) return null
  const start = Number(at.slice(cut + 1))
  const found = index.mentionsIn(at.slice(0, cut)).find((m) => m.start <= start && start < m.end)
  return (found && index.view.entities.get(found.entity)) ?? null
}

function variantsOf(index: CaseIndex, entity: CaseEntity): readonly Variant[] {
  const places = new Map<string, CaseEntity['mentions'][number][]>()
  for (const mention of entity.mentions) {
    const words = index.view.documents.get(mention.doc)?.text.slice(mention.start, mention.end) ?? ''
    const list = places.get(words)
    if (list === undefined) places.set(words, [mention])
    else list.push(mention)
  }
  return entity.names.slice(0, 40).map(({ text, count }) => {
    const list = places.get(text) ?? []
    const first = list[0]
    return {
      text,
      count,
      documents: new Set(list.map((m) => m.doc)).size,
      evidence: oneADocument(list)
        .slice(0, EVIDENCE)
        .flatMap((m) => evidenceOf(index, m.doc, [[m.start, m.end]]) ?? []),
      anchor: first === undefined ? null : anchorOf(index, first.doc, first),
    }
  })
}

function oneADocument<T extends { readonly doc: string }>(list: readonly T[]): readonly T[] {
  const seen = new Set<string>()
  return list.filter(({ doc }) => !seen.has(doc) && seen.add(doc).size > 0)
}

function rolesOf(index: CaseIndex, entity: CaseEntity): EntityView['roles'] {
  const groups = new Map<string, CaseEntity['descriptions'][number][]>()
  for (const d of entity.descriptions) {
    const key = `${d.voice} ${d.text}`
    const list = groups.get(key)
    if (list === undefined) groups.set(key, [d])
    else list.push(d)
  }
  const published = (doc: string): string => index.view.documents.get(doc)?.published ?? '~'
  return [...groups.values()]
    .flatMap((list) => {
      const [first] = list.toSorted((a, b) => compareText(published(a.doc), published(b.doc)) || a.start - b.start)
      if (first === undefined) return []
      const since = published(first.doc)
      return [
        {
          text: first.text,
          quoted: first.voice === 'quoted',
          count: list.length,
          order: since,
          since: since === '~' ? null : spokenDate(since.slice(0, 10)),
          evidence: evidenceOf(index, first.doc, [[first.start, first.end]]),
        },
      ]
    })
    .toSorted((a, b) => b.count - a.count || compareText(a.order, b.order) || compareText(a.text, b.text))
    .slice(0, SHOWN)
    .toSorted((a, b) => compareText(a.order, b.order))
    .map(({ order: _order, ...role }) => role)
}

function statementsAbout(index: CaseIndex, entity: CaseEntity): readonly Statement[] {
  const found = new Set<Statement>()
  for (const mention of entity.mentions) {
    for (const statement of index.statementsIn.get(mention.doc) ?? []) {
      if (statement.speaker === entity.id || found.has(statement)) continue
      const names = statement.accounts.some(
        (a) => a.doc === mention.doc && a.content.some(([from, to]) => from <= mention.start && mention.end <= to),
      )
      if (names) found.add(statement)
    }
  }
  return index.statements.length < found.size * 4 ? index.statements.filter((s) => found.has(s)) : [...found]
}

function relationsOf(index: CaseIndex, entity: CaseEntity): EntityView['relations'] {
  return index.theCase.relations
    .filter((r) => r.subject === entity.id || r.object === entity.id)
    .slice(0, 30)
    .map((r) => ({
      words: PREDICATE_WORDS[r.predicate],
      other: entityRef(index, r.subject === entity.id ? r.object : r.subject),
      subject: r.subject === entity.id,
      evidence: r.accounts.slice(0, EVIDENCE).flatMap((a) => evidenceOf(index, a.doc, [[a.start, a.end]]) ?? []),
    }))
}
