import type { Status } from '../../document/index.ts'
import { type Clause, groupBefore, lowersOf } from './clause.ts'
import type { Deed } from './match-deeds.ts'
import {
  ADJUNCT_WORDS,
  CONDITION_WORDS,
  DENY_CUES,
  HABIT_WORDS,
  NEGATORS,
  OPEN_CUES,
  PLAN_CUES,
  REPORT_LEMMAS,
  RUMOUR_CUES,
} from './status-cues.ts'
import type { VerbGroup } from './verb-groups.ts'

/** How far the text goes from vouching for a deed: the larger, the weaker. */
const WEAKNESS: Readonly<Record<Status, number>> = { asserted: 0, claimed: 1, planned: 2, hypothetical: 3, denied: 4 }

/** The weaker of two statuses; a denied plan stays denied. */
export function weaker(a: Status, b: Status): Status {
  return WEAKNESS[a] >= WEAKNESS[b] ? a : b
}

/** How the sentence itself presents a deed, before any attribution is looked at. */
export function statusOf(clause: Clause, deed: Deed): Status {
  const first = deed.at[0] ?? clause.first
  const own = deed.group === null ? 'asserted' : groupStatus(clause, deed.group)
  let status: Status = weaker(own, conditionStatus(clause, first))
  status = weaker(status, rumourStatus(clause, first))
  if (isQuestion(clause)) status = weaker(status, 'hypothetical')
  if (deed.noun !== null) status = weaker(status, nounStatus(clause, deed))
  return weaker(status, governorStatus(clause, deed))
}

/** Whether the verb group tells a habit or a general truth rather than a happening. */
export function isHabit(clause: Clause, group: VerbGroup): boolean {
  return lowersOf(clause, group.first - 1, group.main + 2).some((w) => HABIT_WORDS.has(w))
}

function groupStatus(clause: Clause, group: VerbGroup): Status {
  if (group.negated) return 'denied'
  if (group.modal === 'open') return 'hypothetical'
  if (group.modal === 'future') return 'planned'
  const before = lowersOf(clause, group.first - 2, group.first)
  return before.some((w) => NEGATORS.has(w)) && !before.includes(',') ? 'denied' : 'asserted'
}

function nounStatus(clause: Clause, deed: Deed): Status {
  const at = deed.noun ?? clause.first
  let status: Status = 'asserted'
  for (let i = at - 1; i >= Math.max(clause.first, at - 5); i--) {
    const token = clause.tokens[i]
    if (token === undefined || /^[,;:]$/.test(token.lower)) break
    if (NEGATORS.has(token.lower)) status = weaker(status, 'denied')
    if (token.xpos.startsWith('VB') && !token.xpos.endsWith('N') && !token.xpos.endsWith('G')) break
    status = weaker(status, cueStatus(token.lemma, token.lower))
  }
  const after = clause.groups.find((g) => g.first > at && g.first - at <= 12 && !g.infinitive && !g.participle)
  if (after !== undefined && !clause.tokens.slice(at + 1, after.first).some((t) => t.lower === ',')) {
    status = weaker(status, groupStatus(clause, after))
    const verb = clause.tokens[after.main]?.lemma ?? ''
    if (after.passive && DENY_CUES.has(verb)) status = weaker(status, 'denied')
    else if (after.passive && !/kill|injur|wound|caus/.test(verb)) status = weaker(status, cueStatus(verb, verb))
  }
  return status
}

function cueStatus(lemma: string, lower: string): Status {
  if (DENY_CUES.has(lemma)) return 'denied'
  if (OPEN_CUES.has(lemma) || OPEN_CUES.has(lower)) return 'hypothetical'
  if (PLAN_CUES.has(lower) || PLAN_CUES.has(lemma)) return 'planned'
  return RUMOUR_CUES.has(lower) ? 'claimed' : 'asserted'
}

/** What the verbs, nouns and adjectives above an infinitive, a gerund or an event noun make of it. */
function governorStatus(clause: Clause, deed: Deed): Status {
  const anchor = deed.group !== null && deed.noun === null ? deed.group.first : (deed.at[0] ?? clause.first)
  let at = anchor
  let status: Status = 'asserted'
  let dependent = deed.noun !== null || deed.group?.infinitive === true || isGerund(clause, deed)
  if (deed.group?.infinitive === true) status = infinitiveStatus(clause, deed.group)
  for (let steps = 0; steps < 5 && dependent; steps++) {
    const governor = groupBefore(clause, at)
    if (governor === null || separates(clause, governor.main + 1, at)) break
    const token = clause.tokens[governor.main]
    const lemma = token?.lemma ?? ''
    const carries = deed.group === governor
    if (!carries && (deed.noun === null || OPEN_CUES.has(lemma) || DENY_CUES.has(lemma) || PLAN_CUES.has(lemma))) {
      status = weaker(status, cueStatus(lemma, token?.lower ?? ''))
      if (REPORT_LEMMAS.has(lemma)) status = weaker(status, 'claimed')
    }
    if (governor.negated || governor.modal !== 'none') status = weaker(status, groupStatus(clause, governor))
    dependent = governor.infinitive || isGerundAt(clause, governor)
    at = governor.first
  }
  return status
}

/** `to` + verb: a plan, a wish or an aim unless a verb of success or of feeling stands before it. */
function infinitiveStatus(clause: Clause, group: VerbGroup): Status {
  const before = clause.tokens[group.first - 1]
  if (before === undefined || group.first - 1 < clause.first) return 'planned'
  if (
    /^(?:manage|continue|begin|start|help|go|proceed|force|dare|come)$/.test(before.lemma) &&
    before.lower !== 'going'
  )
    return 'asserted'
  const cue = cueStatus(before.lemma, before.lower)
  return cue === 'asserted' ? 'hypothetical' : cue
}

function isGerund(clause: Clause, deed: Deed): boolean {
  return deed.group !== null && isGerundAt(clause, deed.group)
}

function isGerundAt(clause: Clause, group: VerbGroup): boolean {
  if (!group.participle || clause.tokens[group.main]?.xpos !== 'VBG') return false
  return clause.tokens[group.first - 1]?.lower !== ','
}

function separates(clause: Clause, from: number, to: number): boolean {
  return clause.tokens.slice(from, to).some((t) => t.lower === ';' || ADJUNCT_WORDS.has(t.lower))
}

function conditionStatus(clause: Clause, at: number): Status {
  if (/^(?:if|unless)$/.test(clause.tokens[clause.first]?.lower ?? '')) return 'hypothetical'
  for (let i = at - 1; i >= clause.first; i--) {
    const token = clause.tokens[i]
    if (token === undefined || /^[,;:]$/.test(token.lower)) break
    if (CONDITION_WORDS.has(token.lower) && token.xpos !== 'MD' && token.xpos !== 'VBN') return 'hypothetical'
  }
  return 'asserted'
}

function rumourStatus(clause: Clause, at: number): Status {
  const near = clause.tokens.slice(Math.max(clause.first, at - 12), Math.min(clause.last, at + 6))
  if (near.some((t) => RUMOUR_CUES.has(t.lower) && (t.xpos === 'RB' || t.xpos === 'JJ'))) return 'claimed'
  const governor = groupBefore(clause, at)
  const lemma = governor === null ? '' : (clause.tokens[governor.main]?.lower ?? '')
  return governor?.passive === true && RUMOUR_CUES.has(lemma) && at - governor.main < 14 ? 'claimed' : 'asserted'
}

function isQuestion(clause: Clause): boolean {
  return clause.tokens.slice(Math.max(clause.first, clause.last - 3), clause.last).some((t) => t.lower.startsWith('?'))
}
