import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sha256 } from '../../test/annotated.ts'
import {
  type Anchor,
  type Decision,
  decisionHash,
  foldDecisions,
  formatDecision,
  formatHandle,
  type Judgements,
  matchPlace,
  mergeLogs,
  parseDecisions,
  readHandle,
} from './index.ts'

const TEXT = 'Mara Ilves met Jon Tarr. Ilves left. Tarr stayed.'
const DOCS = [{ id: 'd1', sha256: sha256(TEXT), text: TEXT }]

function anchor(quote: string, text: string = TEXT): Anchor {
  const start = text.indexOf(quote)
  return { sha256: sha256(text), start, end: start + quote.length, quote }
}

const SIGNED = { who: 'kb', when: '2024-03-01', why: null }
const MARA = anchor('Mara Ilves')
const JON = anchor('Jon Tarr')
const LEFT = anchor('left')

function pair(kind: 'same' | 'different' | 'unsure', left: Anchor, right: Anchor, who = 'kb'): Decision {
  return { kind, of: 'entity', left, right, ...SIGNED, who }
}

/** A decision that differs from every other by its time. */
function at<D extends Decision>(when: string, decision: D): D {
  return { ...decision, when }
}

function hashes(log: readonly Decision[]): readonly string[] {
  return log.map((decision) => decisionHash(decision, sha256))
}

function fold(log: readonly Decision[]): Judgements {
  return foldDecisions(log, DOCS, hashes(log))
}

function undo(decision: Decision, when: string | null = null): Decision {
  return { kind: 'undo', undoes: decisionHash(decision, sha256), who: null, when, why: null }
}

describe('parseDecisions', () => {
  test('reads back what formatDecision writes', () => {
    const decisions: readonly Decision[] = [
      pair('same', MARA, JON),
      { kind: 'reject', of: 'event', target: LEFT, ...SIGNED },
      { kind: 'speaker', target: LEFT, speaker: null, ...SIGNED },
      { kind: 'speaker', target: LEFT, speaker: MARA, ...SIGNED },
      { kind: 'date', target: LEFT, value: '2024-02', ...SIGNED },
      { kind: 'date', target: LEFT, value: null, ...SIGNED },
      { kind: 'date', of: 'event', target: LEFT, value: '2024', ...SIGNED },
      pair('unsure', MARA, JON),
      { kind: 'accept', of: 'relation', target: LEFT, ...SIGNED },
      { kind: 'rename', target: MARA, name: 'Mara I. Ilves', ...SIGNED },
      { kind: 'retype', of: 'entity', target: MARA, type: 'ORG', ...SIGNED },
      { kind: 'retype', of: 'event', target: LEFT, type: 'RETREAT', mode: null, ...SIGNED },
      { kind: 'retype', of: 'event', target: LEFT, type: null, mode: null, ...SIGNED },
      { kind: 'status', target: LEFT, status: 'planned', ...SIGNED },
      { kind: 'note', of: 'event', target: LEFT, text: 'ask "who"\nand when', ...SIGNED },
      { kind: 'undo', undoes: sha256('x'), ...SIGNED },
    ]
    expect(parseDecisions(decisions.map(formatDecision).join('\r\n'))).toEqual({ decisions, faults: [] })
  })

  test.each([
    ['not json', 'not JSON'],
    ['[]', 'not a JSON object'],
    ['{"kind":"merge"}', 'kind "merge" is not known'],
    ['{"kind":"same","of":"relation"}', 'a same of "relation" is not known'],
    ['{"kind":"reject","of":"event"}', 'target is missing'],
    ['{"kind":"accept","of":"copy"}', 'an accept of "copy" is not known'],
    ['{"kind":"rename","name":" "}', 'name is missing'],
    ['{"kind":"retype","of":"statement"}', 'a retype of "statement" is not known'],
    ['{"kind":"retype","of":"entity","type":"DOG"}', 'type "DOG" is not known'],
    ['{"kind":"retype","of":"event","type":"<b>"}', 'type "<b>" is not a root of PLOVER'],
    ['{"kind":"status","status":"true"}', 'status "true" is not known'],
    ['{"kind":"date","of":"entity","value":null}', 'a date of "entity" is not known'],
    ['{"kind":"note","of":"event","text":""}', 'text is missing'],
    ['{"kind":"undo","undoes":3}', 'undoes is not 64 hexadecimal digits'],
    [`{"kind":${'['.repeat(2 ** 20)}`, 'longer than a decision can be'],
    [formatDecision(pair('same', MARA, MARA)), 'left and right are one place'],
    [formatDecision({ kind: 'date', target: LEFT, value: 'May', ...SIGNED }), 'value "May" is not an ISO 8601 date'],
    [formatDecision(pair('same', { ...MARA, end: MARA.start }, JON)), 'left is not a span'],
    [formatDecision(pair('same', MARA, { ...JON, quote: 'Jo' })), 'right.quote is not as long as its span'],
    [formatDecision(pair('same', MARA, { ...JON, sha256: 'x' })), 'right.sha256 is not 64 hexadecimal digits'],
  ])('names and skips the line %s', (line, reason) => {
    const good = formatDecision(pair('same', MARA, JON))
    expect(parseDecisions(`${good}\n\n${line}\n`)).toEqual({
      decisions: [pair('same', MARA, JON)],
      faults: [{ line: 3, reason }],
    })
  })
})

describe('foldDecisions', () => {
  test('lets a later decision supersede an earlier one on the same anchors, whichever comes first in the pair', () => {
    const folded = foldDecisions([pair('same', MARA, JON), pair('different', JON, MARA)], DOCS)
    expect(folded.pairs.map((p) => [p.decision, p.kind])).toEqual([[1, 'different']])
    expect(folded.contradictions).toEqual([[0, 1]])
  })

  test('does not call a repetition a contradiction', () => {
    const folded = foldDecisions([pair('same', MARA, JON), pair('same', MARA, JON)], DOCS)
    expect([folded.pairs.length, folded.contradictions]).toEqual([1, []])
  })

  test('lets different beat a chain of same', () => {
    const stayed = anchor('stayed')
    const log = [pair('same', MARA, LEFT), pair('same', LEFT, stayed), pair('different', stayed, MARA)]
    const folded = foldDecisions(log, DOCS)
    expect(folded.pairs.map((p) => p.decision)).toEqual([0, 2])
    expect(folded.contradictions).toEqual([[1, 2]])
    expect(folded.overruled).toEqual([1])
  })

  test('lets unsure keep two apart, also along a chain, until somebody says more of the very pair', () => {
    const stayed = anchor('stayed')
    const chain = [pair('same', MARA, LEFT), pair('unsure', MARA, stayed), pair('same', LEFT, stayed)]
    expect(fold(chain).overruled).toEqual([2])
    const told = fold([...chain, pair('same', stayed, MARA)])
    expect([told.overruled, told.superseded]).toEqual([[], [1]])
  })

  test('lets different beat the later same of another person, but not of the same one', () => {
    const others = fold([pair('different', MARA, JON, 'kb'), pair('same', MARA, JON, 'th')])
    expect([others.pairs.map((p) => p.kind), others.overruled]).toEqual([['different'], [1]])
    const own = fold([pair('different', MARA, JON, 'kb'), pair('same', MARA, JON, 'kb')])
    expect([own.pairs.map((p) => p.kind), own.superseded]).toEqual([['same'], [0]])
    expect([others.contradictions, own.contradictions]).toEqual([[[0, 1]], [[0, 1]]])
  })

  test('lets the later of accept and reject stand, and keeps all notes', () => {
    const note = (text: string): Decision => ({ kind: 'note', of: 'event', target: LEFT, text, ...SIGNED })
    const log: readonly Decision[] = [
      { kind: 'reject', of: 'event', target: LEFT, ...SIGNED },
      note('one'),
      { kind: 'accept', of: 'event', target: LEFT, ...SIGNED },
      note('two'),
      note('one'),
    ]
    const folded = fold(log)
    expect(folded.marks.map((m) => m.decision)).toEqual([1, 2, 3])
    expect([folded.superseded, folded.contradictions]).toEqual([[0, 4], [[0, 2]]])
  })

  test('reads thousands of pairs and one long chain of them', () => {
    const text = Array.from({ length: 6_001 }, () => 'a ').join('')
    const hash = sha256(text)
    const word = (i: number): Anchor => ({ sha256: hash, start: i * 2, end: i * 2 + 1, quote: 'a' })
    const log = Array.from({ length: 6_000 }, (_, i) => pair(i % 3 === 2 ? 'different' : 'same', word(i), word(i + 1)))
    const folded = foldDecisions([...log, pair('same', word(0), word(4))], [{ id: 'd', sha256: hash, text }])
    expect([folded.pairs.length, folded.overruled, folded.contradictions]).toEqual([6_000, [6_000], [[2, 6_000]]])
    const chain = Array.from({ length: 6_000 }, (_, i) => pair('same', word(i), word(i + 1)))
    const joined = foldDecisions([...chain, pair('different', word(0), word(6_000))], [{ id: 'd', sha256: hash, text }])
    expect(joined.overruled).toEqual([5_999])
  })

  test('gives every decision one fate', () => {
    const reject: Decision = { kind: 'reject', of: 'event', target: LEFT, ...SIGNED }
    const log = [reject, undo(reject), pair('same', MARA, JON), undo(pair('unsure', LEFT, JON)), reject]
    const { pairs, marks, undos, undone, unattached, superseded, overruled } = fold(log)
    const fates = [...pairs.map((p) => p.decision), ...marks.map((m) => m.decision), undos, undone, unattached]
    expect([...fates.flat(), ...superseded, ...overruled].toSorted()).toEqual([0, 1, 2, 3, 4])
    expect([undone, undos, unattached]).toEqual([[0, 4], [1], [3]])
  })

  test('lists what is not in the pile, and never moves it to the same words elsewhere', () => {
    const moved = { ...MARA, start: MARA.start + 1, end: MARA.end + 1 }
    const log = [pair('same', moved, JON), pair('same', anchor('x', 'x'), JON)]
    const folded = foldDecisions(log, DOCS)
    expect([folded.unattached, folded.pairs]).toEqual([[0, 1], []])
  })

  test('does not depend on the order of the documents', () => {
    const docs = [...DOCS, { id: 'd0', sha256: sha256(TEXT), text: TEXT }]
    const log = [pair('same', MARA, JON)]
    expect(foldDecisions(log, docs)).toEqual(foldDecisions(log, docs.toReversed()))
    expect(foldDecisions(log, docs).pairs[0]?.left.docs).toEqual(['d0', 'd1'])
  })
})

test('a place means the equal span, else the one it shares most with, else none', () => {
  const place = { docs: ['d1'], start: 10, end: 20 }
  const spans = [
    { start: 0, end: 12 },
    { start: 10, end: 20 },
    { start: 0, end: 40 },
  ]
  expect(matchPlace(place, 'd1', spans)).toBe(1)
  expect(matchPlace(place, 'd1', spans.toSpliced(1, 1))).toBe(1)
  expect(matchPlace(place, 'd2', spans)).toBeNull()
  expect(matchPlace(place, 'd1', [{ start: 20, end: 25 }])).toBeNull()
})

describe('undo', () => {
  const reject: Decision = { kind: 'reject', of: 'event', target: LEFT, ...SIGNED }
  const taken = undo(reject, '1')
  const back = undo(taken, '2')

  test('takes a decision back by its identity, and an undo of the undo brings it again', () => {
    expect(fold([reject]).marks.length).toBe(1)
    expect(fold([reject, taken]).marks.length).toBe(0)
    expect(fold([reject, taken, back]).marks.length).toBe(1)
    expect(fold([reject, taken, back, undo(back, '3')]).marks.length).toBe(0)
  })

  test('does not depend on where in the log the two stand', () => {
    expect(fold([back, taken, reject]).marks.length).toBe(1)
    expect(fold([taken, reject]).undone).toEqual([1])
  })

  test('of one of many thousand undos ends', () => {
    const log: Decision[] = [reject]
    for (let i = 0; i < 5000; i++) log.push(undo(log.at(-1) ?? reject, String(i)))
    expect(fold(log).undone.length).toBe(2500)
  })
})

describe('mergeLogs', () => {
  const [a, b, c, d] = ['1', '2', '3', '4'].map((when) => at(when, pair('same', MARA, JON))) as [
    Decision,
    Decision,
    Decision,
    Decision,
  ]
  const free = pair('different', MARA, LEFT)

  test.each([
    ['nothing', [[], []], []],
    ['one log', [[a, b], []], [a, b]],
    [
      'a log and its copy',
      [
        [a, b],
        [a, b],
      ],
      [a, b],
    ],
    [
      'two that share a beginning',
      [
        [a, b, d],
        [a, c],
      ],
      [a, b, c, d],
    ],
    ['logs whose own order is not that of the times', [[c, a], [b]], [b, c, a]],
    [
      'logs that say opposite things',
      [
        [a, b],
        [b, a],
      ],
      [a, b],
    ],
    [
      'a log that another one must wait for',
      [
        [c, a],
        [a, b],
      ],
      [c, a, b],
    ],
    ['three', [[d], [b, free], [a, c]], [a, b, at('2024-03-01', free), c, d]],
  ] as const)('%s', (_, logs, merged) => {
    const [one, ...others] = logs as readonly (readonly Decision[])[]
    expect(mergeLogs(sha256, ...(one === undefined ? [] : [one]), ...others)).toEqual(merged)
    expect(mergeLogs(sha256, ...logs.toReversed())).toEqual(merged)
  })

  test('puts decisions without a time first, by their hash', () => {
    const undated = [
      { ...a, when: null },
      { ...a, when: null, why: 'x' },
    ] as const
    const byHash = undated.toSorted((x, y) => (decisionHash(x, sha256) < decisionHash(y, sha256) ? -1 : 1))
    expect(mergeLogs(sha256, [b], [undated[0]], [undated[1]])).toEqual([...byHash, b])
  })
})

describe('properties', () => {
  const ROWS: readonly Decision[] = [
    pair('same', MARA, JON),
    { kind: 'speaker', target: LEFT, speaker: MARA, ...SIGNED },
    { kind: 'retype', of: 'event', target: LEFT, type: 'RETREAT', mode: null, ...SIGNED },
    { kind: 'note', of: 'event', target: LEFT, text: 'x', ...SIGNED },
    { kind: 'undo', undoes: sha256('x'), ...SIGNED },
  ]

  test('logs that agree on their order merge into one that holds each of them in its order, whichever comes first', () => {
    // Times that do not follow the order of the log, some equal: a clock that was set back.
    const whole = Array.from({ length: 12 }, (_, i) => ({
      ...pair('same', MARA, JON),
      when: `${(i * 7) % 5}`,
      why: `${i}`,
    }))
    const log = fc.subarray(whole)
    fc.assert(
      fc.property(log, log, log, (a, b, c) => {
        const merged = mergeLogs(sha256, a, b, c)
        expect(new Set(merged)).toEqual(new Set([...a, ...b, ...c]))
        expect(merged.length).toBe(new Set([...a, ...b, ...c]).size)
        for (const one of [a, b, c]) expect(merged.filter((d) => one.some((own) => own === d))).toEqual(one)
        expect(mergeLogs(sha256, c, a, b)).toEqual(merged)
        expect(mergeLogs(sha256, merged, b)).toEqual(merged)
      }),
    )
  })

  test('any change of a line gives a decision, whose canonical form is stable, or a fault; never an exception', () => {
    const line = fc.constantFrom(...ROWS.map(formatDecision))
    const changed = fc
      .tuple(line, fc.nat(400), fc.nat(40), fc.string({ maxLength: 8 }))
      .map(([words, at, cut, put]) => {
        const start = Math.min(at, words.length)
        return words.slice(0, start) + put + words.slice(start + cut)
      })
    const field = fc.tuple(
      line,
      fc.constantFrom('kind', 'of', 'target', 'value', 'type', 'mode', 'undoes', 'who'),
      fc.jsonValue(),
    )
    const swapped = field.map(([words, key, value]) => JSON.stringify({ ...JSON.parse(words), [key]: value }))
    fc.assert(
      fc.property(fc.oneof(changed, swapped, fc.json(), fc.string()), (words) => {
        const { decisions, faults } = parseDecisions(words)
        expect(decisions.length + faults.length).toBeLessThanOrEqual(words.split('\n').length)
        const again = parseDecisions(decisions.map(formatDecision).join('\n'))
        expect(again).toEqual({ decisions, faults: [] })
        fold(decisions)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('handles', () => {
  test('lead back to the anchor', () => {
    expect(readHandle(formatHandle('event', LEFT), DOCS)).toEqual({ of: 'event', anchor: LEFT })
  })

  test.each([
    ['v3f2a91c0b7d2', 'is not the place of a line'],
    ['event@3f2a91c0b7d2:4-9', 'no document has a text whose hash begins with 3f2a91c0b7d2'],
    [`event@${sha256(TEXT).slice(0, 12)}:4-900`, 'is not within the 49 units'],
    [`event@${sha256(TEXT).slice(0, 12)}:9-9`, 'is not within the 49 units'],
  ])('say why %s means nothing', (handle, reason) => {
    expect(readHandle(handle, DOCS)).toContain(reason)
  })

  test('do not choose between two texts', () => {
    const twin = { id: 'd2', sha256: `${sha256(TEXT).slice(0, 12)}${'0'.repeat(52)}`, text: TEXT }
    expect(readHandle(formatHandle('event', LEFT), [...DOCS, twin])).toContain('two texts')
    expect(readHandle(`event@${LEFT.sha256}:${LEFT.start}-${LEFT.end}`, [...DOCS, twin])).toEqual({
      of: 'event',
      anchor: LEFT,
    })
  })
})
