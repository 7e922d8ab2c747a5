import { expect, test } from 'vitest'
import { spokenQuantity } from './index.ts'

test.each([
  ['11 person killed', '11 people killed'],
  ['1 person killed', '1 person killed'],
  ['11– person killed', 'at least 11 people killed'],
  ['–9 house', 'at most 9 houses'],
  ['9–12 body', '9–12 bodies'],
  ['2.5 percent', '2.5 percent'],
  ['3000000 USD', '3000000 USD'],
  ['40 km', '40 km'],
  ['?', '?'],
  ['12', '12'],
])('%s is said as %s', (value, words) => {
  expect(spokenQuantity(value)).toBe(words)
})
