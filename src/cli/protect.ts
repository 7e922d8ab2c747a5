import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { caseJsonParts, dossierParts, maskContacts, type Texts } from '../dossier/index.ts'
import { commonWords, digest, entitiesCalled, lastCase, loadModels, protectCase } from '../engine/index.ts'
import { findTraces, type HiddenNames, type Trace } from '../protect/index.ts'
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
  // In parts, each of whole lines and sections: no name stands across two, and all together may be too long for a string.
  const files = new Map<string, readonly string[]>([
    ['dossier.html', [...dossierParts(shown, { texts })]],
    ['case.json', [...caseJsonParts(shown)]],
    ['decisions.jsonl', decisions.map((d) => `${formatDecision(d)}\n`)],
    [
      'README.txt',
      [`${['A copy in which persons bear pseudonyms, valid for this copy only.', '', ...report.limits].join('\n')}\n`],
    ],
  ])
  const traces = [...files].flatMap(([name, parts]) => tracesIn(parts, hidden).map((trace) => ({ name, ...trace })))
  const sure = traces.filter((trace) => trace.sure)
  if (sure.length > 0) {
    for (const { name, kind, start } of sure.slice(0, 20))
      process.stderr.write(`${name}: a ${kind} is left at ${start}\n`)
    process.stderr.write('nothing was written: the copy would still name them\n')
    return 1
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  for (const [name, parts] of files) writePrivate(join(folder, name), parts)
  for (const { label, names: n, quotations } of report.persons) {
    process.stderr.write(`${label}: ${n} names and ${quotations} quotations replaced\n`)
  }
  for (const limit of report.limits) process.stderr.write(`note: ${limit}\n`)
  if (traces.length > 0)
    process.stderr.write(`note: ${traces.length} everyday words that are also such names stand in the copy\n`)
  return 0
}

/** What is left of hidden persons in a file of parts, by its place in the whole. */
function tracesIn(parts: readonly string[], hidden: HiddenNames): readonly Trace[] {
  let before = 0
  return parts.flatMap((part) => {
    const at = before
    before += part.length
    return findTraces(part, hidden).map((trace) => ({ ...trace, start: at + trace.start, end: at + trace.end }))
  })
}
