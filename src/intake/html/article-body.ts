import type { Removed } from '../../document/index.ts'
import { withoutTeasers } from './asides.ts'
import { blockFeatures, type PageBlocks } from './block-features.ts'
import { blockScore } from './block-score.ts'
import { withoutComments } from './comments.ts'
import { findBody } from './find-body.ts'
import { isMark } from './noise.ts'
import { type HtmlPiece, inOrder } from './piece.ts'
import { type Node, within } from './tree.ts'

/**
 * The blocks of the article among those of a page: those outside of frames with their headline marked, and those in
 * elements that are named as frames. Readers' comments, teasers of other articles and marks such as "1 / 3" are known by
 * rules; of every other block a model judges by its words, its place and the box around it whether it belongs
 * (`block-weights.card.md`).
 */
export function articlePieces(
  headed: readonly HtmlPiece[],
  framed: readonly HtmlPiece[],
  main: Node,
  author: string | null,
  removed: Removed[],
): readonly HtmlPiece[] {
  const candidates = candidateBlocks(headed, framed, main, author, removed)
  const features = blockFeatures(candidates)
  const inMain = within(main)
  return candidates.pieces.filter((piece, i) => {
    if (i === candidates.title || blockScore(features[i] ?? []) > 0) return true
    if (inMain(piece.element)) removed.push({ text: piece.words.slice(0, 300), reason: 'frame' })
    return false
  })
}

/** The blocks that rules leave for the model to judge; where the body is they tell without those in frames. */
export function candidateBlocks(
  headed: readonly HtmlPiece[],
  framed: readonly HtmlPiece[],
  main: Node,
  author: string | null,
  removed: Removed[],
): PageBlocks {
  const title = headed.findIndex((p) => p.kind === 'title')
  const headline = headed[title]
  const spoken = withoutTeasers(withoutComments(headed, title, removed), headline, removed)
  const kept = (of: readonly HtmlPiece[]): readonly HtmlPiece[] =>
    of.filter((p) => p === headline || !repeatsOrMarks(p, headline))
  const plain = kept(spoken)
  const body = findBody(plain, main, within(main))
  const pieces = inOrder(plain, kept(framed))
  return { pieces, title: headline === undefined ? -1 : pieces.indexOf(headline), main, body, author }
}

/** Whether a block is a mark such as "1 / 3", or says the headline once more. */
function repeatsOrMarks({ words, kind }: HtmlPiece, headline: HtmlPiece | undefined): boolean {
  return (isMark(words) && kind !== 'caption') || (kind === 'heading' && words === headline?.words)
}
