import { spawnSync } from 'node:child_process'
import { SHARED } from './corpus.ts'

/** What a scorer prints, as text or (with `--json`) as its JSON. Throws when the scorer fails. */
export function runScorer(name: string, args: readonly string[]): string {
  const done = spawnSync(process.execPath, [`${SHARED}score/${name}.mjs`, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (done.status !== 0) throw new Error(`${name}.mjs: ${done.stderr}`)
  return done.stdout
}
