import { formsRoom } from '../src/language/index.ts'
import { type Models, readGazetteer } from '../src/models/index.ts'
import {
  type Allowed,
  beginOf,
  type Candidate,
  candidatesOf,
  coveredBy,
  documentView,
  type Found,
  insideOf,
  LABELS,
  NAME_FEATURES,
  type NameLists,
  memoryFeatures,
  nameFeatures,
  nameView,
  placeFeatures,
  searchNames,
  stepFeature,
  stepScores,
  TYPE_NAMES,
  textOf,
  type Weights,
} from '../src/reading/names/index.ts'
import { encodeModel, type TrainedRows } from './encode-model.ts'
import { gazetteerTables } from './gazetteer-tables.ts'
import { inCapitals, type LabelledDocument, readNames } from './name-data.ts'
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

const EPOCHS = Number(process.env.EPOCHS ?? 12)
const BUCKETS = 1 << Number(process.env.BITS ?? 20)
const SEED = 20261121
/** Features seen less often are left out. */
const AT_LEAST = Number(process.env.ATL ?? 4)
/** An answer that won by less is learnt from again. */
const MARGIN = Number(process.env.MARGIN ?? 1)
export const QUANTISATION = { steps: Number(process.env.STEPS ?? 8), floor: Number(process.env.FLOOR ?? 4) }
const MISSED = Number(process.env.MISSED ?? MARGIN)
/** Every so manieth document is also read in capitals. */
const LOUD = 12
export const NAME_LABELS: readonly string[] = [
  'O',
  ...['PER', 'ORG', 'LOC', 'EVENT', 'OTHER'].flatMap((t) => [`B-${t}`, `I-${t}`]),
]

/** The name tagger's weight file with its gazetteer, from the parts of the corpora whose licence lets weights ship. */
export function trainNames(corpora: string, models: Models): Record<string, unknown> {
  const all = (): boolean => true
  const plain = (type: string): boolean => type !== 'MISC'
  const classic = (type: string): boolean => type !== 'MISC' && type !== 'EVENT'
  const data = [
    ...readNames(`${corpora}ner/gum/train.jsonl`, all, models),
    ...readNames(`${corpora}ner/wikigold/train.jsonl`, all, models),
    ...readNames(`${corpora}ner/uner-ewt/train.jsonl`, plain, models),
    ...readNames(`${corpora}ner/crossner-politics/train.jsonl`, all, models),
    ...readNames(`${corpora}ner/crossner-other/train.jsonl`, classic, models),
    ...readNames(`${corpora}ner/re3d/train.jsonl`, plain, models),
  ]
  const loud = data.filter((_, i) => i % LOUD === 0).flatMap((document) => inCapitals(document, models) ?? [])
  const gazetteer = gazetteerTables(corpora)
  const lists = { gazetteer: readGazetteer(gazetteer), lexicon: models.lexicon }
  return { ...encodeModel(learnNames([...data, ...loud], lists), QUANTISATION), gazetteer }
}

/** What a perceptron has learnt from the documents. */
export function learnNames(data: readonly LabelledDocument[], lists: NameLists): TrainedRows {
  const model = perceptron(NAME_LABELS, BUCKETS)
  const prepared = data.map((document) => prepare(document, lists))
  for (const document of prepared) {
    for (const { words, names } of document.sentences) {
      for (const features of words) if (features !== null) seeFeatures(model, features, features.length)
      for (const { features } of names) seeFeatures(model, features, features.length)
    }
  }
  for (let b = 0; b < TYPE_NAMES.length; b++) for (let k = 0; k < AT_LEAST; k++) seeFeatures(model, Int32Array.of(stepFeature(b)), 1)
  startLearning(model, AT_LEAST)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const document of shuffled(prepared, SEED + epoch)) learnDocument(model, document)
  }
  return averagedRows(model)
}

/** A candidate with its features; those of memory have room at the end. */
interface PreparedName extends Candidate {
  readonly text: string
  readonly features: Int32Array
  readonly own: number
}

interface PreparedSentence {
  readonly length: number
  /** Features of the words that may be part of a name. */
  readonly words: readonly (Int32Array | null)[]
  readonly names: readonly PreparedName[]
  /** What the gold labels allow. */
  readonly allowed: Allowed
}

interface PreparedDocument {
  readonly sentences: readonly PreparedSentence[]
}

function prepare({ words, labels }: LabelledDocument, lists: NameLists): PreparedDocument {
  const document = documentView(words, lists.gazetteer)
  const room = formsRoom(lists.lexicon)
  const features = new Int32Array(NAME_FEATURES)
  const sentences = words.sentences.flatMap((sentence): readonly PreparedSentence[] => {
    const view = nameView(words, sentence, document, lists.gazetteer, room)
    const candidates = candidatesOf(view)
    if (candidates.length === 0) return []
    const { length } = view.forms
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
          return { ...c, text, own, features: features.slice(0, memoryFeatures(-1, c.last - c.first, features, own)) }
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
      if (wanted === FREE ? type < 4 : wanted !== (i === first ? beginOf(type) : insideOf(type))) return false
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

const FREE = -1
const ANY = -2

/** Learns from one document, from start to end: where names that are wrong score too well, the weights move. */
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
    for (const { text, own, first, last, features, scores: of } of names) {
      memoryFeatures(memory.get(text) ?? -1, last - first, features, own)
      scoreFeatures(model, features, features.length, of)
    }
    const steps = stepScores((feature, of) => scoreFeatures(model, feature, 1, of))
    const weights: Weights = { length, words: scores, candidates: names, steps }
    const gold = searchNames(weights, allowed)
    const guess = searchNames(weights)
    const labels = labelsOf(gold, length)
    words.forEach((features, i) => {
      if (features === null) return
      for (let k = 0; k < LABELS; k++) if (k !== labels[i]) scores[i * LABELS + k] = (scores[i * LABELS + k] ?? 0) + (k === 0 ? MISSED : MARGIN)
    })
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

function labelsOf(names: readonly Found[], length: number): readonly number[] {
  const out = new Array<number>(length).fill(0)
  for (const { first, last, type } of names) {
    out.fill(insideOf(type), first, last)
    out[first] = beginOf(type)
  }
  return out
}

function move(model: Perceptron, words: PreparedSentence['words'], names: readonly PreparedName[], found: readonly Found[], labels: readonly number[], change: number): void {
  words.forEach((features, i) => {
    if (features !== null) addToLabel(model, features, features.length, labels[i] ?? 0, change)
  })
  for (const { first, last, type, before } of found) {
    const held = names.find((n) => n.first === first && n.last === last)
    if (held !== undefined) addToLabel(model, held.features, held.features.length, beginOf(type), change)
    addToLabel(model, Int32Array.of(stepFeature(before)), 1, beginOf(type), change)
  }
}
