import { compareText } from '../src/document/index.ts'
import {
  allowedLabels,
  foldWord,
  formsRoom,
  isClosed,
  NO_TAG,
  openLabels,
  TAG_FEATURES,
  type TaggerRoom,
  tagFeatures,
  taggerRoom,
  tagWords,
  type WordForms,
  wordForms,
} from '../src/language/index.ts'
import { bestLabel, decodeTagger, type Lexicon, mixHashes, type TaggerModels } from '../src/models/index.ts'
import type { GoldWord } from './conllu.ts'
import { encodeModel } from './encode-model.ts'
import {
  averagedRows,
  learnLabel,
  meanRows,
  type Perceptron,
  perceptron,
  scoreFeatures,
  seeFeatures,
  shuffled,
  startLearning,
} from './perceptron.ts'

const EPOCHS = 8
const BUCKETS = 1 << 20
/** Each seed gives an order of the sentences; the weights are the mean over all. */
const SEEDS = [20261121, 20261122, 20261123]
/** Features seen less often are left out. */
const AT_LEAST = 3
/** An answer that won by less is learnt from again. */
const MARGIN = 30
const QUANTISATION = { steps: 2, floor: 3 }
/** Parts of the training sentences for `jackknifedTags`, and how many neighbours stay in one part. */
const FOLDS = 5
const TOGETHER = 10

interface Example {
  readonly forms: WordForms
  /** Numbers of the gold labels. */
  readonly gold: readonly number[]
  /** Numbers of the labels that are known without looking. */
  readonly known: readonly (number | undefined)[]
  /** The labels that each word may bear. */
  readonly allowed: readonly (Uint8Array | null)[]
}

/** The tagger's weight file with its tables of known tags and function words, from gold sentences. */
export function trainTagger(
  sentences: readonly (readonly GoldWord[])[],
  lexicon: Lexicon,
  seeds: readonly number[] = SEEDS,
): Record<string, unknown> {
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
      forms: wordForms(forms, lowers, formsRoom(lexicon)),
      gold: sentence.map((w) => index.get(tagOf(w)) ?? NO_TAG),
      known: lowers.map((lower) => index.get(known.get(foldWord(lower)) ?? '')),
      allowed: lowers.map((lower) => allowedLabels(foldWord(lower), closed, open)),
    }
  })
  const models = seeds.map((seed) => learnTags(examples, labels, seed))
  return {
    ...encodeModel(meanRows(models.map(averagedRows)), QUANTISATION),
    known: Object.fromEntries(known),
    closed: [...closed].toSorted(compareText).join(' '),
  }
}

/**
 * The tags (`UPOS XPOS`) that a tagger gives each sentence when it has not been trained on it: what is trained on tags
 * should see such errors as it will meet.
 */
export function jackknifedTags(
  sentences: readonly (readonly GoldWord[])[],
  lexicon: Lexicon,
): readonly (readonly string[])[] {
  const foldOf = (i: number): number => Math.floor(i / TOGETHER) % FOLDS
  const taggers = Array.from({ length: FOLDS }, (_, fold): TaggerModels => {
    const others = sentences.filter((_, i) => foldOf(i) !== fold)
    return decodeTagger(trainTagger(others, lexicon, SEEDS.slice(0, 1)))
  })
  return sentences.map((sentence, i) => {
    const models = taggers[foldOf(i)]
    return models === undefined ? [] : tagsOf(sentence, models, lexicon, taggerRoom(models))
  })
}

function tagsOf(
  sentence: readonly GoldWord[],
  models: TaggerModels,
  lexicon: Lexicon,
  room: TaggerRoom,
): readonly string[] {
  const forms = sentence.map((w) => w.form)
  const lowers = forms.map((form) => form.toLowerCase())
  const tags = tagWords(wordForms(forms, lowers, formsRoom(lexicon)), forms, lowers, models, room)
  return tags.map((tag) => models.tagger.labels[tag] ?? '')
}

function learnTags(examples: readonly Example[], labels: readonly string[], seed: number): Perceptron {
  const model = perceptron(labels, BUCKETS)
  for (const example of examples) walk(model, example, 'see')
  startLearning(model, AT_LEAST)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const example of shuffled(examples, mixHashes(seed, epoch))) walk(model, example, 'learn')
  }
  return model
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
      const among = allowed[i] ?? null
      if (mode === 'see') {
        seeFeatures(model, features, count)
        chosen = label
      } else {
        scoreFeatures(model, features, count, scores)
        chosen = bestLabel(scores, among)
        if (label !== NO_TAG && (among?.[label] ?? 1) === 1)
          learnLabel(model, features, count, scores, label, MARGIN, among)
      }
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
