import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText } from '../../test/read-text.ts'
import { addDays, checkSpans, civilOf, cleanUnits, dayNumber, isoWeek, parsePartial, slice, weekday } from './index.ts'

const HARD = [
  '👩‍👩‍👧 “Wait,” said Mara Ilves 🏳️‍🌈.',
  'Ze\u0301le\u0301 said: «نمی‌خواهم» at 3 p.m.',
  'A said\r\nB said “x”\r\n\r\nC',
  '\ud83d lone \udc00 and \0 zero said Mara Ilves.',
  '𝔐ara Ilves said “𝔔uay”.',
]

describe('the promise of spans', () => {
  it.each(HARD)('holds in %j', (text) => {
    const doc = readText(text)
    expect(checkSpans(doc)).toEqual([])
    expect(doc.text.length).toBe(text.length)
  })

  it('holds in any text made of hard pieces', () => {
    const piece = fc.constantFrom(
      ...HARD,
      'Mara Ilves said ',
      '“',
      '”',
      "'",
      '(',
      ')',
      '\n',
      '\r\n',
      '👍🏽',
      'e\u0301',
      'نمی‌خواهم',
      '12 people',
      ' on Monday ',
      '. ',
      'U.S. ',
      '"',
    )
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 14 }), (parts) => {
        const text = parts.join('')
        if (text.trim() === '') return
        const doc = readText(text)
        expect(doc.text.length).toBe(text.length)
        expect(checkSpans(doc)).toEqual([])
        expect(JSON.parse(JSON.stringify(doc))).toEqual(structuredClone(doc))
      }),
      { numRuns: 150, seed: 20261121 },
    )
  })

  it('replaces lone surrogates and NUL one unit for one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }), (units) => {
        const raw = String.fromCharCode(...units)
        const { text, replaced } = cleanUnits(raw)
        expect(text.length).toBe(raw.length)
        expect(text.isWellFormed() && !text.includes('\0')).toBe(true)
        expect([...raw].length === 0 || replaced >= 0).toBe(true)
      }),
      { seed: 20261121 },
    )
    expect(cleanUnits('a\0b')).toEqual({ text: 'a\ufffdb', replaced: 1 })
  })

  it('throws on a span outside its text, with the numbers', () => {
    expect(() => slice('abc', { start: 1, end: 9 })).toThrow(RangeError)
    expect(() => slice('abc', { start: 2, end: 2 })).toThrow('[2, 2)')
  })
})

describe('civil dates', () => {
  it('come back from day numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: -800_000, max: 800_000 }), (days) => {
        expect(dayNumber(civilOf(days))).toBe(days)
      }),
      { seed: 20261121 },
    )
  })

  it('know weekday, week and leap days', () => {
    expect(weekday({ year: 2031, month: 6, day: 14 })).toBe(6)
    expect(isoWeek({ year: 2027, month: 1, day: 1 })).toEqual({ year: 2026, week: 53 })
    expect(addDays({ year: 2028, month: 2, day: 28 }, 1)).toEqual({ year: 2028, month: 2, day: 29 })
    expect(parsePartial('2031-02-29')).toBeNull()
    expect(parsePartial('2031-02')).toEqual({ year: 2031, month: 2, day: null })
  })
})
