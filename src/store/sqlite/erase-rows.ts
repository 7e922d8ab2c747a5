import type { DatabaseSync } from 'node:sqlite'
import type { Store, WholeFile } from '../store.ts'
import { sha256Of } from './check-rows.ts'
import { appendLog } from './decision-rows.ts'
import { inTransaction, type WriteBatch } from './write-batch.ts'

/** Taking out for good (RELIABILITY row 25): rows, index entries, free pages and the write-ahead log. */
export function eraseRows(db: DatabaseSync, batch: WriteBatch): Pick<Store, 'erase' | 'tombstones'> {
  return {
    erase: async ({ files, instead, decisions, tombstone }) => {
      batch.flush()
      db.exec('PRAGMA secure_delete = ON')
      inTransaction(db, () => {
        for (const file of files) eraseFile(db, file)
        for (const whole of instead) putFile(db, whole)
        // What no document of the case uses any more may hold the words that are to go.
        db.exec(`DELETE FROM annotation WHERE key NOT IN (SELECT key FROM document);
                 DELETE FROM original WHERE sha256 NOT IN (SELECT sha256 FROM file);
                 DELETE FROM decision; DELETE FROM other_log; DELETE FROM line; DELETE FROM line_order; DELETE FROM run;
                 INSERT INTO line_words (line_words) VALUES ('delete-all');
                 INSERT INTO document_words (document_words) VALUES ('delete-all')`)
        appendLog(db, decisions)
        db.prepare('INSERT INTO tombstone (line) VALUES (?)').run(tombstone)
        indexAgain(db)
      })
      db.exec('VACUUM; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA secure_delete = OFF')
    },
    tombstones: async () =>
      db
        .prepare('SELECT line FROM tombstone ORDER BY tombstone')
        .all()
        .map((row) => String(row.line)),
  }
}

function eraseFile(db: DatabaseSync, file: number): void {
  db.prepare('DELETE FROM document WHERE file = ?').run(file)
  db.prepare('DELETE FROM refused WHERE file = ?').run(file)
  db.prepare('DELETE FROM file WHERE file = ?').run(file)
}

/** A file with its documents, their words left for the index that is made anew. */
function putFile(db: DatabaseSync, { file, documents, refused }: WholeFile): void {
  const { name, sha256, bytes, reading, run } = file
  db.prepare('INSERT OR IGNORE INTO original (sha256, bytes) VALUES (?, ?)').run(sha256, bytes)
  const { lastInsertRowid } = db
    .prepare('INSERT INTO file (name, sha256, reading, run, closed) VALUES (?, ?, ?, ?, 1)')
    .run(name, sha256, reading, run)
  const annotation = db.prepare('INSERT OR IGNORE INTO annotation (key, annotated, sha256) VALUES (?, ?, ?)')
  const row = db.prepare('INSERT INTO document (file, at, id, input, sha256, title, key) VALUES (?, ?, ?, ?, ?, ?, ?)')
  for (const [at, d] of documents.entries()) {
    annotation.run(d.key, d.annotated, sha256Of(d.annotated))
    row.run(lastInsertRowid, at, d.id, d.input, d.sha256, d.title, d.key)
  }
  const refusal = db.prepare('INSERT INTO refused (file, input, reason, advice) VALUES (?, ?, ?, ?)')
  for (const r of refused) refusal.run(lastInsertRowid, r.input, r.reason, r.advice)
}

function indexAgain(db: DatabaseSync): void {
  const insert = db.prepare('INSERT INTO document_words (rowid, title, body) VALUES (?, ?, ?)')
  const rows = db
    .prepare(
      `SELECT d.document, d.title, a.annotated FROM document d JOIN file f ON f.file = d.file
       JOIN annotation a ON a.key = d.key WHERE f.gone IS NULL`,
    )
    .iterate()
  for (const { document, title, annotated } of rows) {
    const { text }: { readonly text: unknown } = JSON.parse(String(annotated))
    insert.run(Number(document), String(title ?? ''), String(text))
  }
}
