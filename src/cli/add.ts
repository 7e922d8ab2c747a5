import { dirname, isAbsolute, relative, sep } from 'node:path'
import { summarise } from '../dossier/index.ts'
import { ENGINE_KEY, isLinked, linkCase, nextRun, parseReading } from '../engine/index.ts'
import type { Store } from '../store/index.ts'
import { casePath, writing } from './case-at.ts'
import type { FoundInput } from './find-inputs.ts'
import type { CommandLine } from './parse-command-line.ts'
import { baseFolder, watchForStop } from './read-inputs.ts'
import { type Intake, readIntoCase } from './read-into-case.ts'

/**
 * `crossread add CASE INPUT…`: takes files into a case and links it anew; without INPUT, reads again from the case itself
 * what an older Crossread has read. Returns the exit status.
 */
export async function addCommand(line: CommandLine): Promise<number> {
  const path = casePath(line)
  const [, ...inputs] = line.inputs
  const stopped = watchForStop()
  return writing(path, async (store) => {
    const found = inputs.length === 0 ? { found: await outdated(store) } : {}
    const run = await nextRun(store)
    const intake = await readIntoCase({ ...line, inputs }, store, run, { stopped, nameOf: namedFrom(path), ...found })
    if (stopped()) {
      process.stderr.write('stopped: what was read is kept; the same command goes on from there\n')
      return 130
    }
    process.stderr.write(`${intakeWords(intake)}\n`)
    if (!(await isLinked(store))) {
      const { whole } = await linkCase(store, 'add', new Date().toISOString())
      process.stderr.write(`${summarise(whole)}\n`)
    }
    process.stderr.write(`${relative(baseFolder(), path) || path}\n`)
    if (intake.names.size === 0 && inputs.length > 0) return 1
    return intake.refused > 0 ? 3 : 0
  })
}

/** Files bear their path from the case's folder, so that two of one name in two folders stay two. */
function namedFrom(path: string): (file: { readonly name: string; readonly path: string }) => string {
  const folder = dirname(path)
  return (file) => {
    if (file.path === '-') return file.name
    return isAbsolute(file.path) ? relative(folder, file.path).split(sep).join('/') : file.path
  }
}

/** Files of the case that another engine has read, to be read again from the bytes that the case holds. */
async function outdated(store: Store): Promise<readonly FoundInput[]> {
  const files = (await store.files()).filter((f) => f.gone === null && parseReading(f.reading).engine !== ENGINE_KEY)
  return files.map(({ name, sha256, reading }) => ({
    name: parseReading(reading).name,
    path: name,
    held: () => store.original(sha256),
  }))
}

/** What became of the files, in one line. */
export function intakeWords({ names, taken, unchanged, documents, refused }: Intake): string {
  const files = (n: number): string => `${n} file${n === 1 ? '' : 's'}`
  const parts = [`${files(names.size)}: ${taken} taken in (${documents} document${documents === 1 ? '' : 's'})`]
  if (unchanged > 0) parts.push(`${unchanged} unchanged`)
  if (refused > 0) parts.push(`${refused} not read`)
  return parts.join(', ')
}
