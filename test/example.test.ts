import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { annotateItem, makeCase } from '../src/engine/index.ts'
import { metaRowFor, parseMetaTable, splitInput } from '../src/intake/index.ts'
import { type Case, checkCase } from '../src/link/index.ts'
import { checksOf, type Wanted } from './example-checks.ts'
import { models } from './models.ts'

const EXAMPLE = new URL('../example/', import.meta.url).pathname

const gold: Record<string, readonly Wanted[]> = JSON.parse(readFileSync(`${EXAMPLE}gold.json`, 'utf8'))
let example: Case

function readExample(): Case {
  const table = parseMetaTable(readFileSync(`${EXAMPLE}meta.csv`, 'utf8'))
  if (!table.ok) throw new Error(table.error.reason)
  const documents = readdirSync(`${EXAMPLE}documents`).flatMap((name) =>
    splitInput({ name, bytes: readFileSync(`${EXAMPLE}documents/${name}`) }).flatMap((part) => {
      const read = part.ok ? annotateItem(part.value, metaRowFor(table.value, name), models()) : part
      if (!read.ok) throw new Error(`${name}: ${read.error.reason}`)
      return [read.value]
    }),
  )
  return makeCase({ documents, decisions: [], refused: [], question: null })
}

describe('the dossier of the example', () => {
  beforeAll(() => {
    example = readExample()
  })

  it('rests every line on words of its documents', () => {
    expect(checkCase(example)).toEqual([])
  })

  it.each(Object.keys(gold))('holds what the gold asks for: %s', (kind) => {
    const entries = gold[kind] ?? []
    const check = checksOf(example)[kind]
    expect(check, `a check for ${kind}`).toBeDefined()
    const missing = entries.filter((w) => w.reached && check?.(w) !== true)
    const risen = entries.filter((w) => !w.reached && check?.(w) === true)
    expect({ missing, 'now reached: flip them in gold.json': risen }).toEqual({
      missing: [],
      'now reached: flip them in gold.json': [],
    })
  })

  it('joins no unnamed source to anybody', () => {
    for (const entity of example.entities.filter((e) => !e.named)) {
      expect(
        entity.mentions.every((m) => m.mention !== 'name'),
        entity.name,
      ).toBe(true)
    }
  })
})
