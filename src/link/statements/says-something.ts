import { type Annotated, type Attribution, hull, slicePieces } from '../../document/index.ts'

/**
 * Rules of `reading/speech` whose content is something that was said: quotations, clauses, what an infinitive tells
 * ("vowed to stay"). Objects and prepositions ("praised the plan", "spoke about the quay"), wishes and hearsay without a
 * source are attributions, too, but no statement that a reader could check.
 */
const SAYING =
  /^speech\/(?:quote-.+|x-.+|quoted-.+|clause|flat|trailing|gerund|inf|obj-inf|according-to|citing|headline-colon|transcript|(?:adj|noun|light-noun)-clause)$/

/** An accusation is a claim where its words tell of what: "accused the board of hiding the report". */
const ACCUSING = /\b(?:accus|blam)/i
const OF_WHAT = /\s(?:of|for)\s+\S/

/** Whether an attribution tells what somebody said: its rule says so, words of it are quoted, or it denies, declines or accuses. */
export function saysSomething(doc: Annotated, attribution: Attribution): boolean {
  const { by, quoted, polarity, cue, content } = attribution
  if (passesOn(doc, attribution)) return false
  if (by === undefined || SAYING.test(by) || quoted !== 'indirect' || polarity === 'denied') return true
  if (ACCUSING.test(slicePieces(doc.text, cue)) && OF_WHAT.test(slicePieces(doc.text, content))) return true
  return polarity === 'refused' && /refus|declin/i.test(slicePieces(doc.text, cue))
}

/** "Citing two officials, the Post reported that …": the Post is how it reached us, and the same words are no second statement. */
function passesOn(doc: Annotated, { id, content }: Attribution): boolean {
  const { start, end } = hull(content)
  return doc.attributions.some((inner) => {
    if (inner.inside !== id || !saysSomething(doc, inner)) return false
    const own = hull(inner.content)
    return own.start === start && own.end === end
  })
}
