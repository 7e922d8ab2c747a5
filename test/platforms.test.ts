import { describe, expect, it } from 'vitest'
import { type Findings, protectionRows } from '../src/cli/doctor.ts'
import { memoryWatch, residentMegabytes } from '../src/cli/memory-watch.ts'
import { sandboxed } from '../src/cli/sandbox.ts'

const PROGRAM = new URL('../src/cli/parser-child.ts', import.meta.url)
const DENIED = { read: false, write: false, spawn: false, thread: false, environment: false }
const FOUND: Findings = {
  tried: DENIED,
  why: '',
  alone: true,
  nodeBlocksNetwork: false,
  watch: 'proc',
  seenMegabytes: 60,
}
const missing = (found: Partial<Findings>): readonly string[] =>
  protectionRows({ ...FOUND, ...found })
    .filter((row) => !row.holds)
    .map((row) => row.name)

describe('protection on systems other than this one (the system is injected; no code ran on them)', () => {
  it.each(['darwin', 'win32', 'freebsd'] as const)('on %s a parsing process starts with Node alone', (platform) => {
    const { command, args, env } = sandboxed(PROGRAM, platform)
    expect(command).toBe(process.execPath)
    expect(args).toContain('--permission')
    expect(args.filter((a) => /allow-(?:fs-write|child|worker|addons|net)/.test(a))).toEqual([])
    expect(env).toEqual({ TZ: 'UTC' })
  })

  it('memory is seen by /proc, ps or tasklist, whatever parts the thousands', async () => {
    expect(
      ['linux', 'darwin', 'win32', 'openbsd'].map((p) =>
        memoryWatch(p === 'linux' || p === 'darwin' || p === 'win32' ? p : 'openbsd'),
      ),
    ).toEqual(['proc', 'ps', 'tasklist', 'ps'])
    const says = (out: string | null) => async () => out
    expect(await residentMegabytes(7, 'ps', says(' 204800\n'))).toBe(200)
    for (const size of ['204,800 K', '204.800 K', '204\u00a0800 K', '204800 Ko'])
      expect(await residentMegabytes(7, 'tasklist', says(`"node.exe","7","Console","1","${size}"\r\n`))).toBe(200)
    for (const way of ['ps', 'tasklist'] as const) {
      expect(await residentMegabytes(7, way, says(null))).toBeNull()
      expect(await residentMegabytes(7, way, says('INFO: No tasks are running.\r\n'))).toBeNull()
    }
    expect(await residentMegabytes(process.pid, 'proc')).toBeGreaterThan(20)
  })

  it('the doctor names what is missing, and never takes it for granted', () => {
    expect(missing({})).toEqual([])
    expect(missing({ alone: false })).toEqual(['no network'])
    expect(missing({ alone: false, nodeBlocksNetwork: true, watch: 'tasklist' })).toEqual([])
    expect(missing({ seenMegabytes: null })).toEqual(['memory'])
    expect(missing({ tried: { ...DENIED, thread: true } })).toEqual(['no programs or threads'])
    expect(missing({ tried: {} })).toHaveLength(4)
    expect(missing({ tried: null, why: ' (gone)' })).toHaveLength(6)
    const rows = protectionRows({ ...FOUND, tried: null, why: ' (gone)' })
    expect(rows[0]?.how).toBe('it cannot be started here (gone)')
  })
})
