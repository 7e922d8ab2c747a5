import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compact, foldText, HUMP, SPLIT } from './fold-text.ts'

describe('foldText', () => {
  test.each([
    ['Jon Tarr', 'jon tarr'],
    ['JON TÁRR', 'jon tarr'],
    ['Jon Ta\u0301rr', 'jon tarr'],
    ['Ｊｏｎ Łarsß', 'jon larsss'],
    ['Jo\u200bn Ta\u00adrr', 'jon tarr'],
    ['Ta-\n  rr', `ta${SPLIT}rr`],
    ['Ta\u00ad\r\nrr', `ta${SPLIT}rr`],
    ['1990-\n2000', '1990-\n2000'],
    ['JonTarr', `jon${HUMP}tarr`],
    ['Γιώργος', 'γιωργοσ'],
    ['Йон Тарр', 'ион тарр'],
    ['周明 and 𝔐', `${HUMP}周明 and m`],
    ['周明Jon周', `${HUMP}周明${HUMP}jon${HUMP}周`],
  ])('reads %j as %j', (source, folded) => {
    expect(foldText(source).text).toBe(folded)
  })

  test('leads every unit back to where it comes from', () => {
    const { text, starts, ends } = foldText('Zoe\u0301 Ta\u00adrr')
    const at = text.indexOf('zoe')
    expect([starts[at], ends[at + 2]]).toEqual([0, 4])
    const tarr = text.indexOf('tarr')
    expect('Zoe\u0301 Ta\u00adrr'.slice(starts[tarr], ends[tarr + 3])).toBe('Ta\u00adrr')
  })

  test('keeps its units in order and inside any text', () => {
    const piece = fc.constantFrom(
      'Jon',
      'tarr',
      'é',
      'e\u0301',
      '\u200d',
      '\u00ad\n',
      '-\n',
      ' ',
      '👍🏽',
      'ß',
      'ﷺ',
      '\ud83d',
      '周',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const source = pieces.join('')
        const { text, starts, ends } = foldText(source)
        expect([starts.length, ends.length]).toEqual([text.length, text.length])
        for (let i = 0; i < text.length; i++) {
          expect(starts[i]).toBeLessThanOrEqual(ends[i] ?? -1)
          expect(ends[i]).toBeLessThanOrEqual(source.length)
          if (i > 0) expect(starts[i]).toBeGreaterThanOrEqual(starts[i - 1] ?? 0)
        }
      }),
      { seed: 8, numRuns: 300 },
    )
  })
})

test('compact leaves letters and digits only', () => {
  expect(compact('O’Neill-Ta\u0301rr 2')).toBe('oneilltarr2')
})
