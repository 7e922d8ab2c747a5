import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { text } from 'node:stream/consumers'
import { afterAll, describe, expect, it } from 'vitest'
import { writePrivate } from '../src/cli/write-file.ts'
import { linkCase, verifyCase } from '../src/engine/index.ts'
import { caseFaultOf, explainCaseFault } from '../src/store/sqlite/case-fault.ts'
import { openCase, readCase } from '../src/store/sqlite/index.ts'
import { inventedPile } from './kill/pile.ts'

const FILL = new URL('endure/fill.ts', import.meta.url).pathname
const TAKE_LOCK = new URL('endure/take-lock.ts', import.meta.url).pathname
const CACHE = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'crossread-kill-cache') }
const folder = mkdtempSync(join(tmpdir(), 'crossread-endure-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** SQLITE_IOERR_SHMSIZE, which a full disk gives. */
const NO_ROOM_FOR_INDEX = 19

interface Filled {
  readonly status: number | null
  readonly kept: readonly string[]
  readonly words: string
}

function filled(status: number | null, stdout: string): Filled {
  const lines = stdout.trim().split('\n')
  const of = (word: string) => lines.flatMap((l) => (l.startsWith(`${word} `) ? [l.slice(word.length + 1)] : []))
  return { status, kept: of('kept'), words: of('fault').join('\n') }
}

function fill(path: string, files: number, prefix = ''): Filled {
  const done = spawnSync(process.execPath, [FILL, path, String(files), prefix], { encoding: 'utf8', env: CACHE })
  expect(done.stderr).toBe('')
  return filled(done.status, done.stdout)
}

async function namesIn(path: string): Promise<readonly string[]> {
  const opened = readCase(path)
  if (!opened.ok) throw new Error(explainCaseFault(opened.error))
  expect((await verifyCase(opened.value)).faults).toEqual([])
  const names = (await opened.value.files()).map((file) => file.name)
  await opened.value.close()
  return names
}

const disk = join(folder, 'disk')
mkdirSync(disk)
/** Mounts a small disk; only root may. */
function mount(kilobytes: number): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'none', disk]).status === 0
}

const canMount = process.platform === 'linux' && mount(64)
if (canMount) spawnSync('umount', [disk])

describe('a full disk', () => {
  it.skipIf(!canMount)(
    'at 50 sizes costs nothing that was committed, says so, and the file opens afterwards (needs root to mount one)',
    async () => {
      let full = 0
      for (let step = 0; step < 50; step++) {
        expect(mount(40 + step * 24)).toBe(true)
        try {
          const path = join(disk, 'work.crossread')
          const { status, kept, words } = fill(path, 12)
          if (status !== 0) {
            full++
            expect(words, `${step}`).toMatch(/is full|ENOSPC/)
            // The user frees some space, and the same command goes on.
            expect(spawnSync('mount', ['-o', 'remount,size=8m', disk]).status).toBe(0)
          }
          if (kept.length > 0) expect(await namesIn(path)).toEqual(kept)
          expect(readdirSync(disk).filter((name) => name.endsWith('.tmp'))).toEqual([])
          const again = openCase(path)
          expect(again.ok, JSON.stringify(again)).toBe(true)
          if (again.ok) {
            await linkCase(again.value, 'add', '2031-06-30T12:00:00Z')
            await again.value.close()
          }
          expect(await namesIn(path)).toEqual(kept)
        } finally {
          expect(spawnSync('umount', [disk]).status).toBe(0)
        }
      }
      expect(full).toBeGreaterThan(25)
    },
    300_000,
  )

  it.skipIf(!canMount)('leaves the page of yesterday when the new one does not fit', () => {
    expect(mount(256)).toBe(true)
    try {
      const page = join(disk, 'dossier.html')
      writePrivate(page, 'the page of yesterday')
      expect(() => writePrivate(page, 'x'.repeat(400_000))).toThrow('ENOSPC')
      expect([readFileSync(page, 'utf8'), readdirSync(disk)]).toEqual(['the page of yesterday', ['dossier.html']])
    } finally {
      spawnSync('umount', [disk])
    }
  })
})

describe('a folder that cannot be written to', () => {
  it.skipIf(!canMount)('is read, and a writer is told so (needs root to mount one)', async () => {
    expect(mount(4096)).toBe(true)
    try {
      const path = join(disk, 'work.crossread')
      const { kept } = fill(path, 2)
      expect(spawnSync('mount', ['-o', 'remount,ro', disk]).status).toBe(0)
      expect(await namesIn(path)).toEqual(kept)
      expect(openCase(path)).toEqual({ ok: false, error: { reason: 'read-only', path } })
      expect(fill(path, 3).words).toContain('cannot be written to. Nothing was changed.')
    } finally {
      spawnSync('umount', [disk])
    }
  })

  it('or a file that is, is told to the writer in words', () => {
    for (const code of ['EACCES', 'EROFS', 'EPERM'])
      expect(caseFaultOf(Object.assign(new Error(code), { code }), 'x')).toEqual({ reason: 'read-only', path: 'x' })
    const own = join(folder, 'read-only')
    mkdirSync(own)
    const path = join(own, 'work.crossread')
    fill(path, 1)
    chmodSync(own, 0o500)
    // Root may write anywhere.
    if (process.getuid?.() !== 0) expect(openCase(path)).toMatchObject({ ok: false, error: { reason: 'read-only' } })
    chmodSync(own, 0o700)
  })
})

describe('an input or output error', () => {
  it('of any kind is told as one, by the code of SQLite or of the system', () => {
    // https://sqlite.org/rescode.html: every extended code of SQLITE_IOERR has 10 in its lower byte.
    for (let kind = 1; kind <= 34; kind++) {
      if (kind === NO_ROOM_FOR_INDEX) continue
      const error = Object.assign(new Error('disk I/O error'), { code: 'ERR_SQLITE_ERROR', errcode: 10 | (kind << 8) })
      expect(caseFaultOf(error, 'x')).toEqual({ reason: 'input-output', path: 'x', code: `SQLite ${10 | (kind << 8)}` })
    }
    expect(caseFaultOf(Object.assign(new Error('EIO'), { code: 'EIO' }), 'x')).toMatchObject({ reason: 'input-output' })
  })

  it('at any of 40 places of a file that got shorter while it was open costs one sentence, never the process', async () => {
    const path = join(folder, 'short.crossread')
    fill(path, 6)
    const whole = readFileSync(path)
    let told = 0
    for (let n = 1; n <= 40; n++) {
      writeFileSync(path, whole)
      const opened = readCase(path)
      if (!opened.ok) throw new Error(explainCaseFault(opened.error))
      writeFileSync(path, whole.subarray(0, Math.floor((whole.length * n) / 41)))
      const outcome = await verifyCase(opened.value).then(
        ({ faults }) => faults.join('\n'),
        (error: unknown) => (error instanceof Error ? error.message : ''),
      )
      await opened.value.close()
      if (/damaged|could not be read/.test(outcome)) told++
      expect(outcome).not.toBe('')
    }
    expect(told).toBeGreaterThan(0)
  })
})

describe('several processes', () => {
  it('that all want to write: one does, the others are told within a second who has the case', async () => {
    const path = join(folder, 'busy.crossread')
    const holder = openCase(path)
    if (!holder.ok) throw new Error(explainCaseFault(holder.error))
    const began = performance.now()
    expect(openCase(path)).toEqual({ ok: false, error: { reason: 'open-elsewhere', path, pid: process.pid } })
    expect(performance.now() - began).toBeLessThan(1000)
    // A look from the same process must not end the lock.
    const reader = readCase(path)
    if (reader.ok) await reader.value.close()
    expect(fill(path, 1).words).toContain(`is open in process ${process.pid}`)
    await holder.value.close()
  })

  it.each([2, 3, 4])(
    '%i at a time, in many rounds: nothing is lost or corrupt, and a reader is never kept waiting',
    async (count) => {
      const path = join(folder, `race-${count}.crossread`)
      const kept: string[] = []
      let refused = 0
      let slowest = 0
      for (let round = 0; round < 3; round++) {
        const runs = Array.from({ length: count }, (_, n) => fillBeside(path, 4, `${round}-${n}-`))
        const done = { all: false }
        const all = Promise.all(runs).finally(() => {
          done.all = true
        })
        while (!done.all) {
          const began = performance.now()
          const opened = readCase(path)
          if (opened.ok) {
            await opened.value.files()
            await opened.value.close()
          } else expect(opened.error.reason).toMatch(/missing|not-a-case|older/)
          slowest = Math.max(slowest, performance.now() - began)
          await new Promise((resolve) => setTimeout(resolve, 20))
        }
        for (const run of await all) {
          kept.push(...run.kept)
          if (run.status === 0) continue
          refused++
          expect(run.words).toMatch(/is open in process \d+\./)
        }
      }
      expect((await namesIn(path)).toSorted()).toEqual(kept.toSorted())
      expect(kept.length).toBe((3 * count - refused) * 4)
      expect(slowest).toBeLessThan(1000)
    },
    120_000,
  )

  it('that take the lock and let it go all the time: never two have it, and nobody is told of a fault', async () => {
    const path = join(folder, 'lock.crossread')
    const runs = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const child = spawn(process.execPath, [TAKE_LOCK, path, '2000'], { env: CACHE })
        return JSON.parse(await text(child.stdout))
      }),
    )
    expect(runs.flatMap(({ faults }) => faults)).toEqual([])
    for (const { held, refused } of runs) {
      expect(held).toBeGreaterThan(0)
      expect(refused).toBeGreaterThan(0)
    }
    expect(readdirSync(folder).filter((name) => name.startsWith('lock.'))).toEqual([])
  })

  it('after the holder was killed, the next one writes at once, and nothing stays beside the file', async () => {
    const path = join(folder, 'killed.crossread')
    for (let n = 0; n < 5; n++) {
      const child = spawn(process.execPath, [FILL, path, '12', `${n}-`], {
        env: CACHE,
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      await new Promise((resolve) => child.stdout.once('data', resolve))
      const ended = new Promise((resolve) => child.once('close', resolve))
      child.kill('SIGKILL')
      await ended
      const next = openCase(path)
      expect(next.ok, JSON.stringify(next)).toBe(true)
      if (next.ok) await next.value.close()
      expect(readdirSync(folder).filter((name) => name.startsWith('killed'))).toEqual(['killed.crossread'])
    }
    expect((await namesIn(path)).length).toBeGreaterThanOrEqual(5)
  })
})

function fillBeside(path: string, files: number, prefix: string): Promise<Filled> {
  const child = spawn(process.execPath, [FILL, path, String(files), prefix], { env: CACHE })
  let stdout = ''
  child.stdout.on('data', (data) => {
    stdout += data
  })
  return new Promise((resolve) => child.once('close', (status) => resolve(filled(status, stdout))))
}

describe('a clock that jumps back', () => {
  it('changes neither the order of runs nor what a run holds', async () => {
    const path = join(folder, 'clock.crossread')
    const opened = openCase(path)
    if (!opened.ok) throw new Error(explainCaseFault(opened.error))
    const store = opened.value
    const clocks = ['2031-06-30T12:00:00Z', '2021-01-01T00:00:00Z', '2041-10-26T01:30:00Z', '2041-10-26T00:30:00Z']
    for (const [n, when] of clocks.entries()) {
      for (const { file, documents } of inventedPile(n + 1, n + 1).slice(n)) {
        const open = await store.openFile(file)
        for (const [at, document] of documents.entries()) await store.keepDocument(open, at, document)
        await store.closeFile(open, [])
      }
      await linkCase(store, 'add', when)
    }
    expect((await store.runs()).map(({ run, when, documents }) => [run, when, documents])).toEqual(
      clocks.map((when, n) => [n + 1, when, 2 * (n + 1)]),
    )
    await store.close()
    const db = new DatabaseSync(path, { readOnly: true })
    expect(db.prepare('SELECT count(*) AS n FROM run').get()).toEqual({ n: 4 })
    db.close()
  })
})
