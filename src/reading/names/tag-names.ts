import type { EntityType, Span } from '../../document/index.ts'
import type { Words } from '../../language/index.ts'
import { bestLabel, type LinearModel } from '../../models/index.ts'
import type { Gazetteer } from './gazetteer.ts'
import { nameFeatures } from './name-features.ts'

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

/** Whether a BIO label may follow another: `I-X` only after `B-X` or `I-X`. */
export function follows(last: string, label: string): boolean {
  return !label.startsWith('I-') || last.slice(2) === label.slice(2)
}

/** The names that the model finds, sentence by sentence, from left to right. */
export function tagNames(words: Words, model: LinearModel, gazetteer: Gazetteer): readonly NameSpan[] {
  const out: NameSpan[] = []
  const scores = new Int32Array(model.labels.length)
  for (const sentence of words.sentences) {
    const tokens = words.tokens.slice(sentence.first, sentence.last)
    let last = 'O'
    let beforeLast = 'O'
    let open: { first: number; type: EntityType } | null = null
    const close = (end: number): void => {
      if (open === null) return
      const first = words.tokens[open.first]
      const final = words.tokens[end - 1]
      if (first !== undefined && final !== undefined) {
        out.push({ start: first.start, end: final.end, type: open.type, first: open.first, last: end })
      }
      open = null
    }
    for (let i = 0; i < tokens.length; i++) {
      const previous = last
      const features = nameFeatures(tokens, i, last, beforeLast, gazetteer)
      const label =
        model.labels[bestLabel(model, features, scores, (k) => follows(previous, model.labels[k] ?? 'O'))] ?? 'O'
      if (!label.startsWith('I-')) close(sentence.first + i)
      const type = TYPES.get(label.slice(2))
      if (label.startsWith('B-') && type !== undefined) open = { first: sentence.first + i, type }
      beforeLast = last
      last = label
    }
    close(sentence.last)
  }
  return out
}
