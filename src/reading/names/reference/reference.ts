import type { Span } from '../../../document/index.ts'
import type { Token, Words } from '../../../language/index.ts'
import { FEMALE, MALE } from '../tables.ts'
import type { NameSpan } from '../tag-names.ts'
import { headOf, isList, isPossessive, phraseOf, type Run } from './find-head.ts'
import { PRONOUNS } from './pronoun-table.ts'
import { genderOfName, kindOfName, type Lookup, leaningOfName, nameKey, nameOf } from './read-name.ts'
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
  /** The name's words (`nameKey`); `null` for nouns and pronouns. */
  readonly key: string | null
  /** Lemma of the head, lower case. */
  readonly noun: string
  readonly kind: Kind | null
  readonly gender: Gender | null
  /** Gender that a given name looks like, where it is not listed. */
  readonly leaning: Gender | null
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

const INDEFINITE: ReadonlySet<string> = new Set(
  'a an another some any no each every other many several few more most one'.split(' '),
)
const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those', 'both', 'all'])
/** Parts of speech that say what is spoken of. */
const CONTENT: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM'])
const PLURALS: ReadonlySet<string> = new Set('people police troops others all both some several'.split(' '))
/** Nouns of one form that a number before them makes plural. */
const UNCHANGED: ReadonlySet<string> = new Set(['aircraft', 'airliner', 'staff', 'crew'])

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
  const base = {
    start: span.start,
    end: span.end,
    first: run.first,
    last: run.last,
    at,
    head,
    sentence: sentence.number,
  }
  const lower = token?.lower ?? ''
  const pronoun = run.last - run.first === 1 && lookup.nameAt(head) === undefined ? PRONOUNS.get(lower) : undefined
  if (pronoun !== undefined && token !== undefined && token.text !== token.text.toUpperCase().padEnd(2, '.')) {
    return {
      ...base,
      ...pronoun,
      form: 'pronoun',
      leaning: null,
      name: null,
      key: null,
      noun: lower,
      opening: 'bare',
      modifiers: new Set(),
    }
  }
  const phrase = phraseOf(words, run, sentence.first)
  if (isList(words, run, head)) return listOf(words, base, phrase)
  const name = nameOf(words, run, head, lookup) ?? nameOf(words, run, calledBy(words, run, head), lookup)
  if (name !== null) {
    return {
      ...base,
      form: 'name',
      name,
      key: nameKey(words, name),
      noun: lower,
      kind: kindOfName(words, name, lookup.gazetteer),
      gender: name.type === 'PER' ? genderOfName(words, name, lookup.gazetteer) : null,
      leaning: leaningOfName(words, name),
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
    key: null,
    noun,
    kind: kindOfNoun(noun),
    gender: genderOfNoun(noun),
    leaning: null,
    plural: isPlural(words, phrase, token),
    opening: openingOf(words, phrase, head),
    modifiers: modifiersOf(words, phrase, head, null),
  }
}

/** Nouns that say what a name before them names, so that both are one: "the Velmo index", "the Ostrel company". */
const SELF = /^(?:index|company|firm|airline|carrier|newspaper|magazine|daily|network|website|party|club)$/

/** The token before such a noun where a name may end; the noun itself for any other. */
function calledBy(words: Words, { first }: Run, head: number): number {
  const token = words.tokens[head]
  const before = words.tokens[head - 1]
  const called = head > first && SELF.test(token?.lower ?? '') && before?.upos === 'PROPN'
  return called ? head - 1 : head
}

function genderOfNoun(noun: string): Gender | null {
  if (FEMALE.has(noun) || FEMALE_ENDS.some((end) => noun.endsWith(end))) return 'F'
  if (MALE.has(noun) || MALE_NOUNS.has(noun) || MALE_ENDS.some((end) => noun.endsWith(end))) return 'M'
  return noun.endsWith('boy') && /[a-z]boy$/.test(noun) ? 'M' : null
}

const FEMALE_ENDS: readonly string[] =
  'woman girl actress heiress hostess waitress bride aunt niece mom mum grandmother mistress'.split(' ')
const MALE_NOUNS: ReadonlySet<string> = new Set('man boy guy dad uncle nephew grandfather groom monk pope'.split(' '))
const MALE_ENDS: readonly string[] = ['husband', 'father', 'businessman']

/** One or several, as tag and determiner show it. */
function isPlural(words: Words, phrase: Run, token: Token | undefined): boolean | null {
  if (token === undefined) return null
  if (PLURALS.has(token.lower) || token.xpos === 'NNS' || token.xpos === 'NNPS') return true
  if (token.xpos !== 'NN') return null
  return UNCHANGED.has(token.lower) && words.tokens[phrase.first]?.upos === 'NUM'
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
  return {
    ...base,
    form: 'nominal',
    name: null,
    key: null,
    noun,
    kind: null,
    gender: null,
    leaning: null,
    plural: true,
    opening,
    modifiers: new Set(),
  }
}

function openingOf(words: Words, phrase: Run, head: number): Opening {
  const opener = words.tokens[phrase.first]
  const lower = opener?.lower ?? ''
  if (opener === undefined) return 'bare'
  if (opener.xpos === 'PRP$') return 'own'
  for (let k = phrase.first; k < head; k++) if (isPossessive(words.tokens[k])) return 'own'
  if (DEFINITE.has(lower)) return 'the'
  if (INDEFINITE.has(lower) || opener.upos === 'NUM') return 'a'
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
    if (CONTENT.has(token.upos) || token.xpos === 'VBN' || token.xpos === 'VBG') out.add(token.lemma.toLowerCase())
  }
  return out
}
