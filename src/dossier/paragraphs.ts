import type { Span } from '../document/index.ts'
import type { CaseDocument } from '../link/index.ts'

/** Where in the layout of a document a place lies. */
export interface Paragraphs {
  /** The block at a place and its number, counted from 1 over the blocks that are read; `null` outside all blocks. */
  readonly at: (place: number) => { readonly block: Span; readonly number: number | null } | null
}

/** The layout of a document, made once so that each look-up is a binary search. */
export function openParagraphs(doc: CaseDocument): Paragraphs {
  const blocks = doc.blocks.toSorted((a, b) => a.start - b.start || a.end - b.end)
  let read = 0
  const numbers = blocks.map((block) => (block.kind === 'boilerplate' ? null : ++read))
  return {
    at: (place) => {
      let low = 0
      let high = blocks.length
      while (low < high) {
        const middle = (low + high) >> 1
        if ((blocks[middle]?.start ?? 0) <= place) low = middle + 1
        else high = middle
      }
      const block = blocks[low - 1]
      return block === undefined || place >= block.end ? null : { block, number: numbers[low - 1] ?? null }
    },
  }
}
