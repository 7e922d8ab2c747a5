import { describe, expect, it } from 'vitest'
import { readText } from '../../../../test/read-text.ts'

/** What a text refers with beside its names, and to whom: "words = first name of the entity". */
function others(text: string): readonly string[] {
  const { entities } = readText(text)
  return entities.flatMap((m) => {
    const name = entities.find((n) => n.entity === m.entity && n.mention === 'name')
    if (m.mention === 'name' || name === undefined) return []
    return [`${text.slice(m.start, m.end)} = ${text.slice(name.start, name.end)}`]
  })
}

describe('in running text', () => {
  it.each([
    ['a person', 'Mara Ilves resigned. She said her deputy would stay.', ['She = Mara Ilves', 'her = Mara Ilves']],
    [
      'a body, its own',
      'The Harbour Union said it would call its members.',
      ['it = Harbour Union', 'its = Harbour Union'],
    ],
    ['a body, as “they”', 'The Harbour Union said they would strike.', ['they = Harbour Union']],
    ['a body by its last word', 'The Harbour Union met. The union voted.', ['The union = Harbour Union']],
    ['a described person', 'Anton Renn, the mayor, left. The mayor was ill.', ['The mayor = Anton Renn']],
    [
      'a leader by the body that is led',
      'Anton Renn, leader of the Harbour Union, left. The leader of the union was ill.',
      ['The leader of the union = Anton Renn', 'the union = Harbour Union'],
    ],
    ['who is something', 'Anton Renn is the mayor. On Monday the mayor left.', ['the mayor = Anton Renn']],
    ['a man and a woman', 'Mr Renn met Ms Ilves. She wept.', ['She = Ilves']],
  ])('takes up %s', (_, text, expected) => {
    expect(others(text)).toEqual(expected)
  })

  it.each([
    ['a bare title', 'The minister spoke. He left.'],
    ['a pronoun that fits two', 'Yesterday Robert Ilves and Peter Renn spoke. Later he left.'],
    ['“they” for one person', 'Anton Renn spoke. They left.'],
    ['“they” where many stand near', 'The Harbour Union met the dockers after they had left.'],
    ['“it” for a person', 'Anton Renn spoke before it sank.'],
    ['“it” that stands for nothing', 'The Harbour Union met. It is clear that the strike will end.'],
    ['weather', 'The Harbour Union met. It rained.'],
    ['an object far from its subject', 'The Harbour Union praised the plan and the mayor signed it.'],
    ['“I” and “we” in a quotation', '“We will wait and I will stay,” Mara Ilves said.'],
    ['“he” in a quotation', 'Anton Renn left. “I saw that he was tired,” Mara Ilves said.'],
    ['a body of another noun', 'The Harbour Union met. The ministry voted.'],
    ['one union of two', 'The Harbour Union met. Some other union voted.'],
    ['people in general', 'The Harbour Union met. Unions are strong.'],
    ['what follows a date', 'After the match, Anton Renn spoke. The match was long.'],
  ])('leaves alone %s', (_, text) => {
    expect(others(text)).toEqual([])
  })

  it('gives one entity the names, pronouns and descriptions of one person', () => {
    const doc = readText('Mara Ilves, the minister, spoke. Ilves said she was ill. The minister left.')
    expect(new Set(doc.entities.map((m) => m.entity)).size).toBe(1)
    expect(doc.entities.map((m) => m.mention)).toEqual(['name', 'name', 'pronoun', 'nominal'])
  })
})
