import { expect, test } from 'vitest'
import { deedsOf } from './deed-classes.ts'
import { headOf } from './head-word.ts'

test.each([
  ['was arrested', '', 'arrest', 'arrest'],
  ['checked', ' into the clinic', 'check', 'check-into'],
  ['took aim', '', 'take', 'take-aim'],
  ['first-degree murder', '', 'murder', 'first-degre-murder'],
  ['driving under the influence', '', 'drive', 'drive'],
  ['gunning down', '', 'gun', 'gun-down'],
  ['negotiations', '', 'negoti', 'negoti'],
] as const)('the head of %s%s is %s', (trigger, following, stem, phrase) => {
  expect(headOf(trigger, following)).toEqual({ stem, phrase })
})

function shareADeed(a: string, b: string): boolean {
  const deeds = (words: string): readonly number[] => {
    const { stem, phrase } = headOf(words)
    return [...deedsOf(stem), ...deedsOf(phrase)]
  }
  return deeds(a).some((deed) => deeds(b).includes(deed))
}

test.each([
  ['killed', 'death'],
  ['sacked', 'was dismissed'],
  ['opened fire', 'shooting'],
  ['quake', 'earthquake'],
  ['passed away', 'died'],
])('%s and %s can be one deed', (a, b) => {
  expect(shareADeed(a, b)).toBe(true)
})

test.each([
  ['killed', 'met'],
  ['sacked', 'opened fire'],
  ['arrested', 'freed'],
  ['promised', 'paid'],
  ['elected', 'resigned'],
])('%s and %s cannot', (a, b) => {
  expect(shareADeed(a, b)).toBe(false)
})
