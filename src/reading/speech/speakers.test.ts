import { describe, expect, it } from 'vitest'
import { readText } from '../../../test/read-text.ts'
import { speakerFigures } from '../../../test/speakers.ts'

/** Rows: a text, and for each attribution in order the first name of its speaker, `—` for an unnamed one, `null` for nobody. */
const ROWS: readonly (readonly [name: string, text: string, speakers: readonly (string | null)[]])[] = [
  [
    'a name with a preposition before a title',
    'Ministry of Transport spokeswoman Ada Lind said the bridge was safe.',
    ['Ada Lind'],
  ],
  ['a name behind “for”', 'A spokesman for Norvia Rail, Leo Grau, said trains would run.', ['Leo Grau']],
  ['one of several by name', 'One of the climbers, Ella Frost, said she dug a hole.', ['Ella Frost']],
  ['two clients and no name', 'A lawyer for Renn, Holt and Dolan said they would appeal.', ['—']],
  ['a carrier by its code', 'Orvik Airlines bought jets. OVA said they would arrive in June.', ['Orvik Airlines']],
  [
    'an acronym that is no code',
    'The European Parliament met in Orvik. The EPA said the outbreak was serious.',
    ['EPA'],
  ],
  ['the plural that begins a sentence', 'Mara Ilves is ill. Doctors said the fever would pass.', ['—']],
  ['a surname of two', 'Pavel Duric and Milan Duric own the yard. Duric said it burnt.', [null]],
  ['a pronoun that two men fit', 'Peter Holt met Viktor Renn on Tuesday. He said the talks had been useful.', [null]],
  [
    'a pronoun that goes on',
    'Peter Holt said Viktor Renn had left. He said the door was open.',
    ['Peter Holt', 'Peter Holt'],
  ],
  ['an answer to a question', 'Peter Holt asked Viktor Renn why he ran. He said he was afraid.', ['Peter Holt', null]],
  [
    'a pronoun by the look of a name',
    'Mara Ilves met Peter Holt on Tuesday. She said the talks had been useful.',
    ['Mara Ilves'],
  ],
  [
    '“the company” behind its name',
    'The Orvik Bank said it had lost money. The company said it would save.',
    ['Orvik Bank', 'Orvik Bank'],
  ],
  [
    '“the company” behind two names',
    'The Orvik Bank said it had lost money to Tarn Harbour Holdings. The company said it would save.',
    ['Orvik Bank', null],
  ],
  ['“he” behind an unnamed man', 'A fisherman said the wave was high. He said his boat was lost.', ['—', '—']],
  [
    '“he” behind an unnamed man and a named one',
    'Peter Holt was ill. A doctor said the fever would pass. He said it was nothing.',
    ['—', null],
  ],
  ['a public body without a name', 'Mara Ilves was arrested. The army said 14 rebels were killed.', ['—']],
  ['a body that looks like a name', 'Reporters for Freedom said the trial was a farce.', [null]],
]

function speakersOf(text: string): readonly (string | null)[] {
  const { attributions, entities } = readText(text)
  return attributions.map(({ speaker, named }) => {
    if (speaker === null || !named) return speaker === null ? null : '—'
    const name = entities.find((m) => m.entity === speaker && m.mention === 'name')
    return name === undefined ? null : text.slice(name.start, name.end)
  })
}

describe('the speaker', () => {
  it.each(ROWS)('behind %s', (_, text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers)
  })

  it('is right in the invented passages wherever one is given', () => {
    const { attributions, precision, share, wrong } = speakerFigures(readText)
    expect(attributions).toBeGreaterThan(300)
    expect(precision, wrong.join('\n')).toBeGreaterThan(0.97)
    expect(share).toBeGreaterThan(0.83)
  })
})
