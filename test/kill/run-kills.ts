import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seededRandom } from '../hostile/random.ts'
import { outputs, rememberReview, STAGES, type StageName } from './stages.ts'

const CHILD = new URL('child.ts', import.meta.url).pathname

/** What became of a stage under kills. */
export interface KillReport {
  readonly stage: StageName
  /** Processes that ended by `SIGKILL` after their first write had begun. */
  readonly kills: number
  /** Kills after which some of the work was there and some was not. */
  readonly faults: readonly string[]
  /** How long the work takes uninterrupted, in milliseconds from the first write. */
  readonly milliseconds: number
  /** How long all of it took, in seconds. */
  readonly seconds: number
}

/**
 * Kills the work of a stage at `kills` random moments, each in a folder of its own. After each the folder is looked at,
 * the work is gone on with in this process, and the outcome is compared with that of an uninterrupted run byte by byte.
 */
export async function runKills(stage: StageName, kills: number, seed: number): Promise<KillReport> {
  const began = performance.now()
  const folder = mkdtempSync(join(tmpdir(), `crossread-kill-${stage}-`))
  const { prepare, work, faults } = STAGES[stage]
  const random = seededRandom(seed)
  const found: string[] = []
  const base = join(folder, 'base')
  mkdirSync(base)
  await prepare(base)
  const fresh = (name: string): string => {
    const copy = join(folder, name)
    cpSync(base, copy, { recursive: true })
    return copy
  }
  try {
    const whole = fresh('whole')
    const { milliseconds } = await start(stage, whole, null)
    if (stage === 'review') await rememberReview(whole)
    const expected = await outputs(whole)
    let hit = 0
    // A kill that comes after the end is none; a slow machine may need some more tries.
    for (let n = 0; hit < kills && n < 4 * kills; n++) {
      const at = fresh(String(n))
      const delay = random.below(Math.ceil(milliseconds * 1000)) / 1000
      const { killed } = await start(stage, at, delay)
      if (killed) {
        hit++
        const where = `${stage}, seed ${seed}, kill ${hit} at ${delay.toFixed(1)} ms`
        for (const fault of await faults(at)) found.push(`${where}: ${fault}`)
        try {
          await work(at, () => {})
          if ((await outputs(at)) !== expected) found.push(`${where}: the resumed outcome differs`)
        } catch (error) {
          found.push(`${where}: cannot be gone on with: ${error}`)
        }
      }
      rmSync(at, { recursive: true })
    }
    return { stage, kills: hit, faults: found, milliseconds, seconds: (performance.now() - began) / 1000 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Runs the work in a process of its own, which is killed `delay` milliseconds after its first write (`null`: never). */
function start(
  stage: StageName,
  folder: string,
  delay: number | null,
): Promise<{ readonly killed: boolean; readonly milliseconds: number }> {
  const child = spawn(process.execPath, [CHILD, stage, folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'crossread-kill-cache') },
  })
  let words = ''
  let began = performance.now()
  child.stderr.on('data', (data) => {
    words += data
  })
  child.stdout.once('data', () => {
    began = performance.now()
    // Timers are no finer than a millisecond, and the first writes are over within one.
    if (delay !== null && delay < 1) child.kill('SIGKILL')
    else if (delay !== null) setTimeout(() => child.kill('SIGKILL'), delay)
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => {
      const milliseconds = performance.now() - began
      if (code !== 0 && signal !== 'SIGKILL') reject(new Error(`${stage} failed: ${words}`))
      else resolve({ killed: signal === 'SIGKILL', milliseconds })
    })
  })
}
