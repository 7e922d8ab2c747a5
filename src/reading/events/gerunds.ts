import type { Status } from '../../document/index.ts'
import type { Token } from '../../language/index.ts'
import type { Clause } from './clause.ts'
import { wordStatus } from './cue-words.ts'

/*
 * A gerund behind a word or preposition (`credited with healing`, `listed as having sunk`, `within a whisker of
 * drowning`) rarely tells of a happening: unless the word before it is known to, nobody vouches for the deed.
 */

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Nouns and adjectives whose "of" + gerund has happened: `convicted of killing`, `the shock of losing`, `after weeks of fighting`. */
const DONE_OF: ReadonlySet<string> = set(
  `convict convicted guilty act crime shock experience result aftermath course task feat pain sight sound moment tired proud ashamed sick
  spite because ahead process middle midst day week month year hour decade night century bout spate wave series string round campaign lot
  history record`,
)
/** Verbs and adverbs whose "with" + gerund happens: `proceeded with building`. */
const DONE_WITH: ReadonlySet<string> = set(
  'begin start open continue proceed end finish close conclude help deal cope do go along busy press carry persist struggle',
)
/** Words before "to" + gerund that say nothing of it: `in addition to killing`. */
const DONE_TO: ReadonlySet<string> = set(
  'addition prior due thanks owing lead contribute resort return turn response way go get close next devote dedicate',
)
const NOT_AS: ReadonlySet<string> = set('well such so far just insofar')
/** What stands before a phrase that stands before a gerund: `without the rebels handing it over …`. */
const DENYING: ReadonlySet<string> = new Set(['without', 'instead of', 'rather than', 'short of', 'far from'])
/** Prepositions that lead from a cue to somebody and what he does: `complaints of guards stealing`, `hinges on her leaving`. */
const BEHIND: ReadonlySet<string> = set('of on about against')
const IN_PHRASE = /^(?:DT|PRP|PRP\$|JJ|JJR|JJS|CD|NN|NNS|NNP|NNPS|POS|HYPH)$/

/** What stands before a gerund (`killing`, `having killed`, `being killed`) makes of it. */
export function gerundStatus(clause: Clause, at: number): Status {
  const first = firstOf(clause, at)
  if (first < 0 || first - 1 < clause.first) return 'asserted'
  const [before, word] = [clause.tokens[first - 2], clause.tokens[first - 1]]
  if (word === undefined) return 'asserted'
  const own = first - 2 >= clause.first ? before : undefined
  switch (word.lower) {
    case 'as':
      return own !== undefined && NOT_AS.has(own.lower) ? 'asserted' : 'claimed'
    case 'with':
      return isOf(governorBefore(clause, first - 1), DONE_WITH) ? 'asserted' : 'claimed'
    case 'of':
      return ofStatus(own)
    case 'to':
      return isOf(own, DONE_TO) ? 'asserted' : (cueOf(own) ?? 'claimed')
    default:
      return word.deprel === 'root' && word.xpos === 'NNS' ? (cueOf(word) ?? 'asserted') : behindPhrase(clause, first)
  }
}

/** The first token of a gerund's group, −1 where the token is no gerund. */
function firstOf(clause: Clause, at: number): number {
  if (clause.tokens[at]?.xpos === 'VBG') return at
  const group = clause.groups.find((g) => g.main === at)
  return group !== undefined && /^(?:having|being)$/.test(clause.tokens[group.first]?.lower ?? '') ? group.first : -1
}

function ofStatus(before: Token | undefined): Status {
  if (before === undefined || isOf(before, DONE_OF)) return 'asserted'
  return cueOf(before) ?? 'claimed'
}

/** `without the rebels handing it over`, `complaints of guards stealing parcels`: what stands before who does it. */
function behindPhrase(clause: Clause, first: number): Status {
  let i = first - 1
  while (i > clause.first && IN_PHRASE.test(clause.tokens[i]?.xpos ?? '')) i--
  if (i === first - 1 || i < clause.first) return 'asserted'
  const [before, word] = [clause.tokens[i - 1], clause.tokens[i]]
  if (word === undefined) return 'asserted'
  if (DENYING.has(word.lower) || DENYING.has(`${before?.lower ?? ''} ${word.lower}`)) return 'denied'
  return BEHIND.has(word.lower) && i - 1 >= clause.first ? (cueOf(before) ?? 'asserted') : 'asserted'
}

/** The nearest verb before a preposition: `credited by his followers with …`. */
function governorBefore(clause: Clause, at: number): Token | undefined {
  const head = clause.tokens[at]?.head ?? -1
  const above = clause.tokens[head]?.head ?? -1
  return clause.tokens[above] ?? clause.tokens[at - 1]
}

function isOf(token: Token | undefined, words: ReadonlySet<string>): boolean {
  return token !== undefined && (words.has(token.lemma) || words.has(token.lower))
}

function cueOf(token: Token | undefined): Status | null {
  return token === undefined ? null : wordStatus(token)
}
