import { mkdtempSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ENGINE } from '../engine/index.ts'
import { FILES_PER_PROCESS, PARSER } from './child-unpacker.ts'
import { memoryWatch } from './memory-watch.ts'
import { startParser } from './parser-process.ts'
import { HEAP_MEGABYTES, RESIDENT_MEGABYTES } from './sandbox.ts'

/**
 * `crossread doctor`: which protection is active on this machine, as found by trying: a parsing process is started and
 * made to attempt what a hostile file would. Returns the exit status: 0 when all holds, 3 when a protection is missing.
 */
export async function doctorCommand(): Promise<number> {
  const rows = await findProtection()
  const lines = rows.map((row) => `${row.holds ? 'yes' : 'NO '}  ${row.name}: ${row.how}`)
  process.stdout.write(
    `${ENGINE} on Node ${process.versions.node}, ${process.platform} ${process.arch}\nWhen files are taken apart (PDF, Word, mail, archives, feeds, tables):\n${lines.join('\n')}\n`,
  )
  return rows.every((row) => row.holds) ? 0 : 3
}

/** One protection, whether it holds here, and by what. */
export interface Protection {
  readonly name: string
  readonly holds: boolean
  readonly how: string
}

async function findProtection(): Promise<readonly Protection[]> {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-doctor-'))
  const file = join(folder, 'private.txt')
  writeFileSync(file, 'private')
  const parser = startParser(PARSER)
  try {
    const reply = await parser.ask(JSON.stringify({ probe: file }), new Uint8Array(), 20)
    const tried: Readonly<Record<string, unknown>> = reply.kind === 'answer' ? JSON.parse(reply.json) : {}
    const denied = (name: string): boolean => tried[name] === false
    const how = (name: string, words: string): string =>
      reply.kind !== 'answer' ? 'not tried' : denied(name) ? words : 'tried, and it worked: not blocked'
    const alone = networkOf(parser.pid) !== null && networkOf(parser.pid) !== networkOf(process.pid)
    const watch = memoryWatch()
    return [
      {
        name: 'process of its own',
        holds: reply.kind === 'answer',
        how:
          reply.kind === 'answer'
            ? `replaced after ${FILES_PER_PROCESS} files or any fault`
            : `it cannot be started here${reply.kind === 'ended' ? ` (${reply.code})` : ''}`,
      },
      {
        name: 'no reading of your files',
        holds: denied('read'),
        how: how('read', 'Node’s permission model (a second wall, not a sandbox)'),
      },
      {
        name: 'no writing',
        holds: denied('write'),
        how: how('write', 'Node’s permission model'),
      },
      {
        name: 'no programs or threads',
        holds: denied('spawn') && denied('thread'),
        how: how('spawn', 'Node’s permission model'),
      },
      {
        name: 'no network',
        holds: alone,
        how: alone ? 'a network namespace of its own, empty' : 'not on this system; our own code opens no connection',
      },
      {
        name: 'empty environment',
        holds: denied('environment'),
        how: how('environment', 'no variable of yours is handed on'),
      },
      { name: 'time', holds: true, how: '--seconds for a file (default 30), then it is ended' },
      {
        name: 'memory',
        holds: watch !== null,
        how:
          watch === null
            ? `not seen from outside here; ${HEAP_MEGABYTES} MB of objects`
            : `${RESIDENT_MEGABYTES} MB, watched from outside (${watch === 'proc' ? '/proc' : 'ps'}); ${HEAP_MEGABYTES} MB of objects`,
      },
    ]
  } finally {
    parser.end()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The network namespace of a process on Linux; `null` where there are none to be seen. */
function networkOf(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/ns/net`)
  } catch {
    return null
  }
}
