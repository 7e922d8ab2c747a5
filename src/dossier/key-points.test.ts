import { describe, expect, it } from 'vitest'
import { largeCase } from '../../test/large-case.ts'
import { sampleCase } from '../../test/sample-case.ts'
import type { Case, CaseEvent } from '../link/index.ts'
import { chooseKeyPoints } from './key-points.ts'
import { viewOf } from './view.ts'

function chosen(theCase: Case): readonly string[] {
  return chooseKeyPoints(viewOf(theCase, 'full')).map((event) => event.id)
}

function withEvent(id: string, change: Partial<CaseEvent>): Case {
  const theCase = sampleCase()
  return { ...theCase, events: theCase.events.map((event) => (event.id === id ? { ...event, ...change } : event)) }
}

describe('key points', () => {
  it('are at most ten', () => {
    expect(chosen(largeCase(60, 10)).length).toBe(10)
  })

  it('leave out an accusation against a named person that rests on one origin', () => {
    expect(chosen(sampleCase())).toEqual(['v1', 'v3'])
  })

  it.each([
    ['ACCUSE', 'recipient'],
    ['SANCTION', 'recipient'],
    ['COERCE', 'recipient'],
    ['ASSAULT', 'actor'],
    [null, 'actor'],
  ] as const)('leave out %s with a named person as %s', (type, role) => {
    expect(chosen(withEvent('v2', { type, participants: [{ entity: 'p2', role }] }))).not.toContain('v2')
  })

  it('leave out a deed of neutral type whose words accuse', () => {
    expect(chosen(withEvent('v2', { type: 'AGREE', summary: 'Tarn Oster is accused of agreeing' }))).not.toContain('v2')
  })

  it('show the accusation once somebody reviewed it', () => {
    expect(
      chosen(withEvent('v2', { reviewed: { decisions: [0], confirmed: true, machine: {}, notes: [] } })),
    ).toContain('v2')
  })

  it('show the accusation when two origins carry it', () => {
    const accounts = sampleCase().events.find((e) => e.id === 'v2')?.accounts ?? []
    const second = accounts.map((account) => ({ ...account, origin: 'another' }))
    const support = { documents: 2, outlets: 2, origins: 2 }
    expect(chosen(withEvent('v2', { support, accounts: [...accounts, ...second] }))).toContain('v2')
    expect(chosen(withEvent('v2', { support }))).not.toContain('v2')
  })

  it('show what names nobody when two origins tell of it and its kind is known', () => {
    const nobody = { participants: [], type: 'ASSAULT' } as const
    const two = { documents: 2, outlets: 2, origins: 2 }
    expect(chosen(withEvent('v1', { ...nobody, support: two }))).toContain('v1')
    expect(chosen(withEvent('v1', { ...nobody, support: { ...two, origins: 1 } }))).not.toContain('v1')
    expect(chosen(withEvent('v1', { ...nobody, type: null, support: two }))).not.toContain('v1')
  })

  it('leave out people without a public role', () => {
    const theCase = withEvent('v1', { participants: [{ entity: 'p1', role: 'actor' }] })
    const entities = theCase.entities.map((e) => (e.id === 'p1' ? { ...e, public: false } : e))
    expect(chosen({ ...theCase, entities })).not.toContain('v1')
  })

  it('leave out what a correction withdrew', () => {
    const event = sampleCase().events[0]
    const accounts = event?.accounts.map((account) => ({ ...account, withdrawn: true })) ?? []
    expect(chosen(withEvent('v1', { accounts }))).not.toContain('v1')
  })

  it('do not depend on the order of the events', () => {
    const theCase = largeCase(20, 10)
    expect(chosen({ ...theCase, events: theCase.events.toReversed() })).toEqual(chosen(theCase))
  })
})
