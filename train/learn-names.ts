import {
  beginOf,
  type Found,
  insideOf,
  LABELS,
  memoryFeatures,
  type NameLists,
  NOT_NAMED,
  searchNames,
  stepFeature,
  stepScores,
  TYPE_NAMES,
  type Weights,
} from '../src/reading/names/index.ts'
import type { TrainedRows } from './encode-model.ts'
import type { LabelledDocument } from './name-data.ts'
import {
  addToLabel,
  averagedRows,
  type Perceptron,
  perceptron,
  scoreFeatures,
  seeFeatures,
  shuffled,
  startLearning,
} from './perceptron.ts'
import { NAME_LABELS, type PreparedDocument, type PreparedName, prepareNames } from './prepare-names.ts'

const EPOCHS = 7
const BUCKETS = 1 << 19
const SEED = 20261121
/** Features seen less often are left out. */
const AT_LEAST = 6
/** For each word, a wrong label must lose by so much more; a name that is missed, by so much. */
const MARGIN = 10
const MISSED = 40

/** What a perceptron has learnt from the documents. */
export function learnNames(data: readonly LabelledDocument[], lists: NameLists): TrainedRows {
  const model = perceptron(NAME_LABELS, BUCKETS)
  const prepared = data.map((document) => prepareNames(document, lists))
  for (const document of prepared) {
    for (const { words, names } of document.sentences) {
      for (const features of words) if (features !== null) seeFeatures(model, features, features.length)
      for (const { features } of names) seeFeatures(model, features, features.length)
    }
  }
  const steps = Int32Array.from(TYPE_NAMES, (_, before) => stepFeature(before))
  for (let k = 0; k < AT_LEAST; k++) seeFeatures(model, steps, steps.length)
  startLearning(model, AT_LEAST)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const document of shuffled(prepared, SEED + epoch)) learnDocument(model, document)
  }
  return averagedRows(model)
}

/**
 * Learns from one document, from start to end: weights move from the names that would win, wrong words preferred by
 * their cost, to the best of those that the gold labels allow (a structured perceptron with a margin, Collins 2002,
 * Tsochantaridis and others 2005).
 */
function learnDocument(model: Perceptron, { sentences }: PreparedDocument): void {
  const memory = new Map<string, number>()
  const scored = new Int32Array(LABELS)
  for (const { length, words, names, allowed } of sentences) {
    const scores = new Int32Array(length * LABELS)
    words.forEach((features, i) => {
      if (features === null) return
      scoreFeatures(model, features, features.length, scored)
      scores.set(scored, i * LABELS)
    })
    const scoresOfNames = new Int32Array(names.length * LABELS)
    names.forEach(({ text, own, first, last, features }, k) => {
      memoryFeatures(memory.get(text) ?? NOT_NAMED, last - first, features, own)
      scoreFeatures(model, features, features.length, scored)
      scoresOfNames.set(scored, k * LABELS)
    })
    const steps = stepScores((feature, of) => scoreFeatures(model, feature, 1, of))
    const weights: Weights = { length, words: scores, candidates: names, names: scoresOfNames, steps }
    const gold = searchNames(weights, allowed)
    const guess = searchNames(weights)
    const labels = labelsOf(gold, length)
    addCosts(scores, labels)
    const rival = searchNames(weights)
    model.now++
    move(model, words, names, gold, labels, 1)
    move(model, words, names, rival, labelsOf(rival, length), -1)
    for (const { first, last, type } of guess) {
      const held = names.find((n) => n.first === first && n.last === last)
      if (held !== undefined) memory.set(held.text, type)
    }
  }
}

/** Makes every wrong label of every word score better by what it costs. */
function addCosts(scores: Int32Array, labels: readonly number[]): void {
  labels.forEach((label, i) => {
    for (let k = 0; k < LABELS; k++) {
      if (k !== label) scores[i * LABELS + k] = (scores[i * LABELS + k] ?? 0) + (k === 0 ? MISSED : MARGIN)
    }
  })
}

/** The label of each word. */
function labelsOf(names: readonly Found[], length: number): readonly number[] {
  const out = new Array<number>(length).fill(0)
  for (const { first, last, type } of names) {
    out.fill(insideOf(type), first, last)
    out[first] = beginOf(type)
  }
  return out
}

/** Adds `change` to the weights of all features of these names and of the words' labels. */
function move(
  model: Perceptron,
  words: readonly (Int32Array | null)[],
  names: readonly PreparedName[],
  found: readonly Found[],
  labels: readonly number[],
  change: number,
): void {
  words.forEach((features, i) => {
    if (features !== null) addToLabel(model, features, features.length, labels[i] ?? 0, change)
  })
  for (const { first, last, type, before } of found) {
    const held = names.find((n) => n.first === first && n.last === last)
    if (held !== undefined) addToLabel(model, held.features, held.features.length, beginOf(type), change)
    addToLabel(model, Int32Array.of(stepFeature(before)), 1, beginOf(type), change)
  }
}
