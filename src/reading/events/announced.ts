import type { Block, Document, Status } from '../../document/index.ts'
import type { Sentence, Token, Words } from '../../language/index.ts'
import { wordStatus } from './cue-words.ts'
import { weaker } from './own-status.ts'

/*
 * Sentences whose standing an earlier line gives: the items of a list under `Demands:`, the answers of an interview, the
 * rest of a paragraph that opens with `This is how the rebels tell the story.`
 */

/** The longest announcement and the longest label of a speaker, in tokens. */
const MAX_ANNOUNCEMENT = 30
const MAX_LABEL = 4
/** How many sentences an announced account goes on for. */
const MAX_ACCOUNT = 6
/** Words of a heading that are no cues elsewhere. */
const AHEAD =
  /\b(?:agenda|coming up|next (?:up|steps?)|steps|to come|to watch|diary|calendar|later today|tomorrow|line-up|itinerary)\b/
const ACCOUNT =
  '(?:account|version|story|explanation|defence|defense|testimony|narrative|chronology|timeline|telling|recollection|picture)s?'
const TOLD = new RegExp(`^${ACCOUNT}$`)
/** Labels of what nobody has checked, and verbs that put it one way. */
const UNVERIFIED = /^(?:unverified|unconfirmed|rumou?red|alleged|reportedly|claimed|hearsay)$/
const PUTS =
  /^(?:puts?|claims?|claimed|says?|said|alleges?|alleged|reports?|reported|insists?|insisted|explains?|explained|tells?|told|citing)$/
/** Sentences that say that somebody's account follows. */
const ANNOUNCES: readonly RegExp[] = [
  /\b(?:this|that|here) is (?:how|what) [^.]{2,60} (?:tells?|told|remembers?|remembered|recalls?|recalled|describes?|described|sees?|saw|says?|said)\b/,
  new RegExp(
    `\\b(?:gave|gives|offered|offers|set out|sets out|presented|told|laid out|lays out|painted|tells|published|released|has) (?:[^.]{0,40} )?(?:${ACCOUNT}|the following details)\\b`,
  ),
  new RegExp(
    `\\b(?:his|her|their|its|(?:[^ ]+ )?['’]s?|s['’]) (?:own )?(?:${ACCOUNT}|statements?|case|line|argument) (?:is|was|were|are|goes|runs|agree|agrees|differs?)\\b`,
  ),
]
/** How somebody speaks whose words follow in the writer's own: `The spokesman was indignant. Of course they had warned …` */
const MOODS =
  /\b(?:was|is|were|are|remained|remains) (?:indignant|adamant|defiant|unrepentant|categorical|emphatic|insistent|blunt|unapologetic)\b/
/** What goes on with the account of the sentence before: `It then capsized.` */
const GOES_ON =
  /^(?:\S+ ){0,3}(?:then|afterwards|next|thereupon)\b|^(?:after that|later|moments later|minutes later|shortly afterwards)\b/
const ITEM = /^(?:[-–—•*·▪◦‣]|\(?\d{1,2}[.:)]|\(?[a-z]\))/

/** What an earlier line makes of each sentence; `asserted` where none says anything of it. */
export function announcedStatuses(doc: Document, words: Words): readonly Status[] {
  const blocks = doc.blocks
  const interview = isInterview(doc)
  let blockAt = 0
  let list: Status = 'asserted'
  let account = 0
  return words.sentences.map((sentence, i) => {
    while (blockAt < blocks.length - 1 && (blocks[blockAt]?.end ?? 0) <= sentence.start) blockAt++
    const block = blocks[blockAt]
    const before = words.sentences[i - 1]
    const follows = before !== undefined && block !== undefined && before.start >= block.start
    if (before !== undefined && block !== undefined && !follows) {
      list = isItem(doc, block) ? (endsInColon(words, before) ? announcement(words, before) : list) : 'asserted'
      account = 0
    }
    if (follows && before !== undefined) account = announces(words, before, sentence) ? MAX_ACCOUNT : account - 1
    const told = account > 0 || (interview && block !== undefined && isAnswer(doc, block))
    return weaker(list, told ? 'claimed' : 'asserted')
  })
}

function isItem(doc: Document, block: Block): boolean {
  return block.kind === 'list' || ITEM.test(doc.text.slice(block.start, block.start + 5))
}

function endsInColon({ tokens }: Words, { last }: Sentence): boolean {
  return tokens[last - 1]?.lower === ':'
}

/** What a heading before a list makes of its items: demands are open, steps to come planned, allegations somebody's word. */
function announcement({ tokens }: Words, { first, last }: Sentence): Status {
  return statusOfHeading(tokens.slice(Math.max(first, last - MAX_ANNOUNCEMENT), last))
}

/** What the words before a colon make of what stands behind it in the same sentence: their last noun decides. */
export function statusBeforeColon(words: readonly Token[]): Status {
  if (isAhead(words)) return 'planned'
  const last = words.at(-1)
  if (last === undefined) return 'asserted'
  if (UNVERIFIED.test(last.lower) || words.some((t) => PUTS.test(t.lower))) return 'claimed'
  if (!/^NN/.test(last.xpos)) return 'asserted'
  return TOLD.test(last.lower) ? 'claimed' : (wordStatus(last) ?? 'asserted')
}

function isAhead(words: readonly Token[]): boolean {
  return AHEAD.test(words.map((t) => t.lower).join(' '))
}

function statusOfHeading(words: readonly Token[]): Status {
  if (isAhead(words)) return 'planned'
  const cues = words.filter((t) => /^[NV]/.test(t.xpos)).map(wordStatus)
  return cues.find((s) => s === 'hypothetical' || s === 'planned') ?? cues.find((s) => s === 'claimed') ?? 'asserted'
}

/** Whether a sentence says that the next one is somebody's account. */
function announces({ text, tokens }: Words, before: Sentence, sentence: Sentence): boolean {
  if (before.last - before.first > MAX_ANNOUNCEMENT) return false
  const said = text.slice(before.start, before.end).toLowerCase()
  const opening = text.slice(sentence.start, sentence.end).toLowerCase()
  if (ANNOUNCES.some((pattern) => pattern.test(said))) return true
  if (/^(?:according to|in the words of)\b/.test(said) && GOES_ON.test(opening)) return true
  const past = tokens.slice(sentence.first, sentence.last).some((t) => t.lower === 'had' || /^['’]d$/.test(t.lower))
  return past && MOODS.test(said)
}

/** Whether lines of the text stand under the labels of two speakers, at least one of whom asks. */
function isInterview(doc: Document): boolean {
  const labelled = doc.blocks.filter((b) => labelOf(doc, b) !== '')
  return labelled.length > 1 && labelled.some((b) => isQuestion(doc, b))
}

function isAnswer(doc: Document, block: Block): boolean {
  return labelOf(doc, block) !== '' && !isQuestion(doc, block)
}

function isQuestion(doc: Document, block: Block): boolean {
  return (
    /^(?:q|question|interviewer|reporter|host|moderator)$/i.test(labelOf(doc, block)) || doc.text[block.end - 1] === '?'
  )
}

/** `A`, `Interviewer`, `Mara Ilves`: who speaks by the label before a colon at the head of a paragraph; empty without one. */
function labelOf(doc: Document, block: Block): string {
  if (block.kind !== 'paragraph') return ''
  const label = /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)*):\s/u.exec(
    doc.text.slice(block.start, block.start + 60),
  )?.[1]
  return label === undefined || label.split(' ').length > MAX_LABEL ? '' : label
}
