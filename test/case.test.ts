import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCli } from './run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'crossread-case-'))
const pile = join(folder, 'pile')
const path = join(folder, 'work.crossread')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function cli(...args: readonly string[]): {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
} {
  return runCli(args)
}

function json(...args: readonly string[]): ReturnType<typeof JSON.parse> {
  const { status, stdout, stderr } = cli(...args)
  expect(status, stderr).toBe(0)
  return JSON.parse(stdout)
}

describe('a case that grows', () => {
  beforeAll(() => {
    cpSync('example/documents', pile, { recursive: true })
    const { status, stderr } = cli('add', path, pile, '--meta', 'example/meta.csv')
    expect(status, stderr).toBe(0)
  })

  it('is one file, and holds what the dossier of the same pile holds', () => {
    expect(readdirSync(folder).toSorted()).toEqual(['pile', 'work.crossread'])
    const out = join(folder, 'out')
    expect(cli('dossier', 'example/documents', '--meta', 'example/meta.csv', '-o', out).status).toBe(0)
    expect(cli('export', path, '--format', 'json').stdout).toBe(readFileSync(join(out, 'case.json'), 'utf8'))
    const again = join(folder, 'again')
    expect(cli('dossier', path, '-o', again).status).toBe(0)
    expect(readFileSync(join(again, 'dossier.html'), 'utf8')).toBe(readFileSync(join(out, 'dossier.html'), 'utf8'))
    rmSync(out, { recursive: true })
    rmSync(again, { recursive: true })
  })

  it('costs a hash a file when nothing is new, and remembers the rows of the table', () => {
    const { status, stderr } = cli('add', path, pile)
    expect(status).toBe(0)
    expect(stderr).toContain('16 files: 0 taken in (0 documents), 16 unchanged')
    expect(json('status', path, '--format', 'json').runs.length).toBe(1)
  })

  it('takes a changed file as a new version, and says what is new', () => {
    const changed = join(pile, '2031-06-11-post-short.txt')
    appendFileSync(changed, '\nTransport Minister Pavel Sorn visited Tolmin on Friday.\n')
    const { stderr } = cli('add', path, pile)
    expect(stderr).toContain('1 taken in (1 document), 15 unchanged')
    const changes = json('diff', path, '--format', 'json')
    expect([changes.documents.added.length, changes.documents.gone.length]).toEqual([1, 1])
    expect(changes.added.some((line: { label: string }) => line.label.includes('Pavel Sorn'))).toBe(true)
    const out = join(folder, 'since')
    expect(cli('dossier', path, '-o', out, '--since', '1').status).toBe(0)
    const page = readFileSync(join(out, 'dossier.html'), 'utf8')
    expect(page.indexOf('id="changes"')).toBeGreaterThan(0)
    expect(page.indexOf('id="changes"')).toBeLessThan(page.indexOf('id="glance"'))
    rmSync(out, { recursive: true })
  })

  it('keeps two files of one name in two folders apart', () => {
    const other = join(folder, 'other')
    mkdirSync(other)
    writeFileSync(join(other, '2031-06-11-post-short.txt'), 'PORT ALMA — Mayor Tessa Holt left on Monday.\n')
    expect(cli('add', path, other).status).toBe(0)
    expect(json('status', path, '--format', 'json').files.length).toBe(17)
    expect(cli('remove', path, 'other/2031-06-11-post-short.txt').status).toBe(0)
    expect(json('status', path, '--format', 'json').files.length).toBe(16)
    expect(cli('remove', path, 'nobody.txt').status).toBe(1)
  })

  it('finds names in all spellings, statements by their speaker, and shows the words a line rests on', () => {
    const found = cli('search', path, 'Holt').stdout
    expect(found).toContain('Tessa Holt')
    const said = cli('search', path, '--speaker', 'Tessa Holt').stdout
    expect(said).toMatch(/^statements\n/)
    const id = /t[0-9a-f]{12}/.exec(said)?.[0] ?? ''
    expect(cli('show', path, id).stdout).toContain('Tessa Holt')
    expect(cli('show', path, 'Nobody At All').status).toBe(1)
    expect(cli('show', path, 'Tess').stderr).toContain('names like it: Tessa Holt')
    expect(cli('search', path, 'zyzzyva').stdout).toBe('nothing found\n')
  })

  it('verifies, and says which lines have lost their base when a byte of an annotation is flipped', () => {
    expect(cli('verify', path).status).toBe(0)
    const broken = join(folder, 'broken.crossread')
    copyFileSync(path, broken)
    const db = new DatabaseSync(broken)
    db.exec(`UPDATE annotation SET annotated = replace(annotated, 'Tessa Holt', 'Tessa Hold')`)
    db.close()
    const { status, stdout } = cli('verify', broken)
    expect(status).toBe(1)
    expect(stdout).toContain('its text is not the one that was read')
    expect(stdout).toContain('has lost its base: event')
  })

  it('takes decisions in words, at an id or at a place that the page prints, and takes them back', () => {
    const [doubt] = cli('review', path, '--format', 'json', '--limit', '1').stdout.split('\n')
    const { kind, places } = JSON.parse(doubt ?? '')
    expect(kind).toMatch(/^same-/)
    const handles: readonly string[] = places.map((place: { handle: string }) => place.handle)
    expect(cli('review', path, 'different', ...handles, '--who', 'mk', '--why', 'two bodies').status).toBe(0)
    expect(cli('review', path, '--format', 'json', '--limit', '500').stdout).not.toContain(handles.join('","handle'))
    const id = /p[0-9a-f]{12}/.exec(cli('search', path, 'Holt', '--in', 'names').stdout)?.[0] ?? ''
    expect(cli('review', path, 'rename', id, 'Mayor Holt').status).toBe(0)
    expect(cli('search', path, 'Mayor Holt', '--in', 'names').stdout).toContain('Mayor Holt')
    expect(cli('review', path, 'undo', '2').status).toBe(0)
    expect(cli('search', path, 'Mayor Holt', '--in', 'names').stdout).toBe('nothing found\n')
    const log = cli('export', path, '--format', 'decisions').stdout.trim().split('\n')
    expect(log.map((decision) => JSON.parse(decision).kind)).toEqual(['different', 'rename', 'undo'])
    expect(JSON.parse(log[0] ?? '')).toMatchObject({ who: 'mk', why: 'two bodies' })
    expect(cli('review', path, 'marry', id).stderr).toContain('marry is no decision')
    expect(cli('review', path, 'same', id, 'nowhere').status).toBe(2)
    expect(cli('review', path).stdout).toMatch(/doubts wait/)
  })

  it('is handed over as a folder that can be checked without Crossread', () => {
    const out = join(folder, 'handed')
    expect(cli('export', path, '--handover', out).status).toBe(0)
    const checked = spawnSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], { cwd: out, encoding: 'utf8' })
    expect([checked.status, checked.stdout]).toEqual([0, ''])
    const listed = readFileSync(join(out, 'SHA256SUMS'), 'utf8').trim().split('\n').length
    const found = readdirSync(out, { recursive: true, withFileTypes: true }).filter((e) => e.isFile()).length
    expect(found).toBe(listed + 1)
    const rows: Record<string, string>[] = parse(readFileSync(join(out, 'collection.csv'), 'utf8'), { columns: true })
    const courier = rows.find((r) => r.name === 'pile/2031-06-10-courier-ferry.txt')
    expect(courier).toMatchObject({ collector: 'L. Archivist', captured: '2031-06-17', outlet: 'Ansel Courier' })
    expect(rows.find((r) => r.name === 'pile/2031-06-10-strand-reprint.txt')?.collector).toBe('unknown')
    expect(readFileSync(join(out, courier?.original ?? ''))).toEqual(
      readFileSync(join(pile, '2031-06-10-courier-ferry.txt')),
    )
    expect(cli('export', path, '--handover', out).status).toBe(2)
    rmSync(out, { recursive: true })
  })

  it('is exported with pseudonyms, and no file of the copy names the person', () => {
    const out = join(folder, 'protected')
    expect(cli('export', path, '--protect', 'Nobody At All', '-o', out).status).toBe(2)
    const { status, stderr } = cli('export', path, '--protect', 'Tessa Holt', '-o', out)
    expect(status, stderr).toBe(0)
    for (const name of readdirSync(out)) expect(readFileSync(join(out, name), 'utf8')).not.toMatch(/holt/i)
    expect(readFileSync(join(out, 'dossier.html'), 'utf8')).toContain('Person A')
    rmSync(out, { recursive: true })
  })

  it('loses a person for good: no byte of the file names her, and the same bytes are not taken in again', () => {
    const copy = join(folder, 'redacted.crossread')
    copyFileSync(path, copy)
    expect(readFileSync(copy, 'latin1')).toMatch(/holt/i)
    const { status, stderr } = cli('redact', copy, 'Tessa Holt', '--why', 'a court order')
    expect(status, stderr).toBe(0)
    expect(readFileSync(copy, 'latin1')).not.toMatch(/holt/i)
    expect(readdirSync(folder).filter((name) => name.startsWith('redacted'))).toEqual(['redacted.crossread'])
    expect(cli('export', copy, '--format', 'json').stdout).not.toMatch(/holt/i)
    expect(cli('search', copy, 'Holt').stdout).toBe('nothing found\n')
    expect(cli('verify', copy).status).toBe(0)
    const after = json('status', copy, '--format', 'json')
    expect([after.linked, after.erased[0].includes('a court order')]).toEqual([true, true])
    expect(cli('add', copy, pile).stderr).toContain('a redaction has taken these bytes out of the case')
    expect(readFileSync(copy, 'latin1')).not.toMatch(/holt/i)
    rmSync(copy)
  })

  it('is refused in one sentence where it is none, is missing, or is open elsewhere', () => {
    expect(cli('status', join(folder, 'none.crossread'))).toMatchObject({ status: 1 })
    expect(cli('status', join(folder, 'none.crossread')).stderr).toContain('there is no case file at')
    writeFileSync(join(folder, 'text.crossread'), 'no database at all, only words')
    expect(cli('add', join(folder, 'text.crossread'), pile).stderr).toContain('is no case file of Crossread')
    const holder = new DatabaseSync(`${path}.lock`)
    holder.exec('BEGIN EXCLUSIVE')
    const { status, stderr } = cli('add', path, pile)
    holder.close()
    expect([status, stderr.includes('is open in another process')]).toEqual([1, true])
  })
})
