import type { Status } from '../../document/index.ts'
import { type Clause, lowersOf } from './clause.ts'
import { gerundStatus } from './gerunds.ts'

/*
 * Set phrases around a verb, by the order of the words alone: purposes, likenesses, what comes too late or to nothing,
 * and nouns of rumour that stand before somebody and what he is said to do.
 */

/** How far the stretch before a verb is looked at. */
const REACH = 10
const STOPS = /^[,;:()—–]$/

/** Patterns of the words before a verb, up to it and back to the last mark of punctuation. */
const ROWS: readonly (readonly [Status, RegExp])[] = [
  [
    'denied',
    /\bthere (?:is|are|was|were|has been|have been|had been|(?:has|have|had) never been) (?:never|no|hardly|barely|not|n['’]t)\b(?: (?!(?:that|to|of|for)\b)\S+){0,4}$/,
  ],
  [
    'hypothetical',
    /\bthere (?:would|could|might|may|should|can) (?:\S+ )?(?:have been|be)(?: (?!(?:that|to|of|for)\b)\S+){0,4}$/,
  ],
  [
    'planned',
    /\bthere (?:will|['’]ll|is to|are to|was to|were to) (?:have been|be)(?: (?!(?:that|to|of|for)\b)\S+){0,4}$/,
  ],
  ['denied', /\b(?:put paid|gave the lie|gives the lie) to(?: \S+){0,3}$/],
  ['hypothetical', /\bas (?:if|though)\b/],
  ['planned', /\b(?:so as|in order|the better|with (?:a view|an eye)) to(?: \S+)?$/],
  ['planned', /\b(?:for the purpose|with the (?:aim|intention|purpose|goal)|in the hope) of(?: \S+)?$/],
  [
    'denied',
    /^(?!.*\b(?:not|n['’]t|never|nothing|cannot)\b).*\b(?:kept|keeps|prevent(?:ed|s)|stop(?:ped|s)|barr(?:ed|s)|bann(?:ed|s)|spar(?:ed|es)|deter(?:red|s)|block(?:ed|s)|dissuaded) (?:\S+ ){1,5}from(?: being)?$/,
  ],
  [
    'claimed',
    /\b(?:presumed|believed|assumed|alleged|suspected|reported|rumou?red|thought|supposed)(?: to have(?: been)?)?$/,
  ],
  ['hypothetical', /\bfeared(?: to have(?: been)?)?$/],
  ['claimed', /\bputs? (?:the|its|their) (?:number|toll|total|count|figure|tally)\b/],
  ['claimed', /\b(?:remember|recall|recount|reliv)\w* (?:\S+ )*(?:the way|how)\b/],
  [
    'claimed',
    /\b(?:named|identified|described|portrayed|singled out) (?:\S+ ){0,4}as (?:the|a|an|one of the) (?:\S+ ){1,2}(?:who|that)(?: had| has)?$/,
  ],
  [
    'claimed',
    /\b(?:blam\w+|accus\w+|suspect\w*|sought|wanted|investigated|held responsible) (?:\S+ ){0,6}for(?: having)?$/,
  ],
  ['claimed', /\b(?:under|on) (?:investigation|suspicion|trial|indictment) for(?: having)?$/],
  ['claimed', /\bpoint\w* (?:the|a) finger at (?:\S+ ){1,4}for(?: having)?$/],
  ['claimed', /\bon good authority that\b/],
  [
    'hypothetical',
    /\b(?:has|have|had|given) (?:until|till|only|just|\S+ (?:hours?|days?|weeks?|months?|years?)) (?:\S+ ){0,3}to$/,
  ],
  ['denied', /(?<!\b(?:only|all|none) )\btoo (?:\S+ ){1,2}to(?: be)?$/],
  [
    'claimed',
    /\b(?:reports?|rumou?rs?|word|talk|claims|allegations|accounts|stories) (?:(?:\S+ing|are|is|have|has|had|been|come|came|in|out|up|about) ){1,4}(?:of|that)\b/,
  ],
]
/** What the words right before a token make of the verb or noun there. */
export function leftStatus(clause: Clause, at: number): Status {
  const text = lowersOf(clause, edgeBefore(clause, at), at).join(' ')
  const row = ROWS.find(([, pattern]) => pattern.test(text))?.[0]
  return row ?? gerundStatus(clause, at)
}

function edgeBefore(clause: Clause, at: number): number {
  let from = at
  while (from - 1 >= Math.max(clause.first, at - REACH) && !STOPS.test(clause.tokens[from - 1]?.lower ?? ',')) from--
  return from
}

/** What became of an attempt: `efforts to contact her proved unsuccessful`. */
const CAME_TO_NOTHING =
  /\b(?:prov(?:ed|en)|were|was|remained) (?:\S+ )?(?:unsuccessful|fruitless|futile|in vain|abortive)\b|\b(?:come|came) to (?:nothing|nought|naught)\b|\bfell (?:\S+ ){0,3}short\b/

/** What is said of an event noun that is the subject: `the visit was put on ice`, `a second summit is in the pipeline`. */
const TOLD_OF_NOUN: readonly (readonly [Status, string])[] = [
  [
    'denied',
    'off|dead|history|put on (?:ice|hold)|on (?:ice|hold)|off the (?:table|agenda|cards)|out of the question|not on the cards',
  ],
  ['planned', 'in the (?:pipeline|offing|works|making)|on track|(?:\\S+ )+(?:away|off)|in preparation|on the agenda'],
  [
    'hypothetical',
    'on the (?:cards|table)|in (?:doubt|question|the balance)|at risk|under (?:discussion|consideration|threat)|up for debate',
  ],
]
const PREDICATES: readonly (readonly [Status, RegExp])[] = TOLD_OF_NOUN.map(([status, words]) => [
  status,
  new RegExp(
    `^\\S+(?: (?:of|to|on|with|between|in|for|against|the|a|an|his|her|their|its) \\S+){0,3}(?: \\S+)? (?:is|are|was|were|be|been) (?:now |still |again )?(?:${words})\\b(?: [,.;]|$)`,
  ),
])

/** What the words behind an infinitive or an event noun make of it. */
export function rightStatus(clause: Clause, at: number): Status {
  const text = lowersOf(clause, at, clause.last).join(' ')
  const group = clause.groups.find((g) => g.main === at)
  if (group === undefined) return PREDICATES.find(([, pattern]) => pattern.test(text))?.[0] ?? 'asserted'
  return group.infinitive && CAME_TO_NOTHING.test(text) ? 'denied' : 'asserted'
}
