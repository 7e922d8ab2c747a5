import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annotated, sha256 } from '../../test/annotated.ts'
import type { Annotated } from '../document/index.ts'
import type { Anchor, Decision } from '../review/index.ts'
import { buildCase, type Case, checkCase, focusCase } from './index.ts'

const PILE: readonly Annotated[] = [
  annotated(
    'd1',
    '[[Mara Ilves](PER:e1)](actor:v1), [the mayor of Lom](desc:e1), [met](ev:v1:CONSULT:meet) [[Jon Tarr](PER:e2)](recip:v1) in [[Lom](LOC:e3)](place:v1) on [[4 March 2024](time:2024-03-04)](when:v1). ' +
      '[[Ilves](PER:e1)](src:a1) [said](cue:a1) ["the old harbour stays closed until the inquiry ends"](say:a1). ' +
      '[[Police](ORG:e4)](actor:v2) [arrested](ev:v2:COERCE:arrest) [[Otto Quell](PER:e5)](recip:v2). ' +
      '[[Mara Ilves](PER:e1) leads [the Harbour Union](ORG:e6)](rel:e1:leads:e6).',
    { outlet: 'Lom Courier', published: '2024-03-05' },
  ),
  annotated(
    'd2',
    '[[Jon Tarr](PER:e1)](actor:v1) [met](ev:v1:CONSULT:meet) [[Mara Ilves](PER:e2)](recip:v1) in [[Lom](LOC:e3)](place:v1) on [[4 March 2024](time:2024-03-04)](when:v1), where the mayor spoke of the old harbour and its inquiry. ' +
      '[[Ilves](PER:e2)](src:a1) [said](cue:a1) ["the old harbour stays closed until the inquiry ends, and nobody sails"](say:a1). ' +
      '[[An official](PER:e4:nominal)](src:a2) [said](cue:a2) [the talks failed](say:a2).',
    { outlet: 'Veck Post', published: '2024-03-05' },
  ),
  annotated(
    'd3',
    '[[The Harbour Union](ORG:e1)](actor:v1) [accused](ev:v1:ACCUSE) [[Velmo Freight](ORG:e2)](recip:v1) of breaking the old harbour before the inquiry in [Lom](LOC:e3). [The union](ORG:e1:nominal) met the mayor.',
    { outlet: 'Tarn Wire', published: '2024-03-06' },
  ),
  annotated('d4', 'Das Schiff kam an.', { outlet: 'Bote', published: '2024-03-07', language: 'de' }),
]

function build(documents: readonly Annotated[], decisions: readonly Decision[] = []): Case {
  return buildCase({ documents, decisions, refused: [], engine: { version: '0', models: {} }, digest: sha256 })
}

const CASE = build(PILE)

function nameOf(id: string | null): string | undefined {
  return CASE.entities.find((e) => e.id === id)?.name
}

describe('the case', () => {
  test('keeps the promise of its evidence', () => {
    expect(checkCase(CASE)).toEqual([])
  })

  test('is the same for every order of the documents', () => {
    expect(JSON.stringify(build(PILE.toReversed()))).toBe(JSON.stringify(CASE))
    expect(JSON.stringify(build([...PILE.slice(2), ...PILE.slice(0, 2)]))).toBe(JSON.stringify(CASE))
  })

  test('survives JSON and structuredClone', () => {
    expect(JSON.parse(JSON.stringify(CASE))).toEqual(CASE)
    expect(structuredClone(CASE)).toEqual(CASE)
  })

  test('holds no trace of a document that is not in it', () => {
    const without = JSON.stringify(build(PILE.slice(0, 3)))
    expect([without.includes('Bote'), without.includes('"d4"')]).toEqual([false, false])
  })

  test('does not change a cluster when a document that shares nothing is added', () => {
    const stranger = annotated('d9', '[Quilla Borm](PER:e1) sang.', { outlet: 'X', published: '1999-01-01' })
    const ids = (whole: Case): readonly string[] =>
      [...whole.entities, ...whole.statements, ...whole.events].map((x) => x.id)
    expect(ids(build([...PILE, stranger]))).toEqual(expect.arrayContaining([...ids(CASE)]))
  })

  test('lists relations, wording and gaps', () => {
    expect(CASE.relations.map((r) => [nameOf(r.subject), r.predicate, nameOf(r.object), r.accounts.length])).toEqual([
      ['Mara Ilves', 'leads', 'The Harbour Union', 1],
    ])
    const union = CASE.wording.find((w) => nameOf(w.entity)?.endsWith('Harbour Union') === true)
    expect(union?.terms.map((t) => t.text.toLowerCase())).toEqual(['the harbour union', 'the union'])
    const gaps = CASE.gaps.map((g) => [g.kind, nameOf(g.of) ?? g.of])
    expect(gaps).toContainEqual(['no-reply', 'Velmo Freight'])
    expect(gaps).toContainEqual(['unread', 'd4'])
    const kinds = new Set(CASE.gaps.map((g) => g.kind))
    expect([...kinds].toSorted()).toEqual(['no-outcome', 'no-reply', 'one-origin', 'undated', 'unnamed-only', 'unread'])
  })

  test('groups renderings of one utterance under one speaker', () => {
    const said = CASE.statements.find((s) => s.accounts.length === 2)
    expect([nameOf(said?.speaker ?? null), said?.support.documents]).toEqual(['Mara Ilves', 2])
  })
})

function anchor(doc: number, quote: string): Anchor {
  const text = PILE[doc]?.text ?? ''
  return { sha256: sha256(text), start: text.indexOf(quote), end: text.indexOf(quote) + quote.length, quote }
}

const SIGNED = { who: 'kb', when: null, why: null }

describe('decisions', () => {
  test.each<[string, Decision]>([
    ['entity', { kind: 'reject', of: 'entity', target: anchor(0, 'Otto Quell'), ...SIGNED }],
    ['event', { kind: 'reject', of: 'event', target: anchor(0, 'arrested'), ...SIGNED }],
    ['statement', { kind: 'reject', of: 'statement', target: anchor(1, 'the talks failed'), ...SIGNED }],
    [
      'relation',
      { kind: 'reject', of: 'relation', target: anchor(0, 'Mara Ilves leads the Harbour Union'), ...SIGNED },
    ],
  ])('a rejected %s is gone everywhere, and undoing it brings back the same bytes', (of, decision) => {
    const decided = build(PILE, [decision])
    expect(checkCase(decided)).toEqual([])
    const count = (whole: Case): number =>
      ({ entity: whole.entities, event: whole.events, statement: whole.statements, relation: whole.relations })[of]
        ?.length ?? 0
    expect(count(decided)).toBe(count(CASE) - 1)
    expect(decided.decisions.applied).toEqual([0])
    expect(JSON.stringify(build(PILE, []))).toBe(JSON.stringify(CASE))
  })

  test('give the same case for every order of any part of the pile, and one that keeps its promise', () => {
    const log: readonly Decision[] = [
      { kind: 'same', of: 'entity', left: anchor(1, 'An official'), right: anchor(0, 'Otto Quell'), ...SIGNED },
      { kind: 'different', of: 'statement', left: anchor(0, '"the old'), right: anchor(1, '"the old'), ...SIGNED },
      { kind: 'speaker', target: anchor(1, 'the talks failed'), speaker: anchor(1, 'Jon Tarr'), ...SIGNED },
      { kind: 'different', of: 'entity', left: anchor(0, 'Jon Tarr'), right: anchor(1, 'Jon Tarr'), ...SIGNED },
    ]
    const part = fc
      .shuffledSubarray([...PILE])
      .chain((docs) => fc.tuple(fc.constant(docs), fc.shuffledSubarray([...log])))
    fc.assert(
      fc.property(part, ([docs, decisions]) => {
        const whole = build(docs, decisions)
        expect(checkCase(whole)).toEqual([])
        expect(build(docs.toReversed(), decisions)).toEqual(whole)
        const { applied, unattached } = whole.decisions
        expect([...applied, ...unattached].toSorted((a, b) => a - b)).toEqual([...decisions.keys()])
      }),
      { numRuns: 60 },
    )
  })

  test('a decision on words that are not there is listed, not applied', () => {
    const target = { ...anchor(0, 'arrested'), sha256: sha256('another edition') }
    const decided = build(PILE, [{ kind: 'reject', of: 'event', target, ...SIGNED }])
    expect([decided.decisions.unattached, decided.decisions.applied]).toEqual([[0], []])
    expect(decided.events).toEqual(CASE.events)
  })
})

describe('focusCase', () => {
  test('keeps what is about a name, and only the documents and entities that reach it', () => {
    const focus = focusCase(CASE, { about: 'Velmo', from: null, to: null })
    expect(checkCase(focus)).toEqual([])
    expect(focus.documents.map((d) => d.id)).toEqual(['d3'])
    expect(focus.events.length).toBeGreaterThan(0)
    expect([focus.statements, JSON.stringify(focus).includes('Quell')]).toEqual([[], false])
  })

  test('keeps what the evidence says in these words', () => {
    const focus = focusCase(CASE, { about: 'talks failed', from: null, to: null })
    expect(focus.statements.map((s) => s.text)).toEqual(['the talks failed'])
  })

  test('keeps what lies in the days asked for; undated lines go by their documents', () => {
    const focus = focusCase(CASE, { about: null, from: '2024-03-06', to: '2024-03' })
    expect(focus.documents.map((d) => d.id)).toEqual(['d3'])
    expect(focusCase(CASE, { about: null, from: '2025', to: null }).documents).toEqual([])
  })

  test('gives the whole case for an empty question', () => {
    const focus = focusCase(CASE, { about: null, from: null, to: null })
    expect([focus.events, focus.statements]).toEqual([CASE.events, CASE.statements])
  })
})
