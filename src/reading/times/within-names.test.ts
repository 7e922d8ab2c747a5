import { describe, expect, it } from 'vitest'
import { readText } from '../../../test/read-text.ts'

const times = (text: string): readonly string[] => {
  const doc = readText(text)
  return doc.times.map((t) => text.slice(t.start, t.end))
}

describe('a day in a name or title', () => {
  it.each([
    ['Mara Ilves spoke on the “Today” show on Friday.', ['Friday']],
    ['Mara Ilves hopes for a brighter tomorrow in Calder.', []],
    ['Mara Ilves leaves tomorrow for Calder.', ['tomorrow']],
    ['Today the pier is shut.', ['Today']],
  ])('%s', (text, expected) => {
    expect(times(text)).toEqual(expected)
  })
})
