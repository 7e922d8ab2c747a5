import { describe, expect, it } from 'vitest'
import { readText } from '../../../test/read-text.ts'

/** `actors > recipients` of the event whose trigger stands in brackets. */
function partiesOf(marked: string): string | null {
  const [before = '', trigger = '', after = ''] = marked.split(/[[\]]/)
  const end = before.length + trigger.length
  const text = before + trigger + after
  const event = readText(text).events.find((e) => e.trigger.some(([s, t]) => s < end && before.length < t))
  const words = (pieces: readonly (readonly [number, number])[]): string =>
    pieces.map(([s, t]) => text.slice(s, t)).join(', ')
  return event === undefined ? null : `${words(event.actors)} > ${words(event.recipients)}`.trim()
}

describe('a pronoun stands for who speaks only where it fits', () => {
  it.each([
    ['The Harbour Union said it would [attack] Norvia.', 'The Harbour Union > Norvia'],
    ['Mara Renn said they [attacked] Norvia on Sunday.', 'they > Norvia'],
    ['An opposition leader pointed out that they [attacked] Calder in 2029.', 'they > Calder'],
    ['Mara Renn said it [attacked] Norvia on Sunday.', 'it > Norvia'],
    ['Some of the villagers said they [attacked] Norvia on Sunday.', 'Some of the villagers > Norvia'],
  ])('%s', (marked, parties) => {
    expect(partiesOf(marked)).toBe(parties)
  })
})

describe('who acts and whom it befalls', () => {
  it.each([
    ['Candidate Mara Renn [removed] from Calder debate site by police.', 'police > Candidate Mara Renn'],
    ['The assistant Randi Oyen was promoted and [fired] 52 games into the season.', '> The assistant Randi Oyen'],
    [
      'Mara Renn and her aide were there when the guards and the police [arrested] her.',
      'the guards, the police > her',
    ],
    ['The Harbour Union is [opposed] to the treaty with Norvia.', 'The Harbour Union > Norvia'],
    [
      'Among the losers were Harbin Bank, which sued Norvia, and Calder Bank, which [left] Sestra.',
      'Calder Bank > Sestra',
    ],
  ])('%s', (marked, parties) => {
    expect(partiesOf(marked)).toBe(parties)
  })
})
