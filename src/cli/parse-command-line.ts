import { parseArgs } from 'node:util'
import { COMMANDS, type Command, OPTIONS } from './options.ts'

/** A command line that was understood. */
export interface CommandLine {
  readonly command: Command
  readonly inputs: readonly string[]
  readonly values: ReadonlyMap<string, string>
}

/** A wrong usage: printed as one sentence, exit status 2. */
export class UsageError extends Error {}

/** Reads the arguments after the program's name. Throws `UsageError`. A first word that is no command means `dossier`. */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  const { positionals, values } = parse(argv)
  const [first = '', ...rest] = positionals
  const command = COMMANDS.find((c) => c === first) ?? 'dossier'
  const given = new Map(Object.entries(values).map(([name, value]) => [name, String(value)]))
  for (const name of given.keys()) {
    const option = OPTIONS.find((o) => o.name === name)
    if (option !== undefined && !option.commands.includes(command)) {
      throw new UsageError(`--${name} does not go with ${command}`)
    }
  }
  const inputs = command === first ? rest : positionals
  if (inputs.length === 0 && command !== 'doctor' && !given.has('help') && !given.has('version')) {
    throw new UsageError(command === 'schema' ? 'which schema: annotate or case?' : 'no input named')
  }
  return { command, inputs, values: given }
}

function parse(argv: readonly string[]): { positionals: string[]; values: Record<string, unknown> } {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: Object.fromEntries(
        OPTIONS.map((o) => [
          o.name,
          {
            type: o.value === undefined ? ('boolean' as const) : ('string' as const),
            ...(o.short ? { short: o.short } : {}),
          },
        ]),
      ),
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'the options could not be read')
  }
}

/** One of the allowed values of an option. Throws `UsageError` on another. */
export function choice<T extends string>(line: CommandLine, name: string, allowed: readonly T[], absent: T): T {
  const given = line.values.get(name)
  if (given === undefined) return absent
  const found = allowed.find((a) => a === given)
  if (found === undefined) throw new UsageError(`--${name} takes ${allowed.join(', ')}, not "${given}"`)
  return found
}

/** A whole number of an option, at least 1. Throws `UsageError`. */
export function count(line: CommandLine, name: string, absent: number): number {
  const given = line.values.get(name)
  if (given === undefined) return absent
  if (!/^[1-9]\d{0,5}$/.test(given)) throw new UsageError(`--${name} takes a whole number from 1, not "${given}"`)
  return Number(given)
}
