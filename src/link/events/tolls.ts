import { type Annotated, type Event, hull, type Pieces } from '../../document/index.ts'

/** What counts the dead: "the death toll from the flood", "the number of people killed in it", "lowered its toll to 35". */
const TOLL =
  /\b(?:death toll|toll|numbers? of (?:the )?(?:dead|deaths|(?:[\p{L}-]{1,20} ){0,2}(?:killed|dead|who (?:have )?died)))\b/u

/** Units before a deed of a count in which its clause names what is counted. */
const BEFORE = 160

/** Deeds of a count: it rises, is raised, lowered, revised or put at a figure. */
const COUNTED =
  /^(?:rose|rise[ns]?|rising|climb(?:s|ed|ing)?|reach(?:es|ed)?|grew|grown|jump(?:s|ed)?|stands?|stood|pass(?:es|ed)?|fell|fallen|rais(?:es|ed)|lower(?:s|ed)|revis(?:es|ed)|put)$/i

/**
 * Whether an event is that a count of the dead came to a figure: it tells of the deaths, and its day is that of the count.
 */
export function isToll(doc: Annotated, event: Event): boolean {
  const words = (pieces: Pieces): readonly string[] => pieces.map(([start, end]) => doc.text.slice(start, end))
  if (event.quantities.length === 0 || !words(event.trigger).some((word) => COUNTED.test(word))) return false
  if (words([...event.actors, ...event.recipients, ...event.others]).some((phrase) => TOLL.test(phrase.toLowerCase())))
    return true
  const from = Math.max(0, hull(event.trigger).start - BEFORE)
  const clause = /[^.;:!?\n]*$/.exec(doc.text.slice(from, hull(event.trigger).start))?.[0] ?? ''
  const toll = TOLL.exec(clause.toLowerCase())
  if (toll === null) return false
  // "The number of people killed has risen": the deaths are told of by their own word, which takes the figure.
  const start = hull(event.trigger).start - clause.length + toll.index
  const end = start + toll[0].length
  return !doc.events.some((other) => other.trigger.some((piece) => piece[0] >= start && piece[1] <= end))
}
