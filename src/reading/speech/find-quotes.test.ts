import { describe, expect, it } from 'vitest'
import { marked } from '../../../test/marked.ts'
import type { Block, Document } from '../../document/index.ts'
import { findQuotes } from './find-quotes.ts'

function documentOf(text: string, blocks: readonly Block[]): Document {
  return {
    id: 'd',
    input: 'd',
    title: null,
    author: null,
    outlet: null,
    owner: null,
    published: null,
    updated: null,
    language: null,
    genre: null,
    url: null,
    page: null,
    captured: null,
    collector: null,
    translationOf: null,
    metaFrom: {},
    sha256: '',
    bytesSha256: '',
    text,
    blocks,
    removed: [],
    notes: [],
  }
}

function paragraphs(text: string): readonly Block[] {
  return [...text.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length, kind: 'paragraph' }))
}

const FOUND = [
  ['curly marks', '[“The pier is shut,”](speech) Mara Ilves said. [“Go home.”](speech)'],
  ['straight marks', '["It rained,"](speech) she said. ["We stayed,"](speech) he said.'],
  ['two apostrophes for a double mark', "[''The pier is shut,''](speech) Mara Ilves said."],
  ['nested marks after the outer ones', '[“She told us [‘never’](speech) and left,”](speech) he said.'],
  ['single marks around contractions', "['It's ours and we don't sell,'](speech) he said."],
  ['a possessive plural inside single marks', '[‘The rowers’ boats are gone,’](speech) he said.'],
  [
    'German marks',
    '[„Der Hafen ist zu, und niemand rudert mehr“](speech) stand im Bericht: [»Alle gehen heim.«](speech)',
  ],
  ['French marks', 'Elle a dit : [« Le port est fermé. »](speech)'],
  ['Swedish marks', '[”Hamnen är stängd.”](speech) Hon gick.'],
  ['corner marks', '[「港は閉まっている。」](speech)'],
  [
    'a quotation over paragraphs, one piece each',
    '[“The pier is shut.](speech)\n[“Nobody rows.](speech)\n[“We wait.”](speech)',
  ],
  ['a mark that is never closed after a comma', 'He said, [“the pier is shut for good](speech)'],
  ['distance from a word', 'The so-called council of [“experts”](scare) met at the pier on a grey day in the north.'],
  ['a nickname inside a name', 'Joe [“the Boat”](nickname) Smith rowed away.'],
  ['the name of a work', 'She read the novel [“Harbour of Glass”](title) twice.'],
  ['short words of a sentence as speech', '[“It’s not new in Orvik,”](speech) said the harbour master.'],
] as const

const LEFT = [
  ['apostrophes', 'The rowers’ boats and Ilves’s pier aren’t ours; it’s the ’90s.'],
  ['straight apostrophes', "The rowers' boats and Ilves's pier aren't 'em or the '90s."],
  ['feet and inches', 'A man of 6\'2" and a board of 5 by 3.'],
  ['a lone closing mark', 'The pier is shut,” she said.'],
  ['a lone mark in the middle of a sentence', 'The pier “ is shut.'],
  ['marks with nothing between', 'The sign read “” and "".'],
  ['a mark at the very end', 'The pier is shut “'],
  ['elisions', "'Tis late, and 'twas 'cause of rain."],
] as const

describe('findQuotes', () => {
  it.each(FOUND)('finds %s', (_, source) => {
    const { text, spans } = marked(source)
    const quotes = findQuotes(documentOf(text, paragraphs(text)))
    expect(quotes.map((q) => [q.kind, text.slice(q.start, q.end)])).toEqual(
      spans.map((s) => [s.label, text.slice(s.start, s.end)]),
    )
  })

  it.each(LEFT)('takes no quotation from %s', (_, text) => {
    expect(findQuotes(documentOf(text, paragraphs(text)))).toEqual([])
  })

  it('marks nothing in boilerplate', () => {
    const text = '“Sign up today,” we said.'
    expect(findQuotes(documentOf(text, [{ start: 0, end: text.length, kind: 'boilerplate' }]))).toEqual([])
  })

  it('pairs no marks across paragraphs', () => {
    const text = 'The pier “ is shut.\nNobody rows” here.'
    expect(findQuotes(documentOf(text, paragraphs(text)))).toEqual([])
  })

  it.each(['“', '„', '«', '‘a ', "'a ", '" ', "'' "])('stays linear on 100,000 times %s', (mark) => {
    const time = (n: number): number => {
      const from = performance.now()
      findQuotes(documentOf(mark.repeat(n), []))
      return performance.now() - from
    }
    time(1000)
    expect(time(100_000)).toBeLessThan(2000)
  })
})
