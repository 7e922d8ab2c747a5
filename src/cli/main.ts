import { ENGINE, FalseCaseError } from '../engine/index.ts'
import { CaseFileError } from '../store/sqlite/index.ts'
import { addCommand } from './add.ts'
import { annotateCommand } from './annotate.ts'
import { diffCommand } from './diff.ts'
import { doctorCommand } from './doctor.ts'
import { dossierCommand } from './dossier.ts'
import { exportCommand } from './export.ts'
import { helpText } from './options.ts'
import { type CommandLine, parseCommandLine, UsageError } from './parse-command-line.ts'
import { redactCommand } from './redact.ts'
import { removeCommand } from './remove.ts'
import { reviewCommand } from './review.ts'
import { schemaCommand } from './schema.ts'
import { searchCommand } from './search.ts'
import { serveCommand } from './serve.ts'
import { showCommand } from './show.ts'
import { statusCommand } from './status.ts'
import { verifyCommand } from './verify.ts'

/** Runs the command line and sets the process's exit status. */
export async function main(argv: readonly string[]): Promise<void> {
  try {
    process.exitCode = await run(parseCommandLine(argv))
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`crossread: ${error.message}\nTry: crossread --help\n`)
      process.exitCode = 2
    } else if (error instanceof CaseFileError || error instanceof FalseCaseError) {
      process.stderr.write(`crossread: ${error.message}\n`)
      process.exitCode = 1
    } else {
      // The class and place of a fault, never its message: messages can carry words of a document.
      const [name, frame] =
        error instanceof Error ? [error.constructor.name, error.stack?.split('\n    at ')[1]] : ['fault', '']
      process.stderr.write(`crossread: stopped by a fault of its own (${name} at ${frame ?? 'an unknown place'})\n`)
      if (argv.includes('--debug-text') && error instanceof Error) process.stderr.write(`${error.stack}\n`)
      process.exitCode = 1
    }
  }
}

async function run(line: CommandLine): Promise<number> {
  if (line.values.has('help')) return print(helpText())
  if (line.values.has('version')) return print(`${ENGINE}\n`)
  switch (line.command) {
    case 'annotate':
      return annotateCommand(line)
    case 'dossier':
      return dossierCommand(line)
    case 'export':
      return exportCommand(line)
    case 'add':
      return addCommand(line)
    case 'remove':
      return removeCommand(line)
    case 'status':
      return statusCommand(line)
    case 'review':
      return reviewCommand(line)
    case 'search':
      return searchCommand(line)
    case 'show':
      return showCommand(line)
    case 'diff':
      return diffCommand(line)
    case 'verify':
      return verifyCommand(line)
    case 'redact':
      return redactCommand(line)
    case 'serve':
      return serveCommand(line)
    case 'doctor':
      return doctorCommand()
    case 'schema':
      return schemaCommand(line)
  }
}

function print(text: string): number {
  process.stdout.write(text)
  return 0
}
