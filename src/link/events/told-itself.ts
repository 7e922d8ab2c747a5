import { type Annotated, hull, slicePieces } from '../../document/index.ts'
import type { EventAccount } from '../case.ts'
import { foldWords } from '../entities/index.ts'

/** A negation of the deed itself, with at most four words before it that name nobody and open no other deed. */
const NEGATED =
  /(?:\b(?:not|never|nobody|no one|none|neither|nor|no)|n['’]t)(?<words>(?:\s+["“‘'’]?[\p{L}'’-]{1,20}){0,4})\s+["“‘'’]?$/iu
/** Words between a negation and a deed by which another one is negated: "no copies of what she sent", "did not try to say". */
const OTHER_NEGATED = /\b(?:only|i|he|she|it|they|we|you|who|which|that|to|before|until|unless|guilty)\b/i
/** Verbs before `not` that make it a refusal or a thought of what is to come, which contradicts no deed. */
const TO_COME = /\b(?:wo|will|would|ca|can|could|should|shall|may|might|must|to|better|if)\s*$/i

/** Verbs by which a source says that something did not happen. */
const DENYING = /\b(?:den(?:y|ies|ied|ying|ial|ials)|refut\w{1,4}|rebut\w{0,4}|disput\w{1,3}|contradict\w{0,3})\b/i
/** Words in a denied clause behind which its deed is taken for known: "denied the plan before Tarr announced it". */
const KNOWN_AFTER =
  /[,;]|\b(?:before|after|until|when|while|whether|if|why|how|because|since|about|for|which|who|to)\b/i
/** What is said of a thing that did not happen: "the allegations were completely false". */
const CALLED_FALSE =
  /^\s+(?:(?:were|was|are|is|as)\s+)?["“‘'’]?(?:[\p{L}]{2,20}ly\s+)?(?:false|untrue|baseless|unfounded|fabricated|invented)\b/iu
/** A denial that leaves the deed itself open. */
const PARTLY = /^["”’']?\s+(?:on\s+)?(?:whether|any|anything|all|every|exactly|enough)\b/i

/** Units before a deed in which its negation or its plan stands. */
const BEFORE = 90

/** Whether the words of an account deny its very deed, rather than something else that is said of it. */
export function deniesItself(doc: Annotated, account: EventAccount): boolean {
  const { start, end } = hull(account.trigger)
  const after = doc.text.slice(end, end + BEFORE)
  if (PARTLY.test(after)) return false
  const negated = NEGATED.exec(clauseBefore(doc, account))
  if (negated !== null) {
    const verb = clauseBefore(doc, account).slice(0, negated.index)
    return !OTHER_NEGATED.test(negated.groups?.words ?? '') && !TO_COME.test(verb)
  }
  const denial = doc.attributions.find((a) => a.id === account.attribution)
  if (CALLED_FALSE.test(after)) return true
  if (denial?.polarity !== 'denied' || !DENYING.test(slicePieces(doc.text, denial.cue))) return false
  const content = denial.content.find(([from, to]) => from <= start && end <= to)
  return content !== undefined && !KNOWN_AFTER.test(doc.text.slice(content[0], start))
}

/** Words that make the deed behind them one to come, with at most three words between. */
const AHEAD =
  /(?:\b(?:will|would|shall|plan(?:s|ned|ning)? (?:to|on|for|a|the)|(?:set|due|expected|scheduled|going|about|prepar\w{1,3}|intend\w{0,3}|hop\w{1,3}|want\w{0,3}|vow\w{0,3}|promis\w{1,3}|agreed|ready|poised) to|next|upcoming|planned|proposed|scheduled|coming|future)|['’]ll)(?:\s+[\p{L}'’-]{1,20}){0,3}\s+$/iu
/** Words behind a deed that date it: "the meeting set for Tuesday". */
const AHEAD_AFTER = /^\s+(?:(?:is|was|are|were)\s+)?(?:set|due|planned|scheduled|expected)\b/i

/** Whether the words of an account speak of its very deed as one to come. */
export function plansItself(doc: Annotated, account: EventAccount): boolean {
  const { end } = hull(account.trigger)
  return AHEAD.test(clauseBefore(doc, account)) || AHEAD_AFTER.test(doc.text.slice(end, end + BEFORE))
}

/** The words before a trigger, from the last mark that ends a clause. */
function clauseBefore(doc: Annotated, { start, trigger }: EventAccount): string {
  const at = hull(trigger).start
  const words = doc.text.slice(Math.max(start, at - BEFORE), at)
  return words.slice(words.search(/[^.,;:!?–—()]*$/))
}

/** A preposition close behind a deed, and what it leads to. */
const COMPLEMENT =
  /^["”’']?(?:\s+[\p{L}.'’-]{1,20}){0,2}?\s+(?:with|on|of|for|about|over|as|against|by)\s+(?<object>[^.,;:]{1,60})/iu

/** The words of what a deed is tied to by its first preposition: "charged with theft"; none where it is tied to nothing. */
export function complementOf(doc: Annotated, { trigger }: EventAccount): readonly string[] {
  const { end } = hull(trigger)
  const found = COMPLEMENT.exec(doc.text.slice(end, end + BEFORE))
  return foldWords(found?.groups?.object ?? '')
}
