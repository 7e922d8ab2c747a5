import type { Span } from '../../../document/index.ts'
import type { Token, Words } from '../../../language/index.ts'
import type { Gazetteer } from '../../../models/index.ts'
import { FEMALE, MALE, TITLES } from '../tables.ts'
import type { NameSpan } from '../tag-names.ts'
import { headOf, isList, isPossessive, phraseOf, type Run } from './find-head.ts'
import { type Kind, kindOfNoun } from './tables.ts'

export type Form = 'name' | 'nominal' | 'pronoun'
export type Gender = 'F' | 'M'
/** How a phrase opens: `the` (the, this, that, these, those, both), `own` (a possessive), `a` (indefinite), `bare`. */
export type Opening = 'the' | 'own' | 'a' | 'bare'

/** What words show of what they refer to. */
interface Shown {
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
}

/** Words that refer to somebody or something, with what they show of it. */
export interface Reference extends Span, Run, Shown {
  /** Its place in the list of references, sorted by start. */
  readonly at: number
  /** Token that bears the phrase. */
  readonly head: number
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
const SUFFIX =
  /^(?:(?:inc|corp|co|ltd|llc|plc|n\.?v|s\.?a|ag|gmbh)\.?|corporation|company|limited|computers?|group|holdings?|industries|technologies|international)$/

/** What is known of a text's names. */
export interface Lookup {
  readonly nameAt: (token: number) => NameSpan | undefined
  /** Words that stand in the text as (parts of) names. */
  readonly named: ReadonlySet<string>
  /** First tokens of sentences. */
  readonly openings: ReadonlySet<number>
  readonly gazetteer: Gazetteer
}

/** What a span's words show of what they refer to; `floor` is the first token of the sentence. */
export function readReference(
  words: Words,
  span: Span & Run,
  at: number,
  sentence: { readonly number: number; readonly first: number },
  lookup: Lookup,
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
  const phrase = phraseOf(words, run, sentence.first)
  if (isList(words, run, head)) return listOf(words, base, phrase)
  const name = nameOf(words, run, head, lookup)
  if (name !== null) {
    return {
      ...base,
      form: 'name',
      name,
      noun: lower,
      kind: kindOfName(words, name, lookup.gazetteer),
      gender: name.type === 'PER' ? genderOfName(words, name, lookup.gazetteer) : null,
      plural: null,
      opening: openingOf(words, phrase, head),
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
    gender: genderOfNoun(noun),
    plural: isPlural(words, phrase, token),
    opening: openingOf(words, phrase, head),
    modifiers: modifiersOf(words, phrase, head, null),
  }
}

function genderOfNoun(noun: string): Gender | null {
  if (FEMALE.has(noun) || FEMALE_NOUN.test(noun)) return 'F'
  return MALE.has(noun) || MALE_NOUN.test(noun) ? 'M' : null
}

const FEMALE_NOUN = /(?:woman|girl|actress|heiress|hostess|waitress|bride|aunt|niece|mom|mum|grandmother|mistress)$/
const MALE_NOUN = /^(?:man|boy|guy|dad|uncle|nephew|grandfather|groom|monk|pope)$|(?:[a-z]boy|husband|father|businessman)$/

/** One or several, as tag and determiner show it. */
function isPlural(words: Words, phrase: Run, token: Token | undefined): boolean | null {
  if (token === undefined) return null
  if (/^(?:people|police|troops|others|all|both|some|several)$/.test(token.lower)) return true
  if (/^NNP?S$/.test(token.xpos)) return true
  if (token.xpos !== 'NN') return null
  return /^(?:aircraft|airliner|staff|crew)$/.test(token.lower) && words.tokens[phrase.first]?.upos === 'NUM' ? true : false
}

/** Without marks and possessives at its edges. */
function trimmed(words: Words, { first, last }: Run): Run {
  let from = first
  let to = last
  while (to - 1 > from && (isPossessive(words.tokens[to - 1]) || words.tokens[to - 1]?.upos === 'PUNCT')) to--
  while (from + 1 < to && words.tokens[from]?.upos === 'PUNCT') from++
  return { first: from, last: to }
}

/** Several heads: a plural of its own, no part of which it is. */
function listOf(words: Words, base: Omit<Reference, keyof Shown>, phrase: Run): Reference {
  const noun = words.text.slice(base.start, base.end).toLowerCase()
  const opening = openingOf(words, phrase, base.head)
  return { ...base, form: 'nominal', name: null, noun, kind: null, gender: null, plural: true, opening, modifiers: new Set() }
}

/** The part of a phrase that is a name: what the tagger found around the head, else the run of capitals that ends there. */
function nameOf(words: Words, run: Run, head: number, { nameAt, named, openings }: Lookup): NameSpan | null {
  const token = words.tokens[head]
  if (token === undefined || !/[\p{Lu}\d]/u.test(token.text)) return null
  const tagged = nameAt(head)
  let first = tagged === undefined ? head : Math.max(tagged.first, run.first)
  let last = tagged === undefined ? head + 1 : Math.min(tagged.last, run.last)
  if (tagged === undefined) {
    if (!isNameWord(words, head, named, openings)) return null
    while (first > run.first && isNamePart(words, first - 1)) first--
    while (last < run.last && isNamePart(words, last) && words.tokens[last]?.upos !== 'PUNCT') last++
  }
  while (first < last - 1 && isNoNameOpening(words.tokens[first])) first++
  const start = words.tokens[first]?.start
  const end = words.tokens[last - 1]?.end
  if (start === undefined || end === undefined) return null
  return { start, end, first, last, type: tagged?.type ?? 'OTHER' }
}

function isNoNameOpening(token: Token | undefined): boolean {
  return token !== undefined && (TITLES.has(token.lower) || token.upos === 'DET' || token.upos === 'PUNCT')
}

/** Whether a word that the tagger left out is a name: by its tag, its letters, or its like elsewhere in the text. */
function isNameWord(words: Words, head: number, named: ReadonlySet<string>, openings: ReadonlySet<number>): boolean {
  const token = words.tokens[head]
  if (token === undefined) return false
  if (token.upos === 'PROPN' || named.has(token.text) || /\p{Ll}\p{Lu}/u.test(token.text)) return true
  if (/^\d/.test(token.text)) return head > 0 && isNamePart(words, head - 1)
  return token.upos === 'NOUN' && /^\p{Lu}/u.test(token.text) && !openings.has(head)
}

function kindOfName(words: Words, name: NameSpan, gazetteer: Gazetteer): Kind | null {
  if (name.type === 'ORG') return 'body'
  if (name.type === 'LOC') return 'place'
  if (name.type !== 'PER') return null
  if (name.last - name.first > 1) return 'person'
  // The tagger takes a firm's name for a surname now and then.
  const lower = words.tokens[name.first]?.lower ?? ''
  const titled = TITLES.has(words.tokens[name.first - 1]?.lower ?? '')
  return titled || gazetteer.given.has(lower) || gazetteer.surnames.has(lower) ? 'person' : null
}

function isNamePart(words: Words, i: number): boolean {
  const token = words.tokens[i]
  if (token === undefined) return false
  if (token.text === '-') return /^[\p{Lu}\d]/u.test(words.tokens[i - 1]?.text ?? '')
  return /^(?:PROPN|NUM)$/.test(token.upos) ? /^[\p{Lu}\d]/u.test(token.text) : /\p{Ll}\p{Lu}/u.test(token.text)
}

function openingOf(words: Words, phrase: Run, head: number): Opening {
  const opener = words.tokens[phrase.first]
  const lower = opener?.lower ?? ''
  if (opener === undefined) return 'bare'
  if (opener.xpos === 'PRP$') return 'own'
  for (let k = phrase.first; k < head; k++) if (isPossessive(words.tokens[k])) return 'own'
  if (DEFINITE.test(lower)) return 'the'
  if (INDEFINITE.test(lower) || opener.upos === 'NUM') return 'a'
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
