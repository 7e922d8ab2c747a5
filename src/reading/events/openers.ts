import type { Status } from '../../document/index.ts'
import { type Clause, isHeadline, lowersOf } from './clause.ts'
import { dependants, relationOf } from './tree.ts'
import type { VerbGroup } from './verb-groups.ts'

/*
 * Sentences whose opening holds the rest open: conditions without "if" (`Failing an agreement, …`, `One more mistake
 * and …`, `Pay up or …`), times that have not come (`The moment the truce ends, …`) and what is said of anybody at all
 * (`Anyone who …`).
 */

/** Conditions without a verb: what follows them is open whatever its tense. */
const CONDITIONS =
  /^(?:failing|barring|short of|but for|absent|in the absence of|had it not been for|were it not for|imagine|suppose|supposing|picture) /
/** What follows these is open only where it is told in the present or with a modal verb. */
const UNSETTLED = new RegExp(
  `^(?:${[
    '(?:the|from the) (?:moment|minute|instant|day) ',
    '(?:as soon as|once|until|whenever|each time|every time) ',
    'only (?:when|if|once|after|then) ',
    '(?:one more|one|a second|a third|a further|another) (?:\\S+ ){1,3}and ',
    '(?:anyone|anybody|any \\S+|those|no one|everyone|everybody) (?:who|that|found|caught|\\S+ing) ',
    '(?:whoever|whosoever|whatever|whichever) ',
    '(?:each|every) \\S+ (?:who|that) ',
  ].join('|')})`,
)
/** Openings that deny the verb whose auxiliary stands before its subject. */
const NEGATIVE = /^(?:(?:in|at|on|under|by) (?:not (?:one|a single)|no )|nowhere|not once|never) /
const OPENING = 8

/** What the opening of a sentence makes of the verb or noun at a token behind it. */
export function openerStatus(clause: Clause, at: number): Status {
  const text = lowersOf(clause, clause.first, clause.first + OPENING).join(' ')
  if (at === clause.first) return 'asserted'
  if (CONDITIONS.test(text) || isThreat(clause, at)) return 'hypothetical'
  if (NEGATIVE.test(text) && clause.tokens[at]?.deprel === 'root' && isInverted(clause, at)) return 'denied'
  const group = clause.groups.find((g) => g.main === at)
  if (group === undefined || isHeadline(clause) || !isUnsettled(group)) return 'asserted'
  return UNSETTLED.test(text) || tellsOfAnybody(clause, at) ? 'hypothetical' : 'asserted'
}

/** `In not one of these cases did the police open a file`: an auxiliary before a phrase before the verb. */
function isInverted(clause: Clause, at: number): boolean {
  return dependants(clause, at, 'aux', 'aux:pass', 'cop').some((i) => i < at - 1)
}

function isUnsettled(group: VerbGroup): boolean {
  return group.present || group.modal !== 'none' || (group.participle && group.first === group.main)
}

/** `Pay up or we burn the shop`: what follows an order is its price. */
function isThreat(clause: Clause, at: number): boolean {
  if (!isOrder(clause)) return false
  return clause.tokens.slice(clause.first, at).some((t) => t.lower === 'or' || t.lower === 'and')
}

/** Whether a sentence opens with a bare verb that has no subject. */
export function isOrder(clause: Clause): boolean {
  const first = clause.tokens[clause.first]
  return first?.xpos === 'VB' && first.deprel === 'root' && dependants(clause, clause.first, 'nsubj').length === 0
}

/** `Drivers who block the lane`: a present tense said of a bare plural. */
function tellsOfAnybody(clause: Clause, at: number): boolean {
  const head = clause.tokens[at]?.head ?? -1
  if (clause.tokens[at]?.deprel !== 'acl:relcl' || clause.tokens[head]?.xpos !== 'NNS') return false
  const bare = !dependants(clause, head).some(
    (i) => i < head && /^(?:det|nummod|nmod|case|amod)/.test(relationOf(clause, i)),
  )
  return bare && dependants(clause, at, 'nsubj').some((i) => clause.tokens[i]?.lower === 'who')
}
