import type { Annotated, Span } from '../../document/index.ts'
import { type Term, type TermKind, termsIn, termsOf } from '../copies/index.ts'
import { eighthBits, wordWeight } from './word-weights.ts'

/** What a document is about: its telling words by number, with integer weights, and the length of the vector. */
export interface Profile {
  readonly words: Int32Array
  readonly weights: Int32Array
  readonly norm: number
  /** The weight of every word of the document, in its own order: zero where it tells nothing. */
  readonly pileWeights: Int32Array
}

/** The words of one document and what each counts there, before the pile has its say. */
export interface CountedWords {
  readonly words: readonly string[]
  /** Tenths of twelfths: how often a word comes, where it stands and of what kind it is. */
  readonly counts: Int32Array
}

/** Terms that a document's profile is made of: a long report counts by its beginning, where news says its matter. */
const READ = 500
/** Terms of the beginning proper. */
const LEAD = 60
/** What one occurrence counts in the title, in the beginning, and further down, in halves. */
const COUNTS = { title: 8, lead: 3, body: 2 } as const
/** What a word of each kind weighs, in tenths: numbers tell two like affairs apart, weekdays and months a little. */
const KINDS: Readonly<Record<TermKind, number>> = { word: 10, name: 10, number: 13, weekday: 5, month: 5 }

/**
 * The profiles of all documents; weights fall with the number of documents of the pile that hold a word. `numbered` gives
 * the words of a document by number, `before` its profile in another pile, which stays as long as no weight is another.
 */
export function profilesOf(
  documents: readonly CountedWords[],
  numbered: (words: readonly string[]) => Int32Array,
  numbers: ReadonlyMap<string, number>,
  before: (document: CountedWords) => Profile | undefined = () => undefined,
): readonly Profile[] {
  const own = documents.map(({ words }) => numbered(words))
  const holders = new Int32Array(numbers.size)
  for (const words of own) for (const word of words) holders[word] = (holders[word] ?? 0) + 1
  const pileWeights = new Int32Array(numbers.size)
  for (const [word, number] of numbers) {
    const count = holders[number] ?? 0
    if (count > 0) pileWeights[number] = wordWeight(word, count)
  }
  return documents.map((document, i) => {
    const [words, held] = [own[i] ?? new Int32Array(), before(document)]
    const weightOf = (at: number): number =>
      Math.max(0, Math.floor(((pileWeights[words[at] ?? 0] ?? 0) * (document.counts[at] ?? 0)) / 10))
    const isSame =
      held?.pileWeights.length === words.length && held.pileWeights.every((weight, at) => weight === weightOf(at))
    return isSame ? held : profileOf(words, weightOf)
  })
}

function profileOf(numbers: Int32Array, weightOf: (at: number) => number): Profile {
  const words = new Int32Array(numbers.length)
  const weights = new Int32Array(numbers.length)
  const all = new Int32Array(numbers.length)
  let size = 0
  let squares = 0
  numbers.forEach((number, i) => {
    const weight = weightOf(i)
    if (weight === 0) return
    all[i] = weight
    words[size] = number
    weights[size++] = weight
    squares += weight * weight
  })
  return {
    words: words.subarray(0, size),
    weights: weights.subarray(0, size),
    norm: Math.sqrt(squares),
    pileWeights: all,
  }
}

interface Counted {
  halves: number
  readonly kind: TermKind
}

/** Counts the words of a document; `terms` are its own. */
export function countWords(doc: Annotated, terms: readonly Term[] = termsOf(doc)): CountedWords {
  const counts = new Map<string, Counted>()
  const add = (term: Term, halves: number): void => {
    if (term.key.length < 2) return
    const word = stemOf(term.key)
    const known = counts.get(word)
    if (known === undefined) counts.set(word, { halves, kind: term.kind })
    else known.halves += halves
  }
  const titles = titleSpans(doc)
  terms.slice(0, READ).forEach((term, i) => {
    const inTitle = titles.some((t) => t.start <= term.start && term.end <= t.end)
    add(term, inTitle ? COUNTS.title : i < LEAD ? COUNTS.lead : COUNTS.body)
  })
  if (titles.length === 0 && doc.title !== null) for (const term of termsIn(doc.title)) add(term, COUNTS.title)
  return {
    words: [...counts.keys()],
    counts: Int32Array.from(counts.values(), ({ halves, kind }) => damp(halves) * KINDS[kind]),
  }
}

function titleSpans(doc: Annotated): readonly Span[] {
  return doc.blocks.filter((b) => b.kind === 'title')
}

/** `minister`, `ministers` and `minister's` are one word. */
function stemOf(key: string): string {
  return key.length > 4 && key.endsWith('s') && !key.endsWith('ss') ? key.slice(0, -1) : key
}

/** The more often a word comes the more it tells, but ever less: 1 + ln of the count, in twelfths. */
function damp(halves: number): number {
  return 4 + eighthBits(halves)
}
