import { describe, expect, it } from 'vitest'
import { models } from '../../../../test/models.ts'
import { readWords } from '../../../language/index.ts'
import { findPhrases } from './find-phrases.ts'

/** The phrases of a text, in order; of its names those given, which stand in it once. */
function phrases(text: string, names: readonly string[] = []): readonly string[] {
  const words = readWords(text, [], models())
  const spans = names.map((name) => {
    const start = text.indexOf(name)
    const end = start + name.length
    const first = words.tokens.findIndex((t) => t.start === start)
    return { start, end, first, last: words.tokens.findIndex((t) => t.end === end) + 1, type: 'PER' as const }
  })
  return findPhrases(words, spans)
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map((p) => text.slice(p.start, p.end))
}

describe('phrases', () => {
  it.each([
    ['The old mayor met two dockers.', [], ['The old mayor', 'two dockers']],
    ['The mayor of the town left.', [], ['The mayor of the town', 'the town']],
    ['His lawyer called him.', [], ['His lawyer', 'His', 'him']],
    ['Deputy leader Mara Ilves left.', ['Mara Ilves'], ['Deputy leader', 'Mara Ilves']],
    ['Mara Ilves’s lawyer left.', ['Mara Ilves'], ['Mara Ilves’s lawyer', 'Mara Ilves']],
    ['The leader of the Tarn Union left.', ['Tarn Union'], ['The leader of the Tarn Union', 'Tarn Union']],
    ['They said it was theirs.', [], ['They', 'it', 'theirs']],
  ])('are found in “%s”', (text, names, expected) => {
    expect(phrases(text, names)).toEqual(expected)
  })

  it.each(['Run quickly.', 'We told you so.', 'This was that.', 'Later, very slowly, I slept.'])(
    'are not found in “%s”',
    (text) => {
      expect(phrases(text)).toEqual([])
    },
  )
})
