import type { DatabaseSync } from 'node:sqlite'

/** Writes that go in together. */
export interface WriteBatch {
  /** Does a write now; it is committed with those around it, at the latest when nothing else waits to be done. */
  write<T>(work: () => T): T
  /** Commits what was written. Throws what made a commit fail. */
  flush(): void
}

/** A commit costs as much as some tens of rows: so many writes go in together at most. */
const MAX_WRITES = 512

/**
 * Gathers writes into transactions: one ends as soon as the process has nothing else to do, so that a killed process
 * costs at most the document in hand, and a flood of documents is not slowed by a commit for each.
 */
export function writeBatch(db: DatabaseSync): WriteBatch {
  let writes = 0
  let failed: unknown = null
  const commit = (): void => {
    if (writes === 0) return
    writes = 0
    try {
      db.exec('COMMIT')
    } catch (error) {
      rollBack(db)
      throw error
    }
  }
  const raise = (): void => {
    if (failed === null) return
    const error = failed
    failed = null
    throw error
  }
  return {
    write: (work) => {
      raise()
      if (writes === 0) {
        db.exec('BEGIN IMMEDIATE')
        setImmediate(() => {
          try {
            if (db.isOpen) commit()
          } catch (error) {
            failed = error
          }
        })
      }
      writes++
      let done: ReturnType<typeof work>
      try {
        done = work()
      } catch (error) {
        writes = 0
        rollBack(db)
        throw error
      }
      if (writes >= MAX_WRITES) commit()
      return done
    },
    flush: () => {
      raise()
      commit()
    },
  }
}

/** Runs work in a transaction of its own. */
export function inTransaction(db: DatabaseSync, work: () => void): void {
  db.exec('BEGIN IMMEDIATE')
  try {
    work()
    db.exec('COMMIT')
  } catch (error) {
    rollBack(db)
    throw error
  }
}

/** On a full disk SQLite has rolled back already, and a second ROLLBACK would hide the true error. */
function rollBack(db: DatabaseSync): void {
  if (db.isTransaction) db.exec('ROLLBACK')
}
