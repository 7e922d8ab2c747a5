import { boxFeatures } from './box-features.ts'
import type { Body } from './find-body.ts'
import type { HtmlPiece } from './piece.ts'
import { placeFeatures } from './place-features.ts'
import type { Node } from './tree.ts'
import { wordFeatures } from './word-features.ts'

/** The blocks of a page and what is known of them before it is asked which are the article's. */
export interface PageBlocks {
  readonly pieces: readonly HtmlPiece[]
  /** The number of the headline, -1 where there is none. */
  readonly title: number
  /** The element that holds the article. */
  readonly main: Node
  readonly body: Body | null
  /** The writer that the page names. */
  readonly author: string | null
}

/** The names of the features that hold of each block; trainer and reader share them. */
export function blockFeatures({ pieces, title, main, body, author }: PageBlocks): readonly (readonly string[])[] {
  const box = boxFeatures(pieces, pieces[title], body)
  const place = placeFeatures(pieces, title, main, body)
  return pieces.map((piece, i) => [
    ...new Set(['any block', ...wordFeatures(piece, author), ...place(i), ...box(piece)]),
  ])
}
