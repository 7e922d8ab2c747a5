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
