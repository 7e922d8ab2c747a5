import type { Block, Span } from '../document/index.ts'
import { trimSpan } from '../document/index.ts'
import { MID_SENTENCE } from './tables.ts'

const STOP = /^(?:[.!?。？！]{1,6}|…|\.{2,6}|[!?]{2,6})$/u
const CLOSER = /^["”’'»)\]]$/u
const OPENER = /^["“‘'«([]$/u
/** No sentence is longer than this many tokens: a text without full stops is cut, so that rules stay linear. */
const MAX_TOKENS = 400

/** A run of tokens `[first, last)` that makes a sentence. */
export interface TokenRun {
  readonly first: number
  readonly last: number
}

/** Stretches of running text that no sentence may cross: the blocks without boilerplate, else the lines. */
export function stretchesOf(text: string, blocks: readonly Block[]): readonly Span[] {
  if (blocks.length > 0) return blocks.filter((b) => b.kind !== 'boilerplate')
  const out: Span[] = []
  let from = 0
  while (from <= text.length) {
    const newline = text.indexOf('\n', from)
    const to = newline < 0 ? text.length : newline
    const line = trimSpan(text, { start: from, end: to })
    if (line !== null) out.push(line)
    from = to + 1
  }
  return out
}

/** Sentences of one stretch's tokens: a closing mark after the full stop belongs to the sentence that it ends. */
export function findSentences(text: string, tokens: readonly Span[], first: number, last: number): readonly TokenRun[] {
  const word = (i: number): string => {
    const token = i < last ? tokens[i] : undefined
    return token === undefined ? '' : text.slice(token.start, token.end)
  }
  const out: TokenRun[] = []
  let from = first
  for (let i = first; i < last; i++) {
    let end = i + 1
    if (endsHere(word, i)) {
      while (CLOSER.test(word(end)) && !(word(end) === '"' && !oddQuotes(word, from, end))) end++
      if (opensSentence(word, end, last) || i - from >= MAX_TOKENS) {
        out.push({ first: from, last: end })
        from = end
        i = end - 1
      }
    } else if (i - from >= MAX_TOKENS) {
      out.push({ first: from, last: end })
      from = end
    }
  }
  if (from < last) out.push({ first: from, last })
  return out
}

function endsHere(word: (i: number) => string, i: number): boolean {
  const token = word(i)
  if (STOP.test(token)) return true
  // "Inc.", "U.S." and the like end a sentence only when what follows plainly opens one.
  if (!token.endsWith('.') || token.length < 3) return false
  const bare = token.slice(0, -1).toLowerCase()
  return !MID_SENTENCE.has(bare) && STARTERS.has(word(i + 1))
}

const STARTERS: ReadonlySet<string> = new Set(
  'The A An He She It They We I In On At But And This That These Those His Her Their Its There When While After Before If As For'.split(
    ' ',
  ),
)

function opensSentence(word: (i: number) => string, i: number, last: number): boolean {
  if (i >= last) return true
  let next = i
  while (OPENER.test(word(next)) && next < last - 1) next++
  return !/^[\p{Ll},;:]/u.test(word(next)) || (next > i && !/^[,;:]/.test(word(next)))
}

function oddQuotes(word: (i: number) => string, from: number, to: number): boolean {
  let odd = false
  for (let i = from; i < to; i++) if (word(i) === '"') odd = !odd
  return odd
}
