import type { Status } from '../../document/index.ts'
import type { Token } from '../../language/index.ts'
import { FORESEEING } from '../speech/index.ts'
import { type Clause, isHeadline, lowersOf } from './clause.ts'
import { isSaying } from './cue-words.ts'
import { weaker } from './own-status.ts'
import { DOUBT_LEMMAS } from './status-cues.ts'

/*
 * What stands beside a clause, between commas or before a colon, and lays it in somebody's mouth: an opening phrase
 * (`By the brigade's own account, …`), a tag (`…, the mayor claims.`) or an insert (`…, it is alleged, …`).
 */

/** How many tokens a tag or an insert may have. */
const MAX_TAG = 12
const PERSONAL = 'his|her|their|its'
const TELLING = 'words?|view|opinion|eyes|telling|version|account|estimation'
/** An opening phrase that names whose word the sentence is, or that it is a rumour. */
const OPENINGS = new RegExp(
  `^(?:${[
    'according to',
    `in the (?:${TELLING}) of`,
    `in (?:${PERSONAL}) (?:${TELLING})`,
    'per (?!cent|capita|day)',
    `by (?:all|most|some|many|several|various|one|${PERSONAL}) (?:own )?(?:accounts?|reports?|admission|reckoning|telling)`,
    'as (?:reported|claimed|alleged|described|told|stated|rumoured|rumored) (?:by|in)',
    'to hear .{1,40} tell it',
    'if .{1,60} (?:is|are) (?:to be believed|right|true|correct|accurate)',
    'if .{1,40} can be (?:believed|trusted)',
    'for all (?:we|anyone) knows?',
    '(?:on|in|by|under) (?:this|that) (?:reading|view|telling|account|version|theory|hypothesis|narrative|interpretation)',
    '(?:to )?judg(?:e|ing) (?:by|from)',
    'going by',
    '(?:by|from|on) the (?:looks? of|evidence of|strength of)',
  ].join('|')}) ?`,
)
/** `in the auditors' view`, `by the brigade's own account`. */
const OWNED_OPENING = new RegExp(
  `^(?:in|by|on) [^,]{2,50}(?:['’]s?|s['’]) (?:own )?(?:${TELLING}|admission|reckoning|estimate|narrative)\\b`,
)
/** `Talk in the tea houses has it that`, `Word on the quay is that`. */
const RUMOUR_OPENING =
  /^(?:(?:the|a) )?(?:word|talk|legend|rumou?r|tradition|gossip|lore|story|popular belief)(?: [^,;:]{1,40})? (?:has it|is|goes)(?: that)?\b/
/** `One version of events has the sergeant open the gate`, `Among the abuses listed are`. */
const VERSION_OPENING =
  /^(?:(?:one|another|the|a) (?:\S+ )?(?:version|account|theory|story|report|rumou?r|legend)(?: of \S+(?: \S+)?)? (?:has|holds|suggests|goes)|among the (?:\S+ ){0,3}(?:listed|alleged|reported|cited|documented|recorded|described|named)) /
const AS_TOLD = /^(?:just |much )?as [^,]{1,60}$/
/** An insert of hearsay without a source: `it is alleged`, `so the story goes`, `by all reports`. */
const INSERTS =
  /^(?:(?:so )?(?:the )?(?:story|legend|rumou?r|word) (?:goes|has it)|(?:or )?so (?:it is|they|he|she|the story) \S+|it (?:is|was|has been) (?:widely |now |also |further )?\S+|by (?:all|most|some|many) (?:accounts|reports)|if (?:the|his|her|their|its|this|these|that|such) .{2,40} (?:is|are|was|were) (?:right|true|accurate|correct|to be believed))$/
const SAID_OF_IT =
  /^(?:alleged|claimed|said|reported|rumou?red|thought|believed|suggested|understood|supposed|suspected|assumed|argued|whispered|contended)$/
const SUBJECT = /^(?:DT|PRP|PRP\$|NN|NNS|NNP|NNPS|CD|JJ)$/

/** What stands beside the clause of a token makes of it. */
export function besideClause(clause: Clause, at: number): Status {
  return weaker(weaker(openingStatus(clause, at), tagStatus(clause, at)), insertStatus(clause, at))
}

/** Whether a word of saying tells what somebody saw coming. */
export function isForeseeing(token: Token): boolean {
  return FORESEEING.has(token.lemma)
}

/** `As the mayor tells it, …`, `Word has it that …`. */
function openingStatus(clause: Clause, at: number): Status {
  const comma = commaAfter(clause, clause.first)
  const end = comma < 0 || comma > at ? Math.min(at, clause.first + 12) : comma
  const text = lowersOf(clause, clause.first, end).join(' ')
  if (RUMOUR_OPENING.test(text) || VERSION_OPENING.test(`${text} `)) return 'claimed'
  if (comma < 0 || comma >= at) return 'asserted'
  if (OWNED_OPENING.test(text) || OPENINGS.test(text)) return 'claimed'
  return AS_TOLD.test(text) && endsTelling(clause, comma) ? 'claimed' : 'asserted'
}

/** `as the mayor says`, `as she puts it`, `as the mayor recalled at the time`. */
function endsTelling(clause: Clause, comma: number): boolean {
  for (let i = clause.first + 1; i < comma; i++) {
    const token = clause.tokens[i]
    if (token === undefined || isForeseeing(token) || !(isSaying(token) || token.lemma === 'put')) continue
    const next = clause.tokens[i + 1]?.lower ?? ''
    if (i + 1 === comma || (next === 'it' && i + 3 >= comma)) return i > clause.first + 1
    if (/^(?:in|on|at|to|by|earlier|later|yesterday)$/.test(next) && token.lemma !== 'put') return true
  }
  return false
}

function commaAfter(clause: Clause, from: number): number {
  for (let i = from; i < clause.last; i++) if (clause.tokens[i]?.lower === ',') return i
  return -1
}

/** `…, the mayor claims.`, `…, says her lawyer.`, `…: inquiry`: who says so stands at the end. */
function tagStatus(clause: Clause, at: number): Status {
  for (let i = clause.last - 1; i > Math.max(at, clause.last - MAX_TAG); i--) {
    const lower = clause.tokens[i]?.lower ?? ''
    if (isHeadline(clause) && clause.last - i <= 4 && /^[:–—]$/.test(lower)) return 'claimed'
    if (lower === ',') return tagOf(clause, i + 1, clause.last)
  }
  return 'asserted'
}

/** A phrase between two commas that says whose word the sentence is. */
function insertStatus(clause: Clause, at: number): Status {
  let from = -1
  for (let i = clause.first; i < clause.last; i++) {
    const lower = clause.tokens[i]?.lower ?? ''
    if (lower !== ',' && lower !== ';') continue
    if (from >= 0 && i - from <= MAX_TAG && !(from <= at && at < i)) {
      const status = isHearsay(clause, from, i) ? 'claimed' : tagOf(clause, from, i)
      if (status !== 'asserted') return status
    }
    from = lower === ';' ? -1 : i + 1
  }
  return 'asserted'
}

function isHearsay(clause: Clause, from: number, to: number): boolean {
  const words = lowersOf(clause, from, to)
  return INSERTS.test(words.join(' ')) && (words[0] !== 'it' || SAID_OF_IT.test(words.at(-1) ?? ''))
}

/** `the mayor claims`, `says her lawyer`, `villagers fear`: a source and a verb of saying or fearing, and no other verb. */
function tagOf(clause: Clause, from: number, to: number): Status {
  const all = clause.tokens.slice(from, to).filter((t) => !/^[.!?"”’'…]+$/.test(t.text))
  // "so a footnote tells us"
  const words =
    all[0]?.lower === 'so' ? all.slice(1, /^(?:us|me|them)$/.test(all.at(-1)?.lower ?? '') ? -1 : undefined) : all
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined || words.length < 2) return 'asserted'
  const source = /^(?:DT|PRP|PRP\$|NN|NNS|NNP|NNPS|CD)$/.test(first.xpos) || first.upos === 'PROPN'
  // "the jury was told"
  const told = /^(?:told|informed|assured|advised)$/.test(last.lower) && words.at(-2)?.lemma === 'be'
  const alone = words.slice(1, told ? -2 : -1).every((t) => !/^(?:VB[DZP]?|MD|TO|,)$/.test(t.xpos))
  if (source && alone && tells(last)) return DOUBT_LEMMAS.has(last.lemma) ? 'hypothetical' : 'claimed'
  const inverted = tells(first) && SUBJECT.test(words[1]?.xpos ?? '') && words.length < 8
  return inverted && /^(?:VBD|VBZ|NNS|VBP)$/.test(first.xpos) ? 'claimed' : 'asserted'
}

function tells(token: Token): boolean {
  return (
    isSaying(token) &&
    /(?:s|ed|aid|old|ote|ew|ought|ore|elt)$|^(?:say|think|believe|suspect|claim|reckon|fear|insist|allege|maintain|argue|estimate|complain)$/.test(
      token.lower,
    )
  )
}
