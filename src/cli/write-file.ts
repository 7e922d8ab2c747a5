import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** What is written: whole, or in parts where it may be longer than a string can be. */
export type Contents = string | Uint8Array | Iterable<string>

/** The bytes of what is written, part by part. */
export function* bytesOf(contents: Contents): Generator<Uint8Array> {
  if (contents instanceof Uint8Array) yield contents
  else if (typeof contents === 'string') yield Buffer.from(contents, 'utf8')
  else for (const part of contents) yield Buffer.from(part, 'utf8')
}

/** Writes a file so that a killed process leaves the old one or the new one, never half of one; readable by its owner only. */
export function writePrivate(path: string, contents: Contents): void {
  removeLeftovers(path)
  const temporary = `${path}.${process.pid}.tmp`
  const file = openSync(temporary, 'w', 0o600)
  try {
    for (const bytes of bytesOf(contents)) for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
    fsyncSync(file)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  } finally {
    closeSync(file)
  }
  renameSync(temporary, path)
}

/** Takes away the halves of this file that killed processes have left. */
function removeLeftovers(path: string): void {
  const start = `${basename(path)}.`
  for (const name of readdirSync(dirname(path))) {
    if (!name.startsWith(start)) continue
    const [, pid] = /^(\d+)\.tmp$/.exec(name.slice(start.length)) ?? []
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(dirname(path), name), { force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Any other refusal means that it runs and belongs to somebody else.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH')
  }
}
