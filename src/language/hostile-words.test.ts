import { describe, expect, it } from 'vitest'
import { models } from '../../test/models.ts'
import { isBlank, type Span, splitsPair } from '../document/index.ts'
import { findSentences } from './find-sentences.ts'
import { findTokens } from './find-tokens.ts'
import { stretchesOf } from './stretches.ts'

/** Milliseconds for one row; each takes under 2000 here, and what is not linear takes minutes. */
const LIMIT = 10_000

/** What is wrong with the tokens: a unit that two hold or none does, a split pair of surrogates; else `null`. */
function flaw(text: string, tokens: readonly Span[]): string | null {
  let at = 0
  for (const { start, end } of [...tokens, { start: text.length, end: text.length }]) {
    if (start < at) return `unit ${start} is held twice`
    for (; at < start; at++) if (!isBlank(text.charCodeAt(at))) return `unit ${at} is in no token`
    if (splitsPair(text, start) || splitsPair(text, end)) return `a pair is split at ${start} or ${end}`
    for (; at < end; at++) if (isBlank(text.charCodeAt(at))) return `unit ${at} is blank`
  }
  return null
}

describe('tokens and sentences of hostile text', () => {
  it.each([
    ['a line of 5 million units without a blank', 'abcdefghij', 500_000],
    ['opening brackets', '(', 100_000],
    ['opening brackets of notes', '[', 100_000],
    ['words without a full stop', 'word ', 10_000],
    ['names without a full stop', 'Mara ', 100_000],
    ['pictures', '😀', 100_000],
    ['joined pictures', '👩‍👩‍👧', 20_000],
    ['flags', '🇫🇮', 50_000],
    ['digits', '7', 500_000],
    ['groups of digits', '1,000', 50_000],
    ['mixed scripts', 'abcжук漢字كلمة ', 20_000],
    ['text from right to left', 'שלום עולם. ', 20_000],
    ['marks of direction', '\u202eabc\u202c', 20_000],
    ['accents upon accents', 'e\u0301\u0301\u0301', 50_000],
    ['full stops of another script', '。', 100_000],
    ['stops and quotation marks', '."', 100_000],
    ['stops and open notes', '. [1 ', 50_000],
    ['stops and closed notes', '.[1]', 50_000],
    ['days under a headline', 'Monday, May 4, 2020 ', 20_000],
    ['initials', 'A.', 100_000],
    ['apostrophes', "'", 100_000],
    ['halves of addresses', 'a@', 100_000],
  ])('%s', (_, piece, times) => {
    const text = `${piece.repeat(times)} x`
    const from = performance.now()
    const tokens: Span[] = []
    let sentences = 0
    for (const { start, end } of stretchesOf(text, [])) {
      const found = findTokens(text, start, end)
      const runs = findSentences(text, found, 0, found.length, models().sentences)
      expect(runs.every((run, n) => run.first < run.last && run.first === (runs[n - 1]?.last ?? 0))).toBe(true)
      expect(runs.at(-1)?.last).toBe(found.length)
      for (const token of found) tokens.push(token)
      sentences += runs.length
    }
    expect(performance.now() - from).toBeLessThan(LIMIT)
    expect(sentences).toBeGreaterThan(0)
    expect(flaw(text, tokens)).toBeNull()
  })
})
