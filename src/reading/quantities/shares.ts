import type { Token } from '../../language/index.ts'
import { readNumber } from './read-number.ts'
import { PARTS } from './tables.ts'

/** A part of a whole in per cent, and the token after it. */
export interface Share {
  readonly percent: number
  readonly last: number
}

/** A share in words that begins at a token: "a third of", "half the", "two-thirds", "one in five", "nine out of ten". */
export function shareAt(tokens: readonly Token[], at: number, limit: number): Share | null {
  const share = halfAt(tokens, at) ?? partsAt(tokens, at) ?? outOf(tokens, at, limit)
  return share === null ? null : ofPercent(tokens, share)
}

/** "half of 1 percent", "a fifth of a percent": the part is one of a hundredth. */
function ofPercent(tokens: readonly Token[], share: Share): Share {
  const one = /^(?:a|an|one|1)$/.test(word(tokens, share.last + 1))
  const hundredth = word(tokens, share.last) === 'of' && one && /^(?:percent|%)$/.test(word(tokens, share.last + 2))
  return hundredth ? { percent: Math.round(share.percent * 10) / 1000, last: share.last + 3 } : share
}

/** Before a date, a clock or a match "half" is something else: "the first half", "half past three". */
function halfAt(tokens: readonly Token[], at: number): Share | null {
  if (tokens[at]?.lower !== 'half' || /^(?:-|first|second|last|other|and|a|better)$/.test(word(tokens, at - 1)))
    return null
  return /^(?:of|the|its|their|his|her|our|all|those|these)$/.test(word(tokens, at + 1))
    ? { percent: 50, last: at + 1 }
    : null
}

/** "a third" is a share only of something: "a third man" is not. */
function partsAt(tokens: readonly Token[], at: number): Share | null {
  const count = COUNTS.get(word(tokens, at))
  if (count === undefined) return null
  const noun = word(tokens, at + 1) === '-' ? at + 2 : at + 1
  const part = PARTS.get(word(tokens, noun))
  if (part === undefined || count > 1 !== word(tokens, noun).endsWith('s')) return null
  const whole = word(tokens, noun + 1) === 'of' || (count > 1 && tokens[noun + 1]?.upos !== 'NOUN')
  return whole && count < part ? { percent: round((100 * count) / part), last: noun + 1 } : null
}

function outOf(tokens: readonly Token[], at: number, limit: number): Share | null {
  const writing = { words: true, money: false }
  const some = readNumber(tokens, at, limit, writing)
  if (some === null) return null
  let next = at + some.length
  if (word(tokens, next) === 'out' && word(tokens, next + 1) === 'of') next += 2
  else if (word(tokens, next) === 'in') next++
  else return null
  const all = readNumber(tokens, next, limit, writing)
  if (all === null || all.value < 2 || all.value > 10_000 || some.value >= all.value) return null
  const last = next + all.length
  // "three in 1998" and "two in five days" are no shares.
  return (some.value === 1 || word(tokens, next - 1) === 'of') &&
    !/^(?:NOUN)$/.test(tokens[at + some.length - 1]?.upos ?? '')
    ? { percent: round((100 * some.value) / all.value), last }
    : null
}

const COUNTS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
])

function word(tokens: readonly Token[], i: number): string {
  return tokens[i]?.lower ?? ''
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
