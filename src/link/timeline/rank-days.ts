import type { DatedSentence } from './dated-sentences.ts'

/** What a mention weighs: before the day, in a report of the day, and per doubling of the days since. */
const COMING = 1
const TOLD = 2
const DOUBLING = 2

/**
 * The days in order of weight, ties by date. A document speaks once for a day, and the more the longer after the day it
 * still recalls it: what a report of the week after repeats was no matter of one edition.
 */
export function rankDays(sentences: readonly DatedSentence[]): readonly string[] {
  const days = new Map<string, Map<string, number>>()
  for (const sentence of sentences) {
    const documents = days.get(sentence.day) ?? new Map<string, number>()
    documents.set(sentence.doc, Math.max(documents.get(sentence.doc) ?? 0, weightOf(sentence)))
    days.set(sentence.day, documents)
  }
  const weights = [...days].map(([day, documents]) => ({
    day,
    weight: [...documents.values()].reduce((sum, weight) => sum + weight, 0),
  }))
  return weights.toSorted((a, b) => b.weight - a.weight || (a.day < b.day ? -1 : 1)).map(({ day }) => day)
}

function weightOf({ recalled }: DatedSentence): number {
  if (recalled === null || recalled === 0) return TOLD
  return recalled < 0 ? COMING : TOLD + DOUBLING * (31 - Math.clz32(1 + recalled))
}
