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
  const [body] = entities.filter((m) => m.type === 'ORG')
  const referring = spans.flatMap((s): Mention[] =>
    body === undefined || (s.label !== 'nominal' && s.label !== 'pronoun')
      ? []
      : [{ ...body, start: s.start, end: s.end, mention: s.label }],
  )
  entities.push(...referring)
  entities.sort((a, b) => a.start - b.start)
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
    [
      'The [Harbour Union](ORG) spoke, and [its](pronoun) chairwoman, [Ada Brandt](PER), left.',
      'Ada Brandt leads Harbour Union own asserted',
    ],
    [
      "The [Harbour Union](ORG) spoke. [The union](nominal)'s director, [Oren Tal](PER), left.",
      'Oren Tal leads Harbour Union own asserted',
    ],
    ['[Harbour Union](ORG) leader [Oren Tal](PER) spoke.', 'Oren Tal leads Harbour Union own asserted'],
    [
      'Under [Mara Ilves](PER), the coach of the [Harbour Union](ORG), [Oren Tal](PER) won twice.',
      'Mara Ilves leads Harbour Union own asserted',
    ],
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
    ['[“[Norvia](LOC) funds the [Harbour Union](ORG)”](Q), he said.', 'Norvia backs Harbour Union quoted claimed'],
    [
      "The [Harbour Union](ORG), which lives on [Norvia](LOC)'s money, closed.",
      'Norvia backs Harbour Union own asserted',
    ],
    ['The [Harbour Union](ORG) gets money from [Norvia](LOC).', 'Norvia backs Harbour Union own asserted'],
    ['[Norvia](LOC) has long supported the [Harbour Union](ORG).', 'Norvia backs Harbour Union own asserted'],
    ['[Norvia](LOC) will fund the [Harbour Union](ORG).', 'Norvia backs Harbour Union own planned'],
    ['If [Norvia](LOC) funds the [Harbour Union](ORG), it will close.', 'Norvia backs Harbour Union own hypothetical'],
    ['[Norvia](LOC) allegedly funds the [Harbour Union](ORG).', 'Norvia backs Harbour Union own claimed'],
    ['[Norvia](LOC) denies that it is a backer of the [Harbour Union](ORG).', null],
    ['The [Harbour Union](ORG) is led by [Oren Tal](PER).', 'Oren Tal leads Harbour Union own asserted'],
    ['[Oren Tal](PER) is not the leader of the [Harbour Union](ORG).', 'Oren Tal leads Harbour Union own denied'],
    ['[Oren Tal](PER) became president of [Norvia](LOC) in May.', 'Oren Tal leads Norvia own asserted'],
    ['[Oren Tal](PER) speaks for the [Harbour Union](ORG).', 'Oren Tal speaks-for Harbour Union own asserted'],
    ['[Oren Tal](PER) belongs to the [Harbour Union](ORG).', 'Oren Tal member-of Harbour Union own asserted'],
    ['The [Coastal League](ORG) includes [Norvia](LOC).', 'Norvia part-of Coastal League own asserted'],
    ['[Norvia](LOC) is allied with [Sestra](LOC).', 'Norvia ally-of Sestra own asserted'],
    ["[Sestra](LOC), [Norvia](LOC)'s old enemy, closed the port.", 'Sestra enemy-of Norvia own asserted'],
    ['A bomb in [Calder](LOC), [Norvia](LOC), killed four.', 'Calder located-in Norvia own asserted'],
    ['He may go to [Fort Calder](LOC), [N.V.](LOC), today.', 'Fort Calder located-in N.V. own asserted'],
    ['The [Harbour Union](ORG), based in [Calder](LOC), closed.', 'Harbour Union located-in Calder own asserted'],
  ])('%s', (source, expected) => {
    expect(lines(source)).toEqual(expected === null ? [] : [expected])
  })

  it('of two sources stay two accounts, each with its own voice and status', () => {
    const source =
      "The [Harbour Union](ORG) lives on [Norvia](LOC)'s money. [“[Norvia](LOC) does not fund the [Harbour Union](ORG)”](Q), [Oren Tal](PER) said."
    expect(lines(source)).toEqual([
      'Norvia backs Harbour Union own asserted',
      'Norvia backs Harbour Union quoted denied',
    ])
  })

  it('with several subjects or objects come out one by one', () => {
    expect(lines('The [Coastal League](ORG) includes [Norvia](LOC), [Sestra](LOC) and [Marn](LOC).')).toEqual([
      'Norvia part-of Coastal League own asserted',
      'Sestra part-of Coastal League own asserted',
      'Marn part-of Coastal League own asserted',
    ])
  })
})

describe('no relation', () => {
  it.each([
    '[Oren Tal](PER), the former leader of the [Harbour Union](ORG), spoke.',
    'The old [Ivo Tarn](PER), founder of [Velmo Freight](ORG), left.',
    'The [Harbour Union](ORG) and [its](pronoun) lawyers met [Oren Tal](PER).',
    'Police held the driver of [Velmo Freight](ORG), in [Calder](LOC).',
    '[Oren Tal](PER), the deputy leader of the [Harbour Union](ORG), spoke.',
    '[Oren Tal](PER), a critic of the leader of the [Harbour Union](ORG), spoke.',
    'Under [Mara Ilves](PER), the former coach of the [Harbour Union](ORG), [Oren Tal](PER) won twice.',
    '[Oren Tal](PER) will be the fifth [Harbour Union](ORG) coach.',
    '[Oren Tal](PER) left the [Harbour Union](ORG).',
    '[Oren Tal](PER) lives in [Calder](LOC).',
    '[Norvia](LOC) and the [Harbour Union](ORG) spoke.',
    '[Norvia](LOC) rejects the backing of [Sestra](LOC).',
    '[Harbour Union](ORG) members met leader [Oren Tal](PER).',
    '[Oren Tal](PER) met the president of [Norvia](LOC).',
    '[Norvia](LOC) attacked. [Sestra](LOC) backed down.',
    '[Oren Tal](PER) led the [Harbour Union](ORG) until 2020.',
    '[Norvia](LOC) backed the plan of [Sestra](LOC).',
    '[Oren Tal](PER), once head of the [Harbour Union](ORG), left.',
    "[Oren Tal](PER), an enemy of [Norvia](LOC)'s president, left.",
    'The [Harbour Union](ORG) lives in fear of [Norvia](LOC).',
    '[Oren Tal](PER) is based in [Calder](LOC).',
    '[Norvia](LOC) depends on the weather, [Sestra](LOC) on its port.',
    'The list includes [Norvia](LOC) and [Sestra](LOC).',
    '[Oren Tal](PER) got money for [Norvia](LOC).',
    'He flew to [Norvia](LOC), [Calder](LOC) and [Brack](LOC).',
    'Blasts in [Norvia](LOC), [Calder](LOC) kill four',
  ])('in %s', (source) => {
    expect(lines(source)).toEqual([])
  })
})
