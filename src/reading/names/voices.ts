import type { Quote, Voice } from '../../document/index.ts'

/** Says of a span whether the words are the document's own or stand inside somebody's quotation. */
export type VoiceOf = (start: number, end: number) => Voice

/** The voices of a document with these quotations, which do not overlap. */
export function voicesOf(quotes: readonly Quote[]): VoiceOf {
  const speech = quotes.filter((q) => q.kind === 'speech').toSorted((a, b) => a.start - b.start || b.end - a.end)
  return (start, end) => {
    let low = 0
    let high = speech.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((speech[middle]?.start ?? 0) <= start) low = middle + 1
      else high = middle
    }
    const quote = speech[low - 1]
    return quote !== undefined && end <= quote.end ? 'quoted' : 'own'
  }
}
