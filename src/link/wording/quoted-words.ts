import type { Annotated, Span, Voice } from '../../document/index.ts'

/** Tells whether a span of the document stands in the outlet's own voice or inside somebody's quoted words. */
export function voiceIn(doc: Annotated): (span: Span) => Voice {
  const spans: Span[] = doc.quotes.filter((q) => q.kind === 'speech' || q.kind === 'scare').map(bare)
  for (const a of doc.attributions) {
    if (a.quoted === 'direct') for (const [start, end] of a.content) spans.push({ start, end })
  }
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return (span) => (within(merged, span) ? 'quoted' : 'own')
}

function bare({ start, end }: Span): Span {
  return { start, end }
}

function within(merged: readonly Span[], span: Span): boolean {
  let low = 0
  let high = merged.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((merged[middle]?.start ?? 0) <= span.start) low = middle + 1
    else high = middle
  }
  const before = merged[low - 1]
  return before !== undefined && span.end <= before.end
}
