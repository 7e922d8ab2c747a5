import { expect, test } from 'vitest'
import { annotated, sha256 } from '../../../test/annotated.ts'
import type { Annotated } from '../../document/index.ts'
import { foldDecisions } from '../../review/index.ts'
import { caseEntities, linkEntities, partNamesakes } from './index.ts'

/** The people of a story, each as the documents in which it stands. */
function people(documents: readonly Annotated[]): readonly string[] {
  const judgements = foldDecisions([], documents)
  const parted = partNamesakes(documents)
  const storyOf = new Map(parted.map((doc) => [doc.id, 's']))
  const { entities } = caseEntities(
    linkEntities(parted, { storyOf, affairOf: storyOf }, [], judgements),
    judgements,
    sha256,
  )
  const docs = entities.map((e) => [...new Set(e.mentions.map((m) => m.doc))].toSorted().join(''))
  return entities.map((e, i) => `${e.name}: ${docs[i]}`).toSorted()
}

const told = (id: string, text: string): Annotated => annotated(id, text)
const full = (id: string, name: string): Annotated => told(id, `[${name}](PER:e1) spoke.`)

test('a bare surname goes to the bearer of its sex', () => {
  const documents = [
    told('a', 'Mr. [Ivo Tarn](PER:e1) spoke. [He](PER:e1:pronoun) left.'),
    told('b', '[Sanna Tarn](PER:e1) spoke. [She](PER:e1:pronoun) left.'),
    told('c', 'Mrs. [Tarn](PER:e1) spoke.'),
  ]
  expect(people(documents)).toEqual(['Ivo Tarn: a', 'Sanna Tarn: bc'])
})

test('a bare surname goes to the bearer whom far more documents name, and to nobody where two are named alike', () => {
  const many = ['a', 'b', 'c', 'd'].map((id) => full(id, 'Ivo Tarn'))
  const bare = full('z', 'Tarn')
  expect(people([...many, full('e', 'Sanna Tarn'), bare])).toEqual(['Ivo Tarn: abcdz', 'Sanna Tarn: e'])
  expect(people([...many, full('e', 'Sanna Tarn'), full('f', 'Sanna Tarn'), bare])).toEqual([
    'Ivo Tarn: abcd',
    'Sanna Tarn: ef',
    'Tarn: z',
  ])
})

const HUSBAND = 'President [Tarn](PER:e1) spoke. [Tarn](PER:e1) left.'

test('a relative who is named in passing does not take the surname of the better known', () => {
  const documents = [
    ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => full(id, 'Ivo Tarn')),
    told('g', `${HUSBAND} The first lady, [Sanna Tarn](PER:e1), smiled.`),
  ]
  expect(people(documents)).toEqual(['Ivo Tarn: abcdefg', 'Sanna Tarn: g'])
})

test('whom a text names in full first keeps the surname', () => {
  const documents = [
    ...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => full(id, 'Ivo Tarn')),
    told('g', `The singer [Sanna Tarn](PER:e1) spoke. ${HUSBAND.replace('President ', '')}`),
  ]
  expect(people(documents)).toEqual(['Ivo Tarn: abcdef', 'Sanna Tarn: g'])
})

test('father and son of one name are found again by generation and calling', () => {
  const documents = [
    told(
      'a',
      '[Ivo Tarn](PER:e1), 31, a boat dealer in Lom, spoke. His [father](desc:e2) [Ivo Tarn](PER:e2), 68, who was harbour master of Lom, left.',
    ),
    told('b', '[Ivo Tarn](PER:e1), the former harbour master of Lom, and his [son](desc:e2) [Ivo Tarn](PER:e2) left.'),
    told('c', '[Ivo Tarn](PER:e1), the boat dealer accused of theft, spoke.'),
  ]
  expect(people(documents)).toEqual(['Ivo Tarn: ab', 'Ivo Tarn: abc'])
})
