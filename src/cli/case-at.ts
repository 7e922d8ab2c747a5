import { resolve } from 'node:path'
import type { Store } from '../store/index.ts'
import { CaseFileError, openCase, readCase } from '../store/sqlite/index.ts'
import { type CommandLine, UsageError } from './parse-command-line.ts'
import { baseFolder } from './read-inputs.ts'

/** The case file that a command names first. Throws `UsageError` when it names none. */
export function casePath(line: CommandLine): string {
  const [path] = line.inputs
  if (path === undefined) throw new UsageError('no case named')
  return resolve(baseFolder(), path)
}

/** Runs work on a case that is written to; made where there is none. Throws `CaseFileError`. */
export function writing<T>(path: string, work: (store: Store) => Promise<T>): Promise<T> {
  process.umask(0o077)
  return withStore(openCase(path), work)
}

/** Runs work on a case that is only read, whoever writes to it. Throws `CaseFileError`. */
export function reading<T>(path: string, work: (store: Store) => Promise<T>): Promise<T> {
  return withStore(readCase(path), work)
}

async function withStore<T>(opened: ReturnType<typeof openCase>, work: (store: Store) => Promise<T>): Promise<T> {
  if (!opened.ok) throw new CaseFileError(opened.error)
  const store = opened.value
  let done: T
  try {
    done = await work(store)
  } catch (error) {
    // The first fault is the one to tell: a full disk fails the closing too.
    await store.close().catch(() => {})
    throw error
  }
  await store.close()
  return done
}
