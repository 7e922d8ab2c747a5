import type { Span } from '../src/document/index.ts'

export interface LabelledSpan extends Span {
  readonly label: string
}

/**
 * Reads the tests' notation: `[Mara Ilves](PER) met [the [Harbour](LOC) Union](ORG)` gives the plain text and its
 * labelled spans, inner ones after outer ones of the same start. A bracket not followed by `(label)` stays as it is.
 */
export function marked(source: string): { readonly text: string; readonly spans: readonly LabelledSpan[] } {
  const spans: LabelledSpan[] = []
  const open: { readonly at: number; readonly outAt: number }[] = []
  let text = ''
  for (let i = 0; i < source.length; i++) {
    const label = source[i] === ']' ? /^\(([^()]*)\)/.exec(source.slice(i + 1)) : null
    if (source[i] === '[') open.push({ at: i, outAt: text.length })
    else if (label !== null && open.length > 0) {
      const start = open.pop()?.outAt ?? 0
      spans.push({ start, end: text.length, label: label[1] ?? '' })
      i += label[0].length
    } else text += source[i]
  }
  return { text, spans: spans.toSorted((a, b) => a.start - b.start || b.end - a.end) }
}
