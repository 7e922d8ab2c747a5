import { obliquesOf } from './arguments.ts'
import { type Clause, isHeadline, lowersOf } from './clause.ts'
import { isHabit } from './deed-status.ts'
import { type Local, type Read, touches, triggerPieces } from './local.ts'
import type { Deed } from './match-deeds.ts'
import { dependants, headOf, markerOf, relationOf } from './tree.ts'
import type { VerbGroup } from './verb-groups.ts'

const FURNITURE =
  /^(?:[([*] ?)?(?:(?:last )?(?:updated|published|posted|modified|corrected|filed)(?: on| at)? ?(?:[:|]|\d)|(?:additional |further )?(?:reporting|editing|writing|compiled|edited|written|reported|photographed|translated|graphic|photo|image|picture|video) (?:by|:)|(?:photo|image|picture|video|credit|caption|source|file) ?:|follow (?:us|me|him|her|them|@|\S+ on)|sign up|click|subscribe|read more|share this|read (?:also|next)|watch :|copyright|©|all rights|this (?:article|story|post) (?:was|has been|originally))/

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
  return row === null && group?.present === true && clause.tokens[group.main]?.deprel === 'acl:relcl'
}

/**
 * Whether a deed is worth a row. A present tense without a named party is a general truth unless it is a headline's; a
 * verb that no table lists needs somebody named, or must tell of the past or the future and have an argument.
 */
export function isNotable(local: Local, clause: Clause, read: Read): boolean {
  if (isDescription(clause, read.deed)) return false
  const { group, row } = read.deed
  const named = [...read.actors, ...read.recipients].some(([start, end]) => isParty(local, clause, start, end))
  if (named) return group === null || !isQuestionAsked(clause, group)
  if (group?.present === true && read.deed.noun === null && !isHeadline(clause)) return false
  if (row !== null) return group === null || !isQuestionAsked(clause, group)
  if (group === null || group.present || isAbility(clause, group)) return false
  return group.infinitive ? dependants(clause, group.main, 'obj', 'nsubj').length > 0 : hasArgument(clause, group.main)
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

function hasArgument(clause: Clause, verb: number): boolean {
  return dependants(clause, verb, 'nsubj', 'obj', 'obl').length > 0 || relationOf(clause, verb).startsWith('acl')
}

/** Whether a line belongs to the page, not to the account: `Updated: …`, `Follow us on …`, `Reporting by …`. */
export function isFurniture(clause: Clause): boolean {
  return FURNITURE.test(lowersOf(clause, clause.first, clause.first + 4).join(' ')) || isOrder(clause)
}

/** `Reach him at this address`: an order to the reader tells of nothing. */
function isOrder(clause: Clause): boolean {
  const first = clause.tokens[clause.first]
  const root = first?.xpos === 'VB' && first.deprel === 'root'
  return root && dependants(clause, clause.first, 'nsubj').length === 0
}
