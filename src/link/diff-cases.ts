import { compareText } from '../document/index.ts'
import type { Case, CaseEvent, Conflict, Statement } from './case.ts'

/** A line in a list of changes. */
export interface ChangedLine {
  readonly kind: 'event' | 'statement' | 'entity'
  readonly id: string
  /** The id it bore before, where it is known. */
  readonly was: string | null
  readonly label: string
  /** What is different, one sentence each; empty for a new line and one that is gone. */
  readonly changes: readonly string[]
}

/** A difference between accounts that came or went. */
export interface ChangedConflict {
  readonly event: string
  readonly label: string
  readonly field: Conflict['field']
  readonly values: readonly string[]
}

/** What is new in a case since an earlier look at it. */
export interface CaseChanges {
  readonly documents: {
    readonly added: readonly { readonly id: string; readonly title: string | null }[]
    readonly gone: readonly { readonly id: string; readonly title: string | null }[]
  }
  readonly added: readonly ChangedLine[]
  readonly changed: readonly ChangedLine[]
  readonly gone: readonly ChangedLine[]
  readonly conflicts: { readonly opened: readonly ChangedConflict[]; readonly closed: readonly ChangedConflict[] }
  /** Decisions, by their place in the log, that have lost their words since. */
  readonly unattached: readonly number[]
}

/** A line of either case, reduced to what is compared. */
interface Known {
  readonly kind: ChangedLine['kind']
  readonly id: string
  readonly label: string
  /** Where its accounts stand: a line is the same line while it shares one. */
  readonly anchors: readonly string[]
  readonly facts: readonly (readonly [string, string])[]
  readonly conflicts: readonly Conflict[]
}

/**
 * What is new in `after` against `before`. A line is the same where it bears the same id, else where it shares an account
 * with a line that is gone: ids are made of evidence, and change with it.
 */
export function diffCases(before: Case, after: Case): CaseChanges {
  const old = knownLines(before)
  const now = knownLines(after)
  const pairs = pairLines(old, now)
  const paired = new Set(pairs.values())
  const changed: ChangedLine[] = []
  const opened: ChangedConflict[] = []
  const closed: ChangedConflict[] = []
  for (const line of now) {
    const earlier = pairs.get(line) ?? null
    const has = new Set(earlier?.conflicts.map(conflictKey))
    for (const c of line.conflicts) if (!has.has(conflictKey(c))) opened.push(changedConflict(line, c))
    if (earlier === null) continue
    const still = new Set(line.conflicts.map(conflictKey))
    for (const c of earlier.conflicts) if (!still.has(conflictKey(c))) closed.push(changedConflict(line, c))
    const changes = differentFacts(earlier, line)
    if (changes.length > 0) changed.push({ ...changedLine(line), was: earlier.id, changes })
  }
  const lost = old.filter((line) => !paired.has(line))
  for (const line of lost) for (const c of line.conflicts) closed.push(changedConflict(line, c))
  const held = new Set(before.decisions.unattached)
  return {
    documents: { added: missingFrom(after, before), gone: missingFrom(before, after) },
    added: now.filter((line) => !pairs.has(line)).map(changedLine),
    changed,
    gone: lost.map(changedLine),
    conflicts: { opened, closed },
    unattached: after.decisions.unattached.filter((i) => !held.has(i)),
  }
}

/** Whether nothing at all is different. */
export function isUnchanged(changes: CaseChanges): boolean {
  const { documents, added, changed, gone, conflicts, unattached } = changes
  const lists = [documents.added, documents.gone, added, changed, gone, conflicts.opened, conflicts.closed, unattached]
  return lists.every((list) => list.length === 0)
}

function missingFrom(one: Case, other: Case): CaseChanges['documents']['added'] {
  const ids = new Set(other.documents.map((d) => d.id))
  return one.documents.filter((d) => !ids.has(d.id)).map(({ id, title }) => ({ id, title }))
}

function pairLines(old: readonly Known[], now: readonly Known[]): Map<Known, Known> {
  const byId = new Map(old.map((line) => [`${line.kind} ${line.id}`, line]))
  const pairs = new Map<Known, Known>()
  for (const line of now) {
    const same = byId.get(`${line.kind} ${line.id}`)
    if (same !== undefined) pairs.set(line, same)
  }
  const taken = new Set(pairs.values())
  const byAnchor = new Map<string, Known>()
  for (const line of old) {
    if (taken.has(line)) continue
    for (const anchor of line.anchors) if (!byAnchor.has(anchor)) byAnchor.set(anchor, line)
  }
  for (const line of now) {
    if (pairs.has(line)) continue
    const shared = line.anchors.map((a) => byAnchor.get(a)).find((l) => l !== undefined && !taken.has(l))
    if (shared === undefined) continue
    pairs.set(line, shared)
    taken.add(shared)
  }
  return pairs
}

function knownLines(whole: Case): readonly Known[] {
  const names = new Map(whole.entities.map((e) => [e.id, e.name]))
  return [
    ...whole.events.map((event) => knownEvent(event, names)),
    ...whole.statements.map((statement) => knownStatement(statement, names)),
    ...whole.entities
      .filter((e) => e.named)
      .map((e): Known => {
        const spellings = e.names.map((n) => n.text).toSorted(compareText)
        return {
          kind: 'entity',
          id: e.id,
          label: e.name,
          anchors: e.mentions.filter((m) => m.mention === 'name').map((m) => `entity ${m.doc} ${m.start}`),
          facts: [
            ['name', e.name],
            ['type', e.type],
            ['spellings', spellings.join(', ')],
            ['documents that name it', String(new Set(e.mentions.map((m) => m.doc)).size)],
          ],
          conflicts: [],
        }
      }),
  ]
}

function knownEvent(event: CaseEvent, names: ReadonlyMap<string, string>): Known {
  return {
    kind: 'event',
    id: event.id,
    label: event.summary,
    anchors: event.accounts.map((a) => `event ${a.doc} ${a.trigger[0]?.[0] ?? a.start}`),
    facts: [
      ['summary', event.summary],
      ['date', event.date?.value ?? 'none'],
      ['place', event.place === null ? 'none' : (names.get(event.place) ?? 'none')],
      ['status', event.status],
      ...supportFacts(event),
    ],
    conflicts: event.conflicts,
  }
}

function knownStatement(statement: Statement, names: ReadonlyMap<string, string>): Known {
  return {
    kind: 'statement',
    id: statement.id,
    label: statement.text,
    anchors: statement.accounts.map((a) => `statement ${a.doc} ${a.content[0]?.[0] ?? 0}`),
    facts: [
      ['speaker', statement.speaker === null ? 'nobody named' : (names.get(statement.speaker) ?? 'nobody named')],
      ['date', statement.date?.value ?? 'none'],
      ['words', statement.text],
      ...supportFacts(statement),
    ],
    conflicts: [],
  }
}

function supportFacts(line: CaseEvent | Statement): Known['facts'] {
  return [
    ['documents', String(line.support.documents)],
    ['origins seen at most', String(line.support.origins)],
  ]
}

function differentFacts(old: Known, now: Known): readonly string[] {
  const before = new Map(old.facts)
  return now.facts
    .filter(([name, value]) => before.get(name) !== value)
    .map(([name, value]) => `${name}: ${before.get(name) ?? 'none'} → ${value}`)
}

function changedLine({ kind, id, label }: Known): ChangedLine {
  return { kind, id, was: null, label, changes: [] }
}

function conflictKey({ field, kind, values }: Conflict): string {
  return JSON.stringify([field, kind, values.map((v) => v.value).toSorted(compareText)])
}

function changedConflict({ id, label }: Known, { field, values }: Conflict): ChangedConflict {
  return { event: id, label, field, values: values.map((v) => v.value) }
}
