import type { Status } from '../../document/index.ts'
import { statusBeforeColon } from './announced.ts'
import { isVerb } from './arguments.ts'
import { type Clause, lowersOf } from './clause.ts'
import { constructionStatus, phraseStatus } from './constructions.ts'
import { pairStatus } from './cue-words.ts'
import { cueOf, governedBy, type Known } from './governing-status.ts'
import { linearStatus } from './linear-status.ts'
import type { Deed } from './match-deeds.ts'
import { openerStatus } from './openers.ts'
import { denying, nounStatus, ownStatus, weaker } from './own-status.ts'
import { isPresupposed, presupposedStatus } from './presupposed.ts'
import { isForeseeing } from './said-beside.ts'
import { leftStatus, rightStatus } from './set-phrases.ts'
import { CONDITION_WORDS, DENYING_WORDS, HABIT_WORDS, RUMOUR_CUES, SAYINGS } from './status-cues.ts'
import { dependants, headOf, markerOf, relationOf } from './tree.ts'
import type { VerbGroup } from './verb-groups.ts'

/** Openers of an inverted condition: "Had they come, …". */
const INVERTED = new Set(['had', 'were', 'should'])
/** Verbs of an end: what was to come after them did not. */
const ENDINGS: ReadonlySet<string> = new Set(
  'collapse break die fail cancel abandon scrap stop foil thwart abort avert prevent halt repeal lift revoke end dissolve drop'.split(
    ' ',
  ),
)
const MAX_STEPS = 10
/** The longest stretch before a colon that counts as a heading, in tokens. */
const MAX_HEADING = 13

/** Who may stand before the colon of a headline: `Police: two killed`. */
const SOURCES =
  /^(?:media|police|army|military|report|official|source|witness|ministry|minister|government|union|paper|agency|study|president|lawyer|tv|television|radio|un|mayor|governor|spokesman|spokeswoman|survey|doctor|court|prosecutor)s?$/

/** Whether the verb group tells a habit or a general truth rather than a happening. */
export function isHabit(clause: Clause, group: VerbGroup): boolean {
  return lowersOf(clause, group.first - 1, group.main + 2).some((w) => HABIT_WORDS.has(w))
}

/**
 * How the sentence presents a deed: what stands at its own verb or noun, then what each word above it in the tree makes
 * of it. Cues that an attribution knows are left to that, since it says whose word it is.
 */
export function statusOf(clause: Clause, deed: Deed, isKnown: Known): Status {
  const at = deed.noun !== null && deed.group === null ? deed.noun : (deed.group?.main ?? deed.at[0] ?? clause.first)
  const own = deed.noun === null ? 'asserted' : nounStatus(clause, deed.noun)
  const status = weaker(own, statusAt(clause, at, isKnown))
  const anchor = deed.noun ?? at
  if (status === 'denied')
    return own !== 'denied' && isPresupposed(clause, anchor) ? presupposedStatus(clause, anchor) : status
  if (status === 'planned' || status === 'hypothetical') {
    const set = weaker(leftStatus(clause, anchor), rightStatus(clause, anchor))
    return set === 'denied' ? set : weaker(status, openerStatus(clause, anchor))
  }
  return weaker(status, linearStatus(clause, anchor))
}

/** How the sentence presents what one verb or noun of it stands for. */
export function statusAt(clause: Clause, from: number, isKnown: Known): Status {
  if (isQuestion(clause) || isInverted(clause)) return 'hypothetical'
  let at = from
  let status = weaker(colonStatus(clause, at), ownStatus(clause, at))
  let inside = true
  for (let step = 0; step < MAX_STEPS; step++) {
    if (isConditional(clause, at)) return 'hypothetical'
    status = weaker(status, weaker(besideStatus(clause, at, isKnown), inside ? phraseStatus(clause, at) : 'asserted'))
    const head = headOf(clause, at)
    if (head < 0) break
    status = weaker(status, cutShort(clause, at, head))
    const link = linkOf(clause, at, head)
    if (link === 'content' || (link === 'joined' && inside)) {
      if (link === 'content') status = weaker(status, governedBy(clause, at, head, isKnown, inside, step > 0))
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
  if (constructionStatus(clause, at, head) !== null) return 'content'
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
  // "would release two captured guards": that they were captured is told of them, whatever becomes of them.
  if (relation === 'amod' && /^VB[DN]$/.test(clause.tokens[at]?.xpos ?? '')) return 'outside'
  return relation === 'amod' || relation === 'compound' ? 'shared' : 'outside'
}

/** `arrested on Monday`, `carrying arms`: a participle said of a noun, not what the noun is about. */
function isReduced(clause: Clause, at: number): boolean {
  const xpos = clause.tokens[at]?.xpos
  return (xpos === 'VBN' || xpos === 'VBG') && markerOf(clause, at) === ''
}

function advclLink(clause: Clause, at: number, head: number): Link {
  const marker = markerOf(clause, at)
  if (marker === 'to' || isInOrder(clause, at)) return 'content'
  if (marker === '' || marker === 'by') return clause.tokens[at]?.xpos === 'VBG' ? 'shared' : 'outside'
  const verb = clause.tokens[head]
  if (verb !== undefined && pairStatus(verb, marker) !== null) return 'content'
  // "accused of killing", "ruled out joining", "banned from leaving" come out as adverbial clauses, too.
  return ['of', 'from', 'with', 'for', 'against', 'at'].includes(marker) && cueOf(clause, head) !== null
    ? 'content'
    : 'outside'
}

/** `in order to elect`, `so as to elect`, `as if they had`. */
function isInOrder(clause: Clause, at: number): boolean {
  return /\b(?:order to|so as to|as (?:if|though))\b/.test(lowersOf(clause, at - 6, at).join(' '))
}

/** A joined verb without auxiliary or subject of its own shares those of the first. */
function sharesVerb(clause: Clause, at: number, head: number): boolean {
  if (!isVerb(clause, at) || !isVerb(clause, head)) return false
  if (dependants(clause, at, 'aux', 'nsubj').length > 0) return false
  const xpos = clause.tokens[at]?.xpos ?? ''
  if (xpos === 'VB') return true
  if (xpos !== 'VBN' || clause.tokens[head]?.xpos !== 'VBN') return false
  // "…, for which nobody was charged, killed eleven": what has an object is no second passive.
  const passive = clause.groups.some((g) => g.main === head && g.passive)
  return !(passive && dependants(clause, at, 'obj').length > 0)
}

/** `if Norvia attacks`, and what follows from it: `if …, nobody wins`. */
function isConditional(clause: Clause, at: number): boolean {
  if (isEventuality(clause, at) || isInvertedBelow(clause, at)) return true
  return dependants(clause, at).some((i) => {
    const relation = relationOf(clause, i)
    const opens = (relation === 'mark' || relation === 'case' || relation === 'advmod') && i < at
    const word = opens ? (clause.tokens[i]?.lower ?? '') : relation === 'advcl' && i < at ? markerOf(clause, i) : ''
    if (/^(?:once|when|as)$/.test(word) && opens) return isYetToCome(clause, at)
    return CONDITION_WORDS.has(word) && word !== 'until'
  })
}

/** `once elected, she would …`, `when the rebels surrender, aid will …`: a time that has not come. */
function isYetToCome(clause: Clause, at: number): boolean {
  const own = clause.groups.find((g) => g.main === at)
  const head = headOf(clause, at)
  if (own === undefined) return false
  const present = own.present || own.participle || /^(?:is|are)$/.test(clause.tokens[own.first]?.lower ?? '')
  const above = clause.groups.find((g) => g.main === head)
  if (relationOf(clause, at) === 'advcl') return present && above !== undefined && above.modal !== 'none'
  // "said once she is elected, she will …": the parser may hang what follows on the clause of time.
  return present && clause.groups.some((g) => g.modal === 'future' && headOf(clause, g.main) === at)
}

/** `in the event of an invasion`. */
function isEventuality(clause: Clause, at: number): boolean {
  const head = relationOf(clause, at) === 'nmod' ? headOf(clause, at) : -1
  return head >= 0 && /^(?:event|case)$/.test(clause.tokens[head]?.lower ?? '') && markerOf(clause, head) === 'in'
}

/** `…, should it close`: an auxiliary before the subject of a verb that opens no sentence. */
function isInvertedBelow(clause: Clause, at: number): boolean {
  const aux = dependants(clause, at, 'aux')[0]
  const subject = dependants(clause, at, 'nsubj')[0]
  if (aux === undefined || subject === undefined || aux > subject || aux === clause.first) return false
  if (dependants(clause, at, 'expl').length > 0) return false
  return INVERTED.has(clause.tokens[aux]?.lower ?? '') && !/^[W,]/.test(clause.tokens[aux - 1]?.xpos ?? '')
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
    // With a complement of its own a verb of saying reports that, not what it stands beside.
    const alone = dependants(clause, i, 'xcomp', 'ccomp').length === 0
    if (relation === 'parataxis' && alone && SAYINGS.has(token.lemma) && isVerb(clause, i) && !isKnown(i))
      status = weaker(status, 'claimed')
    if (relation === 'advcl' && isAsTold(clause, i) && !isKnown(i)) status = weaker(status, 'claimed')
  }
  return status
}

/** `as the mayor says`, `as she tells it`. */
function isAsTold(clause: Clause, at: number): boolean {
  const token = clause.tokens[at]
  if (token === undefined || markerOf(clause, at) !== 'as' || isForeseeing(token)) return false
  const objects = dependants(clause, at, 'obj', 'ccomp', 'xcomp')
  const tells = SAYINGS.has(token.lemma) || token.lemma === 'put'
  return (
    tells && objects.every((i) => clause.tokens[i]?.lower === 'it') && (objects.length > 0 || token.lemma !== 'put')
  )
}

/** `Police: two killed`, `On the agenda: a vote`, `One theory: the crew panicked`: what stands before a colon makes of what is behind it. */
function colonStatus(clause: Clause, at: number): Status {
  const to = Math.min(at, clause.first + MAX_HEADING)
  const colon = clause.tokens.slice(clause.first, to).findIndex((t) => t.lower === ':')
  if (colon <= 0) return 'asserted'
  const heading = clause.tokens.slice(clause.first, clause.first + colon)
  if (colon < 5 && SOURCES.test(heading.at(-1)?.lower ?? '')) return 'claimed'
  return statusBeforeColon(heading)
}

/** `killed before he could flee`, `the talks broke down before they began`: what an end came before. */
function cutShort(clause: Clause, at: number, head: number): Status {
  if (!/^(?:advcl|ccomp)$/.test(relationOf(clause, at)) || markerOf(clause, at) !== 'before') return 'asserted'
  const able = dependants(clause, at, 'aux').some((i) => /^(?:could|can)$/.test(clause.tokens[i]?.lower ?? ''))
  return able || ENDINGS.has(clause.tokens[head]?.lemma ?? '') ? 'denied' : 'asserted'
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
