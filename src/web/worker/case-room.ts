import type { Annotated, Result } from '../../document/index.ts'
import { digest, makeCase, protectPile, refusedWords } from '../../engine/index.ts'
import type { Case, Refused } from '../../link/index.ts'
import { findTraces, type IsCommon } from '../../protect/index.ts'
import { type Decision, decisionHash, formatDecision, parseDecisions } from '../../review/index.ts'
import {
  answer,
  type CaseIndex,
  type ExportKind,
  exported,
  openIndex,
  type Query,
  type Saved,
  type ViewError,
} from '../../views/index.ts'
import { type KeptCase, removeKept, writeKept } from './kept-case.ts'
import type { CaseState } from './messages.ts'
import type { ReadPile } from './read-files.ts'

/** The case of one tab: what was read, what was decided, and the index that answers views. */
export interface CaseRoom {
  add(pile: ReadPile): Promise<void>
  /** Opens the case that an earlier visit kept. */
  restore(kept: KeptCase): Promise<void>
  /** Adds decisions to the log at once; when one line is no decision, none is taken. */
  decide(lines: readonly string[]): Promise<Result<null, ViewError>>
  /** Links again when decisions wait. */
  relink(): void
  /** Whether this browser remembers the case from now on. Off until asked for: a borrowed computer must not. */
  keep(on: boolean): Promise<void>
  forget(): Promise<void>
  view(path: string, query: Query): Result<unknown, ViewError>
  export(what: ExportKind, query: Query): Result<Saved, ViewError>
  state(): CaseState
}

/** An empty room; `isCommon`: which words are everyday words, for pseudonyms. */
export function openRoom(isCommon: IsCommon): CaseRoom {
  let documents: ReadonlyMap<string, Annotated> = new Map()
  let refused: readonly Refused[] = []
  let log: readonly Decision[] = []
  let index: CaseIndex | null = null
  let revision = 0
  let fresh: ReadonlySet<string> = new Set()
  let keeps = false

  const append = (added: readonly Decision[]): void => {
    const lines = new Set(log.map(formatDecision))
    log = [...log, ...added.filter((decision) => !lines.has(formatDecision(decision)))]
  }
  const link = (): void => {
    revision++
    if (documents.size === 0) {
      index = null
      return
    }
    const theCase = makeCase({ documents: [...documents.values()], decisions: log, refused, question: null })
    index = openIndex(theCase, { layersOf: (id) => documents.get(id) ?? null, fresh })
  }
  const save = async (): Promise<void> => {
    if (keeps) await writeKept({ documents: [...documents.values()], refused, decisions: log.map(formatDecision) })
  }
  const protect = (theCase: Case, chosen: readonly string[]): Case | null => {
    const input = { documents: [...documents.values()], decisions: log, refused, theCase }
    const { whole, hidden } = protectPile(input, chosen, isCommon)
    return findTraces(JSON.stringify(whole), hidden).some((trace) => trace.sure) ? null : whole
  }
  return {
    add: async (pile) => {
      const added = pile.documents.map((doc) => doc.id).filter((id) => !documents.has(id))
      fresh = documents.size === 0 ? new Set() : new Set(added)
      documents = new Map([...documents, ...pile.documents.map((doc) => [doc.id, doc] as const)])
      refused = [...refused, ...pile.refused.map(refusedWords)]
      append(pile.decisions)
      link()
      await save()
    },
    restore: async (kept) => {
      documents = new Map(kept.documents.map((doc) => [doc.id, doc]))
      refused = kept.refused
      log = parseDecisions(kept.decisions.join('\n')).decisions
      keeps = true
      link()
    },
    decide: async (lines) => {
      const { decisions, faults } = parseDecisions(lines.join('\n'))
      const [fault] = faults
      if (fault !== undefined) return { ok: false, error: { code: 'bad-decision', message: fault.reason } }
      const before = log.length
      append(decisions)
      if (index !== null) {
        const added = log.slice(before).map((decision) => ({ decision, hash: decisionHash(decision, digest) }))
        index = { ...index, pending: [...index.pending, ...added] }
        revision++
      }
      await save()
      return { ok: true, value: null }
    },
    relink: () => {
      if (index !== null && index.pending.length > 0) link()
    },
    keep: async (on) => {
      keeps = on
      if (on) await save()
      else await removeKept()
    },
    forget: async () => {
      keeps = false
      await removeKept()
      documents = new Map()
      refused = []
      log = []
      link()
    },
    view: (path, query) => (index === null ? NO_CASE : answer(index, path, query)),
    export: (what, query) => {
      if (index === null) return NO_CASE
      const { theCase } = index
      return exported(index, what, query, { digest, protect: (chosen) => protect(theCase, chosen) })
    },
    state: () => ({
      revision,
      documents: documents.size,
      refused: refused.slice(0, 50),
      decisions: log.length,
      pending: index?.pending.length ?? 0,
      reviewed: (index?.theCase.decisions.applied.length ?? 0) > 0,
      keeps,
    }),
  }
}

const NO_CASE = { ok: false, error: { code: 'no-case', message: 'No documents have been read yet.' } } as const
