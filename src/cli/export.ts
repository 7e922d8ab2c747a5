import { resolve } from 'node:path'
import { caseJsonParts, counted, maskContacts } from '../dossier/index.ts'
import { digest, heldDecisions, lastCase } from '../engine/index.ts'
import { formatDecision } from '../review/index.ts'
import { casePath, reading } from './case-at.ts'
import { handOver } from './hand-over.ts'
import { type CommandLine, choice, UsageError } from './parse-command-line.ts'
import { protectedCopy } from './protect.ts'
import { baseFolder } from './read-inputs.ts'

/**
 * `crossread export CASE --format json|decisions`: the case of a case file, or its decision log, on standard output;
 * `--handover DIR`: a folder for an editor or a court; `--protect NAMES -o DIR`: a copy with pseudonyms. Returns the exit status.
 */
export async function exportCommand(line: CommandLine): Promise<number> {
  const format = choice(line, 'format', ['json', 'decisions'], 'json')
  const path = casePath(line)
  const folder = line.values.get('handover')
  if (folder !== undefined) {
    return reading(path, async (store) => {
      const files = await handOver(store, resolve(baseFolder(), folder))
      process.stderr.write(`${counted(files, 'file')} and their SHA256SUMS in ${folder}\n`)
      return 0
    })
  }
  const persons = line.values.get('protect')
  if (persons !== undefined) {
    const copy = line.values.get('output')
    if (copy === undefined) throw new UsageError('--protect takes -o DIR for the copy')
    const names = persons.split(';').flatMap((name) => name.trim() || [])
    const texts = choice(line, 'texts', ['full', 'quotes', 'none'], 'full')
    return reading(path, (store) => protectedCopy(store, names, resolve(baseFolder(), copy), texts))
  }
  return reading(path, async (store) => {
    if (format === 'decisions') {
      for (const decision of await heldDecisions(store)) process.stdout.write(`${formatDecision(decision)}\n`)
      return 0
    }
    const whole = await lastCase(store)
    if (whole === null) throw new UsageError(`${path} holds no document yet`)
    for (const part of caseJsonParts(maskContacts(whole, digest))) process.stdout.write(part)
    return 0
  })
}
