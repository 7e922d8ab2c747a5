import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { availableParallelism, cpus } from 'node:os'
import { digest, ENGINE } from '../../src/engine/index.ts'
import { buildCase, type Case, newMemory } from '../../src/link/index.ts'
import { hasCorpora } from '../quality/corpus.ts'
import { linkPile, readPile } from './link-pile.ts'

/**
 * Speed and memory of linking: `node bench/speed/link.ts [documents …]` prints, for piles of 1,000, 3,000 and 10,000 real
 * articles, how long linking takes from nothing and after one more document came, as CPU and wall time. Each size runs in
 * a process of its own; `--one FILE N` is such a process.
 */
if (!hasCorpora()) {
  console.error('the corpora are not here: see `bench/quality/corpus.ts`')
  process.exit(3)
}

/** Documents that come one after the other once a pile is linked. */
const ADDED = 3
/** Megabytes of objects a process may hold. */
const HEAP = 12_000

const [mode, file, size] = process.argv.slice(2)
if (mode === '--one') console.log(JSON.stringify(measure(file ?? '', Number(size))))
else run(process.argv.slice(2).map(Number))

interface Measured {
  readonly documents: number
  readonly cpu: number
  readonly wall: number
  /** Objects after the pile was read, and after it was linked with a memory; peak of the process. */
  readonly megabytes: { readonly pile: number; readonly linked: number; readonly peak: number }
  /** CPU and wall seconds for each document that came. */
  readonly added: readonly { readonly cpu: number; readonly wall: number }[]
  /** Whether the last case has the bytes of one linked from nothing; `null` where that was not tried. */
  readonly same: boolean | null
}

function run(sizes: readonly number[]): void {
  const counts = sizes.length > 0 ? sizes : [1000, 3000, 10_000]
  const pile = linkPile(Math.max(...counts) + ADDED)
  const machine = `${availableParallelism()} processors (${cpus()[0]?.model ?? 'unknown'}), Node ${process.version}`
  console.log(`${ENGINE}, ${machine}; seconds of CPU (of wall)`)
  console.log('| documents | link all | add 1 | same bytes | pile, MB | with case and memory, MB | peak, MB |')
  console.log('|---|---|---|---|---|---|---|')
  for (const count of counts) {
    const args = ['--expose-gc', `--max-old-space-size=${HEAP}`, import.meta.filename, '--one', pile, String(count)]
    const done = spawnSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
    const row: Measured = JSON.parse(done.stdout)
    const added = row.added.map(({ cpu, wall }) => `${cpu.toFixed(1)} (${wall.toFixed(1)})`).join(', ')
    const { pile: held, linked, peak } = row.megabytes
    console.log(
      `| ${row.documents} | ${row.cpu.toFixed(1)} (${row.wall.toFixed(1)}) | ${added} | ${row.same ?? 'not tried'} | ${held.toFixed(0)} | ${linked.toFixed(0)} | ${peak.toFixed(0)} |`,
    )
  }
}

function measure(path: string, count: number): Measured {
  const documents = readPile(path, count + ADDED)
  const memory = newMemory()
  const link = (some: number, kept = memory): Case =>
    buildCase(
      { documents: documents.slice(0, some), decisions: [], refused: [], engine: { version: '', models: {} }, digest },
      kept,
    )
  const pile = heap()
  const first = timed(() => link(count))
  const linked = heap()
  const added = Array.from({ length: ADDED }, (_, i) => timed(() => link(count + i + 1)))
  // The second linking from nothing takes as long as the first: it is left out where that is long.
  const same = count > 3000 ? null : hashOf(added.at(-1)?.value) === hashOf(link(count + ADDED, newMemory()))
  const peak = process.resourceUsage().maxRSS / 1024
  const megabytes = { pile, linked, peak }
  return {
    documents: count,
    cpu: first.cpu,
    wall: first.wall,
    megabytes,
    added: added.map(({ cpu, wall }) => ({ cpu, wall })),
    same,
  }
}

function timed<T>(work: () => T): { readonly cpu: number; readonly wall: number; readonly value: T } {
  const [used, started] = [process.cpuUsage(), performance.now()]
  const value = work()
  const { user, system } = process.cpuUsage(used)
  return { cpu: (user + system) / 1e6, wall: (performance.now() - started) / 1000, value }
}

function heap(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 1e6
}

/** SHA-256 over the JSON of a case, part by part: as one string it may be too long. */
function hashOf(linked: Case | undefined): string {
  const hash = createHash('sha256')
  for (const [name, part] of Object.entries(linked ?? {})) {
    for (const one of Array.isArray(part) ? part : [part]) hash.update(name + JSON.stringify(one))
  }
  return hash.digest('hex')
}
