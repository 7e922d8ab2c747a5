import { spawn } from 'node:child_process'
import { mkdtempSync, openSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type HostileInput, hostileInputs } from './hostile-inputs.ts'

const CLI = new URL('../../bin/crossread.cjs', import.meta.url).pathname

/** What one run over many hostile files came to. */
export interface PileReport {
  readonly files: number
  readonly read: number
  readonly inPart: number
  readonly refused: number
  /** Codes of refusals, by number. */
  readonly codes: ReadonlyMap<string, number>
  readonly seconds: number
  /** Highest resident memory of the program itself, and of any one of its parsing processes, in megabytes. */
  readonly megabytes: number
  readonly parserMegabytes: number
  readonly status: number | null
  /** What must not be: files without their one line, lines without a file, traces of a crash. */
  readonly faults: readonly string[]
}

/** Writes the files of a seed into a folder, and one of 500 MB in a single line, and reads them all with the command line. */
export async function runPile(seed: number, count: number, secondsEach: number): Promise<PileReport> {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-hostile-pile-'))
  try {
    const kinds = new Map<string, string>()
    for (const input of hostileInputs(seed, count - 1)) {
      writeFileSync(join(folder, input.name), input.bytes)
      kinds.set(input.name, input.kind)
    }
    const large = join(folder, '99999.line.jsonl')
    openSync(large, 'w')
    truncateSync(large, 500 * 1024 * 1024)
    kinds.set('99999.line.jsonl', 'line of 500 MB')
    return judge(kinds, await runProgram(folder, secondsEach))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Run {
  readonly status: number | null
  readonly stderr: string
  readonly seconds: number
  readonly megabytes: number
  readonly parserMegabytes: number
}

function runProgram(folder: string, secondsEach: number): Promise<Run> {
  const started = performance.now()
  const child = spawn(process.execPath, [CLI, 'annotate', folder, '--workers', '2', '--seconds', String(secondsEach)], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let stderr = ''
  let megabytes = 0
  let parserMegabytes = 0
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString('utf8')
  })
  const watch = setInterval(() => {
    megabytes = Math.max(megabytes, peak(child.pid ?? 0))
    for (const pid of childrenOf(child.pid ?? 0)) parserMegabytes = Math.max(parserMegabytes, peak(pid))
  }, 50)
  return new Promise((done) => {
    child.on('close', (status) => {
      clearInterval(watch)
      done({ status, stderr, seconds: (performance.now() - started) / 1000, megabytes, parserMegabytes })
    })
  })
}

/** Highest resident memory of a process so far, in megabytes; 0 off Linux. */
function peak(pid: number): number {
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(procFile(pid, 'status'))?.[1] ?? 0) / 1024
}

function childrenOf(pid: number): readonly number[] {
  return procFile(pid, `task/${pid}/children`)
    .split(' ')
    .filter((p) => p !== '')
    .map(Number)
}

function procFile(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return ''
  }
}

function judge(kinds: ReadonlyMap<HostileInput['name'], string>, run: Run): PileReport {
  const faults: string[] = []
  const codes = new Map<string, number>()
  const lines = new Map<string, string[]>()
  for (const line of run.stderr.split('\n')) {
    const [, name = ''] = /^(\d{5}\.[\w.]+?)(?=[:#])/.exec(line) ?? []
    if (line === '' || /: the same as one already read$/.test(line)) continue
    if (!kinds.has(name)) faults.push(`a line of no file: ${line.slice(0, 200)}`)
    else if (line.startsWith(`${name}: `)) lines.set(name, [...(lines.get(name) ?? []), line.slice(name.length + 2)])
    const code = /\((\w+\/[\w-]+)\)$/.exec(line)?.[1]
    if (code !== undefined) codes.set(code, (codes.get(code) ?? 0) + 1)
    if (/\/failed\)$/.test(line)) faults.push(`a fault of our own: ${line} [${kinds.get(name)}]`)
  }
  let read = 0
  let inPart = 0
  for (const [name, kind] of kinds) {
    const said = lines.get(name) ?? []
    if (said.length !== 1) faults.push(`${said.length} lines for ${name} [${kind}]: ${said.join(' | ').slice(0, 300)}`)
    if (said[0]?.startsWith('read in part') === true) inPart++
    else if (said[0]?.startsWith('read') === true) read++
  }
  if (run.status !== 3) faults.push(`exit status ${run.status}`)
  const { status, seconds, megabytes, parserMegabytes } = run
  return {
    files: kinds.size,
    read,
    inPart,
    refused: kinds.size - read - inPart,
    codes,
    seconds,
    megabytes,
    parserMegabytes,
    status,
    faults,
  }
}
