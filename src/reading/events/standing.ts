import type { Attribution, Status } from '../../document/index.ts'
import type { Clause } from './clause.ts'
import { isLegalCase } from './constructions.ts'
import { statusOf } from './deed-status.ts'
import { ATTITUDES } from './deed-tables.ts'
import { isGiven } from './given.ts'
import { anchorOf, type Local, type Read } from './local.ts'
import type { Deed } from './match-deeds.ts'
import { weaker } from './own-status.ts'
import { isPresupposed } from './presupposed.ts'
import { ADJUNCT_WORDS } from './status-cues.ts'
import { ancestors, dependants, headOf, markerOf, relationOf } from './tree.ts'

const ADMISSIONS = /-(?:admit|acknowledge|concede|confess)$/
/** Verbs of feeling whose gerund has happened, and of judging, whose object has. */
const FEELING: ReadonlySet<string> = new Set(
  'apologise apologize regret thank congratulate pardon forgive rue remember'.split(' '),
)
const JUDGING: ReadonlySet<string> = new Set(
  'condemn criticise criticize denounce deplore mourn lament praise welcome hail applaud commend celebrate blame slam blast decry rebuke chide fault commemorate bemoan castigate scold honour honor'.split(
    ' ',
  ),
)
const REFUSALS = /-(?:deny|refuse|decline|refute|rule|reject)$/

/**
 * How the sentence itself presents the deed. Cues of the attribution that holds it are left to that; words in quotation
 * marks that no attribution holds are still somebody's.
 */
export function ownStatus(local: Local, clause: Clause, deed: Deed, claim: Attribution | null): Status {
  const isKnown = (token: number): boolean => {
    const start = clause.tokens[token]?.start ?? 0
    return claim !== null && local.cues.some(([s, e]) => s <= start && start < e)
  }
  const trigger = clause.tokens[anchorOf(clause, deed)]
  const quoted = trigger !== undefined && local.quotes.some((q) => q.start < trigger.start && trigger.end < q.end)
  return weaker(weaker(statusOf(clause, deed, isKnown), local.announced), quoted ? 'claimed' : 'asserted')
}

/** The nearest attitude before the deed whose complement holds it; −1 where there is none. */
export function governingAttitude(clause: Clause, kept: readonly Read[], index: number): number {
  const at = kept[index]?.deed.at[0] ?? clause.first
  for (let i = index - 1; i >= 0; i--) {
    const other = kept[i]?.deed
    if (other?.type == null || !ATTITUDES.has(other.type)) continue
    if (
      other.type !== 'ACCUSE' &&
      markerOf(clause, anchorOf(clause, kept[index]?.deed ?? other)) === 'for' &&
      isPast(clause, at)
    )
      return -1
    if (isJoined(clause, other, kept[index]?.deed ?? other)) return -1
    if (isToldOf(clause, other, kept[index]?.deed ?? other)) return -1
    const own = anchorOf(clause, kept[index]?.deed ?? other)
    if (isAside(clause, other, own) || (other.type === 'REJECT' && isPresupposed(clause, own))) return -1
    const from = Math.max(...other.at) + 1
    return endsComplement(clause, from, at) ? -1 : i
  }
  return -1
}

/**
 * `apologised for insulting him`, `condemned the attack`, `saw the militia leave`: who feels, judges or sees it so takes
 * the deed for done.
 */
export function isRegretted(clause: Clause, at: number): boolean {
  const head = headOf(clause, at)
  const lemma = clause.tokens[head]?.lemma ?? ''
  if (head < 0) return false
  const relation = relationOf(clause, at)
  const verb = clause.tokens[at]?.xpos ?? ''
  if (verb === 'VBG' && /^(?:advcl|xcomp|obl|obj|ccomp)$/.test(relation))
    return FEELING.has(lemma) || JUDGING.has(lemma)
  if (/^VBP?$/.test(verb) && /^(?:xcomp|ccomp)$/.test(relation))
    return /^(?:see|watch|hear|witness|find|feel|observe|notice)$/.test(lemma) && markerOf(clause, at) === ''
  return relation === 'obj' && JUDGING.has(lemma) && isGiven(clause, at)
}

/** `apologised for insulting him`: what is regretted, thanked or pardoned has happened. */
function isPast(clause: Clause, at: number): boolean {
  return clause.tokens[at]?.xpos === 'VBG'
}

/** `condemned the attack and promised aid`: a verb joined to the attitude's own is no content of it. */
function isJoined(clause: Clause, attitude: Deed, deed: Deed): boolean {
  const verb = deed.group?.main ?? -1
  return verb >= 0 && relationOf(clause, verb) === 'conj' && headOf(clause, verb) === attitude.group?.main
}

/** `the charges were dropped`, `she was acquitted of the charges`: what became of an attitude, or a charge that was laid before. */
function isToldOf(clause: Clause, attitude: Deed, deed: Deed): boolean {
  if (attitude.type === 'CONCEDE' && isLegalCase(clause, deed.noun ?? -1)) return true
  const verb = deed.group?.main ?? -1
  return attitude.group === null && verb >= 0 && dependants(clause, verb, 'nsubj').includes(attitude.noun ?? -1)
}

/** Prepositions of where and when an attitude was taken, not of what it is about. */
const ASIDES: ReadonlySet<string> = new Set('in during at after amid since following despite'.split(' '))

/** `made the request in a letter sent on Tuesday`: a deed told of where or when the attitude was taken. */
function isAside(clause: Clause, attitude: Deed, at: number): boolean {
  const verb = attitude.group?.main ?? -1
  const path = [at, ...ancestors(clause, at)]
  const end = path.indexOf(verb)
  const below = end > 0 ? (path[end - 1] ?? -1) : -1
  return below >= 0 && relationOf(clause, below) === 'obl' && ASIDES.has(markerOf(clause, below))
}

function endsComplement(clause: Clause, from: number, to: number): boolean {
  const between = clause.tokens.slice(from, to)
  if (between.some((t) => t.lower === ';' || ADJUNCT_WORDS.has(t.lower))) return true
  const comma = between.findLastIndex((t) => t.lower === ',' || t.lower === 'and' || t.lower === 'but')
  if (comma < 0) return false
  return clause.groups.some(
    (g) => g.main >= from + comma && g.main <= to && !g.infinitive && !g.participle && !g.negated && g.modal === 'none',
  )
}

/** The innermost attribution whose content holds the trigger, and whose denial is one of the trigger. */
export function claimAt(local: Local, clause: Clause, at: number): Attribution | null {
  const token = clause.tokens[at]
  if (token === undefined) return null
  let best: Attribution | null = null
  let size = Number.POSITIVE_INFINITY
  const known = isPresupposed(clause, at)
  for (const a of local.attributions) {
    if (known && a.polarity === 'denied') continue
    const inside = a.content.some(([s, e]) => s <= token.start && token.end <= e)
    const length = a.content.reduce((sum, [s, e]) => sum + e - s, 0)
    if (inside && length < size) {
      best = a
      size = length
    }
  }
  return best
}

/** The status of a deed by its sentence, the attitude that holds it and the attribution that holds it. */
export function finalStatus(own: Status, attitude: Deed | null, claim: Attribution | null): Status {
  let status = own
  const type = attitude?.type ?? null
  if (type === 'THREATEN' && attitude?.row?.endsWith('-vow')) status = weaker(status, 'planned')
  else if (type === 'REJECT' && REFUSALS.test(attitude?.row ?? '')) status = 'denied'
  else if (type === 'ACCUSE') status = attitude?.mode === 'allege' ? weaker(status, 'claimed') : status
  else if (type === 'CONCEDE' && /-(?:acquit|clear|exonerate)$/.test(attitude?.row ?? '')) status = 'denied'
  else if (type === 'CONCEDE' && ADMISSIONS.test(attitude?.row ?? '')) status = weaker(status, 'claimed')
  else if (type === 'AGREE' || type === 'CONCEDE') status = weaker(status, 'planned')
  else if (type !== null) status = weaker(status, 'hypothetical')
  if (claim === null) return status
  return claim.polarity === 'denied' ? 'denied' : weaker(status, 'claimed')
}
