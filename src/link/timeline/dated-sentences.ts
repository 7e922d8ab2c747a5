import type { Annotated } from '../../document/index.ts'
import { dayNumber, parseCivil } from '../../document/index.ts'

/** A sentence that tells of a day. */
export interface DatedSentence {
  readonly doc: string
  /** ISO date of the day. */
  readonly day: string
  readonly text: string
  /** Days from that day to the publication; negative for what is still to come, `null` for an undated document. */
  readonly recalled: number | null
}

/** Sentences at the beginning of a report that tell of the day it was published. */
const HEAD = 2

/** The sentences of a document with the days they mention; its first ones also tell of the day it was published. */
export function datedSentences(doc: Annotated): readonly DatedSentence[] {
  const published = doc.published === null ? null : parseCivil(doc.published)
  const from = published === null ? null : dayNumber(published)
  const text = ({ start, end }: { start: number; end: number }): string =>
    doc.text.slice(start, end).replace(/\s+/g, ' ')
  const mentioned = doc.times.flatMap((time): readonly DatedSentence[] => {
    const sentence = doc.sentences.find((s) => s.start <= time.start && time.end <= s.end)
    const date = time.type === 'DATE' && time.precision === 'day' && time.value !== null ? parseCivil(time.value) : null
    if (sentence === undefined || date === null || time.value === null) return []
    const recalled = from === null ? null : from - dayNumber(date)
    return [{ doc: doc.id, day: time.value, text: text(sentence), recalled }]
  })
  const day = doc.published
  const head =
    day === null || published === null
      ? []
      : doc.sentences.slice(0, HEAD).map((s): DatedSentence => ({ doc: doc.id, day, text: text(s), recalled: 0 }))
  return [...mentioned, ...head]
}
