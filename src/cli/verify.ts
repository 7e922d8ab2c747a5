import { counted } from '../dossier/index.ts'
import { verifyCase } from '../engine/index.ts'
import { casePath, reading } from './case-at.ts'
import { type CommandLine, choice } from './parse-command-line.ts'

/** `crossread verify CASE`: checks every hash and every span of a case again. Returns 0 when all is well, else 1. */
export async function verifyCommand(line: CommandLine): Promise<number> {
  const format = choice(line, 'format', ['text', 'json'], 'text')
  return reading(casePath(line), async (store) => {
    const verified = await verifyCase(store)
    const { faults, lostBase, checked, linked } = verified
    if (format === 'json') process.stdout.write(`${JSON.stringify(verified)}\n`)
    else {
      process.stdout.write(
        `checked: ${counted(checked.files, 'file')}, ${counted(checked.documents, 'document')}, ${counted(checked.lines, 'line')}, ${counted(checked.decisions, 'decision')}\n`,
      )
      for (const fault of faults) process.stdout.write(`fault: ${fault}\n`)
      for (const { kind, id, label } of lostBase) process.stdout.write(`has lost its base: ${kind} ${id} ${label}\n`)
      if (!linked)
        process.stdout.write('not linked since the last documents or decisions came: give the command again\n')
      process.stdout.write(faults.length === 0 ? 'all is as it was written\n' : `${faults.length} faults\n`)
    }
    return faults.length === 0 ? 0 : 1
  })
}
