import type { Seen } from '../../server/index.ts'
import type { JournalFile } from '../../store/index.ts'

const FILE = 'crossread-case.journal'
const VISIT = 'crossread-case.visit'

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
  for (const name of [FILE, VISIT]) {
    try {
      await (await folder())?.removeEntry(name)
    } catch {
      // Nothing was kept.
    }
  }
}

/** What of the kept case was seen last; `null`: nothing was. */
export async function seenBefore(): Promise<Seen | null> {
  try {
    const file = await (await folder())?.getFileHandle(VISIT)
    const seen: Seen = JSON.parse((await (await file?.getFile())?.text()) ?? 'null')
    return seen
  } catch {
    return null
  }
}

/** Notes what of the kept case is seen. */
export async function noteSeen({ run, when }: Seen): Promise<void> {
  try {
    const file = await (await folder())?.getFileHandle(VISIT, { create: true })
    const writable = await file?.createWritable()
    await writable?.write(JSON.stringify({ run, when }))
    await writable?.close()
  } catch {
    // Then the next visit tells of the last addition.
  }
}

async function folder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return await navigator.storage.getDirectory()
  } catch {
    return null
  }
}
