import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, realpathSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Seen, Visits } from '../server/index.ts'
import { writePrivate } from './write-file.ts'

/**
 * The visits to a case file, in a file of the user's own folder for such things and not in the case: it may be shared, and
 * another machine has seen something else. The file's name is a hash of where the case lies; it
 * holds the number and the time of a run and nothing else. Where it cannot be written, nothing is remembered.
 */
export function visitsOf(casePath: string): Visits {
  const folder = join(stateFolder(), 'crossread', 'visits')
  const name = createHash('sha256').update(realpathSync(casePath)).digest('hex').slice(0, 32)
  const path = join(folder, name)
  let noted: number | null = null
  return {
    before: readSeen(path),
    see: async ({ run, when }) => {
      if (run === noted) return
      noted = run
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 })
        writePrivate(path, JSON.stringify({ run, when }))
      } catch {
        // A home that cannot be written to: the next visit tells of the last addition.
      }
    },
  }
}

/** Where programs keep what they would rather not forget (XDG Base Directory Specification: `$XDG_STATE_HOME`). */
function stateFolder(): string {
  const { XDG_STATE_HOME, LOCALAPPDATA } = process.env
  if (XDG_STATE_HOME?.startsWith('/') === true) return XDG_STATE_HOME
  if (process.platform === 'win32' && LOCALAPPDATA !== undefined) return LOCALAPPDATA
  return join(homedir(), '.local', 'state')
}

function readSeen(path: string): Seen | null {
  try {
    const seen: Partial<Seen> = JSON.parse(readFileSync(path, 'utf8'))
    return typeof seen.run === 'number' && typeof seen.when === 'string' ? { run: seen.run, when: seen.when } : null
  } catch {
    return null
  }
}
