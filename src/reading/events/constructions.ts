import type { Status } from '../../document/index.ts'
import { isVerb } from './arguments.ts'
import { type Clause, lowersOf } from './clause.ts'
import { dependants, headOf, markerOf, relationOf } from './tree.ts'

/** Verbs after which `from` + gerund tells whence, not what was prevented: `recovered from falling`. */
const WHENCE: ReadonlySet<string> = new Set(
  'recover suffer benefit profit earn return come result range switch move go retire gain emerge arise stem learn tire die'.split(
    ' ',
  ),
)
/** Words whose `for` + gerund or noun tells what somebody is thought to have done. */
const SUSPECTING: ReadonlySet<string> = new Set(
  'arrest detain investigate probe question try trial want seek hold prosecute sue charge indict blame remand'.split(
    ' ',
  ),
)
/** Verbs whose gerund is weighed or put forward: `suggested closing it`. */
const WEIGHING: ReadonlySet<string> = new Set(
  'suggest recommend propose advise advocate consider contemplate mull discuss debate moot weigh fear risk envisage favour favor'.split(
    ' ',
  ),
)
/** Verbs whose "from" + noun did not befall anybody: `spared the port from closure`. */
const SPARING: ReadonlySet<string> = new Set(
  'spare shield protect save keep exempt bar ban block stop prevent deter insulate safeguard'.split(' '),
)
/** Verbs of those who count and write down what others went through, and nouns for what they wrote down. */
const RECORDING: ReadonlySet<string> = new Set(
  'record document list register count verify collect describe identify cite report detail chronicle catalogue log'.split(
    ' ',
  ),
)
const CASES: ReadonlySet<string> = new Set(
  'case instance incident occasion episode example testimony account story complaint report statement'.split(' '),
)
/** Verbs whose object did not befall anybody: `escaped arrest`, `was spared extradition`. */
const ESCAPING: ReadonlySet<string> = new Set('spare escape elude evade dodge sidestep outrun'.split(' '))
/** What is not followed where somebody defies it: `disobeyed the order to shell the town`. */
const ORDERS: ReadonlySet<string> = new Set(
  'order call demand request plea appeal invitation proposal suggestion ultimatum instruction temptation'.split(' '),
)
const DEFYING: ReadonlySet<string> = new Set(
  'disobey defy ignore flout resist refuse reject rebuff spurn dismiss decline'.split(' '),
)
/** What courts lay upon somebody, and verbs that end it: it has been there until then. */
const LEGAL: ReadonlySet<string> = new Set(
  'charge indictment conviction sentence verdict lawsuit accusation ban sanction embargo'.split(' '),
)
const UNDOING: ReadonlySet<string> = new Set(
  'drop dismiss quash overturn withdraw lift waive annul void acquit clear exonerate reverse commute suspend uphold'.split(
    ' ',
  ),
)
/** What a veto can kill. */
const KILLING: ReadonlySet<string> = new Set('kill sink torpedo doom wreck derail bury scupper stall freeze'.split(' '))
const PROJECTS: ReadonlySet<string> = new Set(
  'reform deal merger agreement sale takeover pact bid motion bill treaty summit plan proposal project reshuffle overhaul acquisition'.split(
    ' ',
  ),
)
const FALSEHOODS: ReadonlySet<string> = new Set(
  'unfounded untrue false invented baseless fabricated wrong groundless mistaken invent fabricate invention hoax fabrication lie fiction nonsense myth fantasy rubbish falsehood fake bogus fictitious fairytale propaganda slander hokum canard'.split(
    ' ',
  ),
)
const FAILURES: ReadonlySet<string> = new Set(
  'fail collapse founder fizzle flop fall lapse stall unravel misfire'.split(' '),
)
/** What an attempt was that came to nothing. */
const VAIN: ReadonlySet<string> = new Set(
  'unsuccessful fruitless futile vain nothing naught nought failure abortive useless'.split(' '),
)
/** Nouns for what somebody tells: `in the ministry's version`. */
const TELLINGS: ReadonlySet<string> = new Set(
  'version account telling words view count reckoning narrative opinion'.split(' '),
)
/** Verbs whose object is what somebody tells of. */
const TELLING: ReadonlySet<string> = new Set(
  'document describe recount detail depict portray chronicle narrate'.split(' '),
)
const NEAR: ReadonlySet<string> = new Set('imminent looming near due close upcoming impending'.split(' '))
const OPEN: ReadonlySet<string> = new Set(
  'likely possible unlikely conceivable thinkable avoidable inevitable'.split(' '),
)

/**
 * What a set construction makes of the word `at` below `head`; `null` where there is none: `kept him from leaving`,
 * `voted against sending`, `arrested for stealing`, `feared drowned`, `seems to have left`, `it was not he who left`.
 */
export function constructionStatus(clause: Clause, at: number, head: number): Status | null {
  const relation = relationOf(clause, at)
  const word = clause.tokens[head]
  const own = clause.tokens[at]
  if (word === undefined || own === undefined) return null
  const marker = markerOf(clause, at)
  const gerund = own.xpos === 'VBG'
  const below = relation === 'xcomp' || relation === 'ccomp' || relation === 'csubj'
  if (gerund && isVerb(clause, head)) {
    if (marker === 'from') return WHENCE.has(word.lemma) ? null : 'denied'
    if (marker === 'out') return 'denied'
    if (marker === 'against' && /^(?:vote|decide|rule)$/.test(word.lemma)) return 'denied'
  }
  if (marker === 'from' && own.upos === 'NOUN' && SPARING.has(word.lemma) && relation === 'obl') return 'denied'
  if ((relation === 'obj' || relation === 'iobj') && own.upos === 'NOUN' && ESCAPING.has(word.lemma)) return 'denied'
  if (marker === 'to' && relation === 'acl' && ORDERS.has(word.lemma)) {
    if (DEFYING.has(clause.tokens[headOf(clause, head)]?.lemma ?? '')) return 'denied'
  }
  if (/^(?:obj|nsubj|obl)$/.test(relation) && UNDOING.has(word.lemma) && isLegalCase(clause, at)) return 'asserted'
  if (relation === 'obj' && KILLING.has(word.lemma) && PROJECTS.has(own.lemma)) return 'denied'
  if (gerund && marker === '' && isVerb(clause, head)) {
    const object = dependants(clause, head, 'obj').some((i) => i > head && i < at)
    if (object && relation !== 'conj' && /^(?:stop|prevent|hinder)$/.test(word.lemma)) return 'denied'
    if (below && clause.tokens[at]?.lower !== 'having' && WEIGHING.has(word.lemma)) return 'hypothetical'
    if (below && /^(?:resist|evade|dodge|eschew|shun|forgo|forego|miss|escape)$/.test(word.lemma)) return 'denied'
  }
  if (marker === 'for' && SUSPECTING.has(word.lemma) && gerund) return 'claimed'
  if (below && /^(?:appear|seem)$/.test(word.lemma)) return 'claimed'
  if (marker === '' && own.xpos === 'VBN' && (below || relation === 'advcl')) {
    if (word.lower === 'feared') return 'hypothetical'
    if (/^(?:presumed|reported|believed)$/.test(word.lower)) return 'claimed'
  }
  if (isRecorded(clause, at, head)) return 'claimed'
  if (below && word.lemma === 'have' && clause.tokens[head + 1]?.lower === 'better') return 'hypothetical'
  return isDeniedCleft(clause, at, head) ? 'denied' : null
}

/** `recorded 14 cases in which soldiers burned houses`, `documents the shooting of nine demonstrators`. */
function isRecorded(clause: Clause, at: number, head: number): boolean {
  const above = clause.tokens[at]?.deprel === 'acl:relcl' && CASES.has(clause.tokens[head]?.lemma ?? '')
  if (above) return RECORDING.has(clause.tokens[headOf(clause, head)]?.lemma ?? '')
  return relationOf(clause, at) === 'obj' && isVerb(clause, head) && TELLING.has(clause.tokens[head]?.lemma ?? '')
}

/** `the charges`, `her conviction`: a definite word for what a court laid upon somebody. */
export function isLegalCase(clause: Clause, at: number): boolean {
  const token = clause.tokens[at]
  return (
    token?.upos === 'NOUN' &&
    LEGAL.has(token.lemma) &&
    dependants(clause, at).some(
      (i) =>
        (i < at && /^(?:the|these|those|all)$|^['’]s?$/.test(clause.tokens[i]?.lower ?? '')) ||
        clause.tokens[i]?.deprel === 'nmod:poss',
    )
  )
}

/** `It was not Norvia that bombed the bridge`. */
function isDeniedCleft(clause: Clause, at: number, head: number): boolean {
  if (clause.tokens[at]?.deprel !== 'acl:relcl' || dependants(clause, head, 'cop').length === 0) return false
  const below = dependants(clause, head).map((i) => clause.tokens[i]?.lower ?? '')
  return below.includes('it') && (below.includes('not') || below.includes("n't") || below.includes('n’t'))
}

/** Whether what a rumour or fear is the subject of calls it false: `proved unfounded`, `was invented`, `turned out to be false`. */
export function isFalsified(clause: Clause, head: number): boolean {
  const near = [head, ...dependants(clause, head, 'xcomp', 'advmod', 'obl', 'ccomp')]
  return near.some(
    (i) => FALSEHOODS.has(clause.tokens[i]?.lower ?? '') || FALSEHOODS.has(clause.tokens[i]?.lemma ?? ''),
  )
}

/** `the attempt failed`, `the talks collapsed`: what was attempted or talked of did not come about. */
export function isFailure(clause: Clause, head: number): boolean {
  const lemma = clause.tokens[head]?.lemma ?? ''
  if (FAILURES.has(lemma) || VAIN.has(lemma)) return true
  const below = dependants(clause, head, 'xcomp', 'obl').map((i) => clause.tokens[i]?.lemma ?? '')
  return (
    (lemma === 'prove' || lemma === 'come' || lemma === 'end' || lemma === 'remain') && below.some((l) => VAIN.has(l))
  )
}

/** What an adjective says of the deed that is its subject: `the invasion is imminent`, `an attack is likely`. */
export function predicateStatus(clause: Clause, head: number): Status {
  const lower = clause.tokens[head]?.lower ?? ''
  const modals = dependants(clause, head, 'aux').map((i) => clause.tokens[i]?.lower ?? '')
  if (modals.some((m) => /^(?:would|could|might|may|should|must)$/.test(m))) return 'hypothetical'
  if (isFalsified(clause, head)) return isDenied(clause, head) ? 'asserted' : 'denied'
  if (/^(?:possibility|risk|threat|prospect|option|likelihood|question|matter|danger)$/.test(lower))
    return 'hypothetical'
  if (modals.some((m) => /^(?:will|['’]ll)$/.test(m))) return 'planned'
  if (NEAR.has(lower) || lower === 'away') return 'planned'
  return OPEN.has(lower) ? 'hypothetical' : 'asserted'
}

function isDenied(clause: Clause, head: number): boolean {
  return dependants(clause, head, 'advmod').some((i) =>
    /^(?:not|n['’]t|never|hardly)$/.test(clause.tokens[i]?.lower ?? ''),
  )
}

/** A phrase beside a verb that takes it back or lays it in somebody's mouth: `at no point`, `in the ministry's version`. */
export function phraseStatus(clause: Clause, at: number): Status {
  for (const i of dependants(clause, at, 'obl', 'conj', 'advmod')) {
    const token = clause.tokens[i]
    if (token === undefined) continue
    const relation = relationOf(clause, i)
    if (relation === 'advmod') {
      if (token.lower === 'away' && !isVerb(clause, at)) return 'planned'
    } else if (relation === 'conj') {
      if (/^(?:say|claim|allege|believe)$/.test(token.lemma) && lowersOf(clause, at, i).join(' ').includes('or so'))
        return 'claimed'
    } else if (TELLINGS.has(token.lower) && /^(?:in|by)$/.test(markerOf(clause, i))) {
      if (dependants(clause, i, 'nmod').length > 0) return 'claimed'
    } else if (/^(?:point|time|way|case|circumstances|account)$/.test(token.lower)) {
      if (dependants(clause, i, 'det').some((d) => clause.tokens[d]?.lower === 'no')) return 'denied'
    }
  }
  return 'asserted'
}
