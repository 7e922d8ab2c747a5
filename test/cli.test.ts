import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OPTIONS } from '../src/cli/options.ts'
import { runCli } from './run-cli.ts'

const STORY = `Harbour council votes on the quay

PORT ALMA, June 14, 2031 — The harbour council of Port Alma voted on Tuesday to close the old quay, Mayor Mara Ilves said.

"We will not wait for another accident," Ilves told reporters. "The quay closes in July."

Tomas Renn, a spokesman for the Dockers' Union, denied that the union had agreed to the plan.
`
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-cli-'))
  mkdirSync(join(folder, 'pile'))
  writeFileSync(join(folder, 'pile/a.txt'), STORY)
  writeFileSync(
    join(folder, 'pile/b.jsonl'),
    `{"id":"b1","text":${JSON.stringify(STORY)},"published":"2031-06-15","outlet":"Alma Post"}\nnot json\n{"id":"b2","text":""}\n`,
  )
  writeFileSync(join(folder, 'pile/c.pdf'), '%PDF-1.7 …')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('crossread on the command line', () => {
  it('prints one valid JSON line a document and names what it refused, with exit status 3', () => {
    const { status, stdout, stderr } = runCli(['annotate', 'pile', '--workers', '1'], { cwd: folder })
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const schema = JSON.parse(runCli(['schema', 'annotate']).stdout)
    const validate = new Ajv2020({ strict: false }).compile(schema)
    for (const line of lines) expect(validate(line), JSON.stringify(validate.errors)).toBe(true)
    expect(lines.map((l) => l.id)).toHaveLength(2)
    expect(stderr).toMatch(/b\.jsonl:2: not read/)
    expect(stderr).toMatch(/b\.jsonl:3: not read/)
    expect(stderr).toMatch(
      /c\.pdf: not read: it is damaged or cut off and cannot be read as a PDF\. .*\(unpack\/damaged\)/,
    )
    expect(status).toBe(3)
  })

  it('writes a dossier whose JSON is valid, with files only their owner can read', () => {
    const { status, stderr } = runCli(['dossier', 'pile', '-o', 'out', '--workers', '1'], { cwd: folder })
    expect(status, stderr).toBe(3)
    expect(readdirSync(join(folder, 'out')).toSorted()).toEqual(['case.crossread', 'case.json', 'dossier.html'])
    for (const file of ['case.crossread', 'case.json', 'dossier.html']) {
      expect(statSync(join(folder, 'out', file)).mode & 0o777, file).toBe(0o600)
    }
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(runCli(['schema', 'case']).stdout))
    expect(
      validate(JSON.parse(readFileSync(join(folder, 'out/case.json'), 'utf8'))),
      JSON.stringify(validate.errors),
    ).toBe(true)
    expect(stderr).toContain(join(folder, 'out/dossier.html'))
  })

  it('gives the same dossier when it goes on from a kept case file', () => {
    const before = readFileSync(join(folder, 'out/case.json'), 'utf8')
    runCli(['pile', '-o', 'out'], { cwd: folder })
    expect(readFileSync(join(folder, 'out/case.json'), 'utf8')).toBe(before)
  })

  it('says why on wrong usage, with exit status 2 and no stack trace', () => {
    for (const args of [
      [],
      ['annotate'],
      ['annotate', 'pile', '--workers', 'x'],
      ['dossier', 'pile', '--texts', 'some'],
      ['schema', 'x'],
      ['--nonsense', 'pile'],
      ['dossier', 'pile', '--from', 'yesterday'],
    ]) {
      const { status, stderr } = runCli(args, { cwd: folder })
      expect(status, args.join(' ')).toBe(2)
      expect(stderr).not.toMatch(/\n\s+at /)
    }
  })

  it('ends with 1 when nothing could be read', () => {
    expect(runCli(['annotate', 'pile/c.pdf'], { cwd: folder }).status).toBe(1)
    expect(runCli(['annotate', 'absent.txt'], { cwd: folder }).status).toBe(1)
  })

  it('reads standard input', () => {
    const { status, stdout } = runCli(['annotate', '-'], { cwd: folder, input: STORY })
    expect(status).toBe(0)
    expect(JSON.parse(stdout).text).toContain('Mara Ilves')
  })

  it('prints CoNLL-U for the same input', () => {
    const { stdout } = runCli(['annotate', 'pile/a.txt', '--format', 'conllu'], { cwd: folder })
    expect(stdout).toMatch(/^# newdoc id = /)
    expect(stdout).toMatch(/\tIlves\t/)
  })

  it('names every option in its help, each once', () => {
    const { stdout } = runCli(['--help'])
    for (const { name } of OPTIONS)
      expect(stdout.match(new RegExp(`--${name}\\b`, 'g'))?.length, name).toBeGreaterThanOrEqual(1)
    expect(new Set(OPTIONS.map((o) => o.name)).size).toBe(OPTIONS.length)
  })

  it('keeps names out of what it logs', () => {
    const { stderr } = runCli(['annotate', 'pile', '--workers', '1'], { cwd: folder })
    expect(stderr).not.toMatch(/Ilves|Renn/)
  })
})
