import { describe, expect, it } from 'vitest'
import { sampleCase } from '../../test/sample-case.ts'
import type { Case, Reviewed } from '../link/index.ts'
import type { Decision } from '../review/index.ts'
import { reviewQueue } from './review-queue.ts'

const asked = (theCase: Case): readonly string[] => reviewQueue(theCase).map((d) => `${d.kind} ${d.lines.join(' ')}`)

/** The sample with one more decision in force on a line. */
function decided(line: 'v1' | 't2', decision: Decision): Case {
  const whole = sampleCase()
  const decisions = [...whole.decisions.decisions, decision]
  const reviewed: Reviewed = { decisions: [decisions.length - 1], confirmed: true, machine: {}, notes: [] }
  const mark = <T extends { readonly id: string }>(one: T): T => (one.id === line ? { ...one, reviewed } : one)
  return {
    ...whole,
    events: whole.events.map(mark),
    statements: whole.statements.map(mark),
    decisions: { ...whole.decisions, decisions },
  }
}

const ANCHOR = { sha256: '0'.repeat(64), start: 0, end: 1, quote: 'x' }
const SIGNED = { who: null, when: null, why: null }

describe('the review queue', () => {
  it('asks what changes most first, with the reasons and the places to decide at', () => {
    const queue = reviewQueue(sampleCase())
    // The event has three accounts of two origins and two differences, the statement one of one; Pell Darro passed on one.
    expect(queue.map((d) => [d.kind, ...d.lines, d.changes])).toEqual([
      ['date', 'v1', 7],
      ['speaker', 't2', 2],
      ['same-entity', 'p1', 'p3', 1],
    ])
    const pair = queue.find((d) => d.kind === 'same-entity')
    expect(pair?.reasons.map((r) => r.rule)).toEqual(['surname'])
    expect(pair?.places.map((p) => p.anchor?.quote)).toEqual(['Mara Ilves', 'Pell Darro'])
    expect(queue[0]?.places.map((p) => p.anchor?.quote)).toEqual(['met'])
  })

  it.each<[string, 'v1' | 't2', Decision]>([
    ['date v1', 'v1', { kind: 'date', of: 'event', target: ANCHOR, value: null, ...SIGNED }],
    ['date v1', 'v1', { kind: 'accept', of: 'event', target: ANCHOR, ...SIGNED }],
    ['speaker t2', 't2', { kind: 'speaker', target: ANCHOR, speaker: null, ...SIGNED }],
  ])('does not ask for the %s that somebody gave or accepted', (question, line, decision) => {
    expect(asked(sampleCase())).toContain(question)
    expect(asked(decided(line, decision))).not.toContain(question)
  })

  it('still asks where there is only a note, or a decision on something else', () => {
    expect(asked(decided('v1', { kind: 'note', of: 'event', target: ANCHOR, text: 'x', ...SIGNED }))).toContain(
      'date v1',
    )
    expect(asked(decided('v1', { kind: 'status', target: ANCHOR, status: 'denied', ...SIGNED }))).toContain('date v1')
  })

  it('asks for a status on which the accounts differ', () => {
    const whole = sampleCase()
    const events = whole.events.map((event) => ({
      ...event,
      conflicts: event.conflicts.map((c) => (c.field === 'place' ? { ...c, field: 'status' as const } : c)),
    }))
    expect(asked({ ...whole, events })).toContain('status v1')
  })

  it('gives a handle but no anchor where the words are masked', () => {
    const whole = sampleCase()
    const documents = whole.documents.map((doc) => ({
      ...doc,
      text: doc.text.replace('Pell Darro', '██████████'),
      maskedFrom: doc.sha256,
    }))
    const [, darro] = reviewQueue({ ...whole, documents }).find((d) => d.kind === 'same-entity')?.places ?? []
    expect([darro?.anchor, darro?.handle]).toEqual([null, expect.stringMatching(/^entity@[0-9a-f]{12}:\d+-\d+$/)])
  })

  it('does not depend on the order of the lines', () => {
    const whole = sampleCase()
    const turned = { ...whole, events: whole.events.toReversed(), statements: whole.statements.toReversed() }
    expect(reviewQueue(turned)).toEqual(reviewQueue(whole))
  })
})
