import { mkdtempSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ENGINE } from '../engine/index.ts'
import { FILES_PER_PROCESS, PARSER } from './child-unpacker.ts'
import { type MemoryWatch, memoryWatch, residentMegabytes } from './memory-watch.ts'
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

/** What was seen when a parsing process was started and made to try what a hostile file would. */
export interface Findings {
  /** What it tried, `true` where it worked; `null` where it did not start, with the reason. */
  readonly tried: Readonly<Record<string, unknown>> | null
  readonly why: string
  /** Whether it has a network namespace of its own, and whether Node's permission model blocks the network here. */
  readonly alone: boolean
  readonly nodeBlocksNetwork: boolean
  readonly watch: MemoryWatch
  /** Its memory as seen from outside, in megabytes; `null` where it could not be seen. */
  readonly seenMegabytes: number | null
}

const WATCHED_BY: Readonly<Record<MemoryWatch, string>> = { proc: '/proc', ps: 'ps', tasklist: 'tasklist' }

/** The rows of the report. A protection that was not seen at work does not hold. */
export function protectionRows(found: Findings): readonly Protection[] {
  const { tried, alone, nodeBlocksNetwork, watch, seenMegabytes } = found
  const denied = (name: string): boolean => tried?.[name] === false
  const how = (names: readonly string[], words: string): string =>
    tried === null ? 'not tried' : names.every(denied) ? words : 'tried, and it worked: not blocked'
  const row = (name: string, names: readonly string[], words: string): Protection => ({
    name,
    holds: names.every(denied),
    how: how(names, words),
  })
  const started = tried === null ? `it cannot be started here${found.why}` : null
  return [
    {
      name: 'process of its own',
      holds: started === null,
      how: started ?? `replaced after ${FILES_PER_PROCESS} files or any fault`,
    },
    row('no reading of your files', ['read'], 'Node’s permission model (a second wall, not a sandbox)'),
    row('no writing', ['write'], 'Node’s permission model'),
    row('no programs or threads', ['spawn', 'thread'], 'Node’s permission model'),
    {
      name: 'no network',
      holds: tried !== null && (alone || nodeBlocksNetwork),
      how: alone
        ? 'a network namespace of its own, empty'
        : nodeBlocksNetwork
          ? 'Node’s permission model'
          : 'not on this system; our own code opens no connection',
    },
    row('empty environment', ['environment'], 'no variable of yours is handed on'),
    { name: 'time', holds: true, how: '--seconds for a file (default 30), then it is ended' },
    {
      name: 'memory',
      holds: seenMegabytes !== null,
      how:
        seenMegabytes === null
          ? `not seen from outside here; ${HEAP_MEGABYTES} MB of objects`
          : `${RESIDENT_MEGABYTES} MB, watched from outside (${WATCHED_BY[watch]}); ${HEAP_MEGABYTES} MB of objects`,
    },
  ]
}

async function findProtection(): Promise<readonly Protection[]> {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-doctor-'))
  const file = join(folder, 'private.txt')
  writeFileSync(file, 'private')
  const parser = startParser(PARSER)
  try {
    const reply = await parser.ask(JSON.stringify({ probe: file }), new Uint8Array(), 20)
    const tried: Readonly<Record<string, unknown>> | null = reply.kind === 'answer' ? JSON.parse(reply.json) : null
    const watch = memoryWatch()
    return protectionRows({
      tried,
      why: reply.kind === 'ended' ? ` (${reply.code})` : '',
      alone: networkOf(parser.pid) !== null && networkOf(parser.pid) !== networkOf(process.pid),
      // Where the permission model knows this flag, it blocks the network without it (Node 25 and later).
      nodeBlocksNetwork: process.allowedNodeEnvironmentFlags.has('--allow-net'),
      watch,
      seenMegabytes: await residentMegabytes(parser.pid, watch),
    })
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
