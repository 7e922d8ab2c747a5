import type { Annotated } from '../../document/index.ts'
import { alignable, type Terms } from './align.ts'
import { findQuotations } from './find-quotations.ts'
import { termsOf } from './terms.ts'

/** A document made ready for comparison. */
export interface Prepared extends Terms {
  readonly doc: Annotated
  /** One for each term that stands inside quotation marks, else zero. */
  readonly quoted: Uint8Array
}

/** The terms, shingles and quoted places of a document. */
export function prepare(doc: Annotated): Prepared {
  const terms = termsOf(doc)
  const quoted = new Uint8Array(terms.length)
  const quotations = findQuotations(doc)
  let at = 0
  let reach = -1
  terms.forEach((term, i) => {
    for (let next = quotations[at]; next !== undefined && next.start <= term.start; next = quotations[at]) {
      reach = Math.max(reach, next.end)
      at++
    }
    if (term.end <= reach) quoted[i] = 1
  })
  return { doc, ...alignable(terms), quoted }
}
