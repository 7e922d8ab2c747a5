import type { Removed } from '../../document/index.ts'
import { isAnswerRow, isCommentsHead } from './noise.ts'
import type { HtmlPiece } from './piece.ts'
import { attribute, type Element, elementsAround, elementsOf, isElement, plainText, within } from './tree.ts'

/** Rows of links below comments that are looked at. */
const MAX_ROWS = 200

/** The element around all of these. */
function commonElement(elements: readonly Element[]): Element | null {
  let common: readonly Element[] | null = null
  for (const element of elements) {
    const around = new Set(elementsAround(element))
    common = (common ?? [...around]).filter((e) => around.has(e))
  }
  return common?.[0] ?? null
}

/** Readers' comments: the element that holds several rows of "Reply", "Report", or begins with a heading that says so. */
export function withoutComments(pieces: readonly HtmlPiece[], title: number, removed: Removed[]): readonly HtmlPiece[] {
  const headline = pieces[title]
  const rows = pieces.filter((p, i) => i !== title && isAnswerRow(p.words))
  const head = pieces.find((p, i) => i > title && p.kind === 'heading' && isCommentsHead(p.words))
  const outer = head?.element.parentNode
  const holders = [
    rows.length < 2 ? null : commonElement(rows.slice(0, MAX_ROWS).map((p) => p.element)),
    outer !== undefined && outer !== null && isElement(outer) ? outer : null,
  ].flatMap((holder) => {
    if (holder === null) return []
    const holds = within(holder)
    return headline !== undefined && holds(headline.element) ? [] : [holds]
  })
  if (holders.length === 0) return pieces
  const isComment = (p: HtmlPiece): boolean => holders.some((holds) => holds(p.element))
  const from = pieces.findIndex(isComment)
  return pieces.filter((p, i) => {
    if (!isComment(p) && !(i === from - 1 && p.kind === 'heading')) return true
    removed.push({ text: p.words.slice(0, 300), reason: 'comments' })
    return false
  })
}

/** A teaser of another article is no longer than this. */
const MAX_TEASER = 500

/** Teasers of other articles: short elements with a heading that is a link to another page. */
export function withoutTeasers(
  pieces: readonly HtmlPiece[],
  headline: HtmlPiece | undefined,
  removed: Removed[],
): readonly HtmlPiece[] {
  const above = new Set(headline === undefined ? [] : elementsAround(headline.element))
  const teasers = pieces.flatMap((p): readonly Element[] => {
    const outer = p.element.parentNode
    if (p === headline || p.kind !== 'heading' || p.linked < 0.9 || outer === null || !isElement(outer)) return []
    return above.has(outer) || leadsHere(p.element) || plainText(outer).length > MAX_TEASER ? [] : [outer]
  })
  if (teasers.length === 0) return pieces
  const inside = teasers.map(within)
  const isTeaser = (p: HtmlPiece): boolean => inside.some((holds) => holds(p.element))
  const length = (of: readonly HtmlPiece[]): number => of.reduce((sum, p) => sum + p.words.length, 0)
  const left = pieces.filter((p) => isTeaser(p))
  // Where most of the page is like that, its entries have headings that lead to themselves.
  if (length(left) > length(pieces) / 2) return pieces
  for (const p of left) removed.push({ text: p.words.slice(0, 300), reason: 'related' })
  return pieces.filter((p) => !isTeaser(p))
}

function leadsHere(heading: Element): boolean {
  for (const inner of elementsOf(heading)) if (inner.tagName === 'a') return attribute(inner, 'href').startsWith('#')
  return false
}
