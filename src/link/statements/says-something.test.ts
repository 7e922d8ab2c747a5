import { describe, expect, it } from 'vitest'
import { readText } from '../../../test/read-text.ts'
import { saysSomething } from './says-something.ts'

/** What the first attribution of a text would tell a reader as a statement. */
function saying(text: string): readonly boolean[] {
  const doc = readText(text)
  return doc.attributions.map((a) => saysSomething(doc, a))
}

describe('an attribution', () => {
  it.each([
    ['a quotation', '“The quay is shut,” Mara Ilves said.'],
    ['a clause', 'Mara Ilves said that the quay was shut.'],
    ['a clause without “that”', 'The quay was shut, Mara Ilves said.'],
    ['“according to”', 'The quay was shut, according to the council.'],
    ['a vow', 'Mara Ilves vowed to rebuild the quay.'],
    ['an urging', 'Mara Ilves urged the mayor to resign.'],
    ['a claim', 'Mara Ilves’s claim that the quay was safe was wrong.'],
    ['quoted words', 'Mara Ilves called the plan a “gift to thieves who never row”.'],
    ['an accusation', 'Mara Ilves accused the board of hiding the report.'],
    ['a clause that looks like a thing', 'The Harbour Office said its figure of 38 included bodies found at sea.'],
    ['a denial', 'Mara Ilves denied the charge.'],
    ['a refusal', 'Mara Ilves declined to comment on the plan.'],
  ])('says something by %s', (_, text) => {
    expect(saying(text)).toEqual([true])
  })

  it.each([
    ['praise', 'Mara Ilves praised the plan.'],
    ['an accusation without a charge', 'Mara Ilves accused the board.'],
    ['criticism', 'The plan was criticized by Mara Ilves.'],
    ['a subject of talk', 'Mara Ilves spoke about the quay.'],
    ['a wish', 'Mara Ilves wants the mayor to resign.'],
    ['an intention', 'Mara Ilves plans to sue the city.'],
    ['an attitude', 'Mara Ilves is critical of the plan.'],
    ['looks', 'The quay seems to be safe.'],
  ])('says nothing by %s', (_, text) => {
    expect(saying(text)).toEqual([false])
  })

  it('is how the words of its own source reach us, and no second statement of them', () => {
    expect(saying('Citing two officials, the Harbour Post reported that the quay was shut.')).toEqual([true, false])
  })
})
