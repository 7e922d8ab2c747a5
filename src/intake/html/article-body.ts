import type { Removed } from '../../document/index.ts'
import { withoutTeasers } from './asides.ts'
import { blockFeatures, type PageBlocks } from './block-features.ts'
import { blockScore } from './block-score.ts'
import { withoutComments } from './comments.ts'
import { findBody } from './find-body.ts'
import { isMark } from './noise.ts'
import type { HtmlPiece } from './piece.ts'
import { type Node, within } from './tree.ts'

/** What is known of the article before its blocks are chosen: the number of its headline, -1 for none, and its writer. */
export interface Head {
  readonly title: number
  readonly author: string | null
}

/**
 * The blocks of the article among those of a page. Readers' comments, teasers of other articles and marks such as "1 / 3"
 * are known by rules; of every other block a model judges by its words, its place and the box around it whether it
 * belongs (`block-weights.card.md`).
 */
export function articlePieces(
  pieces: readonly HtmlPiece[],
  main: Node,
  head: Head,
  removed: Removed[],
): readonly HtmlPiece[] {
  const candidates = candidateBlocks(pieces, main, head, removed)
  const features = blockFeatures(candidates)
  const inMain = within(main)
  return candidates.pieces.filter((piece, i) => {
    if (i === candidates.title || blockScore(features[i] ?? []) > 0) return true
    if (inMain(piece.element)) removed.push({ text: piece.words.slice(0, 300), reason: 'frame' })
    return false
  })
}

/** The blocks that rules leave for the model to judge. */
export function candidateBlocks(
  pieces: readonly HtmlPiece[],
  main: Node,
  { title, author }: Head,
  removed: Removed[],
): PageBlocks {
  const headline = pieces[title]
  const spoken = withoutTeasers(withoutComments(pieces, title, removed), headline, removed)
  const kept = spoken.filter((p) => p === headline || !repeatsOrMarks(p, headline))
  const body = findBody(kept, main, within(main))
  return { pieces: kept, title: headline === undefined ? -1 : kept.indexOf(headline), main, body, author }
}

/** Whether a block is a mark such as "1 / 3", or says the headline once more. */
function repeatsOrMarks({ words, kind }: HtmlPiece, headline: HtmlPiece | undefined): boolean {
  return (isMark(words) && kind !== 'caption') || (kind === 'heading' && words === headline?.words)
}
