import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { checkSpans } from '../src/document/index.ts'
import { processorTime } from './processor-time.ts'
import { readBytes } from './read-bytes.ts'
import { readText } from './read-text.ts'
import { runCli } from './run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'crossread-hostile-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const SIZE = 60_000
const fill = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE)

/** Strings of 60,000 units that make a careless pattern or loop run away. */
const PUMPS: readonly (readonly [string, string])[] = [
  'a',
  ' ',
  '.',
  ',',
  '-',
  '(',
  '“',
  '"',
  "'",
  '0',
  '1,',
  '1 ',
  '$',
  'A ',
  'A.',
  'Mr. ',
  'said ',
  'he said, ',
  '“a” ',
  'in 2031 ',
  'June ',
  'a, b and ',
  'http://a',
  'a@',
  '#',
  'Aa ',
  'the ',
  '\n',
  'x\n',
  'not ',
  '👩‍👩‍👧',
  'e\u0301',
  'نمی‌',
  '\u202e',
  '« ',
  'of the ',
  'U.S. ',
  "n't ",
  'Mara Ilves, ',
  'met with ',
  '12 people ',
  '&lt;',
].map((piece) => [JSON.stringify(piece), `Start. ${fill(piece)}`])

describe('text made to run away', () => {
  it.each(PUMPS)('is read in little time: %s', (_name, text) => {
    expect(processorTime(() => expect(checkSpans(readText(text))).toEqual([]))).toBeLessThan(10_000)
  })

  it.each(PUMPS)('is cleaned in little time: %s', (_name, text) => {
    const ways = [text, `<html><body><p>${text}</p></body></html>`, `${text}\n\n${text.slice(0, 500)}`]
    const taken = processorTime(() => {
      for (const wrapped of ways) readBytes('x', wrapped)
    })
    expect(taken).toBeLessThan(10_000)
  })
})

describe('a document that takes too long', () => {
  it('costs itself alone, and is named with its budget', () => {
    const pile = join(folder, 'pile')
    mkdirSync(pile)
    writeFileSync(join(pile, 'a.txt'), 'Mara Ilves said the quay was closed.')
    writeFileSync(join(pile, 'b.txt'), `Mara Ilves met Tomas Renn, who said “no” on Monday. `.repeat(400_000))
    writeFileSync(join(pile, 'c.txt'), 'Tomas Renn said the quay was open.')
    const { status, stdout, stderr } = runCli(['annotate', pile, '--workers', '1', '--seconds', '3'])
    expect(stdout.trim().split('\n')).toHaveLength(2)
    expect(stderr).toMatch(/b\.txt: not read: not done after 3 seconds/)
    expect(status).toBe(3)
  })
})

describe('names of files', () => {
  it('lead nowhere outside the folder of the dossier', () => {
    const pile = join(folder, 'names')
    mkdirSync(pile)
    for (const name of [
      '..evil.txt',
      '<script>alert(1)</script>.txt'.replaceAll('/', '_'),
      'a\u202etxt.exe.txt',
      '= cmd.txt',
    ]) {
      writeFileSync(join(pile, name), `Mara Ilves said the quay was closed. ${name}`)
    }
    const { status, stderr } = runCli(['dossier', pile, '-o', join(folder, 'named')])
    expect(status, stderr).toBe(0)
    expect(readdirSync(join(folder, 'named')).toSorted()).toEqual(['case.crossread', 'case.json', 'dossier.html'])
  })
})
