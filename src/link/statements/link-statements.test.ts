import { describe, expect, test } from 'vitest'
import { annotated, sha256 } from '../../../test/annotated.ts'
import type { Annotated } from '../../document/index.ts'
import { type Decision, foldDecisions } from '../../review/index.ts'
import type { Copy, Origin } from '../case.ts'
import type { LinkContext } from '../context.ts'
import { caseEntities, foldWords, linkEntities } from '../entities/index.ts'
import { type LinkedStatements, linkStatements } from './index.ts'

interface Given {
  readonly copies?: readonly Copy[]
  readonly decisions?: readonly Decision[]
  readonly origins?: readonly Origin[]
}

/** All documents are of one story; each is an origin of its own unless given otherwise. */
function context(documents: readonly Annotated[], given: Given = {}): LinkContext {
  const copies = given.copies ?? []
  const judgements = foldDecisions(given.decisions ?? [], documents)
  const storyOf = new Map(documents.map((doc) => [doc.id, 's']))
  const linked = caseEntities(
    linkEntities(documents, { storyOf, affairOf: storyOf }, copies, judgements),
    judgements,
    sha256,
  )
  const origins =
    given.origins ??
    documents.map((doc) => ({ id: `o${doc.id}`, label: doc.id, reason: 'own' as const, documents: [doc.id] }))
  return {
    documents,
    byId: new Map(documents.map((doc) => [doc.id, doc])),
    digest: sha256,
    judgements,
    stories: [{ id: 's', documents: documents.map((doc) => doc.id) }],
    storyOf,
    affairOf: storyOf,
    copies,
    origins,
    originOf: new Map(origins.flatMap((o) => o.documents.map((doc) => [doc, o.id] as const))),
    agencyOf: (doc) => {
      const origin = origins.find((o) => o.documents.includes(doc))
      return origin?.reason === 'agency' ? foldWords(origin.label).join(' ') : null
    },
    entityOf: (doc, local) => linked.idOf.get(doc)?.get(local) ?? null,
    entities: new Map(linked.entities.map((entity) => [entity.id, entity])),
    liesIn: () => false,
    viewOf: (doc) => doc,
    withdrawn: () => false,
  }
}

function link(documents: readonly Annotated[], given: Given = {}): LinkedStatements {
  return linkStatements(context(documents, given))
}

function sizes(documents: readonly Annotated[], given: Given = {}): readonly number[] {
  return link(documents, given)
    .statements.map((s) => s.accounts.length)
    .toSorted((a, b) => b - a)
}

const MARA = '[[Mara Ilves](PER:e1)](src:a1) [said](cue:a1) '
const DAY = { published: '2024-03-05' }

describe('renderings of one utterance join', () => {
  test.each([
    [
      'the same quotation',
      '["The harbour stays closed until the inquiry ends"](say:a1).',
      '["The harbour stays closed until the inquiry ends."](say:a1)',
    ],
    [
      'a shortened one',
      '["The harbour stays closed until the inquiry ends, and nobody sails"](say:a1).',
      '["the harbour stays closed until the inquiry ends"](say:a1)',
    ],
    [
      'a report of it',
      '["The harbour stays closed until the inquiry ends"](say:a1).',
      '[the harbour would stay closed until an inquiry ends](say:a1).',
    ],
  ])('%s', (_, a, b) => {
    expect(sizes([annotated('d1', MARA + a, DAY), annotated('d2', MARA + b, DAY)])).toEqual([2])
  })

  test('a translation with half of the words', () => {
    const a = `${MARA}["The port remains shut until the inquiry has ended its work"](say:a1).`
    const b = `${MARA}through an interpreter ["The harbour stays shut until the inquiry finished work"](say:a1).`
    expect(sizes([annotated('d1', a, DAY), annotated('d2', b, DAY)])).toEqual([2])
  })
})

describe('two translations of few words', () => {
  const said = (content: string): string => `${MARA}through an interpreter ["${content}"](say:a1).`
  test.each([
    ['He sold our harbour', 'He has sold our harbour', [2]],
    ['He sold our harbour', 'He left our harbour', [1, 1]],
  ])('%s / %s', (a, b, expected) => {
    expect(sizes([annotated('d1', said(a), DAY), annotated('d2', said(b), DAY)])).toEqual(expected)
  })
})

describe('utterances that are not one stay apart', () => {
  test.each([
    [
      'other words',
      '["The harbour stays closed until the inquiry ends"](say:a1).',
      '["We will pay every family by the end of May"](say:a1).',
    ],
    [
      'other figures',
      '["We will pay 400 families of the old harbour"](say:a1).',
      '["We will pay 900 families of the old harbour"](say:a1).',
    ],
    ['a phrase of common words', '["We will see"](say:a1).', '["We shall see about that"](say:a1).'],
  ])('%s', (_, a, b) => {
    expect(sizes([annotated('d1', MARA + a, DAY), annotated('d2', MARA + b, DAY)])).toEqual([1, 1])
  })

  test('one that says no', () => {
    const a = `${MARA}["We will pay every family of the old harbour"](say:a1).`
    const b = `${MARA}["We will not pay every family of the old harbour"](say:a1).`
    expect(sizes([annotated('d1', a, DAY), annotated('d2', b, DAY)])).toEqual([1, 1])
  })

  test('words inside words of one document', () => {
    const words = '[he hopes [the harbour stays closed until the inquiry ends](say:a2)](say:a1).'
    const nested = annotated('d1', `${MARA}${words}`, { ...DAY, say: { a2: { speaker: 'e1' } } })
    expect(sizes([nested])).toEqual([1, 1])
  })

  test('another speaker', () => {
    const words = '["The harbour stays closed until the inquiry ends"](say:a1).'
    const jon = `[[Jon Tarr](PER:e1)](src:a1) [said](cue:a1) ${words}`
    expect(sizes([annotated('d1', MARA + words, DAY), annotated('d2', jon, DAY)])).toEqual([1, 1])
  })

  test('the same phrase on another stated day, or reported weeks apart', () => {
    const on = (day: string): string =>
      `${MARA}["The harbour stays closed until the inquiry ends"](say:a1) on [[${day}](time:${day})](on:a1).`
    expect(sizes([annotated('d1', on('2024-03-04'), DAY), annotated('d2', on('2024-01-10'), DAY)])).toEqual([1, 1])
    const bare = `${MARA}["The harbour stays closed until the inquiry ends"](say:a1).`
    const later = { published: '2024-05-20' }
    expect(sizes([annotated('d1', bare, DAY), annotated('d2', bare, later)])).toEqual([1, 1])
  })

  test('a denial and an affirmation', () => {
    const words = `${MARA}[the harbour stays closed until the inquiry ends](say:a1).`
    const denied = annotated('d2', words, { ...DAY, say: { a1: { polarity: 'denied' } } })
    const found = link([annotated('d1', words, DAY), denied]).statements
    expect(found.map((s) => s.polarity).toSorted()).toEqual(['affirmed', 'denied'])
  })

  test('equal words of unnamed sources', () => {
    const words = '[[An official](PER:e1:nominal)](src:a1) [said](cue:a1) [the harbour stays closed until May](say:a1).'
    const found = link([annotated('d1', words, DAY), annotated('d2', words, DAY)]).statements
    expect(found.map((s) => s.accounts.length)).toEqual([1, 1])
    expect(new Set(found.map((s) => s.speaker)).size).toBe(2)
    expect(found[0]?.accounts[0]?.sourceText).toBe('An official')
  })
})

test('words of an unnamed source join where one document copies the other', () => {
  const words = '[[An official](PER:e1:nominal)](src:a1) [said](cue:a1) [the harbour stays closed until May](say:a1).'
  const pile = [annotated('d1', words, DAY), annotated('d2', `Lom. ${words}`, DAY)]
  const length = pile[0]?.text.length ?? 0
  const copies: readonly Copy[] = [
    { a: 'd1', b: 'd2', containment: 1, source: null, passages: [{ a: [0, length], b: [5, 5 + length] }], differs: [] },
  ]
  const found = link(pile, { copies }).statements
  expect(found.map((s) => s.accounts.length)).toEqual([2])
  expect(found[0]?.support).toEqual({ documents: 2, outlets: 2, origins: 2 })
})

test('the chain runs from the speaker outwards, and a statement without a speaker keeps the words of its source', () => {
  const source =
    '[[Jon Tarr](PER:e1)](src:a1) [said](cue:a1) [that [[Mara Ilves](PER:e2)](src:a2) [told](cue:a2) him [the harbour closed](say:a2)](say:a1). ' +
    '[Sources](src:a3) [said](cue:a3) [it opened](say:a3).'
  const [doc] = [annotated('d1', source, { ...DAY, say: { a2: { inside: 'a1' }, a3: { speaker: null } } })]
  const ctx = context([doc])
  const found = linkStatements(ctx).statements
  const inner = found.find((s) => s.text === 'the harbour closed')
  expect(inner?.accounts[0]?.via).toEqual([ctx.entityOf('d1', 'e1')])
  expect(found.find((s) => s.text === 'it opened')).toMatchObject({
    speaker: null,
    accounts: [{ sourceText: 'Sources' }],
  })
})

describe('decisions', () => {
  const words = `${MARA}["The harbour stays closed until the inquiry ends"](say:a1). [Jon Tarr](PER:e2) left.`
  const pile = [annotated('d1', words, DAY), annotated('d2', `${words} So.`, DAY)]
  const at = (i: number, quote: string) => {
    const text = pile[i]?.text ?? ''
    return { sha256: sha256(text), start: text.indexOf(quote), end: text.indexOf(quote) + quote.length, quote }
  }
  const signed = { who: null, when: null, why: null }
  const said = '"The harbour stays closed until the inquiry ends"'

  test('different parts, reject removes the line, speaker and date override', () => {
    const left = at(0, said)
    expect(
      sizes(pile, { decisions: [{ kind: 'different', of: 'statement', left, right: at(1, said), ...signed }] }),
    ).toEqual([1, 1])
    expect(sizes(pile, { decisions: [{ kind: 'reject', of: 'statement', target: left, ...signed }] })).toEqual([])
    const dated = link(pile, { decisions: [{ kind: 'date', target: left, value: '2024-02', ...signed }] }).statements[0]
    expect([dated?.date, dated?.reviewed]).toMatchObject([
      { value: '2024-02', precision: 'month', basis: 'stated' },
      { decisions: [0] },
    ])
  })

  test.each(['different', 'unsure'] as const)('%s takes a suggestion away', (kind) => {
    const words = ['', ' Then they left.'].map((end, i) => annotated(`d${i}`, `${MARA}["We sail"](say:a1).${end}`, DAY))
    const [left, right] = words.map((doc) => {
      const start = doc.text.indexOf('"')
      return { sha256: doc.sha256, start, end: start + 9, quote: '"We sail"' }
    })
    if (left === undefined || right === undefined) throw new RangeError('two documents')
    expect(link(words).suggestions.flat().length).toBe(1)
    expect(link(words, { decisions: [{ kind, of: 'statement', left, right, ...signed }] }).suggestions.flat()).toEqual(
      [],
    )
  })

  test('a decided speaker moves the words to that person', () => {
    const decisions: readonly Decision[] = [
      { kind: 'speaker', target: at(0, said), speaker: at(0, 'Jon Tarr'), ...signed },
    ]
    const ctx = context(pile, { decisions })
    const found = linkStatements(ctx)
    expect(found.statements.map((s) => ctx.entities.get(s.speaker ?? '')?.name).toSorted()).toEqual([
      'Jon Tarr',
      'Mara Ilves',
    ])
    expect(found.outcome.applied).toEqual([0])
  })
})
