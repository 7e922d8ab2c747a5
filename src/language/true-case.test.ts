import { describe, expect, it } from 'vitest'
import { models } from '../../test/models.ts'
import { readWords } from './read-words.ts'
import { caseFacts, isTitleCased, trueCased } from './true-case.ts'

const split = (text: string): readonly string[] => text.split(' ')

describe('a headline', () => {
  it.each([
    ['Mayor Plans Meeting On Harbour Closure', true],
    ['Why The West Must Act Now', true],
    ['The mayor plans a meeting on Friday in Port Alma', false],
    ['Jon Renn , Mara Ilves , Piet Solberg , Ada Lind', false],
    ['MAYOR PLANS MEETING ON HARBOUR', false],
  ])('%s: %s', (text, expected) => {
    expect(isTitleCased(split(text))).toBe(expected)
  })

  it('is written small but for names', () => {
    const facts = caseFacts([split('The boats left Orvik Reef before the strike of Norvian dockers .')])
    const line = split('Angry Norvian Dockers Plan Strike At Orvik Reef , Says Mara Ilves And Union')
    expect(trueCased(line, facts, models()).join(' ')).toBe(
      'Angry Norvian dockers plan strike at Orvik Reef , says Mara Ilves and union',
    )
  })

  it('has verbs, and its words stay as they are written', () => {
    const { tokens } = readWords('Angry Dockers Rally Nationwide Against Closure', [], models())
    expect(tokens.map((t) => t.text).join(' ')).toBe('Angry Dockers Rally Nationwide Against Closure')
    expect(tokens.find((t) => t.text === 'Rally')?.upos).toBe('VERB')
  })
})
