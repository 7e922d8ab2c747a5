import { bestLabel, type Models, scoreLabels, sumPacked } from '../../models/index.ts'
import { advance, type Beam, bestContinuations, eachArc, makeBeam, type ParseScorer, startBeam } from './parse-beam.ts'
import type { ParseView } from './parse-view.ts'
import { RELATION_FEATURES, relationFeatures } from './relation-features.ts'

/** States kept a step. */
export const BEAM_WIDTH = 8
/** States whose score is so much below the best one's are given up early: most steps are plain. */
export const GAP = 220
/** The gap that leaves the best state only. */
export const NO_CHOICE = 0

/** A parser at work; a reader makes one and uses it for all its sentences. */
export interface Parser {
  readonly beam: Beam
  readonly scorer: ParseScorer
}

/** Head (1-based word in the sentence, 0 for the root) and relation (by number) of each word. */
export interface Parsed {
  readonly heads: Int32Array
  readonly relations: Int32Array
}

/** A parser with the models' weights. */
export function makeParser(models: Models): Parser {
  const features = new Int32Array(RELATION_FEATURES)
  const scores = new Int32Array(models.relations.labels.length)
  return {
    beam: makeBeam(BEAM_WIDTH),
    scorer: {
      sum: (values, count, out, at) => {
        sumPacked(models.transitions, values, count, out, at)
      },
      relation: (view, room, head, dependent) => {
        scoreLabels(models.relations, features, relationFeatures(view, room, head, dependent, features), scores)
        return bestLabel(scores, null)
      },
    },
  }
}

/**
 * The dependency tree of a sentence: one root, projective, by the arc-hybrid transition system (Kuhlmann and others 2011)
 * with a beam (Zhang and Clark 2008) over weights trained for it. States more than `gap` behind the best one are given up.
 */
export function parseSentence(parser: Parser, view: ParseView, gap: number = GAP): Parsed {
  const { beam, scorer } = parser
  let from = startBeam(beam, view)
  let to = from + 1
  for (let step = 0; step < 2 * view.length; step++) {
    const found = bestContinuations(beam, view, scorer, from, to, gap)
    from = to
    to = from
    for (let c = 0; c < found; c++) {
      const { next } = beam
      to = 1 + advance(beam, view, scorer, next.state[c] ?? 0, next.transition[c] ?? 0, next.score[c] ?? 0)
    }
  }
  const heads = new Int32Array(view.length)
  const relations = new Int32Array(view.length)
  eachArc(beam.room, from, (dependent, head, relation) => {
    heads[dependent - 1] = head > view.length ? 0 : head
    relations[dependent - 1] = relation
  })
  return { heads, relations }
}
