import type { Token } from '../../language/index.ts'
import { readNumber as readAnyNumber } from '../times/index.ts'
import { MONEY_SCALES } from './tables.ts'

/** A number and how many tokens it takes. */
export interface ReadNumber {
  readonly value: number
  readonly length: number
}

/** How a number may be written where it stands. */
export interface Writing {
  /** Numbers in words count, too; not so in a language without rules. */
  readonly words: boolean
  /** An amount of money, whose "m" is a million and no metre. */
  readonly money: boolean
}

/** A cardinal number that begins at a token, in digits or words; `null` where there is none. */
export function readNumber(tokens: readonly Token[], at: number, limit: number, writing: Writing): ReadNumber | null {
  const read = writing.words ? readAnyNumber(tokens, at, limit) : digits(tokens[at], at)
  if (read === null) return null
  const scale = at < limit && writing.words ? scaleAt(tokens, read.next, limit, writing.money) : 1
  return {
    value: Math.round(read.value * scale * 1000) / 1000,
    length: read.next - at + (scale === 1 ? 0 : 1),
  }
}

function digits(token: Token | undefined, at: number): { readonly value: number; readonly next: number } | null {
  const found = /^\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,4})?$|^\d{1,12}(?:\.\d{1,4})?$/.exec(token?.text ?? '')
  return found === null ? null : { value: Number(found[0].replaceAll(',', '')), next: at + 1 }
}

/** "€3.5 m" and "14m people" are millions, "14 m high" are metres. */
function scaleAt(tokens: readonly Token[], at: number, limit: number, money: boolean): number {
  const scale = at < limit ? MONEY_SCALES.get(tokens[at]?.lower ?? '') : undefined
  if (scale === undefined) return 1
  const glued = tokens[at]?.start === tokens[at - 1]?.end
  return money || (glued && tokens[at + 1]?.xpos === 'NNS') ? scale : 1
}
