import type { Status } from '../../document/index.ts'
import { isVerb } from './arguments.ts'
import { type Clause, isHeadline, lowersOf } from './clause.ts'
import { constructionStatus, isFailure, isFalsified, predicateStatus } from './constructions.ts'
import { contentStatus, hasTense, isByNobody, isDenying, isSubjunctive, reportOf } from './content-status.ts'
import { isSaying, pairStatus } from './cue-words.ts'
import { isGiven } from './given.ts'
import { LIGHT_VERBS } from './noun-rows.ts'
import { isHeadlinePlan, ownStatus, weaker } from './own-status.ts'
import {
  CLAIM_CUES,
  DENY_CUES,
  DOUBT_LEMMAS,
  FACTIVES,
  IMPLICATIVES,
  OPEN_CUES,
  PLAN_CUES,
  REPORT_LEMMAS,
  RUMOUR_CUES,
} from './status-cues.ts'
import { dependants, markerOf, relationOf } from './tree.ts'

const OCCURRENCES: ReadonlySet<string> = new Set(
  'complete conclude finish take happen occur begin start open resume come go follow materialise materialize succeed proceed last'.split(
    ' ',
  ),
)

/** What a deed that has not come about is not yet. */
const PENDING: ReadonlySet<string> = new Set(
  'done final finished complete completed certain definite guaranteed inevitable on real reality assured'.split(' '),
)

/** Verbs whose "at" leads to what they are about. */
const AIMING: ReadonlySet<string> = new Set('hint aim point work guess balk scoff laugh'.split(' '))

/** Verbs that give a deed its day. */
const FIXING: ReadonlySet<string> = new Set(
  'fix set schedule slate time book pencil earmark foresee reschedule timetable'.split(' '),
)

/** Verbs that tell only that a rumour or a fear is about. */
const SPREADING: ReadonlySet<string> = new Set(
  'grow mount rise spread swirl emerge circulate abound surface persist increase build come arrive fly'.split(' '),
)

/** What comes next after the verbs of the second list: `woke to find`. */
const FINDING: ReadonlySet<string> = new Set(['find', 'discover', 'learn', 'see', 'hear'])
const WAKING: ReadonlySet<string> = new Set('wake awake awaken return come arrive live emerge land open'.split(' '))
/** What those who meet do there: `met to discuss the border`. */
const TALKING: ReadonlySet<string> = new Set(
  'discuss debate talk negotiate review mark celebrate commemorate mourn honour honor confer'.split(' '),
)
const MEETING: ReadonlySet<string> = new Set('meet convene gather confer assemble sit'.split(' '))

/** Verbs that give their object a name. */
const NAMING: ReadonlySet<string> = new Set('call style term dub label brand'.split(' '))
/** How far before "calls" a "what" makes its object a name for something: `what the regime calls a rescue`. */
const REACH = 6

/** Whether an attribution already knows a token as its cue. */
export type Known = (token: number) => boolean

/** What the verb, noun or adjective that governs a complement makes of it. */
export function governedBy(
  clause: Clause,
  at: number,
  head: number,
  isKnown: Known,
  inside: boolean,
  below: boolean,
): Status {
  const token = clause.tokens[head]
  if (token === undefined) return 'asserted'
  const relation = relationOf(clause, at)
  if (!inside && !REPORT_LEMMAS.has(token.lemma)) return 'asserted'
  const raised = (relation === 'advcl' || relation === 'xcomp') && isRaised(clause, at, head)
  const complement = raised || /^(?:xcomp|ccomp|acl|csubj)$/.test(relation)
  const loose = relation === 'obl' || relation === 'nmod'
  const own = !inside || (loose && !isEmptyCue(clause, head)) ? 'asserted' : ownStatus(clause, head)
  const negated = own === 'denied'
  const set = inside ? constructionStatus(clause, at, head) : null
  if (set !== null) return negated ? (set === 'denied' ? 'hypothetical' : 'denied') : weaker(own, set)
  const cue = cueOf(clause, head)
  if (complement && hasTense(clause, at)) {
    if (isKnown(head) && !DOUBT_LEMMAS.has(token.lemma)) {
      if (isDenying(token.lemma)) return isByNobody(clause, head) ? 'asserted' : negated ? 'hypothetical' : 'denied'
      return isSubjunctive(clause, at) ? 'hypothetical' : 'asserted'
    }
    return contentStatus(clause, at, head, own)
  }
  // "It took the council nine years to admit it": it did in the end.
  if (
    token.lemma === 'take' &&
    isToInfinitive(clause, at) &&
    dependants(clause, head, 'expl', 'nsubj').some((i) => clause.tokens[i]?.lower === 'it')
  )
    return own
  if (complement && (raised || (isVerb(clause, head) && REPORT_LEMMAS.has(token.lemma)))) {
    if (isKnown(head) && !DOUBT_LEMMAS.has(token.lemma)) return cue === 'planned' && !negated ? cue : 'asserted'
    return reportOf(token.lemma, own)
  }
  // "There is no evidence that …": an empty subject denies the evidence, not what it would be for.
  if (relation === 'nsubj' && isCueNoun(clause, at)) return isFalsified(clause, head) ? 'denied' : 'asserted'
  if (relation === 'nsubj' && below && inside && isFailure(clause, head)) return 'denied'
  if (relation === 'nsubj') return inside ? subjectOf(clause, at, head, own, cue) : 'asserted'
  // "blamed the sinking on Norvia": that it sank is no part of the blame.
  if (token.lemma === 'blame' && relation === 'obj') return own === 'denied' ? 'asserted' : own
  const spreading = spreadCue(clause, at, head)
  if (spreading !== null) return negated ? contrary(spreading) : joint(own, spreading)
  const pair = (loose || relation === 'advcl') && isVerb(clause, head) ? pairStatus(token, markerOf(clause, at)) : null
  if (pair !== null) return negated ? contrary(pair) : joint(own, pair)
  if (cue !== null && mayGovern(clause, at, head, relation)) return negated ? contrary(cue) : joint(own, cue)
  if (!complement && relation !== 'obj' && relation !== 'advcl') return 'asserted'
  if (isToInfinitive(clause, at) && relation === 'acl') return infinitiveOfNoun(clause, at, head, own)
  if (isToInfinitive(clause, at) && isVerb(clause, at) && !isImplicative(clause, head) && !isWaking(clause, at, head))
    return weaker(
      own,
      FACTIVES.has(token.lemma)
        ? 'asserted'
        : relation === 'advcl' && isVerb(clause, head)
          ? 'planned'
          : 'hypothetical',
    )
  return own
}

/** `is understood to have left`: an infinitive of the past below a verb of saying or thinking. */
function isRaised(clause: Clause, at: number, head: number): boolean {
  const group = clause.groups.find((g) => g.main === at)
  const perfect = group?.infinitive === true && lowersOf(clause, group.first, at).includes('have')
  const above = clause.tokens[head]
  return perfect && above !== undefined && isSaying(above)
}

/** `no sign of a withdrawal`, `no plans for a sale`. */
function isEmptyCue(clause: Clause, head: number): boolean {
  return cueOf(clause, head) !== null && !isVerb(clause, head)
}

/** `to elect`, `in order to elect`. */
function isToInfinitive(clause: Clause, at: number): boolean {
  return dependants(clause, at, 'mark', 'case').some((i) => clause.tokens[i]?.lower === 'to')
}

/** `the first woman to climb it` did; `an event to be held in May` is planned. */
function infinitiveOfNoun(clause: Clause, at: number, noun: number, own: Status): Status {
  const ordinal = [noun, ...dependants(clause, noun)].some((i) =>
    /^(?:first|second|third|last|only|latest|one|few|among)$/.test(clause.tokens[i]?.lower ?? ''),
  )
  if (ordinal) return own
  const group = clause.groups.find((g) => g.main === at)
  if (group !== undefined && isHeadlinePlan(clause, group)) return weaker(own, 'planned')
  return weaker(own, dependants(clause, at, 'aux').length > 0 ? 'planned' : 'hypothetical')
}

/** Only some prepositions lead to what a cue is about: `call for a truce`, not `called after the truce`. */
function mayGovern(clause: Clause, at: number, head: number, relation: string): boolean {
  if (relation !== 'obl' && relation !== 'nmod' && relation !== 'advcl') return true
  if (relation === 'nmod' && isVerb(clause, head)) return false
  // "said at a conference": where it was said.
  if (markerOf(clause, at) === 'at' && isVerb(clause, head)) return AIMING.has(clause.tokens[head]?.lemma ?? '')
  return /^(?:of|for|from|with|on|about|against|to|into|that|at)$/.test(markerOf(clause, at))
}

/** An event noun as subject: its verb may cancel it, put it off or tell when it will be. */
function subjectOf(clause: Clause, at: number, head: number, own: Status, cue: Status | null): Status {
  if (!isVerb(clause, head)) {
    const told = predicateStatus(clause, head)
    if (own !== 'denied' || !isGiven(clause, at)) return weaker(own, told)
    // "The trip was not her first" takes the trip for known; "the deal is not certain" does not.
    return told !== 'asserted' || PENDING.has(clause.tokens[head]?.lower ?? '') ? weaker('hypothetical', told) : told
  }
  const group = clause.groups.find((g) => g.main === head)
  if (group !== undefined && lowersOf(clause, group.first, head).includes('would')) return 'hypothetical'
  if (lowersOf(clause, head + 1, head + 2)[0] === 'through' && clause.tokens[head]?.lemma === 'fall') return 'denied'
  const passive = clause.tokens[at]?.deprel === 'nsubj:pass'
  if (passive && FIXING.has(clause.tokens[head]?.lemma ?? '') && own !== 'denied') return weaker(own, 'planned')
  // "Summit postponed to June"
  const cut =
    isHeadline(clause) &&
    /^VB[DN]$/.test(clause.tokens[head]?.xpos ?? '') &&
    dependants(clause, head, 'obj').length === 0
  if ((!passive && !cut) || cue === null)
    return isGiven(clause, at) && !tellsOccurrence(clause, head, passive) ? 'asserted' : own
  return own === 'denied' ? contrary(cue) : joint(own, cue)
}

/** Verbs that say that something took place, or hold it as their object: without them it did not. */
function tellsOccurrence(clause: Clause, verb: number, passive: boolean): boolean {
  const lemma = clause.tokens[verb]?.lemma ?? ''
  return OCCURRENCES.has(lemma) || (passive && LIGHT_VERBS.has(lemma))
}

/** `would stop selling`, `will cancel the visit`: an end that has not come yet. */
function joint(own: Status, cue: Status): Status {
  return cue === 'denied' && (own === 'hypothetical' || own === 'planned') ? own : weaker(own, cue)
}

/** `Fears are growing of an offensive`: the subject of a verb of spreading governs what stands behind the verb. */
function spreadCue(clause: Clause, at: number, head: number): Status | null {
  if (!SPREADING.has(clause.tokens[head]?.lemma ?? '') || at < head || relationOf(clause, at) === 'conj') return null
  if (!/^(?:of|for|that|to|about|over)$/.test(markerOf(clause, at))) return null
  const subject = dependants(clause, head, 'nsubj')[0]
  return subject === undefined || isVerb(clause, subject) ? null : cueOf(clause, subject)
}

/** `managed to`, `turned out to`: what they govern stands as they stand themselves. */
function isImplicative(clause: Clause, at: number): boolean {
  const token = clause.tokens[at]
  if (token === undefined || token.lower === 'going') return false
  if (token.lemma === 'turn') return clause.tokens[at + 1]?.lower === 'out'
  return IMPLICATIVES.has(token.lemma)
}

/** `woke to find`, `lived to see`, `met to discuss it`: no purpose but what came next or what the meeting was. */
function isWaking(clause: Clause, at: number, head: number): boolean {
  const [verb, above] = [clause.tokens[at]?.lemma ?? '', clause.tokens[head]?.lemma ?? '']
  return (FINDING.has(verb) && WAKING.has(above)) || (TALKING.has(verb) && MEETING.has(above))
}

function isCueNoun(clause: Clause, at: number): boolean {
  const lemma = clause.tokens[at]?.lemma ?? ''
  if (clause.tokens[at]?.lower === 'talks') return false
  return (CLAIM_CUES.has(lemma) || lemma === 'fear') && !isVerb(clause, at)
}

/** What a word by itself makes of its complement; `null` where it makes nothing of it. */
export function cueOf(clause: Clause, at: number): Status | null {
  const token = clause.tokens[at]
  if (token === undefined) return null
  if (isImplicative(clause, at)) return null
  if (token.lower === 'talks') return 'hypothetical'
  if (NAMING.has(token.lemma) && (namesObject(clause, at) || isInWhat(clause, at))) return 'claimed'
  if (DENY_CUES.has(particleOf(clause, at))) return 'denied'
  if (DENY_CUES.has(token.lemma) || DENY_CUES.has(token.lower)) return 'denied'
  if (PLAN_CUES.has(token.lower) || PLAN_CUES.has(token.lemma)) return 'planned'
  if (OPEN_CUES.has(token.lemma) || OPEN_CUES.has(token.lower)) return 'hypothetical'
  return CLAIM_CUES.has(token.lemma) || RUMOUR_CUES.has(token.lower) ? 'claimed' : null
}

/** "called the attack a crime": a second object or a quality that is no clause of its own is a name for the first. */
function namesObject(clause: Clause, verb: number): boolean {
  const [named] = dependants(clause, verb, 'obj')
  return named !== undefined && dependants(clause, verb, 'xcomp').some((i) => i > named && !isVerb(clause, i))
}

/** "what the regime calls a rescue". */
function isInWhat(clause: Clause, verb: number): boolean {
  return lowersOf(clause, verb - REACH, verb).some((w) => /^(?:what|which|that)$/.test(w))
}

/** `did not plan to`, `did not deny`, `did not ask to`. */
function contrary(cue: Status): Status {
  return cue === 'denied' ? 'hypothetical' : cue === 'claimed' ? 'hypothetical' : 'denied'
}

/** A verb with its particle, `call_off`; empty without one. */
function particleOf(clause: Clause, verb: number): string {
  const particle = dependants(clause, verb).find((i) => clause.tokens[i]?.deprel === 'compound:prt')
  return particle === undefined ? '' : `${clause.tokens[verb]?.lemma ?? ''}_${clause.tokens[particle]?.lower ?? ''}`
}
