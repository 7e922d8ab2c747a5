import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import type { Result } from '../../document/index.ts'
import type { CaseFault } from './case-fault.ts'
import { caseFaultOf } from './case-fault.ts'
import { APPLICATION_ID, MIGRATIONS } from './migrations.ts'
import { inTransaction } from './write-batch.ts'

/** No row of ours is larger than the largest file that is read, twice over for its annotation. */
const MAX_ROW_BYTES = 1024 * 1024 * 1024

/**
 * Opens the database of a case. A file that comes from a stranger is no danger: before anything is asked of it, its
 * tables must be exactly those of a case file of its version, so that no trigger or view can run (RELIABILITY row 16).
 */
export function openDatabase(path: string, access: 'read' | 'write'): Result<DatabaseSync, CaseFault> {
  if (access === 'read' && !existsSync(path)) return { ok: false, error: { reason: 'missing', path } }
  let db: DatabaseSync | null = null
  try {
    db = open(path, access)
    db.enableDefensive(true)
    db.exec('PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA busy_timeout = 5000')
    const fault = schemaFault(db, path)
    if (fault !== null) {
      db.close()
      return { ok: false, error: fault }
    }
    if (access === 'write') {
      db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
      migrate(db)
    } else if (versionOf(db) < MIGRATIONS.length) {
      db.close()
      return { ok: false, error: { reason: 'older', path } }
    }
    return { ok: true, value: db }
  } catch (error) {
    if (db?.isOpen) db.close()
    if (isNoDatabase(error)) return { ok: false, error: { reason: 'not-a-case', path } }
    return { ok: false, error: caseFaultOf(error, path) ?? { reason: 'damaged', path } }
  }
}

function open(path: string, access: 'read' | 'write'): DatabaseSync {
  // VACUUM attaches one database of its own making.
  const limits = { length: MAX_ROW_BYTES, attach: 1, variableNumber: 1000 }
  if (access === 'write') return new DatabaseSync(path, { limits, allowExtension: false })
  const db = new DatabaseSync(path, { limits, readOnly: true })
  try {
    versionOf(db)
    return db
  } catch (error) {
    // In a folder that cannot be written to, nobody else writes either: the file is read as it lies there.
    db.close()
    if (existsSync(`${path}-wal`)) throw error
    const url = pathToFileURL(path)
    url.searchParams.set('immutable', '1')
    return new DatabaseSync(url, { limits, readOnly: true })
  }
}

/**
 * Whether SQLite says that a file does not begin as a database does. We do not look ourselves: closing a file in a process
 * that has it open as a case would end the locks of that case (POSIX), and another process could take it from under it.
 */
function isNoDatabase(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === 26
}

function versionOf(db: DatabaseSync): number {
  return Number(db.prepare('PRAGMA user_version').get()?.user_version ?? 0)
}

function schemaFault(db: DatabaseSync, path: string): CaseFault | null {
  const version = versionOf(db)
  if (version > MIGRATIONS.length) return { reason: 'newer', path, version, known: MIGRATIONS.length }
  const id = Number(db.prepare('PRAGMA application_id').get()?.application_id ?? 0)
  if (version > 1 && id !== APPLICATION_ID) return { reason: 'not-a-case', path }
  return schemaOf(db) === expectedSchema(version) ? null : { reason: 'not-a-case', path }
}

/** Every table, index, trigger and view with the words that made it, in one order. */
function schemaOf(db: DatabaseSync): string {
  return JSON.stringify(db.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name').all())
}

const expected = new Map<number, string>()

function expectedSchema(version: number): string {
  const held = expected.get(version)
  if (held !== undefined) return held
  const db = new DatabaseSync(':memory:')
  for (const sql of MIGRATIONS.slice(0, version)) db.exec(sql)
  const schema = schemaOf(db)
  db.close()
  expected.set(version, schema)
  return schema
}

function migrate(db: DatabaseSync): void {
  const at = versionOf(db)
  MIGRATIONS.slice(at).forEach((sql, i) => {
    inTransaction(db, () =>
      db.exec(`${sql} PRAGMA user_version = ${at + i + 1}; PRAGMA application_id = ${APPLICATION_ID}`),
    )
  })
}
