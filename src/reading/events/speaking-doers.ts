import { kindOfNoun } from '../names/index.ts'
import { isVerb, subjectOf } from './arguments.ts'
import type { Clause } from './clause.ts'
import { HUMANS } from './party-words.ts'
import type { Phrase } from './phrases.ts'
import { ancestors, relationOf } from './tree.ts'

/** Whether a phrase names a person. */
export type Person = (phrase: Phrase) => boolean

/**
 * The heads of who speaks, where a pronoun that nobody resolved is the subject of what they say and may stand for them:
 * what a body says that "it" will do it will do itself. Empty where there is none or the pronoun does not fit: "Renn said
 * they hit him" is not about Renn.
 */
export function speakersBehind(clause: Clause, verb: number): readonly number[] {
  if (relationOf(clause, verb) !== 'ccomp') return []
  const above = ancestors(clause, verb).find((i) => isVerb(clause, i))
  return above === undefined ? [] : subjectOf(clause, above)
}

/** Whether a pronoun agrees in person, number and kind with those who speak. */
export function agrees(clause: Clause, pronoun: number, speakers: readonly Phrase[], isPerson: Person): boolean {
  const [first] = speakers
  if (first === undefined) return false
  const head = clause.tokens[first.head]
  // "some of them", "many", "19 percent" are more than one.
  const plural = speakers.length > 1 || /^(?:NNP?S|DT|JJ.?|CD)$/.test(head?.xpos ?? '') || head?.lemma === 'percent'
  const person = isPerson(first) || isPersonal(clause, first.head)
  const word = clause.tokens[pronoun]?.lower ?? ''
  if (/^(?:i|we)$/.test(word)) return true
  if (word === 'it') return !plural && !person
  if (word === 'they') return plural || !person
  return /^s?he$/.test(word) && !plural && person
}

/** `the lawyer`, `he`, `a spokeswoman`. */
function isPersonal(clause: Clause, at: number): boolean {
  const token = clause.tokens[at]
  if (token === undefined) return false
  if (token.xpos === 'PRP') return token.lower !== 'it' && token.lower !== 'they'
  const kind = kindOfNoun(token.lemma)
  return kind === 'person' || (kind === null && token.upos === 'NOUN' && HUMANS.has(token.lemma))
}
