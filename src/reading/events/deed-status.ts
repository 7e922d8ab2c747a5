import type { Status } from '../../document/index.ts'
import { isVerb } from './arguments.ts'
import { type Clause, lowersOf } from './clause.ts'
import type { Deed } from './match-deeds.ts'
import {
  CLAIM_CUES,
  CONDITION_WORDS,
  DENY_CUES,
  DENYING_WORDS,
  DOUBT_LEMMAS,
  FACTIVES,
  HABIT_WORDS,
  IMPLICATIVES,
  NEGATORS,
  NOBODY,
  OPEN_CUES,
  PLAN_CUES,
  REPORT_LEMMAS,
  RUMOUR_CUES,
} from './status-cues.ts'
import { dependants, headOf, markerOf, relationOf } from './tree.ts'
import type { VerbGroup } from './verb-groups.ts'

/** How far the text goes from vouching for a deed: the larger, the weaker. */
const WEAKNESS: Readonly<Record<Status, number>> = { asserted: 0, claimed: 1, planned: 2, hypothetical: 3, denied: 4 }
/** Openers of an inverted condition: "Had they come, …". */
const INVERTED = new Set(['had', 'were', 'should'])
const MAX_STEPS = 10

/** `stopped short of invading`, `far from leaving`. */
const DENYING_PAIR = /^(?:short of|far from|instead of|rather than)$/
/** Who may stand before the colon of a headline: `Police: two killed`. */
const SOURCES =
  /^(?:media|police|army|military|report|official|source|witness|ministry|minister|government|union|paper|agency|study|president|lawyer|tv|television|radio|un|mayor|governor|spokesman|spokeswoman|survey|doctor|court|prosecutor)s?$/

/** Whether an attribution already knows a token as its cue. */
export type Known = (token: number) => boolean

/** The weaker of two statuses; a denied plan stays denied. */
export function weaker(a: Status, b: Status): Status {
  return WEAKNESS[a] >= WEAKNESS[b] ? a : b
}

/** Whether the verb group tells a habit or a general truth rather than a happening. */
export function isHabit(clause: Clause, group: VerbGroup): boolean {
  return lowersOf(clause, group.first - 1, group.main + 2).some((w) => HABIT_WORDS.has(w))
}

/**
 * How the sentence presents a deed: what stands at its own verb or noun, then what each word above it in the tree makes
 * of it. Cues that an attribution knows are left to that, since it says whose word it is.
 */
export function statusOf(clause: Clause, deed: Deed, isKnown: Known): Status {
  if (isQuestion(clause) || isInverted(clause)) return 'hypothetical'
  let at = deed.noun !== null && deed.group === null ? deed.noun : (deed.group?.main ?? deed.at[0] ?? clause.first)
  const above: Status = isUnderColon(clause, at) ? 'claimed' : 'asserted'
  let status = weaker(
    above,
    weaker(ownStatus(clause, at), deed.noun === null ? 'asserted' : nounStatus(clause, deed.noun)),
  )
  let inside = true
  for (let step = 0; step < MAX_STEPS; step++) {
    if (isConditional(clause, at)) return 'hypothetical'
    status = weaker(status, besideStatus(clause, at, isKnown))
    const head = headOf(clause, at)
    if (head < 0) break
    const link = linkOf(clause, at, head)
    if (link === 'content' || (link === 'joined' && inside)) {
      if (link === 'content') status = weaker(status, governedBy(clause, at, head, isKnown, inside))
      else if (sharesVerb(clause, at, head)) status = weaker(status, ownStatus(clause, head))
    } else if (link === 'shared' && inside) status = weaker(status, ownStatus(clause, head))
    else if (link === 'outside') inside = false
    at = head
  }
  return status
}

/**
 * How a word hangs on its head: `content` of it; `joined` to it; `shared`: it happens if the head does; `outside`: it
 * stands by itself, though whatever holds the head still holds it.
 */
type Link = 'content' | 'joined' | 'shared' | 'outside'

function linkOf(clause: Clause, at: number, head: number): Link {
  const relation = relationOf(clause, at)
  const full = clause.tokens[at]?.deprel ?? ''
  if (relation === 'conj') return 'joined'
  if (relation === 'xcomp' || relation === 'ccomp' || relation === 'csubj') return 'content'
  if (relation === 'obj' || relation === 'iobj' || relation === 'nsubj') return 'content'
  // "rumours that he resigned" often comes out as a relative clause.
  if (relation === 'acl' && clause.tokens[head + 1]?.lower === 'that' && cueOf(clause, head) !== null) return 'content'
  if (full === 'acl:relcl' || relation === 'parataxis') return 'outside'
  if (relation === 'acl') return isReduced(clause, at) ? 'outside' : 'content'
  if (relation === 'nmod') return full === 'nmod:poss' ? 'outside' : 'content'
  if (relation === 'obl') return 'content'
  if (relation === 'advcl') return advclLink(clause, at, head)
  return relation === 'amod' || relation === 'compound' ? 'shared' : 'outside'
}

/** `arrested on Monday`, `carrying arms`: a participle said of a noun, not what the noun is about. */
function isReduced(clause: Clause, at: number): boolean {
  const xpos = clause.tokens[at]?.xpos
  return (xpos === 'VBN' || xpos === 'VBG') && markerOf(clause, at) === ''
}

function advclLink(clause: Clause, at: number, head: number): Link {
  const marker = markerOf(clause, at)
  if (marker === 'to') return 'content'
  if (marker === '' || marker === 'by') return clause.tokens[at]?.xpos === 'VBG' ? 'shared' : 'outside'
  // "accused of killing", "ruled out joining", "banned from leaving" come out as adverbial clauses, too.
  return ['of', 'from', 'with', 'for', 'against', 'at'].includes(marker) && cueOf(clause, head) !== null
    ? 'content'
    : 'outside'
}

/** A joined verb without auxiliary or subject of its own shares those of the first. */
function sharesVerb(clause: Clause, at: number, head: number): boolean {
  if (!isVerb(clause, at) || !isVerb(clause, head)) return false
  if (dependants(clause, at, 'aux', 'nsubj').length > 0) return false
  const xpos = clause.tokens[at]?.xpos ?? ''
  return xpos === 'VB' || (xpos === 'VBN' && clause.tokens[head]?.xpos === 'VBN')
}

/** What a verb group, or the article and adjectives of a noun, make of it. */
function ownStatus(clause: Clause, at: number): Status {
  const group = clause.groups.find((g) => g.main === at)
  if (group === undefined) return nounStatus(clause, at)
  if (DENYING_PAIR.test(lowersOf(clause, group.first - 2, group.first).join(' '))) return 'denied'
  return weaker(groupStatus(clause, group), emptyArgument(clause, at))
}

function groupStatus(clause: Clause, group: VerbGroup): Status {
  const words = lowersOf(clause, group.first, group.main + 1)
  if (group.negated)
    return group.modal === 'open' && /\b(?:may|might|should)\b/.test(words.join(' ')) ? 'hypothetical' : 'denied'
  if (group.modal === 'future') return 'planned'
  if (group.modal === 'open')
    return words.includes('would') && isReported(clause, group.main) ? 'planned' : 'hypothetical'
  if (group.infinitive) return infinitiveStatus(clause, group)
  return isComing(clause, group) ? 'planned' : 'asserted'
}

/** `said it would close`: the future seen from the past. */
function isReported(clause: Clause, main: number): boolean {
  if (relationOf(clause, main) !== 'ccomp') return false
  const lemma = clause.tokens[headOf(clause, main)]?.lemma ?? ''
  const conditioned = dependants(clause, main, 'advcl').some((i) => CONDITION_WORDS.has(markerOf(clause, i)))
  return !conditioned && (REPORT_LEMMAS.has(lemma) || PLAN_CUES.has(lemma)) && !DOUBT_LEMMAS.has(lemma)
}

/** `is to visit`, `was yet to pay`; other infinitives are judged by what governs them. */
function infinitiveStatus(clause: Clause, group: VerbGroup): Status {
  const [before, last] = [clause.tokens[group.first - 2], clause.tokens[group.first - 1]]
  if (last === undefined || group.first - 1 < clause.first) return 'hypothetical'
  if (last.lower === 'yet') return 'denied'
  if (last.lemma === 'be' || /^['’](?:s|re)$/.test(last.lower)) return 'planned'
  return last.xpos === 'RB' && before?.lemma === 'be' && last.lower !== 'not' ? 'planned' : 'asserted'
}

/** A present tense with a day to come: `leaves tomorrow`, `takes office on Monday`. */
function isComing(clause: Clause, group: VerbGroup): boolean {
  const xpos = clause.tokens[group.main]?.xpos
  const first = clause.tokens[group.first]
  const progressive = xpos === 'VBG' && first !== undefined && /^(?:is|are|am|['’](?:s|re|m))$/.test(first.lower)
  if (xpos !== 'VBZ' && xpos !== 'VBP' && !progressive) return false
  const after = lowersOf(clause, group.main, group.main + 12).join(' ')
  const next =
    /\b(?:tomorrow|next (?:week|month|year|spring|summer|autumn|fall|winter|\w+day|\w+uary|march|april|may|june|july|august|\w+ber)|later (?:this|today))\b/
  return next.test(after) || (xpos === 'VBZ' && /^\S+(?: \S+){0,4} on \w+day\b/.test(after))
}

/** `Nobody attended`, `No ship left`, `paid nobody`. */
function emptyArgument(clause: Clause, at: number): Status {
  const empty = dependants(clause, at, 'nsubj', 'obj').some((i) => {
    if (NOBODY.has(clause.tokens[i]?.lower ?? '')) return true
    return (
      dependants(clause, i, 'det', 'advmod', 'cc').some((d) => NOBODY.has(clause.tokens[d]?.lower ?? '')) ||
      isNotA(clause, i)
    )
  })
  return empty ? 'denied' : 'asserted'
}

/** `Not a single ship`. */
function isNotA(clause: Clause, noun: number): boolean {
  return dependants(clause, noun).some((i) => clause.tokens[i]?.lower === 'not' && i < noun)
}

/** `no attack`, `the alleged attack`, `a planned visit`, `a possible merger`. */
function nounStatus(clause: Clause, noun: number): Status {
  if (isVerb(clause, noun)) return 'asserted'
  let status: Status = 'asserted'
  for (const i of dependants(clause, noun, 'det', 'amod', 'advmod', 'case', 'compound')) {
    const token = clause.tokens[i]
    if (token === undefined || i > noun) continue
    if (NEGATORS.has(token.lower) || DENYING_WORDS.has(token.lower)) status = weaker(status, 'denied')
    else if (relationOf(clause, i) === 'amod') status = weaker(status, adjectiveStatus(token.lower, token.lemma))
  }
  return status
}

function adjectiveStatus(lower: string, lemma: string): Status {
  if (RUMOUR_CUES.has(lower)) return 'claimed'
  if (/^(?:cancelled|canceled|aborted|failed|foiled|averted|thwarted|abandoned|postponed)$/.test(lower)) return 'denied'
  if (/^(?:planned|upcoming|scheduled|forthcoming|promised|expected|pledged|impending|next|coming)$/.test(lower))
    return 'planned'
  return /^(?:possible|potential|proposed|threatened|imminent|feared|likely|would-be|attempted|hypothetical|future)$/.test(
    lower,
  ) || lemma === 'possible'
    ? 'hypothetical'
    : 'asserted'
}

/** `if Norvia attacks`, and what follows from it: `if …, nobody wins`. */
function isConditional(clause: Clause, at: number): boolean {
  return dependants(clause, at).some((i) => {
    const relation = relationOf(clause, i)
    const opens = (relation === 'mark' || relation === 'case' || relation === 'advmod') && i < at
    const word = opens ? (clause.tokens[i]?.lower ?? '') : relation === 'advcl' && i < at ? markerOf(clause, i) : ''
    return CONDITION_WORDS.has(word) && word !== 'until'
  })
}

/** What stands beside a word on the way up: an adverb of rumour, "according to", a report behind it. */
function besideStatus(clause: Clause, at: number, isKnown: Known): Status {
  let status: Status = 'asserted'
  for (const i of dependants(clause, at)) {
    const token = clause.tokens[i]
    if (token === undefined) continue
    const relation = relationOf(clause, i)
    if ((relation === 'mark' || relation === 'case' || relation === 'advmod') && i < at) {
      if (DENYING_WORDS.has(token.lower) && isVerb(clause, at)) status = weaker(status, denying(clause, i))
    }
    if (RUMOUR_CUES.has(token.lower) && (token.xpos === 'RB' || token.lower === 'according'))
      status = weaker(status, 'claimed')
    if (relation === 'obl' && markerOf(clause, i) === 'according' && !isKnown(i)) status = weaker(status, 'claimed')
    if (relation === 'parataxis' && REPORT_LEMMAS.has(token.lemma) && isVerb(clause, i) && !isKnown(i))
      status = weaker(status, 'claimed')
  }
  return status
}

function denying(clause: Clause, marker: number): Status {
  const lower = clause.tokens[marker]?.lower ?? ''
  if (lower === 'without') return 'denied'
  const next = clause.tokens[marker + 1]?.lower
  return next === 'than' || next === 'from' || next === 'of' ? 'denied' : 'asserted'
}

/** What the verb, noun or adjective that governs a complement makes of it. */
function governedBy(clause: Clause, at: number, head: number, isKnown: Known, inside: boolean): Status {
  const token = clause.tokens[head]
  if (token === undefined) return 'asserted'
  const relation = relationOf(clause, at)
  if (!inside && !REPORT_LEMMAS.has(token.lemma)) return 'asserted'
  const complement = relation === 'xcomp' || relation === 'ccomp' || relation === 'acl' || relation === 'csubj'
  const own = relation === 'obl' || relation === 'nmod' || !inside ? 'asserted' : ownStatus(clause, head)
  const negated = own === 'denied'
  const cue = cueOf(clause, head)
  if (REPORT_LEMMAS.has(token.lemma) && isVerb(clause, head) && complement) {
    if (isKnown(head) && !DOUBT_LEMMAS.has(token.lemma)) return cue === 'planned' && !negated ? cue : 'asserted'
    return reportOf(token.lemma, own)
  }
  // "There is no evidence that …": an empty subject denies the evidence, not what it would be for.
  if (relation === 'nsubj' && isCueNoun(clause, at)) return 'asserted'
  if (relation === 'nsubj') return subjectOf(clause, at, head, own, cue)
  if (cue !== null && mayGovern(clause, at, head, relation)) return negated ? contrary(cue) : joint(own, cue)
  if (!complement && relation !== 'obj' && relation !== 'advcl') return 'asserted'
  if (markerOf(clause, at) === 'to' && relation === 'acl') return infinitiveOfNoun(clause, at, head, own)
  if (markerOf(clause, at) === 'to' && isVerb(clause, at) && !IMPLICATIVES.has(token.lemma))
    return weaker(own, FACTIVES.has(token.lemma) ? 'asserted' : 'hypothetical')
  return own
}

/** `the first woman to climb it` did; `an event to be held in May` is planned. */
function infinitiveOfNoun(clause: Clause, at: number, noun: number, own: Status): Status {
  const ordinal = [noun, ...dependants(clause, noun)].some((i) =>
    /^(?:first|second|third|last|only|latest|one|few|among)$/.test(clause.tokens[i]?.lower ?? ''),
  )
  if (ordinal) return own
  return weaker(own, dependants(clause, at, 'aux').length > 0 ? 'planned' : 'hypothetical')
}

/** Only some prepositions lead to what a cue is about: `call for a truce`, not `called after the truce`. */
function mayGovern(clause: Clause, at: number, head: number, relation: string): boolean {
  if (relation !== 'obl' && relation !== 'nmod' && relation !== 'advcl') return true
  if (relation === 'nmod' && isVerb(clause, head)) return false
  return /^(?:of|for|from|with|on|about|against|to|into|that|at)$/.test(markerOf(clause, at))
}

/** An event noun as subject: its verb may cancel it, put it off or tell when it will be. */
function subjectOf(clause: Clause, at: number, head: number, own: Status, cue: Status | null): Status {
  if (!isVerb(clause, head)) return own
  const group = clause.groups.find((g) => g.main === head)
  if (group !== undefined && lowersOf(clause, group.first, head).includes('would')) return 'hypothetical'
  const passive = clause.tokens[at]?.deprel === 'nsubj:pass'
  if (!passive) return own
  if (cue === null) return own
  return own === 'denied' ? contrary(cue) : joint(own, cue)
}

/** `would stop selling`, `will cancel the visit`: an end that has not come yet. */
function joint(own: Status, cue: Status): Status {
  return cue === 'denied' && (own === 'hypothetical' || own === 'planned') ? own : weaker(own, cue)
}

function reportOf(lemma: string, own: Status): Status {
  if (DOUBT_LEMMAS.has(lemma)) return 'hypothetical'
  if (lemma === 'expect') return own === 'denied' ? 'hypothetical' : 'planned'
  if (own === 'denied' || own === 'hypothetical') return 'hypothetical'
  return FACTIVES.has(lemma) ? 'asserted' : 'claimed'
}

function isCueNoun(clause: Clause, at: number): boolean {
  return CLAIM_CUES.has(clause.tokens[at]?.lemma ?? '') && !isVerb(clause, at)
}

/** What a word by itself makes of its complement; `null` where it makes nothing of it. */
function cueOf(clause: Clause, at: number): Status | null {
  const token = clause.tokens[at]
  if (token === undefined) return null
  if (IMPLICATIVES.has(token.lemma) && token.lower !== 'going') return null
  const particle = dependants(clause, at).find((i) => clause.tokens[i]?.deprel === 'compound:prt')
  const phrasal = particle === undefined ? '' : `${token.lemma}_${clause.tokens[particle]?.lower ?? ''}`
  if (DENY_CUES.has(phrasal)) return 'denied'
  if (DENY_CUES.has(token.lemma) || DENY_CUES.has(token.lower)) return 'denied'
  if (PLAN_CUES.has(token.lower) || PLAN_CUES.has(token.lemma)) return 'planned'
  if (OPEN_CUES.has(token.lemma) || OPEN_CUES.has(token.lower)) return 'hypothetical'
  return CLAIM_CUES.has(token.lemma) || RUMOUR_CUES.has(token.lower) ? 'claimed' : null
}

/** `did not plan to`, `did not deny`, `did not ask to`. */
function contrary(cue: Status): Status {
  return cue === 'denied' ? 'hypothetical' : cue === 'claimed' ? 'hypothetical' : 'denied'
}

/** `Police: two killed`: a headline's word for who says so. */
function isUnderColon(clause: Clause, at: number): boolean {
  const colon = clause.tokens.slice(clause.first, Math.min(at, clause.first + 5)).findIndex((t) => t.lower === ':')
  return colon > 0 && SOURCES.test(clause.tokens[clause.first + colon - 1]?.lower ?? '')
}

function isQuestion(clause: Clause): boolean {
  return lowersOf(clause, clause.last - 3, clause.last).some((w) => w.startsWith('?'))
}

function isInverted(clause: Clause): boolean {
  const first = clause.tokens[clause.first]
  const second = clause.tokens[clause.first + 1]
  return (
    first !== undefined &&
    INVERTED.has(first.lower) &&
    (second?.upos === 'PROPN' || second?.upos === 'PRON' || second?.upos === 'DET' || second?.upos === 'NOUN')
  )
}
