import { describe, expect, it } from 'vitest'
import { readText } from '../../../test/read-text.ts'

function names(text: string): readonly string[] {
  const { entities } = readText(text)
  return entities.filter((m) => m.mention === 'name').map((m) => text.slice(m.start, m.end))
}

describe('names that are left out', () => {
  it.each([
    ['the byline', 'Port closes\n\nBy Mara Ilves\n\nThe port was closed on Monday.'],
    ['the reporters of an agency', 'The port was closed.\n\n(Reporting by Mara Ilves; Editing by Anton Renn)'],
    ['the translator', 'The port was closed on Monday.\n\nTranslated by Mara Ilves.'],
    ['the photographer', 'The port was closed on Monday.\n\nPhotograph by Mara Ilves.'],
    [
      'headline words that the text writes small',
      'Harbour Council Rejects New Ferry Plan\n\nOn Monday the harbour council and others said that the ferry plan was dead.',
    ],
  ])('are %s', (_, text) => {
    expect(names(text)).toEqual([])
  })

  it.each([
    ['a person of whom is said the same', 'The reporting by Mara Ilves was praised.', ['Mara Ilves']],
    ['a person who stands by', 'The ferry lay by Mara Ilves on Monday.', ['Mara Ilves']],
    [
      'who stands in the headline and in the text',
      'Minister Mara Ilves Rejects New Ferry Plan\n\nOn Monday Mara Ilves left.',
      ['Mara Ilves', 'Mara Ilves'],
    ],
  ])('are not %s', (_, text, expected) => {
    expect(names(text)).toEqual(expected)
  })
})
