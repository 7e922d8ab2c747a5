import type { Span } from '../document/index.ts'
import { MASK_PATTERNS, MONTH_NAMES, PUBLIC_SEATS, STREETS_OF_SPEECH } from './mask-patterns.ts'

const BLOCK = '█'

/** Where a text holds e-mail addresses, phone, bank or identity numbers, or street addresses; in order, not overlapping. */
export function findContacts(text: string): readonly Span[] {
  const found: Span[] = []
  for (const { name, pattern, digits } of MASK_PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = match.indices?.groups?.secret ?? [match.index, match.index + match[0].length]
      if (digitsIn(text.slice(start, end)) < digits) continue
      if (name === 'street-address' && !isAddress(match)) continue
      found.push({ start, end })
    }
  }
  const merged: { start: number; end: number }[] = []
  for (const span of found.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1)
    if (last !== undefined && span.start < last.end) last.end = Math.max(last.end, span.end)
    else merged.push({ ...span })
  }
  return merged
}

/** The text with every letter and digit in these spans replaced by a block, one unit for one unit. */
export function blank(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text
  const parts: string[] = []
  let at = 0
  for (const { start, end } of spans) {
    parts.push(text.slice(at, start), blanked(text.slice(start, end)))
    at = end
  }
  return parts.join('') + text.slice(at)
}

/** The words with every letter and digit replaced by a block. */
export function blanked(words: string): string {
  return words.replace(/[\p{L}\p{M}\p{N}]/gu, (unit) => BLOCK.repeat(unit.length))
}

function isAddress(match: RegExpExecArray): boolean {
  const street = match.groups?.street ?? ''
  const number = match.groups?.number ?? ''
  const [first = ''] = street.split(' ')
  if (PUBLIC_SEATS.has(`${number} ${street}`) || STREETS_OF_SPEECH.has(street)) return false
  return !MONTH_NAMES.has(first) && !/^(?:1[89]|20)\d\d$/.test(number)
}

function digitsIn(words: string): number {
  let count = 0
  for (let i = 0; i < words.length; i++) {
    const unit = words.charCodeAt(i)
    if (unit >= 48 && unit <= 57) count++
  }
  return count
}
