import { type Quote, type Span, startsCapital } from '../../../document/index.ts'
import type { Words } from '../../../language/index.ts'
import type { Gazetteer } from '../../../models/index.ts'
import type { NameSpan } from '../tag-names.ts'
import { joinAppositions } from './appositions.ts'
import type { Bar } from './bar.ts'
import { type Chains, chainsOf } from './chains.ts'
import type { Run } from './find-head.ts'
import { joinNameForms } from './name-chains.ts'
import { joinNominal, nominalIndex } from './nominal-links.ts'
import { joinPronoun, type Reading } from './pronoun-links.ts'
import type { Lookup } from './read-name.ts'
import { type Reference, readReference } from './reference.ts'
import { speakersOf } from './speakers.ts'
import { subjectsOf } from './subjects.ts'

/** What the resolver knows of a text beside the spans that it is given. */
export interface Context {
  readonly words: Words
  readonly names: readonly NameSpan[]
  readonly quotes: readonly Quote[]
  readonly gazetteer: Gazetteer
  readonly bar: Bar
}

/** A text's references, sorted by start and then the longer first, and their chains. */
export interface Resolved {
  readonly references: readonly Reference[]
  readonly chains: Chains
}

/**
 * Gathers spans of a text that refer to somebody or something by what they refer to. First what the words themselves
 * show (equal and shortened names, apposition), then from left to right nouns and pronouns, each looking back a bounded
 * way, so that the work grows with the length of the text. The order of the sieves, the surest first, is that of
 * Lee et al. (2013), "Deterministic coreference resolution based on entity-centric, precision-ranked rules".
 */
export function resolve(context: Context, spans: readonly (Span & Run)[]): Resolved {
  const { words, bar } = context
  const references = referencesOf(context, spans)
  const chains = chainsOf(references)
  joinAppositions(words, references, chains)
  joinNameForms(words, references, chains, bar)
  const speakerAt = speakersOf(words, references, context.quotes)
  const subjects = subjectsOf(words, references.length)
  const reading: Reading = { words, references, chains, speakerAt, subjects, bar }
  const index = nominalIndex()
  for (const reference of references) {
    if (reference.form === 'nominal') joinNominal(references, chains, reference, index, bar)
    if (reference.form === 'pronoun') joinPronoun(reading, reference)
    index.put(reference)
  }
  return { references, chains }
}

function referencesOf({ words, names, gazetteer }: Context, spans: readonly (Span & Run)[]): readonly Reference[] {
  const byToken = new Map<number, NameSpan>()
  for (const name of names) for (let k = name.first; k < name.last; k++) byToken.set(k, name)
  const openings = new Set(words.sentences.map((s) => s.first))
  const named = new Set<string>()
  words.tokens.forEach(({ text, upos }, k) => {
    if (startsCapital(text) && (byToken.has(k) || (upos === 'PROPN' && !openings.has(k)))) named.add(text)
  })
  const lookup: Lookup = { nameAt: (token) => byToken.get(token), named, openings, gazetteer }
  let number = 0
  return spans
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .map((span, at) => {
      while (number + 1 < words.sentences.length && (words.sentences[number]?.last ?? 0) <= span.first) number++
      const first = words.sentences[number]?.first ?? 0
      return readReference(words, span, at, { number, first }, lookup)
    })
}
