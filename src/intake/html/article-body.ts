import type { Removed } from '../../document/index.ts'
import { withoutTeasers } from './asides.ts'
import { noiseIn } from './boxes.ts'
import { withoutComments } from './comments.ts'
import { type Body, findBody } from './find-body.ts'
import { hasMailLink, isCall, isContact, isCredit, isMark } from './noise.ts'
import type { HtmlPiece } from './piece.ts'
import { isRunningText } from './running-text.ts'
import { type Element, isElement, type Node, plainText, within } from './tree.ts'

/**
 * The blocks of the article among those of a page. Running text is found by its length, its stops and its few links;
 * the blocks made like it (same tags and classes) are the body. What stands before the headline, after the body, and
 * in boxes between that link, call or ask, is left out.
 */
export function articlePieces(
  pieces: readonly HtmlPiece[],
  main: Node,
  title: number,
  removed: Removed[],
): readonly HtmlPiece[] {
  const inMain = within(main)
  const spoken = withoutTeasers(withoutComments(pieces, title, removed), pieces[title], removed)
  const body = findBody(spoken, main, inMain)
  if (body === null) return withoutBody(spoken, pieces[title], inMain)
  const first = firstPiece(spoken, pieces[title], body, inMain)
  const last = lastPiece(spoken, body, inMain)
  const noise = noiseIn(spoken, first, last, body, pieces[title])
  return spoken.filter((piece, i) => {
    if (i >= first && i <= last && !noise.has(i)) return true
    if (inMain(piece.element)) removed.push({ text: piece.words.slice(0, 300), reason: 'frame' })
    return false
  })
}

/** A page without running text, such as a gallery: all from the headline to the last block that is no heading. */
function withoutBody(
  pieces: readonly HtmlPiece[],
  headline: HtmlPiece | undefined,
  inMain: (node: Node) => boolean,
): readonly HtmlPiece[] {
  const from = headline === undefined ? 0 : pieces.indexOf(headline)
  const to = pieces.findLastIndex((p) => p.kind !== 'heading' && p.linked < 0.9)
  return pieces.filter(
    (p, i) => i >= from && i <= to && inMain(p.element) && p.linked < 0.9 && !isMark(p.words) && !isCall(p.words),
  )
}

/** Blocks between the headline's own element and what stands in it before the headline. */
const NEAR = 3

/** The first block of the article: its headline, or the kicker, correction or number that stands with it. */
function firstPiece(
  pieces: readonly HtmlPiece[],
  headline: HtmlPiece | undefined,
  body: Body,
  inMain: (node: Node) => boolean,
): number {
  const inBody = within(body.element)
  const start = pieces.findIndex((p) => inBody(p.element) && (body.isGood(p) || p.kind === 'heading'))
  const title = headline === undefined ? -1 : pieces.indexOf(headline)
  if (headline === undefined || title < 0 || pieces.slice(0, title).filter((p) => body.isGood(p)).length > 2)
    return Math.max(0, start)
  let first = title
  const near = within(elementWithMore(headline))
  const nearDate = within(ancestor(headline.element, 2))
  const holdsBody = (outer: Node | null): boolean => outer !== null && outer.nodeName !== 'body' && body.holds(outer)
  for (let i = title - 1; i >= Math.max(0, title - NEAR); i--) {
    const p = pieces[i]
    if (p === undefined || !(inMain(p.element) || inMain(headline.element))) break
    const beside = near(p.element) || p.element.parentNode === headline.element.parentNode
    const isDate = p.kind === 'dateline' && (nearDate(p.element) || holdsBody(p.element.parentNode))
    if (!beside && !isDate) break
    if (p.linked > 0.5 || isMark(p.words) || isCall(p.words) || isRunningText(p)) continue
    first = i
  }
  return first
}

/** The nearest element around the headline that holds other words too. */
function elementWithMore(headline: HtmlPiece): Element {
  let at = headline.element
  for (let i = 0; i < 4 && plainText(at).length <= headline.words.length + 2; i++) at = ancestor(at, 1)
  return at
}

function ancestor(element: Element, levels: number): Element {
  let at = element
  for (let i = 0; i < levels; i++) {
    if (at.parentNode === null || !isElement(at.parentNode) || /^(?:body|html)$/.test(at.parentNode.tagName)) break
    at = at.parentNode
    if (at.tagName === 'main') break
  }
  return at
}

/** The last block of the article: of the body, or a correction or a credit after it. */
function lastPiece(pieces: readonly HtmlPiece[], body: Body, inMain: (node: Node) => boolean): number {
  const inBody = within(body.element)
  const nearBody = within(isElement(body.element) ? ancestor(body.element, 2) : body.element)
  const last = pieces.findLastIndex((p) => {
    if (!inMain(p.element) || p.linked > 0.6 || isMark(p.words)) return false
    if (p.kind === 'correction' || isCredit(p.words)) return true
    if (isLabelledDate(p)) return nearBody(p.element)
    if (p.kind === 'byline') return inBody(p.element) && /\p{L}\s\p{L}/u.test(p.words)
    if (isCall(p.words) && !body.isGood(p)) return false
    if (reaches(p)) return false
    // An invitation at the foot, in italics with a link.
    if (p.italic && p.linked > 0) return false
    if (body.isMade(p) && p.kind !== 'heading') return true
    if (!inBody(p.element)) return false
    if (isInFlow(p, body)) return true
    return /^(?:list|quote|caption)$/.test(p.kind) || isCell(p.element) || isRunningText(p)
  })
  return endOfEntry(pieces, last, body)
}

/** "First published: 9:02, 11.06.33", as it stands below a story; a date alone is that of another one. */
function isLabelledDate({ words, kind }: HtmlPiece): boolean {
  return kind === 'dateline' && /^\p{L}[^\d]{3,40}[:(][^\p{L}]{0,6}(?:\p{L}+\s*,?\s)?[^\p{L}]*\d/u.test(words)
}

/** The last block of the entry in which this one stands: the last entry ends as those before it do. */
function endOfEntry(pieces: readonly HtmlPiece[], last: number, body: Body): number {
  const piece = pieces[last]
  const entry = piece === undefined ? null : body.entries.around(piece.element)
  if (entry === null) return last
  const inEntry = within(entry)
  return pieces.findLastIndex(
    (p, i) => i === last || (i > last && inEntry(p.element) && p.linked <= 0.6 && !isCall(p.words)),
  )
}

/** Whether a short text outside tables and lists says how somebody can be reached. */
function reaches({ words, element }: HtmlPiece): boolean {
  const isLetter = isContact(words) || (words.length < 200 && hasMailLink(element))
  return isLetter && !/^(?:td|li)$/.test(element.tagName)
}

/** Whether a paragraph without links stands side by side with running text of the body. */
function isInFlow({ element, linked }: HtmlPiece, body: Body): boolean {
  const outer = element.parentNode
  if (linked > 0 || outer === null || !/^(?:p|address)$/.test(element.tagName)) return false
  return outer === body.element || body.holds(outer)
}

/** Whether a block is, or stands directly in, a cell or an entry of a list of terms. */
function isCell(element: Element): boolean {
  const cell = /^(?:td|th|dd|dt|pre)$/
  return cell.test(element.tagName) || (element.parentNode !== null && cell.test(element.parentNode.nodeName))
}
