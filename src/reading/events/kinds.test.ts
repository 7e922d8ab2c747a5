import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { models } from '../../../test/models.ts'
import type { Document, Mention, Pieces } from '../../document/index.ts'
import { readWords } from '../../language/index.ts'
import { findTimes } from '../times/index.ts'
import { findEvents } from './index.ts'

/*
 * What dossiers are made of, twelve invented sentences a kind: sentence | trigger | type and mode | actors | recipients |
 * status | place | date. A blank field means none; a blank date says nothing.
 */
const ROWS = readFileSync(new URL('./kinds.rows.txt', import.meta.url), 'utf8').split('\n')
const MODELS = models()
const NAMES: readonly (readonly [string, Mention['type']])[] = [
  ['President Solberg', 'PER'],
  ['Ada Brandt', 'PER'],
  ['Piet Solberg', 'PER'],
  ['Brandt', 'PER'],
  ['Solberg', 'PER'],
  ['Harbour Union', 'ORG'],
  ['Halden Shipping', 'ORG'],
  ['Norvia', 'LOC'],
  ['Sestra', 'LOC'],
  ['Calder', 'LOC'],
]

function mentionsIn(text: string): readonly Mention[] {
  const out: Mention[] = []
  for (const [name, type] of NAMES) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      const end = at + name.length
      if (!out.some((m) => m.start < end && at < m.end))
        out.push({ start: at, end, type, entity: name, mention: 'name' })
    }
  }
  return out.toSorted((a, b) => a.start - b.start)
}

function read(text: string, trigger: string): readonly string[] {
  const doc: Document = {
    ...{ id: 'd', input: 'd', metaFrom: {}, sha256: '', bytesSha256: '', blocks: [], removed: [], notes: [], text },
    ...{ title: null, author: null, outlet: null, owner: null, published: '2031-06-14', updated: null, genre: null },
    ...{ language: 'en', url: null, page: null, captured: null, collector: null, translationOf: null },
  }
  const words = readWords(text, [], MODELS)
  const layers = {
    entities: mentionsIn(text),
    times: findTimes(doc, words),
    quantities: [],
    attributions: [],
    quotes: [],
  }
  const said = (pieces: Pieces, joint = '; '): string => pieces.map(([s, e]) => text.slice(s, e)).join(joint)
  const event = findEvents({ doc, words, ...layers }).find((e) => said(e.trigger, ' ') === trigger)
  if (event === undefined) return []
  const kind = event.type === null ? 'null' : `${event.type}${event.mode === null ? '' : `.${event.mode}`}`
  const roles = [said(event.actors), said(event.recipients), event.status, said(event.place)]
  return [trigger, kind, ...roles, event.time ?? '']
}

function rowsOf(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const out = new Map<string, string[][]>()
  let kind = ''
  for (const line of ROWS) {
    if (line.startsWith('# ')) kind = line.slice(2)
    else if (line !== '') out.set(kind, [...(out.get(kind) ?? []), line.split('|').map((f) => f.trim())])
  }
  return out
}

describe.each([...rowsOf()])('%s', (_, rows) => {
  it('has at least twelve rows', () => {
    expect(rows.length).toBeGreaterThanOrEqual(12)
  })

  it.each(rows.map((row) => [row[0] ?? '', row] as const))('%s', (text, row) => {
    const [, trigger = '', ...fields] = row
    const expected = Array.from({ length: 6 }, (_, i) => fields[i] ?? '')
    const found = read(text, trigger)
    expect(found.slice(0, 6)).toEqual([trigger, ...expected.slice(0, 5)])
    if (expected[5] !== '') expect(found[6]).toBe(expected[5])
  })
})
