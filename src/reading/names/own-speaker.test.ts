import { describe, expect, it } from 'vitest'
import { readText } from '../../../test/read-text.ts'

/** The pronouns that stand for the named speaker, and the name itself. */
function own(text: string): readonly string[] {
  const doc = readText(text)
  const pronouns = doc.entities.filter((m) => m.by === 'names/own-speaker')
  const of = doc.entities.filter((m) => m.mention === 'name' && pronouns.some((p) => p.entity === m.entity))
  return [...of, ...pronouns].map((m) => text.slice(m.start, m.end))
}

describe('the speaker of a text that is itself a statement', () => {
  it.each([
    [
      'Statement by Mara Ilves, Chair of the Harbour Union\n\nI call on the mayor to act. We condemn it.',
      ['Mara Ilves', 'I', 'We'],
    ],
    ['Press release: Orvalle Council\n\nWe are proud of our quay.', ['Orvalle Council', 'We', 'our']],
    ['Remarks by Foreign Minister Tomas Renn at the Port Conference\n\nI am glad.', ['Tomas Renn', 'I']],
    ['Open letter from Dr. Hanna Lill to the mayor\n\nI write to you.', ['Hanna Lill', 'I']],
    ['Harbour Union statement on the strike\n\nWe reject the offer.', ['Harbour Union', 'We']],
  ])('is found in %j', (text, expected) => {
    expect(own(text)).toEqual(expected)
  })

  it('speaks in its attributions', () => {
    const doc = readText('Statement by Mara Ilves on the strike\n\nI condemn the attack on the port.')
    const said = doc.attributions.find((a) => a.source.some(([start, end]) => doc.text.slice(start, end) === 'I'))
    expect(said?.speaker).toBe(doc.entities.find((m) => m.mention === 'name')?.entity)
  })

  it.each([
    'Statement by Mara Ilves angers dockers\n\nWe asked ten dockers.',
    'Mara Ilves spoke of a statement by Tomas Renn\n\nWe were there.',
    'The mayor’s speech to the Harbour Union\n\nI thank you all.',
    'Mara Ilves met the dockers.\n\nWe were there.',
    'Statement by Mara Ilves on the strike\n\n“I will stay,” a docker said.',
  ])('is nobody in %j', (text) => {
    expect(own(text)).toEqual([])
  })
})
