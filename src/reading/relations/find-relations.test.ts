import { describe, expect, it } from 'vitest'
import { marked } from '../../../test/marked.ts'
import { models } from '../../../test/models.ts'
import type { Attribution, Document, Mention, Relation } from '../../document/index.ts'
import { readWords } from '../../language/index.ts'
import { findRelations } from './index.ts'

const MODELS = models()
const TYPES: ReadonlyMap<string, Mention['type']> = new Map([
  ['PER', 'PER'],
  ['ORG', 'ORG'],
  ['LOC', 'LOC'],
])

function documentOf(text: string): Document {
  return {
    ...{ id: 'd', input: 'd', metaFrom: {}, sha256: '', bytesSha256: '', blocks: [], removed: [], notes: [], text },
    ...{ title: null, author: null, outlet: null, owner: null, published: null, updated: null, genre: null },
    ...{ language: 'en', url: null, page: null, captured: null, collector: null, translationOf: null },
  }
}

function read(source: string): { readonly text: string; readonly relations: readonly Relation[] } {
  const { text, spans } = marked(source)
  const entities = spans.flatMap((s): Mention[] => {
    const type = TYPES.get(s.label)
    return type === undefined
      ? []
      : [{ start: s.start, end: s.end, type, entity: text.slice(s.start, s.end), mention: 'name' }]
  })
  const quotes = spans
    .filter((s) => s.label === 'Q')
    .map((s) => ({ start: s.start, end: s.end, kind: 'speech' as const }))
  const attributions = spans
    .filter((s) => s.label === 'CLAIM')
    .map(
      (s): Attribution => ({
        ...{ id: 'a1', source: [], cue: [], content: [[s.start, s.end]], quoted: 'indirect', speaker: null },
        ...{ named: true, to: [], medium: [], when: [], polarity: 'affirmed', inside: null },
      }),
    )
  const words = readWords(text, [], MODELS)
  return {
    text,
    relations: findRelations({ doc: documentOf(text), words, entities, descriptions: [], attributions, quotes }),
  }
}

const lines = (source: string): readonly string[] =>
  read(source).relations.map((r) => `${r.subject} ${r.predicate} ${r.object} ${r.voice} ${r.status}`)

describe('relations that the text states', () => {
  it.each([
    ['[Oren Tal](PER), the leader of the [Harbour Union](ORG), spoke.', 'Oren Tal leads Harbour Union own asserted'],
    ["[Norvia](LOC)'s president, [Mara Ilves](PER), spoke.", 'Mara Ilves leads Norvia own asserted'],
    ['[Harbour Union](ORG) leader [Oren Tal](PER) spoke.', 'Oren Tal leads Harbour Union own asserted'],
    ['[Oren Tal](PER) heads the [Harbour Union](ORG).', 'Oren Tal leads Harbour Union own asserted'],
    [
      '[Ada Brandt](PER), a spokeswoman for the [Harbour Union](ORG), spoke.',
      'Ada Brandt speaks-for Harbour Union own asserted',
    ],
    [
      '[Ada Brandt](PER), a member of the [Harbour Union](ORG), spoke.',
      'Ada Brandt member-of Harbour Union own asserted',
    ],
    [
      '[Port Guild](ORG), a branch of the [Harbour Union](ORG), closed.',
      'Port Guild part-of Harbour Union own asserted',
    ],
    ['[Norvia](LOC) funds the [Harbour Union](ORG).', 'Norvia backs Harbour Union own asserted'],
    ['The [Norvia](LOC)-backed [Harbour Union](ORG) closed.', 'Norvia backs Harbour Union own asserted'],
    ['The [Harbour Union](ORG) is funded by [Norvia](LOC).', 'Norvia backs Harbour Union own asserted'],
    ['[Norvia](LOC), an ally of [Sestra](LOC), closed the port.', 'Norvia ally-of Sestra own asserted'],
    ['The [Calder](LOC)-based [Harbour Union](ORG) closed.', 'Harbour Union located-in Calder own asserted'],
    ['[Norvia](LOC) does not fund the [Harbour Union](ORG).', 'Norvia backs Harbour Union own denied'],
    ['Tal says [[Norvia](LOC) funds the [Harbour Union](ORG)](CLAIM).', 'Norvia backs Harbour Union own claimed'],
    ['[“[Norvia](LOC) funds the [Harbour Union](ORG)”](Q), he said.', 'Norvia backs Harbour Union quoted asserted'],
  ])('%s', (source, expected) => {
    expect(lines(source)).toEqual([expected])
  })
})

describe('no relation', () => {
  it.each([
    '[Oren Tal](PER), the former leader of the [Harbour Union](ORG), spoke.',
    '[Oren Tal](PER), the deputy leader of the [Harbour Union](ORG), spoke.',
    '[Oren Tal](PER), a critic of the leader of the [Harbour Union](ORG), spoke.',
    '[Oren Tal](PER) left the [Harbour Union](ORG).',
    '[Oren Tal](PER) lives in [Calder](LOC).',
    '[Norvia](LOC) and the [Harbour Union](ORG) spoke.',
    '[Norvia](LOC) rejects the backing of [Sestra](LOC).',
    '[Harbour Union](ORG) members met leader [Oren Tal](PER).',
    '[Oren Tal](PER) met the president of [Norvia](LOC).',
    '[Norvia](LOC) attacked. [Sestra](LOC) backed down.',
  ])('in %s', (source) => {
    expect(lines(source)).toEqual([])
  })
})
