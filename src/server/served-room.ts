import type { Layers, Result } from '../document/index.ts'
import { caseJsonParts } from '../dossier/index.ts'
import {
  caseAfter,
  digest,
  heldDocument,
  heldDocuments,
  isLinked,
  lastCase,
  linkCase,
  protectPile,
} from '../engine/index.ts'
import { type Case, newMemory, type Refused } from '../link/index.ts'
import { findTraces, type IsCommon } from '../protect/index.ts'
import { decisionHash, formatDecision, parseDecisions } from '../review/index.ts'
import type { Store } from '../store/index.ts'
import {
  answer,
  type CaseIndex,
  EXPORTS,
  exported,
  openIndex,
  type Query,
  type Saved,
  type ViewError,
} from '../views/index.ts'
import { PACE, type Pace, paced } from './paced.ts'
import { type DroppedFile, type DroppedPile, sortedDrop } from './sorted-drop.ts'
import { NO_VISITS, type Seen, type Visits, whatIsNew } from './what-is-new.ts'

/** What the page must know of the case whatever it shows. */
export interface ServedState {
  /** Counts up with every change. */
  readonly revision: number
  readonly documents: number
  readonly refused: readonly Refused[]
  readonly decisions: number
  /** Decisions that wait for the next linking. */
  readonly pending: number
  readonly reviewed: boolean
  /** Whether the case outlasts whoever holds it. */
  readonly keeps: boolean
}

/** What the page is told unasked: that the case changed, and how far reading is. */
export type RoomNews =
  | { readonly told: 'case'; readonly state: ServedState }
  | { readonly told: 'progress'; readonly done: number; readonly total: number; readonly step: 'reading' | 'linking' }

/** The case that somebody looks at: held by a local server, or by a worker of the browser's tab. */
export interface ServedRoom {
  /** `signal`: nobody waits for it any more. */
  view(path: string, query: Query, signal?: AbortSignal): Promise<Result<unknown, ViewError>>
  export(what: string, query: Query): Promise<Result<Saved, ViewError>>
  state(): ServedState
  /** Takes a dropped file in; it is read with the others by `read`. */
  file(name: string, bytes: Uint8Array): Promise<void>
  read(): Promise<Result<null, ViewError>>
  /** Adds decisions to the log at once; one line that is none refuses them all. */
  decide(lines: readonly string[]): Promise<Result<null, ViewError>>
  relink(): Promise<Result<null, ViewError>>
  /** Calls back with every piece of news; returns how to stop. */
  listen(hear: (news: RoomNews) => void): () => void
}

export interface RoomOptions {
  readonly store: Store
  /** Reads files into the store; `step` says how far it is. */
  readonly readFiles: (pile: DroppedPile, step: (done: number, total: number) => void) => Promise<void>
  /** Whether the store lasts; one on disk does. */
  readonly keeps?: () => boolean
  /** Which words are everyday words, for pseudonyms; asked for when somebody's name is covered. */
  readonly everydayWords: () => Promise<IsCommon>
  /** The time for people to read, ISO 8601. */
  readonly now: () => string
  /** What of the case was seen before, and where it is noted what is seen now; nowhere unless told. */
  readonly visits?: Visits
  /** How much of the thread a long view may have; `PACE` unless told. */
  readonly pace?: Pace
}

const REFUSED_SHOWN = 50
const LAYERS_HELD = 64
const NO_CASE = { ok: false, error: { code: 'no-case', message: 'No documents have been read yet.' } } as const

/** Opens the room over a store; what was added since the case was last linked is linked first. */
export async function openServedRoom(options: RoomOptions): Promise<ServedRoom> {
  const { store, readFiles, everydayWords, now, keeps = () => true, pace = PACE, visits = NO_VISITS } = options
  const layers = openLayers(store)
  const hearers = new Set<(news: RoomNews) => void>()
  let index: CaseIndex | null = null
  let refused: readonly Refused[] = []
  let dropped: DroppedFile[] = []
  let revision = 0
  let seen: Seen | null = null
  let news: Awaited<ReturnType<typeof whatIsNew>> = null
  let memory = newMemory()
  /** Changes of the case run one after another; views are answered in between. */
  let last: Promise<unknown> = Promise.resolve()

  const tell = (news: RoomNews): void => {
    for (const hear of hearers) hear(news)
  }
  const show = async (whole: Case | null): Promise<void> => {
    refused = await store.refused()
    layers.forget()
    seen = (await store.runs()).at(-1) ?? null
    news = await whatIsNew(store, visits.before)
    // What was decided while the case was being linked still waits.
    const linked = new Set((whole?.decisions.decisions ?? []).map(formatDecision))
    const pending = (index?.pending ?? []).filter(({ decision }) => !linked.has(formatDecision(decision)))
    index =
      whole === null || whole.documents.length === 0 ? null : openIndex(whole, { layersOf: layers.of, news, pending })
    // What the first view needs and large cases are slow to make: made before anybody waits for it.
    index?.doubts()
    index?.keyPoints()
    revision++
    tell({ told: 'case', state: room.state() })
  }
  /** Reads the case that what is new is told against, when somebody asks for it. */
  const openBefore = async (): Promise<void> => {
    const shown = index
    if (shown === null || shown.before !== null || news === null) return
    const before = await caseAfter(store, news.run)
    // The case may have been linked anew meanwhile.
    if (index === shown) index = { ...shown, before }
  }
  const link = async (command: string): Promise<Case> => {
    const known = memory
    // A linking that breaks off leaves its memory half made.
    memory = newMemory()
    const { whole } = await linkCase(store, command, now(), known)
    memory = known
    return whole
  }
  const inTurn = async (change: () => Promise<void>): Promise<Result<null, ViewError>> => {
    const run = last.then(change, change)
    last = run.catch(() => {})
    await run
    return { ok: true, value: null }
  }
  const room: ServedRoom = {
    view: async (path, query, signal) => {
      const doc = query.get('id')
      if (path === '/document' && doc !== undefined) await layers.load(doc)
      if (path === '/changes') await openBefore()
      if (seen !== null) await visits.see(seen)
      return index === null ? NO_CASE : paced(answer(index, path, query), pace, signal)
    },
    export: async (what, query) => {
      const kind = EXPORTS.find((k) => k === what)
      if (kind === undefined)
        return { ok: false, error: { code: 'no-such-view', message: `There is no export ${what}.` } }
      if (index === null) return NO_CASE
      const { theCase } = index
      const covers = (query.get('covered') ?? '') !== ''
      const pile = covers ? { documents: await heldDocuments(store), refused: await store.refused() } : null
      const isCommon = covers ? await everydayWords() : () => false
      const protect = (chosen: readonly string[]): Case | null => {
        if (pile === null) return null
        const input = { ...pile, decisions: theCase.decisions.decisions, theCase }
        const { whole, hidden } = protectPile(input, chosen, isCommon)
        for (const part of caseJsonParts(whole)) if (findTraces(part, hidden).some((trace) => trace.sure)) return null
        return whole
      }
      return exported(index, kind, query, { digest, protect })
    },
    state: () => ({
      revision,
      documents: index?.theCase.documents.length ?? 0,
      refused: refused.slice(0, REFUSED_SHOWN),
      decisions: (index?.theCase.decisions.decisions.length ?? 0) + (index?.pending.length ?? 0),
      pending: index?.pending.length ?? 0,
      reviewed: (index?.theCase.decisions.applied.length ?? 0) > 0,
      keeps: keeps(),
    }),
    file: async (name, bytes) => {
      dropped.push({ name, bytes })
    },
    read: () =>
      inTurn(async () => {
        const files = dropped
        dropped = []
        const { decisions, ...pile } = sortedDrop(files)
        // A log on its own is an earlier log of this case; beside one it is somebody else's, whose order counts, too.
        if (decisions.length > 0)
          await store.appendDecisions(decisions, (await store.decisions()).length === 0 ? 'own' : 'other')
        await readFiles(pile, (done, total) =>
          tell({ told: 'progress', done, total, step: done === total ? 'linking' : 'reading' }),
        )
        await show((await isLinked(store)) ? await lastCase(store) : await link('serve'))
      }),
    decide: async (lines) => {
      const { decisions, faults } = parseDecisions(lines.join('\n'))
      const [fault] = faults
      if (fault !== undefined) return { ok: false, error: { code: 'bad-decision', message: fault.reason } }
      const known = new Set(await store.decisions())
      const added = decisions.filter((decision) => !known.has(formatDecision(decision)))
      await store.appendDecisions(added.map(formatDecision))
      if (index !== null) {
        const waiting = added.map((decision) => ({ decision, hash: decisionHash(decision, digest) }))
        index = { ...index, pending: [...index.pending, ...waiting] }
      }
      revision++
      tell({ told: 'case', state: room.state() })
      return { ok: true, value: null }
    },
    relink: () =>
      inTurn(async () => {
        if (!(await isLinked(store))) await show(await link('review'))
      }),
    listen: (hear) => {
      hearers.add(hear)
      return () => hearers.delete(hear)
    },
  }
  const waits = !(await isLinked(store)) && (await store.files()).length > 0
  await show(waits ? await link('serve') : await lastCase(store))
  return room
}

interface HeldLayers {
  /** Reads a document's layers, so that `of` has them. */
  load(doc: string): Promise<void>
  of(doc: string): Layers | null
  forget(): void
}

/** Layers of the documents that were last looked at: all of them would fill the memory. */
function openLayers(store: Store): HeldLayers {
  const held = new Map<string, Layers>()
  return {
    load: async (doc) => {
      if (held.has(doc)) return
      const found = await store.document(doc)
      if (found === null) return
      for (const oldest of held.size < LAYERS_HELD ? [] : [...held.keys()].slice(0, 1)) held.delete(oldest)
      held.set(doc, heldDocument(found.annotated, found.input))
    },
    of: (doc) => held.get(doc) ?? null,
    forget: () => held.clear(),
  }
}
