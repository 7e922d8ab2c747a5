import type { Status } from '../../document/index.ts'
import { isVerb } from './arguments.ts'
import { type Clause, isHeadline, lowersOf } from './clause.ts'
import {
  CONDITION_WORDS,
  DENYING_WORDS,
  DOUBT_LEMMAS,
  FUTURE_MODALS,
  NEGATORS,
  NOBODY,
  OPEN_MODALS,
  PLAN_CUES,
  REPORT_LEMMAS,
  RUMOUR_CUES,
} from './status-cues.ts'
import { dependants, extentOf, headOf, markerOf, relationOf } from './tree.ts'
import type { VerbGroup } from './verb-groups.ts'

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Verbs that say that something takes place. */
const OCCURRENCES: ReadonlySet<string> = set(
  'complete conclude finish culminate hold take happen occur begin start open resume come go follow materialise materialize proceed launch stage conduct carry convene',
)
/** Nouns whose content is to come where it stands with "would". */
const PROMISES: ReadonlySet<string> = new Set('announcement promise pledge plan decision vow agreement'.split(' '))
/** How far the text goes from vouching for a deed: the larger, the weaker. */
const WEAKNESS: Readonly<Record<Status, number>> = { asserted: 0, claimed: 1, planned: 2, hypothetical: 3, denied: 4 }
/** `stopped short of invading`, `far from leaving`. */
const DENYING_PAIR = /^(?:short of|far from|instead of|rather than|all but)$/
/** The weaker of two statuses; a denied plan stays denied. */
export function weaker(a: Status, b: Status): Status {
  return WEAKNESS[a] >= WEAKNESS[b] ? a : b
}

/** What a verb group, or the article and adjectives of a noun, make of it. */
export function ownStatus(clause: Clause, at: number): Status {
  const group = clause.groups.find((g) => g.main === at)
  if (group === undefined) return nounStatus(clause, at)
  if (DENYING_PAIR.test(lowersOf(clause, group.first - 2, group.first).join(' '))) return 'denied'
  const before = lowersOf(clause, group.first - 2, at)
  if (before.slice(1).some((w) => w === 'nearly' || w === 'almost')) return 'denied'
  if (before.includes('better') && /\b(?:had|['’]d) better\b/.test(before.join(' '))) return 'hypothetical'
  return weaker(groupStatus(clause, group), emptyArgument(clause, at))
}

function groupStatus(clause: Clause, group: VerbGroup): Status {
  const words = lowersOf(clause, group.first, group.main + 1)
  if (group.negated && !isNotOnly(clause, group))
    return group.modal === 'open' && /\b(?:may|might|should)\b/.test(words.join(' ')) ? 'hypothetical' : 'denied'
  if (
    group.modal === 'future' ||
    (words.includes('shall') && /^(?:i|we)$/.test(clause.tokens[group.first - 1]?.lower ?? ''))
  )
    return 'planned'
  const far = group.modal === 'none' ? farModal(clause, group) : null
  if (far !== null) return far
  if (group.modal === 'open')
    return words.includes('would') && isReported(clause, group.main) ? 'planned' : 'hypothetical'
  if (group.infinitive) return infinitiveStatus(clause, group)
  return isComing(clause, group) ? 'planned' : 'asserted'
}

/** `will in any case send`: a modal verb that a phrase stands behind. */
function farModal(clause: Clause, group: VerbGroup): Status | null {
  if (group.first === group.main && clause.tokens[group.main]?.xpos !== 'VB') return null
  for (const i of dependants(clause, group.main, 'aux')) {
    const lower = clause.tokens[i]?.lower ?? ''
    if (i >= group.first || i < group.first - 8) continue
    if (FUTURE_MODALS.has(lower)) return 'planned'
    if (OPEN_MODALS.has(lower)) return 'hypothetical'
  }
  return null
}

/** `not only burned the office, it also beat the clerk`. */
function isNotOnly(clause: Clause, group: VerbGroup): boolean {
  return /\bnot (?:only|just|merely|simply)\b/.test(lowersOf(clause, group.first - 2, group.main).join(' '))
}

/** `said it would close`, `the announcement that it would close`: the future seen from the past. */
function isReported(clause: Clause, main: number): boolean {
  const relation = relationOf(clause, main)
  const lemma = clause.tokens[headOf(clause, main)]?.lemma ?? ''
  if (relation === 'acl' && PROMISES.has(lemma)) return true
  if (relation !== 'ccomp') return false
  const conditioned = dependants(clause, main, 'advcl').some((i) => CONDITION_WORDS.has(markerOf(clause, i)))
  return !conditioned && (REPORT_LEMMAS.has(lemma) || PLAN_CUES.has(lemma)) && !DOUBT_LEMMAS.has(lemma)
}

/** `is to visit`, `was yet to pay`; other infinitives are judged by what governs them. */
function infinitiveStatus(clause: Clause, group: VerbGroup): Status {
  const [before, last] = [clause.tokens[group.first - 2], clause.tokens[group.first - 1]]
  if (last === undefined || group.first - 1 < clause.first) return 'hypothetical'
  if (/^(?:ought|has|have|having|needs?)$/.test(last.lower)) return 'hypothetical'
  if (isHeadlinePlan(clause, group)) return 'planned'
  if (last.lower === 'yet') return 'denied'
  if (last.lemma === 'be' || /^['’](?:s|re)$/.test(last.lower)) return 'planned'
  return last.xpos === 'RB' && before?.lemma === 'be' && last.lower !== 'not' ? 'planned' : 'asserted'
}

/** `Tal to face trial`: the infinitive of a headline that has no other verb. */
export function isHeadlinePlan(clause: Clause, group: VerbGroup): boolean {
  const before = clause.tokens[group.first - 1]
  if (!/^N/.test(before?.xpos ?? '')) return false
  if (!isHeadline(clause) && relationOf(clause, group.main) !== 'root') return false
  return clause.groups.every((g) => g.infinitive || g.participle || g.main > group.main)
}

/** Verbs whose progressive present tells of a step that is yet to be taken: `I'm resigning`, `she is leaving the party`. */
const LEAVING: ReadonlySet<string> = set('resign quit retire leave abdicate defect marry divorce emigrate join')

/** A day or month behind a verb in the present. */
const ON_A_DAY =
  /^\S+(?: \S+){0,7} (?:on \w+day|in (?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn))\b/

/** A present tense with a day to come: `leaves tomorrow`, `takes office on Monday`. */
export function isComing(clause: Clause, group: VerbGroup): boolean {
  const xpos = clause.tokens[group.main]?.xpos
  const first = clause.tokens[group.first]
  const progressive = xpos === 'VBG' && first !== undefined && /^(?:is|are|am|['’](?:s|re|m))$/.test(first.lower)
  if (xpos !== 'VBZ' && xpos !== 'VBP' && !progressive) return false
  if (progressive && LEAVING.has(clause.tokens[group.main]?.lemma ?? '')) return true
  const after = lowersOf(clause, group.main, group.main + 12).join(' ')
  const next =
    /\b(?:tomorrow|next (?:week|month|year|spring|summer|autumn|fall|winter|\w+day|\w+uary|march|april|may|june|july|august|\w+ber)|later (?:this|today))\b/
  return next.test(after) || (xpos === 'VBZ' && ON_A_DAY.test(after))
}

/** `Nobody attended`, `No ship left`, `paid nobody`. */
function emptyArgument(clause: Clause, at: number): Status {
  const empty = [...dependants(clause, at, 'nsubj', 'obj'), ...countedAbove(clause, at)].some((i) => {
    if (NOBODY.has(clause.tokens[i]?.lower ?? '')) return true
    if (isHardly(clause, i)) return true
    return (
      dependants(clause, i, 'det', 'advmod', 'cc').some((d) => NOBODY.has(clause.tokens[d]?.lower ?? '')) ||
      isNotA(clause, i)
    )
  })
  return empty ? 'denied' : 'asserted'
}

/** `None of the sailors died` often comes out as a clause that hangs on the sailors. */
function countedAbove(clause: Clause, at: number): readonly number[] {
  const noun = relationOf(clause, at) === 'acl' ? headOf(clause, at) : -1
  const above = noun >= 0 && markerOf(clause, noun) === 'of' ? headOf(clause, noun) : -1
  return above < 0 || dependants(clause, at, 'nsubj').length > 0 ? [] : [above]
}

/** `Hardly anyone`, `Not one ship`: what stands first in the phrase or right before it. */
function isHardly(clause: Clause, head: number): boolean {
  const start = extentOf(clause, head)[0]
  const words = lowersOf(clause, start - 1, start + 2).join(' ')
  return /\b(?:hardly|barely|scarcely|not) (?:one|a|an|any|anyone|anybody|anything|even)\b/.test(words)
}

/** Words behind which "not" denies no noun: `not until June`, `not guilty`, `not every ship`. */
const NOT_OF_NOUN: ReadonlySet<string> = set(
  'until only just merely simply long least surprisingly unexpectedly guilty all every everyone everybody since before for',
)

/** `Not a single ship`. */
function isNotA(clause: Clause, noun: number): boolean {
  return dependants(clause, noun).some(
    (i) => clause.tokens[i]?.lower === 'not' && i < noun && !NOT_OF_NOUN.has(clause.tokens[i + 1]?.lower ?? ''),
  )
}

/** `no attack`, `the alleged attack`, `a planned visit`, `a possible merger`. */
export function nounStatus(clause: Clause, noun: number): Status {
  if (isVerb(clause, noun)) return 'asserted'
  let status: Status = 'asserted'
  for (const i of dependants(clause, noun, 'det', 'amod', 'advmod', 'case', 'compound')) {
    const token = clause.tokens[i]
    if (token === undefined || i > noun) continue
    if (token.lower === 'ahead') status = weaker(status, 'planned')
    if (NEGATORS.has(token.lower)) status = weaker(status, 'denied')
    else if (DENYING_WORDS.has(token.lower)) status = weaker(status, denying(clause, i))
    else if (token.lower === 'called' && clause.tokens[i - 2]?.lower === 'so') status = weaker(status, 'claimed')
    else if (relationOf(clause, i) === 'amod') status = weaker(status, adjectiveStatus(token.lower))
  }
  const all = weaker(weaker(status, wouldBe(clause, noun)), afterNoun(clause, noun))
  return (all === 'planned' || all === 'hypothetical') && cameAbout(clause, noun) ? 'asserted' : all
}

/** What a word that denies with the one behind it makes of a phrase: `far from`, `rather than`, but `far thicker`. */
export function denying(clause: Clause, marker: number): Status {
  const lower = clause.tokens[marker]?.lower ?? ''
  if (lower === 'without') return 'denied'
  const next = clause.tokens[marker + 1]?.lower
  return next === 'than' || next === 'from' || next === 'of' ? 'denied' : 'asserted'
}

/** `a would-be attack`, `the self-declared victory`. */
function wouldBe(clause: Clause, noun: number): Status {
  const words = lowersOf(clause, noun - 5, noun).join(' ')
  if (/\bwould ?- ?be\b/.test(words)) return 'hypothetical'
  if (/\bself ?- ?(?:declared|proclaimed|styled|described|professed)\b/.test(words)) return 'claimed'
  return /\b(?:non ?- ?existent|never ?- ?realised)\b/.test(words) ? 'denied' : 'asserted'
}

/** Adjectives and participles before an event noun, or behind it (`the trial due in May`), and what they make of it. */
const ADJECTIVES: readonly (readonly [Status, ReadonlySet<string>])[] = [
  [
    'denied',
    set(
      `cancelled canceled aborted failed foiled averted thwarted abandoned postponed scrapped shelved unsuccessful fruitless vetoed rejected
      non-existent nonexistent fictitious fictional imaginary invented bogus fake fabricated phantom botched unrealised unrealized stillborn
      prevented blocked denied banned refused`,
    ),
  ],
  [
    'planned',
    set(
      `planned upcoming scheduled forthcoming promised expected pledged impending next coming intended announced approaching anticipated
      due set slated agreed long-planned long-awaited much-awaited prospective nearing`,
    ),
  ],
  [
    'hypothetical',
    set(
      `possible potential proposed threatened imminent feared likely would-be attempted hypothetical future looming conceivable eventual
      plausible probable mooted contemplated mulled suggested demanded requested desired hoped-for theoretical unlikely dreaded wanted
      envisaged envisioned predicted considered sought urged recommended maximum minimum`,
    ),
  ],
]

function adjectiveStatus(lower: string): Status {
  if (RUMOUR_CUES.has(lower)) return 'claimed'
  return ADJECTIVES.find(([, words]) => words.has(lower))?.[0] ?? 'asserted'
}

/** `the trial due in May`, `an election to be held in May`, `the strike that never came`: what follows an event noun. */
function afterNoun(clause: Clause, noun: number): Status {
  let status: Status = 'asserted'
  for (const i of dependants(clause, noun, 'acl', 'amod', 'appos')) {
    const token = clause.tokens[i]
    if (token === undefined || i < noun || i > noun + 12) continue
    const group = clause.groups.find((g) => g.main === i)
    const bare = group === undefined || (group.participle && group.first === group.main)
    if (bare && token.deprel !== 'acl:relcl') status = weaker(status, pastStatus(token.lower))
    if (group === undefined || !OCCURRENCES.has(token.lemma)) continue
    if (group.infinitive) status = weaker(status, 'planned')
    else if (token.deprel === 'acl:relcl' && tellsOfNoun(clause, i)) status = weaker(status, groupStatus(clause, group))
  }
  return status
}

/** `The widely expected merger went through on Friday`: what was to come has come. */
function cameAbout(clause: Clause, noun: number): boolean {
  if (relationOf(clause, noun) !== 'nsubj') return false
  const verb = headOf(clause, noun)
  const group = clause.groups.find((g) => g.main === verb)
  if (group === undefined || group.negated || group.infinitive || group.modal !== 'none') return false
  const lemma = clause.tokens[verb]?.lemma ?? ''
  const past = /^VB[DN]$/.test(clause.tokens[verb]?.xpos ?? '')
  if (lemma === 'go' || lemma === 'come')
    return past && /^(?:through|ahead|forward|about|on|as|at|when|true)$/.test(clause.tokens[verb + 1]?.lower ?? '')
  return past && OCCURRENCES.has(lemma)
}

/** Behind a noun only words that tell of its standing count: `an attack suspected to …`, not `the offer considered last week`. */
function pastStatus(lower: string): Status {
  return /^(?:next|considered|agreed|announced|set|suggested|rejected|denied)$/.test(lower)
    ? 'asserted'
    : adjectiveStatus(lower)
}

function tellsOfNoun(clause: Clause, verb: number): boolean {
  return dependants(clause, verb, 'nsubj').some((i) => /^(?:that|which)$/.test(clause.tokens[i]?.lower ?? ''))
}
