import type { DatabaseSync } from 'node:sqlite'
import type { Line, Run, Store } from '../store.ts'
import { inTransaction, type WriteBatch } from './write-batch.ts'

/** The lines of the linked case: a row stays as it is while the line does, so that every earlier run can be read. */
export function lineRows(db: DatabaseSync, batch: WriteBatch): Pick<Store, 'finishRun' | 'runs' | 'lines'> {
  return {
    finishRun: async (run, lines) => {
      batch.flush()
      inTransaction(db, () => replaceLines(db, run, lines))
    },
    runs: async () =>
      db
        .prepare('SELECT line FROM run ORDER BY run')
        .all()
        .map((row) => parseRun(String(row.line))),
    lines: async function* (kind, run = null) {
      const kinds = kind === null ? kindsOf(db) : [kind]
      for (const one of kinds) {
        if (run !== null) {
          const rows = db
            .prepare('SELECT * FROM line WHERE kind = ? AND run <= ? AND (gone IS NULL OR gone > ?) ORDER BY id, line')
            .iterate(one, run, run)
          for (const row of rows) yield lineOf(row)
          continue
        }
        const get = db.prepare('SELECT * FROM line WHERE line = ?')
        for (const at of orderOf(db, one)) {
          const row = get.get(at)
          if (row !== undefined) yield lineOf(row)
        }
      }
    },
  }
}

function parseRun(json: string): Run {
  const run: Run = JSON.parse(json)
  const { run: number, when, engine, command, documents, decisions } = run
  const sound = [number, documents, decisions].every(Number.isSafeInteger)
  if (!sound || ![when, engine, command].every((words) => typeof words === 'string')) throw new SyntaxError('no run')
  return run
}

function replaceLines(db: DatabaseSync, run: Run, lines: Iterable<Line>): void {
  const held = db.prepare('SELECT line, json FROM line WHERE kind = ? AND id = ? AND gone IS NULL')
  const insert = db.prepare('INSERT INTO line (kind, id, run, speaker, date, words, json) VALUES (?, ?, ?, ?, ?, ?, ?)')
  const words = db.prepare('INSERT INTO line_words (rowid, words) VALUES (?, ?)')
  const end = endLine(db)
  const order = new Map<string, number[]>()
  const kept = new Set<number>()
  for (const { kind, id, json, words: found, speaker, date } of lines) {
    const before = held.get(kind, id)
    let at = Number(before?.line ?? 0)
    if (before === undefined || before.json !== json) {
      if (before !== undefined) end(at, run.run)
      at = Number(insert.run(kind, id, run.run, speaker, date, found, json).lastInsertRowid)
      if (found !== '') words.run(at, found)
    }
    kept.add(at)
    const places = order.get(kind) ?? []
    places.push(at)
    order.set(kind, places)
  }
  for (const row of db.prepare('SELECT line FROM line WHERE gone IS NULL').all()) {
    if (!kept.has(Number(row.line))) end(Number(row.line), run.run)
  }
  db.exec('DELETE FROM line_order')
  const newOrder = db.prepare('INSERT INTO line_order (kind, lines) VALUES (?, ?)')
  for (const [kind, places] of order) newOrder.run(kind, JSON.stringify(places))
  db.prepare('INSERT OR REPLACE INTO run (run, line) VALUES (?, ?)').run(run.run, JSON.stringify(run))
}

/** Closes a line's row; one that began in the very same run never was. */
function endLine(db: DatabaseSync): (line: number, run: number) => void {
  const noWords = db.prepare('DELETE FROM line_words WHERE rowid = ?')
  const close = db.prepare('UPDATE line SET gone = ? WHERE line = ? AND run < ?')
  const never = db.prepare('DELETE FROM line WHERE line = ? AND run >= ?')
  return (line, run) => {
    noWords.run(line)
    close.run(run, line, run)
    never.run(line, run)
  }
}

function kindsOf(db: DatabaseSync): readonly string[] {
  return db
    .prepare('SELECT DISTINCT kind FROM line ORDER BY kind')
    .all()
    .map((row) => String(row.kind))
}

function orderOf(db: DatabaseSync, kind: string): readonly number[] {
  const row = db.prepare('SELECT lines FROM line_order WHERE kind = ?').get(kind)
  const places: unknown = row === undefined ? [] : JSON.parse(String(row.lines))
  return Array.isArray(places) ? places.map(Number) : []
}

/** A row of the table `line` as a line. */
export function lineOf(row: Record<string, unknown>): Line {
  return {
    kind: String(row.kind),
    id: String(row.id),
    json: String(row.json),
    words: String(row.words),
    speaker: row.speaker === null ? null : String(row.speaker),
    date: row.date === null ? null : String(row.date),
  }
}
