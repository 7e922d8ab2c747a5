import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { type Random, seededRandom } from '../hostile/random.ts'

/** A way to spoil a case file; `refused`: whether it must never be shown. */
export interface Mutation {
  readonly kind: string
  readonly refused: boolean
  apply(path: string, random: Random): void
}

const PLANTED: readonly string[] = [
  'CREATE TRIGGER t AFTER INSERT ON decision BEGIN DELETE FROM document; END',
  'CREATE TRIGGER t AFTER INSERT ON run BEGIN DELETE FROM original; END',
  'CREATE VIEW v AS SELECT 1',
  'CREATE VIEW v AS WITH RECURSIVE c (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c',
  'DROP TABLE run; CREATE VIEW run AS WITH RECURSIVE c (run, line) AS (SELECT 1, 2 UNION ALL SELECT run + 1, 2 FROM c) SELECT * FROM c',
  'ALTER TABLE line ADD COLUMN g TEXT GENERATED ALWAYS AS (hex(zeroblob(1000000))) VIRTUAL',
  'CREATE INDEX i ON line (length(json))',
  'CREATE TABLE t (x)',
  'CREATE VIRTUAL TABLE t USING fts5 (x)',
  'DROP TABLE decision',
  'DROP INDEX line_by_id',
  'ALTER TABLE document RENAME COLUMN title TO headline',
  'ALTER TABLE annotation RENAME TO annotations',
  'PRAGMA user_version = 999',
  'PRAGMA user_version = 1',
  'PRAGMA user_version = -1',
  'PRAGMA application_id = 7',
]

/** Rows of every table that the program parses, as `UPDATE` statements with the JSON in `?`. */
const COLUMNS: readonly (readonly [table: string, column: string])[] = [
  ['line', 'json'],
  ['line', 'json'],
  ['line', 'json'],
  ['annotation', 'annotated'],
  ['annotation', 'annotated'],
  ['run', 'line'],
  ['line_order', 'lines'],
  ['decision', 'line'],
  ['file', 'reading'],
]

const WRONG: readonly unknown[] = [null, -1, 1e9, 0.5, '', 'x', [], {}, [[0, 1e9]], [[5, 2]], true, '\u0000', '\ud800']
const LONG = 3_000_000

/** JSON with a value somewhere in it replaced, or with keys that would reach a prototype. */
function spoil(json: string, random: Random): string {
  switch (random.below(6)) {
    case 0:
      return json.slice(0, random.below(json.length))
    case 1:
      return `{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},${json.slice(1)}`
    case 2:
      return '['.repeat(100_000)
    default: {
      const value: unknown = JSON.parse(json)
      const places: (readonly [object: object, key: string])[] = []
      const walk = (node: unknown): void => {
        if (typeof node !== 'object' || node === null) return
        for (const [key, child] of Object.entries(node)) {
          places.push([node, key])
          walk(child)
        }
      }
      walk(value)
      if (places.length === 0) return 'null'
      const [object, key] = random.pick(places)
      Reflect.set(object, key, random.below(40) === 0 ? 'y'.repeat(LONG) : random.pick(WRONG))
      return JSON.stringify(value)
    }
  }
}

function sql(path: string, work: (db: DatabaseSync) => void): void {
  const db = new DatabaseSync(path)
  work(db)
  db.exec('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE')
  db.close()
}

const MUTATIONS: readonly Mutation[] = [
  {
    kind: 'planted object or wrong table',
    refused: true,
    apply: (path, random) => sql(path, (db) => db.exec(random.pick(PLANTED))),
  },
  {
    kind: 'bit flips in the header',
    refused: false,
    apply: (path, random) => flip(path, random, 100, 1 + random.below(3)),
  },
  {
    kind: 'bit flips in the pages',
    refused: false,
    apply: (path, random) => flip(path, random, Number.POSITIVE_INFINITY, 1 + random.below(200)),
  },
  {
    kind: 'truncation',
    refused: false,
    apply: (path, random) => truncateSync(path, random.below(readFileSync(path).length)),
  },
  {
    kind: 'a value of another type or size, JSON that is none, keys of a prototype',
    refused: false,
    apply: (path, random) =>
      sql(path, (db) => {
        const [table, column] = random.pick(COLUMNS)
        const rows = db.prepare(`SELECT rowid AS at, ${column} AS json FROM ${table}`).all()
        if (rows.length === 0) return
        const row = random.pick(rows)
        db.prepare(`UPDATE ${table} SET ${column} = ? WHERE rowid = ?`).run(
          spoil(String(row.json), random),
          Number(row.at),
        )
      }),
  },
  {
    kind: 'words that nobody said',
    refused: true,
    apply: (path, random) =>
      changeLine(path, random, 'statement', (line) => ({ ...line, text: 'We will pay them all.' })),
  },
  {
    kind: 'evidence outside the text',
    refused: true,
    apply: (path, random) =>
      changeLine(path, random, 'event', (line) => ({
        ...line,
        accounts: [line.accounts].flat().map((account) => ({ ...Object(account), start: 5, end: 1e6 })),
      })),
  },
  {
    kind: 'a text that was not read',
    refused: true,
    apply: (path, random) =>
      changeLine(path, random, 'document', (line) => ({ ...line, text: `${line.text}`.replace('Mara', 'Tara') })),
  },
]

function changeLine(
  path: string,
  random: Random,
  kind: string,
  change: (line: Record<string, unknown>) => object,
): void {
  sql(path, (db) => {
    const row = random.pick(db.prepare('SELECT line, json FROM line WHERE kind = ? AND gone IS NULL').all(kind))
    db.prepare('UPDATE line SET json = ? WHERE line = ?').run(
      JSON.stringify(change(JSON.parse(String(row.json)))),
      Number(row.line),
    )
  })
}

function flip(path: string, random: Random, within: number, count: number): void {
  const bytes = readFileSync(path)
  for (let n = 0; n < count; n++) {
    const at = random.below(Math.min(bytes.length, within))
    bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8))
  }
  writeFileSync(path, bytes)
}

/** Spoils a copy of a case file in one seeded way. */
export function mutate(from: string, to: string, seed: number): Mutation {
  const random = seededRandom(seed)
  copyFileSync(from, to)
  const mutation = random.pick(MUTATIONS)
  mutation.apply(to, random)
  return mutation
}
