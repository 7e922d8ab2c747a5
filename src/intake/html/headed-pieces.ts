import type { Removed } from '../../document/index.ts'
import { collectPieces } from './collect-pieces.ts'
import { headlineAt, withLinesApart } from './head-lines.ts'
import type { HtmlMeta } from './html-meta.ts'
import type { HtmlPiece } from './piece.ts'
import type { Node } from './tree.ts'
import { withHead } from './under-headline.ts'

/** The blocks of a page before it is asked which are the article's. */
export interface HeadedPieces {
  /** Those outside of frames, as the page's marks call them. */
  readonly all: readonly HtmlPiece[]
  /** The same with their headline marked, and what stands under it called by its kind. */
  readonly headed: readonly HtmlPiece[]
  /** Those in elements whose names say that they stand around the article. */
  readonly framed: readonly HtmlPiece[]
}

/** The blocks in `root`, their headline found. */
export function headedPieces(root: Node, meta: HtmlMeta, removed: Removed[]): HeadedPieces {
  const pieces = collectPieces(root, removed)
  const all = withLinesApart(
    pieces.filter((p) => !p.framed),
    meta,
  )
  const headed = withHead(all, headlineAt(all, meta), meta)
  const framed = pieces
    .filter((p) => p.framed)
    .map((p) => (p.kind === 'title' ? { ...p, kind: 'heading' as const } : p))
  return { all, headed, framed }
}
