import { obliquesOf } from './arguments.ts'
import { type Clause, isHeadline } from './clause.ts'
import { BODILY } from './deed-tables.ts'
import type { Deed } from './match-deeds.ts'
import { agentOf, isHuman } from './parties.ts'
import { dependants, markerOf } from './tree.ts'

/** Participles that say what their subject holds or gives itself to. */
const STATES_OF_MIND: ReadonlySet<string> = new Set(['opposed', 'committed', 'devoted', 'dedicated', 'resigned'])

/** `Four miners rescued after six days`: the passive of headlines. */
export function isShortPassive(clause: Clause, deed: Deed, verb: number): boolean {
  if (deed.noun === null && isHeadline(clause) && isNaming(clause, verb)) return true
  if (deed.noun === null && isPassiveByAgent(clause, deed, verb)) return true
  if (deed.noun !== null || !isHeadline(clause) || deed.mode === 'withdraw' || deed.mode === 'resign') return false
  const bodily = deed.type !== null && (BODILY.has(deed.type) || deed.type === 'AID' || deed.mode === 'convict')
  const past = /^VB[DN]$/.test(clause.tokens[verb]?.xpos ?? '')
  return bodily && past && dependants(clause, verb, 'obj', 'aux', 'xcomp').length === 0
}

/** `Envoy removed from hall by police`: a bare past form without an object, and who did it behind "by". */
function isPassiveByAgent(clause: Clause, deed: Deed, verb: number): boolean {
  if (deed.type === null || !/^VB[DN]$/.test(clause.tokens[verb]?.xpos ?? '')) return false
  if (dependants(clause, verb, 'obj', 'iobj', 'aux', 'xcomp', 'ccomp').length > 0) return false
  return agentOf(clause, verb).some((p) => isHuman(clause, p) || clause.tokens[p.head]?.upos === 'PROPN')
}

/** `Brandt named director of the port`: the passive of headlines with a bare title behind it. */
function isNaming(clause: Clause, verb: number): boolean {
  const token = clause.tokens[verb]
  if (token === undefined || !/^(?:name|appoint|elect|crown)$/.test(token.lemma) || !/^VB[DN]$/.test(token.xpos))
    return false
  const next = clause.tokens[verb + 1]
  const helped = dependants(clause, verb, 'aux').length > 0
  return !helped && next !== undefined && /^NN?$|^JJ$/.test(next.xpos) && /^\p{Ll}/u.test(next.text)
}

/** `is opposed to the treaty`: a state of mind, whose subject holds it. */
export function isHeld(clause: Clause, deed: Deed, verb: number): boolean {
  if (!STATES_OF_MIND.has(clause.tokens[verb]?.lower ?? '') || deed.noun !== null) return false
  const be = dependants(clause, verb, 'aux', 'cop').length > 0
  return be && obliquesOf(clause, verb).some((i) => markerOf(clause, i) === 'to')
}
