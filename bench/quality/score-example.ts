import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { annotateItem, makeCase } from '../../src/engine/index.ts'
import { metaRowFor, parseMetaTable, splitInput } from '../../src/intake/index.ts'
import { checksOf, type Wanted } from '../../test/example-checks.ts'
import { MODELS } from './corpus.ts'

/**
 * Recall per kind of line on an affair of our own: `gold` lies beside `documents/` and `meta.csv`. The gold lists what
 * must be there, not all that may be, so precision cannot be told from it.
 */
export function scoreExample(gold: string, asJson: boolean): string {
  const folder = dirname(gold)
  const meta = join(folder, 'meta.csv')
  const table = parseMetaTable(existsSync(meta) ? readFileSync(meta, 'utf8') : 'file\n')
  if (!table.ok) throw new Error(table.error.reason)
  const documents = readdirSync(join(folder, 'documents')).flatMap((name) =>
    splitInput({ name, bytes: readFileSync(join(folder, 'documents', name)) }).flatMap((part) => {
      const read = part.ok ? annotateItem(part.value, metaRowFor(table.value, name), MODELS) : part
      return read.ok ? [read.value] : []
    }),
  )
  const checks = checksOf(makeCase({ documents, decisions: [], refused: [], question: null }))
  const wanted: Readonly<Record<string, readonly Wanted[]>> = JSON.parse(readFileSync(gold, 'utf8'))
  const rows = Object.entries(wanted).map(([kind, entries]) => ({
    kind,
    found: entries.filter((w) => checks[kind]?.(w) === true).length,
    of: entries.length,
  }))
  if (asJson) return `${JSON.stringify({ recall: rows })}\n`
  return `${rows.map((r) => `${r.kind.padEnd(12)} ${r.found} of ${r.of}`).join('\n')}\n`
}
