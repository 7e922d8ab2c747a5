import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formatDecision, readHandle } from '../src/review/index.ts'
import { runCli } from './run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'crossread-decide-'))
const out = join(folder, 'out')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const readCase = (): {
  documents: { id: string; sha256: string; text: string }[]
  events: { id: string; summary: string }[]
  statements: { id: string }[]
  decisions: { applied: number[]; unattached: number[] }
  entities: { name: string }[]
  question: unknown
} => JSON.parse(readFileSync(join(out, 'case.json'), 'utf8'))

function dossier(...args: readonly string[]): void {
  const { status, stderr } = runCli(['dossier', 'example/documents', '--meta', 'example/meta.csv', '-o', out, ...args])
  expect(status, stderr).toBe(0)
}

/** A rejection of the first line of this kind whose handle the page shows. */
function rejection(of: 'event' | 'statement'): string {
  const page = readFileSync(join(out, 'dossier.html'), 'utf8')
  const handle = new RegExp(`<code class="at">(${of}@[^<]+)</code>`).exec(page)?.[1] ?? ''
  const found = readHandle(handle, readCase().documents)
  if (typeof found === 'string') throw new RangeError(found)
  return formatDecision({ kind: 'reject', of, target: found.anchor, who: null, when: null, why: null })
}

describe('a correction of a line of the page', () => {
  beforeAll(() => dossier())

  it('takes a rejected event out, and stays in force on later runs without being given again', () => {
    const before = readCase()
    const line = rejection('event')
    writeFileSync(join(folder, 'decisions.jsonl'), `${line}\nnot a decision\n`)
    dossier('--decisions', join(folder, 'decisions.jsonl'))
    const after = readCase()
    expect(after.decisions.applied).toEqual([0])
    expect(after.events.length).toBe(before.events.length - 1)
    dossier()
    expect(readCase().events.map((e) => e.id)).toEqual(after.events.map((e) => e.id))
  })

  it('is listed as unattached when its words are not in the pile', () => {
    const stray = `{"kind":"reject","of":"event","target":{"sha256":"${'0'.repeat(64)}","start":0,"end":3,"quote":"abc"},"who":null,"when":null,"why":null}`
    writeFileSync(join(folder, 'stray.jsonl'), `${stray}\n`)
    dossier('--decisions', join(folder, 'stray.jsonl'))
    expect(readCase().decisions.unattached.length).toBe(1)
  })

  it('comes out of the case file again with everything else', () => {
    const exported = runCli(['export', join(out, 'case.crossread'), '--format', 'json'])
    expect(exported.status, exported.stderr).toBe(0)
    expect(exported.stdout).toBe(readFileSync(join(out, 'case.json'), 'utf8'))
  })
})

describe('the dossier of one question', () => {
  it('holds only what concerns it, and says so', () => {
    dossier()
    const whole = readCase()
    dossier('--about', 'Tessa Holt')
    const focused = readCase()
    expect(focused.question).toMatchObject({ about: 'Tessa Holt' })
    expect(focused.entities.some((e) => e.name === 'Tessa Holt')).toBe(true)
    expect(focused.statements.length).toBeGreaterThan(0)
    expect(focused.statements.length).toBeLessThan(whole.statements.length / 2)
  })
})
