import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { inOrder, type Job, type JobResult, type Pool } from '../engine/index.ts'
import {
  explainRefusal,
  type Item,
  type MetaRow,
  metaRowFor,
  parseMetaTable,
  type Refusal,
  splitInput,
} from '../intake/index.ts'
import { findInputs, openInput } from './find-inputs.ts'
import { type CommandLine, count, UsageError } from './parse-command-line.ts'
import { progressLine } from './progress.ts'
import { workerPool } from './worker-pool.ts'

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

/** Reads all inputs in worker threads; `take` gets each result in input order, with the key under which it may be kept. */
export async function readInputs(
  line: CommandLine,
  form: Job['form'],
  steps: {
    readonly known?: (job: Job) => Promise<JobResult | null>
    readonly take: (result: JobResult, job: Job | null) => Promise<void>
    readonly stopped: () => boolean
  },
): Promise<void> {
  const meta = readMeta(line)
  const found = findInputs(line.inputs, baseFolder())
  const workers = count(line, 'workers', Math.max(1, availableParallelism() - 1))
  let pool: Pool | null = null
  const run = async (job: Job | Refusal): Promise<{ readonly result: JobResult; readonly job: Job | null }> => {
    if ('reason' in job) return { result: { kind: 'refused', refusal: job }, job: null }
    if (steps.stopped()) return { result: { kind: 'refused', refusal: stopRefusal(job.item) }, job: null }
    const known = (await steps.known?.(job)) ?? null
    if (known !== null) return { result: known, job: null }
    pool ??= workerPool(workers, count(line, 'seconds', 30))
    return { result: await pool.run(job), job }
  }
  const progress = progressLine(found.length, () => performance.now())
  try {
    for (const file of found) {
      const opened = openInput(file)
      const parts = 'reason' in opened ? [opened] : splitInput(opened)
      const jobs = function* (): Generator<Job | Refusal> {
        for (const part of parts) {
          if ('reason' in part) yield part
          else if (!part.ok) yield part.error
          else yield { item: part.value, meta: metaRowFor(meta, file.name), form }
        }
      }
      // Twice the workers: one document in hand and one waiting for each, so that nobody idles and memory stays flat.
      for await (const { result, job } of inOrder(jobs(), workers * 2, run)) await steps.take(result, job)
      progress.step()
      if (steps.stopped()) break
    }
  } finally {
    progress.end()
    await closePool(pool)
  }
}

function closePool(pool: Pool | null): Promise<void> {
  return pool === null ? Promise.resolve() : pool.close()
}

function stopRefusal(item: Item): Refusal {
  return { reason: 'failed', input: item.input, stage: 'stopped' }
}

/** One line on standard error for an input that was refused. */
export function reportRefusal(refusal: Refusal): void {
  const { reason, advice } = explainRefusal(refusal)
  process.stderr.write(`${refusal.input}: not read: ${reason} ${advice}\n`)
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
