import { mixHashes } from '../../models/index.ts'
import {
  BUFFER,
  BUFFER_NODE,
  CONTENT,
  DEPENDENT,
  HEAD,
  isLegal,
  LEFT,
  NODE,
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
  topNode,
  wordOf,
} from './parse-room.ts'
import type { ParseView } from './parse-view.ts'
import {
  bufferFeatures,
  stackFeatures,
  stateFeatures,
  TRANSITION_FEATURES,
  topFeatures,
} from './transition-features.ts'

/** Sentences of fewer words than this keep the scores of pairs of words; longer ones compute them anew. */
const MAX_KEPT = 160
const RELATION_SLOTS = 1 << 12

/** The functions whose features together describe a state; a part whose words are not there gives none. */
export const STATE_PARTS: readonly ((view: ParseView, room: ParseRoom, state: number, out: Int32Array) => number)[] = [
  stateFeatures,
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

/** Scores kept for one kind of pair within a sentence. */
interface KeptScores {
  readonly sums: Int32Array
  /** The sentence for which a slot was filled. */
  readonly sentence: Int32Array
}

/** A beam at work: its room, the states of the current step, and what is remembered within a sentence. */
export interface Beam {
  readonly width: number
  readonly room: ParseRoom
  readonly features: Int32Array
  readonly scores: Int32Array
  /** The best continuations of the current step, best first. */
  readonly next: { readonly score: Int32Array; readonly state: Int32Array; readonly transition: Int32Array }
  readonly ofBuffer: KeptScores
  readonly ofTop: KeptScores
  readonly ofStack: KeptScores
  readonly relations: { readonly key: Int32Array; readonly value: Int32Array; readonly sentence: Int32Array }
  sentence: number
}

/** A beam that keeps `width` states a step. */
export function makeBeam(width: number): Beam {
  const kept = (slots: number): KeptScores => ({ sums: new Int32Array(3 * slots), sentence: new Int32Array(slots) })
  const column = (slots: number): Int32Array => new Int32Array(slots)
  return {
    width,
    room: parseRoom(),
    features: column(TRANSITION_FEATURES),
    scores: column(3),
    next: { score: column(width), state: column(width), transition: column(width) },
    ofBuffer: kept(MAX_KEPT),
    ofTop: kept(MAX_KEPT * MAX_KEPT),
    ofStack: kept(MAX_KEPT * MAX_KEPT),
    relations: { key: column(RELATION_SLOTS), value: column(RELATION_SLOTS), sentence: column(RELATION_SLOTS) },
    sentence: 0,
  }
}

/** Prepares the beam for a sentence and returns its first state. */
export function startBeam(beam: Beam, view: ParseView): number {
  beam.sentence++
  return startSentence(beam.room, 2 * view.length * (beam.width + 1) + 2)
}

/** Fills `beam.scores` with the sums of the transitions in a state. */
export function scoreState(beam: Beam, view: ParseView, scorer: ParseScorer, state: number): void {
  const { room, features, scores } = beam
  const b = stateField(room, state, BUFFER)
  const s = wordOf(room, topNode(room, state))
  const h = wordOf(room, secondNode(room, state))
  scorer.sum(features, stateFeatures(view, room, state, features), scores, 0)
  const keeps = view.length + 2 < MAX_KEPT
  const slotB = keeps ? b : 0
  if (!isKept(beam, beam.ofBuffer, slotB, keeps)) {
    scorer.sum(features, bufferFeatures(view, b, features), beam.ofBuffer.sums, 3 * slotB)
  }
  addKept(scores, beam.ofBuffer, slotB)
  if (s === 0) return
  const slotS = keeps ? s * MAX_KEPT + b : 0
  if (!isKept(beam, beam.ofTop, slotS, keeps)) {
    scorer.sum(features, topFeatures(view, s, b, features), beam.ofTop.sums, 3 * slotS)
  }
  addKept(scores, beam.ofTop, slotS)
  if (h === 0) return
  const slotH = keeps ? h * MAX_KEPT + s : 0
  if (!isKept(beam, beam.ofStack, slotH, keeps)) {
    scorer.sum(features, stackFeatures(view, h, s, features), beam.ofStack.sums, 3 * slotH)
  }
  addKept(scores, beam.ofStack, slotH)
}

/** Whether a slot holds this sentence's sums; if not, it will. */
function isKept(beam: Beam, kept: KeptScores, slot: number, keeps: boolean): boolean {
  if (keeps && kept.sentence[slot] === beam.sentence) return true
  kept.sentence[slot] = keeps ? beam.sentence : 0
  return false
}

function addKept(scores: Int32Array, { sums }: KeptScores, slot: number): void {
  scores[0] = (scores[0] ?? 0) + (sums[3 * slot] ?? 0)
  scores[1] = (scores[1] ?? 0) + (sums[3 * slot + 1] ?? 0)
  scores[2] = (scores[2] ?? 0) + (sums[3 * slot + 2] ?? 0)
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
  const key = mixHashes(room.nodes[head * NODE + CONTENT] ?? 0, room.nodes[dependent * NODE + CONTENT] ?? 0)
  const slot = key & (RELATION_SLOTS - 1)
  if (relations.sentence[slot] === sentence && relations.key[slot] === key) return relations.value[slot] ?? 0
  const relation = scorer.relation(view, room, head, dependent)
  relations.key[slot] = key
  relations.value[slot] = relation
  relations.sentence[slot] = sentence
  return relation
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
