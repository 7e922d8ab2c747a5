import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Annotated } from '../document/index.ts'
import { maskContacts, renderCaseJson } from '../dossier/index.ts'
import { digest, makeCase } from '../engine/index.ts'
import { parseDecisions } from '../review/index.ts'
import { sqliteStore } from '../store/sqlite/index.ts'
import { type CommandLine, choice, UsageError } from './parse-command-line.ts'
import { baseFolder } from './read-inputs.ts'

/** `crossread export CASE --format json`: the case of a case file on standard output. Returns the exit status. */
export async function exportCommand(line: CommandLine): Promise<number> {
  choice(line, 'format', ['json'], 'json')
  const path = resolve(baseFolder(), line.inputs[0] ?? '')
  if (!existsSync(path)) throw new UsageError(`no case file at ${line.inputs[0] ?? ''}`)
  const store = sqliteStore(path)
  try {
    const documents = (await store.documents()).map((d): Annotated => JSON.parse(d.annotated))
    const decisions = parseDecisions((await store.decisions()).join('\n')).decisions
    const whole = makeCase({ documents, decisions, refused: await store.refused(), question: null })
    process.stdout.write(renderCaseJson(maskContacts(whole, digest)))
    return 0
  } finally {
    await store.close()
  }
}
