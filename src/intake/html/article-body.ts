import type { Removed } from '../../document/index.ts'
import { withoutTeasers } from './asides.ts'
import { blockFeatures, type PageBlocks } from './block-features.ts'
import { blockScore } from './block-score.ts'
import { withoutComments } from './comments.ts'
import { type Body, findBody } from './find-body.ts'
import { isMark } from './noise.ts'
import { type HtmlPiece, inOrder } from './piece.ts'
import { isRunningText } from './running-text.ts'
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
  const scores = features.map(blockScore)
  const isText = bodyText(candidates.body)
  const isKept = (piece: HtmlPiece, i: number): boolean =>
    i === candidates.title || (scores[i] ?? 0) > (isText(piece) ? GIVEN_UP : 0)
  // Where nothing is surely of an article, what may be one is read rather than the page refused.
  const isSure = candidates.pieces.some((piece, i) => i !== candidates.title && isKept(piece, i))
  return candidates.pieces.filter((piece, i) => {
    if (isKept(piece, i) || (!isSure && !piece.framed && inMain(piece.element) && (scores[i] ?? 0) > GIVEN_UP))
      return true
    if (inMain(piece.element)) removed.push({ text: piece.words.slice(0, 300), reason: 'frame' })
    return false
  })
}

/**
 * The score up to which running text of the body is left out. A paragraph lost harms more than one too many, and the model
 * is unsure of pages of other makes than its own: of the paragraphs of 90 manuals it kept 93.5 % at 0 and 95.9 % here;
 * our own pages lose a little by it (`block-weights.card.md`).
 */
const GIVEN_UP = -600

/** Whether a block is running text that stands in the body of the article, made as the body is or not. */
function bodyText(body: Body | null): (piece: HtmlPiece) => boolean {
  if (body === null) return () => false
  const inBody = within(body.element)
  return (piece) => !piece.framed && (body.isGood(piece) || (isRunningText(piece) && inBody(piece.element)))
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
