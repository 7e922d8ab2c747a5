import { formsRoom } from '../src/language/index.ts'
import { bestLabel, type Models, readGazetteer } from '../src/models/index.ts'
import {
  follows,
  NAME_FEATURES,
  type NameLists,
  type NameView,
  NO_LABEL,
  nameFeatures,
  nameView,
  remember,
  spellings,
  successors,
} from '../src/reading/names/index.ts'
import { encodeModel, type TrainedRows } from './encode-model.ts'
import { gazetteerTables } from './gazetteer-tables.ts'
import { inCapitals, type LabelledDocument, readNames } from './name-data.ts'
import {
  averagedRows,
  learnLabel,
  type Perceptron,
  perceptron,
  scoreFeatures,
  seeFeatures,
  shuffled,
  startLearning,
} from './perceptron.ts'

const EPOCHS = 12
const BUCKETS = 1 << 20
const SEED = 20261121
/** Features seen less often are left out. */
const AT_LEAST = 4
/** An answer that won by less is learnt from again. */
const MARGIN = 1
const QUANTISATION = { steps: 8, floor: 4 }
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
  for (const document of prepared) walk(model, document, 'see')
  startLearning(model, AT_LEAST)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const document of shuffled(prepared, SEED + epoch)) walk(model, document, 'learn')
  }
  return averagedRows(model)
}

interface Prepared extends LabelledDocument {
  readonly views: readonly NameView[]
  readonly gold: readonly (number | null)[]
}

function prepare(document: LabelledDocument, lists: NameLists): Prepared {
  const { words, labels } = document
  const spelled = spellings(words)
  const room = formsRoom(lists.lexicon)
  return {
    ...document,
    views: words.sentences.map((s) => nameView(words, s, spelled, lists.gazetteer, room)),
    gold: labels.map((label) => (label === null ? null : NAME_LABELS.indexOf(label))),
  }
}

const ALLOWED = successors(NAME_LABELS)

/** One document from start to end: on its gold labels to see its features, on the guessed ones to learn. */
function walk(model: Perceptron, { words, views, gold }: Prepared, mode: 'see' | 'learn'): void {
  const features = new Int32Array(NAME_FEATURES)
  const scores = new Int32Array(NAME_LABELS.length)
  const memory = new Map<string, number>()
  const remembered = (i: number): number => memory.get(words.tokens[i]?.text ?? '') ?? NO_LABEL
  words.sentences.forEach((sentence, s) => {
    const view = views[s]
    let last = NO_LABEL
    let beforeLast = NO_LABEL
    const labels: number[] = []
    for (let i = sentence.first; view !== undefined && i < sentence.last; i++) {
      const around: readonly [number, number] = [remembered(i), i + 1 < sentence.last ? remembered(i + 1) : NO_LABEL]
      const count = nameFeatures(view, i - sentence.first, last, beforeLast, around, features)
      const wanted = gold[i] ?? null
      let chosen = wanted ?? 0
      if (mode === 'see') seeFeatures(model, features, count)
      else {
        scoreFeatures(model, features, count, scores)
        const allowed = ALLOWED[last < 0 ? NAME_LABELS.length : last] ?? null
        chosen = bestLabel(scores, allowed)
        if (wanted !== null) learnLabel(model, features, count, scores, reachable(last, wanted), MARGIN, allowed)
      }
      labels.push(chosen)
      beforeLast = last
      last = chosen
    }
    labels.forEach((label, k) => {
      remember(memory, words, sentence.first + k, label)
    })
  })
}

/**
 * The label to learn towards. Where the history went wrong the inside of a name can only be its beginning: a label that
 * may not follow could never be reached, and its weights would grow without end.
 */
function reachable(last: number, wanted: number): number {
  const label = NAME_LABELS[wanted] ?? 'O'
  return follows(NAME_LABELS[last] ?? 'O', label) ? wanted : NAME_LABELS.indexOf(`B-${label.slice(2)}`)
}
