import type { DatabaseSync } from 'node:sqlite'
import type { Result } from '../../document/index.ts'
import type { Store } from '../store.ts'
import { type CaseFault, CaseFileError, caseFaultOf } from './case-fault.ts'
import { checkRows } from './check-rows.ts'
import { decisionRows } from './decision-rows.ts'
import { eraseRows } from './erase-rows.ts'
import { fileRows } from './file-rows.ts'
import { lineRows } from './line-rows.ts'
import { openDatabase } from './open-database.ts'
import { wordRows } from './word-rows.ts'
import { writeBatch } from './write-batch.ts'
import { lockForWriting, type WriterLock } from './writer-lock.ts'

/**
 * Opens a case file, or makes one, for writing: one process at a time, readers go on reading. WAL, so that a killed
 * process costs at most the document in hand.
 */
export function openCase(path: string): Result<Store, CaseFault> {
  let lock: ReturnType<typeof lockForWriting>
  try {
    lock = lockForWriting(path)
  } catch (error) {
    return { ok: false, error: caseFaultOf(error, path) ?? { reason: 'read-only', path } }
  }
  if ('pid' in lock) return { ok: false, error: { reason: 'open-elsewhere', path, pid: lock.pid } }
  const opened = openDatabase(path, 'write')
  const store = opened.ok ? storeOn(opened.value, path, lock) : opened
  if (!store.ok) lock.release()
  return store
}

/** Opens a case file that is there to be read, whoever writes to it. Every write of such a store throws. */
export function readCase(path: string): Result<Store, CaseFault> {
  const opened = openDatabase(path, 'read')
  return opened.ok ? storeOn(opened.value, path, null) : opened
}

/** A store on an open database; a fault where its tables cannot be asked: pages of them may be damaged. */
function storeOn(db: DatabaseSync, path: string, lock: WriterLock | null): Result<Store, CaseFault> {
  try {
    return { ok: true, value: sqliteStore(db, path, lock) }
  } catch (error) {
    db.close()
    return { ok: false, error: caseFaultOf(error, path) ?? { reason: 'damaged', path } }
  }
}

function sqliteStore(db: DatabaseSync, path: string, lock: WriterLock | null): Store {
  const batch = writeBatch(db)
  const store: Store = {
    ...fileRows(db, batch),
    ...lineRows(db, batch),
    ...wordRows(db),
    ...decisionRows(db, batch),
    ...eraseRows(db, batch),
    check: async () => checkRows(db),
    flush: async () => batch.flush(),
    close: async () => {
      try {
        batch.flush()
        if (lock !== null) db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
      } finally {
        db.close()
        lock?.release()
      }
    },
  }
  return explaining(store, path)
}

/** The store with every error of SQLite turned into one that says what is wrong with the case file. */
function explaining(store: Store, path: string): Store {
  const explained = (error: unknown): unknown => {
    // Every JSON of the file was written by us: what cannot be parsed was changed since.
    const fault = error instanceof SyntaxError ? ({ reason: 'damaged', path } as const) : caseFaultOf(error, path)
    return fault === null ? error : new CaseFileError(fault)
  }
  const call =
    <A extends readonly unknown[], R>(work: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      try {
        return await work(...args)
      } catch (error) {
        throw explained(error)
      }
    }
  const walk = <A extends readonly unknown[], R>(work: (...args: A) => AsyncIterable<R>) =>
    async function* (...args: A): AsyncGenerator<R> {
      try {
        yield* work(...args)
      } catch (error) {
        throw explained(error)
      }
    }
  return {
    file: call(store.file),
    files: call(store.files),
    openFile: call(store.openFile),
    keepDocument: call(store.keepDocument),
    closeFile: call(store.closeFile),
    dropFile: call(store.dropFile),
    original: call(store.original),
    cached: call(store.cached),
    documents: walk(store.documents),
    document: call(store.document),
    refused: call(store.refused),
    appendDecisions: call(store.appendDecisions),
    decisions: call(store.decisions),
    logs: call(store.logs),
    finishRun: call(store.finishRun),
    runs: call(store.runs),
    lines: walk(store.lines),
    findDocuments: call(store.findDocuments),
    findLines: call(store.findLines),
    erase: call(store.erase),
    tombstones: call(store.tombstones),
    check: call(store.check),
    flush: call(store.flush),
    close: call(store.close),
  }
}
