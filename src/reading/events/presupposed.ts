import type { Status } from '../../document/index.ts'
import { isVerb } from './arguments.ts'
import type { Clause } from './clause.ts'
import { NOUN_PATTERNS } from './deed-tables.ts'
import { isGiven } from './given.ts'
import { cueOf } from './governing-status.ts'
import { headOf, relationOf } from './tree.ts'

/** Nouns that say that what hangs on them comes about or ends: denied, they deny it. */
const PHASES: ReadonlySet<string> = new Set(
  'start beginning onset commencement conduct staging execution completion conclusion signing passage adoption ratification occurrence existence possibility'.split(
    ' ',
  ),
)
/** What is settled before a deed: where it is not known, the deed is to come. */
const DETAILS: ReadonlySet<string> = new Set('date time timing day hour venue agenda itinerary route'.split(' '))

/**
 * `the terms of the deal`, `involvement in the attack`, `a file on his divorce`: a deed that stands in a phrase for
 * something else and is taken for known there. Who denies or refuses what the phrase stands for does not deny the deed
 * (it projects: Karttunen 1974, "Presupposition and linguistic context").
 */
export function isPresupposed(clause: Clause, at: number): boolean {
  if (isVerb(clause, at) || relationOf(clause, at) !== 'nmod' || !isGiven(clause, at)) return false
  const noun = headOf(clause, at)
  const above = clause.tokens[noun]
  if (above?.upos !== 'NOUN' || PHASES.has(above.lemma) || NOUN_PATTERNS.has(above.lemma)) return false
  return cueOf(clause, noun) === null
}

/** How a deed that is taken for known stands where what holds it is denied. */
export function presupposedStatus(clause: Clause, at: number): Status {
  return DETAILS.has(clause.tokens[headOf(clause, at)]?.lemma ?? '') ? 'planned' : 'asserted'
}
