import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const ROOT = new URL('..', import.meta.url).pathname

export interface CliRun {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command line from source with this Node, in a folder, with extra environment. */
export function runCli(
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: Record<string, string>; readonly input?: string | Uint8Array } = {},
): CliRun {
  const done = spawnSync(process.execPath, [join(ROOT, 'bin/crossread.cjs'), ...args], {
    cwd: options.cwd ?? ROOT,
    env: { ...process.env, INIT_CWD: options.cwd ?? ROOT, ...options.env },
    input: options.input ?? '',
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  return { status: done.status, stdout: done.stdout, stderr: done.stderr }
}
