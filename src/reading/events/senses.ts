import { kindOfNoun } from '../names/index.ts'
import { isVerb, objectsOf, subjectOf } from './arguments.ts'
import type { Clause } from './clause.ts'
import { NOUN_PATTERNS } from './deed-tables.ts'
import type { Deed } from './match-deeds.ts'
import { HUMANS } from './party-words.ts'
import { dependants, headOf, markerOf, relationOf } from './tree.ts'

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Things that are let go or given back rather than made public. */
const HELD: ReadonlySet<string> = set(
  'body remains land property territory artifact artefact asset fund money vessel ship boat vehicle aircraft animal bird',
)
/** What is met without meeting anybody. */
const REQUIREMENTS: ReadonlySet<string> = set(
  'threshold target deadline goal requirement standard demand need criterion condition expectation obligation cost quota bar budget challenge',
)
/** What is saved or shot without helping or harming anybody. */
const AMOUNTS: ReadonlySet<string> = set('dollar euro pound percent money time fuel cost energy space effort trouble')
const PICTURES: ReadonlySet<string> = set(
  'film movie video scene footage photo photograph picture series episode advert',
)

/** Whether a verb bears the type that its row gives it, by what it is done to; a row names the verb alone. */
const SENSES: ReadonlyMap<string, (clause: Clause, deed: Deed) => boolean> = new Map([
  ['release', freesSomebody],
  ['return', freesSomebody],
  ['shoot', shootsSomebody],
  [
    'meet',
    (clause: Clause, deed: Deed): boolean =>
      !objectHeads(clause, deed).some((i) => REQUIREMENTS.has(lemmaAt(clause, i))),
  ],
  ['save', (clause: Clause, deed: Deed): boolean => !objectHeads(clause, deed).some((i) => isAmount(clause, i))],
  ['admit', (clause: Clause, deed: Deed): boolean => !objectHeads(clause, deed).some((i) => isAnimate(clause, i))],
  ['order', (clause: Clause, deed: Deed): boolean => !buysSomething(clause, deed)],
  ['clash', (clause: Clause, deed: Deed): boolean => !clashesWithDate(clause, deed)],
  ['treat', (clause: Clause, deed: Deed): boolean => !hasManner(clause, deed)],
  ['consider', (clause: Clause, deed: Deed): boolean => !isJudged(clause, deed)],
])

/**
 * Whether a deed is another than its row says, by its object: `released a report`, `met the deadline`, `shot up in the
 * polls`, `saved ten marks`, `clashes with the trial`.
 */
export function isOtherSense(clause: Clause, deed: Deed): boolean {
  if (deed.type === null) return false
  const fits = SENSES.get(lemmaAt(clause, deed.noun ?? deed.group?.main ?? -1))
  return fits !== undefined && !fits(clause, deed)
}

function lemmaAt(clause: Clause, at: number): string {
  return clause.tokens[at]?.lemma ?? ''
}

/** The heads of what the deed is done to: the object, the subject of a passive, what stands behind a noun's "of". */
function objectHeads(clause: Clause, deed: Deed): readonly number[] {
  if (deed.noun !== null) {
    const owned = dependants(clause, deed.noun).filter((i) => clause.tokens[i]?.deprel === 'nmod:poss')
    return [...owned, ...dependants(clause, deed.noun, 'nmod').filter((i) => markerOf(clause, i) === 'of')]
  }
  const verb = deed.group?.main ?? -1
  if (deed.group?.passive !== true) return objectsOf(clause, verb)
  const subject = subjectOf(clause, verb)
  return subject.length > 0 || relationOf(clause, verb) !== 'acl' ? subject : [headOf(clause, verb)]
}

/** A person, a group of people, or a word that may stand for them. */
function isAnimate(clause: Clause, at: number): boolean {
  const token = clause.tokens[at]
  if (token === undefined) return false
  if (token.upos === 'PROPN' || token.upos === 'NUM' || token.upos === 'DET') return true
  if (token.upos === 'PRON') return !/^(?:it|its|this|that|what|which)$/.test(token.lower)
  return HUMANS.has(token.lemma) || kindOfNoun(token.lemma) === 'person'
}

function freesSomebody(clause: Clause, deed: Deed): boolean {
  const objects = objectHeads(clause, deed)
  // "The release came at noon" may well be that of prisoners; "returned to Calder" is nobody's.
  if (objects.length === 0) return deed.noun !== null && lemmaAt(clause, deed.noun) === 'release'
  return objects.some((i) => isAnimate(clause, i) || HELD.has(lemmaAt(clause, i)))
}

function shootsSomebody(clause: Clause, deed: Deed): boolean {
  const verb = deed.group?.main ?? -1
  const objects = objectHeads(clause, deed)
  if (/^(?:up|past)$/.test(clause.tokens[verb + 1]?.lower ?? '')) return false
  return !objects.some((i) => {
    const token = clause.tokens[i]
    if (token === undefined) return false
    const bare = token.xpos === 'NN' && dependants(clause, i, 'det', 'nmod', 'nummod').length === 0
    // "from shooting guard to point guard", "shooting 51 percent".
    return isAmount(clause, i) || PICTURES.has(token.lemma) || (bare && clause.tokens[verb]?.xpos === 'VBG')
  })
}

/** A sum, a share or a bare number that counts nobody. */
function isAmount(clause: Clause, at: number): boolean {
  const token = clause.tokens[at]
  if (token === undefined) return false
  return token.upos === 'SYM' || AMOUNTS.has(token.lemma) || /^\d+(?:\.\d+)?$/.test(token.text)
}

/** `ordered 40 airliners`: goods, not a deed or somebody. */
function buysSomething(clause: Clause, deed: Deed): boolean {
  const verb = deed.group?.main ?? -1
  if (deed.noun !== null || deed.group?.passive === true || dependants(clause, verb, 'xcomp', 'ccomp').length > 0)
    return false
  const objects = objectHeads(clause, deed)
  return (
    objects.some((i) => isAmount(clause, i) || dependants(clause, i, 'nummod').length > 0) &&
    !objects.some((i) => isAnimate(clause, i) || NOUN_PATTERNS.has(lemmaAt(clause, i)))
  )
}

/** `the concert clashes with the trial`: two days that fall together. */
function clashesWithDate(clause: Clause, deed: Deed): boolean {
  const at = deed.noun ?? deed.group?.main ?? -1
  return dependants(clause, at, 'obl', 'nmod').some(
    (i) => markerOf(clause, i) === 'with' && clause.tokens[i]?.upos === 'NOUN' && NOUN_PATTERNS.has(lemmaAt(clause, i)),
  )
}

/** `treats me unfairly`, `treated them as friends`. */
function hasManner(clause: Clause, deed: Deed): boolean {
  const verb = deed.group?.main ?? -1
  const adverb = dependants(clause, verb, 'advmod').some(
    (i) => /(?:ly|well|badly)$/.test(clause.tokens[i]?.lower ?? '') && i > verb,
  )
  return adverb || dependants(clause, verb, 'obl', 'advcl').some((i) => /^(?:as|like)$/.test(markerOf(clause, i)))
}

/** `consider themselves patriots`: what somebody is held for. */
function isJudged(clause: Clause, deed: Deed): boolean {
  const verb = deed.group?.main ?? -1
  return (
    objectHeads(clause, deed).some((i) => !isVerb(clause, i)) && dependants(clause, verb, 'xcomp', 'obj').length > 1
  )
}
