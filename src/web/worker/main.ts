import example from 'crossread:example'
import type { Result } from '../../document/index.ts'
import { commonWords, loadModels } from '../../engine/index.ts'
import { sentenceReader } from '../../language/index.ts'
import type { ViewError } from '../../views/index.ts'
import { openRoom } from './case-room.ts'
import { readKept } from './kept-case.ts'
import type { Ask, Told } from './messages.ts'
import { type NamedBytes, type Reader, readFiles } from './read-files.ts'

const models = await loadModels()
const room = openRoom(commonWords(models))
/** Changes of the case run one after another; views are answered in between. */
let last: Promise<unknown> = Promise.resolve()

const reader: Reader = {
  models,
  sentences: sentenceReader(models),
  step: async (done, total) => {
    tell({ told: 'progress', done, total, step: done === total ? 'linking' : 'reading' })
    await breath()
  },
}

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

tell({ told: 'ready', kept: (await readKept())?.documents.length ?? null })

async function answered(ask: Ask): Promise<Result<unknown, ViewError>> {
  switch (ask.ask) {
    case 'view':
      return room.view(ask.path, new Map(ask.query))
    case 'export':
      return room.export(ask.what, new Map(ask.query))
    case 'add':
      return changed(() => add(ask.files.map(({ name, bytes }) => ({ name, bytes: new Uint8Array(bytes) }))))
    case 'example':
      return changed(() => add(example.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }))))
    case 'open-kept':
      return changed(async () => {
        const kept = await readKept()
        if (kept !== null) await room.restore(kept)
      })
    case 'forget':
      return changed(() => room.forget())
    case 'keep':
      return changed(() => room.keep(ask.keep))
    case 'relink':
      return changed(async () => room.relink())
    case 'decide': {
      const taken = await room.decide(ask.lines)
      tell({ told: 'case', state: room.state() })
      return taken
    }
  }
}

async function add(files: readonly NamedBytes[]): Promise<void> {
  await room.add(await readFiles(files, reader))
}

/** Runs a change after those before it and tells the page that the case is another. */
async function changed(change: () => Promise<void>): Promise<Result<null, ViewError>> {
  const run = last.then(change, change)
  last = run.catch(() => {})
  await run
  tell({ told: 'case', state: room.state() })
  return { ok: true, value: null }
}

/** Lets waiting messages in. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0))
}

function tell(told: Told): void {
  self.postMessage(told)
}
