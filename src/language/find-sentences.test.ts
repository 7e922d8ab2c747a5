import { describe, expect, it } from 'vitest'
import { models } from '../../test/models.ts'
import { findSentences } from './find-sentences.ts'
import { findTokens } from './find-tokens.ts'

const cut = (text: string): readonly string[] => {
  const tokens = findTokens(text, 0, text.length)
  return findSentences(text, tokens, 0, tokens.length, models().sentences).map(({ first, last }) =>
    text.slice(tokens[first]?.start, tokens[last - 1]?.end),
  )
}

describe('sentences end', () => {
  it.each([
    ['The port closed.| Ships waited.'],
    ['Why did it close?| Nobody said!| It just did.'],
    // Notes belong to the sentence that they stand behind.
    ['The port closed.[12]| Ships waited.'],
    ['The port closed. [12]| Ships waited.'],
    ['The port closed.[citation needed]| Ships waited.'],
    // A dateline stands under the headline.
    ['Harbour closes for a week| Tuesday, June 6, 2023'],
    ['The road leads from A to B.| It is long.'],
    // What closes belongs to the sentence that it closes.
    ['“We will wait.”| The men left.'],
    ['"We will wait."| The men left.'],
    ['She said: "We will wait."| "No," he said.'],
    ['(They had waited.)| Then they left.'],
    ['It rained.[4]| Then it stopped.'],
    // Before an opening mark and a digit.
    ['He left.| “Good,” she said.'],
    ['It closed.| 40 men waited.'],
    // After an abbreviation only before a word that plainly opens a sentence.
    ['He came back from the U.S.| The union was glad.'],
    ['It was sold to Harbour Lines Inc.| They paid well.'],
    // A small letter opens a sentence when the full stop is plain.
    ['the port closed.| ships waited.'],
  ])('at the bars of %s', (marked) => {
    expect(cut(marked.replaceAll('|', ''))).toEqual(marked.split('|').map((s) => s.trim()))
  })
})

describe('sentences go on', () => {
  it.each([
    ['after a title', 'Mr. Renn met Dr. Ilves and Gen. Orr.'],
    ['after initials', 'J. K. Renn met T. Orr.'],
    ['after a state that more name follows', 'The U.S. Coast Guard came.'],
    ['after a number', 'He lives at No. 5 and pays 3.5 crowns.'],
    ['behind a question that is quoted', '“Who will pay?” asked the mayor.'],
    ['behind a question whose speaker follows by name', '“Who will pay?” Mara Ilves asked.'],
    ['behind a call whose speaker follows', '"Go home!" he shouted.'],
    ['after dots before a small letter', 'We waited... and waited.'],
    ['within brackets of omission', '“We [...] waited for them.”'],
    ['after a.m. before a small letter', 'It closed at 5 a.m. on Monday.'],
    ['after etc. before a small letter', 'Boats, nets, etc. were lost.'],
    ['behind a question whose speaker is the writer', '“Who will pay?” I asked.'],
    ['after the year of a birth in brackets', 'They have a son, Ivo (b. May 2009).'],
  ])('%s', (_, text) => {
    expect(cut(text)).toEqual([text])
  })
})

describe('hostile texts', () => {
  it.each(['word ', '. ', '"', '(', '? ', 'Mr. ', '... '])('stay linear on a long run of “%s”', (unit) => {
    const text = unit.repeat(Math.floor(400_000 / unit.length))
    const from = performance.now()
    cut(text)
    expect(performance.now() - from).toBeLessThan(4000)
  })

  it('cut a text without full stops, so that no sentence grows without end', () => {
    const tokens = findTokens('word '.repeat(10_000), 0, 50_000)
    const runs = findSentences('word '.repeat(10_000), tokens, 0, tokens.length, models().sentences)
    expect(Math.max(...runs.map((r) => r.last - r.first))).toBeLessThanOrEqual(401)
  })
})
