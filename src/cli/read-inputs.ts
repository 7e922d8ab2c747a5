import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import {
  digestBytes,
  findReferences,
  inOrder,
  type Job,
  type JobResult,
  type Pool,
  type References,
  type Unpacker,
} from '../engine/index.ts'
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
  type RawInput,
  type Refusal,
  splitInput,
} from '../intake/index.ts'
import { childUnpacker } from './child-unpacker.ts'
import { asPart, type FileCount, fileCount, reportFile } from './file-count.ts'
import { type FoundInput, findInputs, openInput, type WholeFile } from './find-inputs.ts'
import { type CommandLine, count, UsageError } from './parse-command-line.ts'
import { printable } from './printable.ts'
import { progressLine } from './progress.ts'
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

/** A file as it was opened, before anything is taken out of it. */
export interface OpenedFile {
  readonly name: string
  /** Where it lies; `-` for standard input. */
  readonly path: string
  /** `null`: it cannot be opened, and all that comes of it is a refusal. */
  readonly bytes: Uint8Array | null
  readonly columns: Columns
  readonly meta: MetaRow | null
  readonly references: MetaRow | null
}

export interface ReadSteps {
  /** How a file was read before: holds where the user says nothing else today. */
  readonly remembered?: (file: FoundInput) => Promise<Pick<OpenedFile, 'meta' | 'columns'> | null>
  /** Whether a file must be read at all; asked before it is taken apart. */
  readonly wanted?: (file: OpenedFile) => Promise<boolean>
  /** Called once a file that is wanted, in input order, before its results. */
  readonly begin?: (file: OpenedFile) => Promise<void>
  /** The result of a job from an earlier run. */
  readonly known?: (job: Job, file: OpenedFile) => Promise<JobResult | null>
  /** Takes each result in input order; `job` is `null` for a part that was refused before it could be read. */
  readonly take: (result: JobResult, job: Job | null) => Promise<void>
  /** Called when all results of a file were taken; never for a file that a stop has cut short. */
  readonly end?: (file: OpenedFile) => Promise<void>
  readonly stopped: () => boolean
}

/** A document to be read, or why it cannot be, and the file it belongs to; `part` is null for a file that holds none. */
interface Entry {
  readonly part: Job | Refusal | null
  readonly file: FileCount
  readonly opened: OpenedFile
  readonly first: boolean
  readonly last: boolean
  /** Whether the file is a stretch of a larger one. */
  readonly whole: boolean
}

/** What came of an entry; `stopped`: nothing, the user asked to stop. */
interface Outcome {
  readonly entry: Entry
  readonly result: JobResult | null
  readonly stopped: boolean
}

/**
 * Takes all inputs apart, reads their documents in worker threads and says in one line what became of each file.
 * `found` and `meta`: the files and what a table says of them, where the command line does not name them.
 */
export async function readInputs(
  line: CommandLine,
  form: Job['form'],
  steps: ReadSteps,
  found: readonly FoundInput[] = findInputs(line.inputs, baseFolder()),
  meta: ReadonlyMap<string, MetaRow> = readMeta(line),
): Promise<void> {
  const columns = readColumns(line)
  const workers = count(line, 'workers', Math.max(1, availableParallelism() - 1))
  const seconds = count(line, 'seconds', 30)
  const unpacker = childUnpacker({ processes: Math.min(workers, MAX_PROCESSES), seconds })
  let pool: Pool | null = null
  const run = async (entry: Entry): Promise<Outcome> => {
    const { part } = entry
    if (part === null) return { entry, result: null, stopped: false }
    if ('reason' in part) return { entry, result: { kind: 'refused', refusal: part }, stopped: false }
    if (steps.stopped()) return { entry, result: null, stopped: true }
    const known = (await steps.known?.(part, entry.opened)) ?? null
    if (known !== null) return { entry, result: known, stopped: false }
    pool ??= workerPool(workers, seconds)
    return { entry, result: await pool.run(part), stopped: false }
  }
  const progress = progressLine(found.length, () => performance.now())
  try {
    const named = found.map((file) => ({ name: file.name, open: () => openInput(file) }))
    const references = await findReferences(named, unpacker, columns)
    const counts = new Map<WholeFile, FileCount>()
    const open = (file: FoundInput): Promise<readonly Entry[]> =>
      openFile(file, { unpacker, columns, references, meta, form, steps, counts })
    const entries = async function* (): AsyncGenerator<Entry> {
      for await (const parts of inOrder(untilStopped(found, steps.stopped), workers, open)) {
        if (parts.length === 0) progress.step()
        yield* parts
      }
    }
    let cut = false
    // Twice the workers: one document in hand and one waiting for each, so that nobody idles and memory stays flat.
    let report: FileCount | null = null
    for await (const { entry, result: answer, stopped } of inOrder(entries(), workers * 2, run)) {
      cut ||= stopped
      if (cut) continue
      const { file, opened, part } = entry
      const result = answer === null || (entry.first && entry.last) ? answer : asPart(answer, opened.name)
      if (report !== null && report !== file) reportFile(report)
      report = file
      if (entry.first) await steps.begin?.(opened)
      if (result !== null) {
        file.take(result)
        await steps.take(result, part === null || 'reason' in part ? null : part)
      }
      if (!entry.last) continue
      await steps.end?.(opened)
      progress.step()
      // The stretches of a large file have one line together, written when another file begins.
      if (entry.whole) continue
      reportFile(file)
      report = null
    }
    if (report !== null && !cut) reportFile(report)
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
  readonly steps: ReadSteps
  /** Counts of files that are read in stretches. */
  readonly counts: Map<WholeFile, FileCount>
}

/** What a file holds, as jobs in its own order; nothing for a file that need not be read. */
async function openFile(found: FoundInput, options: OpenOptions): Promise<readonly Entry[]> {
  const { form, columns, steps } = options
  const raw = await openInput(found)
  const name = found.name
  const before = (await steps.remembered?.(found)) ?? null
  const opened: OpenedFile = {
    name,
    path: found.path,
    bytes: 'reason' in raw ? null : raw.bytes,
    columns: columns.size > 0 ? columns : (before?.columns ?? columns),
    meta: metaRowFor(options.meta, found.whole?.name ?? name) ?? before?.meta ?? null,
    references: options.references.rowFor(name),
  }
  if (steps.wanted !== undefined && !(await steps.wanted(opened))) return []
  const file = countFor(found, options.counts)
  const parts = 'reason' in raw ? [raw] : await partsOf(raw, file, found.whole, { ...options, columns: opened.columns })
  const jobs = parts.map((part) =>
    'reason' in part ? part : { item: part, meta: opened.meta, references: opened.references, form },
  )
  const shared = { file, opened, whole: found.whole !== undefined }
  if (jobs.length === 0) return [{ ...shared, part: null, first: true, last: true }]
  return jobs.map((part, i) => ({ ...shared, part, first: i === 0, last: i === jobs.length - 1 }))
}

/** What counts a file: for the stretches of one file the same. */
function countFor({ name, whole }: FoundInput, counts: Map<WholeFile, FileCount>): FileCount {
  if (whole === undefined) return fileCount(name)
  const count = counts.get(whole) ?? fileCount(whole.name)
  counts.set(whole, count)
  return count
}

async function partsOf(
  raw: RawInput,
  file: FileCount,
  whole: WholeFile | undefined,
  options: OpenOptions,
): Promise<readonly (Item | Refusal)[]> {
  const library = options.references.libraryAt(raw.name)
  if (library !== null) {
    file.isLibrary(library.files)
    return library.refused
  }
  const parts: (Item | Refusal)[] = []
  for (const part of splitInput(raw, options.columns)) {
    if (!part.ok) parts.push(part.error)
    else if (!isPacked(part.value)) parts.push(part.value)
    else {
      const unpacked = await options.unpacker.run(part.value, options.columns)
      if (unpacked.ok) {
        file.unpacked(unpacked.value)
        const items = itemsOf(unpacked.value, part.value, digestBytes)
        parts.push(...(whole === undefined ? items : items.map((item) => ({ ...item, fileSha256: whole.sha256() }))))
        parts.push(...unpacked.value.refused)
      } else parts.push(unpacked.error)
    }
  }
  return parts
}

function closePool(pool: Pool | null): Promise<void> {
  return pool === null ? Promise.resolve() : pool.close()
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
