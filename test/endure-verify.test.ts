import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyCase } from '../src/engine/index.ts'
import { readCase } from '../src/store/sqlite/index.ts'
import { seededRandom } from './hostile/random.ts'
import { STAGES } from './kill/stages.ts'
import { runCli } from './run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'crossread-verify-'))
const base = join(folder, 'work.crossread')
afterAll(() => rmSync(folder, { recursive: true, force: true }))
beforeAll(async () => {
  await STAGES.review.prepare(folder)
  await STAGES.review.work(folder, () => {})
})

const COLUMNS = [
  ['original', 'bytes'],
  ['annotation', 'annotated'],
  ['decision', 'line'],
] as const

async function verified(path: string): ReturnType<typeof verifyCase> {
  const opened = readCase(path)
  if (!opened.ok) throw new Error(opened.error.reason)
  const found = await verifyCase(opened.value)
  await opened.value.close()
  return found
}

describe('verify', () => {
  it('finds nothing in a sound case', async () => {
    expect(await verified(base)).toMatchObject({ faults: [], lostBase: [], linked: true })
  })

  it('finds any changed byte of 100 in sources, annotations and decisions, and the lines that lost their base', async () => {
    const random = seededRandom(4)
    const path = join(folder, 'flipped.crossread')
    for (let n = 0; n < 100; n++) {
      const [table, column] = COLUMNS[n % COLUMNS.length] ?? COLUMNS[0]
      copyFileSync(base, path)
      const db = new DatabaseSync(path)
      const row = random.pick(db.prepare(`SELECT rowid AS at, CAST(${column} AS BLOB) AS value FROM ${table}`).all())
      const value = row.value instanceof Uint8Array ? row.value : new Uint8Array()
      const at = random.below(value.length)
      // A letter stays one byte of UTF-8, so that the column's type holds whatever it was.
      value[at] = (value[at] ?? 0) ^ (1 << random.below(7))
      const type = table === 'original' ? 'BLOB' : 'TEXT'
      db.prepare(`UPDATE ${table} SET ${column} = CAST(? AS ${type}) WHERE rowid = ?`).run(value, Number(row.at))
      db.exec('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE')
      db.close()
      const { faults, lostBase } = await verified(path)
      expect(faults, `${n} ${table}`).not.toEqual([])
      // Every document of the pile holds an event and a statement.
      if (table !== 'decision') expect(lostBase.length, `${n} ${table}`).toBeGreaterThan(0)
      else expect(lostBase).toEqual([])
      rmSync(path)
    }
  }, 300_000)
})

describe('names that nobody may find outside the case', () => {
  it('stand neither in what is said on standard error nor in a file beside the case', () => {
    const own = mkdtempSync(join(folder, 'canary-'))
    const path = join(own, 'work.crossread')
    const said = [
      runCli(['add', path, '-'], { cwd: own, input: 'Quennell Ostrava met Jorunn Tafari on 4 June 2031.\n' }),
      runCli(['add', path, '-'], { cwd: own, input: '{"id": "Quennell", "text": Ostrava Tafari' }),
      runCli(['status', path], { cwd: own }),
    ].map((run) => run.stderr)
    expect(said.join('\n')).not.toMatch(/Quennell|Ostrava|Jorunn|Tafari/)
    for (const name of readdirSync(own)) {
      if (name === 'work.crossread') continue
      expect(readFileSync(join(own, name), 'latin1')).not.toMatch(/Quennell|Ostrava|Jorunn|Tafari/)
    }
    expect(readFileSync(path, 'latin1')).toMatch(/Quennell/)
  })
})
