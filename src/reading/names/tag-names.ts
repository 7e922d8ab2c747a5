import type { EntityType, Span } from '../../document/index.ts'
import { type FormsRoom, formsRoom, type Words } from '../../language/index.ts'
import { type PairedModel, scorePairs } from '../../models/index.ts'
import { coveredBy } from './candidates.ts'
import { documentView } from './document-view.ts'
import { memoryFeatures, NAME_FEATURES, nameFeatures, placeFeatures, stepFeature } from './name-features.ts'
import type { NameLists } from './name-lists.ts'
import { nameView } from './name-view.ts'
import { beginOf, LABELS, searchNames, TYPE_NAMES } from './search-names.ts'

/** A name found in running text, with its tokens `[first, last)` in `Words.tokens`. */
export interface NameSpan extends Span {
  readonly type: EntityType
  readonly first: number
  readonly last: number
}

/** What `memoryFeatures` gets for words that were no name yet. */
export const NOT_NAMED = -1

/** The names that the model finds, sentence by sentence. `room`: see `FormsRoom`; one for many texts is faster. */
export function tagNames(
  words: Words,
  model: PairedModel,
  lists: NameLists,
  room: FormsRoom = formsRoom(lists.lexicon),
): readonly NameSpan[] {
  const out: NameSpan[] = []
  const features = new Int32Array(NAME_FEATURES)
  const document = documentView(words, lists.gazetteer, room)
  const steps = stepScores((f, scores) => scorePairs(model, f, 1, scores))
  const memory = new Map<string, number>()
  // First words of what is remembered: few candidates need their text.
  const begun = new Set<string>()
  const scored = new Int32Array(LABELS)
  for (let s = 0; s < words.sentences.length; s++) {
    const sentence = words.sentences[s]
    const view = nameView(words, s, document, lists)
    if (sentence === undefined || view === null) continue
    const { length, candidates } = view
    const scores = new Int32Array(length * LABELS)
    const covered = coveredBy(candidates, length)
    for (let i = 0; i < length; i++) {
      if (covered[i] === 0) continue
      scorePairs(model, features, placeFeatures(view, i, features), scored)
      for (let k = 0; k < LABELS; k++) scores[i * LABELS + k] = scored[k] ?? 0
    }
    const names = new Int32Array(candidates.length * LABELS)
    candidates.forEach(({ first, last }, k) => {
      const from = sentence.first + first
      const seen = begun.has(words.tokens[from]?.text ?? '')
      const known = seen ? (memory.get(textOf(words, from, sentence.first + last)) ?? NOT_NAMED) : NOT_NAMED
      const own = nameFeatures(view, first, last, features)
      scorePairs(model, features, memoryFeatures(known, last - first, features, own), scored)
      for (let label = 0; label < LABELS; label++) names[k * LABELS + label] = scored[label] ?? 0
    })
    for (const name of searchNames({ length, words: scores, candidates, names, steps })) {
      const first = sentence.first + name.first
      const last = sentence.first + name.last
      const start = words.tokens[first]?.start ?? 0
      const end = words.tokens[last - 1]?.end ?? 0
      memory.set(textOf(words, first, last), name.type)
      begun.add(words.tokens[first]?.text ?? '')
      const type = TYPE_NAMES[name.type]
      if (type !== undefined && type !== '') out.push({ start, end, type, first, last })
    }
  }
  return out
}

/** The text of the tokens `[first, last)`. */
export function textOf({ text, tokens }: Words, first: number, last: number): string {
  return text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0)
}

/** `Weights.steps` from what scores one feature. */
export function stepScores(score: (feature: Int32Array, scores: Int32Array) => void): Int32Array {
  const types = TYPE_NAMES.length
  const out = new Int32Array(types * types)
  const scores = new Int32Array(LABELS)
  for (let before = 0; before < types; before++) {
    score(Int32Array.of(stepFeature(before)), scores)
    for (let type = 1; type < types; type++) out[before * types + type] = scores[beginOf(type)] ?? 0
  }
  return out
}
