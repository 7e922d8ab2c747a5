import { type Span, splitsPair, trimSpan } from '../document/index.ts'

const REACH = 320

/**
 * The sentence or sentences around a span, for showing it in its place: never beyond its block, nor more than 320 units
 * before or after it. A case carries no sentences, so the ends are looked for at full stops followed by a blank.
 */
export function sentenceAround(text: string, block: Span | null, span: Span): Span {
  const floor = Math.max(block?.start ?? 0, span.start - REACH, 0)
  const ceiling = Math.min(Math.max(block?.end ?? text.length, span.end), span.end + REACH, text.length)
  let start = span.start
  while (start > floor && !endsSentence(text, start - 1)) start--
  let end = span.end
  while (end < ceiling && !(end > 0 && endsSentence(text, end - 1) && end > span.start)) end++
  if (splitsPair(text, start)) start++
  if (splitsPair(text, end)) end--
  const trimmed = trimSpan(text, { start: Math.min(start, span.start), end: Math.max(end, span.end) })
  return trimmed ?? span
}

const ENDERS = '.!?\n'
const CLOSERS = '"\'”’»)'

/** Whether a sentence may end with the unit at `at`: a full stop (and closing marks) before a blank, or a line's end. */
function endsSentence(text: string, at: number): boolean {
  const unit = text[at] ?? ''
  if (unit === '\n') return true
  const next = text[at + 1] ?? ' '
  if (next !== ' ' && next !== '\n') return false
  const before = CLOSERS.includes(unit) ? (text[at - 1] ?? '') : unit
  if (before === '' || !ENDERS.includes(before)) return false
  const follower = text[at + 2] ?? ''
  const initial =
    before === '.' && /(?:^|[\s.(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Col|Sen|Rep|Gov|Prof|Capt|Lt|Sgt|No|vs)\.$/u
  const abbreviation = initial !== false && initial.test(text.slice(Math.max(0, at - 6), at + 1))
  return !abbreviation && !/\p{Ll}/u.test(follower)
}
