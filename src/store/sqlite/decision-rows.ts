import type { DatabaseSync } from 'node:sqlite'
import type { Store } from '../store.ts'
import { nextLink } from './check-rows.ts'
import { inTransaction, type WriteBatch } from './write-batch.ts'

/** The log of decisions: only ever appended to. Each row carries a link of a chain of hashes over those before it. */
export function decisionRows(
  db: DatabaseSync,
  batch: WriteBatch,
): Pick<Store, 'appendDecisions' | 'decisions' | 'logs'> {
  return {
    appendDecisions: async (lines, log = 'own') => {
      if (lines.length === 0) return
      batch.flush()
      // A person's decision must survive a power cut, whatever it costs: it is a handful of rows.
      db.exec('PRAGMA synchronous = FULL')
      try {
        inTransaction(db, () => {
          appendLog(db, lines, log)
          if (log === 'other') keepOrder(db, lines)
        })
      } finally {
        db.exec('PRAGMA synchronous = NORMAL')
      }
    },
    decisions: async () =>
      db
        .prepare('SELECT line FROM decision ORDER BY seq')
        .all()
        .map((row) => String(row.line)),
    logs: async () => {
      const lines = new Map<number, string>()
      const own: string[] = []
      for (const row of db.prepare('SELECT seq, line, own FROM decision ORDER BY seq').all()) {
        lines.set(Number(row.seq), String(row.line))
        if (row.own === 1) own.push(String(row.line))
      }
      const others = db.prepare('SELECT lines FROM other_log ORDER BY log').all()
      const numbers = (json: unknown): readonly number[] => JSON.parse(String(json))
      return [own, ...others.map((row) => numbers(row.lines).flatMap((seq) => lines.get(seq) ?? []))]
    },
  }
}

/** The order of somebody else's log, as places in ours. */
function keepOrder(db: DatabaseSync, lines: readonly string[]): void {
  const seqOf = db.prepare('SELECT seq FROM decision WHERE line = ?')
  const places = lines.map((line) => Number(seqOf.get(line)?.seq))
  db.prepare('INSERT INTO other_log (lines) VALUES (?)').run(JSON.stringify(places))
}

/** Adds lines that are not in the log yet, each with its link. */
export function appendLog(db: DatabaseSync, lines: readonly string[], log: 'own' | 'other' = 'own'): void {
  let last = linked(db)
  const insert = db.prepare('INSERT OR IGNORE INTO decision (line, chain, own) VALUES (?, ?, ?)')
  for (const line of lines) {
    const link = nextLink(last, line)
    if (insert.run(line, link, log === 'own' ? 1 : 0).changes > 0) last = link
  }
}

/** The last link; rows of a case file from before there was a chain get theirs. */
function linked(db: DatabaseSync): string | null {
  const newest = db.prepare('SELECT chain FROM decision ORDER BY seq DESC LIMIT 1').get()
  if (newest === undefined || newest.chain !== null) return newest === undefined ? null : String(newest.chain)
  const update = db.prepare('UPDATE decision SET chain = ? WHERE seq = ?')
  let last: string | null = null
  for (const { seq, line } of db.prepare('SELECT seq, line FROM decision ORDER BY seq').all()) {
    last = nextLink(last, String(line))
    update.run(last, Number(seq))
  }
  return last
}
