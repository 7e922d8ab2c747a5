import type { Annotated, Span } from '../../document/index.ts'

// A quotation ends at the next mark or line end: every unit is looked at by one attempt only.
const QUOTATION = /["“«][^"“”«»\n]{12,2000}["”»]/g

/** The spans of a document that stand in quotation marks, sorted: its speech quotes and what the marks alone show. */
export function findQuotations(doc: Pick<Annotated, 'text' | 'quotes'>): readonly Span[] {
  const seen = [...doc.text.matchAll(QUOTATION)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
  const speech = doc.quotes.filter((q) => q.kind === 'speech').map(({ start, end }) => ({ start, end }))
  return [...seen, ...speech].toSorted((a, b) => a.start - b.start || a.end - b.end)
}
