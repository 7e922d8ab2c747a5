import { describe, expect, it } from 'vitest'
import { models } from '../../../../test/models.ts'
import { readWords } from '../../../language/index.ts'
import { isExpletive, isSubject } from './subjects.ts'

/** Reads a text in which the phrase in question stands in angle brackets. */
function read(source: string): { words: ReturnType<typeof readWords>; first: number; last: number } {
  const start = source.indexOf('<')
  const end = source.indexOf('>') - 1
  const words = readWords(source.replace(/[<>]/g, ''), [], models())
  const first = words.tokens.findIndex((t) => t.start === start)
  return { words, first, last: words.tokens.findIndex((t) => t.end === end) + 1 }
}

describe('a subject', () => {
  it.each([
    '<Mara Ilves> left.',
    '<Mara Ilves> also left.',
    'On Monday <the old mayor> was ill.',
    '<Mara Ilves>, 45, the mayor, left.',
    'The ferry left and <Mara Ilves> stayed.',
  ])('is %s', (source) => {
    const { words, first, last } = read(source)
    expect(isSubject(words, { first, last })).toBe(true)
  })

  it.each([
    'The mayor met <Mara Ilves>.',
    'The friends of <Mara Ilves> left.',
    'Anton Renn and <Mara Ilves> left.',
    '<Mara Ilves>, a docker.',
  ])('is none in %s', (source) => {
    const { words, first, last } = read(source)
    expect(isSubject(words, { first, last })).toBe(false)
  })
})

describe('a pronoun', () => {
  it.each(['<It> is clear that they lost.', '<It> rained.', '<It> seems late.', '<It> was hard to say.'])(
    'stands for nothing in %s',
    (source) => {
      const { words, first, last } = read(source)
      expect(isExpletive(words, { first, last })).toBe(true)
    },
  )

  it.each(['<It> sank.', '<It> was late.', '<It> has hired a pilot.', '<It> will meet on Monday.'])(
    'stands for something in %s',
    (source) => {
      const { words, first, last } = read(source)
      expect(isExpletive(words, { first, last })).toBe(false)
    },
  )
})
