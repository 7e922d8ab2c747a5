import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { availableParallelism, cpus } from 'node:os'
import type { Annotated } from '../../src/document/index.ts'
import { digest, ENGINE } from '../../src/engine/index.ts'
import { buildCase, type Case, type LinkMemory, newMemory } from '../../src/link/index.ts'
import { hasCorpora } from '../quality/corpus.ts'
import { linkPile, readPile } from './link-pile.ts'

/**
 * Speed and memory of linking: `node bench/speed/link.ts [documents …]` prints, for piles of 1,000, 3,000 and 10,000 real
 * articles, how long linking takes from nothing, and after one more document came to a pile that was linked with a memory,
 * as CPU and wall time. Each row is measured in two processes of its own; `--whole FILE N` and `--grow FILE N` are such.
 */
if (!hasCorpora()) {
  console.error('the corpora are not here: see `bench/quality/corpus.ts`')
  process.exit(3)
}

/** Documents that come one after the other once a pile is linked. */
const ADDED = 3
/** Megabytes of objects that a process may hold: V8 is lazy where it has room, so that a peak means little without a bound. */
const HEAP = { whole: 2200, grow: 12_000 } as const

const [mode, file = '', size] = process.argv.slice(2)
if (mode === '--whole') console.log(JSON.stringify(whole(file, Number(size))))
else if (mode === '--grow') console.log(JSON.stringify(grow(file, Number(size))))
else run(process.argv.slice(2).map(Number))

/** Seconds of CPU and wall. */
interface Seconds {
  readonly cpu: number
  readonly wall: number
}

interface Whole extends Seconds {
  /** Megabytes of objects once the pile was read, and with the case; the most that the process took. */
  readonly pile: number
  readonly linked: number
  readonly peak: number
}

interface Grown {
  readonly first: Seconds
  readonly added: readonly Seconds[]
  /** Whether the last case has the bytes of one linked from nothing; `null` where that was not tried. */
  readonly same: boolean | null
  /** Megabytes of objects with pile, case and memory. */
  readonly linked: number
}

function run(sizes: readonly number[]): void {
  const counts = sizes.length > 0 ? sizes : [1000, 3000, 10_000]
  const pile = linkPile(Math.max(...counts) + ADDED)
  const machine = `${availableParallelism()} processors (${cpus()[0]?.model ?? 'unknown'}), Node ${process.version}`
  console.log(`${ENGINE}, ${machine}; seconds of CPU (of wall), megabytes`)
  console.log('| documents | link all | pile | with case | peak | with a memory | add 1 | same bytes | with memory |')
  console.log('|---|---|---|---|---|---|---|---|---|')
  for (const count of counts) {
    const all: Whole = measured('whole', pile, count)
    const grown: Grown = measured('grow', pile, count)
    const cells = [
      count,
      told(all),
      ...[all.pile, all.linked, all.peak].map((mb) => mb.toFixed(0)),
      told(grown.first),
      grown.added.map(told).join(', '),
      grown.same ?? 'not tried',
      grown.linked.toFixed(0),
    ]
    console.log(`| ${cells.join(' | ')} |`)
  }
}

function measured<T>(what: keyof typeof HEAP, pile: string, count: number): T {
  const args = [
    '--expose-gc',
    `--max-old-space-size=${HEAP[what]}`,
    import.meta.filename,
    `--${what}`,
    pile,
    String(count),
  ]
  return JSON.parse(
    spawnSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).stdout,
  )
}

function told({ cpu, wall }: Seconds): string {
  return `${cpu.toFixed(1)} (${wall.toFixed(1)})`
}

function link(documents: readonly Annotated[], memory?: LinkMemory): Case {
  return buildCase({ documents, decisions: [], refused: [], engine: { version: '', models: {} }, digest }, memory)
}

function whole(path: string, count: number): Whole {
  const documents = readPile(path, count)
  const pile = heap()
  const { cpu, wall, value } = timed(() => link(documents))
  const linked = heap()
  // The case is held until its memory was looked at.
  if (value.documents.length !== count) throw new RangeError(`${value.documents.length} documents of ${count}`)
  return { cpu, wall, pile, linked, peak: process.resourceUsage().maxRSS / 1024 }
}

function grow(path: string, count: number): Grown {
  const documents = readPile(path, count + ADDED)
  const memory = newMemory()
  const first = timed(() => link(documents.slice(0, count), memory))
  const linked = heap()
  const added = Array.from({ length: ADDED }, (_, i) => timed(() => link(documents.slice(0, count + i + 1), memory)))
  // A second linking from nothing takes as long as the first: it is left out where that is long.
  const same = count > 3000 ? null : hashOf(added.at(-1)?.value) === hashOf(link(documents))
  return { first: secondsOf(first), added: added.map(secondsOf), same, linked }
}

function secondsOf({ cpu, wall }: Seconds): Seconds {
  return { cpu, wall }
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
