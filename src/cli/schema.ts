import { ANNOTATE_SCHEMA } from '../document/index.ts'
import { CASE_SCHEMA } from '../link/index.ts'
import { type CommandLine, UsageError } from './parse-command-line.ts'

/** `crossread schema annotate|case`: the JSON Schema on standard output. Returns the exit status. */
export function schemaCommand(line: CommandLine): number {
  const schemas = new Map<string, unknown>([
    ['annotate', ANNOTATE_SCHEMA],
    ['case', CASE_SCHEMA],
  ])
  const schema = schemas.get(line.inputs[0] ?? '')
  if (schema === undefined) throw new UsageError('which schema: annotate or case?')
  process.stdout.write(`${JSON.stringify(schema, null, 2)}\n`)
  return 0
}
