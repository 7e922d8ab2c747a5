import { DatabaseSync } from 'node:sqlite'
import type { Store, StoredDocument } from '../store.ts'
import { MIGRATIONS } from './migrations.ts'

/**
 * Opens (or makes) a case file. One writer; WAL, so that a killed process costs at most the batch in hand.
 * Throws when the file is not a case file or comes from a newer version.
 */
export function sqliteStore(path: string): Store {
  const db = new DatabaseSync(path)
  db.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000; PRAGMA trusted_schema = OFF',
  )
  migrate(db)
  return {
    cached: async (key) => {
      if (db.prepare('SELECT 1 FROM read WHERE key = ?').get(key) === undefined) return null
      return texts(db.prepare('SELECT annotated AS value FROM annotation WHERE key = ? ORDER BY seq').all(key))
    },
    keep: async (key, annotated) => {
      inTransaction(db, () => {
        db.prepare('DELETE FROM annotation WHERE key = ?').run(key)
        const insert = db.prepare('INSERT INTO annotation (key, seq, annotated) VALUES (?, ?, ?)')
        for (const [seq, json] of annotated.entries()) insert.run(key, seq, json)
        db.prepare('INSERT OR IGNORE INTO read (key) VALUES (?)').run(key)
      })
    },
    replaceCase: async (documents, refused) => {
      inTransaction(db, () => {
        db.exec('DELETE FROM document; DELETE FROM refused')
        const document = db.prepare('INSERT INTO document (id, sha256, annotated) VALUES (?, ?, ?)')
        for (const d of documents) document.run(d.id, d.sha256, d.annotated)
        const row = db.prepare('INSERT INTO refused (input, reason, advice) VALUES (?, ?, ?)')
        for (const r of refused) row.run(r.input, r.reason, r.advice)
      })
    },
    documents: async () =>
      db.prepare('SELECT id, sha256, annotated FROM document ORDER BY id').all().map(storedDocument),
    refused: async () =>
      db
        .prepare('SELECT input, reason, advice FROM refused ORDER BY input, reason')
        .all()
        .map((row) => ({ input: String(row.input), reason: String(row.reason), advice: String(row.advice) })),
    appendDecisions: async (lines) => {
      // A person's decision must survive a power cut, whatever it costs: it is a handful of rows.
      db.exec('PRAGMA synchronous = FULL')
      inTransaction(db, () => {
        const insert = db.prepare('INSERT OR IGNORE INTO decision (line) VALUES (?)')
        for (const line of lines) insert.run(line)
      })
      db.exec('PRAGMA synchronous = NORMAL')
    },
    decisions: async () => texts(db.prepare('SELECT line AS value FROM decision ORDER BY seq').all()),
    close: async () => {
      db.exec('PRAGMA wal_checkpoint(TRUNCATE)')
      db.close()
    },
  }
}

function migrate(db: DatabaseSync): void {
  const at = Number(db.prepare('PRAGMA user_version').get()?.user_version ?? 0)
  if (at > MIGRATIONS.length)
    throw new RangeError(`case file of version ${at}, this program knows ${MIGRATIONS.length}`)
  MIGRATIONS.slice(at).forEach((sql, i) => {
    inTransaction(db, () => db.exec(`${sql} PRAGMA user_version = ${at + i + 1}`))
  })
}

function inTransaction(db: DatabaseSync, work: () => void): void {
  db.exec('BEGIN IMMEDIATE')
  try {
    work()
    db.exec('COMMIT')
  } catch (error) {
    // On a full disk SQLite has rolled back already, and a second ROLLBACK would hide the true error.
    if (db.isTransaction) db.exec('ROLLBACK')
    throw error
  }
}

function texts(rows: readonly Record<string, unknown>[]): readonly string[] {
  return rows.map((row) => String(row.value))
}

function storedDocument(row: Record<string, unknown>): StoredDocument {
  return { id: String(row.id), sha256: String(row.sha256), annotated: String(row.annotated) }
}
