import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { maskContacts, renderCaseJson, renderDossier, type Texts } from '../dossier/index.ts'
import { commonWords, digest, entitiesCalled, lastCase, loadModels, protectCase } from '../engine/index.ts'
import { findTraces } from '../protect/index.ts'
import { formatDecision } from '../review/index.ts'
import type { Store } from '../store/index.ts'
import { UsageError } from './parse-command-line.ts'
import { writePrivate } from './write-file.ts'

/**
 * Writes a copy of the dossier in which the persons of these names bear pseudonyms. Nothing is written unless a search of
 * every file finds none of their names. Throws `UsageError` for a name that nobody bears. Returns the exit status.
 */
export async function protectedCopy(
  store: Store,
  names: readonly string[],
  folder: string,
  texts: Texts,
): Promise<number> {
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new UsageError(`${folder} is not empty`)
  const theCase = await lastCase(store)
  const chosen = names.map((name) => (theCase === null ? [] : entitiesCalled(theCase, name)))
  const unknown = names.filter((_, i) => chosen[i]?.length === 0)
  if (unknown.length > 0) throw new UsageError(`nobody in this case is called ${unknown.join(', ')}`)
  const copy = await protectCase(store, [...new Set(chosen.flat())], commonWords(await loadModels()))
  if (copy === null) throw new UsageError('this case holds no document yet')
  const { whole, decisions, report, hidden } = copy
  const shown = maskContacts(whole, digest)
  const files = new Map([
    ['dossier.html', renderDossier(shown, { texts })],
    ['case.json', renderCaseJson(shown)],
    ['decisions.jsonl', decisions.map((d) => `${formatDecision(d)}\n`).join('')],
    [
      'README.txt',
      `${['A copy in which persons bear pseudonyms, valid for this copy only.', '', ...report.limits].join('\n')}\n`,
    ],
  ])
  const traces = [...files].flatMap(([name, text]) => findTraces(text, hidden).map((trace) => ({ name, ...trace })))
  const sure = traces.filter((trace) => trace.sure)
  if (sure.length > 0) {
    for (const { name, kind, start } of sure.slice(0, 20))
      process.stderr.write(`${name}: a ${kind} is left at ${start}\n`)
    process.stderr.write('nothing was written: the copy would still name them\n')
    return 1
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  for (const [name, text] of files) writePrivate(join(folder, name), text)
  for (const { label, names: n, quotations } of report.persons) {
    process.stderr.write(`${label}: ${n} names and ${quotations} quotations replaced\n`)
  }
  for (const limit of report.limits) process.stderr.write(`note: ${limit}\n`)
  if (traces.length > 0)
    process.stderr.write(`note: ${traces.length} everyday words that are also such names stand in the copy\n`)
  return 0
}
