import { accessSync, chmodSync, constants, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Held while one process writes to a case. */
export interface WriterLock {
  release(): void
}

/** The process that holds a case: its number where it left one. */
export interface Holder {
  readonly pid: number | null
}

const TRIES = 20

/**
 * Takes the lock beside a case file, or says at once who has it. It is a lock of the operating system on a file of its
 * own, which SQLite takes for us: it ends with the process, however that ends, and leaves readers alone.
 */
export function lockForWriting(path: string): WriterLock | Holder {
  const beside = `${path}.lock`
  const note = `${path}.pid`
  // Says why, where SQLite would only say that it cannot open a file.
  accessSync(dirname(path), constants.W_OK)
  for (let attempt = 0; attempt < TRIES; attempt++) {
    // Nobody but SQLite may open this file: in one process, closing any descriptor of a file ends all its locks (POSIX).
    const before = identityOf(beside)
    const db = new DatabaseSync(beside, { timeout: 0 })
    try {
      // A journal on disk would be a file beside a file that its holder may remove at any moment (SQLite 1802).
      db.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
    } catch (error) {
      db.close()
      if (isBusy(error)) return { pid: pidIn(note) }
      if (before !== null && identityOf(beside) === before) throw error
      continue
    }
    // The file was made just now, or a holder that went away between our two looks has removed the one that we hold:
    // take the one that is there now.
    if (before === null || identityOf(beside) !== before) {
      db.close()
      continue
    }
    chmodSync(beside, 0o600)
    writeFileSync(note, String(process.pid), { mode: 0o600 })
    return {
      release: () => {
        rmSync(note, { force: true })
        rmSync(beside, { force: true })
        db.close()
      },
    }
  }
  return { pid: pidIn(note) }
}

/**
 * What tells the file at a path from one that stood there before; `null`: there is none. Numbers of inodes are given again at
 * once: a file made later is told by its times, which holders that keep a case for a tick of the system's clock (some
 * milliseconds) cannot share.
 */
function identityOf(path: string): string | null {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false })
  return found === undefined ? null : `${found.ino} ${found.birthtimeNs} ${found.ctimeNs}`
}

function pidIn(note: string): number | null {
  try {
    const pid = Number(readFileSync(note, 'utf8'))
    return Number.isSafeInteger(pid) && pid > 0 ? pid : null
  } catch {
    return null
  }
}

/** Whether an error says that somebody else has the file. */
export function isBusy(error: unknown): boolean {
  return (
    error instanceof Error &&
    'errcode' in error &&
    (error.errcode === 5 || error.errcode === 6 || error.errcode === 261)
  )
}
