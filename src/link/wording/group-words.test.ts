import { expect, test } from 'vitest'
import { annotated, sha256 } from '../../../test/annotated.ts'
import { buildCase } from '../index.ts'

/** The terms of the group in documents of one line each, without its name. */
function terms(...sources: readonly string[]): readonly string[] {
  const documents = sources.map((source, i) => annotated(`d${i}`, source))
  const { entities, wording } = buildCase({
    documents,
    decisions: [],
    refused: [],
    engine: { version: '0', models: {} },
    digest: sha256,
  })
  const group = entities.find((e) => e.name === 'Reed League')
  const line = wording.find((w) => w.entity === group?.id)
  return (line?.terms ?? []).map((t) => t.text).filter((text) => text !== 'Reed League')
}

test.each([
  ['words beside the name', 'Militants of the [Reed League](ORG:e1) held the pier.', ['militants']],
  ['words behind the name', '[Reed League](ORG:e1) gunmen held the pier.', ['gunmen']],
  [
    'other words of that document',
    'Fighters from the [Reed League](ORG:e1) held the pier. The rebels left at noon.',
    ['fighters', 'rebels'],
  ],
] as const)('a group is called by %s', (_, source, expected) => {
  expect(terms(source).toSorted()).toEqual(expected)
})

test.each([
  ['words that nothing ties to it', 'The [Reed League](ORG:e1) denied it. Militants held the pier.'],
  [
    'the words of two groups',
    'Militants of the [Reed League](ORG:e1) and rebels of the [Marl Union](ORG:e2) held the pier.',
  ],
  ['a town', 'Militants of [Reed League](LOC:e1) held the pier.'],
] as const)('a group is not called by %s', (_, source) => {
  expect(terms(source)).toEqual([])
})

test('unknown doers are not taken for the group', () => {
  const source = 'Gunmen raided the pier. Militants of the [Reed League](ORG:e1) said the attackers came from abroad.'
  expect(terms(source)).toEqual(['militants'])
})
