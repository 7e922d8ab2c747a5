import { compareText } from '../src/document/index.ts'
import {
  allowedLabels,
  foldWord,
  isClosed,
  NO_TAG,
  openLabels,
  TAG_FEATURES,
  tagFeatures,
  type WordForms,
  wordForms,
} from '../src/language/index.ts'
import { bestLabel } from '../src/models/index.ts'
import type { GoldWord } from './conllu.ts'
import { encodeModel } from './encode-model.ts'
import { trainLemmas } from './lemmas.ts'
import { type Perceptron, perceptron, shuffled } from './perceptron.ts'

const EPOCHS = 10
const BUCKETS = 1 << 20
const SEED = 20261121

interface Example {
  readonly forms: WordForms
  /** Numbers of the gold labels. */
  readonly gold: readonly number[]
  /** Numbers of the labels that are known without looking. */
  readonly known: readonly (number | undefined)[]
  /** The labels that each word may bear. */
  readonly allowed: readonly (Uint8Array | null)[]
}

/** The tagger's weight file with its tables of known tags and lemmas, from gold sentences. */
export function trainTagger(sentences: readonly (readonly GoldWord[])[]): Record<string, unknown> {
  const words = sentences.flat()
  const labels = frequentLabels(words)
  const index = new Map(labels.map((label, i) => [label, i]))
  const known = knownTags(words, index)
  const closed = closedWords(words)
  const open = openLabels(labels)
  const examples = sentences.map((sentence): Example => {
    const forms = sentence.map((w) => w.form)
    const lowers = forms.map((form) => form.toLowerCase())
    return {
      forms: wordForms(forms, lowers),
      gold: sentence.map((w) => index.get(tagOf(w)) ?? NO_TAG),
      known: lowers.map((lower) => index.get(known.get(foldWord(lower)) ?? '')),
      allowed: lowers.map((lower) => allowedLabels(foldWord(lower), closed, open)),
    }
  })
  const model = perceptron(labels, BUCKETS)
  for (const example of examples) walk(model, example, 'see')
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const example of shuffled(examples, SEED + epoch)) walk(model, example, 'learn')
  }
  return {
    ...encodeModel(model, { steps: 8, floor: 8 }),
    known: Object.fromEntries(known),
    closed: [...closed].toSorted(compareText).join(' '),
    lemmas: trainLemmas(words),
  }
}

/** One sentence from left to right: on its gold tags to see its features, on the guessed ones to learn. */
function walk(model: Perceptron, { forms, gold, known, allowed }: Example, mode: 'see' | 'learn'): void {
  const features = new Int32Array(TAG_FEATURES)
  const scores = new Int32Array(model.labels.length)
  let last = NO_TAG
  let beforeLast = NO_TAG
  gold.forEach((label, i) => {
    let chosen = known[i]
    if (chosen === undefined) {
      const count = tagFeatures(forms, i, last, beforeLast, features)
      if (mode === 'see') model.see(features, count)
      else model.score(features, count, scores)
      chosen = mode === 'see' ? label : bestLabel(scores, allowed[i] ?? null)
      if (mode === 'learn' && label !== NO_TAG && (allowed[i]?.[label] ?? 1) === 1)
        model.learn(features, count, label, chosen)
    }
    beforeLast = last
    last = chosen
  })
}

function tagOf(w: GoldWord): string {
  return `${w.upos} ${w.xpos}`
}

/** The words, lower case, that were seen as function words. */
function closedWords(words: readonly GoldWord[]): ReadonlySet<string> {
  return new Set(words.filter((w) => isClosed(tagOf(w))).map((w) => foldWord(w.form.toLowerCase())))
}

function frequentLabels(words: readonly GoldWord[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const w of words) counts.set(tagOf(w), (counts.get(tagOf(w)) ?? 0) + 1)
  return [...counts]
    .filter(([, n]) => n >= 3)
    .map(([label]) => label)
    .toSorted(compareText)
}

/** Words seen often that nearly always bear one tag. */
function knownTags(words: readonly GoldWord[], labels: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const byWord = new Map<string, Map<string, number>>()
  for (const w of words) {
    const lower = foldWord(w.form.toLowerCase())
    const tags = byWord.get(lower) ?? new Map<string, number>()
    tags.set(tagOf(w), (tags.get(tagOf(w)) ?? 0) + 1)
    byWord.set(lower, tags)
  }
  const out: [string, string][] = []
  for (const [word, tags] of byWord) {
    const total = [...tags.values()].reduce((a, b) => a + b, 0)
    const top = [...tags].toSorted((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]
    if (total >= 30 && top !== undefined && top[1] / total >= 0.997 && labels.has(top[0])) out.push([word, top[0]])
  }
  return new Map(out.toSorted((a, b) => compareText(a[0], b[0])))
}
