import { expect, test } from 'vitest'
import { annotated } from '../../../test/annotated.ts'
import { settledType, settleTypes } from './settle-types.ts'

const pile = (sources: readonly string[]) => sources.map((source, i) => annotated(`d${i}`, source))

test('a name takes the type that most documents give it', () => {
  const types = settleTypes(
    pile([
      '[Velmo Freight](ORG:e1)',
      '[Velmo Freight](ORG:e1)',
      '[the Velmo Freight](ORG:e1)',
      '[Velmo Freight](PER:e1)',
    ]),
  )
  expect(settledType([{ text: 'Velmo Freight', type: 'PER' }], types)).toBe('ORG')
})

test('one word may name a place and a body', () => {
  const types = settleTypes(pile(['[Lom](LOC:e1)', '[Lom](LOC:e1)', '[Lom](LOC:e1)', '[Lom](ORG:e1)']))
  expect(settledType([{ text: 'Lom', type: 'ORG' }], types)).toBe('ORG')
})

test('one document against another settles nothing', () => {
  const types = settleTypes(pile(['[Velmo](ORG:e1)', '[Velmo](PER:e1)']))
  expect(settledType([{ text: 'Velmo', type: 'ORG' }], types)).toBe('ORG')
  expect(settledType([{ text: 'Velmo', type: 'LOC' }], types)).toBe('LOC')
})

test('what stands behind "the" is nobody, whatever a document took it for', () => {
  const types = settleTypes(
    pile(['[the Velmo Index](ORG:e1) rose.', 'The [Dorn Velmo](PER:e1) fell.', 'The [Dorn Velmo](PER:e1) rose.']),
  )
  expect(settledType([{ text: 'Dorn Velmo', type: 'PER' }], types)).toBe('OTHER')
})

test('a person with a title before the name stays one', () => {
  const types = settleTypes(pile(['The [Rev. Ivo Tarn](PER:e1) spoke.', '[Ivo Tarn](PER:e1) left.']))
  expect(settledType([{ text: 'Ivo Tarn', type: 'PER' }], types)).toBe('PER')
})

test('a word by which a document calls a body of a longer name is no place there, unless it is one to most documents', () => {
  const body = '[Velmo Freight Company](ORG:e1) said that [Velmo](ORG:e1) would go on.'
  const velmo = [{ text: 'Velmo', type: 'LOC' }] as const
  expect(settledType(velmo, settleTypes(pile([body, '[Velmo](LOC:e1) is shut.'])))).toBe('ORG')
  expect(settledType(velmo, settleTypes(pile([body, '[Velmo](LOC:e1) is shut.', '[Velmo](LOC:e1) reopens.'])))).toBe(
    'LOC',
  )
  const person = [{ text: 'Velmo', type: 'PER' }] as const
  expect(
    settledType(
      person,
      settleTypes(pile([body, '[Ivo Velmo](PER:e1) left. [Velmo](PER:e1) returned.', '[Velmo](PER:e1) spoke.'])),
    ),
  ).toBe('PER')
})
