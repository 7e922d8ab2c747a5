import type { Status } from '../../document/index.ts'
import { isVerb } from './arguments.ts'
import { type Clause, lowersOf } from './clause.ts'
import { weaker } from './own-status.ts'
import { CLAIM_CUES, DOUBT_LEMMAS, FACTIVES, IMPLICATIVES, OPEN_CUES, SAYINGS } from './status-cues.ts'
import { dependants, markerOf } from './tree.ts'

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Verbs and nouns that say that their clause is not so. */
const DENYING: ReadonlySet<string> = set(
  'deny dispute refute rebut disprove reject dismiss debunk contradict disbelieve discredit denial',
)
/** Adjectives with which a clause is somebody's conviction. */
const CONVINCED: ReadonlySet<string> = set(
  'convinced certain sure confident positive adamant satisfied persuaded insistent credible believable alleged',
)
/** Adjectives that leave the clause open. */
const OPEN: ReadonlySet<string> = set(
  `possible likely conceivable probable plausible imaginable thinkable doubtful unlikely unclear uncertain questionable improbable
  imperative essential vital crucial important necessary desirable advisable best afraid hopeful fearful worried concerned anxious
  unknown unsure undecided unsettled moot dubious sceptical skeptical wishful`,
)
const FALSE: ReadonlySet<string> = set(
  'false untrue wrong incorrect inaccurate impossible unthinkable inconceivable unfounded',
)
/** Adjectives that take a clause for true; denied, they leave it open or deny it. */
const TRUE: ReadonlySet<string> = set('true correct right accurate the case')
/** Verbs and nouns of a result or a coincidence: their clause stands as they stand. */
const RESULTING: ReadonlySet<string> = set('mean ensure happen be make so such see find turn prove have')

/** Whether a word says that its clause is not so. */
export function isDenying(lemma: string): boolean {
  return DENYING.has(lemma)
}

/** `that he left`, `he left`: a clause with a tense, unlike `to leave`, `leaving`. */
export function hasTense(clause: Clause, at: number): boolean {
  const group = clause.groups.find((g) => g.main === at)
  const marked = /^(?:that|whether|if)$/.test(markerOf(clause, at))
  if (group === undefined) return marked || dependants(clause, at, 'cop').length > 0
  if (group.infinitive) return false
  const subject = dependants(clause, at, 'nsubj')[0]
  return marked || (subject !== undefined && subject < at && !group.participle)
}

/** `demanded that he resign`, `that the bank be closed`. */
export function isSubjunctive(clause: Clause, at: number): boolean {
  const group = clause.groups.find((g) => g.main === at)
  if (group === undefined || group.modal !== 'none' || group.infinitive) return false
  const first = clause.tokens[group.first]
  if (first?.lower === 'be') return true
  const subject = clause.tokens[dependants(clause, at, 'nsubj')[0] ?? -1]
  const third = subject !== undefined && /^(?:NN|NNP)$/.test(subject.xpos)
  return group.first === at && (first?.xpos === 'VB' || (third && first?.xpos === 'VBP'))
}

/** What a verb, adjective or noun makes of its finite clause when no attribution knows it. */
export function contentStatus(clause: Clause, at: number, head: number, own: Status): Status {
  const token = clause.tokens[head]
  if (token === undefined) return own
  const marker = markerOf(clause, at)
  const open = own === 'denied' || own === 'hypothetical'
  if (isVerb(clause, head)) {
    if (marker === 'whether' || (marker === 'if' && SAYINGS.has(token.lemma))) return 'hypothetical'
    if (isSubjunctive(clause, at)) return 'hypothetical'
    if (DENYING.has(token.lemma)) return isByNobody(clause, head) ? 'asserted' : open ? 'hypothetical' : 'denied'
    if (DOUBT_LEMMAS.has(token.lemma) || SAYINGS.has(token.lemma)) return reportOf(token.lemma, own)
    if (FACTIVES.has(token.lemma) || IMPLICATIVES.has(token.lemma) || RESULTING.has(token.lemma)) return own
    return open ? 'hypothetical' : 'claimed'
  }
  if (isSubjunctive(clause, at)) return 'hypothetical'
  if (CONVINCED.has(token.lower)) return open ? 'hypothetical' : 'claimed'
  if (OPEN.has(token.lower) || marker === 'whether') return 'hypothetical'
  const negated = isNegated(clause, head)
  if (FALSE.has(token.lower)) return negated ? 'hypothetical' : 'denied'
  if (TRUE.has(token.lower)) return negated ? 'denied' : own
  return ofNoun(clause, head, own)
}

/** `Nobody disputes that the dam broke`. */
export function isByNobody(clause: Clause, verb: number): boolean {
  return dependants(clause, verb, 'nsubj').some((i) =>
    /^(?:nobody|none|no-one|few)$/.test(clause.tokens[i]?.lower ?? ''),
  )
}

/** `the claim that he left`, `the fear that he left`, `the denial that he left`. */
function ofNoun(clause: Clause, head: number, own: Status): Status {
  const token = clause.tokens[head]
  if (token === undefined || token.upos !== 'NOUN') return own
  if (DENYING.has(token.lemma)) return 'denied'
  if (DOUBT_LEMMAS.has(token.lemma)) return 'hypothetical'
  if (CLAIM_CUES.has(token.lemma)) return own === 'denied' ? 'hypothetical' : weaker(own, 'claimed')
  return OPEN_CUES.has(token.lemma) ? 'hypothetical' : own
}

function isNegated(clause: Clause, head: number): boolean {
  const from = Math.min(head, ...dependants(clause, head))
  return lowersOf(clause, from, head).some((w) => /^(?:not|n['’]t|never|hardly|no|scarcely)$/.test(w))
}

/** What a verb of saying or thinking makes of its content, by how it stands itself. */
export function reportOf(lemma: string, own: Status): Status {
  if (DOUBT_LEMMAS.has(lemma)) return 'hypothetical'
  if (lemma === 'expect') return own === 'denied' ? 'hypothetical' : 'planned'
  if (own === 'denied' || own === 'hypothetical') return 'hypothetical'
  return FACTIVES.has(lemma) ? 'asserted' : 'claimed'
}
