import { compareText } from '../../document/index.ts'
import type { CaseEntity, CaseMention } from '../case.ts'

/** The names among the mentions with their counts, the most frequent first; runs of blanks count as one. */
export function countNames(mentions: readonly CaseMention[], textOf: (doc: string) => string): CaseEntity['names'] {
  const counts = new Map<string, number>()
  for (const { doc, start, end, mention } of mentions) {
    if (mention !== 'name' && mention !== 'nested') continue
    const text = textOf(doc).slice(start, end).replace(/\s+/g, ' ')
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .toSorted((a, b) => b.count - a.count || compareText(a.text, b.text))
}
