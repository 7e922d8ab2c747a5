import type { Status } from '../../document/index.ts'
import { type Clause, isHeadline, lowersOf } from './clause.ts'
import { isSaying, pairStatus, stems, wordStatus } from './cue-words.ts'
import { openerStatus } from './openers.ts'
import { weaker } from './own-status.ts'
import { besideClause } from './said-beside.ts'
import { leftStatus, rightStatus } from './set-phrases.ts'
import { DOUBT_LEMMAS, FACTIVES, IMPLICATIVES, RUMOUR_CUES } from './status-cues.ts'
import { dependants, extentOf, relationOf } from './tree.ts'

/*
 * What the order of the words alone says of a deed. The tree decides wherever it sees a cue; these rules catch what it
 * misses when a cue was mistaken for another part of speech or hung in the wrong place.
 */

/** How far a rule looks to the left. */
const REACH = 14
const STOPS = /^[,;:()—–-]$/
const CONDITIONS =
  /\b(?:in case|on (?:the )?condition|(?:as|so) long as(?! \d)|in the event|supposing|assuming|provided|providing|unless|lest)\b/
/** The last word of a headline that tells how its noun stands: `Attack on village feared`. */
const LAST_WORDS: readonly (readonly [RegExp, Status])[] = [
  [
    /^(?:feared|looms?|likely|possible|threatened|urged|demanded|sought|proposed|mulled|considered|predicted|probable)$/,
    'hypothetical',
  ],
  [/^(?:planned|due|expected|scheduled|announced|promised|pledged|ahead|nears|set|mooted)$/, 'planned'],
  [/^(?:alleged|reported|claimed|suspected|rumoured|rumored)$/, 'claimed'],
  [
    /^(?:denied|averted|foiled|cancelled|canceled|scrapped|postponed|thwarted|prevented|shelved|vetoed|blocked|rejected|avoided)$/,
    'denied',
  ],
]

/** Nouns for what somebody tells. */
const TELLINGS: ReadonlySet<string> = new Set(
  'version account telling case line explanation argument view story reading'.split(' '),
)
const EMPTY =
  /^(?:(?:and|but|that|so|because|while|although|though|since|as|yet) )*(?:no (?!fewer|less|more|doubt|sooner|matter)|none\b|nobody\b|neither\b|no-one\b|nothing\b|not (?:a|an|one|any|even|a single)\b|hardly (?:any|a|one)|few,? if any|precious few)/
/** Words whose "for" names a reason or an occasion that has been. */
const REASONED: ReadonlySet<string> = new Set(
  `jail imprison sentence punish fine arrest blame criticise criticize condemn apologise apologize thank praise know remember famous notorious convict
  fault rebuke sanction responsible responsibility reward prize award medal compensation damage account pay mourn revenge retaliation
  retaliate suspend dismiss sack fire expel execute hang death except time day week month year hour minute second first reason`.split(
    /\s+/,
  ),
)
const IF_PASSED =
  /\bif (?:it )?(?:is )?(?:passed|approved|adopted|convicted|elected|confirmed|true|found|necessary|ratified|accepted|proven|proved|enacted|successful)\b/
const WISHES =
  /^time (?:the|he|she|they|we|it)\b|\b(?:if only|(?:high|about|is|was) time|would rather|would sooner|wish(?:es|ed)?)\b/

/** How the order of the words presents the verb or noun at a token. */
export function linearStatus(clause: Clause, at: number): Status {
  return [
    besideClause(clause, at),
    openerStatus(clause, at),
    conditionStatus(clause, at),
    leftStatus(clause, at),
    rightStatus(clause, at),
    clauseStatus(clause, at),
    emptySubject(clause, at),
    infinitiveStatus(clause, at),
    nounPhraseStatus(clause, at),
    bareClauseStatus(clause, at),
    headlineObject(clause, at),
    lastWordStatus(clause, at),
  ].reduce(weaker)
}

/** `in case he leaves`, `on condition that he leaves`: a condition right before the verb's subject. */
function conditionStatus(clause: Clause, at: number): Status {
  const opener = clause.tokens[clause.first]?.lower ?? ''
  if (/^(?:suppose|supposing|provided|providing|assuming|assume|lest)$/.test(opener) && at > clause.first)
    return 'hypothetical'
  const from = leftEdge(clause, at)
  const text = lowersOf(clause, from, at).join(' ')
  if (WISHES.test(text)) return 'hypothetical'
  const past = clause.tokens[at]?.xpos === 'VBD'
  if (!past && IF_PASSED.test(lowersOf(clause, clause.first, at).join(' '))) return 'hypothetical'
  return CONDITIONS.test(text) && !/\bas (?:if|though)\b/.test(text) ? 'hypothetical' : 'asserted'
}

/** Where the stretch without punctuation and without another finite verb begins that ends in a token. */
function leftEdge(clause: Clause, at: number): number {
  const own = clause.groups.find((g) => g.main === at)
  let from = own?.first ?? at
  while (from - 1 >= Math.max(clause.first, at - REACH)) {
    const token = clause.tokens[from - 1]
    if (token === undefined || STOPS.test(token.lower)) break
    if (clause.groups.some((g) => g.main === from - 1 && !g.infinitive && !g.participle)) break
    from--
  }
  return from
}

/** `the mayor swore that the militia attacked`: a word of saying, fear or doubt before `that`, nothing between but the subject. */
function clauseStatus(clause: Clause, at: number): Status {
  const group = clause.groups.find((g) => g.main === at)
  if (group === undefined || group.infinitive || group.participle) return 'asserted'
  for (let i = group.first - 1; i > Math.max(clause.first, at - REACH); i--) {
    const token = clause.tokens[i]
    if (token === undefined || STOPS.test(token.lower)) return 'asserted'
    if (clause.groups.some((g) => g.main === i && !g.infinitive && !g.participle)) return 'asserted'
    if (!/^(?:that|whether|how)$/.test(token.lower)) continue
    // "His contention, that the army had armed them, …"
    const set = clause.tokens[i - 1]?.lower === ',' && token.lower === 'that' ? 2 : 1
    const before = clause.tokens[i - set]
    if (before === undefined || (set === 2 && before.upos !== 'NOUN')) return 'asserted'
    if (token.lower === 'how') return tellsHow(clause, i) ? 'claimed' : 'asserted'
    if (before.lemma === 'be') return copulaStatus(clause, i - 1)
    if (token.upos === 'PRON') return 'asserted'
    if (token.lower === 'whether') return 'hypothetical'
    if (before.lower === 'it' && /^(?:has|had|have)$/.test(clause.tokens[i - 2]?.lower ?? '')) return 'claimed'
    if (stems(before).some((s) => DOUBT_LEMMAS.has(s))) return 'hypothetical'
    // A verb that the tagger knows as one is left to the tree, which tells the factive ones apart.
    if (before.upos === 'VERB' || before.upos === 'AUX') return 'asserted'
    return wordStatus(before) === 'claimed' || RUMOUR_CUES.has(before.lower) ? 'claimed' : 'asserted'
  }
  return 'asserted'
}

/** `claims they tortured a student`, `maintained his brother did it`: a noun of rumour or a verb of saying right before the subject of a clause. */
function bareClauseStatus(clause: Clause, at: number): Status {
  const subject = dependants(clause, at, 'nsubj')[0]
  if (subject === undefined || subject > at) return 'asserted'
  const edge = extentOf(clause, subject)[0] - 1
  const before = clause.tokens[edge]
  if (edge <= clause.first || before === undefined) return 'asserted'
  if (before.upos === 'VERB') {
    if (DOUBT_LEMMAS.has(before.lemma)) return 'hypothetical'
    return isSaying(before) && !FACTIVES.has(before.lemma) && !IMPLICATIVES.has(before.lemma) ? 'claimed' : 'asserted'
  }
  if (before.upos !== 'NOUN' || relationOf(clause, edge) === 'compound') return 'asserted'
  const status = wordStatus(before)
  return status === 'claimed' || status === 'hypothetical' ? status : 'asserted'
}

/** `Bishop urges truce`: in a headline, a verb that was mistaken for a noun right before its bare object. */
function headlineObject(clause: Clause, at: number): Status {
  if (!isHeadline(clause) || !/^NNS?$/.test(clause.tokens[at]?.xpos ?? '')) return 'asserted'
  let i = at - 1
  while (i > clause.first && /^JJ/.test(clause.tokens[i]?.xpos ?? '')) i--
  const before = clause.tokens[i]
  return i > clause.first && before?.xpos === 'NNS' ? (wordStatus(before) ?? 'asserted') : 'asserted'
}

/** `told how he fled`, `spoke of how he fled`. */
function tellsHow(clause: Clause, how: number): boolean {
  const [verb, before] = [clause.tokens[how - 2], clause.tokens[how - 1]]
  if (before === undefined) return false
  return (
    isSaying(before) ||
    (/^(?:of|about)$/.test(before.lower) && verb !== undefined && (isSaying(verb) || verb.lemma === 'speak'))
  )
}

/** `his confession was that he set the fire`, `the fear is that the dam breaks`. */
function copulaStatus(clause: Clause, be: number): Status {
  for (let i = be - 1; i >= Math.max(clause.first, be - REACH); i--) {
    const token = clause.tokens[i]
    if (token === undefined || !/^NNS?$/.test(token.xpos)) continue
    if (stems(token).some((s) => DOUBT_LEMMAS.has(s))) return 'hypothetical'
    if (TELLINGS.has(token.lemma) || wordStatus(token) === 'claimed') return 'claimed'
  }
  return 'asserted'
}

/** `No ship left`, `neither the mayor nor her deputy came`: an empty subject right before the verb. */
function emptySubject(clause: Clause, at: number): Status {
  const group = clause.groups.find((g) => g.main === at)
  if (group === undefined || group.infinitive || group.participle || group.negated) return 'asserted'
  // "no copies of the letters she sent": the verb has a subject of its own.
  if (/^(?:i|you|he|she|it|we|they)$/.test(clause.tokens[group.first - 1]?.lower ?? '')) return 'asserted'
  const text = lowersOf(clause, leftEdge(clause, at), group.first).join(' ')
  return EMPTY.test(text) ? 'denied' : 'asserted'
}

/** `due to be unveiled`, `the plan to close`: a cue right before the infinitive. */
function infinitiveStatus(clause: Clause, at: number): Status {
  const group = clause.groups.find((g) => g.main === at)
  if (group?.infinitive !== true || clause.tokens[group.first]?.lower !== 'to') return 'asserted'
  const before = clause.tokens[group.first - 1]
  if (before === undefined || group.first - 1 < clause.first) return 'hypothetical'
  const cue = wordStatus(before)
  if (cue !== null) return cue
  return clause.tokens[at]?.deprel === 'acl:relcl' ? 'planned' : 'asserted'
}

/** `the road is widened for a visit`: what stands behind "for" without having been told of is a purpose. */
function purposeStatus(clause: Clause, prep: number, noun: number): Status {
  if (clause.tokens[prep]?.lower !== 'for' || clause.groups.some((g) => g.main === noun)) return 'asserted'
  const article = lowersOf(clause, prep + 1, noun).some((w) =>
    /^(?:the|this|that|these|those|his|her|their|its|['’]s?|\d.*)$/.test(w),
  )
  if (article || clause.tokens[noun]?.xpos === 'NNP') return 'asserted'
  const before = clause.tokens.slice(Math.max(clause.first, prep - REACH), prep)
  return before.some((t) => stems(t).some((s) => REASONED.has(s))) ? 'asserted' : 'hypothetical'
}

/** `spoke of an attack`, `put off an attack`, `bets on a merger`: a cue right before the phrase of an event noun or gerund. */
function nounPhraseStatus(clause: Clause, at: number): Status {
  let i = at - 1
  while (i >= clause.first && isInside(clause, i)) i--
  const before = clause.tokens[i]
  const verb = clause.tokens[i - 1]
  if (before === undefined || i < clause.first) return 'asserted'
  const purpose = purposeStatus(clause, i, at)
  if (purpose !== 'asserted') return purpose
  if (verb !== undefined && i - 1 >= clause.first) {
    const paired = pairStatus(verb, before.lower)
    if (paired !== null) return isDenied(clause, i - 1) ? contrary(paired) : paired
    if (/^(?:of|for)$/.test(before.lower) && /^N/.test(verb.xpos)) {
      const cue = wordStatus(verb)
      if (cue !== null) return cue
    }
  }
  return 'asserted'
}

function isInside(clause: Clause, i: number): boolean {
  const token = clause.tokens[i]
  if (token === undefined) return false
  return (
    /^(?:DT|PRP\$|JJ|JJR|JJS|CD|NN|NNP|NNPS|POS|VBN|HYPH)$/.test(token.xpos) && !/^(?:spoke|put|up)$/.test(token.lower)
  )
}

function isDenied(clause: Clause, at: number): boolean {
  return clause.groups.some((g) => g.main === at && g.negated)
}

function contrary(status: Status): Status {
  return status === 'planned' ? 'denied' : 'hypothetical'
}

/** `Attack on village feared`: the last word of a headline, where its noun is the trigger. */
function lastWordStatus(clause: Clause, at: number): Status {
  if (!isHeadline(clause) || clause.groups.some((g) => g.main === at)) return 'asserted'
  const finite = clause.groups.some((g) => !g.participle && !g.infinitive && g.main < clause.last - 1 && g.main !== at)
  if (finite) return 'asserted'
  const last = clause.tokens[clause.last - 1]?.lower ?? ''
  return LAST_WORDS.find(([pattern]) => pattern.test(last))?.[1] ?? 'asserted'
}
