import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBlank, splitsPair } from '../document/index.ts'
import { findTokens } from './find-tokens.ts'

const cut = (text: string): string =>
  findTokens(text, 0, text.length)
    .map((t) => text.slice(t.start, t.end))
    .join(' ')

describe('tokens', () => {
  it.each([
    // Clitics stand alone.
    ["They don't know what she'd said.", "They do n't know what she 'd said ."],
    ['We’ll see the ministry’s plan', 'We ’ll see the ministry ’s plan'],
    ['I cannot and I won’t', 'I can not and I wo n’t'],
    ["the dockers' union", "the dockers ' union"],
    // An abbreviation before what it abbreviates for.
    ['Ivo Renn (b. May 2009; m. 2031)', 'Ivo Renn ( b. May 2009 ; m. 2031 )'],
    ['the plan b. May came', 'the plan b . May came'],
    // Apostrophes inside names do not.
    ["O'Hara met d'Orban at six o'clock", "O'Hara met d'Orban at six o'clock"],
    // Hyphens stand alone, save behind a prefix.
    ['a long-term plan by Anne-Lise', 'a long - term plan by Anne - Lise'],
    ['the U.S.-led force', 'the U.S. - led force'],
    ['non-violent, pro-union and anti-war', 'non-violent , pro-union and anti-war'],
    // Abbreviations, initials and their full stops.
    ['Mr. Renn and Dr. Ilves met at 5 p.m. in St. Orla', 'Mr. Renn and Dr. Ilves met at 5 p.m. in St. Orla'],
    ['J. K. Renn of the U.S. left', 'J. K. Renn of the U.S. left'],
    ['He sat. No one came. No. 5 did.', 'He sat . No one came . No. 5 did .'],
    ['The sun set on Sun. Monday came.', 'The sun set on Sun. Monday came .'],
    // Numbers, money, percent, times.
    ['1,200 of 3.5 million, 80% and $20', '1,200 of 3.5 million , 80 % and $ 20'],
    ['from 10-15 at 7:30pm on 9/11', 'from 10 - 15 at 7:30 pm on 9/11'],
    ['US$5 or €3.20', 'US$ 5 or € 3.20'],
    ['in the 1990s, the 21st', 'in the 1990s , the 21st'],
    ['5km and 10am', '5 km and 10 am'],
    // Addresses.
    [
      'See https://example.org/a?b=1. Or www.example.org, now',
      'See https://example.org/a?b=1 . Or www.example.org , now',
    ],
    ['write to press@harbour.example!', 'write to press@harbour.example !'],
    ['@harbour_union said #strike', '@harbour_union said #strike'],
    // Marks.
    ['Wait... what?! No -- yes', 'Wait ... what ?! No -- yes'],
    ['“Well,” she said—then left.', '“ Well , ” she said — then left .'],
    ['(see note [3])', '( see note [ 3 ] )'],
    ['and/or', 'and / or'],
    // Pictures stay whole.
    ['good 👍🏽 👨‍👩‍👧 🇪🇪 day', 'good 👍🏽 👨‍👩‍👧 🇪🇪 day'],
    // A missing blank does not glue two sentences.
    ['It ended.Then it began.', 'It ended . Then it began .'],
  ])('cuts %s', (text, expected) => {
    expect(cut(text)).toBe(expected)
  })

  const strings = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: fc.constantFrom(...'aZ9 .,\'’"-$%@#/:\n()😀é字'), maxLength: 900 }),
  )

  it('holds every unit that is not blank in exactly one token', () => {
    fc.assert(
      fc.property(strings, (raw) => {
        const text = raw.toWellFormed()
        const times = new Uint8Array(text.length)
        for (const { start, end } of findTokens(text, 0, text.length)) {
          expect(start).toBeLessThan(end)
          expect(splitsPair(text, start) || splitsPair(text, end)).toBe(false)
          for (let i = start; i < end; i++) times[i] = (times[i] ?? 0) + 1
        }
        times.forEach((n, i) => {
          expect(n).toBe(isBlank(text.charCodeAt(i)) ? 0 : 1)
        })
      }),
    )
  })

  it.each(['x', '(', 'a-', '"', 'a@', 'http://', '1,', 'U.', "'s", '😀', '. ', 'é.'])(
    'stays linear on a long run of %s',
    (unit) => {
      const text = unit.repeat(Math.floor(600_000 / unit.length))
      const from = performance.now()
      findTokens(text, 0, text.length)
      expect(performance.now() - from).toBeLessThan(4000)
    },
  )
})
