import { describe, expect, test } from 'vitest'
import { annotated, sha256 } from '../../../test/annotated.ts'
import type { Annotated } from '../../document/index.ts'
import type { Copy, Story } from '../case.ts'
import { creditsOf, findOrigins } from './index.ts'

function credits(text: string, outlet: string | null = null): readonly string[] {
  const found = creditsOf(annotated('a', text, { outlet }))
  return [...found.agencies.map((c) => `agency ${c.name}`), ...found.outlets.map((c) => `outlet ${c.name}`)]
}

describe('credits', () => {
  test.each([
    ['LOM (Reuters) - The quay is shut.', ['agency Reuters']],
    ['The quay is shut. — AFP', ['agency AFP']],
    ['By The Associated Press\nThe quay is shut.', ['agency AP']],
    ['The quay is shut.\n(Agencies)', ['agency agencies']],
    ['Ilves told the Harbour Post that the quay is shut.', ['outlet Harbour Post']],
    ['According to a report in the Tarn Gazette, it is shut.', ['outlet Tarn Gazette']],
    ['“It is shut,” she told Reuters.', ['outlet Reuters']],
    ['She told the crowd that the Times are hard.', []],
    ['Reuters opened an office in Lom.', []],
    ['The mayor told a reporter it is shut.', []],
  ] as const)('%s', (text, expected) => {
    expect(credits(text)).toEqual(expected)
  })

  test('of an outlet to itself are none', () => {
    expect(credits('Ilves told the Harbour Post that it is shut.', 'Harbour Post')).toEqual([])
  })

  test('carry the words that name the house', () => {
    const text = 'LOM (Associated Press) - Shut.'
    const [credit] = creditsOf(annotated('a', text)).agencies
    expect(credit && text.slice(credit.start, credit.end)).toBe('Associated Press')
  })
})

describe('origins', () => {
  const origins = (documents: readonly Annotated[], copies: readonly Copy[] = []): readonly string[] => {
    const stories: readonly Story[] = [{ id: 's', documents: documents.map((d) => d.id) }]
    return findOrigins(documents, copies, stories, sha256).map((o) => `${o.reason} ${o.label} ${o.documents.join('+')}`)
  }
  const copy = (containment: number): Copy => ({ a: 'a', b: 'b', containment, source: 'a', passages: [], differs: [] })
  const a = annotated('a', 'One.', { outlet: 'Tarn Wire' })
  const b = annotated('b', 'Two.', { outlet: 'Veck Post' })

  test('are one for copies', () => {
    expect(origins([a, b], [copy(0.9)])).toEqual(['copy Tarn Wire ×2 a+b'])
  })

  test('are two for a report with an excerpt', () => {
    expect(origins([a, b], [copy(0.2)])).toEqual(['own Tarn Wire a', 'own Veck Post b'])
  })

  test('are one for one agency, one publisher, one credited source', () => {
    const wire = (id: string): Annotated => annotated(id, `LOM (Reuters) - ${id}.`, { outlet: id })
    expect(origins([wire('x'), wire('y')])).toEqual(['agency Reuters ×2 x+y'])
    const owned = (id: string): Annotated => annotated(id, 'X.', { outlet: id, owner: 'Lom Press' })
    expect(origins([owned('x'), owned('y')])).toEqual(['publisher Lom Press ×2 x+y'])
    const told = (id: string): Annotated => annotated(id, 'Ilves told the Harbour Post so.', { outlet: id })
    expect(origins([told('x'), told('y')])).toEqual(['source Harbour Post ×2 x+y'])
  })

  test('leave a house its own reports where another report of it credits somebody else', () => {
    const own = annotated('d', 'Three.', { outlet: 'Veck Post' })
    const taken = annotated('e', 'It sank, Tarn Wire reported.', { outlet: 'Veck Post' })
    expect(origins([a, b, own, taken])).toEqual(['source Tarn Wire ×2 a+e', 'publisher Veck Post ×2 b+d'])
  })

  test('hold every document once, in any order of the documents', () => {
    const c = annotated('c', 'Ilves told the Tarn Wire so.')
    expect(origins([c, b, a])).toEqual(origins([a, b, c]))
    expect(origins([a, b, c])).toEqual(['source Tarn Wire ×2 a+c', 'own Veck Post b'])
  })
})
