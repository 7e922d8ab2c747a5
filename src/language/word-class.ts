import { AS_ADJECTIVE, AS_NOUN, AS_VERB, type Lexicon } from '../models/index.ts'

const PLURAL = 1 << 4
const THIRD_PERSON = 1 << 5
const PAST = 1 << 6
const GERUND = 1 << 7
const COMPARATIVE = 1 << 8
const SUPERLATIVE = 1 << 9
/** From here on: frequent as noun, verb, adjective, adverb. */
const FREQUENT = 10

/**
 * What a lower-case word may be by the lexicon: its parts of speech as a lemma, and as which inflected forms of a lemma
 * it may be read. A set of bits; 0 for a word of which the lexicon knows nothing.
 */
export function wordClass(lower: string, lexicon: Lexicon): number {
  const entry = lexicon.get(lower) ?? 0
  let found = (entry & 15) | (((entry >> 4) & 15) << FREQUENT)
  const n = lower.length
  if (n < 4) return found
  const is = (stem: string, part: number): boolean => ((lexicon.get(stem) ?? 0) & part) !== 0
  if (lower.endsWith('s')) {
    for (const stem of stemsOf(lower, 's', 'es', 'ies')) {
      if (is(stem, AS_NOUN)) found |= PLURAL
      if (is(stem, AS_VERB)) found |= THIRD_PERSON
    }
  } else if (lower.endsWith('ed')) {
    if (stemsOf(lower, 'd', 'ed', 'ied').some((stem) => is(stem, AS_VERB))) found |= PAST
  } else if (lower.endsWith('ing')) {
    if (stemsOf(lower, 'ing', 'ing', 'ying').some((s) => is(s, AS_VERB) || is(`${s}e`, AS_VERB))) found |= GERUND
  } else if (lower.endsWith('er')) {
    if (stemsOf(lower, 'r', 'er', 'ier').some((stem) => is(stem, AS_ADJECTIVE))) found |= COMPARATIVE
  } else if (lower.endsWith('est')) {
    if (stemsOf(lower, 'st', 'est', 'iest').some((stem) => is(stem, AS_ADJECTIVE))) found |= SUPERLATIVE
  }
  return found
}

/** Whether a class is that of a word that is frequent as some part of speech. */
export function isFrequent(found: number): boolean {
  return found >> FREQUENT !== 0
}

/** Whether a word is an inflected verb or adjective, often one of these, or never a noun. */
export function isSeldomNoun(found: number): boolean {
  if (found === 0) return false
  const inflected = THIRD_PERSON | PAST | GERUND | COMPARATIVE | SUPERLATIVE
  const frequent = found >> FREQUENT
  return (found & inflected) !== 0 || (frequent & ~AS_NOUN) !== 0 || (found & (AS_NOUN | PLURAL)) === 0
}

/** Stems that English spelling allows: the ending off, both ways; `y` for `i`; a doubled letter single. */
function stemsOf(lower: string, short: string, long: string, changed: string): readonly string[] {
  const stem = lower.slice(0, lower.length - long.length)
  const out = [lower.slice(0, lower.length - short.length), stem]
  if (lower.endsWith(changed)) out.push(`${lower.slice(0, lower.length - changed.length)}y`)
  const end = stem.length
  if (end > 2 && stem.charCodeAt(end - 1) === stem.charCodeAt(end - 2)) out.push(stem.slice(0, -1))
  return out
}
