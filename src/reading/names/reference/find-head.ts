import type { Token, Words } from '../../../language/index.ts'

/** A run of tokens `[first, last)`. */
export interface Run {
  readonly first: number
  readonly last: number
}

const PREMODIFIER: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'])
const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'SYM', 'X'])
/** What closes a phrase behind its head: marks, and the words that open a relative clause. */
const CLOSERS: ReadonlySet<string> = new Set([...',;:()[]“”"—–', '-LRB-', '-RRB-'])
const RELATIVES: ReadonlySet<string> = new Set(['who', 'whom', 'whose', 'which', 'that', 'where', 'when'])
/** Penn tags of possessives and participles. */
const MODIFYING_TAGS: ReadonlySet<string> = new Set(['PRP$', 'VBN', 'VBG', 'POS'])
/** A phrase is looked for no further to the left than this. */
const MAX_LEFT = 8

/**
 * The token that bears a phrase: the last noun before its first comma, bracket, preposition, clause or conjunction.
 * Without a noun there, the last token that is no mark.
 */
export function headOf(words: Words, { first, last }: Run): number {
  let head = -1
  for (let i = first; i < last; i++) {
    const token = words.tokens[i]
    if (token === undefined) break
    if (isPossessive(token) && i + 1 < last) continue
    if (head >= 0 && closes(words, i, first)) break
    if (isNoun(token)) head = i
    else if (NOMINAL.has(token.upos) && (head < 0 || !isNoun(words.tokens[head]))) head = i
    else if (token.upos === 'NUM' && words.tokens[head]?.upos === 'PROPN') head = i
  }
  if (head >= 0) return head
  let end = last - 1
  while (end > first && words.tokens[end]?.upos === 'PUNCT') end--
  return end
}

/** Whether a token is a noun or a name. */
export function isNoun(token: Token | undefined): boolean {
  return token?.upos === 'NOUN' || token?.upos === 'PROPN'
}

function closes(words: Words, i: number, first: number): boolean {
  const token = words.tokens[i]
  if (token === undefined) return true
  if (CLOSERS.has(token.text) || RELATIVES.has(token.lower)) return true
  if (token.upos === 'ADP' || token.upos === 'SCONJ' || token.upos === 'AUX') return i > first
  if (token.upos === 'PART' && token.lower === 'to') return true
  if (token.upos === 'CCONJ') return token.text !== '&'
  return token.upos === 'VERB' && i > first
}

const POSSESSIVES: ReadonlySet<string> = new Set(["'", '’', "'s", '’s'])

/** Whether a token is the possessive mark behind a noun. */
export function isPossessive(token: Token | undefined): boolean {
  return token !== undefined && (token.xpos === 'POS' || POSSESSIVES.has(token.text))
}

/** The noun phrase that a span belongs to: with the determiner and the modifiers before it where the span leaves them out. */
export function phraseOf(words: Words, { first, last }: Run, floor: number): Run {
  let at = first
  const opener = words.tokens[first]
  if (opener === undefined || opener.upos === 'DET' || opener.upos === 'PRON') return { first, last }
  while (at > floor && first - at < MAX_LEFT) {
    const before = words.tokens[at - 1]
    if (before === undefined) break
    const joined = before.upos === 'PUNCT' && before.text === '-'
    const modifies = PREMODIFIER.has(before.upos) || MODIFYING_TAGS.has(before.xpos) || joined
    if (!modifies || (before.xpos === 'VBG' && words.tokens[at - 2]?.upos !== 'DET')) break
    at--
    if (before.upos === 'DET' || before.xpos === 'PRP$') break
  }
  return { first: at, last }
}

/** "X, Y and Z": whether a phrase has several heads. A comma alone may open an apposition, two names beside it do not. */
export function isList(words: Words, { last }: Run, head: number): boolean {
  let commas = 0
  for (let k = head + 1; k < last; k++) {
    const token = words.tokens[k]
    if (token === undefined) break
    if (token.text === ',') commas++
    else if (token.upos === 'CCONJ') return token.text !== '&' && (commas > 0 || k <= head + 3)
    else if (commas === 0 && !/^(?:NUM|PROPN|NOUN)$/.test(token.upos)) break
    else if (/^(?:who|which|that|whose)$/.test(token.lower)) break
  }
  return false
}
