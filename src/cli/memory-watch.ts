import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** How the memory of another process can be seen on this system; `null` where we know no way. */
export type MemoryWatch = 'proc' | 'ps' | null

/** The way of this system: `/proc` on Linux, `ps` on other Unix. */
export function memoryWatch(): MemoryWatch {
  return process.platform === 'linux' ? 'proc' : process.platform === 'win32' ? null : 'ps'
}

/** Resident memory of a process in megabytes, `null` when it is gone or cannot be seen. */
export async function residentMegabytes(pid: number, way: MemoryWatch): Promise<number | null> {
  if (way === 'proc') return fromProc(pid)
  return way === 'ps' ? fromPs(pid) : null
}

function fromProc(pid: number): number | null {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes === undefined ? null : Number(kilobytes) / 1024
  } catch {
    return null
  }
}

function fromPs(pid: number): Promise<number | null> {
  return new Promise((done) => {
    execFile('/bin/ps', ['-o', 'rss=', '-p', String(pid)], (error, out) => {
      done(error === null && /\d/.test(out) ? Number(out) / 1024 : null)
    })
  })
}
