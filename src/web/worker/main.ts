import example from 'crossread:example'
import { address, script } from 'crossread:reader'
import { texts } from 'crossread:weights'
import type { Result } from '../../document/index.ts'
import { commonWords, loadModels } from '../../engine/index.ts'
import { openServedRoom, type Seen, type ServedRoom } from '../../server/index.ts'
import { type JournalStore, journalStore, openJournal } from '../../store/index.ts'
import type { Saved, ViewError } from '../../views/index.ts'
import { isKept, noteSeen, openKeptFile, removeKept, seenBefore } from './kept-file.ts'
import type { Ask, SavedFile, Told } from './messages.ts'
import { readIntoStore } from './read-into-store.ts'
import { readerStarts } from './reader-starts.ts'
import { watchedReader } from './watched-reader.ts'

/** How long a reader may be silent over one document, as on the command line. */
const SECONDS = 30

const weights = await texts
const starts = readerStarts(address, {
  start: (from) => new Worker(from, { type: 'module', name: 'reader' }),
  script,
  weights,
})
const reader = watchedReader(starts.next, SECONDS)
let { store, room } = await opened(await journalStore(), null)
/** Changes of the case run one after another; views are answered in between. */
let last: Promise<unknown> = Promise.resolve()
/** Views that are being made, by the number of their question. */
const awaited = new Map<number, AbortController>()

self.onmessage = async ({ data }: MessageEvent<Ask>) => {
  const { n } = data
  try {
    const result = await answered(data)
    tell(result.ok ? { told: 'answer', n, ok: true, value: result.value } : { told: 'answer', n, ...result })
  } catch (error) {
    // The class only: messages can carry words of the document.
    const message = `The engine stopped at this question (${error instanceof Error ? error.constructor.name : 'unknown'}).`
    tell({ told: 'answer', n, ok: false, error: { code: 'failed', message } })
  }
}

await reader.ready
await starts.hold()
tell({ told: 'ready', kept: await isKept() })

async function answered(ask: Ask): Promise<Result<unknown, ViewError>> {
  switch (ask.ask) {
    case 'view':
      return view(ask.n, ask.path, ask.query)
    case 'drop':
      awaited.get(ask.view)?.abort()
      return DONE
    case 'export':
      return savedFile(await room.export(ask.what, new Map(ask.query)))
    case 'decide':
      return room.decide(ask.lines)
    case 'relink':
      return room.relink()
    case 'add':
      return add(ask.files.map(({ name, bytes }) => ({ name, bytes: new Uint8Array(bytes) })))
    case 'example':
      return add(example.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) })))
    case 'open-kept':
      return inTurn(openKept)
    case 'keep':
      return inTurn(() => keep(ask.keep))
    case 'forget':
      return inTurn(async () => {
        await keep(false)
        await use(await journalStore())
        return DONE
      })
  }
}

const DONE = { ok: true, value: null } as const

async function view(
  n: number,
  path: string,
  query: readonly (readonly [string, string])[],
): Promise<Result<unknown, ViewError>> {
  const dropped = new AbortController()
  awaited.set(n, dropped)
  try {
    return await room.view(path, new Map(query), dropped.signal)
  } finally {
    awaited.delete(n)
  }
}

async function add(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Promise<Result<null, ViewError>> {
  for (const { name, bytes } of files) await room.file(name, bytes)
  return inTurn(() => room.read())
}

/** Goes on with the case that an earlier visit kept; what that visit left unread is read. */
async function openKept(): Promise<Result<null, ViewError>> {
  const file = await openKeptFile()
  if (file === null) return failed('The kept case cannot be opened: another tab may have it open.')
  const kept = await openJournal(file)
  if (kept === null) {
    file.close()
    return failed('What is kept here is no case of this version.')
  }
  // Before it is linked: a run counts the files that it has seen.
  await readIntoStore(kept, { accounts: [], meta: new Map() }, reader, (done, total) =>
    tell({ told: 'progress', done, total, step: done === total ? 'linking' : 'reading' }),
  )
  await use(kept, await seenBefore())
  return DONE
}

async function keep(on: boolean): Promise<Result<null, ViewError>> {
  store.keepNoMore()
  if (on) {
    const file = await openKeptFile()
    if (file === null) return failed('This browser has no storage for it, or another tab has a kept case open.')
    store.keepIn(file)
  } else await removeKept()
  tell({ told: 'case', state: room.state() })
  return store.keeps() === on ? DONE : failed('This browser has too little room to keep the case.')
}

async function use(other: JournalStore, seen: Seen | null = null): Promise<void> {
  ;({ store, room } = await opened(other, seen))
  tell({ told: 'case', state: room.state() })
}

async function opened(
  held: JournalStore,
  before: Seen | null,
): Promise<{ readonly store: JournalStore; readonly room: ServedRoom }> {
  let noted = before?.run ?? 0
  const made = await openServedRoom({
    store: held,
    everydayWords: async () => commonWords(await loadModels()),
    now: () => new Date().toISOString(),
    readFiles: (pile, step) => readIntoStore(held, pile, reader, step),
    keeps: () => held.keeps(),
    visits: {
      before,
      see: async (state) => {
        if (!held.keeps() || state.run === noted) return
        noted = state.run
        await noteSeen(state)
      },
    },
  })
  made.listen(tell)
  return { store: held, room: made }
}

function savedFile(made: Result<Saved, ViewError>): Result<SavedFile, ViewError> {
  if (!made.ok) return made
  const { name, type, parts } = made.value
  return { ok: true, value: { name, blob: new Blob([...parts], { type: `${type};charset=utf-8` }) } }
}

/** Runs a change after those before it. */
async function inTurn(change: () => Promise<Result<null, ViewError>>): Promise<Result<null, ViewError>> {
  const run = last.then(change, change)
  last = run.catch(() => {})
  return run
}

function failed(message: string): Result<null, ViewError> {
  return { ok: false, error: { code: 'failed', message } }
}

function tell(told: Told): void {
  self.postMessage(told)
}
