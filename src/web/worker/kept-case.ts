import type { Annotated } from '../../document/index.ts'
import type { Refused } from '../../link/index.ts'

const FILE = 'crossread-case.json'

/** What is kept of a case between visits: documents and decisions are the truth, all else is made again. */
export interface KeptCase {
  readonly documents: readonly Annotated[]
  readonly refused: readonly Refused[]
  /** The decision log, one JSON line each. */
  readonly decisions: readonly string[]
}

/** Writes a case to the browser's private storage (origin private file system); nothing happens where there is none. */
export async function writeKept(kept: KeptCase): Promise<void> {
  const handle = await (await folder())?.getFileHandle(FILE, { create: true })
  const access = await handle?.createSyncAccessHandle()
  if (access === undefined) return
  access.truncate(0)
  access.write(new TextEncoder().encode(JSON.stringify(kept)), { at: 0 })
  access.flush()
  access.close()
}

/** What an earlier visit kept; `null` for nothing. */
export async function readKept(): Promise<KeptCase | null> {
  try {
    const handle = await (await folder())?.getFileHandle(FILE)
    return handle === undefined ? null : JSON.parse(await (await handle.getFile()).text())
  } catch {
    return null
  }
}

/** Deletes what is kept. */
export async function removeKept(): Promise<void> {
  try {
    await (await folder())?.removeEntry(FILE)
  } catch {
    // Nothing was kept.
  }
}

async function folder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return await navigator.storage.getDirectory()
  } catch {
    return null
  }
}
