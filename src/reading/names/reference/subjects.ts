import type { Words } from '../../../language/index.ts'
import type { Run } from './find-head.ts'

/** A verb is looked for no further behind a subject than this many tokens, an apposition between them left aside. */
const MAX_GAP = 14

/** So many tokens behind "it is clear" its clause must open. */
const EXPLETIVE_REACH = 6

/** Whether a phrase is the subject of a finite verb: no preposition and no other name before it, a finite verb behind it. */
export function isSubject(words: Words, { first, last }: Run): boolean {
  const before = words.tokens[first - 1]
  if (before !== undefined && /^(?:ADP|PART)$/.test(before.upos)) return false
  // "Anton Renn and Mara Ilves left": neither is the subject alone.
  if (before?.upos === 'CCONJ' && /^(?:NOUN|PROPN)$/.test(words.tokens[first - 2]?.upos ?? '')) return false
  let k = last
  if (words.tokens[k]?.text === ',') {
    // ", 45, the mayor," between subject and verb.
    for (let end = k + 1; end < k + MAX_GAP; end++) {
      const token = words.tokens[end]
      if (token === undefined || /^[.;:?!]$/.test(token.text)) return false
      if (token.text === ',' && isFiniteVerb(words, end + 1)) return true
    }
    return false
  }
  while (/^(?:ADV|PUNCT)$/.test(words.tokens[k]?.upos ?? '') || isTimeWord(words, k)) k++
  return isFiniteVerb(words, k)
}

function isTimeWord(words: Words, k: number): boolean {
  return /^(?:today|yesterday|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|recently|also|on)$/.test(
    words.tokens[k]?.lower ?? '',
  )
}

function isFiniteVerb(words: Words, k: number): boolean {
  const token = words.tokens[k]
  return token !== undefined && (token.upos === 'AUX' || /^(?:VB[DZP]|MD)$/.test(token.xpos))
}

/** "It is clear that", "it seems", "it rained": the pronoun stands for nothing. */
export function isExpletive(words: Words, { last }: Run): boolean {
  const verb = words.tokens[last]
  if (verb === undefined) return false
  if (/^(?:seem|appear|rain|snow|take|cost|matter|happen|turn)$/.test(verb.lemma)) return true
  let k = last
  while (/^(?:AUX|PART|ADV)$/.test(words.tokens[k]?.upos ?? '')) k++
  if (k === last) return false
  const complement = words.tokens[k]
  if (complement === undefined || !/^(?:ADJ|NOUN|VERB|DET)$/.test(complement.upos)) return false
  if (/^(?:rain|snow)$/.test(complement.lemma)) return true
  for (let end = k + 1; end < k + EXPLETIVE_REACH; end++) {
    const token = words.tokens[end]
    if (token === undefined || token.upos === 'PUNCT') return false
    if (/^(?:that|whether|if|who|how|why|for)$/.test(token.lower)) return true
    if (token.lower === 'to' && token.upos === 'PART') return complement.upos === 'ADJ' || complement.xpos === 'VBN'
  }
  return false
}
