import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runCli } from './run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'crossread-socket-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Loaded into the program and each of its threads: whoever opens a socket, listens or looks up a name leaves a file. */
const WATCH = `
const fs = require('node:fs'), net = require('node:net'), dgram = require('node:dgram'), dns = require('node:dns')
const note = (what) => { fs.writeFileSync(${JSON.stringify(join(folder, 'opened-'))} + what, what); throw new Error('socket') }
net.Socket.prototype.connect = () => note('connect')
net.Server.prototype.listen = () => note('listen')
dgram.createSocket = () => note('dgram')
dns.lookup = () => note('lookup')
globalThis.fetch = () => note('fetch')
`

describe('a whole run', () => {
  it('opens no socket, in no thread', () => {
    const watch = join(folder, 'watch.cjs')
    writeFileSync(watch, WATCH)
    const env = { NODE_OPTIONS: `--require ${watch}` }
    const { status, stderr } = runCli(['dossier', 'example/documents', '-o', join(folder, 'out'), '--workers', '2'], {
      env,
    })
    expect(status, stderr).toBe(0)
    expect(readdirSync(folder).filter((name) => name.startsWith('opened-'))).toEqual([])
  })

  it('would be caught if it did', () => {
    const probe = join(folder, 'probe.cjs')
    writeFileSync(probe, `${WATCH}\ntry { require('node:net').connect(1) } catch {}`)
    runCli(['--version'], { env: { NODE_OPTIONS: `--require ${probe}` } })
    expect(readdirSync(folder)).toContain('opened-connect')
  })
})
