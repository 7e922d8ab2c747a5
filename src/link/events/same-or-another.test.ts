import { expect, test } from 'vitest'
import { annotated, sha256 } from '../../../test/annotated.ts'
import type { Annotated } from '../../document/index.ts'
import { buildCase, type CaseEvent } from '../index.ts'

const BACKGROUND =
  ' The raiders of the Ostrel delta came at night over the reeds; the Ostrel harbour office counted the dead, and the Brimmer ferry lay at the northern quay. '

interface Told {
  readonly day: string
  readonly deed?: string
  readonly type?: string
  readonly object?: string
  readonly count?: number
  readonly published?: string
  readonly more?: string
}

/** A report of a raid: `Raiders killed 9 people on the Brimmer ferry on 4 March.` */
function report(
  id: string,
  { day, deed = 'killed', type = 'ASSAULT', object = 'the Brimmer ferry', count = 9, published, more }: Told,
): Annotated {
  const again =
    more === undefined ? '' : ` Raiders [${deed}](ev:v2:${type}) people on [[${more}](time:${more})](when:v2).`
  return annotated(
    id,
    `Raiders [${deed}](ev:v1:${type}) [[${count} people](num:person:${count})](qty:v1) on ${object} on [[${day}](time:${day})](when:v1).${again}${BACKGROUND}`,
    { outlet: `Outlet ${id}`, published: published ?? '2024-03-06' },
  )
}

function events(...documents: readonly Annotated[]): readonly CaseEvent[] {
  return buildCase({ documents, decisions: [], refused: [], engine: { version: '0', models: {} }, digest: sha256 })
    .events
}

const SUNDAY = '2024-03-03'
const MONDAY = '2024-03-04'

test.each([
  ['one deed to one object, a day apart', { day: SUNDAY }, { day: MONDAY }, ['date conflict']],
  ['the same with another toll', { day: SUNDAY }, { day: MONDAY, count: 12 }, ['date conflict', 'quantity conflict']],
  ['another word of one sense, one day', { day: MONDAY }, { day: MONDAY, deed: 'slew' }, []],
  [
    'a larger toll in a later report',
    { day: MONDAY },
    { day: MONDAY, count: 12, published: '2024-03-08' },
    ['quantity update'],
  ],
] as const)('joins %s', (_, left, right, conflicts) => {
  const [event, ...more] = events(report('a', left), report('b', right))
  expect([more.length, event?.conflicts.map((c) => `${c.field} ${c.kind}`)]).toEqual([0, conflicts])
})

test.each([
  ['the anniversary', { day: MONDAY }, { day: '2025-03-04' }],
  ['a second raid a week later', { day: MONDAY }, { day: '2024-03-11' }],
  ['a deed to another object a day apart', { day: SUNDAY }, { day: MONDAY, object: 'the mill' }],
  [
    'talks that go on the next day',
    { day: SUNDAY, deed: 'met', type: 'CONSULT' },
    { day: MONDAY, deed: 'met', type: 'CONSULT' },
  ],
  [
    'arrests of the next day',
    { day: SUNDAY, deed: 'arrested', type: 'COERCE' },
    { day: MONDAY, deed: 'arrested', type: 'COERCE' },
  ],
  ['another deed of that day', { day: MONDAY }, { day: MONDAY, deed: 'freed' }],
] as const)('parts %s', (_, left, right) => {
  expect(events(report('a', left), report('b', right))).toHaveLength(2)
})

test('parts two raids on two days where one report tells of both', () => {
  expect(events(report('a', { day: SUNDAY, more: MONDAY }), report('b', { day: MONDAY }))).toHaveLength(2)
})

/** Two reports of one affair: each told as `Raiders killed 9 people on the Brimmer ferry.`, or as `told` has it. */
function pair(one: string, other: string, published: readonly [string, string]): readonly CaseEvent[] {
  const documents = [one, other].map((told, i) =>
    annotated(`d${i}`, `${told}${BACKGROUND}`, { outlet: `Outlet ${i}`, published: published[i] ?? '' }),
  )
  return events(...documents)
}

const MET = '[[Mara Ilves](PER:e1)](actor:v1) [met](ev:v1:CONSULT:meet) [[Jon Tarr](PER:e2)](recip:v1)'
const MET_THEN = `${MET} on [[${MONDAY}](time:${MONDAY})](when:v1)`
const KILLED = 'Raiders [killed](ev:v1:ASSAULT) [[9 people](num:person:9:killed)](qty:v1) on the Brimmer ferry.'

test.each([
  ['a meeting from what was told before its day', `${MET}.`, `${MET_THEN}.`, ['2024-02-20', '2024-03-05']],
  ['a meeting from one told long after without its day', `${MET_THEN}.`, `${MET}.`, ['2024-03-05', '2025-03-05']],
  [
    'one death from the toll',
    KILLED,
    '[A docker](recip:v1) was [killed](ev:v1:ASSAULT) on the Brimmer ferry.',
    ['2024-03-05', '2024-03-06'],
  ],
  [
    'the words of different people',
    '[[Mara Ilves](PER:e1)](actor:v1) [praised](ev:v1:SUPPORT) [[Jon Tarr](PER:e2)](recip:v1).',
    '[[Bram Ode](PER:e1)](actor:v1) [praised](ev:v1:SUPPORT) [[Jon Tarr](PER:e2)](recip:v1).',
    ['2024-03-05', '2024-03-05'],
  ],
] as const)('parts %s', (_, one, other, published) => {
  expect(pair(one, other, published)).toHaveLength(2)
})

test('joins a toll that rises with the deaths that it counts, whose day it does not change', () => {
  const dead = `${KILLED.slice(0, -1)} on [[${MONDAY}](time:${MONDAY})](when:v1).`
  const toll =
    '[The death toll of the raid on the Brimmer ferry](actor:v1) [rose](ev:v1) to [[12](num::12)](qty:v1) on [[2024-03-06](time:2024-03-06)](when:v1).'
  const [event, ...more] = pair(dead, toll, ['2024-03-05', '2024-03-06'])
  expect([more.length, event?.date?.value, event?.conflicts.map((c) => `${c.field} ${c.kind}`)]).toEqual([
    0,
    MONDAY,
    ['quantity update'],
  ])
})

test.each([
  ['the same two parties', '[[Jon Tarr](PER:e2)](recip:v1)', ['status conflict']],
  ['another', '[[Bram Ode](PER:e2)](recip:v1)', []],
])('shows a denial of a deed of %s', (_, whom, expected) => {
  const freed = (to: string, verb: string): string =>
    `[[Mara Ilves](PER:e1)](actor:v1) ${verb}(ev:v1:AID) ${to} on [[${MONDAY}](time:${MONDAY})](when:v1).${BACKGROUND}`
  const documents = [
    annotated('a', freed('[[Jon Tarr](PER:e2)](recip:v1)', '[freed]'), { outlet: 'A', published: '2024-03-05' }),
    annotated('b', freed(whom, 'had not [freed]'), {
      outlet: 'B',
      published: '2024-03-05',
      event: { v1: { status: 'denied' } },
    }),
  ]
  const found = events(...documents).flatMap((e) => e.conflicts.map((c) => `${c.field} ${c.kind}`))
  expect(found.filter((c) => c.startsWith('status'))).toEqual(expected)
})

test('a date that a correction takes back parts no accounts', () => {
  const text = 'Correction: A report of 6 March said that raiders killed 9 people on the Brimmer ferry on 2024-02-28.'
  const correction = annotated('c', text, {
    outlet: 'Outlet b',
    published: '2024-03-07',
    blocks: [{ start: 0, end: text.length, kind: 'correction' }],
  })
  const [right, wrong] = [report('a', { day: MONDAY }), report('b', { day: '2024-02-28' })]
  expect(events(right, wrong)).toHaveLength(2)
  expect(events(right, wrong, correction).map((e) => e.accounts.map((a) => a.withdrawn))).toEqual([[false, true]])
})

test('an undated deed that befalls an object once is one in two stories of an affair, unless months lie between', () => {
  const undated = (id: string, more: string, published: string): Annotated =>
    annotated(id, `Raiders [killed](ev:v1:ASSAULT) people on the Brimmer ferry. ${more}`, {
      outlet: `Outlet ${id}`,
      published,
    })
  const counted =
    'The harbour office of Ostrel counted the dead on the quay at night while divers looked for survivors under the pier. ' +
    'Nurses from the hospital brought blankets and soup, and the mayor asked for boats, lamps and ropes.'
  const charged =
    'Prosecutors accuse a dealer of Ostrel of selling engines to a gang; his lawyer asked the judge for bail. ' +
    'Customs found ledgers, cheques and forged licences in a warehouse, and a banker of Veck was questioned about loans, rents and a yacht that nobody had insured against storms.'
  const first = undated('a', counted, '2024-03-05')
  const told = (published: string): readonly number[] => {
    const documents = [first, undated('b', charged, published)]
    const made = buildCase({
      documents,
      decisions: [],
      refused: [],
      engine: { version: '0', models: {} },
      digest: sha256,
    })
    return [made.stories.length, made.events.length]
  }
  expect([told('2024-03-30'), told('2024-09-30')]).toEqual([
    [2, 1],
    [2, 2],
  ])
})
