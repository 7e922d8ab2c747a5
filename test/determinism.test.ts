import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCli } from './run-cli.ts'

const EXAMPLE = new URL('../example/documents', import.meta.url).pathname
const META = new URL('../example/meta.csv', import.meta.url).pathname
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-same-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function dossier(
  name: string,
  inputs: readonly string[],
  args: readonly string[],
  env: Record<string, string>,
): string {
  const out = join(folder, name)
  mkdirSync(out)
  const { status, stderr } = runCli([...inputs, '--meta', META, '-o', out, ...args], { env })
  expect(status, stderr).toBe(0)
  return readFileSync(join(out, 'case.json'), 'utf8') + readFileSync(join(out, 'dossier.html'), 'utf8')
}

describe('the same pile gives the same bytes', () => {
  it('whatever the workers, time zone, locale, dates of the files and order of the inputs', () => {
    const plain = dossier('plain', [EXAMPLE], ['--workers', '1'], { TZ: 'UTC', LANG: 'C' })
    expect(
      dossier('two', [EXAMPLE], ['--workers', '2'], {
        TZ: 'Pacific/Kiritimati',
        LANG: 'tr_TR.UTF-8',
        LC_ALL: 'tr_TR.UTF-8',
      }),
    ).toBe(plain)
    expect(dossier('four', [EXAMPLE], ['--workers', '4'], { TZ: 'America/St_Johns', LANG: 'de_DE.UTF-8' })).toBe(plain)
    const copy = join(folder, 'copy')
    cpSync(EXAMPLE, copy, { recursive: true })
    utimesSync(copy, new Date('1999-01-01'), new Date('1999-01-01'))
    expect(dossier('dated', [copy], ['--workers', '1'], {})).toBe(plain)
  })
})
