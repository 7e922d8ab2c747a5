import { readFileSync } from 'node:fs'
import { makeCase } from '../../src/engine/index.ts'
import { checksOf, type Wanted } from '../../test/example-checks.ts'
import { type FileRead, readFolder } from './read-folder.ts'
import { type AffairGold, scoreAffair } from './score-affair.ts'

type WantedLines = Readonly<Record<string, readonly Wanted[]>>

/**
 * Scores a pile of our own by the gold beside it. A gold that labels its lines wholly (it has `entities` with the documents
 * they stand in) gives precision and recall; one that lists what must be there, as the example's does, recall only.
 */
export function scoreDossier(path: string, show: boolean, asJson: boolean): string {
  const gold: AffairGold | WantedLines = JSON.parse(readFileSync(path, 'utf8'))
  const read = readFolder(path)
  return isAffair(gold) ? scoreAffair(read, gold, show, asJson) : scoreWanted(read, gold, asJson)
}

function isAffair(gold: AffairGold | WantedLines): gold is AffairGold {
  return 'entities' in gold
}

function scoreWanted(read: readonly FileRead[], wanted: WantedLines, asJson: boolean): string {
  const documents = read.map((r) => r.doc)
  const checks = checksOf(makeCase({ documents, decisions: [], refused: [], question: null }))
  const rows = Object.entries(wanted).map(([kind, entries]) => ({
    kind,
    found: entries.filter((w) => checks[kind]?.(w) === true).length,
    of: entries.length,
  }))
  if (asJson) return `${JSON.stringify({ recall: rows })}\n`
  return `${rows.map((r) => `${r.kind.padEnd(12)} ${r.found} of ${r.of}`).join('\n')}\n`
}
