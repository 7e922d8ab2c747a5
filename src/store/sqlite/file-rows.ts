import type { DatabaseSync } from 'node:sqlite'
import type { HeldDocument, HeldFile, Store } from '../store.ts'
import { sha256Of } from './check-rows.ts'
import type { WriteBatch } from './write-batch.ts'

type Row = Record<string, unknown>

const HELD = `SELECT f.file, f.name, f.sha256, f.reading, f.run, f.gone,
  (SELECT length(bytes) FROM original o WHERE o.sha256 = f.sha256) AS bytes,
  (SELECT count(*) FROM document d WHERE d.file = f.file) AS documents
  FROM file f WHERE f.closed = 1`

const CURRENT = `SELECT f.name, d.id, d.input, d.sha256, d.title, d.key, a.annotated FROM file f
  JOIN document d ON d.file = f.file JOIN annotation a ON a.key = d.key WHERE f.closed = 1 AND f.gone IS NULL`

/** Files, their bytes and the documents in them. */
export function fileRows(
  db: DatabaseSync,
  batch: WriteBatch,
): Pick<
  Store,
  | 'file'
  | 'files'
  | 'openFile'
  | 'keepDocument'
  | 'closeFile'
  | 'dropFile'
  | 'original'
  | 'cached'
  | 'documents'
  | 'document'
  | 'refused'
> {
  const current = db.prepare(`${HELD} AND f.gone IS NULL AND f.name = ?`)
  const unfinished = db.prepare('SELECT file, sha256, reading FROM file WHERE closed = 0 AND name = ?')
  const newFile = db.prepare('INSERT INTO file (name, sha256, reading, run, closed) VALUES (?, ?, ?, ?, 0)')
  const newOriginal = db.prepare('INSERT OR IGNORE INTO original (sha256, bytes) VALUES (?, ?)')
  const newAnnotation = db.prepare('INSERT OR IGNORE INTO annotation (key, annotated, sha256) VALUES (?, ?, ?)')
  const heldAt = db.prepare('SELECT document, key FROM document WHERE file = ? AND at = ?')
  const newDocument = db.prepare(
    'INSERT INTO document (file, at, id, input, sha256, title, key) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  const newWords = db.prepare('INSERT INTO document_words (rowid, title, body) VALUES (?, ?, ?)')
  const noWords = db.prepare('DELETE FROM document_words WHERE rowid IN (SELECT document FROM document WHERE file = ?)')
  const cached = db.prepare('SELECT annotated FROM annotation WHERE key = ?')

  const noAnnotations = db.prepare(
    `DELETE FROM annotation WHERE key IN (SELECT key FROM document WHERE file = ?1)
     AND NOT EXISTS (SELECT 1 FROM document d WHERE d.key = annotation.key AND d.file <> ?1)`,
  )

  /** Takes a version that nobody will ask for again out with all its rows. */
  const forget = (file: number): void => {
    noWords.run(file)
    noAnnotations.run(file)
    db.prepare('DELETE FROM document WHERE file = ?').run(file)
    db.prepare('DELETE FROM refused WHERE file = ?').run(file)
    db.prepare('DELETE FROM file WHERE file = ?').run(file)
  }
  /** Lets the current version of a name give way: it stays as history, its words can no longer be searched for. */
  const supersede = (name: string, run: number): void => {
    const held = current.get(name)
    if (held === undefined) return
    noWords.run(Number(held.file))
    db.prepare('UPDATE file SET gone = ? WHERE file = ?').run(run, Number(held.file))
  }
  return {
    file: async (name) => {
      const row = current.get(name)
      return row === undefined ? null : heldFile(row)
    },
    files: async () => db.prepare(`${HELD} ORDER BY f.file`).all().map(heldFile),
    openFile: async ({ name, sha256, bytes, reading, run }) =>
      batch.write(() => {
        for (const row of unfinished.all(name)) {
          if (row.sha256 === sha256 && row.reading === reading) return Number(row.file)
          forget(Number(row.file))
        }
        newOriginal.run(sha256, bytes)
        return Number(newFile.run(name, sha256, reading, run).lastInsertRowid)
      }),
    keepDocument: async (file, at, { id, input, sha256, title, key, text, annotated }) =>
      batch.write(() => {
        const held = heldAt.get(file, at)
        if (held?.key === key) return
        if (held !== undefined) {
          db.prepare('DELETE FROM document_words WHERE rowid = ?').run(Number(held.document))
          db.prepare('DELETE FROM document WHERE document = ?').run(Number(held.document))
        }
        newAnnotation.run(key, annotated, sha256Of(annotated))
        const { lastInsertRowid } = newDocument.run(file, at, id, input, sha256, title, key)
        newWords.run(lastInsertRowid, title ?? '', text)
      }),
    closeFile: async (file, refused) =>
      batch.write(() => {
        const row = db.prepare('SELECT name, sha256, run FROM file WHERE file = ?').get(file)
        if (row === undefined) throw new RangeError(`file ${file} is not open`)
        const name = String(row.name)
        const before = current.get(name)
        // The same bytes read anew are no new version: what an older engine made of them goes.
        if (before !== undefined && before.sha256 === row.sha256) forget(Number(before.file))
        else supersede(name, Number(row.run))
        db.prepare('DELETE FROM refused WHERE file = ?').run(file)
        const insert = db.prepare('INSERT INTO refused (file, input, reason, advice) VALUES (?, ?, ?, ?)')
        for (const r of refused) insert.run(file, r.input, r.reason, r.advice)
        db.prepare('UPDATE file SET closed = 1 WHERE file = ?').run(file)
      }),
    dropFile: async (name, run) => batch.write(() => supersede(name, run)),
    original: async (sha256) => {
      const bytes = db.prepare('SELECT bytes FROM original WHERE sha256 = ?').get(sha256)?.bytes
      return bytes instanceof Uint8Array ? bytes : null
    },
    cached: async (key) => {
      const row = cached.get(key)
      return row === undefined ? null : String(row.annotated)
    },
    documents: async function* () {
      batch.flush()
      const rows = db.prepare(`${CURRENT} ORDER BY d.id, d.sha256, d.input`).iterate()
      for (const row of rows) yield heldDocument(row)
    },
    document: async (id) => {
      const row = db.prepare(`${CURRENT} AND d.id = ? ORDER BY d.sha256, d.input LIMIT 1`).get(id)
      return row === undefined ? null : heldDocument(row)
    },
    refused: async () =>
      db
        .prepare(
          `SELECT r.input, r.reason, r.advice FROM refused r JOIN file f ON f.file = r.file
           WHERE f.closed = 1 AND f.gone IS NULL ORDER BY r.input, r.reason`,
        )
        .all()
        .map((row) => ({ input: String(row.input), reason: String(row.reason), advice: String(row.advice) })),
  }
}

function heldFile(row: Row): HeldFile {
  return {
    file: Number(row.file),
    name: String(row.name),
    sha256: String(row.sha256),
    reading: String(row.reading),
    run: Number(row.run),
    gone: row.gone === null ? null : Number(row.gone),
    bytes: Number(row.bytes ?? 0),
    documents: Number(row.documents),
  }
}

function heldDocument(row: Row): HeldDocument {
  return {
    file: String(row.name),
    id: String(row.id),
    input: String(row.input),
    sha256: String(row.sha256),
    title: row.title === null ? null : String(row.title),
    key: String(row.key),
    annotated: String(row.annotated),
  }
}
