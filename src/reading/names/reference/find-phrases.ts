import type { Span } from '../../../document/index.ts'
import type { Sentence, Words } from '../../../language/index.ts'
import type { NameSpan } from '../tag-names.ts'
import { isNoun, isPossessive, type Run } from './find-head.ts'
import { PRONOUNS } from './pronoun-table.ts'

/** What a text refers with: its names, the noun phrases around and between them, and the pronouns of the third person. */
export type Phrase = Span & Run

const MODIFIER: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM'])
/** Pronouns of the first and second person and pointing ones are no phrases of their own here. */
const THIRD = /^(?:he|him|his|himself|she|her|hers|herself|it|its|itself|they|them|their|theirs|themselves)$/

/** Phrases that may refer to somebody or something; names come as they were found, names sorted by start. */
export function findPhrases(words: Words, names: readonly NameSpan[]): readonly Phrase[] {
  const nameAt = new Map(names.map((n) => [n.first, n]))
  const out: Phrase[] = []
  for (const sentence of words.sentences) {
    let i = sentence.first
    while (i < sentence.last) i = phraseAt(words, sentence, i, nameAt, out)
  }
  const named = names.map(({ start, end, first, last }) => ({ start, end, first, last }))
  return [...named, ...withOf(words, out, named)]
}

/** "the head" + "of the union": a phrase holds the one behind its "of", too. */
function withOf(words: Words, phrases: readonly Phrase[], named: readonly Phrase[]): readonly Phrase[] {
  const byFirst = new Map(named.map((n) => [n.first, n]))
  return phrases
    .toSorted((a, b) => b.first - a.first || a.last - b.last)
    .map((phrase) => {
      const behind = words.tokens[phrase.last]?.lower === 'of' ? phrase.last + 1 : -1
      const inner = byFirst.get(behind) ?? (words.tokens[behind]?.upos === 'DET' ? byFirst.get(behind + 1) : undefined)
      const whole = inner === undefined ? phrase : { ...phrase, last: inner.last, end: inner.end }
      byFirst.set(phrase.first, whole)
      return whole
    })
}

/** Puts the phrases that begin at `from` and gives the token to go on with. */
function phraseAt(
  words: Words,
  sentence: Sentence,
  from: number,
  nameAt: ReadonlyMap<number, NameSpan>,
  out: Phrase[],
): number {
  let head = -1
  let at = from
  for (; at < sentence.last; at++) {
    const token = words.tokens[at]
    if (token === undefined) break
    const name = nameAt.get(at)
    if (name !== undefined) {
      // "union leader Mara Ilves": what stands before a name is a phrase of its own; "the Norvia spokesman" goes on.
      const after = words.tokens[name.last]
      const goesOn = after !== undefined && name.last < sentence.last && (isPossessive(after) || isNoun(after))
      if (!goesOn) {
        put(words, from, head + 1, out)
        return name.last
      }
      at = name.last - 1
      head = -1
      continue
    }
    if (PRONOUNS.has(token.lower) && token.upos !== 'DET' && THIRD.test(token.lower)) {
      if (head >= 0) break
      put(words, at, at + 1, out)
      if (token.xpos !== 'PRP$') return at + 1
      continue
    }
    if (isNoun(token)) head = at
    else if (isPossessive(token) && at > from) put(words, from, head + 1, out)
    else if (!modifies(words, at, from)) break
  }
  put(words, from, head + 1, out)
  return Math.max(at, from + 1)
}

function put(words: Words, first: number, last: number, out: Phrase[]): void {
  const start = words.tokens[first]?.start
  const end = words.tokens[last - 1]?.end
  if (start !== undefined && end !== undefined && first < last) out.push({ start, end, first, last })
}

function modifies(words: Words, at: number, from: number): boolean {
  const token = words.tokens[at]
  if (token === undefined) return false
  if (token.upos === 'DET') return at === from
  if (token.text === '-') return at > from
  return MODIFIER.has(token.upos) || (at > from && (token.xpos === 'VBN' || token.xpos === 'VBG'))
}
