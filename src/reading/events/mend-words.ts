import { type Mention, startsCapital } from '../../document/index.ts'
import type { Sentence, Token, Words } from '../../language/index.ts'
import { NOUN_PATTERNS, VERB_PATTERNS } from './deed-tables.ts'

const ENDS = /^[.!?…"”’)]/
/** Past forms that are nothing but verbs, with their lemmas. */
const PASTS: ReadonlyMap<string, string> = new Map(
  `stole steal|wept weep|dug dig|fled flee|swore swear|spoke speak|drove drive|tore tear|threw throw|knew know|drew draw|flew fly|slew slay|
  stolen steal|froze freeze|chose choose|sank sink|sunk sink|swam swim|ran run|struck strike|swung swing|flung fling|sought seek|fought fight|
  bought buy|brought bring|caught catch|taught teach|slept sleep|swept sweep|met meet|sent send|lent lend|fed feed|led lead|sped speed|
  misled mislead|withdrew withdraw|withdrawn withdraw|overthrew overthrow|forbade forbid|forgave forgive|shook shake|took take|gave give|
  went go|came come|became become|wrote write|rode ride|rose rise|arose arise|hid hide|slain slay|beaten beat`
    .split('|')
    .map((pair): [string, string] => {
      const [form = '', lemma = ''] = pair.trim().split(' ')
      return [form, lemma]
    }),
)
const JOINED_PASTS: ReadonlyMap<string, string> = new Map([
  ['hit', 'hit'],
  ['shot', 'shoot'],
  ['beaten', 'beat'],
])
const COUNTED = /^(?:at|about|some|more|nearly|almost|dozens|scores|hundreds|several|many|another|over)$/
/** `killed 12 and wounded 30`. */
const INJURIES: ReadonlyMap<string, string> = new Map([
  ['wounded', 'wound'],
  ['injured', 'injure'],
  ['maimed', 'maim'],
  ['hurt', 'hurt'],
])
/** Participles that read as adjectives behind "be". */
const PARTICIPLES: ReadonlyMap<string, string> = new Map([
  ['struck', 'strike'],
  ['hurt', 'hurt'],
  ['shot', 'shoot'],
])

/**
 * The same words as the deeds are read from: what stands inside a name is a proper noun whatever the tagger took it for,
 * an event noun outside every name is a common one, as in the capitals of a headline, and so is the verb of a headline
 * that passed for a plural (`Miner dies in flood`).
 */
export function mendWords(words: Words, entities: readonly Mention[]): Words {
  const names = entities.filter((m) => m.mention === 'name').toSorted((a, b) => a.start - b.start || b.end - a.end)
  let at = 0
  const tokens = words.tokens.map((token, i): Token => {
    while (at < names.length && (names[at]?.end ?? 0) <= token.start) at++
    const name = names[at]
    const inside = name !== undefined && name.start <= token.start && token.end <= name.end
    const bare = token.xpos === 'VB' || token.xpos === 'VBP'
    const part = bare && inside && (name.start < token.start || token.end < name.end) && startsCapital(token.text)
    if (token.upos === 'VERB' && !part) return withLemma(token)
    if (!inside && token.upos === 'PROPN') return asCommon(words.tokens, i, token)
    if (!inside && token.xpos === 'JJ') return asParticiple(words.tokens[i - 1], token)
    if (!inside || token.xpos.startsWith('N') || !startsCapital(token.text)) return token
    return { ...token, upos: 'PROPN', xpos: 'NNP', lemma: token.lower }
  })
  for (const sentence of words.sentences) {
    mendBare(tokens, sentence)
    mendPasts(tokens, sentence)
    mendClauses(tokens, sentence)
    mendHeadline(tokens, sentence)
  }
  return { ...words, tokens }
}

/** `deplored`, `deploring`: the lemmatiser may lose or add a last `e` where it does not know the verb. */
function withLemma(token: Token): Token {
  const without = token.lemma.replace(/e$/, '')
  if (!VERB_PATTERNS.has(token.lemma) && VERB_PATTERNS.has(without)) return { ...token, lemma: without }
  const lost =
    !VERB_PATTERNS.has(token.lemma) && VERB_PATTERNS.has(`${token.lemma}e`) && /(?:ed|ing)$/.test(token.lower)
  return lost ? { ...token, lemma: `${token.lemma}e` } : token
}

function asCommon(tokens: readonly Token[], at: number, token: Token): Token {
  if (token.lower === 'march' && isMonth(tokens, at)) return token
  const lemma = [token.lower, token.lower.replace(/s$/, ''), token.lower.replace(/ies$/, 'y')].find((l) =>
    NOUN_PATTERNS.has(l),
  )
  return lemma === undefined ? token : { ...token, upos: 'NOUN', xpos: lemma === token.lower ? 'NN' : 'NNS', lemma }
}

/** `in March`, `4 March`, `March 2011`, `March was cold`. */
function isMonth(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]?.lower ?? '']
  if (
    tokens[at]?.text === 'March' &&
    /^(?:was|is|has|had|saw|brought|will|,|and)$/.test(after) &&
    !/^(?:the|a|this|that|their|his|her|its)$/.test(before)
  )
    return true
  return /\d/.test(before + after) || /^(?:in|since|until|by|last|next|this|early|late|mid|of|from|to|on)$/.test(before)
}

/** `was struck and killed`. */
function asParticiple(before: Token | undefined, token: Token): Token {
  const lemma = PARTICIPLES.get(token.lower)
  return lemma === undefined || before?.lemma !== 'be' ? token : { ...token, upos: 'VERB', xpos: 'VBN', lemma }
}

/** `will phone Solberg`, `did not phone her`: behind a modal verb or "do" a noun that may be a verb is one. */
function mendBare(tokens: Token[], { first, last }: Sentence): void {
  for (let i = first + 1; i < last; i++) {
    const token = tokens[i]
    if (token?.xpos !== 'NN' || !VERB_PATTERNS.has(token.lower)) continue
    let before = i - 1
    if (/^(?:not|n['’]t|never|also|now|soon)$/.test(tokens[before]?.lower ?? '')) before--
    const helper = tokens[before]
    const opens = helper?.xpos === 'MD' || (before < i - 1 && helper?.lemma === 'do')
    if (before >= first && opens) tokens[i] = { ...token, upos: 'VERB', xpos: 'VB', lemma: token.lower }
  }
}

/** `soldiers stole the ledger`: a past form that is no noun or adjective, whatever the tagger took it for. */
function mendPasts(tokens: Token[], { first, last }: Sentence): void {
  for (let i = first; i < last; i++) {
    const token = tokens[i]
    const lemma = token === undefined || token.upos === 'VERB' ? undefined : pastOf(tokens, i)
    if (token === undefined || lemma === undefined || token.text !== token.lower) continue
    const helped = /^(?:have|be|get)$/.test(tokens[i - 1]?.lemma ?? '')
    if (token.deprel === 'amod' && /^N/.test(tokens[i + 1]?.xpos ?? '') && !helped) continue
    tokens[i] = { ...token, upos: 'VERB', xpos: helped ? 'VBN' : 'VBD', lemma }
    if (INJURIES.has(token.lower)) joinHarm(tokens, i, last)
  }
}

/** `a woman hit and killed by a car`: beside a participle a word that may be one is one. */
function pastOf(tokens: readonly Token[], at: number): string | undefined {
  const lower = tokens[at]?.lower ?? ''
  const beside = tokens[at + 1]?.lower === 'and' && tokens[at + 2]?.xpos === 'VBN'
  const counted = /^CD$/.test(tokens[at + 1]?.xpos ?? '') || COUNTED.test(tokens[at + 1]?.lower ?? '')
  const behind =
    tokens[at - 1]?.lower === 'and' && (tokens[at - 2]?.upos === 'VERB' || (counted && harmBefore(tokens, at) >= 0))
  return PASTS.get(lower) ?? (beside ? JOINED_PASTS.get(lower) : behind ? INJURIES.get(lower) : undefined)
}

/** The harming verb before `and wounded`, -1 where there is none. */
function harmBefore(tokens: readonly Token[], at: number): number {
  for (let i = at - 2; i >= Math.max(0, at - 9); i--) {
    const token = tokens[i]
    if (token === undefined || /^[.;:]$/.test(token.lower)) return -1
    if (token.upos === 'VERB' && /^(?:kill|leave|shoot|injure|wound|maim|hit|strike)$/.test(token.lemma)) return i
  }
  return -1
}

/** `killed 12 people and wounded 30`: the second verb is joined to the first and takes the number behind it. */
function joinHarm(tokens: Token[], at: number, last: number): void {
  const verb = harmBefore(tokens, at)
  const token = tokens[at]
  if (verb < 0 || token === undefined || token.head === verb) return
  const above = token.head
  tokens[at] = { ...token, head: verb, deprel: 'conj' }
  for (let i = at + 1; i < last; i++) {
    const child = tokens[i]
    if (child === undefined) continue
    if (i === above) tokens[i] = { ...child, head: at, deprel: 'obj' }
  }
}

/** `if the dam breaks`: a plural that a subordinator opens as a clause is a verb. */
function mendClauses(tokens: Token[], { first, last }: Sentence): void {
  for (let i = first + 1; i < last; i++) {
    const token = tokens[i]
    if (token?.xpos !== 'NNS' || !/^(?:advcl|ccomp)/.test(token.deprel)) continue
    const opened = tokens.slice(first, i).some((t) => t.head === i && t.deprel === 'mark' && t.lower !== 'to')
    const lemma = opened ? verbOf(tokens, i, last) : null
    if (lemma === null) continue
    tokens[i] = { ...token, upos: 'VERB', xpos: 'VBZ', lemma }
    mendArguments(tokens, first, last, i)
  }
}

/**
 * Makes a verb of the first plural that can only be one, in a headline or in a sentence without any other, with what
 * stands around it as its arguments.
 */
function mendHeadline(tokens: Token[], { first, last }: Sentence): void {
  const full = ENDS.test(tokens[last - 1]?.text ?? '.')
  if (full && tokens.slice(first, last).some((t) => /^(?:VB[ZDP]|MD)$/.test(t.xpos))) return
  for (let i = first; i < last; i++) {
    const token = tokens[i]
    if (token === undefined || /^(?:VB[ZDP]?|MD)$/.test(token.xpos)) return
    const lemma = i > first && token.xpos === 'NNS' ? verbOf(tokens, i, last) : null
    if (lemma === null) continue
    tokens[i] = { ...token, upos: 'VERB', xpos: 'VBZ', lemma }
    mendArguments(tokens, first, last, i)
    return
  }
}

function mendArguments(tokens: Token[], first: number, last: number, verb: number): void {
  for (let c = first; c < last; c++) {
    const child = tokens[c]
    if (child !== undefined && child.head === verb) tokens[c] = { ...child, deprel: argumentOf(child, c, verb) }
  }
}

/** The lemma of a verb that ends like a plural, `null` where it may well be one. */
function verbOf(tokens: readonly Token[], at: number, last: number): string | null {
  const lower = tokens[at]?.lower ?? ''
  const lemma = [
    lower.replace(/s$/, ''),
    lower.replace(/es$/, ''),
    lower.replace(/ies$/, 'y'),
    lower.replace(/ies$/, 'ie'),
  ].find((l) => VERB_PATTERNS.has(l) && !NOUN_PATTERNS.has(l))
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (lemma === undefined || before === undefined || !/^(?:N|JJ|CD)/.test(before.xpos)) return null
  const open = at + 1 >= last || /^(?:CD|IN|DT|PRP\$|TO|NNPS?|NNS|JJ)$/.test(after?.xpos ?? '')
  return open ? lemma : null
}

function argumentOf(child: Token, at: number, verb: number): string {
  if (at === verb - 1) return 'nsubj'
  if (at < verb) return child.deprel
  if (child.deprel === 'nmod') return 'obl'
  return child.deprel === 'dep' || child.deprel === 'appos' ? 'obj' : child.deprel
}
