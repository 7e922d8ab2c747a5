import type { Refused } from '../../link/index.ts'
import { memoryStore, type Store, type StoredDocument } from '../../store/index.ts'

const FILE = 'crossread-case.json'

/** What is kept of a case in the browser's own storage: documents and decisions are the truth, all else is made again. */
interface Kept {
  readonly documents: readonly StoredDocument[]
  readonly refused: readonly Refused[]
  readonly decisions: readonly string[]
}

/**
 * A store in memory that, while `keeping`, also writes documents and decisions to the browser's private storage
 * (origin private file system). Off until the reader asks for it: a borrowed computer must not remember a case.
 */
export interface KeptStore extends Store {
  /** How many documents an earlier visit kept; `null` for none. */
  kept(): Promise<number | null>
  /** Takes over what an earlier visit kept. */
  restore(): Promise<void>
  setKeeping(on: boolean): Promise<void>
  keeping(): boolean
  /** Deletes what is kept. */
  forget(): Promise<void>
}

/** A store for one tab. Where the browser has no private storage it lasts as long as the tab. */
export function keptStore(): KeptStore {
  const memory = memoryStore()
  let on = false
  const save = async (): Promise<void> => {
    if (!on) return
    const kept: Kept = {
      documents: await memory.documents(),
      refused: await memory.refused(),
      decisions: await memory.decisions(),
    }
    await write(JSON.stringify(kept))
  }
  return {
    ...memory,
    replaceCase: async (documents, refused) => {
      await memory.replaceCase(documents, refused)
      await save()
    },
    appendDecisions: async (lines) => {
      await memory.appendDecisions(lines)
      await save()
    },
    kept: async () => (await read())?.documents.length ?? null,
    restore: async () => {
      const kept = await read()
      if (kept === null) return
      await memory.replaceCase(kept.documents, kept.refused)
      await memory.appendDecisions(kept.decisions)
      on = true
    },
    setKeeping: async (wanted) => {
      on = wanted
      if (on) await save()
      else await remove()
    },
    keeping: () => on,
    forget: async () => {
      on = false
      await remove()
    },
  }
}

async function folder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return await navigator.storage.getDirectory()
  } catch {
    return null
  }
}

async function write(text: string): Promise<void> {
  const handle = await (await folder())?.getFileHandle(FILE, { create: true })
  const access = await handle?.createSyncAccessHandle()
  if (access === undefined) return
  access.truncate(0)
  access.write(new TextEncoder().encode(text), { at: 0 })
  access.flush()
  access.close()
}

async function read(): Promise<Kept | null> {
  try {
    const handle = await (await folder())?.getFileHandle(FILE)
    return handle === undefined ? null : JSON.parse(await (await handle.getFile()).text())
  } catch {
    return null
  }
}

async function remove(): Promise<void> {
  try {
    await (await folder())?.removeEntry(FILE)
  } catch {
    // Nothing was kept.
  }
}
