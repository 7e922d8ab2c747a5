import type { EntityType, Span } from '../../document/index.ts'
import type { Words } from '../../language/index.ts'
import { bestLabel, type Gazetteer, type LinearModel, scoreLabels } from '../../models/index.ts'
import { NAME_FEATURES, nameFeatures } from './name-features.ts'
import { nameView, spellings } from './name-view.ts'

/** A name found in running text, with its tokens `[first, last)` in `Words.tokens`. */
export interface NameSpan extends Span {
  readonly type: EntityType
  readonly first: number
  readonly last: number
}

const TYPES: ReadonlyMap<string, EntityType> = new Map([
  ['PER', 'PER'],
  ['ORG', 'ORG'],
  ['LOC', 'LOC'],
  ['EVENT', 'EVENT'],
  ['OTHER', 'OTHER'],
])

/** Number of the label before a sentence, and of a word that the document has not shown yet. */
export const NO_LABEL = -1

/** Whether a BIO label may follow another: `I-X` only after `B-X` or `I-X`. */
export function follows(last: string, label: string): boolean {
  return !label.startsWith('I-') || last.slice(2) === label.slice(2)
}

/** For each label, and at the end for the start of a sentence, which labels may follow (1). */
export function successors(labels: readonly string[]): readonly Uint8Array[] {
  return [...labels, 'O'].map((last) => Uint8Array.from(labels, (label) => (follows(last, label) ? 1 : 0)))
}

/** The names that the model finds, sentence by sentence, from left to right. */
export function tagNames(words: Words, model: LinearModel, gazetteer: Gazetteer): readonly NameSpan[] {
  const out: NameSpan[] = []
  const labels = labelNames(words, model, gazetteer)
  const known = model.labels.map((label) => TYPES.get(label.slice(2)) ?? null)
  for (const sentence of words.sentences) {
    let first = -1
    for (let i = sentence.first; i <= sentence.last; i++) {
      const label = i < sentence.last ? (labels[i] ?? 0) : 0
      const name = model.labels[label] ?? 'O'
      if (first >= 0 && (i === sentence.last || !name.startsWith('I-'))) {
        const type = known[labels[first] ?? 0] ?? null
        const start = words.tokens[first]?.start
        const end = words.tokens[i - 1]?.end
        if (type !== null && start !== undefined && end !== undefined) out.push({ start, end, type, first, last: i })
        first = -1
      }
      if (i < sentence.last && name.startsWith('B-')) first = i
    }
  }
  return out
}

/** The number of each token's label. */
function labelNames(words: Words, model: LinearModel, gazetteer: Gazetteer): Int32Array {
  const labels = new Int32Array(words.tokens.length)
  const allowed = successors(model.labels)
  const features = new Int32Array(NAME_FEATURES)
  const scores = new Int32Array(model.labels.length)
  const spelled = spellings(words)
  const memory = new Map<string, number>()
  const remembered = (i: number): number => memory.get(words.tokens[i]?.text ?? '') ?? NO_LABEL
  for (const sentence of words.sentences) {
    const view = nameView(words, sentence, spelled, gazetteer)
    let last = NO_LABEL
    let beforeLast = NO_LABEL
    for (let i = sentence.first; i < sentence.last; i++) {
      if (last <= 0 && isNoOpening(words, i, sentence.last)) {
        beforeLast = last
        last = 0
        continue
      }
      const around: readonly [number, number] = [remembered(i), i + 1 < sentence.last ? remembered(i + 1) : NO_LABEL]
      const count = nameFeatures(view, i - sentence.first, last, beforeLast, around, features)
      scoreLabels(model, features, count, scores)
      const label = bestLabel(scores, allowed[last < 0 ? model.labels.length : last] ?? null)
      labels[i] = label
      beforeLast = last
      last = label
    }
    for (let i = sentence.first; i < sentence.last; i++) remember(memory, words, i, labels[i] ?? 0)
  }
  return labels
}

const NO_NAME_WORD = /^(?:DET|PRON|AUX|ADP|CCONJ|SCONJ|PART|PUNCT|INTJ)$/

/** Whether no name opens with a word: in lower case, and of a closed class or before another one in lower case. */
function isNoOpening(words: Words, i: number, end: number): boolean {
  const token = words.tokens[i]
  if (token === undefined || token.upos === 'PROPN' || token.text !== token.lower) return false
  if (NO_NAME_WORD.test(token.upos)) return true
  const next = i + 1 < end ? words.tokens[i + 1] : undefined
  return token.upos !== 'NUM' && (next === undefined || (next.text === next.lower && next.text !== '-'))
}

/** Keeps the last label of a capitalised word, for the next sentence in which it stands. */
export function remember(memory: Map<string, number>, words: Words, i: number, label: number): void {
  const token = words.tokens[i]
  if (token !== undefined && token.text !== token.lower) memory.set(token.text, label)
}
