import { describe, expect, test } from 'vitest'
import { annotated, sha256 } from '../../../test/annotated.ts'
import type { Annotated } from '../../document/index.ts'
import type { Decision } from '../../review/index.ts'
import { buildCase, type Case, type CaseEvent } from '../index.ts'

function build(documents: readonly Annotated[], decisions: readonly Decision[] = []): Case {
  return buildCase({ documents, decisions, refused: [], engine: { version: '0', models: {} }, digest: sha256 })
}

function events(documents: readonly Annotated[]): readonly CaseEvent[] {
  return build(documents).events
}

interface Told {
  readonly day?: string
  readonly place?: string
  readonly count?: number
  /** The words of the deed; the last one is its trigger. */
  readonly deed?: string
  readonly options?: Parameters<typeof annotated>[2]
}

const BACKGROUND =
  ' The talks in the harbour town concern the northern quay, whose cranes sank, and the ferries of the dockers. '

/** A report of a meeting of Mara Ilves and Jon Tarr. */
function meeting(id: string, told: Told = {}): Annotated {
  const { day = '2024-03-04', place = 'Lom', count = 12, deed = 'met', options = {} } = told
  return annotated(
    id,
    `[[Mara Ilves](PER:e1)](actor:v1) ${deed.replace(/\w+$/, '[$&]')}(ev:v1:CONSULT:meet) [[Jon Tarr](PER:e2)](recip:v1) and [[${count} envoys](num:envoy:${count})](qty:v1) in [[${place}](LOC:e3)](place:v1) on [[${day}](time:${day})](when:v1).${BACKGROUND}`,
    { outlet: `Outlet ${id}`, published: '2024-03-05', ...options },
  )
}

const claimed = (source: string, named: boolean): Annotated =>
  annotated(
    'c',
    `[${source}](src:a1) [said](cue:a1) [[[Mara Ilves](PER:e1)](actor:v1) [met](ev:v1:CONSULT:meet) [[Jon Tarr](PER:e2)](recip:v1)](say:a1).${BACKGROUND}`,
    { outlet: 'Veck Post', event: { v1: { status: 'claimed', attribution: 'a1' } }, say: { a1: { named } } },
  )

describe('accounts of one event', () => {
  test('join by deed, participants and day', () => {
    expect(events([meeting('a'), meeting('b')]).map((e) => e.accounts.length)).toEqual([2])
  })

  test('join a background mention without a day', () => {
    const dated = meeting('a')
    const vague = annotated(
      'b',
      `[[Mara Ilves](PER:e1)](actor:v1) [met](ev:v1:CONSULT:meet) [[Jon Tarr](PER:e2)](recip:v1) in [[March](time:2024-03)](when:v1).${BACKGROUND}`,
    )
    const [event, ...more] = events([dated, vague])
    expect([more.length, event?.date?.value, event?.conflicts.map((c) => c.kind)]).toEqual([
      0,
      '2024-03-04',
      ['vaguer'],
    ])
  })

  test('of meetings on two days stay apart', () => {
    const other = meeting('b', { day: '2024-03-11', place: 'Veck', count: 7 })
    expect(events([meeting('a'), other]).map((e) => e.date?.value)).toEqual(['2024-03-04', '2024-03-11'])
  })

  test('join over two dates where place and number are one, and show the conflict', () => {
    const [event, ...more] = events([meeting('a'), meeting('b', { day: '2024-03-05' })])
    expect([more.length, event?.conflicts.map((c) => `${c.field} ${c.kind}`)]).toEqual([0, ['date conflict']])
  })

  test('of meetings with nobody in common stay apart, dated or not', () => {
    const other = annotated(
      'b',
      `[[Bram Ode](PER:e1)](actor:v1) [met](ev:v1:CONSULT:meet) [[Lisk Ferro](PER:e2)](recip:v1).${BACKGROUND}`,
    )
    expect(events([meeting('a'), other])).toHaveLength(2)
  })

  test('of a meeting that name one party each join with the one that names both', () => {
    const one = (id: string, said: string): Annotated =>
      annotated(id, `${said}${BACKGROUND}`, { outlet: `Outlet ${id}` })
    const received = one(
      'b',
      '[[Mara Ilves](PER:e1)](actor:v1) [received](ev:v1:CONSULT:meet) an envoy on [[4 March](time:2024-03-04)](when:v1).',
    )
    const met = one(
      'c',
      'In [[March](time:2024-03)](when:v1) the president [met](ev:v1:CONSULT:meet) [[Jon Tarr](PER:e2)](recip:v1).',
    )
    expect(events([meeting('a'), received, met]).map((e) => e.accounts.length)).toEqual([3])
  })

  test('of two types stay apart', () => {
    const other = annotated(
      'b',
      `[[Mara Ilves](PER:e1)](actor:v1) [accused](ev:v1:ACCUSE) [[Jon Tarr](PER:e2)](recip:v1) on [[2024-03-04](time:2024-03-04)](when:v1).${BACKGROUND}`,
    )
    expect(events([meeting('a'), other])).toHaveLength(2)
  })

  test('do not depend on the order of the documents', () => {
    const docs = [meeting('a'), meeting('b', { day: '2024-03-05' }), claimed('[An official](PER:e9:nominal)', false)]
    const expected = JSON.stringify(events(docs))
    expect(JSON.stringify(events(docs.toReversed()))).toBe(expected)
    expect(JSON.stringify(events([...docs.slice(1), ...docs.slice(0, 1)]))).toBe(expected)
  })
})

describe('the summary', () => {
  test('speaks plainly where every account asserts it', () => {
    expect(events([meeting('a')])[0]?.summary).toBe('Mara Ilves met Jon Tarr and 12 envoys in Lom on 2024-03-04')
  })

  test('names the claimant', () => {
    expect(events([claimed('[Oda Brandt](PER:e9)', true)])[0]?.summary).toBe('Oda Brandt said: Mara Ilves met Jon Tarr')
  })

  test('ends with the marks around a deed that its speaker tells of', () => {
    const told = annotated(
      'c',
      '[“We [attacked](ev:v1:ASSAULT) [the pier](recip:v1),”](say:a1) [[Oda Brandt](PER:e9)](src:a1) [said](cue:a1).',
      { outlet: 'Veck Post', event: { v1: { status: 'claimed', attribution: 'a1' } } },
    )
    const [start, end] = [told.text.indexOf('“'), told.text.indexOf('”') + 1]
    const actor = told.text.indexOf('Oda')
    const doc: Annotated = {
      ...told,
      quotes: [{ start, end, kind: 'speech' }],
      events: told.events.map((e) => ({ ...e, actors: [[actor, actor + 10]] })),
    }
    expect(events([doc])[0]?.summary).toBe('Oda Brandt said: [Oda Brandt] attacked the pier')
  })

  test('keeps the words of an unnamed source', () => {
    const [event] = events([claimed('[An official](PER:e9:nominal)', false)])
    expect([event?.summary, event?.accounts[0]?.claimedBy, event?.accounts[0]?.sourceText]).toEqual([
      '“An official” said: Mara Ilves met Jon Tarr',
      null,
      'An official',
    ])
  })

  test('is told by whoever says it in a clause of its own, not by words that take it for known', () => {
    const passing = annotated(
      'a',
      'Oda Brandt praised [[Mara Ilves](PER:e1)](actor:v1), who [met](ev:v1:CONSULT) [[Jon Tarr](PER:e2)](recip:v1) in [[Lom](LOC:e3)](place:v1).',
      { outlet: 'Outlet a', event: { v1: { status: 'asserted' } } },
    )
    const [event] = events([passing, claimed('[Oda Brandt](PER:e9)', true)])
    expect([event?.accounts.length, event?.summary]).toEqual([2, 'Oda Brandt said: Mara Ilves met Jon Tarr'])
  })

  test('names the outlet that asserts what others only pass on', () => {
    const [event] = events([meeting('a'), claimed('[Oda Brandt](PER:e9)', true)])
    expect([event?.status, event?.summary.startsWith('Outlet a: ')]).toEqual(['asserted', true])
  })
})

describe('conflicts', () => {
  const kinds = (docs: readonly Annotated[]): readonly string[] =>
    events(docs).flatMap((e) => e.conflicts.map((c) => `${c.field} ${c.kind}`))

  test.each([
    [
      'a denial',
      [meeting('a'), meeting('b', { deed: 'did not meet', options: { event: { v1: { status: 'denied' } } } })],
      ['status conflict'],
    ],
    [
      'a plan that came true',
      [meeting('a'), meeting('b', { deed: 'will meet', options: { event: { v1: { status: 'planned' } } } })],
      ['status update'],
    ],
    ['two counts of one day', [meeting('a'), meeting('b', { count: 15 })], ['quantity conflict']],
    [
      'a later, larger count',
      [meeting('a'), meeting('b', { count: 15, options: { published: '2024-03-06' } })],
      ['quantity update'],
    ],
    ['another place', [meeting('a'), meeting('b', { place: 'Veck' })], ['place conflict']],
    ['equal accounts', [meeting('a'), meeting('b')], []],
  ] as const)('%s', (_, docs, expected) => {
    expect(kinds(docs)).toEqual(expected)
  })
})

describe('what readers decide', () => {
  const signed = { who: null, when: null, why: null }
  const at = (doc: Annotated): { sha256: string; start: number; end: number; quote: string } => {
    const [start, end] = doc.events[0]?.trigger[0] ?? [0, 1]
    return { sha256: doc.sha256, start, end, quote: doc.text.slice(start, end) }
  }
  const [a, b] = [meeting('a'), meeting('b', { count: 15 })]

  test('parts, joins, dates and rejects events', () => {
    const decided = (...decisions: readonly Decision[]): readonly CaseEvent[] => build([a, b], decisions).events
    expect(decided({ ...signed, kind: 'different', of: 'event', left: at(a), right: at(b) })).toHaveLength(2)
    expect(decided({ ...signed, kind: 'reject', of: 'event', target: at(a) })).toEqual([])
    expect(decided({ ...signed, kind: 'date', target: at(a), value: '2024-02-01' })[0]?.date?.value).toBe('2024-02-01')
    const apart = meeting('b', { day: '2024-06-11', place: 'Veck', count: 7 })
    const joined = build([a, apart], [{ ...signed, kind: 'same', of: 'event', left: at(a), right: at(apart) }]).events
    expect([joined.length, joined[0]?.reviewed]).toMatchObject([1, { decisions: [0] }])
  })
})

test('support counts documents, outlets and origins', () => {
  const [event] = events([meeting('a'), meeting('b', { count: 13, options: { outlet: 'Outlet a' } })])
  expect(event?.support).toEqual({ documents: 2, outlets: 1, origins: 1 })
})
