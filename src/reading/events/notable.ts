import { obliquesOf } from './arguments.ts'
import { type Clause, isHeadline, lowersOf } from './clause.ts'
import { isHabit } from './deed-status.ts'
import { type Local, type Read, touches, triggerPieces } from './local.ts'
import type { Deed } from './match-deeds.ts'
import { isOrder } from './openers.ts'
import { isComing } from './own-status.ts'
import { dependants, headOf, markerOf, relationOf } from './tree.ts'
import type { VerbGroup } from './verb-groups.ts'

/** Verbs that say only that something came to be, stands somehow or leads to something; with a particle they may be deeds. */
const VAGUE_VERBS: ReadonlySet<string> = new Set(
  `come become put bring go take work compare rate combine tie focus follow base prove grow turn achieve imagine listen devote dedicate rely deal manage afford define replicate tend emerge amount document hide
  accommodate infringe distract resist result answer surround pose determine intend talk benefit`.split(/\s+/),
)
/** Nouns that are as often a topic as a happening. */
const SOFT_NOUNS: ReadonlySet<string> = new Set(
  `move attempt offer show loss fraud bankruptcy reform performance operation appearance increase decrease decline rise
  drop treatment delay disruption drive game pursuit search row dispute crime initiative recovery transfer sale retirement
  return threat talk dialogue violence war fight battle criticism`.split(/\s+/),
)
const FURNITURE =
  /^(?:[([*] ?)?(?:(?:last )?(?:updated|published|posted|modified|corrected|filed)(?: on| at)? ?(?:[:|]|\d)|(?:additional |further )?(?:reporting|editing|writing|compiled|edited|written|reported|photographed|translated|graphic|photo|image|picture|video) (?:by|:)|(?:photo|image|picture|video|credit|caption|source|file) ?:|follow (?:us|me|him|her|them|@|\S+ on)|sign up|click|subscribe|read more|share this|read (?:also|next)|watch :|copyright|©|all rights|this (?:article|story|post) (?:was|has been|originally))/

/** What readers of a page are told to do. */
const ORDERS: ReadonlySet<string> = new Set(
  'click read see watch follow sign subscribe contact email mail call reach visit share download join listen check find learn get send tell let please view tap scroll register donate enter text write ask use try meet consider note'.split(
    ' ',
  ),
)
/** Orders after which something is told all the same: `Imagine the outcry had a minister been arrested`. */
const ADDRESSED = /^(?:imagine|suppose|picture|remember|recall)$/

/** `Police usually arrest them`, `the talks usually fail`. */
export function tellsHabit(clause: Clause, deed: Deed): boolean {
  const verb = deed.group?.main ?? headOf(clause, deed.noun ?? -1)
  const group = deed.group ?? clause.groups.find((g) => g.main === verb)
  return group !== undefined && isHabit(clause, group)
}

/** An attribution's cue is no event unless a table lists it. */
export function isCue(local: Local, clause: Clause, deed: Deed): boolean {
  if (deed.row !== null) return false
  return triggerPieces(clause, deed).some((t) => local.cues.some((c) => touches(t, c)))
}

/** `who leads the union` describes somebody: a present tense in a relative clause that no table lists. */
function isDescription(clause: Clause, { row, group }: Deed): boolean {
  const verb = clause.tokens[group?.main ?? -1]
  if (row !== null || verb === undefined) return false
  if (verb.deprel === 'acl' && verb.xpos === 'VBN' && /^(?:head|lead|chair|name|call|base)$/.test(verb.lemma))
    return true
  return group?.present === true && verb.deprel === 'acl:relcl'
}

/**
 * Whether a deed is worth a row. A present tense without a named party is a general truth unless it is a headline's or
 * tells of a day to come; a verb that no table lists needs somebody named, or must tell of the past or the future, by the
 * text's own word, and have an argument.
 */
export function isNotable(local: Local, clause: Clause, read: Read): boolean {
  if (isDescription(clause, read.deed)) return false
  const { group, row, noun } = read.deed
  const named = [...read.actors, ...read.recipients].some(([start, end]) => isParty(local, clause, start, end))
  if (isVague(clause, read, named)) return false
  if (named) return group === null || !isQuestionAsked(clause, group)
  if (group?.present === true && noun === null && !isHeadline(clause) && !isOpen(clause, read, group)) return false
  if (row !== null) return group === null || !isQuestionAsked(clause, group)
  if (group === null || isAbility(clause, group)) return false
  if (group.present) return isHeadline(clause) && hasParties(clause, group.main)
  if (read.own !== 'asserted' && isAnybody(clause, group.main)) return false
  if (group.infinitive && (read.own === 'planned' || isPerfect(clause, group))) return true
  return group.infinitive ? dependants(clause, group.main, 'obj', 'nsubj').length > 0 : hasArgument(clause, group.main)
}

/** A present tense that tells of no general truth: `the trial begins next week`, `demanded that he resign`, `if they leave`. */
function isOpen(clause: Clause, { deed, own }: Read, group: VerbGroup): boolean {
  return deed.row !== null ? own !== 'asserted' && own !== 'claimed' : isComing(clause, group)
}

/**
 * A way of speaking rather than a happening: `came to light`, a topic (`violence`, `sales`) that is nobody's and no
 * certain one, an attempt that is not told as past.
 */
function isVague(clause: Clause, { deed, own }: Read, named: boolean): boolean {
  if (deed.noun !== null)
    return !named && deed.group === null && SOFT_NOUNS.has(lemmaAt(clause, deed.noun)) && isTopic(clause, deed.noun)
  const verb = clause.tokens[deed.group?.main ?? -1]
  if (verb?.lemma === 'try') return !/^VB[DN]$/.test(verb.xpos)
  const idle = deed.row === null && deed.at.length === 1 && VAGUE_VERBS.has(verb?.lemma ?? '')
  return idle && !(named && own !== 'hypothetical')
}

function lemmaAt(clause: Clause, at: number): string {
  return clause.tokens[at]?.lemma ?? ''
}

/** A noun without an article of its own, a number, an owner or a place or day behind it. */
function isTopic(clause: Clause, noun: number): boolean {
  const verb = relationOf(clause, noun) === 'nsubj' ? clause.tokens[headOf(clause, noun)] : undefined
  if (
    verb !== undefined &&
    /^(?:take|begin|start|open|resume|continue|end|collapse|fail|hold|happen|occur)$/.test(verb.lemma)
  )
    return false
  return !dependants(clause, noun).some((i) => {
    const token = clause.tokens[i]
    if (token === undefined) return false
    return (
      /^(?:the|this|that|these|those|another|second|last)$/.test(token.lower) || /^(?:nummod|nmod)/.test(token.deprel)
    )
  })
}

/** `you could say`, `everyone goes`: anybody at all. */
function isAnybody(clause: Clause, verb: number): boolean {
  return dependants(clause, verb, 'nsubj').some((i) =>
    /^(?:you|people|anyone|everyone|anybody)$/.test(clause.tokens[i]?.lower ?? ''),
  )
}

function isParty(local: Local, clause: Clause, start: number, end: number): boolean {
  if (local.entities.some((m) => m.start < end && start < m.end && m.mention !== 'nominal')) return true
  return clause.tokens
    .slice(clause.first, clause.last)
    .some((t) => t.upos === 'PROPN' && t.start >= start && t.end <= end)
}

/** `asked what happened` asks for no deed. */
function isQuestionAsked(clause: Clause, group: VerbGroup): boolean {
  if (clause.tokens[group.main]?.lemma !== 'ask' || group.passive) return false
  const wants = obliquesOf(clause, group.main).some((i) => markerOf(clause, i) === 'for')
  return !wants && dependants(clause, group.main, 'xcomp').length === 0
}

/** `users can view it`, `it must be said`: what may be done in general. */
function isAbility(clause: Clause, group: VerbGroup): boolean {
  return lowersOf(clause, group.first, group.main).some(
    (w) => w === 'can' || w === 'ca' || w === 'must' || w === 'should',
  )
}

/** `is believed to have ejected`: an infinitive that tells of the past. */
function isPerfect(clause: Clause, group: VerbGroup): boolean {
  return lowersOf(clause, group.first, group.main).includes('have')
}

/** `Landslide buries bus`: somebody or something, and whom or what it befell. */
function hasParties(clause: Clause, verb: number): boolean {
  return dependants(clause, verb, 'nsubj').length > 0 && dependants(clause, verb, 'obj').length > 0
}

function hasArgument(clause: Clause, verb: number): boolean {
  return dependants(clause, verb, 'nsubj', 'obj', 'obl').length > 0 || relationOf(clause, verb).startsWith('acl')
}

/** Whether a line belongs to the page, not to the account: `Updated: …`, `Follow us on …`, `Reporting by …`. */
export function isFurniture(clause: Clause): boolean {
  return FURNITURE.test(lowersOf(clause, clause.first, clause.first + 4).join(' ')) || isAddressed(clause)
}

/** `Reach him at this address`: an order to the reader tells of nothing but what he is to imagine or the price of it. */
function isAddressed(clause: Clause): boolean {
  const first = clause.tokens[clause.first]?.lower ?? ''
  if (!isOrder(clause) || ADDRESSED.test(first)) return false
  // "Evidence that the firm bribed inspectors was handed over": a noun that was mistaken for an order.
  if (!ORDERS.has(first) && clause.groups.some((g) => /^VB[DZ]$/.test(clause.tokens[g.main]?.xpos ?? ''))) return false
  return !clause.groups.some(
    (g) =>
      g.main > clause.first && !g.infinitive && dependants(clause, g.main, 'nsubj').length > 0 && isJoined(clause, g),
  )
}

/** `Pay up or we burn the shop`, `Talk in the bars has it that he fled`, where "talk" was mistaken for a verb. */
function isJoined(clause: Clause, group: VerbGroup): boolean {
  const before = lowersOf(clause, clause.first, group.main).join(' ')
  return relationOf(clause, group.main) === 'conj' || / (?:has it|is) that /.test(before)
}
