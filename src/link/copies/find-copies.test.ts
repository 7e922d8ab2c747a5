import { describe, expect, test } from 'vitest'
import { annotated } from '../../../test/annotated.ts'
import type { Annotated } from '../../document/index.ts'
import { type Decision, foldDecisions } from '../../review/index.ts'
import { findCopies } from './index.ts'

const REPORT =
  'The harbour council of Lom voted on Tuesday to close the northern quay after 12 cranes failed a safety test in the spring. ' +
  'Engineers had warned since January that the rails under the machines were sinking into soft ground near the old fish market. ' +
  'The closure costs the town $3 million a year and sends five ferries to a pier that was built for fishing boats. ' +
  'Residents gathered outside the hall with lanterns, and the chair of the dockers read a letter to the members. ' +
  'A second test of the rails is planned once the tide tables for autumn are known to the pilots.'
const OTHER =
  'A museum in Veck opened its new wing with paintings by local artists who work in glass and wood. ' +
  'Visitors queued along the river until the doors closed, and the cafe ran out of cake before noon. ' +
  'The director thanked the carpenters who had rebuilt the roof during a winter of heavy snow and little light.'

function find(documents: readonly Annotated[]): ReturnType<typeof findCopies> {
  return findCopies(documents, foldDecisions([], documents))
}

function pairs(documents: readonly Annotated[]): readonly string[] {
  return find(documents).copies.map((c) => `${c.a}=${c.b}`)
}

function differences(changed: string): readonly string[] {
  const [a, b] = [annotated('a', REPORT), annotated('b', changed)]
  return find([a, b]).copies.flatMap((c) =>
    c.differs.map((d) => `${d.kind} ${a.text.slice(...d.a)}/${b.text.slice(...d.b)}`),
  )
}

test('values that end two paragraphs before the same third one do not stand for each other', () => {
  const [first = '', ...rest] = REPORT.split('. ')
  const told = (value: string): string => `${first}. It was last serviced in ${value}\n\n${rest.join('. ')}`
  const other = `${OTHER} A roof was mended there in 2007\n\n${rest.join('. ')}`
  const found = find([annotated('a', told('2005')), annotated('b', other)]).copies.flatMap((c) => c.differs)
  expect(found).toEqual([])
})

describe('copies', () => {
  test('are found between every pair of a group', () => {
    const docs = ['a', 'b', 'c'].map((id) => annotated(id, REPORT))
    expect(pairs([...docs, annotated('d', OTHER)])).toEqual(['a=b', 'a=c', 'b=c'])
  })

  test('are found in a cut and in a blend, with the passage of both', () => {
    const cut = annotated('b', REPORT.slice(0, 350))
    const blend = annotated('c', `${OTHER} ${REPORT.slice(123, 460)}`)
    const found = find([annotated('a', REPORT), cut, blend])
    expect(found.copies.map((c) => `${c.a}=${c.b}`)).toContain('a=b')
    const copy = found.copies.find((c) => c.b === 'c' && c.a === 'a')
    const [passage] = copy?.passages ?? []
    expect(passage && blend.text.slice(...passage.b)).toBe(passage && REPORT.slice(...passage.a))
  })

  test('are not made by a shared quotation', () => {
    const words =
      '“We will not sail before the rails are mended and the ground beneath the cranes has been filled with stone, and I say that to every master of every ship in this port today and tomorrow”'
    expect(
      pairs([annotated('a', `${REPORT} ${words} she said.`), annotated('b', `${OTHER} ${words} she said.`)]),
    ).toEqual([])
  })

  test('are not made by one outlet’s header and footer', () => {
    const frame = (body: string): string =>
      `The Lom Courier, independent news for harbour and hills since 1901.\n${body}\nWrite to the editor of the Lom Courier at the old customs house on the quay.`
    expect(
      pairs([
        annotated('a', frame(REPORT), { outlet: 'Lom Courier' }),
        annotated('b', frame(OTHER), { outlet: 'Lom Courier' }),
      ]),
    ).toEqual([])
  })

  test('do not depend on the order of the documents', () => {
    const docs = [
      annotated('a', REPORT),
      annotated('b', REPORT.slice(40)),
      annotated('c', OTHER),
      annotated('d', `${OTHER} X`),
    ]
    const expected = JSON.stringify(find(docs))
    for (let turn = 1; turn < docs.length; turn++) {
      expect(JSON.stringify(find([...docs.slice(turn), ...docs.slice(0, turn)]))).toBe(expected)
    }
  })

  test('follow a reader who says that they are none', () => {
    const docs = [annotated('a', REPORT), annotated('b', `${REPORT} More.`)]
    const anchor = (doc: Annotated | undefined): { sha256: string; start: number; end: number; quote: string } => ({
      sha256: doc?.sha256 ?? '',
      start: 0,
      end: 11,
      quote: 'The harbour',
    })
    const signed = { who: null, when: null, why: null }
    const judged = foldDecisions(
      [{ ...signed, kind: 'different', of: 'copy', left: anchor(docs[0]), right: anchor(docs[1]) }],
      docs,
    )
    expect(findCopies(docs, judged).copies).toEqual([])
  })

  test('are not joined again by a same on other words of two texts that were told apart', () => {
    const docs = [annotated('a', REPORT), annotated('b', `${REPORT} More.`)]
    const anchor = (doc: Annotated | undefined, length: number) => ({
      sha256: doc?.sha256 ?? '',
      start: 0,
      end: length,
      quote: REPORT.slice(0, length),
    })
    const pair = (kind: 'same' | 'different', length: number): Decision => ({
      kind,
      of: 'copy',
      left: anchor(docs[0], length),
      right: anchor(docs[1], length),
      who: null,
      when: null,
      why: null,
    })
    const { copies, outcome } = findCopies(docs, foldDecisions([pair('different', 3), pair('same', 11)], docs))
    expect([copies, outcome.applied, outcome.overruled]).toEqual([[], [0], [1]])
    const again = findCopies(docs, foldDecisions([pair('same', 3), pair('different', 11)], docs))
    expect([again.copies, again.outcome.superseded]).toEqual([[], [[0, 1]]])
    const joined = findCopies(docs, foldDecisions([pair('same', 3)], docs)).copies
    expect(joined.map((copy) => copy.reviewed?.decisions)).toEqual([[0]])
  })
})

describe('the source of a copy', () => {
  const source = (a: Partial<Annotated>, b: Partial<Annotated>, end = ''): string | null | undefined =>
    find([annotated('a', REPORT, a), annotated('b', REPORT + end, b)]).copies[0]?.source

  test.each([
    ['the earlier day', { published: '2024-03-02' }, { published: '2024-03-01' }, '', 'b'],
    [
      'the outlet that is credited',
      { outlet: 'Tarn Wire' },
      { outlet: 'Veck Post' },
      ' First published by Tarn Wire.',
      'a',
    ],
    [
      'the credit before the date',
      { outlet: 'Tarn Wire', published: '2024-03-02' },
      { published: '2024-03-01' },
      ' First published by Tarn Wire.',
      'a',
    ],
    ['unknown where nothing shows it', {}, {}, '', null],
    ['unknown on one day', { published: '2024-03-02' }, { published: '2024-03-02' }, '', null],
  ] as const)('is %s', (_, a, b, end, expected) => {
    expect(source(a, b, end)).toBe(expected)
  })

  test('is the longer text when it holds the other', () => {
    expect(find([annotated('a', REPORT.slice(0, 300)), annotated('b', REPORT)]).copies[0]?.source).toBe('b')
  })
})

describe('differing values', () => {
  test.each([
    ['on Tuesday', 'on Friday', ['weekday Tuesday/Friday']],
    ['12 cranes', '15 cranes', ['number 12/15']],
    ['since January', 'since March', ['date January/March']],
    ['five ferries', 'six ferries', ['number five/six']],
    ['five ferries', '5 ferries', []],
    ['$3 million', '$3m', []],
    ['$3 million', '$4m', ['number 3/4']],
    ['Residents', 'People', []],
  ] as const)('%s against %s', (ours, theirs, expected) => {
    expect(differences(REPORT.replace(ours, theirs))).toEqual(expected)
  })
})

test('hostile texts stay cheap', () => {
  const docs = ['a ', 'na na ', '“', '['].map((unit, i) => annotated(`h${i}`, `Xyz ${unit.repeat(20_000)}`))
  expect(find(docs).copies.length).toBeLessThanOrEqual(6)
})
