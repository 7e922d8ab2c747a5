import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** How the memory of another process can be seen on a system. */
export type MemoryWatch = 'proc' | 'ps' | 'tasklist'

/** The way of this system: `/proc` on Linux, `tasklist` on Windows, `ps` on other Unix. */
export function memoryWatch(platform: NodeJS.Platform = process.platform): MemoryWatch {
  return platform === 'linux' ? 'proc' : platform === 'win32' ? 'tasklist' : 'ps'
}

/** Runs a program of the system and gives what it prints, `null` where it fails. */
export type RunProgram = (file: string, args: readonly string[]) => Promise<string | null>

/** Resident memory of a process in megabytes, `null` when it is gone or cannot be seen. */
export async function residentMegabytes(
  pid: number,
  way: MemoryWatch,
  run: RunProgram = runProgram,
): Promise<number | null> {
  if (way === 'proc') return fromProc(pid)
  if (way === 'ps') return megabytesOf(await run('/bin/ps', ['-o', 'rss=', '-p', String(pid)]))
  const tasklist = `${process.env.SystemRoot ?? 'C:\\Windows'}\\System32\\tasklist.exe`
  const row = await run(tasklist, ['/fi', `PID eq ${pid}`, '/fo', 'csv', '/nh'])
  // "node.exe","1234","Console","1","512,340 K": the last field, its thousands parted as the country does.
  return megabytesOf(row === null ? null : (/"([^"]+)"\s*$/.exec(row)?.[1]?.replace(/\D/g, '') ?? null))
}

function fromProc(pid: number): number | null {
  try {
    return megabytesOf(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? null)
  } catch {
    return null
  }
}

function megabytesOf(kilobytes: string | null): number | null {
  return kilobytes !== null && /^\s*\d+\s*$/.test(kilobytes) ? Number(kilobytes) / 1024 : null
}

function runProgram(file: string, args: readonly string[]): Promise<string | null> {
  return new Promise((done) => {
    execFile(file, args, { windowsHide: true }, (error, out) => done(error === null ? out : null))
  })
}
