import type { Span } from '../../../document/index.ts'
import type { Words } from '../../../language/index.ts'
import type { Gazetteer } from '../../../models/index.ts'
import { CITIES, PEOPLES, REGIONS } from '../place-tables.ts'
import { FEMALE, MALE, TITLES } from '../tables.ts'
import type { NameSpan } from '../tag-names.ts'
import { headOf, isPossessive, phraseOf, type Run } from './find-head.ts'
import { type Kind, kindOfNoun } from './tables.ts'

export type Form = 'name' | 'nominal' | 'pronoun'
export type Gender = 'F' | 'M'
/** How a phrase opens: `the` (the, this, that, these, those, both), `own` (a possessive), `a` (indefinite), `bare`. */
export type Opening = 'the' | 'own' | 'a' | 'bare'

/** Words that refer to somebody or something, with what they show of it. */
export interface Reference extends Span, Run {
  /** Its place in the list of references, sorted by start. */
  readonly at: number
  /** Token that bears the phrase. */
  readonly head: number
  readonly form: Form
  /** The name without titles, articles and modifiers; `null` for nouns and pronouns. */
  readonly name: NameSpan | null
  /** Lemma of the head, lower case. */
  readonly noun: string
  readonly kind: Kind | null
  readonly gender: Gender | null
  readonly plural: boolean | null
  readonly opening: Opening
  /** Lower-case lemmas of the modifiers before and the nouns and names behind the head. */
  readonly modifiers: ReadonlySet<string>
  readonly sentence: number
}

interface Pronoun {
  readonly kind: Kind | null
  readonly gender: Gender | null
  readonly plural: boolean | null
}

const he: Pronoun = { kind: 'person', gender: 'M', plural: false }
const she: Pronoun = { kind: 'person', gender: 'F', plural: false }
const it: Pronoun = { kind: null, gender: null, plural: false }
const they: Pronoun = { kind: null, gender: null, plural: true }
const i: Pronoun = { kind: 'person', gender: null, plural: false }
const we: Pronoun = { kind: null, gender: null, plural: true }
const you: Pronoun = { kind: null, gender: null, plural: null }
const who: Pronoun = { kind: 'person', gender: null, plural: null }

export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
  ...['he', 'him', 'his', 'himself'].map((w): [string, Pronoun] => [w, he]),
  ...['she', 'her', 'hers', 'herself'].map((w): [string, Pronoun] => [w, she]),
  ...['it', 'its', 'itself', 'this', 'that', 'one'].map((w): [string, Pronoun] => [w, it]),
  ...['they', 'them', 'their', 'theirs', 'themselves', 'these', 'those'].map((w): [string, Pronoun] => [w, they]),
  ...['i', 'me', 'my', 'mine', 'myself'].map((w): [string, Pronoun] => [w, i]),
  ...['we', 'us', 'our', 'ours', 'ourselves'].map((w): [string, Pronoun] => [w, we]),
  ...['you', 'your', 'yours', 'yourself', 'yourselves'].map((w): [string, Pronoun] => [w, you]),
  ...['who', 'whom'].map((w): [string, Pronoun] => [w, who]),
  ...['which', 'whose', 'own'].map((w): [string, Pronoun] => [w, you]),
])

const INDEFINITE = /^(?:an?|another|some|any|no|each|every|other|many|several|few|more|most|one)$/
const DEFINITE = /^(?:the|this|that|these|those|both|all)$/
const SUFFIX = /^(?:inc|corp|co|ltd|llc|plc|n\.?v|s\.?a|ag|gmbh)\.?$/

/** What a span's words show of what they refer to; `floor` is the first token of the sentence. */
export function readReference(
  words: Words,
  span: Span & Run,
  at: number,
  sentence: { readonly number: number; readonly first: number },
  nameAt: (token: number) => NameSpan | undefined,
  gazetteer: Gazetteer,
): Reference {
  const run = trimmed(words, span)
  const head = headOf(words, run)
  const token = words.tokens[head]
  const base = { start: span.start, end: span.end, first: run.first, last: run.last, at, head, sentence: sentence.number }
  const lower = token?.lower ?? ''
  const pronoun = run.last - run.first === 1 ? PRONOUNS.get(lower) : undefined
  if (pronoun !== undefined && token !== undefined && token.text !== token.text.toUpperCase().padEnd(2, '.')) {
    return { ...base, ...pronoun, form: 'pronoun', name: null, noun: lower, opening: 'bare', modifiers: new Set() }
  }
  const name = nameOf(words, run, head, nameAt)
  const phrase = phraseOf(words, run, sentence.first)
  if (name !== null) {
    return {
      ...base,
      form: 'name',
      name,
      noun: lower,
      kind: name.type === 'PER' ? 'person' : name.type === 'ORG' ? 'body' : name.type === 'LOC' ? 'place' : null,
      gender: name.type === 'PER' ? genderOfName(words, name, gazetteer) : null,
      plural: null,
      opening: openingOf(words, phrase),
      modifiers: modifiersOf(words, phrase, head, name),
    }
  }
  const noun = token?.lemma.toLowerCase() ?? lower
  return {
    ...base,
    form: 'nominal',
    name: null,
    noun,
    kind: kindOfNoun(noun),
    gender: MALE.has(noun) || /(?:^|[a-z])(?:man|boy|guy)$/.test(noun) ? maleOrNull(noun) : isFemale(noun) ? 'F' : null,
    plural: /^NNP?S$/.test(token?.xpos ?? '') || /^(?:people|police|troops)$/.test(lower) ? true : isSingular(token?.xpos ?? '') ? false : null,
    opening: openingOf(words, phrase),
    modifiers: modifiersOf(words, phrase, head, null),
  }
}

function maleOrNull(noun: string): Gender | null {
  return /^(?:woman|human|german)$|woman$/.test(noun) ? 'F' : 'M'
}

function isFemale(noun: string): boolean {
  return FEMALE.has(noun) || /(?:woman|girl|actress|heiress|bride|aunt|niece|mom|mum|grandmother|girlfriend)$/.test(noun)
}

function isSingular(xpos: string): boolean {
  return xpos === 'NN' || xpos === 'NNP'
}

/** Without marks and possessives at its edges. */
function trimmed(words: Words, { first, last }: Run): Run {
  let from = first
  let to = last
  while (to - 1 > from && (isPossessive(words.tokens[to - 1]) || words.tokens[to - 1]?.upos === 'PUNCT')) to--
  while (from + 1 < to && words.tokens[from]?.upos === 'PUNCT') from++
  return { first: from, last: to }
}

/** The part of a phrase that is a name: what the tagger found around the head, else the run of capitals that ends there. */
function nameOf(words: Words, run: Run, head: number, nameAt: (token: number) => NameSpan | undefined): NameSpan | null {
  const token = words.tokens[head]
  if (token === undefined || !/[\p{Lu}\d]/u.test(token.text)) return null
  const tagged = nameAt(head)
  let first = tagged === undefined ? head : Math.max(tagged.first, run.first)
  let last = tagged === undefined ? head + 1 : Math.min(tagged.last, run.last)
  if (tagged === undefined) {
    if (token.upos !== 'PROPN' && !(token.upos === 'NUM' && words.tokens[head - 1]?.upos === 'PROPN')) {
      // Inside a sentence a capital makes a name, too: "the Dreamliner".
      const opensSentence = words.sentences.some((s) => s.first === head)
      if (opensSentence || !/^\p{Lu}/u.test(token.text) || token.upos !== 'NOUN') return null
    }
    while (first > run.first && isNamePart(words, first - 1)) first--
    while (last < run.last && /^(?:NUM|PROPN)$/.test(words.tokens[last]?.upos ?? '')) last++
  }
  while (first < last - 1 && (TITLES.has(words.tokens[first]?.lower ?? '') || words.tokens[first]?.upos === 'DET')) first++
  const start = words.tokens[first]?.start
  const end = words.tokens[last - 1]?.end
  if (start === undefined || end === undefined) return null
  return { start, end, first, last, type: tagged?.type ?? 'OTHER' }
}

function isNamePart(words: Words, i: number): boolean {
  const token = words.tokens[i]
  return token !== undefined && token.upos === 'PROPN' && /^[\p{Lu}\d]/u.test(token.text)
}

function openingOf(words: Words, phrase: Run): Opening {
  const opener = words.tokens[phrase.first]
  const lower = opener?.lower ?? ''
  if (opener === undefined) return 'bare'
  if (opener.xpos === 'PRP$') return 'own'
  if (DEFINITE.test(lower)) return 'the'
  if (INDEFINITE.test(lower) || opener.upos === 'NUM') return 'a'
  for (let k = phrase.first; k < phrase.last; k++) if (words.tokens[k]?.xpos === 'POS') return 'own'
  return 'bare'
}

/** Content words beside the head, those of a name left out. */
function modifiersOf(words: Words, phrase: Run, head: number, name: NameSpan | null): ReadonlySet<string> {
  const out = new Set<string>()
  for (let k = phrase.first; k < phrase.last; k++) {
    const token = words.tokens[k]
    if (token === undefined || k === head) continue
    if (k > head && /^(?:[,;(—–]|which|who|that|whose)$/.test(token.lower)) break
    if (name !== null && k >= name.first && k < name.last) continue
    if (/^(?:ADJ|NOUN|PROPN|NUM)$/.test(token.upos) || /^VB[NG]$/.test(token.xpos)) out.add(token.lemma.toLowerCase())
  }
  return out
}

function genderOfName(words: Words, name: NameSpan, gazetteer: Gazetteer): Gender | null {
  const title = words.tokens[name.first - 1]?.lower ?? ''
  if (MALE.has(title)) return 'M'
  if (FEMALE.has(title)) return 'F'
  const given = name.last - name.first > 1 ? gazetteer.given.get(words.tokens[name.first]?.lower ?? '') : undefined
  return given === 'F' || given === 'M' ? given : null
}

/** Lower-case words of a name's stem: without the letters of its legal form. */
export function withoutLegalForm(key: readonly string[]): readonly string[] {
  let last = key.length
  while (last > 1 && SUFFIX.test(key[last - 1] ?? '')) last--
  return key.slice(0, last)
}

/** Whether a word stands for a place or people of the lists. */
export function isPlaceWord(lower: string): boolean {
  return CITIES.has(lower) || REGIONS.has(lower) || PEOPLES.has(lower)
}
