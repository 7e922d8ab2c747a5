import type { Quote, Span } from '../../document/index.ts'
import { SENTENCE_WORDS, SPEECH_WORDS, TITLE_SMALL, WORK_NOUNS } from './quote-marks.ts'

const MAX_SCARE_WORDS = 4
const MAX_TITLE_WORDS = 12
const MAX_PROGRAMME_WORDS = 8
const MAX_NICKNAME = 30
/** How many units around a quotation its kind is read from. */
const WINDOW = 80

/** What a pair of marks is for: somebody's words, distance from a word, the name of a work, or a nickname. */
export function kindOfQuote(text: string, quote: Span): Quote['kind'] {
  const width = text.startsWith("''", quote.start) ? 2 : 1
  const inner = text.slice(quote.start + width, Math.min(quote.end - width, quote.start + 200))
  const words = inner.split(/\s/).filter((w) => w !== '')
  if (quote.end - quote.start > 200 || words.length > MAX_TITLE_WORDS) return 'speech'
  const before = text.slice(Math.max(0, quote.start - WINDOW), quote.start)
  const after = text.slice(quote.end, quote.end + WINDOW)
  if (isNickname(inner, before, after)) return 'nickname'
  if (isProgramme(words, before, after)) return 'title'
  if (/[.?!]$/.test(inner.trimEnd()) || isSpoken(before) || opensLine(inner, before)) return 'speech'
  if (isTitle(words, before)) return 'title'
  return isScare(words, before, after) ? 'scare' : 'speech'
}

function isNickname(inner: string, before: string, after: string): boolean {
  return (
    inner.length <= MAX_NICKNAME &&
    /^(?:[Tt]he )?\p{Lu}[\p{L}.-]{0,24}[\p{L}.]$/u.test(inner) &&
    /(?:^|\s)\p{Lu}(?:\.|[\p{L}.-]{1,20}) $/u.test(before) &&
    /^ \p{Lu}\p{Ll}/u.test(after) &&
    !SPEECH_WORDS.has(lastWord(before))
  )
}

function isSpoken(before: string): boolean {
  if (/[:,]\s?$/.test(before) && SPEECH_WORDS.has(lastWord(before.replace(/[:,]\s?$/, '')))) return true
  return /:\s?$/.test(before)
}

/** Words with a comma at their end that begin a line wait for who said them. */
function opensLine(inner: string, before: string): boolean {
  return inner.trimEnd().endsWith(',') && (before.trim() === '' || /(?:\n|[.!?”"]\s)\s{0,4}$/.test(before))
}

function isTitle(words: readonly string[], before: string): boolean {
  const capital = (w: string): boolean => /^[\p{Lu}\p{N}]/u.test(w)
  const announced = WORK_NOUNS.has(lastWord(before))
  if (announced && words.length <= MAX_TITLE_WORDS && capital(words[0] ?? '')) return true
  if (words.length < 2 || words.some(isSentenceWord)) return false
  return (
    words.every((w, i) => capital(w) || (i > 0 && TITLE_SMALL.has(w))) && capital(words.at(-1)?.replace(/,$/, '') ?? '')
  )
}

/** `on “Fox and Friends.”`, `NBC's “Today” show`, `told “Today”`: where something was said. */
function isProgramme(words: readonly string[], before: string, after: string): boolean {
  const bare = words.map((w) => w.replace(/[.,]$/, ''))
  const capital = (w: string): boolean => /^\p{Lu}/u.test(w)
  const named = bare.every((w, i) => capital(w) || (i > 0 && TITLE_SMALL.has(w))) && capital(bare.at(-1) ?? '')
  if (!named || words.length > MAX_PROGRAMME_WORDS || bare.some(isSentenceWord)) return false
  if (/^ ?(?:show|program|programme|podcast|series|newspaper|magazine|host|anchor)\b/.test(after)) return true
  const placed = /(?:\bon |['’]s? |\btold )$/.test(before)
  return placed && (words.length > 1 || !/\bon $/.test(before))
}

function isScare(words: readonly string[], before: string, after: string): boolean {
  if (words.length > MAX_SCARE_WORDS || words.length === 0) return false
  if (words.some(isSentenceWord)) return false
  if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return false
  const near = [...before.split(/[^\p{L}'’-]{1,80}/u).slice(-7), ...after.split(/[^\p{L}'’-]{1,80}/u).slice(0, 5)]
  return !near.some((w) => SPEECH_WORDS.has(w.toLowerCase()))
}

function isSentenceWord(word: string): boolean {
  const plain = word.toLowerCase().replaceAll('’', "'").replace(/[,.]$/, '')
  return SENTENCE_WORDS.has(plain) || /.'(?:s|re|m|ll|ve|d)$/.test(plain) || plain.endsWith("n't")
}

function lastWord(before: string): string {
  return /([\p{L}'’]{1,30})[^\p{L}]{0,3}$/u.exec(before)?.[1]?.toLowerCase() ?? ''
}
