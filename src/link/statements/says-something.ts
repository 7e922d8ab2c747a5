import { type Annotated, type Attribution, slicePieces } from '../../document/index.ts'

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
export function saysSomething(doc: Annotated, { by, quoted, polarity, cue, content }: Attribution): boolean {
  if (by === undefined || SAYING.test(by) || quoted !== 'indirect' || polarity === 'denied') return true
  if (ACCUSING.test(slicePieces(doc.text, cue)) && OF_WHAT.test(slicePieces(doc.text, content))) return true
  return polarity === 'refused' && /refus|declin/i.test(slicePieces(doc.text, cue))
}
