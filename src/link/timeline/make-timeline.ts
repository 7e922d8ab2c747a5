import type { Annotated } from '../../document/index.ts'
import { centralSentences } from './central-sentences.ts'
import { datedSentences } from './dated-sentences.ts'
import { rankDays } from './rank-days.ts'

/** What a timeline is to hold. */
export interface TimelineSize {
  /** First and last day, ISO dates. */
  readonly first: string
  readonly last: string
  readonly days: number
  /** Sentences a day, at most. */
  readonly sentences: number
}

/** One day of a timeline with the sentences, as they stand in the documents, that tell most of it. */
export interface TimelineDay {
  readonly date: string
  readonly summary: readonly string[]
}

/** The days of which the documents tell most, in order. */
export function makeTimeline(documents: readonly Annotated[], size: TimelineSize): readonly TimelineDay[] {
  const dated = documents.flatMap(datedSentences).filter(({ day }) => day >= size.first && day <= size.last)
  const chosen = rankDays(dated).slice(0, size.days).toSorted()
  return chosen.map((date) => ({
    date,
    summary: centralSentences(
      dated.filter(({ day }) => day === date).map(({ text }) => text),
      size.sentences,
    ),
  }))
}
