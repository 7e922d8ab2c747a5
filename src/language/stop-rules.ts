import type { Span } from '../document/index.ts'
import { MID_SENTENCE, SPEECH_VERBS, STARTERS, WEEKDAYS } from './tables.ts'

const STOP = /^(?:[.!?。？！।؟]|\.{2,}|[.!?]{2,}|…)$/u
const SMILEY = /^[:;=][-^]?[()DPp]$/
const CLOSER = /^(?:["”’'»)\]]|''|’’|」)$/u
const OPENER = /^(?:["“‘'«([]|``|「)$/u
/** So many tokens of a name may stand between a quotation that ends in ? or ! and its verb. */
const MAX_SPEAKER = 4
/** So many tokens may stand in the brackets of a note. */
const MAX_NOTE = 6

/** So many marks may end one sentence, so that a run of marks stays linear. */
const MAX_MARKS = 12
/** Tokens of a dateline. */
const DATELINE = 6

/** The tokens `[first, last)` of one stretch, which no sentence crosses. */
export interface Stretch {
  readonly text: string
  readonly tokens: readonly Span[]
  readonly first: number
  readonly last: number
}

/** Token `i`; empty outside the stretch. */
function wordAt({ text, tokens, first, last }: Stretch, i: number): string {
  const token = i >= first && i < last ? tokens[i] : undefined
  return token === undefined ? '' : text.slice(token.start, token.end)
}

/** Whether no blank stands between token `i` and the one before it. */
function isGlued({ tokens, first, last }: Stretch, i: number): boolean {
  return i > first && i < last && tokens[i - 1]?.end === tokens[i]?.start
}

/** Whether a token may be a stop by its last unit, or a smiley by its first: a quick way past the rules below. */
export function maybeStop(text: string, token: Span): boolean {
  const last = text.charCodeAt(token.end - 1)
  if (last === 46 || last === 63 || last === 33) return true
  if (last > 127) return '…。？！।؟'.includes(text.charAt(token.end - 1))
  const first = text.charCodeAt(token.start)
  return (first === 58 || first === 59 || first === 61) && token.end - token.start > 1
}

/**
 * Where the sentence ends if token `i` is its stop, closing marks and note numbers included; 0 if it is none. These
 * rules are what the trained model of boundaries builds on, and what decides where there is no model.
 */
export function endOfSentence(stretch: Stretch, i: number): number {
  if (isPlainStop(stretch, i)) return i + 1
  const word = (k: number): string => wordAt(stretch, k)
  const stop = word(i)
  const abbreviated = stop.length > 1 && /\p{L}\.$/u.test(stop)
  if (!abbreviated && !STOP.test(stop) && !(SMILEY.test(stop) && /^\p{Lu}/u.test(word(i + 1)))) return 0
  let end = i + 1
  const limit = i + MAX_MARKS
  while (end < limit && STOP.test(word(end)) && isGlued(stretch, end)) end++
  const marks = end
  while (end < limit && closes(stretch, end)) end++
  const quoted = end > marks
  end = behindNotes(stretch, i, end)
  if (end >= stretch.last) return end
  if (word(i - 1) === '[' && word(i + 1) === ']') return 0
  if (isGlued(stretch, end) && !(quoted || /^[!?]/.test(stop)) && !OPENER.test(word(end))) return 0
  if (abbreviated) return STARTERS.has(opening(stretch, end)) && !neverEnds(stop, word(i - 1)) ? end : 0
  return goesOn(stretch, i, end, quoted) ? 0 : end
}

/** By far the most frequent case: a full stop between a word and, behind a blank, an ASCII capital. */
function isPlainStop({ text, tokens, first, last }: Stretch, i: number): boolean {
  const token = tokens[i]
  const next = tokens[i + 1]
  const before = tokens[i - 1]
  if (token === undefined || next === undefined || before === undefined || i === first || i + 1 >= last) return false
  if (token.end - token.start > 1 || text.charCodeAt(token.start) !== 46 || token.end === next.start) return false
  const unit = text.charCodeAt(next.start)
  const letter = text.charCodeAt(before.end - 1)
  return unit >= 65 && unit <= 90 && letter >= 97 && letter <= 122
}

/** Whether a dateline, *Monday, May 4, 2020*, begins behind token `i` and ends the stretch, as under a headline. */
export function opensDateline(stretch: Stretch, i: number): boolean {
  if (i + 1 + DATELINE !== stretch.last) return false
  const word = (k: number): string => wordAt(stretch, i + k)
  return WEEKDAYS.has(word(1)) && word(2) === ',' && word(5) === ',' && /^\d{4}$/.test(word(6))
}

/** Skips the notes that touch the end of a sentence: `[12]`, `[citation needed]`, or a bare raised number. */
function behindNotes(stretch: Stretch, stop: number, from: number): number {
  const word = (k: number): string => wordAt(stretch, k)
  let end = from
  while (word(end) === '[' && (isGlued(stretch, end) || /^\d{1,3}$/.test(word(end + 1)))) {
    let close = end + 1
    while (close < end + MAX_NOTE && word(close) !== ']') close++
    if (word(close) !== ']') break
    end = close + 1
  }
  if (/^\[(?:\.{3}|…)\]$/.test(word(end)) && end + 1 === stretch.last) return end + 1
  if (/^\d{1,2}$/.test(word(end)) && STARTERS.has(word(end + 1))) return end + 1
  const bare = /^\d{1,3}$/.test(word(end)) && isGlued(stretch, end) && !isGlued(stretch, end + 1)
  return bare && /[\p{Ll})”"]$/u.test(word(stop - 1)) ? end + 1 : end
}

/** A closing mark touches what it closes and does not touch what follows, save further marks. */
function closes(stretch: Stretch, i: number): boolean {
  const mark = wordAt(stretch, i)
  if (!CLOSER.test(mark)) return false
  if (/^[”»)\]」]$/.test(mark)) return true
  const next = wordAt(stretch, i + 1)
  return isGlued(stretch, i) && (!isGlued(stretch, i + 1) || CLOSER.test(next) || /^[—–[-]/.test(next))
}

/** An initial ends a sentence only behind a small letter: *from A to B.* */
function neverEnds(stop: string, before: string): boolean {
  if (/^\p{Lu}\.$/u.test(stop)) return !/^\p{Ll}/u.test(before)
  return MID_SENTENCE.has(stop.slice(0, -1).toLowerCase())
}

/** The first word behind opening marks. */
function opening(stretch: Stretch, i: number): string {
  let at = i
  while (at < i + 4 && OPENER.test(wordAt(stretch, at))) at++
  return wordAt(stretch, at)
}

/** Whether the sentence continues after the stop `i`, whose closing marks end at `end`. */
function goesOn(stretch: Stretch, i: number, end: number, quoted: boolean): boolean {
  const stop = wordAt(stretch, i)
  const next = wordAt(stretch, end)
  const before = wordAt(stretch, i - 1)
  if (/^[,;:]|^[-–—]/.test(next)) return quoted || /^[,;:]/.test(next)
  if (/^\p{Ll}/u.test(next)) return quoted || /^(?:\.{2,}|…)$/.test(stop) || shortBefore(before)
  if (quoted && /^(?:[!?]|\.{2,}|…)/.test(stop)) return speakerFollows(stretch, end)
  return /^\d{1,2}(?:\.\d{1,2}){0,3}$/.test(before) && wordAt(stretch, i - 2) === '' && stop === '.'
}

/** A short word before a full stop and a small letter is rather an abbreviation that the table lacks. */
function shortBefore(word: string): boolean {
  return word.length < 3 || !/^[\p{L}\p{N}'’)\]”"]+$/u.test(word)
}

function speakerFollows(stretch: Stretch, from: number): boolean {
  for (let at = from; at < from + MAX_SPEAKER; at++) {
    const word = wordAt(stretch, at)
    if (SPEECH_VERBS.has(word)) return true
    if (!/^\p{Lu}/u.test(word) || STARTERS.has(word))
      return at === from && /^(?:I|We|You|He|She|It|They|The)$/.test(word) && SPEECH_VERBS.has(wordAt(stretch, at + 1))
  }
  return false
}
