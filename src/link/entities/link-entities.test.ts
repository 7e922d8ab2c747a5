import { describe, expect, test } from 'vitest'
import { annotated, sha256 } from '../../../test/annotated.ts'
import type { Annotated } from '../../document/index.ts'
import { type Decision, foldDecisions } from '../../review/index.ts'
import { caseEntities, linkEntities } from './index.ts'

/** Documents of one story share the first letter of their id. */
function link(documents: readonly Annotated[], decisions: readonly Decision[] = []): ReturnType<typeof caseEntities> {
  const judgements = foldDecisions(decisions, documents)
  const storyOf = new Map(documents.map((doc) => [doc.id, doc.id.slice(0, 1)]))
  return caseEntities(linkEntities(documents, { storyOf, affairOf: storyOf }, [], judgements), judgements, sha256)
}

/** The entities as lists of `document:words of the first mention there`. */
function clusters(documents: readonly Annotated[], decisions: readonly Decision[] = []): readonly string[] {
  const texts = new Map(documents.map((doc) => [doc.id, doc.text]))
  return link(documents, decisions)
    .entities.map((e) => e.mentions.map((m) => `${m.doc}:${texts.get(m.doc)?.slice(m.start, m.end)}`).join(' + '))
    .toSorted()
}

function docs(rows: Readonly<Record<string, string>>): readonly Annotated[] {
  return Object.entries(rows).map(([id, source]) => annotated(id, source))
}

describe('within one story', () => {
  test.each([
    ['an equal full name', '[Mara Ilves](PER:e1) spoke.', '[Mara Ilves](PER:e1) left.'],
    ['a title', '[President Mara Ilves](PER:e1) spoke.', '[Mara Ilves](PER:e1) left.'],
    ['the order', '[Ilves, Mara](PER:e1) spoke.', '[Mara Ilves](PER:e1) left.'],
    ['marks and case', '[Márà Ilves](PER:e1) spoke.', '[MARA ILVES](PER:e1) left.'],
    ['a transliteration', '[Muammar Qadhafi](PER:e1) spoke.', '[Moamer Kadhafi](PER:e1) left.'],
    ['an article', '[Samir al-Tarrud](PER:e1) spoke.', '[Samir Tarrud](PER:e1) left.'],
    ['a middle name', '[Mara Eline Ilves](PER:e1) spoke.', '[Mara Ilves](PER:e1) left.'],
    ['a middle initial', '[Mara E. Ilves](PER:e1) spoke.', '[Mara Ilves](PER:e1) left.'],
    ['a short given name', '[Rick Tarn](PER:e1) spoke.', '[Richard J. Tarn](PER:e1) left.'],
    ['an office before the name', '[Harbour Board Chairman Ivo Tarn](PER:e1) spoke.', '[Ivo Tarn](PER:e1) left.'],
    ['a secretary of state', '[Secretary of State Ivo Tarn](PER:e1) spoke.', '[Ivo Tarn](PER:e1) left.'],
    [
      'an office of a body written with and without full stops',
      '[Ivo Tarn](PER:e1), [the director of the N.H.B.](desc:e1), spoke.',
      '[Ivo Tarn](PER:e1), [NHB director](desc:e1), left.',
    ],
    ['a name in Han', '[陈海明](PER:e1) spoke.', '[Chen Haiming](PER:e1) ([陈海明](PER:e1)) left.'],
    ['what a person is called', '[Ivo "the Eel" Tarn](PER:e1) spoke.', '[Ivo Tarn](PER:e1) left.'],
    ['a body without the word of its sort', '[Velmo Motor Company](ORG:e1) grew.', '[Velmo](ORG:e1) fell.'],
    ['a bare surname with one bearer', '[Mara Ilves](PER:e1) spoke.', '[Ilves](PER:e1) left.'],
    ['the form of a company', '[Velmo Freight Ltd](ORG:e1) grew.', '[Velmo Freight](ORG:e1) fell.'],
    [
      'a body called by its last words',
      '[the Khel Liberation Council](ORG:e1) met.',
      '[The Liberation Council](ORG:e1) met.',
    ],
    ['a translated name', '[the United Nations](ORG:e1) met.', '[the Organisation des Nations Unies](ORG:e1) met.'],
    ['a translated short form', '[the United Nations](ORG:e1) met.', '[ONU](ORG:e1) met.'],
    ['a country in Han', '[China](LOC:e1) met.', '[中国](LOC:e1) met.'],
    ['a city in Arabic', '[Damascus](LOC:e1) met.', '[دمشق](LOC:e1) met.'],
    ['a country in Cyrillic', '[Ukraine](LOC:e1) met.', '[Україна](LOC:e1) met.'],
    ['a product of a maker', '[Vasta K380](ORG:e1) flew.', '[the K380](OTHER:e1) flew.'],
    [
      'a role that opens a sentence',
      'The port burned. [Port director](desc:e1) [Ivo Tarn](PER:e1) spoke.',
      '[Ivo Tarn](PER:e1), [director of Ostrel port](desc:e1), spoke.',
    ],
    [
      'a body in a role, in short and in full',
      '[Mara Ilves](PER:e1), [a United Nations envoy](desc:e1), spoke.',
      '[Mara Ilves](PER:e1), [a UN envoy](desc:e1), spoke.',
    ],
    [
      'a word for a body of a longer name that another report takes for a place',
      'The [Velmo Mining Company](ORG:e1) grew; [Velmo](PER:e1) paid.',
      '[Velmo](LOC:e1) said it would pay.',
    ],
    ['a body with the place behind it', '[the Relief Office of Lom](ORG:e1) met.', '[the Relief Office](ORG:e1) met.'],
    ['a body with its place turned', '[Lom District Court](ORG:e1) met.', '[the District Court of Lom](ORG:e1) met.'],
    ['a numbered thing, whoever owns it', '[Veck’s Lomex 40](OTHER:e1) fell.', '[the Lomex 40](OTHER:e1) rose.'],
    [
      'an office by a country and by its people',
      '[Ivo Tarn](PER:e1), [the Norvian minister](desc:e1), spoke.',
      '[Ivo Tarn](PER:e1), [Norvia’s minister](desc:e1), left.',
    ],
    ['a known short form', '[the United Nations](ORG:e1) met.', '[U.N.](ORG:e1) met.'],
  ])('%s joins', (_, a, b) => {
    expect(link(docs({ a1: a, a2: b })).entities).toHaveLength(1)
  })

  test.each([
    ['Jr', '[Ivo Tarn Jr](PER:e1) spoke.', '[Ivo Tarn Sr](PER:e1) left.'],
    ['the elder', '[Ivo Tarn](PER:e1), [the elder](desc:e1), spoke.', '[Ivo Tarn](PER:e1), [the son](desc:e1), left.'],
    ['age', '[Ivo Tarn](PER:e1), [aged 64](desc:e1), spoke.', '[Ivo Tarn](PER:e1), [aged 31](desc:e1), left.'],
    ['role', '[Ivo Tarn](PER:e1), [a fisherman](desc:e1), spoke.', '[Ivo Tarn](PER:e1), [a surgeon](desc:e1), left.'],
    [
      'office elsewhere',
      '[Ivo Tarn](PER:e1), [mayor of Lom](desc:e1), spoke.',
      '[Ivo Tarn](PER:e1), [mayor of Veck](desc:e1), left.',
    ],
    ['an initial only', '[M. Ilves](PER:e1) spoke.', '[Mara Ilves](PER:e1) left.'],
  ])('people apart by %s stay two and are put before a reader', (_, a, b) => {
    const linked = link(docs({ a1: a, a2: b }))
    expect(linked.entities).toHaveLength(2)
    expect(linked.suggestions).toHaveLength(1)
  })

  test.each([
    ['a shared surname', '[Mara Ilves](PER:e1) spoke.', '[Jon Ilves](PER:e1) left.'],
    ['near names', '[Mara Ilves](PER:e1) spoke.', '[Maria Ilves](PER:e1) left.'],
    ['names of one skeleton and other vowels', '[Hassan Tarrud](PER:e1) spoke.', '[Hussein Tarrud](PER:e1) left.'],
    ['two types', '[Lom](LOC:e1) burned.', '[Lom](ORG:e1) won.'],
    ['letters of two alphabets', '[Mara Ilves](PER:e1) spoke.', '[M\u0430ra Ilves](PER:e1) left.'],
    [
      'unnamed sources of equal words',
      '[An official](PER:e1:nominal) [said](say:a1).',
      '[An official](PER:e1:nominal) [said](say:a1).',
    ],
  ])('%s do not join', (_, a, b) => {
    const rows = docs({ a1: a, a2: b }).map((doc) => ({
      ...doc,
      attributions: doc.attributions.map((one) => ({ ...one, speaker: 'e1' })),
    }))
    expect(link(rows).entities).toHaveLength(2)
  })

  test('names in Han that differ in a character stay apart', () => {
    expect(clusters(docs({ a1: '[陈海明](PER:e1) spoke.', a2: '[陈海平](PER:e1) left.' }))).toHaveLength(2)
    expect(clusters(docs({ a1: '[陈海明](PER:e1) spoke.', a2: '[Chen Haiping](PER:e1) left.' }))).toHaveLength(2)
  })

  test('a bare surname with an office goes to the bearer of that office', () => {
    const pile = docs({
      a1: '[President Ivo Tarn](PER:e1) met [Mara Tarn](PER:e2).',
      a2: '[President Tarn](PER:e1) left.',
    })
    expect(clusters(pile)).toContain('a1:President Ivo Tarn + a2:President Tarn')
  })

  test('a name that a document gives to father and son is the one without a mark elsewhere', () => {
    const pile = docs({
      a1: '[Ivo Tarn](PER:e1) met [Ivo Tarn Jr.](PER:e2).',
      a2: '[Ivo Tarn](PER:e1) left.',
      a3: '[Ivo Tarn Jr.](PER:e1) stayed.',
    })
    expect(clusters(pile)).toEqual(['a1:Ivo Tarn + a2:Ivo Tarn', 'a1:Ivo Tarn Jr. + a3:Ivo Tarn Jr.'])
    const marked = docs({
      a1: '[Ivo Tarn](PER:e1) met [Ivo Tarn Jr.](PER:e2).',
      a2: '[Ivo Tarn Sr.](PER:e1) left.',
      a3: 'The younger [Tarn](PER:e1) stayed.',
    })
    expect(clusters(marked)).toEqual(['a1:Ivo Tarn + a2:Ivo Tarn Sr.', 'a1:Ivo Tarn Jr. + a3:Tarn'])
  })

  test('a tower that bears a name does not hide whose surname stands alone', () => {
    const pile = docs({
      a1: '[Ivo Tarn](PER:e1) spoke.',
      a2: '[Tarn](PER:e1) left. [Tarn](PER:e1) said so. [Tarn](PER:e1) lives in [Tarn Tower](PER:e1).',
    })
    expect(clusters(pile)).toHaveLength(1)
  })

  test('a bare surname goes to neither of two bearers', () => {
    const pile = docs({ a1: '[Mara Ilves](PER:e1) met [Jon Ilves](PER:e2).', a2: '[Ilves](PER:e1) left.' })
    expect(link(pile).entities).toHaveLength(3)
  })

  test('a name that two people of one document bear goes to neither', () => {
    const pile = docs({ a1: '[Ivo Tarn](PER:e1) met [Ivo Tarn](PER:e2).', a2: '[Ivo Tarn](PER:e1) left.' })
    expect(link(pile).entities).toHaveLength(3)
  })

  test('an acronym goes to the expansion that a document introduces', () => {
    const pile = docs({
      a1: '[Harbour Union](ORG:e1) ([HU](ORG:e1)) met.',
      a2: '[HU](ORG:e1) met.',
      a3: '[the Harbour Union](ORG:e1) met.',
    })
    expect(clusters(pile)).toEqual(['a1:Harbour Union + a1:HU + a2:HU + a3:the Harbour Union'])
  })

  test('an acronym of two expansions goes to neither', () => {
    const pile = docs({
      a1: '[Harbour Union](ORG:e1) ([HU](ORG:e1)) met.',
      a2: '[Health Unit](ORG:e1) ([HU](ORG:e1)) met.',
      a3: '[HU](ORG:e1) met.',
    })
    expect(link(pile).entities).toHaveLength(3)
  })
})

describe('across stories', () => {
  test('an equal name alone makes two people and a suggestion', () => {
    const linked = link(docs({ a1: '[Mara Ilves](PER:e1) spoke.', b1: '[Mara Ilves](PER:e1) left.' }))
    expect([linked.entities.length, linked.suggestions.length]).toEqual([2, 1])
    expect(linked.suggestions[0]?.evidence.map((e) => [e.rule, e.weight])).toEqual([
      ['name/equal', 900],
      ['story/other', -700],
    ])
  })

  test.each([
    [
      'the same office',
      '[Mara Ilves](PER:e1), [mayor of Lom](desc:e1), spoke.',
      '[Mara Ilves](PER:e1), [the mayor of Lom](desc:e1), left.',
    ],
    [
      'the same people beside it',
      '[Mara Ilves](PER:e1) met [Jon Tarr](PER:e2) and [Velmo Freight](ORG:e3).',
      '[Mara Ilves](PER:e1) left [Jon Tarr](PER:e2) and [Velmo Freight](ORG:e3).',
    ],
  ])('%s joins one person', (_, a, b) => {
    const all = clusters(docs({ a1: a, b1: b }))
    expect(all).toContain('a1:Mara Ilves + b1:Mara Ilves')
  })

  test('a role without its place does not', () => {
    const pile = docs({
      a1: '[Mara Ilves](PER:e1), [a mayor](desc:e1), spoke.',
      b1: '[Mara Ilves](PER:e1), [mayor of Lom](desc:e1), left.',
    })
    expect(link(pile).entities).toHaveLength(2)
  })

  test('places and organisations of an equal name are one; a bare surname is not', () => {
    const pile = docs({
      a1: '[Lom](LOC:e1) and [Velmo Freight](ORG:e2) and [Ilves](PER:e3).',
      b1: '[Lom](LOC:e1) and [Velmo Freight](ORG:e2) and [Ilves](PER:e3).',
    })
    expect(link(pile).entities).toHaveLength(4)
  })

  test('acronyms of different expansions stay apart', () => {
    const pile = docs({
      a1: '[Harbour Union](ORG:e1) ([HU](ORG:e1)) met.',
      b1: '[Health Unit](ORG:e1) ([HU](ORG:e1)) met.',
      c1: '[HU](ORG:e1) met.',
      d1: '[HU](ORG:e1) met.',
    })
    expect(link(pile).entities).toHaveLength(4)
  })
})

describe('decisions', () => {
  const pile = docs({
    a1: '[Mara Ilves](PER:e1) spoke.',
    a2: '[Mara Ilves](PER:e1) left.',
    b1: '[Mara Ilves](PER:e1) sat.',
  })
  const decide = (kind: 'same' | 'different', left: string, right: string): Decision => {
    const at = (id: string) => {
      const doc = pile.find((d) => d.id === id)
      return { sha256: doc?.sha256 ?? '', start: 0, end: 10, quote: 'Mara Ilves' }
    }
    return { kind, of: 'entity', left: at(left), right: at(right), who: null, when: null, why: null }
  }

  test('same joins across stories and is shown as reviewed', () => {
    const linked = link(pile, [decide('same', 'a1', 'b1')])
    expect(linked.entities.map((e) => [e.mentions.length, e.reviewed])).toMatchObject([[3, { decisions: [0] }]])
    expect(linked.outcome.applied).toEqual([0])
  })

  test('different parts what the machine would join, and takes the suggestion away', () => {
    const linked = link(pile, [decide('different', 'a1', 'a2'), decide('different', 'a1', 'b1')])
    expect(linked.entities).toHaveLength(3)
    expect(linked.suggestions).toHaveLength(1)
  })

  test.each(['different', 'unsure'] as const)('%s parts what one document takes for one person', (kind) => {
    const [doc] = docs({ a1: '[Mara Ilves](PER:e1) spoke. [Ilves](PER:e1) left. [M. Ilves](PER:e1) sat.' })
    if (doc === undefined) throw new RangeError('one document')
    const at = (quote: string, from: number) => {
      const start = doc.text.indexOf(quote, from)
      return { sha256: doc.sha256, start, end: start + quote.length, quote }
    }
    const [mara, ilves, m] = [at('Mara Ilves', 0), at('Ilves', 12), at('M. Ilves', 0)]
    const apart = (left: typeof mara, right: typeof mara): Decision => ({
      kind,
      of: 'entity',
      left,
      right,
      who: null,
      when: null,
      why: null,
    })
    const parted = link([doc], [apart(mara, ilves), apart(mara, m)])
    expect(parted.entities.map((e) => e.mentions.length)).toEqual([1, 1, 1])
    expect(parted.outcome.applied).toEqual([0, 1])
  })

  test('a rejected entity is gone with all its mentions', () => {
    const target = { sha256: pile[0]?.sha256 ?? '', start: 0, end: 10, quote: 'Mara Ilves' }
    const linked = link(pile, [{ kind: 'reject', of: 'entity', target, who: null, when: null, why: null }])
    expect(linked.entities.map((e) => e.mentions.length)).toEqual([1])
    expect([...linked.idOf.keys()]).toEqual(['b1'])
  })
})

test('an entity carries its names by count, the fullest frequent one first, and shows a card for a public role only', () => {
  const [first, second] = link(
    docs({
      a1: '[Mara Ilves](PER:e1), [the mayor](desc:e1), met [Jon Tarr](PER:e2). [Ilves](PER:e1) left. [Ilves](PER:e1) ate.',
    }),
  ).entities
  expect([first?.name, first?.names, first?.public]).toEqual([
    'Mara Ilves',
    [
      { text: 'Ilves', count: 2 },
      { text: 'Mara Ilves', count: 1 },
    ],
    true,
  ])
  expect([second?.name, second?.public]).toEqual(['Jon Tarr', false])
})

test('the clusters do not change when a document that shares nothing is added', () => {
  const pile = docs({ a1: '[Mara Ilves](PER:e1) spoke.', a2: '[Ilves](PER:e1) left.' })
  const more = [...pile, ...docs({ z1: '[Otto Quell](PER:e1) sang.' })]
  expect(clusters(more).filter((c) => !c.includes('z1'))).toEqual(clusters(pile))
})

test('many documents that name one body and one person take time in proportion to their number', () => {
  const pile = Array.from({ length: 3000 }, (_, i) =>
    annotated(
      `${String.fromCharCode(97 + (i % 26))}${i}`,
      '[Mara Ilves](PER:e1) met [Velmo Freight](ORG:e2) in [Lom](LOC:e3).',
    ),
  )
  const { entities } = link(pile)
  expect(entities.filter((e) => e.type !== 'PER')).toHaveLength(2)
})
