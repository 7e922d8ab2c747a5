import type { EntityType, Span } from '../../document/index.ts'
import { type FormsRoom, formsRoom, type Words } from '../../language/index.ts'
import { addScores, type LinearModel, scoreLabels } from '../../models/index.ts'
import { memoryFeatures, NAME_FEATURES, nameFeatures, placeFeatures, stepFeature } from './name-features.ts'
import { documentView, type NameLists, nameView } from './name-view.ts'
import { beginOf, candidatesOf, coveredBy, LABELS, searchNames, TYPE_NAMES } from './search-names.ts'

/** A name found in running text, with its tokens `[first, last)` in `Words.tokens`. */
export interface NameSpan extends Span {
  readonly type: EntityType
  readonly first: number
  readonly last: number
}

/** The names that the model finds, sentence by sentence. */
export function tagNames(
  words: Words,
  model: LinearModel,
  lists: NameLists,
  room: FormsRoom = formsRoom(lists.lexicon),
): readonly NameSpan[] {
  const out: NameSpan[] = []
  const features = new Int32Array(NAME_FEATURES)
  const document = documentView(words, lists.gazetteer)
  const steps = stepScores((f, scores) => scoreLabels(model, f, 1, scores))
  const memory = new Map<string, number>()
  const scored = new Int32Array(LABELS)
  for (const sentence of words.sentences) {
    const view = nameView(words, sentence, document, lists.gazetteer, room)
    const candidates = candidatesOf(view)
    if (candidates.length === 0) continue
    const length = view.forms.length
    const scores = new Int32Array(length * LABELS)
    const covered = coveredBy(candidates, length)
    for (let i = 0; i < length; i++) {
      if (covered[i] === 0) continue
      scoreLabels(model, features, placeFeatures(view, i, features), scored)
      scores.set(scored, i * LABELS)
    }
    for (const c of candidates) {
      const known = memory.get(textOf(words, sentence.first + c.first, sentence.first + c.last)) ?? -1
      const own = nameFeatures(view, c.first, c.last, features)
      addScores(model, features, memoryFeatures(known, c.last - c.first, features, own), c.scores)
    }
    for (const name of searchNames({ length, words: scores, candidates, steps })) {
      const first = sentence.first + name.first
      const last = sentence.first + name.last
      const start = words.tokens[first]?.start ?? 0
      const end = words.tokens[last - 1]?.end ?? 0
      memory.set(textOf(words, first, last), name.type)
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
