import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { type Annotated, hull } from '../src/document/index.ts'
import { annotateItem } from '../src/engine/index.ts'
import { metaRowFor, parseMetaTable, splitInput } from '../src/intake/index.ts'
import { buildCase, CASE_SCHEMA, type Case, checkCase } from '../src/link/index.ts'
import { type Anchor, type Decision, formatDecision, mergeLogs, parseDecisions } from '../src/review/index.ts'
import { sha256 } from './annotated.ts'
import { decisionHistory } from './decision-history.ts'
import { models } from './models.ts'

const ROOT = new URL('..', import.meta.url).pathname
const CORPORA = new URL('../../shared/corpora/crossdoc/', import.meta.url).pathname
/** Piles with copies, dates and several outlets on one affair, and how many documents of each are taken. */
const PILES = [
  ['copies-wikinews/dev.jsonl', 50],
  ['meantime/dev.jsonl', 50],
  ['allsides/dev.jsonl', 200],
] as const
const DECISIONS = 2000

function exampleDocuments(): readonly Annotated[] {
  const table = parseMetaTable(readFileSync(`${ROOT}example/meta.csv`, 'utf8'))
  if (!table.ok) throw new Error(table.error.reason)
  return readdirSync(`${ROOT}example/documents`).flatMap((name) =>
    splitInput({ name, bytes: readFileSync(`${ROOT}example/documents/${name}`) }).flatMap((part) => {
      const read = part.ok ? annotateItem(part.value, metaRowFor(table.value, name), models()) : part
      return read.ok ? [read.value] : []
    }),
  )
}

function realDocuments(): readonly Annotated[] {
  const read = PILES.flatMap(([pile, size]) => {
    const lines = readFileSync(`${CORPORA}${pile}`, 'utf8').trim().split('\n').slice(0, size)
    return splitInput({ name: pile, bytes: Buffer.from(lines.join('\n')) }).flatMap((part) => {
      const read = part.ok ? annotateItem(part.value, null, models()) : part
      return read.ok ? [{ ...read.value, id: `${pile} ${read.value.id}` }] : []
    })
  })
  expect(read.length).toBe(300)
  return read
}

function build(documents: readonly Annotated[], decisions: readonly Decision[], version = '0'): Case {
  return buildCase({ documents, decisions, refused: [], engine: { version, models: {} }, digest: sha256 })
}

/** The hash of the case's bytes, without the engine's name. */
function bytes({ engine: _, ...rest }: Case): string {
  return sha256(JSON.stringify(rest))
}

/** The hash of the case's lines, which name the decisions they rest on by identity and not by their place in a log. */
function linesOf({ engine: _, decisions, ...lines }: Case): string {
  const named = (indices: readonly number[]): readonly unknown[] => indices.map((i) => decisions.hashes[i])
  return sha256(
    JSON.stringify(lines, (key, value) =>
      key === 'reviewed' && value !== null
        ? { ...value, decisions: named(value.decisions), notes: named(value.notes) }
        : value,
    ),
  )
}

/** What was exported, read again. */
function exported(log: readonly Decision[]): readonly Decision[] {
  const { decisions, faults } = parseDecisions(`${log.map(formatDecision).join('\n')}\n`)
  expect(faults).toEqual([])
  return decisions
}

/** The log without the second of two equal lines: the set that a file of decisions is. */
function distinct(log: readonly Decision[]): readonly Decision[] {
  return [...new Map(log.map((decision) => [formatDecision(decision), decision])).values()]
}

/** Says where the case does not show what a decision in force asks for; independent of how linking applies it. */
function broken(theCase: Case): readonly string[] {
  const { decisions, applied } = theCase.decisions
  const ids = new Map(theCase.documents.map((doc) => [doc.id, doc.sha256]))
  const key = (of: string, sha: string | undefined, start: number, end: number): string =>
    `${of} ${sha} ${start}-${end}`
  const found = new Map<string, Set<string>>()
  const note = (place: string, line: string): void => {
    found.set(place, (found.get(place) ?? new Set()).add(line))
  }
  for (const { id, mentions } of theCase.entities) {
    for (const m of mentions) note(key('entity', ids.get(m.doc), m.start, m.end), id)
  }
  for (const { id, accounts } of theCase.events) {
    for (const a of accounts) note(key('event', ids.get(a.doc), hull(a.trigger).start, hull(a.trigger).end), id)
  }
  for (const { id, accounts } of theCase.statements) {
    for (const a of accounts) note(key('statement', ids.get(a.doc), hull(a.content).start, hull(a.content).end), id)
  }
  const linesAt = (of: string, { sha256: sha, start, end }: Anchor): ReadonlySet<string> =>
    found.get(key(of, sha, start, end)) ?? new Set()
  const entities = new Map(theCase.entities.map((e) => [e.id, e]))
  const events = new Map(theCase.events.map((e) => [e.id, e]))
  return applied.flatMap((index) => {
    const decision = decisions[index]
    if (decision === undefined || decision.kind === 'undo') return []
    const wrong = (words: string): readonly string[] => [`${index} ${decision.kind}: ${words}`]
    if ('left' in decision) {
      if (decision.of === 'copy') return []
      const [left, right] = [linesAt(decision.of, decision.left), linesAt(decision.of, decision.right)]
      if (left.size !== 1 || right.size !== 1) return []
      const one = [...left][0] === [...right][0]
      return one === (decision.kind === 'same') ? [] : wrong(`${[...left]} ${[...right]}`)
    }
    const of = 'of' in decision && decision.of !== undefined ? decision.of : null
    const shown = (kind: string): readonly string[] => [...linesAt(kind, decision.target)]
    switch (decision.kind) {
      case 'reject':
        return of === null || shown(of).length === 0 ? [] : wrong(`${shown(of)} is shown`)
      case 'rename':
        return shown('entity').every((id) => entities.get(id)?.name === decision.name) ? [] : wrong('another name')
      case 'status':
        return shown('event').every((id) => events.get(id)?.status === decision.status) ? [] : wrong('another status')
      case 'date':
        if (of !== 'event') return []
        return shown('event').every((id) => (events.get(id)?.date?.value ?? null) === decision.value)
          ? []
          : wrong('another date')
      case 'retype':
        if (of === 'entity') {
          return shown(of).every((id) => entities.get(id)?.type === decision.type) ? [] : wrong('another type')
        }
        return shown('event').every((id) => events.get(id)?.type === decision.type) ? [] : wrong('another type')
      default:
        return []
    }
  })
}

describe.each([
  ['the example', () => exampleDocuments(), true],
  ['300 real documents (needs ../shared/corpora)', () => realDocuments(), existsSync(CORPORA)],
] as const)('a history of 2,000 decisions on %s', (_, read, there) => {
  it.skipIf(!there)(
    'has one outcome, however often, where and in what order it is replayed',
    () => {
      const documents = read()
      const machine = build(documents, [])
      const log = decisionHistory(machine, DECISIONS, 8)
      const kinds = new Set(log.map((d) => d.kind))
      expect(kinds.size).toBe(12)

      const decided = build(documents, log)
      expect(checkCase(decided)).toEqual([])
      expect(broken(decided)).toEqual([])
      const fits = new Ajv2020().compile(CASE_SCHEMA)
      expect(fits(JSON.parse(JSON.stringify(decided))), JSON.stringify(fits.errors)).toBe(true)
      const { applied, unattached, undone, superseded, overruled, contradictions } = decided.decisions
      for (const fate of [applied, unattached, undone, superseded, overruled, contradictions]) {
        expect(fate.length).toBeGreaterThan(0)
      }
      const opposed = new Set(contradictions.flat())
      expect(overruled.filter((index) => !opposed.has(index))).toEqual([])
      for (const index of unattached) expect(JSON.stringify(log[index])).toContain(sha256('another edition'))

      // Run again, from an exported log, with the documents in another order, by another version of the engine.
      expect(bytes(build(documents.toReversed(), exported(log), '9.9.9-next'))).toBe(bytes(decided))

      // Two people who worked apart from a common beginning, merged by either of them, and once more with what they had.
      const whole = distinct(log)
      const begun = whole.slice(0, DECISIONS / 4)
      const mine = whole.filter((d, i) => i < begun.length || d.who === 'M. K.')
      const yours = whole.filter((d, i) => i < begun.length || d.who !== 'M. K.')
      const merged = mergeLogs(sha256, mine, yours)
      expect(mergeLogs(sha256, yours, mine)).toEqual(merged)
      expect(mergeLogs(sha256, merged, yours, mine, merged)).toEqual(merged)
      expect(merged).toEqual(whole)
      expect(linesOf(build(documents, merged))).toBe(linesOf(decided))

      // Taking back all that is in force leaves what the program made, to the byte.
      const { hashes, undone: before } = decided.decisions
      const standing = log.flatMap((d, i) => (d.kind === 'undo' || before.includes(i) ? [] : (hashes[i] ?? [])))
      const undos = [...new Set(standing)].map(
        (undoes): Decision => ({ kind: 'undo', undoes, who: null, when: '2027-01-01', why: null }),
      )
      expect(linesOf(build(documents, [...log, ...undos]))).toBe(linesOf(machine))
    },
    240_000,
  )
})
