import type { Result } from '../../document/index.ts'
import type { Answers, ExportKind, ViewError, ViewPath } from '../../views/index.ts'
import type { Ask, CaseState, DroppedFile, SavedFile, Told } from '../worker/messages.ts'
import { newsDesk } from './news-desk.ts'

export type Params = Readonly<Record<string, string>>

/** What the page needs of whoever holds the case: a worker of this tab, or a local server. */
export interface Backend {
  /** Where the case lasts: in this tab until it is kept, or in the case file of a local server. */
  readonly held: 'tab' | 'server'
  /** `dropped`: nobody waits for the answer any more, which then may be anything. */
  view<P extends ViewPath>(path: P, params: Params, dropped?: AbortSignal): Promise<Result<Answers[P], ViewError>>
  add(files: readonly DroppedFile[]): Promise<Result<null, ViewError>>
  example(): Promise<Result<null, ViewError>>
  openKept(): Promise<Result<null, ViewError>>
  keep(on: boolean): Promise<Result<null, ViewError>>
  forget(): Promise<Result<null, ViewError>>
  /** Adds lines to the decision log at once. */
  decide(lines: readonly string[]): Promise<Result<null, ViewError>>
  /** Links again with the decisions that wait. */
  relink(): Promise<Result<null, ViewError>>
  save(what: ExportKind, params: Params): Promise<Result<SavedFile, ViewError>>
  /** Calls back with every piece of news; returns how to stop. */
  listen(hear: (news: News) => void): () => void
}

export type News = Exclude<Told, { readonly told: 'answer' }>
export type { CaseState, DroppedFile, SavedFile }

type Body<T> = T extends Ask ? Omit<T, 'n'> : never

/** The engine in a worker: everything stays in this tab. */
export function workerBackend(worker: Worker): Backend {
  const waiting = new Map<number, (told: Extract<Told, { readonly told: 'answer' }>) => void>()
  const { tell, listen } = newsDesk()
  let count = 0
  let opened: (() => void) | null = null
  const ready = new Promise<void>((resolve) => {
    opened = resolve
  })
  worker.onmessage = ({ data }: MessageEvent<Told>) => {
    if (data.told === 'answer') {
      waiting.get(data.n)?.(data)
      waiting.delete(data.n)
      return
    }
    if (data.told === 'ready') opened?.()
    tell(data)
  }
  const ask = async <T>(
    body: Body<Ask>,
    { transfer = [], dropped }: { readonly transfer?: Transferable[]; readonly dropped?: AbortSignal } = {},
  ): Promise<Result<T, ViewError>> => {
    await ready
    const n = ++count
    dropped?.addEventListener('abort', () => {
      if (waiting.has(n)) worker.postMessage({ n: ++count, ask: 'drop', view: n } satisfies Ask)
    })
    return new Promise((resolve) => {
      waiting.set(n, (told) => {
        resolve(told.ok ? { ok: true, value: trusted<T>(told.value) } : { ok: false, error: told.error })
      })
      worker.postMessage({ n, ...body }, transfer)
    })
  }
  return {
    held: 'tab',
    view: (path, params, dropped) =>
      ask({ ask: 'view', path, query: Object.entries(params) }, dropped === undefined ? {} : { dropped }),
    add: (files) => ask({ ask: 'add', files }, { transfer: files.map((file) => file.bytes) }),
    example: () => ask({ ask: 'example' }),
    openKept: () => ask({ ask: 'open-kept' }),
    keep: (keep) => ask({ ask: 'keep', keep }),
    forget: () => ask({ ask: 'forget' }),
    decide: (lines) => ask({ ask: 'decide', lines }),
    relink: () => ask({ ask: 'relink' }),
    save: (what, params) => ask({ ask: 'export', what, query: Object.entries(params) }),
    listen,
  }
}

/** Our own worker's answer, whose shape the path of the question fixes (see `Answers`). */
function trusted<T>(value: unknown): T
function trusted(value: unknown): unknown {
  return value
}
