import { describe, expect, test } from 'vitest'
import { sha256 } from '../../test/annotated.ts'
import { type Anchor, type Decision, foldDecisions, formatDecision, matchPlace, parseDecisions } from './index.ts'

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

function pair(kind: 'same' | 'different', left: Anchor, right: Anchor): Decision {
  return { kind, of: 'entity', left, right, ...SIGNED }
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
    ]
    expect(parseDecisions(decisions.map(formatDecision).join('\r\n'))).toEqual({ decisions, faults: [] })
  })

  test.each([
    ['not json', 'not JSON'],
    ['[]', 'not a JSON object'],
    ['{"kind":"merge"}', 'kind "merge" is not known'],
    ['{"kind":"same","of":"relation"}', 'a same of "relation" is not known'],
    ['{"kind":"reject","of":"event"}', 'target is missing'],
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
