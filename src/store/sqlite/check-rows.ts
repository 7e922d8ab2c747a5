import { createHash } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'

const SHOWN = 20

/** SHA-256 of a string in UTF-8 or of bytes, hexadecimal. */
export function sha256Of(value: string | Uint8Array): string {
  return createHash('sha256').update(value).digest('hex')
}

/** The next link of the chain of the decision log: one line changed breaks every link after it. */
export function nextLink(before: string | null, line: string): string {
  return sha256Of(`${before ?? ''}\n${line}`)
}

/** What is wrong with the rows of a case file: its pages, and every row that bears a hash of itself. */
export function checkRows(db: DatabaseSync): readonly string[] {
  return [...pageFaults(db), ...originalFaults(db), ...annotationFaults(db), ...decisionFaults(db)]
}

function pageFaults(db: DatabaseSync): readonly string[] {
  return db
    .prepare(`PRAGMA quick_check(${SHOWN})`)
    .all()
    .map((row) => String(row.quick_check))
    .filter((words) => words !== 'ok')
    .map((words) => `the case file: ${words}`)
}

function originalFaults(db: DatabaseSync): readonly string[] {
  const faults: string[] = []
  const names = db.prepare('SELECT name FROM file WHERE sha256 = ? AND closed = 1 ORDER BY file')
  const inside = db.prepare(
    'SELECT d.id FROM document d JOIN file f ON f.file = d.file WHERE f.sha256 = ? AND f.closed = 1 AND f.gone IS NULL',
  )
  for (const { sha256, bytes } of db.prepare('SELECT sha256, bytes FROM original ORDER BY sha256').iterate()) {
    if (bytes instanceof Uint8Array && sha256Of(bytes) === sha256) continue
    const files = names.all(String(sha256)).map((row) => String(row.name))
    faults.push(`the bytes of ${files.join(', ') || 'a file'} are not those that were taken in`)
    for (const { id } of inside.all(String(sha256)))
      faults.push(`document ${String(id)}: the bytes of its file are not those that were taken in`)
  }
  for (const { name } of db
    .prepare('SELECT name FROM file WHERE closed = 1 AND sha256 NOT IN (SELECT sha256 FROM original) ORDER BY file')
    .iterate())
    faults.push(`the bytes of ${String(name)} are missing`)
  return faults
}

function annotationFaults(db: DatabaseSync): readonly string[] {
  const faults: string[] = []
  const rows = db
    .prepare(
      `SELECT d.id, a.annotated, a.sha256 FROM document d LEFT JOIN annotation a ON a.key = d.key
       JOIN file f ON f.file = d.file WHERE f.closed = 1 ORDER BY d.id`,
    )
    .iterate()
  for (const { id, annotated, sha256 } of rows) {
    if (annotated === null) faults.push(`document ${String(id)}: its annotation is missing`)
    else if (sha256Of(String(annotated)) !== sha256) faults.push(`document ${String(id)}: its annotation was changed`)
  }
  return faults
}

function decisionFaults(db: DatabaseSync): readonly string[] {
  let before: string | null = null
  for (const { seq, line, chain } of db.prepare('SELECT seq, line, chain FROM decision ORDER BY seq').iterate()) {
    const link = nextLink(before, String(line))
    if (chain !== null && chain !== link) return [`the decision log was changed at or before line ${String(seq)}`]
    before = link
  }
  return []
}
