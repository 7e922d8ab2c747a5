import { addKept, findKept, type KeptNumbers, keptNumbers } from './kept-numbers.ts'
import {
  BUFFER,
  BUFFER_NODE,
  DEPENDENT,
  HEAD,
  isLegal,
  LEFT,
  type ParseRoom,
  PREVIOUS,
  parseRoom,
  RELATION,
  RIGHT,
  SCORE,
  SHIFT,
  STATE,
  secondNode,
  startSentence,
  stateField,
  TRANSITION,
  takeTransition,
  thirdNode,
  topNode,
  wordOf,
} from './parse-room.ts'
import type { ParseView } from './parse-view.ts'
import {
  bufferFeatures,
  stackFeatures,
  stackNodeFeatures,
  stateFeatures,
  TRANSITION_FEATURES,
  topFeatures,
  topNodeFeatures,
  tripleFeatures,
} from './transition-features.ts'

/** The functions whose features together describe a state; a part whose words are not there gives none. */
export const STATE_PARTS: readonly ((view: ParseView, room: ParseRoom, state: number, out: Int32Array) => number)[] = [
  (view, room, state, out) =>
    stateFeatures(
      view,
      room,
      thirdNode(room, state),
      secondNode(room, state),
      topNode(room, state),
      stateField(room, state, BUFFER_NODE),
      out,
    ),
  (view, room, state, out) =>
    topNodeFeatures(view, room, topNode(room, state), stateField(room, state, BUFFER_NODE), out),
  (view, room, state, out) => stackNodeFeatures(view, room, secondNode(room, state), topNode(room, state), out),
  (view, room, state, out) => {
    const s = wordOf(room, topNode(room, state))
    return tripleFeatures(view, wordOf(room, secondNode(room, state)), s, stateField(room, state, BUFFER), out)
  },
  (view, room, state, out) => bufferFeatures(view, stateField(room, state, BUFFER), out),
  (view, room, state, out) => {
    const s = wordOf(room, topNode(room, state))
    return s === 0 ? 0 : topFeatures(view, s, stateField(room, state, BUFFER), out)
  },
  (view, room, state, out) => {
    const h = wordOf(room, secondNode(room, state))
    return h === 0 ? 0 : stackFeatures(view, h, wordOf(room, topNode(room, state)), out)
  },
]

/** What decides in a parser, trained or in training. */
export interface ParseScorer {
  /** Writes the sums of the three transitions' weights over `count` features to `out[at …]`. */
  sum(features: Int32Array, count: number, out: Int32Array, at: number): void
  /** The relation (by number) of an arc between two nodes. */
  relation(view: ParseView, room: ParseRoom, head: number, dependent: number): number
}

/** A beam at work: its room, the states of the current step, and what is remembered within a sentence. */
export interface Beam {
  readonly width: number
  readonly room: ParseRoom
  readonly features: Int32Array
  readonly scores: Int32Array
  /** The best continuations of the current step, best first. */
  readonly next: { readonly score: Int32Array; readonly state: Int32Array; readonly transition: Int32Array }
  /** Sums of whole states, of pairs of nodes, and of words without their dependents. */
  readonly ofState: KeptNumbers
  readonly ofTopNode: KeptNumbers
  readonly ofStackNodes: KeptNumbers
  readonly ofTriple: KeptNumbers
  readonly ofBuffer: KeptNumbers
  readonly ofTop: KeptNumbers
  readonly ofStack: KeptNumbers
  /** Relations by the nodes of head and dependent. */
  readonly relations: KeptNumbers
  sentence: number
}

/** A beam that keeps `width` states a step. */
export function makeBeam(width: number): Beam {
  const column = (slots: number): Int32Array => new Int32Array(slots)
  return {
    width,
    room: parseRoom(),
    features: column(TRANSITION_FEATURES),
    scores: column(3),
    next: { score: column(width), state: column(width), transition: column(width) },
    ofState: keptNumbers(),
    ofTopNode: keptNumbers(),
    ofStackNodes: keptNumbers(),
    ofTriple: keptNumbers(),
    ofBuffer: keptNumbers(),
    ofTop: keptNumbers(),
    ofStack: keptNumbers(),
    relations: keptNumbers(),
    sentence: 0,
  }
}

/** Prepares the beam for a sentence and returns its first state. */
export function startBeam(beam: Beam, view: ParseView): number {
  beam.sentence++
  return startSentence(beam.room, view.length, 2 * view.length * (beam.width + 1) + 2)
}

/**
 * Fills `beam.scores` with the sums of the transitions in a state. The states of a beam have most words and nodes in
 * common, so that sums are kept within the sentence by what they depend on.
 */
export function scoreState(beam: Beam, view: ParseView, scorer: ParseScorer, state: number): void {
  const { room, features, scores, sentence, ofState } = beam
  const top = topNode(room, state)
  const below = secondNode(room, state)
  const under = thirdNode(room, state)
  const first = stateField(room, state, BUFFER_NODE)
  const tag = view.tag[wordOf(room, under)] ?? 0
  let at = findKept(ofState, top, below, (first << 9) | (tag & 511), sentence)
  if (at < 0) {
    at = ~at
    scorer.sum(features, stateFeatures(view, room, under, below, top, first, features), ofState, at)
    addKept(ofState, at, beam.ofTopNode, atTopNode(beam, view, scorer, top, first))
    addKept(ofState, at, beam.ofStackNodes, atStackNodes(beam, view, scorer, below, top))
    const b = stateField(room, state, BUFFER)
    addKept(ofState, at, beam.ofTriple, atTriple(beam, view, scorer, wordOf(room, below), wordOf(room, top), b))
  }
  scores[0] = ofState[at] ?? 0
  scores[1] = ofState[at + 1] ?? 0
  scores[2] = ofState[at + 2] ?? 0
}

function atTopNode(beam: Beam, view: ParseView, scorer: ParseScorer, top: number, first: number): number {
  const { room, features, ofTopNode } = beam
  const at = findKept(ofTopNode, top, first, 0, beam.sentence)
  if (at >= 0) return at
  scorer.sum(features, topNodeFeatures(view, room, top, first, features), ofTopNode, ~at)
  return ~at
}

function atStackNodes(beam: Beam, view: ParseView, scorer: ParseScorer, below: number, top: number): number {
  const { room, features, ofStackNodes } = beam
  const at = findKept(ofStackNodes, below, top, 0, beam.sentence)
  if (at >= 0) return at
  scorer.sum(features, stackNodeFeatures(view, room, below, top, features), ofStackNodes, ~at)
  return ~at
}

/** All that depends on words alone. */
function atTriple(beam: Beam, view: ParseView, scorer: ParseScorer, h: number, s: number, b: number): number {
  const { features, sentence, ofTriple, ofBuffer, ofTop, ofStack } = beam
  const found = findKept(ofTriple, h, s, b, sentence)
  if (found >= 0) return found
  const at = ~found
  scorer.sum(features, tripleFeatures(view, h, s, b, features), ofTriple, at)
  let part = findKept(ofBuffer, b, 0, 0, sentence)
  if (part < 0) {
    part = ~part
    scorer.sum(features, bufferFeatures(view, b, features), ofBuffer, part)
  }
  addKept(ofTriple, at, ofBuffer, part)
  if (s === 0) return at
  part = findKept(ofTop, s, b, 0, sentence)
  if (part < 0) {
    part = ~part
    scorer.sum(features, topFeatures(view, s, b, features), ofTop, part)
  }
  addKept(ofTriple, at, ofTop, part)
  if (h === 0) return at
  part = findKept(ofStack, h, s, 0, sentence)
  if (part < 0) {
    part = ~part
    scorer.sum(features, stackFeatures(view, h, s, features), ofStack, part)
  }
  addKept(ofTriple, at, ofStack, part)
  return at
}

/** Fills `beam.next` with the best continuations of the states `[from, to)` and returns how many there are. */
export function bestContinuations(
  beam: Beam,
  view: ParseView,
  scorer: ParseScorer,
  from: number,
  to: number,
  gap: number,
): number {
  const { room, scores, next, width } = beam
  let found = 0
  for (let state = from; state < to; state++) {
    scoreState(beam, view, scorer, state)
    const before = stateField(room, state, SCORE)
    for (let transition = SHIFT; transition <= RIGHT; transition++) {
      if (!isLegal(room, state, transition, view.length)) continue
      const score = before + (scores[transition] ?? 0)
      let place = found
      if (found < width) found++
      else if (score <= (next.score[found - 1] ?? 0)) continue
      else place = found - 1
      while (place > 0 && (next.score[place - 1] ?? 0) < score) {
        next.score[place] = next.score[place - 1] ?? 0
        next.state[place] = next.state[place - 1] ?? 0
        next.transition[place] = next.transition[place - 1] ?? 0
        place--
      }
      next.score[place] = score
      next.state[place] = state
      next.transition[place] = transition
    }
  }
  const least = (next.score[0] ?? 0) - gap
  while (found > 1 && (next.score[found - 1] ?? 0) < least) found--
  return found
}

/** Takes a transition; an arc gets the relation that the scorer gives it. */
export function advance(
  beam: Beam,
  view: ParseView,
  scorer: ParseScorer,
  state: number,
  transition: number,
  score: number,
): number {
  const { room } = beam
  if (transition === SHIFT) return takeTransition(room, state, SHIFT, 0, score)
  const dependent = topNode(room, state)
  const head = transition === LEFT ? stateField(room, state, BUFFER_NODE) : secondNode(room, state)
  return takeTransition(room, state, transition, relationOf(beam, view, scorer, head, dependent), score)
}

/** The scorer's relation, remembered within the sentence: the states of a beam make the same arcs again and again. */
function relationOf(beam: Beam, view: ParseView, scorer: ParseScorer, head: number, dependent: number): number {
  const { room, relations, sentence } = beam
  const at = findKept(relations, head, dependent, 0, sentence)
  if (at < 0) relations[~at] = scorer.relation(view, room, head, dependent)
  return relations[at < 0 ? ~at : at] ?? 0
}

/** The states from the first one after the start to `state`, in order. */
export function pathTo(room: ParseRoom, state: number): readonly number[] {
  const path: number[] = []
  for (let at = state; stateField(room, at, PREVIOUS) >= 0; at = stateField(room, at, PREVIOUS)) path.push(at)
  return path.reverse()
}

/** Calls `each` with every arc made on the way to `state`. */
export function eachArc(
  room: ParseRoom,
  state: number,
  each: (dependent: number, head: number, relation: number) => void,
): void {
  for (let at = state; stateField(room, at, PREVIOUS) >= 0; at = stateField(room, at, PREVIOUS)) {
    if (stateField(room, at, TRANSITION) === SHIFT) continue
    each(
      room.states[at * STATE + DEPENDENT] ?? 0,
      room.states[at * STATE + HEAD] ?? 0,
      room.states[at * STATE + RELATION] ?? 0,
    )
  }
}
