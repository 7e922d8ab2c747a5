import { compareText } from '../src/document/index.ts'
import {
  advance,
  BEAM_WIDTH,
  type Beam,
  BUFFER_NODE,
  bestContinuations,
  DEPENDENT,
  formsRoom,
  HEAD,
  isUpos,
  LEFT,
  lemmaOf,
  makeBeam,
  NODE,
  type ParseRoom,
  type ParseScorer,
  type ParseView,
  PREVIOUS,
  parseView,
  pathTo,
  RELATION_FEATURES,
  relationFeatures,
  SCORE,
  SHIFT,
  STATE_PARTS,
  scoreState,
  secondNode,
  seeWord,
  startBeam,
  stateField,
  TRANSITION,
  topNode,
  wordForms,
} from '../src/language/index.ts'
import { bestLabel, type Lexicon, mixHashes } from '../src/models/index.ts'
import type { GoldWord } from './conllu.ts'
import { encodeModel, type Quantisation, type TrainedRows } from './encode-model.ts'
import { oracleOf } from './parse-oracle.ts'
import {
  addToLabel,
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
/** Each seed gives an order of the sentences; the weights are the mean over all. */
const SEEDS = [7919, 7920, 7921]
const TRANSITION_BUCKETS = 1 << 22
const RELATION_BUCKETS = 1 << 21
/** Features seen less often are left out. */
const AT_LEAST = 2
/** A relation that won by less is learnt from again. */
const RELATION_MARGIN = 10
const SHIPPED = { transitions: { steps: 2, floor: 4 }, relations: { steps: 2, floor: 4 } }
/** As in parsing, states far behind the best one are given up: the model learns to keep the right one near. */
const GAP = 110

/** What the parser's words are made from besides their tags. */
export interface ParserTables {
  readonly lexicon: Lexicon
  readonly lemmas: ReadonlyMap<string, string>
  /** Labels of the tagger, whose numbers are the parser's tags. */
  readonly tagset: readonly string[]
}

/** The mean weights of both models of the parser. */
export interface TrainedParser {
  readonly transitions: TrainedRows
  readonly relations: TrainedRows
}

interface Example {
  readonly view: ParseView
  readonly oracle: Int8Array
  /** Head and relation of each word, 1-based; the root is `length + 1`. */
  readonly heads: readonly number[]
  readonly relations: readonly number[]
}

/**
 * Learns transitions and relations from gold trees over the given tags (of a tagger that was not trained on these
 * sentences). Transitions: structured perceptron with a beam, updated at the step where the best wrong state is furthest
 * ahead of the right one (maximum violation; Huang, Fayong and Guo 2012). Relations: on the right arcs of each oracle path.
 */
export function trainParser(
  sentences: readonly (readonly GoldWord[])[],
  tags: readonly (readonly string[])[],
  tables: ParserTables,
  tell: (epoch: number, wrong: number) => void = () => {},
  seeds: readonly number[] = SEEDS,
): TrainedParser {
  const labels = [...new Set(sentences.flat().map((w) => w.deprel))].toSorted(compareText)
  const numbers = new Map(labels.map((label, i) => [label, i]))
  const examples = sentences.map((words, i) => exampleOf(words, tags[i] ?? [], tables, numbers))
  const trained = seeds.map((seed) => learnTrees(examples, labels, seed, tell))
  return {
    transitions: meanRows(trained.map((t) => averagedRows(t.transitions))),
    relations: meanRows(trained.map((t) => averagedRows(t.relations))),
  }
}

function learnTrees(
  examples: readonly Example[],
  labels: readonly string[],
  seed: number,
  tell: (epoch: number, wrong: number) => void,
): Trainer {
  const trainer: Trainer = {
    transitions: perceptron(['shift', 'left', 'right'], TRANSITION_BUCKETS),
    relations: perceptron(labels, RELATION_BUCKETS),
    beam: makeBeam(BEAM_WIDTH),
    features: new Int32Array(RELATION_FEATURES),
    scores: new Int32Array(labels.length),
  }
  for (const example of examples) see(trainer, example)
  startLearning(trainer.transitions, AT_LEAST)
  startLearning(trainer.relations, AT_LEAST)
  const scorer = scorerOf(trainer)
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    let wrong = 0
    for (const example of shuffled(examples, mixHashes(seed, epoch))) wrong += learn(trainer, scorer, example) ? 1 : 0
    tell(epoch, wrong)
  }
  return trainer
}

interface Trainer {
  readonly transitions: Perceptron
  readonly relations: Perceptron
  readonly beam: Beam
  readonly features: Int32Array
  readonly scores: Int32Array
}

function exampleOf(
  words: readonly GoldWord[],
  tags: readonly string[],
  { lexicon, lemmas, tagset }: ParserTables,
  numbers: ReadonlyMap<string, number>,
): Example {
  const texts = words.map((w) => w.form)
  const lowers = texts.map((text) => text.toLowerCase())
  const tagged = lowers.map((lower, i) => {
    const [upos = 'X', xpos = ''] = (tags[i] ?? '').split(' ')
    const word = {
      tag: tagset.indexOf(tags[i] ?? ''),
      upos: isUpos(upos) ? upos : ('X' as const),
      lower,
      lemma: lemmaOf(lower, xpos, lemmas),
    }
    return seeWord(word, lexicon)
  })
  const heads = [0, ...words.map((w) => (w.head === 0 ? words.length + 1 : w.head))]
  return {
    view: parseView(wordForms(texts, lowers, formsRoom(lexicon)), tagged),
    oracle: oracleOf(heads),
    heads,
    relations: [0, ...words.map((w) => numbers.get(w.deprel) ?? 0)],
  }
}

function scorerOf({ transitions, relations, features, scores }: Trainer): ParseScorer {
  const { weights } = transitions
  const { rowOf } = transitions
  const mask = transitions.buckets - 1
  return {
    sum: (values, count, out, at) => {
      let a = 0
      let b = 0
      let c = 0
      for (let f = 0; f < count; f++) {
        const row = rowOf[(values[f] ?? 0) & mask] ?? -1
        if (row < 0) continue
        a += weights[3 * row] ?? 0
        b += weights[3 * row + 1] ?? 0
        c += weights[3 * row + 2] ?? 0
      }
      out[at] = a
      out[at + 1] = b
      out[at + 2] = c
    },
    relation: (view, room, head, dependent) => {
      scoreFeatures(relations, features, relationFeatures(view, room, head, dependent, features), scores)
      return bestLabel(scores, null)
    },
  }
}

/** Goes the oracle's way with gold relations and tells both models what features there are. */
function see({ transitions, relations, beam, features }: Trainer, { view, oracle, relations: gold }: Example): void {
  const { room } = beam
  const given: ParseScorer = {
    sum: () => {},
    relation: (_view, from, _head, dependent) => gold[from.nodes[dependent * NODE] ?? 0] ?? 0,
  }
  let state = startBeam(beam, view)
  for (const transition of oracle) {
    eachPart(beam, view, state, (values, count) => {
      seeFeatures(transitions, values, count)
    })
    if (transition !== SHIFT) {
      const [head, dependent] = arcOf(room, state, transition)
      seeFeatures(relations, features, relationFeatures(view, room, head, dependent, features))
    }
    state = advance(beam, view, given, state, transition, 0)
  }
}

/** Parses one sentence and moves the weights; returns whether a wrong state was ahead of the right one. */
function learn(trainer: Trainer, scorer: ParseScorer, example: Example): boolean {
  const { beam, transitions } = trainer
  const { view, oracle } = example
  const { room, next, scores } = beam
  transitions.now++
  let gold = startBeam(beam, view)
  let from = gold
  let to = from + 1
  let worst = -1
  let violation: readonly [right: number, wrong: number] | null = null
  for (const transition of oracle) {
    const found = bestContinuations(beam, view, scorer, from, to, GAP)
    scoreState(beam, view, scorer, gold)
    const goldScore = stateField(room, gold, SCORE) + (scores[transition] ?? 0)
    from = room.stateCount
    to = from + found
    let kept = -1
    for (let c = 0; c < found; c++) {
      const before = next.state[c] ?? 0
      const taken = next.transition[c] ?? 0
      const made = advance(beam, view, scorer, before, taken, next.score[c] ?? 0)
      if (before === gold && taken === transition) kept = made
    }
    gold = kept >= 0 ? kept : advance(beam, view, scorer, gold, transition, goldScore)
    const ahead = stateField(room, from, SCORE) - goldScore
    if (gold !== from && ahead > worst) {
      worst = ahead
      violation = [gold, from]
    }
  }
  learnRelations(trainer, example, gold)
  if (violation === null) return false
  const [right, wrong] = violation.map((state) => pathTo(room, state))
  let same = 0
  while (same < (right?.length ?? 0) && right?.[same] === wrong?.[same]) same++
  moveAlong(trainer, view, right?.slice(same) ?? [], 1)
  moveAlong(trainer, view, wrong?.slice(same) ?? [], -1)
  return true
}

/** Adds `change` to the weights of each transition of a path. */
function moveAlong({ transitions, beam }: Trainer, view: ParseView, path: readonly number[], change: number): void {
  for (const state of path) {
    const transition = stateField(beam.room, state, TRANSITION)
    eachPart(beam, view, stateField(beam.room, state, PREVIOUS), (values, count) => {
      addToLabel(transitions, values, count, transition, change)
    })
  }
}

/** Learns the relations of the right arcs on the way to `state`. */
function learnRelations({ relations, beam, features, scores }: Trainer, example: Example, state: number): void {
  const { room } = beam
  for (const at of pathTo(room, state)) {
    const transition = stateField(room, at, TRANSITION)
    const word = stateField(room, at, DEPENDENT)
    if (transition === SHIFT || example.heads[word] !== stateField(room, at, HEAD)) continue
    const [head, dependent] = arcOf(room, stateField(room, at, PREVIOUS), transition)
    const count = relationFeatures(example.view, room, head, dependent, features)
    scoreFeatures(relations, features, count, scores)
    learnLabel(relations, features, count, scores, example.relations[word] ?? 0, RELATION_MARGIN, null)
  }
}

/** The nodes of the arc that a transition makes in a state: head, dependent. */
function arcOf(room: ParseRoom, state: number, transition: number): readonly [number, number] {
  const head = transition === LEFT ? stateField(room, state, BUFFER_NODE) : secondNode(room, state)
  return [head, topNode(room, state)]
}

function eachPart(
  beam: Beam,
  view: ParseView,
  state: number,
  each: (features: Int32Array, count: number) => void,
): void {
  for (const part of STATE_PARTS) {
    const count = part(view, beam.room, state, beam.features)
    if (count > 0) each(beam.features, count)
  }
}

/** The parser's weight file. */
export function parserFile(
  { transitions, relations }: TrainedParser,
  whole: { readonly transitions: Quantisation; readonly relations: Quantisation } = SHIPPED,
): Record<string, unknown> {
  return {
    transitions: encodeModel(transitions, whole.transitions),
    relations: encodeModel(relations, whole.relations),
  }
}
