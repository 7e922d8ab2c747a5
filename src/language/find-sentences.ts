import type { Span } from '../document/index.ts'
import { MID_SENTENCE, SPEECH_VERBS, STARTERS } from './tables.ts'

const STOP = /^(?:[.!?。？！।؟]|\.{2,}|…|[!?]{2,})$/u
const SMILEY = /^[:;=][-^]?[()DPp]$/
const CLOSER = /^(?:["”’'»)\]]|''|」)$/u
const OPENER = /^(?:["“‘'«([]|``|「)$/u
/** No sentence is longer than this many tokens: a text without full stops is cut, so that rules stay linear. */
const MAX_TOKENS = 400
/** So many tokens of a name may stand between a quotation that ends in ? or ! and its verb. */
const MAX_SPEAKER = 4

/** A run of tokens `[first, last)` that makes a sentence. */
export interface TokenRun {
  readonly first: number
  readonly last: number
}

/** The tokens of one stretch as the rules see them; outside the stretch there are empty words. */
interface Stretch {
  readonly last: number
  readonly word: (i: number) => string
  /** Whether no blank stands between token `i` and the one before it. */
  readonly glued: (i: number) => boolean
}

/** Sentences of one stretch's tokens: a closing mark after the full stop belongs to the sentence that it ends. */
export function findSentences(text: string, tokens: readonly Span[], first: number, last: number): readonly TokenRun[] {
  const stretch: Stretch = {
    last,
    word: (i) => {
      const token = i >= first && i < last ? tokens[i] : undefined
      return token === undefined ? '' : text.slice(token.start, token.end)
    },
    glued: (i) => i > first && i < last && tokens[i - 1]?.end === tokens[i]?.start,
  }
  const out: TokenRun[] = []
  let from = first
  for (let i = first; i < last; i++) {
    const end = maybeStop(text, tokens[i]) ? endOfSentence(stretch, i) : 0
    if (end > 0 || i - from >= MAX_TOKENS) {
      const cut = Math.max(end, i + 1)
      out.push({ first: from, last: cut })
      from = cut
      i = cut - 1
    }
  }
  if (from < last) out.push({ first: from, last })
  return out
}

/** Nearly every token ends in a plain letter or digit, which no stop does: a quick way past the rules below. */
function maybeStop(text: string, token: Span | undefined): boolean {
  const unit = token === undefined ? 97 : text.charCodeAt(token.end - 1)
  if (unit === 44 || unit === 45) return false
  return unit < 48 || (unit > 57 && unit < 65) || unit > 122 || unit === 68 || unit === 80 || unit === 112
}

/** Where the sentence ends if token `i` is its stop, closing marks and note numbers included; 0 if it is none. */
function endOfSentence(stretch: Stretch, i: number): number {
  const { word, glued } = stretch
  const stop = word(i)
  const abbreviated = stop.length > 1 && /\p{L}\.$/u.test(stop)
  if (!abbreviated && !STOP.test(stop) && !(SMILEY.test(stop) && /^\p{Lu}/u.test(word(i + 1)))) return 0
  let end = i + 1
  while (STOP.test(word(end)) && glued(end)) end++
  const marks = end
  while (closes(stretch, end)) end++
  const quoted = end > marks
  while (word(end) === '[' && /^\d{1,3}$/.test(word(end + 1)) && word(end + 2) === ']') end += 3
  if (end >= stretch.last) return end
  if (word(i - 1) === '[' && word(i + 1) === ']') return 0
  if (glued(end) && !/^\d/.test(stop) && !(quoted || /^[!?]/.test(stop)) && !OPENER.test(word(end))) return 0
  if (abbreviated) return STARTERS.has(opening(stretch, end)) && !neverEnds(stop) ? end : 0
  return goesOn(stretch, i, end, quoted) ? 0 : end
}

/** A closing mark touches what it closes and does not touch what follows, save further marks. */
function closes({ word, glued, last }: Stretch, i: number): boolean {
  const mark = word(i)
  if (!CLOSER.test(mark)) return false
  if (/^[”»)\]」]$/.test(mark)) return true
  return glued(i) && (i + 1 >= last || !glued(i + 1) || CLOSER.test(word(i + 1)) || /^[—–[-]/.test(word(i + 1)))
}

function neverEnds(stop: string): boolean {
  return MID_SENTENCE.has(stop.slice(0, -1).toLowerCase()) || /^\p{Lu}\.$/u.test(stop)
}

/** The first word behind opening marks. */
function opening({ word }: Stretch, i: number): string {
  let at = i
  while (at < i + 4 && OPENER.test(word(at))) at++
  return word(at)
}

/** Whether the sentence continues after the stop `i`, whose closing marks end at `end`. */
function goesOn(stretch: Stretch, i: number, end: number, quoted: boolean): boolean {
  const { word } = stretch
  const stop = word(i)
  const next = word(end)
  if (/^[,;:]|^[-–—]/.test(next)) return quoted || /^[,;:]/.test(next)
  if (/^\p{Ll}/u.test(next)) return quoted || /^(?:\.{2,}|…)$/.test(stop) || shortBefore(word(i - 1))
  if (quoted && /^[!?]/.test(stop)) return speakerFollows(stretch, end)
  return /^\d{1,2}$/.test(word(i - 1)) && i - 2 >= 0 && word(i - 2) === '' && stop === '.'
}

/** A short word before a full stop and a small letter is rather an abbreviation that the table lacks. */
function shortBefore(word: string): boolean {
  return word.length < 3 || !/^[\p{L}\p{N}'’)\]”"]+$/u.test(word)
}

function speakerFollows({ word }: Stretch, from: number): boolean {
  for (let at = from; at < from + MAX_SPEAKER; at++) {
    if (SPEECH_VERBS.has(word(at))) return true
    if (!/^\p{Lu}/u.test(word(at)) || STARTERS.has(word(at)))
      return at === from && /^(?:He|She|They|The)$/.test(word(at)) && SPEECH_VERBS.has(word(at + 1))
  }
  return false
}
