import { describe, expect, it } from 'vitest'
import { readText } from '../../../test/read-text.ts'

function names(text: string): readonly string[] {
  const { entities } = readText(text)
  return entities.filter((m) => m.mention === 'name').map((m) => text.slice(m.start, m.end))
}

describe('a name is cut', () => {
  it.each([
    ['before the day', 'Ferry Vote Divides Mara Ilves on Friday\n\nMara Ilves left. Ilves was tired.', 'Friday'],
    ['before the month', 'The officer who was held with Mara Ilves in March spoke.', 'Mara Ilves in March'],
    [
      'before what a headline says of a known person',
      'Mara Ilves Rebukes Anton Renn Over Ferry\n\nOn Monday Mara Ilves left. Anton Renn stayed.',
      'Mara Ilves Rebukes Anton Renn',
    ],
    [
      'behind the office',
      'He met Orvik Sheriff Mara Ilves and Special Counsel Anton Renn there.',
      'Orvik Sheriff Mara Ilves',
    ],
  ])('%s', (_, text, never) => {
    expect(names(text)).not.toContain(never)
    expect(names(text)).toContain('Mara Ilves')
  })

  it('not where the day is the name', () => {
    expect(names('They spoke of Bloody Sunday in Orvik.')).toContain('Bloody Sunday')
  })
})
