import type { Status } from '../../document/index.ts'
import { type Clause, lowersOf } from './clause.ts'
import { wordStatus } from './cue-words.ts'

/*
 * Set phrases right before a verb, by the order of the words alone: purposes, likenesses, what comes too late, and
 * nouns of rumour that stand before somebody and what he is said to do.
 */

/** How far the stretch before a verb is looked at. */
const REACH = 10
const STOPS = /^[,;:()—–]$/

/** Patterns of the words before a verb, up to it and back to the last mark of punctuation. */
const ROWS: readonly (readonly [Status, RegExp])[] = [
  ['hypothetical', /\bas (?:if|though)\b/],
  ['planned', /\b(?:so as|in order|the better|with (?:a view|an eye)) to(?: \S+)?$/],
  ['planned', /\b(?:for the purpose|with the (?:aim|intention|purpose|goal)|in the hope) of(?: \S+)?$/],
  ['denied', /(?<!\b(?:only|all|none) )\btoo (?:\S+ ){1,2}to(?: be)?$/],
  ['claimed', /\b(?:reports?|rumou?rs?|word|talk|claims|allegations|accounts|stories) (?:(?:\S+ing|are|is|have|has|had|been|come|came|in|out|up|about) ){1,4}(?:of|that)\b/],
]
/** What stands before a phrase that stands before a gerund: `without the rebels handing over …`. */
const DENYING: ReadonlySet<string> = new Set(['without', 'instead of', 'rather than', 'short of', 'far from'])
const IN_PHRASE = /^(?:DT|PRP|PRP\$|JJ|JJR|JJS|CD|NN|NNS|NNP|NNPS|POS|HYPH)$/

/** What the words right before a token make of the verb or noun there. */
export function leftStatus(clause: Clause, at: number): Status {
  const text = lowersOf(clause, edgeBefore(clause, at), at).join(' ')
  const row = ROWS.find(([, pattern]) => pattern.test(text))?.[0]
  return row ?? (clause.tokens[at]?.xpos === 'VBG' ? gerundStatus(clause, at) : 'asserted')
}

function edgeBefore(clause: Clause, at: number): number {
  let from = at
  while (from - 1 >= Math.max(clause.first, at - REACH) && !STOPS.test(clause.tokens[from - 1]?.lower ?? ',')) from--
  return from
}

/** `without the rebels handing it over`, `complaints of guards stealing parcels`: what stands before who does it. */
function gerundStatus(clause: Clause, at: number): Status {
  let i = at - 1
  while (i > clause.first && IN_PHRASE.test(clause.tokens[i]?.xpos ?? '')) i--
  if (i === at - 1 || i < clause.first) return 'asserted'
  const [before, word] = [clause.tokens[i - 1], clause.tokens[i]]
  if (word === undefined) return 'asserted'
  if (DENYING.has(word.lower) || DENYING.has(`${before?.lower ?? ''} ${word.lower}`)) return 'denied'
  const cue = word.lower === 'of' && before !== undefined && i - 1 >= clause.first ? wordStatus(before) : null
  return cue ?? 'asserted'
}
