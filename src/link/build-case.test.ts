import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { annotated, sha256 } from '../../test/annotated.ts'
import type { Annotated } from '../document/index.ts'
import { type Anchor, type Decision, decisionHash } from '../review/index.ts'
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

  const idOf = (whole: Case, of: 'entities' | 'events' | 'statements', holds: (line: string) => boolean): string =>
    whole[of].find((line) => holds(JSON.stringify(line)))?.id ?? ''

  test('rename and retype change what is shown of an entity, and keep what the program had', () => {
    const target = anchor(0, 'Otto Quell')
    const decided = build(PILE, [
      { kind: 'rename', target, name: 'Otto Quell Ltd', ...SIGNED },
      { kind: 'retype', of: 'entity', target, type: 'ORG', ...SIGNED },
    ])
    const before = CASE.entities.find((e) => e.name === 'Otto Quell')
    expect(decided.entities.find((e) => e.id === before?.id)).toEqual({
      ...before,
      name: 'Otto Quell Ltd',
      type: 'ORG',
      public: true,
      reviewed: { decisions: [0, 1], confirmed: true, machine: { name: 'Otto Quell', type: 'PER' }, notes: [] },
    })
  })

  test('retype, status and date change what is shown of an event, and keep what the program had', () => {
    const target = anchor(0, 'arrested')
    const decided = build(PILE, [
      { kind: 'retype', of: 'event', target, type: null, mode: null, ...SIGNED },
      { kind: 'status', target, status: 'denied', ...SIGNED },
      { kind: 'date', of: 'event', target, value: '2024-03', ...SIGNED },
    ])
    const before = CASE.events.find((v) => v.mode === 'arrest')
    expect(decided.events.find((v) => v.id === before?.id)).toEqual({
      ...before,
      type: null,
      mode: null,
      status: 'denied',
      date: { value: '2024-03', precision: 'month', basis: 'stated' },
      reviewed: {
        decisions: [0, 1, 2],
        confirmed: true,
        machine: { type: 'COERCE', mode: 'arrest', status: 'asserted', date: null },
        notes: [],
      },
    })
  })

  test('a date of an event inside quoted words does not date the statement', () => {
    const target = anchor(0, 'closed')
    const dates = (whole: Case): unknown => whole.statements.map((s) => s.date)
    expect(dates(build(PILE, [{ kind: 'date', of: 'event', target, value: '2024-01-01', ...SIGNED }]))).toEqual(
      dates(CASE),
    )
  })

  test('a decided speaker is shown beside the one that was read', () => {
    const target = anchor(1, 'the talks failed')
    const decided = build(PILE, [{ kind: 'speaker', target, speaker: anchor(1, 'Jon Tarr'), ...SIGNED }])
    const [before, after] = [CASE, decided].map((whole) => whole.statements.find((s) => s.text === 'the talks failed'))
    expect(nameOf(after?.speaker ?? null)).toBe('Jon Tarr')
    expect(after?.reviewed?.machine).toEqual({ speaker: before?.speaker })
  })

  test('accept and note mark a line; only the first confirms it', () => {
    const target = anchor(0, 'arrested')
    const reviewed = (decision: Decision): unknown =>
      build(PILE, [decision]).events.find((v) => v.mode === 'arrest')?.reviewed
    expect(reviewed({ kind: 'accept', of: 'event', target, ...SIGNED })).toEqual({
      decisions: [0],
      confirmed: true,
      machine: {},
      notes: [],
    })
    expect(reviewed({ kind: 'note', of: 'event', target, text: 'see the court file', ...SIGNED })).toEqual({
      decisions: [0],
      confirmed: false,
      machine: {},
      notes: [0],
    })
    const relation = anchor(0, 'Mara Ilves leads the Harbour Union')
    const accepted = build(PILE, [{ kind: 'accept', of: 'relation', target: relation, ...SIGNED }])
    expect(accepted.relations.map((r) => r.reviewed?.decisions)).toEqual([[0]])
  })

  test('of two corrections of one line at two places the later one stands, and both are shown as contradicting', () => {
    const log: readonly Decision[] = [
      { kind: 'date', of: 'event', target: anchor(1, 'met'), value: '2024-01-01', ...SIGNED },
      { kind: 'date', of: 'event', target: anchor(0, 'met'), value: '2024-02-02', ...SIGNED },
    ]
    const decided = build(PILE, log)
    const met = decided.events.find((v) => v.accounts.length === 2)
    expect([met?.date?.value, met?.reviewed?.decisions]).toEqual(['2024-02-02', [1]])
    const { applied, superseded, contradictions } = decided.decisions
    expect([applied, superseded, contradictions]).toEqual([[1], [0], [[0, 1]]])
  })

  test('unsure takes two lines out of the queue, keeps them apart and lists them', () => {
    const [left, right] = [anchor(0, 'met'), anchor(1, 'met')]
    const decided = build(PILE, [{ kind: 'unsure', of: 'event', left, right, ...SIGNED }])
    expect(decided.events.length).toBe(CASE.events.length + 1)
    expect(decided.decisions.unsure.map((p) => [p.kind, p.decision])).toEqual([['same-event', 0]])
    const [pair] = decided.decisions.unsure
    const ends = [pair?.left, pair?.right]
    expect(decided.suggestions.filter((s) => ends.includes(s.left) && ends.includes(s.right))).toEqual([])
    expect(decided.events.filter((v) => ends.includes(v.id)).map((v) => v.reviewed?.confirmed)).toEqual([false, false])
  })

  test('unsure of two persons, texts and statements does the same', () => {
    const jon = { left: anchor(0, 'Jon Tarr'), right: anchor(1, 'Jon Tarr') }
    const said = { left: anchor(0, '"the old'), right: anchor(1, '"the old') }
    const texts = { left: anchor(0, 'Mara'), right: anchor(2, 'The Harbour') }
    const decided = build(PILE, [
      { kind: 'unsure', of: 'entity', ...jon, ...SIGNED },
      { kind: 'unsure', of: 'statement', ...said, ...SIGNED },
      { kind: 'unsure', of: 'copy', ...texts, ...SIGNED },
    ])
    expect(decided.decisions.unsure.map((p) => [p.kind, p.decision])).toEqual([
      ['copy', 2],
      ['same-entity', 0],
      ['same-statement', 1],
    ])
    expect(decided.entities.length).toBe(CASE.entities.length + 1)
    expect(decided.copies).toEqual(CASE.copies)
  })

  test('different keeps apart what two decisions on other words of the same lines join', () => {
    const log: readonly Decision[] = [
      { kind: 'different', of: 'entity', left: anchor(0, 'Jon Tarr'), right: anchor(1, 'Jon Tarr'), ...SIGNED },
      { kind: 'same', of: 'entity', left: anchor(0, 'Jon Tarr'), right: anchor(0, 'Otto Quell'), ...SIGNED },
      { kind: 'same', of: 'entity', left: anchor(0, 'Otto Quell'), right: anchor(1, 'Jon Tarr'), ...SIGNED },
    ]
    for (const order of [log, log.toReversed()]) {
      const decided = build(PILE, order)
      const ids = [0, 1].map((doc) =>
        idOf(decided, 'entities', (line) =>
          line.includes(`"doc":"d${doc + 1}","start":${anchor(doc, 'Jon Tarr').start},`),
        ),
      )
      expect(ids[0]).not.toBe(ids[1])
      expect([decided.decisions.overruled.length, decided.decisions.contradictions.length]).toEqual([1, 1])
    }
  })

  test('what a document says of one of two that a reader told apart goes with that one', () => {
    const doc = annotated(
      'd1',
      '[Anton Vreel](PER:e1), [the harbour master](desc:e1), sat. [[Anton Vreel](PER:e1)](src:a1) [said](cue:a1) [he would sail](say:a1). ' +
        '[[Anton Vreel](PER:e1)](actor:v1) [left](ev:v1:RETREAT). [Anton Vreel](PER:e1), [the boat dealer](desc:e1), stayed.',
      { outlet: 'Lom Courier', published: '2024-03-05' },
    )
    const places = [...doc.text.matchAll(/Anton Vreel/g)].map(({ index }) => ({
      sha256: doc.sha256,
      start: index,
      end: index + 11,
      quote: 'Anton Vreel',
    }))
    const [father, speaker, actor, dealer] = places
    if (!father || !speaker || !actor || !dealer) throw new RangeError('four mentions')
    const pair = (kind: 'same' | 'different', left: Anchor, right: Anchor): Decision => ({
      kind,
      of: 'entity',
      left,
      right,
      ...SIGNED,
    })
    const decided = build(
      [doc],
      [
        pair('different', father, speaker),
        pair('different', father, actor),
        pair('different', father, dealer),
        pair('same', speaker, dealer),
        pair('same', actor, dealer),
      ],
    )
    const [son] = decided.entities.filter((e) => e.descriptions.some((d) => d.text === 'the boat dealer'))
    expect(decided.entities.map((e) => [e.descriptions.map((d) => d.text), e.mentions.length])).toEqual([
      [['the boat dealer'], 3],
      [['the harbour master'], 1],
    ])
    expect(decided.statements.map((s) => s.speaker)).toEqual([son?.id])
    expect(decided.events.map((v) => v.participants)).toEqual([[{ entity: son?.id, role: 'actor' }]])
    expect(checkCase(decided)).toEqual([])
  })

  test('a same of two mentions that a different on other mentions forbids is overruled', () => {
    const log: readonly Decision[] = [
      { kind: 'different', of: 'entity', left: anchor(0, 'Ilves said'), right: anchor(1, 'Ilves said'), ...SIGNED },
      { kind: 'same', of: 'entity', left: anchor(0, 'Mara Ilves'), right: anchor(1, 'Mara Ilves'), ...SIGNED },
    ]
    const { overruled, contradictions } = build(PILE, log).decisions
    expect([overruled, contradictions]).toEqual([[1], [[0, 1]]])
  })

  test('undo brings back the same lines', () => {
    const reject: Decision = { kind: 'reject', of: 'event', target: anchor(0, 'arrested'), ...SIGNED }
    const undo: Decision = { kind: 'undo', undoes: decisionHash(reject, sha256), ...SIGNED }
    const undone = build(PILE, [reject, undo])
    expect({ ...undone, decisions: null }).toEqual({ ...CASE, decisions: null })
    expect([undone.decisions.undone, undone.decisions.applied]).toEqual([[0], [1]])
  })

  test('a decision whose line is gone while its words stand is idle', () => {
    const decided = build(PILE, [{ kind: 'rename', target: anchor(0, ' on '), name: 'X', ...SIGNED }])
    expect([decided.decisions.idle, decided.decisions.unattached]).toEqual([[0], []])
    expect(decided.entities).toEqual(CASE.entities)
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
