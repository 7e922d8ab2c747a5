import type { Span } from '../../document/index.ts'
import type { Words } from '../../language/index.ts'

/** The spans that lie in each sentence, in their order, one list a sentence. Spans must come sorted by start. */
export function bySentence<T extends Span>(words: Words, spans: readonly T[]): readonly (readonly T[])[] {
  let at = 0
  return words.sentences.map((sentence) => {
    while ((spans[at]?.start ?? Number.POSITIVE_INFINITY) < sentence.start) at++
    const out: T[] = []
    for (let span = spans[at]; span !== undefined && span.start < sentence.end; span = spans[++at]) {
      if (span.end <= sentence.end) out.push(span)
    }
    return out
  })
}
