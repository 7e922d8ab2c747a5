import { describe, expect, test } from 'vitest'
import { annotated, sha256 } from '../../test/annotated.ts'
import type { Annotated, Status } from '../document/index.ts'
import { buildCase } from './index.ts'

const ARREST =
  '[Police](actor:v1) [arrested](ev:v1:COERCE:arrest) [[Otto Quell](PER:e1)](recip:v1) in [Lom](LOC:e2) on [[4 March 2024](time:2024-03-04)](when:v1).'

/** A later sentence on Otto Quell with an event of its own. */
function later(trigger: string, type: string, when = '6 March 2024](time:2024-03-06'): string {
  return `[[Otto Quell](PER:e1)](recip:v2) was [${trigger}](ev:v2:${type}) in [Lom](LOC:e2) on [[${when})](when:v2).`
}

/** How many arrests and charges a pile leaves without an outcome. */
function open(...documents: readonly Annotated[]): number {
  const made = buildCase({
    documents,
    decisions: [],
    refused: [],
    engine: { version: '0', models: {} },
    digest: sha256,
  })
  return made.gaps.filter((gap) => gap.kind === 'no-outcome').length
}

function read(id: string, text: string, status: Status = 'asserted'): Annotated {
  const outlet = `Outlet ${id}`
  return annotated(id, text, { outlet, published: '2024-03-07', event: { v2: { status } } })
}

describe('an arrest looks for its outcome', () => {
  test('and stays open where nothing follows', () => {
    expect(open(read('a', ARREST))).toBe(1)
  })

  test.each([
    ['released', 'RETREAT:release'],
    ['convicted', 'SANCTION:convict'],
    ['found', 'SANCTION:convict'],
    ['acquitted', 'CONCEDE'],
    ['deported', 'COERCE:deport'],
    ['granted bail', 'CONCEDE'],
    ['dead', 'happening'],
  ])('and finds it in the same document: %s', (trigger, type) => {
    expect(open(read('a', `${ARREST} ${later(trigger, type)}`))).toBe(0)
  })

  test('and finds it in another document of the story', () => {
    expect(open(read('a', ARREST), read('b', `${ARREST} ${later('released', 'RETREAT:release')}`))).toBe(0)
  })

  test('but not in one that is only planned or feared', () => {
    expect(open(read('a', `${ARREST} ${later('released', 'RETREAT:release')}`, 'planned'))).toBe(1)
    expect(open(read('a', `${ARREST} ${later('deported', 'COERCE:deport')}`, 'hypothetical'))).toBe(1)
  })

  test('but not in one that came before it, unless only the month is known', () => {
    const early = later('released', 'RETREAT:release', '2 March 2024](time:2024-03-02')
    expect(open(read('a', `${ARREST} ${early}`))).toBe(1)
    const month = later('released', 'RETREAT:release', 'March 2024](time:2024-03')
    expect(open(read('a', `${ARREST} ${month}`))).toBe(0)
  })
})
