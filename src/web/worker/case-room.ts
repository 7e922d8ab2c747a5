import type { Annotated, Result } from '../../document/index.ts'
import { digest, makeCase, refusedWords } from '../../engine/index.ts'
import type { Refused } from '../../link/index.ts'
import { type Decision, formatDecision, parseDecisions } from '../../review/index.ts'
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
import type { CaseState } from './messages.ts'
import type { KeptStore } from './opfs-store.ts'
import type { ReadPile } from './read-files.ts'

/** The case of one tab: what was read, what was decided, and the index that answers views. */
export interface CaseRoom {
  add(pile: ReadPile): Promise<void>
  /** Opens the case that an earlier visit kept. */
  restore(): Promise<void>
  /** Adds decisions to the log at once; lines that are no decision are refused as a whole. */
  decide(lines: readonly string[]): Promise<Result<null, ViewError>>
  /** Links again when decisions wait. */
  relink(): Promise<void>
  forget(): Promise<void>
  view(path: string, query: Query): Result<unknown, ViewError>
  export(what: ExportKind, query: Query): Result<Saved, ViewError>
  state(): CaseState
}

/** An empty room over a store. */
export function openRoom(store: KeptStore): CaseRoom {
  let documents: ReadonlyMap<string, Annotated> = new Map()
  let refused: readonly Refused[] = []
  let index: CaseIndex | null = null
  let revision = 0

  const log = async (): Promise<readonly Decision[]> => parseDecisions((await store.decisions()).join('\n')).decisions
  const link = async (): Promise<void> => {
    revision++
    if (documents.size === 0) {
      index = null
      return
    }
    const decisions = await log()
    const theCase = makeCase({ documents: [...documents.values()], decisions, refused, question: null })
    index = openIndex(theCase, { layersOf: (id) => documents.get(id) ?? null })
  }
  return {
    add: async (pile) => {
      documents = new Map([...documents, ...pile.documents.map((doc) => [doc.id, doc] as const)])
      refused = [...refused, ...pile.refused.map(refusedWords)]
      await store.appendDecisions(pile.decisions.map(formatDecision))
      await store.replaceCase(
        [...documents.values()].map((d) => ({ id: d.id, sha256: d.sha256, annotated: JSON.stringify(d) })),
        refused,
      )
      await link()
    },
    restore: async () => {
      await store.restore()
      const kept = (await store.documents()).map((d): Annotated => JSON.parse(d.annotated))
      documents = new Map(kept.map((doc) => [doc.id, doc]))
      refused = await store.refused()
      await link()
    },
    decide: async (lines) => {
      const { decisions, faults } = parseDecisions(lines.join('\n'))
      const [fault] = faults
      if (fault !== undefined) return { ok: false, error: { code: 'bad-decision', message: fault.reason } }
      await store.appendDecisions(decisions.map(formatDecision))
      if (index !== null) {
        index = { ...index, pending: [...index.pending, ...decisions] }
        revision++
      }
      return { ok: true, value: null }
    },
    relink: async () => {
      if (index !== null && index.pending.length > 0) await link()
    },
    forget: async () => {
      await store.forget()
      documents = new Map()
      refused = []
      await link()
    },
    view: (path, query) => (index === null ? NO_CASE : answer(index, path, query)),
    export: (what, query) => (index === null ? NO_CASE : exported(index, what, query, digest)),
    state: () => ({
      revision,
      documents: documents.size,
      refused: refused.slice(0, 50),
      decisions: (index?.theCase.decisions.decisions.length ?? 0) + (index?.pending.length ?? 0),
      pending: index?.pending.length ?? 0,
      reviewed: (index?.theCase.decisions.applied.length ?? 0) > 0,
      keeps: store.keeping(),
    }),
  }
}

const NO_CASE = { ok: false, error: { code: 'no-case', message: 'No documents have been read yet.' } } as const
