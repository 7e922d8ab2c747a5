import { maskContacts, renderCaseJson } from '../dossier/index.ts'
import { digest, lastCase } from '../engine/index.ts'
import { casePath, reading } from './case-at.ts'
import { type CommandLine, choice, UsageError } from './parse-command-line.ts'

/** `crossread export CASE --format json|decisions`: the case of a case file, or its decision log, on standard output. */
export async function exportCommand(line: CommandLine): Promise<number> {
  const format = choice(line, 'format', ['json', 'decisions'], 'json')
  const path = casePath(line)
  return reading(path, async (store) => {
    if (format === 'decisions') {
      for (const decision of await store.decisions()) process.stdout.write(`${decision}\n`)
      return 0
    }
    const whole = await lastCase(store)
    if (whole === null) throw new UsageError(`${path} holds no document yet`)
    process.stdout.write(renderCaseJson(maskContacts(whole, digest)))
    return 0
  })
}
