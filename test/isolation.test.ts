import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { childUnpacker } from '../src/cli/child-unpacker.ts'
import type { Unpacker } from '../src/engine/index.ts'
import { explainRefusal } from '../src/intake/index.ts'
import { makeDocx, para } from './formats/make-docx.ts'
import { column, makePdf } from './formats/make-pdf.ts'
import { LIE_NAMES } from './formats/mock-parser.ts'
import { runCli } from './run-cli.ts'

const MOCK = new URL('./formats/mock-parser.ts', import.meta.url)
const mock = childUnpacker({ processes: 1, seconds: 40, program: MOCK })
const hurried = childUnpacker({ processes: 1, seconds: 4, program: MOCK })
const folder = mkdtempSync(join(tmpdir(), 'crossread-isolation-'))
afterAll(async () => {
  await mock.close()
  await hurried.close()
  rmSync(folder, { recursive: true, force: true })
})

async function outcome(unpacker: Unpacker, words: string): Promise<string> {
  const bytes = new TextEncoder().encode(words)
  const result = await unpacker.run({ input: 'x.pdf', format: 'pdf', bytes }, new Map())
  if (result.ok) return result.value.articles.map((a) => a.text).join()
  const { reason, advice } = explainRefusal(result.error)
  expect(`${reason} ${advice}`).not.toMatch(/undefined|\n/)
  return result.error.reason
}

describe('a parser that misbehaves costs one document and one line', () => {
  it.each([
    ['hang', 'time-budget'],
    ['wait', 'time-budget'],
    ['eat objects', 'memory'],
    ['eat buffers', 'memory'],
    ['exit 0', 'parser-ended'],
    ['exit 7', 'parser-ended'],
    ['reject', 'parser-ended'],
    ['kill', 'parser-ended'],
    ['garbage', 'parser-ended'],
    ['flood', 'parser-ended'],
  ])('when it is to %s: %s', async (how, expected) => {
    const unpacker = expected === 'time-budget' ? hurried : mock
    expect(await outcome(unpacker, how)).toBe(expected)
    expect(await outcome(unpacker, 'the next document')).toBe('the next document')
  })

  it.each(LIE_NAMES)('when it tells a %s', async (lie) => {
    expect(await outcome(mock, lie)).toBe('bad-answer')
    expect(await outcome(mock, 'the next document')).toBe('the next document')
  })

  it('while others go on, at the same time', async () => {
    const two = childUnpacker({ processes: 2, seconds: 5, program: MOCK })
    const all = await Promise.all(['hang', 'one', 'exit 7', 'two', 'lie: NUL', 'three'].map((w) => outcome(two, w)))
    expect(all).toEqual(['time-budget', 'one', 'parser-ended', 'two', 'bad-answer', 'three'])
    await two.close()
  })
})

describe('a pile with hostile files in it', () => {
  it('is read but for those, one line each', () => {
    const pdf = makePdf({
      pages: [column(['The council of Port Alma voted to close', 'the quay, Mara Ilves said.'], 60, 700)],
    })
    writeFileSync(join(folder, 'a.pdf'), pdf)
    writeFileSync(join(folder, 'b.pdf'), pdf.subarray(0, 200))
    writeFileSync(
      join(folder, 'c.docx'),
      makeDocx({ body: para('The union of Port Alma denied it.'), more: [{ name: 'x', data: '' }] }),
    )
    writeFileSync(join(folder, 'd.docx'), makeDocx({ body: '<w:p>'.repeat(5000) }))
    writeFileSync(join(folder, 'e\u001b[31m\u202e.pdf'), makePdf({ pages: [[]] }))
    const { status, stdout, stderr } = runCli(['annotate', folder, '--workers', '1'])
    expect(status).toBe(3)
    expect(stdout.trim().split('\n')).toHaveLength(2)
    expect(stderr.trim().split('\n')).toEqual([
      expect.stringMatching(/^a\.pdf: read, \d+ characters, 1 page$/),
      expect.stringMatching(/^b\.pdf: not read: .* \(unpack\/damaged\)$/),
      expect.stringMatching(/^c\.docx: read, 33 characters$/),
      expect.stringMatching(/^d\.docx: not read: nested deeper .* \(unpack\/nested-too-deep\)$/),
      expect.stringMatching(/^e\\u001b\[31m\\u202e\.pdf: not read: its 1 page has no text layer/),
    ])
  })
})

describe('crossread doctor', () => {
  it('tries each protection and says what it found', () => {
    const { status, stdout } = runCli(['doctor'], { env: { SECRET_TOKEN: 'x' } })
    for (const name of [
      'process of its own',
      'no reading',
      'no writing',
      'no programs',
      'no network',
      'environment',
      'time',
      'memory',
    ])
      expect(stdout).toMatch(new RegExp(`^(?:yes|NO ) {2}[^\\n]{0,20}${name}`, 'm'))
    expect(stdout).toMatch(/^yes {2}no reading/m)
    expect(stdout).toMatch(/^yes {2}no writing/m)
    expect(stdout).toMatch(/^yes {2}empty environment/m)
    expect(status).toBe(/^NO /m.test(stdout) ? 3 : 0)
  })
})
