import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { digestBytes, inOrder, type Job, type JobResult, type Pool, type Unpacker } from '../engine/index.ts'
import {
  type Columns,
  explainRefusal,
  type Item,
  isPacked,
  itemsOf,
  type MetaRow,
  metaRowFor,
  parseColumns,
  parseMetaTable,
  type Refusal,
  splitInput,
} from '../intake/index.ts'
import { childUnpacker } from './child-unpacker.ts'
import { type FileCount, fileCount, reportFile } from './file-count.ts'
import { type FoundInput, findInputs, openInput } from './find-inputs.ts'
import { type CommandLine, count, UsageError } from './parse-command-line.ts'
import { printable } from './printable.ts'
import { progressLine } from './progress.ts'
import { findReferences, type References } from './references.ts'
import { workerPool } from './worker-pool.ts'

/** Each parsing process may hold half a gigabyte. */
const MAX_PROCESSES = 4

/** Where relative paths count from: `npm run` changes the folder and remembers the caller's in `INIT_CWD`. */
export function baseFolder(): string {
  return process.env.INIT_CWD ?? process.cwd()
}

/** The user's table of metadata, or nothing. Throws `UsageError` when it cannot be read. */
export function readMeta(line: CommandLine): ReadonlyMap<string, MetaRow> {
  const file = line.values.get('meta')
  if (file === undefined) return new Map()
  const table = parseMetaTable(readText(file, '--meta'))
  if (!table.ok) throw new UsageError(`--meta ${file}: ${table.error.reason}`)
  return table.value
}

/** The text of a file that an option names. Throws `UsageError` when there is none. */
export function readText(file: string, option: string): string {
  try {
    return readFileSync(resolve(baseFolder(), file), 'utf8')
  } catch {
    throw new UsageError(`${option}: ${file} cannot be read`)
  }
}

/** The user's map of columns. Throws `UsageError` when it names no field that is read. */
function readColumns(line: CommandLine): Columns {
  const option = line.values.get('columns')
  const columns = option === undefined ? new Map<string, string>() : parseColumns(option)
  if (columns === null) throw new UsageError('--columns takes FIELD=COLUMN,… such as text=Body,published=Date')
  return columns
}

export interface ReadSteps {
  /** The result of a job from an earlier run. */
  readonly known?: (job: Job) => Promise<JobResult | null>
  /** Takes each result in input order, with the job under whose key it may be kept. */
  readonly take: (result: JobResult, job: Job | null) => Promise<void>
  readonly stopped: () => boolean
}

/** A document to be read, or why it cannot be, and the file it belongs to; `part` is null for a file that holds none. */
interface Entry {
  readonly part: Job | Refusal | null
  readonly file: FileCount
  readonly last: boolean
}

/** Takes all inputs apart, reads their documents in worker threads and says in one line what became of each file. */
export async function readInputs(line: CommandLine, form: Job['form'], steps: ReadSteps): Promise<void> {
  const meta = readMeta(line)
  const columns = readColumns(line)
  const found = findInputs(line.inputs, baseFolder())
  const workers = count(line, 'workers', Math.max(1, availableParallelism() - 1))
  const seconds = count(line, 'seconds', 30)
  const unpacker = childUnpacker({ processes: Math.min(workers, MAX_PROCESSES), seconds })
  let pool: Pool | null = null
  const run = async ({
    part,
    file,
    last,
  }: Entry): Promise<{
    readonly result: JobResult | null
    readonly job: Job | null
    readonly file: FileCount
    readonly last: boolean
  }> => {
    if (part === null) return { result: null, job: null, file, last }
    if ('reason' in part) return { result: { kind: 'refused', refusal: part }, job: null, file, last }
    if (steps.stopped()) return { result: { kind: 'refused', refusal: stopRefusal(part.item) }, job: null, file, last }
    const known = (await steps.known?.(part)) ?? null
    if (known !== null) return { result: known, job: null, file, last }
    pool ??= workerPool(workers, seconds)
    return { result: await pool.run(part), job: part, file, last }
  }
  const progress = progressLine(found.length, () => performance.now())
  try {
    const references = await findReferences(found, unpacker, columns)
    const open = (file: FoundInput): Promise<readonly Entry[]> =>
      openFile(file, { unpacker, columns, references, meta, form })
    const entries = async function* (): AsyncGenerator<Entry> {
      for await (const parts of inOrder(untilStopped(found, steps.stopped), workers, open)) yield* parts
    }
    // Twice the workers: one document in hand and one waiting for each, so that nobody idles and memory stays flat.
    for await (const { result, job, file, last } of inOrder(entries(), workers * 2, run)) {
      if (result !== null) {
        file.take(result)
        await steps.take(result, job)
      }
      if (last) {
        reportFile(file)
        progress.step()
      }
    }
  } finally {
    progress.end()
    await unpacker.close()
    await closePool(pool)
  }
}

function* untilStopped(found: readonly FoundInput[], stopped: () => boolean): Generator<FoundInput> {
  for (const file of found) {
    if (stopped()) return
    yield file
  }
}

interface OpenOptions {
  readonly unpacker: Unpacker
  readonly columns: Columns
  readonly references: References
  readonly meta: ReadonlyMap<string, MetaRow>
  readonly form: Job['form']
}

/** What a file holds, as jobs in its own order. */
async function openFile(found: FoundInput, options: OpenOptions): Promise<readonly Entry[]> {
  const file = fileCount(found.name)
  const parts: (Job | Refusal)[] = []
  const add = (item: Item): void => {
    const { form, meta, references } = options
    parts.push({ item, meta: metaRowFor(meta, found.name), references: references.rowFor(found.name), form })
  }
  const library = options.references.libraryAt(found.name)
  if (library !== null) {
    file.isLibrary(library.files)
    parts.push(...library.refused)
  } else {
    const opened = openInput(found)
    for (const part of 'reason' in opened ? [] : splitInput(opened, options.columns)) {
      if (!part.ok) parts.push(part.error)
      else if (!isPacked(part.value)) add(part.value)
      else {
        const unpacked = await options.unpacker.run(part.value, options.columns)
        if (unpacked.ok) {
          file.unpacked(unpacked.value)
          for (const item of itemsOf(unpacked.value, part.value, digestBytes)) add(item)
          parts.push(...unpacked.value.refused)
        } else parts.push(unpacked.error)
      }
    }
    if ('reason' in opened) parts.push(opened)
  }
  if (parts.length === 0) return [{ part: null, file, last: true }]
  return parts.map((part, i) => ({ part, file, last: i === parts.length - 1 }))
}

function closePool(pool: Pool | null): Promise<void> {
  return pool === null ? Promise.resolve() : pool.close()
}

function stopRefusal(item: Item): Refusal {
  return { reason: 'failed', input: item.input, stage: 'stopped' }
}

/** One line on standard error for an input that was refused: what, why, what to do, and the stage and code to report. */
export function reportRefusal(refusal: Refusal): void {
  const { reason, advice, stage } = explainRefusal(refusal)
  process.stderr.write(`${printable(refusal.input)}: not read: ${reason} ${advice} (${stage}/${refusal.reason})\n`)
}

/** Asks for a clean stop on Ctrl-C: the document in hand is finished, a second Ctrl-C ends at once. */
export function watchForStop(): () => boolean {
  let stopped = false
  process.once('SIGINT', () => {
    stopped = true
    process.stderr.write('\nstopping after the documents in hand …\n')
  })
  return () => stopped
}
