import { summarise } from '../dossier/index.ts'
import { linkCase, nextRun } from '../engine/index.ts'
import { casePath, writing } from './case-at.ts'
import { type CommandLine, UsageError } from './parse-command-line.ts'
import { printable } from './printable.ts'

/** `crossread remove CASE FILE…`: takes files (by name or by a document's id) out of a case. Returns the exit status. */
export async function removeCommand(line: CommandLine): Promise<number> {
  const path = casePath(line)
  const [, ...named] = line.inputs
  if (named.length === 0)
    throw new UsageError('which file? Give its name as "crossread status" lists it, or a document’s id')
  return writing(path, async (store) => {
    const files = new Set((await store.files()).filter((f) => f.gone === null).map((f) => f.name))
    const byId = new Map<string, string>()
    for await (const { id, file } of store.documents()) byId.set(id, file)
    const run = await nextRun(store)
    let unknown = 0
    for (const name of named) {
      const file = files.has(name) ? name : byId.get(name)
      if (file === undefined) {
        unknown++
        process.stderr.write(`${printable(name)}: no such file or document in this case\n`)
      } else {
        await store.dropFile(file, run)
        process.stderr.write(
          `${printable(file)}: taken out; its bytes stay in the case (crossread redact takes them out for good)\n`,
        )
      }
    }
    if (unknown === named.length) return 1
    const { whole } = await linkCase(store, 'remove', new Date().toISOString())
    process.stderr.write(`${summarise(whole)}\n`)
    return unknown > 0 ? 3 : 0
  })
}
