import type { Document, Quote } from '../../document/index.ts'
import { pairQuotes } from './pair-quotes.ts'
import { kindOfQuote } from './quote-kind.ts'

/**
 * The quotations of a document with their marks, in order, nested ones after the outer one. A quotation that runs over
 * paragraphs is one piece a paragraph. Needs no language.
 */
export function findQuotes(doc: Document): readonly Quote[] {
  return pairQuotes(doc.text, doc.blocks).map(({ start, end, how }) => ({
    start,
    end,
    kind: how === 'paired' ? kindOfQuote(doc.text, { start, end }) : 'speech',
    by: `quotes/${how}`,
  }))
}
