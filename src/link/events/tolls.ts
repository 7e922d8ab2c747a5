import type { Annotated, Event, Pieces } from '../../document/index.ts'

/** What counts the dead: "the death toll from the flood", "the number of people killed in it", "lowered its toll to 35". */
const TOLL =
  /\b(?:death toll|toll|numbers? of (?:the )?(?:dead|deaths|(?:[\p{L}-]{1,20} ){0,2}(?:killed|dead|who (?:have )?died)))\b/u

/** Deeds of a count: it rises, is raised, lowered, revised or put at a figure. */
const COUNTED =
  /^(?:rose|rise[ns]?|rising|climb(?:s|ed|ing)?|reach(?:es|ed)?|grew|grown|jump(?:s|ed)?|stands?|stood|pass(?:es|ed)?|fell|fallen|rais(?:es|ed)|lower(?:s|ed)|revis(?:es|ed)|put)$/i

/**
 * Whether an event is that a count of the dead came to a figure: it tells of the deaths, and its day is that of the count.
 */
export function isToll(doc: Annotated, event: Event): boolean {
  const words = (pieces: Pieces): readonly string[] => pieces.map(([start, end]) => doc.text.slice(start, end))
  return (
    event.quantities.length > 0 &&
    words(event.trigger).some((word) => COUNTED.test(word)) &&
    words([...event.actors, ...event.recipients, ...event.others]).some((phrase) => TOLL.test(phrase.toLowerCase()))
  )
}
