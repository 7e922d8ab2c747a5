import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeDocx, para } from './formats/make-docx.ts'
import { column, makePdf } from './formats/make-pdf.ts'
import { runCli } from './run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'crossread-intake-'))
const STORY = 'Mayor Mara Ilves said on Tuesday that the quay was closed. Tomas Renn denied that the union had agreed.'

beforeAll(() => {
  mkdirSync(join(folder, 'pile/files/7'), { recursive: true })
  const write = (name: string, content: string | Uint8Array): void => writeFileSync(join(folder, 'pile', name), content)
  write('a.pdf', makePdf({ pages: [column([STORY.slice(0, 58), STORY.slice(59)], 60, 700), []] }))
  write(
    'b.mbox',
    [1, 2]
      .map(
        (n) =>
          `From m@x Sat Jun 14 10:0${n}:00 2031\nFrom: Mara Ilves <mara@port.example>\nMessage-ID: <m${n}@port.example>\nDate: Sat, 14 Jun 2031 10:0${n}:00 +0000\n\n${n === 1 ? STORY : ''}\n\n`,
      )
      .join(''),
  )
  write('c.csv', `Blatt;Text\nAlma Post;"${STORY} Number three."\n`)
  write('files/7/d.docx', makeDocx({ body: para(`${STORY} Number four.`) }))
  write(
    'library.json',
    JSON.stringify([
      {
        id: 'd',
        type: 'article-newspaper',
        title: 'Quay',
        'container-title': 'Vell Times',
        issued: { 'date-parts': [[2031, 6, 15]] },
        file: 'files/7/d.docx',
      },
      { id: 'e', type: 'webpage', title: 'Ship', file: '../../../etc/passwd' },
    ]),
  )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('a pile of many formats', () => {
  it('is told apart from a folder that holds no file', () => {
    mkdirSync(join(folder, 'nothing'))
    const { status, stderr } = runCli(['annotate', 'nothing'], { cwd: folder })
    expect(stderr).toMatch(/^nothing: not read: the folder holds no file\. .* \(open\/empty-folder\)$/m)
    expect(status).not.toBe(0)
  })

  it('is read with one line a file, metadata from references and columns, and places in every document', () => {
    const { status, stdout, stderr } = runCli(
      ['annotate', 'pile', '--workers', '1', '--columns', 'text=Text,outlet=Blatt'],
      { cwd: folder },
    )
    const lines = stderr.trim().split('\n')
    expect(lines).toEqual([
      expect.stringMatching(/^a\.pdf: read in part, \d+ characters, 2 pages: no text layer on 1 of 2 pages \(2\)$/),
      expect.stringMatching(/^b\.mbox#2: not read: .* \(recognise\/empty\)$/),
      expect.stringMatching(/^b\.mbox: read in part, \d+ characters, 1 article \(2 expected\): 1 not read$/),
      expect.stringMatching(/^c\.csv: read, \d+ characters$/),
      expect.stringMatching(/^files\/7\/d\.docx: read, \d+ characters$/),
      expect.stringMatching(/^library\.json#file-2: not read: .* \(gather\/not-attached\)$/),
      'library.json: read in part as a library of references: it speaks of 1 file of the pile',
    ])
    const documents: readonly Record<string, unknown>[] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const validate = new Ajv2020({ strict: false }).compile(JSON.parse(runCli(['schema', 'annotate']).stdout))
    for (const doc of documents) expect(validate(doc), JSON.stringify(validate.errors)).toBe(true)
    expect(documents.map((d) => [d.outlet, d.published])).toEqual([
      [null, null],
      [null, '2031-06-14'],
      ['Alma Post', null],
      ['Vell Times', '2031-06-15'],
    ])
    expect(documents[3]).toMatchObject({ metaFrom: { outlet: 'references' } })
    expect(documents.map((d) => d.places)).toMatchObject(
      [
        [{ kind: 'page', label: '1', start: 0 }],
        [{ kind: 'message', label: '<m1@port.example>', start: 0 }],
        [{ kind: 'record', label: '1', start: 0 }],
        [],
      ].map((p) => (p.length === 0 ? undefined : p)),
    )
    expect(status).toBe(3)
  })

  it('leads from the dossier back to page, message and record, addresses masked, and lists what was not read', () => {
    const { status, stderr } = runCli(['dossier', 'pile', '-o', 'out', '--columns', 'text=Text,outlet=Blatt'], {
      cwd: folder,
    })
    expect(status, stderr).toBe(3)
    const html = readFileSync(join(folder, 'out/dossier.html'), 'utf8')
    expect(html).toContain('page 1, ¶')
    expect(html).toContain('record 1, ¶')
    expect(html).not.toContain('m1@port.example')
    expect(html).toContain('b.mbox#2')
    const json = readFileSync(join(folder, 'out/case.json'), 'utf8')
    expect(json).not.toContain('m1@port.example')
    expect(JSON.parse(json).refused).toHaveLength(2)
  })

  it('gives the same bytes with one worker and with two', () => {
    const run = (workers: string): string => runCli(['annotate', 'pile', '--workers', workers], { cwd: folder }).stdout
    expect(run('2')).toBe(run('1'))
  })
})

describe('a mailbox that grew', () => {
  it('is named by its own hash in all of its messages, those of before too', () => {
    const box = join(folder, 'grown.mbox')
    const mail = (n: number): string =>
      `From m@x Sat Jun 14 10:0${n}:00 2031\nFrom: Mara Ilves <mara@port.example>\nMessage-ID: <g${n}@port.example>\nDate: Sat, 14 Jun 2031 10:0${n}:00 +0000\n\n${STORY} Number ${n}.\n\n`
    const hashes = ['', mail(3)].map((more) => {
      writeFileSync(box, mail(1) + mail(2) + more)
      expect(runCli(['add', 'grown.crossread', 'grown.mbox'], { cwd: folder }).status).toBe(0)
      const { stdout } = runCli(['export', 'grown.crossread', '--format', 'json'], { cwd: folder })
      const sums = JSON.parse(stdout).documents.map((doc: { fileSha256: string }) => doc.fileSha256)
      expect(new Set(sums)).toEqual(new Set([createHash('sha256').update(readFileSync(box)).digest('hex')]))
      return sums.length
    })
    expect(hashes).toEqual([2, 3])
  })
})
