import { formsRoom } from '../src/language/index.ts'
import {
  type Allowed,
  beginOf,
  type Candidate,
  coveredBy,
  documentView,
  insideOf,
  memoryFeatures,
  NAME_FEATURES,
  type NameLists,
  NOT_NAMED,
  nameFeatures,
  nameView,
  placeFeatures,
  TYPE_NAMES,
  textOf,
} from '../src/reading/names/index.ts'
import type { LabelledDocument } from './name-data.ts'

/** Labels of words: O, then B and I of each type. */
export const NAME_LABELS: readonly string[] = TYPE_NAMES.flatMap((type) =>
  type === '' ? ['O'] : [`B-${type}`, `I-${type}`],
)

/** A candidate as it was read once. */
export interface PreparedName extends Candidate {
  readonly text: string
  /** Its features; those of memory come last and are written anew before each use. */
  readonly features: Int32Array
  /** How many of them are none of memory. */
  readonly own: number
}

export interface PreparedSentence {
  readonly length: number
  /** Features of the words that may be part of a name. */
  readonly words: readonly (Int32Array | null)[]
  readonly names: readonly PreparedName[]
  /** What the gold labels allow. */
  readonly allowed: Allowed
}

export interface PreparedDocument {
  readonly sentences: readonly PreparedSentence[]
}

/** Everything of a document that does not change while a model learns. */
export function prepareNames({ words, labels }: LabelledDocument, lists: NameLists): PreparedDocument {
  const document = documentView(words, lists.gazetteer, formsRoom(lists.lexicon))
  const features = new Int32Array(NAME_FEATURES)
  const sentences = words.sentences.flatMap((sentence, s): readonly PreparedSentence[] => {
    const view = nameView(words, s, document, lists)
    if (view === null) return []
    const { length, candidates } = view
    const covered = coveredBy(candidates, length)
    return [
      {
        length,
        words: Array.from({ length }, (_, i) =>
          covered[i] === 0 ? null : features.slice(0, placeFeatures(view, i, features)),
        ),
        names: candidates.map((c) => {
          const own = nameFeatures(view, c.first, c.last, features)
          const text = textOf(words, sentence.first + c.first, sentence.first + c.last)
          return {
            ...c,
            text,
            own,
            features: features.slice(0, memoryFeatures(NOT_NAMED, c.last - c.first, features, own)),
          }
        }),
        allowed: allowedBy(labels.slice(sentence.first, sentence.last), candidates),
      },
    ]
  })
  return { sentences }
}

/** What gold labels allow: names of kinds that the corpus does not mark are free to be EVENT, OTHER or none. */
function allowedBy(labels: readonly (string | null)[], candidates: readonly Candidate[]): Allowed {
  const gold = labels.map((label) => (label === null ? FREE : NAME_LABELS.indexOf(label)))
  const within = (first: number, last: number, type: number): boolean => {
    if (gold[last] === insideOf(type)) return false
    for (let i = first; i < last; i++) {
      const wanted = gold[i]
      if (wanted === ANY) continue
      if (wanted === FREE ? type < FIRST_LOOSE : wanted !== (i === first ? beginOf(type) : insideOf(type))) return false
    }
    return true
  }
  // A gold name that is no candidate cannot be learnt: its words are left open.
  for (let first = 0; first < gold.length; first++) {
    const begin = gold[first] ?? 0
    if (begin <= 0 || begin % 2 === 0) continue
    let last = first + 1
    while (gold[last] === begin + 1) last++
    if (!candidates.some((c) => c.first === first && c.last === last)) gold.fill(ANY, first, last)
    first = last - 1
  }
  return { outside: (i) => (gold[i] ?? 0) <= 0, named: within }
}

/** A word of a name whose kind the corpus does not mark as we do, and one of which nothing is known. */
const FREE = -1
const ANY = -2
/** Types from here on are those that corpora mark in different ways: EVENT, OTHER. */
const FIRST_LOOSE = 4
