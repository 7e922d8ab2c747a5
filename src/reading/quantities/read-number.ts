import type { Token } from '../../language/index.ts'
import { ONES, SCALES, TENS } from './tables.ts'

/** A cardinal number that begins at a token, in digits or words, with how many tokens it takes; `null` where there is none. */
export function readNumber(
  tokens: readonly Token[],
  at: number,
  limit: number,
  inWords: boolean,
): { readonly value: number; readonly length: number } | null {
  const base = digits(tokens[at]) ?? (inWords ? smallWord(tokens, at) : null)
  if (base === null) return null
  let { value, length } = base
  for (let k = 0; k < 3 && at + length < limit; k++) {
    const scale = SCALES.get(tokens[at + length]?.lower ?? '')
    if (scale === undefined || !inWords) break
    value *= scale
    length++
  }
  return { value: Math.round(value * 1000) / 1000, length }
}

function digits(token: Token | undefined): { readonly value: number; readonly length: number } | null {
  const found = /^\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,4})?$|^\d{1,12}(?:\.\d{1,4})?$/.exec(token?.text ?? '')
  return found === null ? null : { value: Number(found[0].replaceAll(',', '')), length: 1 }
}

function smallWord(tokens: readonly Token[], at: number): { readonly value: number; readonly length: number } | null {
  const word = tokens[at]?.lower ?? ''
  const ten = TENS.get(word)
  if (ten !== undefined) {
    const ones = tokens[at + 1]?.text === '-' ? ONES.get(tokens[at + 2]?.lower ?? '') : undefined
    return ones !== undefined && ones > 0 && ones < 10 ? { value: ten + ones, length: 3 } : { value: ten, length: 1 }
  }
  const one = ONES.get(word)
  if (one !== undefined) return { value: one, length: 1 }
  if (word === 'half' && tokens[at + 1]?.lower === 'a' && SCALES.has(tokens[at + 2]?.lower ?? ''))
    return { value: 0.5, length: 2 }
  return (word === 'a' || word === 'an') && SCALES.has(tokens[at + 1]?.lower ?? '') ? { value: 1, length: 1 } : null
}
