import type { Status } from '../../document/index.ts'
import type { Clause } from './clause.ts'
import { weaker } from './deed-status.ts'
import { ADJUNCT_WORDS, NEGATORS, REPORT_LEMMAS } from './status-cues.ts'

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Verbs and nouns whose content is feared, hoped or doubted rather than said. */
const DOUBT = set(
  'fear hope doubt expect suggest worry imagine wish predict possibility chance risk prospect idea question hypothesis theory dream',
)
/** Nouns whose `that` clause is somebody's word. */
const SAYINGS = set(
  'evidence rumour rumor claim report allegation suggestion belief suspicion speculation assertion accusation statement proof indication sign theory fear hope possibility chance risk prospect idea doubt',
)
/** Verbs that may stand behind what they report. */
const TRAILING = set('say tell report announce add claim state write allege believe note explain')
/** Openers of an inverted condition: "Had they come, …". */
const INVERTED = set('had were should')

/**
 * What the verbs and nouns of saying in the sentence make of a trigger. It stands beside the attribution layer: a cue
 * that an attribution knows is left to it, any other one still keeps the text from vouching for the deed.
 */
export function reportStatus(clause: Clause, at: number, isKnown: (token: number) => boolean): Status {
  let status: Status = isInverted(clause) ? 'hypothetical' : 'asserted'
  for (const group of clause.groups) {
    const lemma = clause.tokens[group.main]?.lemma ?? ''
    if (group.main === at || isKnown(group.main)) continue
    if (group.main < at && REPORT_LEMMAS.has(lemma) && !leaves(clause, group.main + 1, at)) {
      const open = DOUBT.has(lemma) || group.negated || group.modal === 'open'
      status = weaker(status, open ? 'hypothetical' : 'claimed')
    }
    const trails = group.main > at && TRAILING.has(lemma) && !group.infinitive && !group.participle
    if (trails && clause.tokens.slice(at, group.main).some((t) => t.lower === ',')) status = weaker(status, 'claimed')
  }
  return weaker(status, nounStatus(clause, at, isKnown))
}

function nounStatus(clause: Clause, at: number, isKnown: (token: number) => boolean): Status {
  let status: Status = 'asserted'
  for (let i = clause.first; i < at - 1; i++) {
    const token = clause.tokens[i]
    if (token === undefined || isKnown(i) || leaves(clause, i + 1, at)) continue
    if (token.lower === 'according' && clause.tokens[i + 1]?.lower === 'to') status = weaker(status, 'claimed')
    if (!SAYINGS.has(token.lemma) || clause.tokens[i + 1]?.lower !== 'that') continue
    const near = clause.tokens.slice(Math.max(clause.first, i - 3), i)
    const open = DOUBT.has(token.lemma) || near.some((t) => NEGATORS.has(t.lower) || t.lower === 'little')
    status = weaker(status, open ? 'hypothetical' : 'claimed')
  }
  const trailing = clause.tokens.slice(at, clause.last).findIndex((t) => t.lower === 'according')
  return trailing < 0 || isKnown(at + trailing) ? status : weaker(status, 'claimed')
}

function leaves(clause: Clause, from: number, to: number): boolean {
  return clause.tokens.slice(from, to).some((t) => t.lower === ';' || ADJUNCT_WORDS.has(t.lower))
}

function isInverted(clause: Clause): boolean {
  const first = clause.tokens[clause.first]
  const second = clause.tokens[clause.first + 1]
  return (
    first !== undefined &&
    INVERTED.has(first.lower) &&
    (second?.upos === 'PROPN' || second?.upos === 'PRON' || second?.upos === 'DET' || second?.upos === 'NOUN')
  )
}
