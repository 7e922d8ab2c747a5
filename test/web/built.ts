import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = new URL('../..', import.meta.url).pathname
/** All that the build of the page is made of. */
const SOURCES = ['src', 'example', 'scripts/build-web.ts', 'package-lock.json']
const NAME = 'crossread-web-'
const DAY = 24 * 60 * 60 * 1000

/**
 * The static page as built from the sources as they are, in a folder that all tests share: the first to ask builds, the
 * others wait. Folders of other sources go when they are a day old.
 */
export function builtPage(): string {
  const folder = join(tmpdir(), `${NAME}${fingerprint()}`)
  const lock = `${folder}.lock`
  while (!isThere(folder)) {
    if (!locked(lock)) {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
      continue
    }
    try {
      if (!isThere(folder)) build(folder)
    } finally {
      rmSync(lock, { recursive: true, force: true })
    }
    removeOld()
  }
  return folder
}

function build(folder: string): void {
  const part = `${folder}.part`
  const built = spawnSync(process.execPath, [join(ROOT, 'scripts/build-web.ts'), part], { cwd: ROOT, encoding: 'utf8' })
  if (built.status !== 0) throw new Error(`build:web failed: ${built.stdout}${built.stderr}`)
  renameSync(part, folder)
}

/** Whether the lock is ours now; one that a killed test left behind is no one's after five minutes. */
function locked(lock: string): boolean {
  try {
    mkdirSync(lock)
    return true
  } catch {
    const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (age > 5 * 60 * 1000) rmSync(lock, { recursive: true, force: true })
    return false
  }
}

/** Changes with every file's name, size and time of change. */
function fingerprint(): string {
  const hash = createHash('sha256')
  for (const source of SOURCES) {
    const path = join(ROOT, source)
    const files = statSync(path).isDirectory() ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : ['']
    for (const file of files.toSorted()) {
      const { size, mtimeMs } = statSync(join(path, file))
      hash.update(`${source}/${file} ${size} ${mtimeMs}\n`)
    }
  }
  return hash.digest('hex').slice(0, 16)
}

function removeOld(): void {
  for (const name of readdirSync(tmpdir())) {
    if (!/^crossread-web-[0-9a-f]{16}/.test(name)) continue
    const path = join(tmpdir(), name)
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (age > DAY) rmSync(path, { recursive: true, force: true })
  }
}

function isThere(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false }) !== undefined
}
