import { FINITE, TENSED, type Token, type Words } from '../../../language/index.ts'
import type { Run } from './find-head.ts'

/** What the phrases of one text do in their clauses, each worked out once: pronouns ask for the same ones again and again. */
export interface Subjects {
  readonly isSubject: (phrase: Numbered) => boolean
  readonly isSpeaking: (phrase: Numbered) => boolean
}

/** A phrase with its number among `count`. */
interface Numbered extends Run {
  readonly at: number
}

/** `isSubject` and `isSpeaking` for phrases numbered below `count`. */
export function subjectsOf(words: Words, count: number): Subjects {
  const once = (tells: (words: Words, run: Run) => boolean): ((phrase: Numbered) => boolean) => {
    // 0: not asked yet, 1: no, 2: yes.
    const told = new Uint8Array(count)
    return (phrase) => {
      const held = told[phrase.at] ?? 0
      if (held > 0) return held === 2
      const tell = tells(words, phrase)
      told[phrase.at] = tell ? 2 : 1
      return tell
    }
  }
  return { isSubject: once(isSubject), isSpeaking: once(isSpeaking) }
}

/** A verb is looked for no further behind a subject than this many tokens, an apposition between them left aside. */
const MAX_GAP = 14

/** So many tokens behind "it is clear" its clause must open. */
const EXPLETIVE_REACH = 6

/** Whether a phrase is the subject of a finite verb: no preposition and no other name before it, a finite verb behind it. */
export function isSubject(words: Words, { first, last }: Run): boolean {
  const before = words.tokens[first - 1]
  if (before?.upos === 'ADP' || before?.upos === 'PART') return false
  // "Anton Renn and Mara Ilves left": neither is the subject alone.
  if (before?.upos === 'CCONJ' && /^(?:NOUN|PROPN)$/.test(words.tokens[first - 2]?.upos ?? '')) return false
  let k = last
  if (words.tokens[k]?.text === ',') {
    // "The mayor, Mara Ilves, left": the name closes what the comma before it opened.
    if (before?.text === ',' && isFiniteVerb(words, k + 1)) return true
    // ", 45, the mayor," between subject and verb.
    for (let end = k + 1; end < k + MAX_GAP; end++) {
      const token = words.tokens[end]
      if (token === undefined || isStop(token)) return false
      if (token.text === ',' && isFiniteVerb(words, end + 1)) return true
    }
    return false
  }
  while (isPassedOver(words.tokens[k])) k++
  return isFiniteVerb(words, k)
}

const SPEECH: ReadonlySet<string> = new Set(
  'say tell add write ask reply answer respond state explain announce warn argue insist claim note declare acknowledge admit deny conclude stress promise recall confirm report urge reject criticize criticise accuse describe praise welcome continue'.split(
    ' ',
  ),
)

/** Whether a phrase is the subject of a verb of saying: "the union also said", "“…,” said Mara Ilves". */
export function isSpeaking(words: Words, { first, last }: Run): boolean {
  const before = words.tokens[first - 1]
  if (before !== undefined && TENSED.has(before.xpos) && SPEECH.has(before.lemma))
    return /^[,”"’]$/.test(words.tokens[first - 2]?.text ?? '')
  return SPEECH.has(verbOf(words, { first, last }))
}

/** Whether a phrase is the subject of "ask": who speaks next is the one who was asked. */
export function isAsking(words: Words, run: Run): boolean {
  return verbOf(words, run) === 'ask'
}

/** Whether a phrase is the subject of a verb of answering or denying, which mostly is for another than who spoke before. */
export function isAnswering(words: Words, run: Run): boolean {
  return /^(?:reply|respond|answer|deny|reject|refuse|counter|decline)$/.test(verbOf(words, run))
}

/** Lemma of the finite verb, or of the one behind its auxiliaries, that a phrase is the subject of; empty for none. */
function verbOf(words: Words, { first, last }: Run): string {
  if (!isSubject(words, { first, last })) return ''
  for (let k = last; k < last + MAX_GAP; k++) {
    const token = words.tokens[k]
    if (token === undefined || isStop(token)) return ''
    if (token.upos === 'VERB' && (isHelping(words.tokens[k - 1]) || isFiniteVerb(words, k))) return token.lemma
  }
  return ''
}

/** Ends a sentence or a part of it. */
function isStop({ text }: Token): boolean {
  return text.length === 1 && '.;:?!'.includes(text)
}

function isHelping(token: Token | undefined): boolean {
  return token?.upos === 'AUX' || token?.upos === 'PART' || token?.upos === 'ADV'
}

/** What may stand between a subject and its verb. */
function isPassedOver(token: Token | undefined): boolean {
  return token !== undefined && (token.upos === 'ADV' || token.upos === 'PUNCT' || TIME_WORDS.has(token.lower))
}

const TIME_WORDS: ReadonlySet<string> = new Set(
  'today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday recently also on'.split(' '),
)

function isFiniteVerb(words: Words, k: number): boolean {
  const token = words.tokens[k]
  return token !== undefined && (token.upos === 'AUX' || FINITE.has(token.xpos))
}

/** "It is clear that", "it seems", "it rained": the pronoun stands for nothing. */
export function isExpletive(words: Words, { last }: Run): boolean {
  const verb = words.tokens[last]
  if (verb === undefined) return false
  if (/^(?:seem|appear|rain|snow|take|cost|matter|happen|turn)$/.test(verb.lemma)) return true
  let k = last
  while (isHelping(words.tokens[k])) k++
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
