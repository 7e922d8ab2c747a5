import { describe, expect, test } from 'vitest'
import { headOf, namedPhrase } from './nominal-heads.ts'

describe('the head of a noun phrase', () => {
  test.each([
    ['the driver', 'driver', false],
    ['The Norvian drivers', 'driver', true],
    ['two men', 'man', true],
    ['a man accused of theft', 'man', false],
    ['the mayor of Lom', 'mayor', false],
    ["Lom's new harbour", 'harbour', false],
    ['the agency, a small body,', 'agency', false],
    ['police', 'police', true],
    ['the bus', 'bus', false],
  ])('of "%s" is %s', (phrase, noun, plural) => {
    expect(headOf(phrase)).toEqual({ noun, plural })
  })

  test('is none where there is no word', () => {
    expect(headOf('“—”')).toBeNull()
  })
})

test.each([
  ['the Norvian stock market', 'norvian stock market'],
  ['The driver', null],
  ['the driver', null],
  ['Drivers', null],
  ['the driver of the Norvian bus that burned', null],
])('"%s" is taken for %s across stories', (phrase, key) => {
  expect(namedPhrase(phrase)).toBe(key)
})
