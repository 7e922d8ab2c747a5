import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * `npm run bench:case [-- COUNT]`: how fast a case takes in documents of 3 kB with the annotation given, against a bare
 * script that writes the same rows in the same run, with memory, and how fast words are found in it.
 */
const [count = '100000'] = process.argv.slice(2)
const folder = mkdtempSync(join(tmpdir(), 'crossread-bench-case-'))

interface Written {
  readonly seconds: number
  readonly processor: number
  /** Peak memory in MB after the tenth part of the documents and after all. */
  readonly early: number
  readonly late: number
}

/** Runs one part in a process of its own, so that its memory and processor time are its own. */
function part<T>(what: string, path: string): T {
  const script = new URL('case-part.ts', import.meta.url).pathname
  const done = spawnSync(process.execPath, [script, what, path, count], { encoding: 'utf8' })
  if (done.status !== 0) throw new Error(done.stderr)
  return JSON.parse(done.stdout)
}

try {
  const bare = part<Written>('bare', join(folder, 'bare.db'))
  const store = part<Written>('store', join(folder, 'work.crossread'))
  const rate = (w: Written): string =>
    `${(Number(count) / w.seconds).toFixed(0)} a second of the clock, ${(Number(count) / w.processor).toFixed(0)} of processor time`
  console.log(`${count} documents of 3 kB, load of the machine ${loadavg()[0]?.toFixed(1)}`)
  console.log(`bare script: ${rate(bare)}`)
  console.log(`store: ${rate(store)}`)
  console.log(
    `ratio: ${(bare.seconds / store.seconds).toFixed(2)} by the clock, ${(bare.processor / store.processor).toFixed(2)} by processor time`,
  )
  const growth = ((store.late - store.early) * 1024) / (Number(count) * 0.9)
  console.log(
    `memory: ${store.early.toFixed(0)} MB after a tenth, ${store.late.toFixed(0)} MB at the end, ${growth.toFixed(2)} kB a document`,
  )
  for (const { what, milliseconds, hits, cut } of part<
    readonly { readonly what: string; readonly milliseconds: number; readonly hits: number; readonly cut: boolean }[]
  >('search', join(folder, 'work.crossread')))
    console.log(`search, ${what}: ${milliseconds.toFixed(0)} ms, ${hits} found${cut ? ', cut off' : ''}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
