import type { Token } from '../../language/index.ts'
import { GLUED, MULTIPLIERS, SMALL_NUMBERS, TENS } from './number-table.ts'

/** A number and the index of the token after it. */
export interface FoundNumber {
  readonly value: number
  readonly next: number
}

const DIGITS = /^(?:\d{1,3}(?:,\d{3}){1,5}|\d{1,15})(?:\.\d{1,6})?/
const FRACTION = /^(\d)\/(\d)$/

/**
 * The cardinal number that begins at token `i` and ends before `last`, in digits (`1,500`, `3.5 million`, `2 1/2`) or
 * words (`twenty-one`, `two hundred and fifty`, `a dozen`, `half a million`); `null` when none begins there.
 */
export function readNumber(tokens: readonly Token[], i: number, last: number): FoundNumber | null {
  const start = tokens[i]
  if (start === undefined || i >= last) return null
  if (start.lower === 'half') return readHalf(tokens, i, last)
  const unit = start.text.charCodeAt(0)
  if (unit >= 48 && unit <= 57) return readDigits(tokens, i, last)
  return readWords(tokens, i, last)
}

function readHalf(tokens: readonly Token[], i: number, last: number): FoundNumber | null {
  const article = tokens[i + 1]?.lower
  const times = MULTIPLIERS.get(tokens[i + 2]?.lower ?? '')
  if ((article !== 'a' && article !== '-') || times === undefined || i + 2 >= last) return null
  return { value: times / 2, next: i + 3 }
}

function readDigits(tokens: readonly Token[], i: number, last: number): FoundNumber | null {
  const token = tokens[i]?.lower ?? ''
  const digits = DIGITS.exec(token)?.[0]
  if (digits === undefined) return null
  const glued = token.slice(digits.length)
  const times = glued === '' ? 1 : GLUED.get(glued)
  if (times === undefined) return null
  let value = round(Number(digits.replaceAll(',', '')) * times)
  let next = i + 1
  const fraction = next < last ? FRACTION.exec(tokens[next]?.text ?? '') : null
  if (fraction !== null && Number(fraction[2]) > Number(fraction[1])) {
    value += Number(fraction[1]) / Number(fraction[2])
    next++
  }
  return multiply(tokens, value, next, last)
}

function multiply(tokens: readonly Token[], value: number, from: number, last: number): FoundNumber {
  let next = from
  let product = value
  if (
    next + 2 < last &&
    isWord(tokens, next, 'and') &&
    isWord(tokens, next + 1, 'a') &&
    isWord(tokens, next + 2, 'half')
  ) {
    product += 0.5
    next += 3
  }
  for (let times = 0; times < 2 && next < last; times++) {
    const factor = MULTIPLIERS.get(tokens[next]?.lower ?? '')
    if (factor === undefined) break
    product = round(product * factor)
    next++
  }
  return { value: product, next }
}

function readWords(tokens: readonly Token[], i: number, last: number): FoundNumber | null {
  const article = isWord(tokens, i, 'a')
  let next = article ? i + 1 : i
  if (article && !(next < last && MULTIPLIERS.has(tokens[next]?.lower ?? ''))) return null
  const opener = tokens[i]?.lower ?? ''
  if (!article && !SMALL_NUMBERS.has(opener) && !TENS.has(opener)) return null
  let total = 0
  let current = article ? 1 : 0
  let seen = article
  while (next < last && next - i < 16) {
    const joined = seen && isWord(tokens, next, 'and') && current % 100 === 0 ? next + 1 : next
    const below = joined < last ? belowHundred(tokens, joined, last) : null
    // "two hundred and three hundred" are two numbers.
    const small = joined > next && MULTIPLIERS.has(tokens[below?.next ?? last]?.lower ?? '') ? null : below
    const factor = MULTIPLIERS.get(tokens[next]?.lower ?? '')
    if (small !== null && current % 100 === 0 && (current > 0 || total > 0 || !seen)) {
      current += small.value
      next = small.next
    } else if (factor !== undefined && seen) {
      if (factor < 1000) current *= factor
      else {
        total += current * factor
        current = 0
      }
      next++
    } else break
    seen = true
  }
  if (!seen) return null
  return multiply(tokens, total + current, next, last)
}

function belowHundred(tokens: readonly Token[], i: number, last: number): FoundNumber | null {
  const word = tokens[i]?.lower ?? ''
  const small = SMALL_NUMBERS.get(word)
  if (small !== undefined) return { value: small, next: i + 1 }
  const tens = TENS.get(word)
  if (tens === undefined) return null
  const at = isWord(tokens, i + 1, '-') ? i + 2 : i + 1
  const one = at < last ? SMALL_NUMBERS.get(tokens[at]?.lower ?? '') : undefined
  return one !== undefined && one > 0 && one < 10 ? { value: tens + one, next: at + 1 } : { value: tens, next: i + 1 }
}

function isWord(tokens: readonly Token[], i: number, word: string): boolean {
  return tokens[i]?.lower === word
}

/** Products of decimals without binary dust: `1.1 million` is 1,100,000. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
