import type { JournalFile } from '../../store/index.ts'

const FILE = 'crossread-case.journal'

/** Whether an earlier visit kept a case in this browser's private storage (origin private file system). */
export async function isKept(): Promise<boolean> {
  try {
    const handle = await (await folder())?.getFileHandle(FILE)
    return handle !== undefined && (await handle.getFile()).size > 0
  } catch {
    return false
  }
}

/** The file of the kept case, made where there is none; `null` where the browser has no such storage, or another tab holds it. */
export async function openKeptFile(): Promise<JournalFile | null> {
  try {
    const handle = await (await folder())?.getFileHandle(FILE, { create: true })
    return (await handle?.createSyncAccessHandle()) ?? null
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
