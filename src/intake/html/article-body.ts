import type { Removed } from '../../document/index.ts'
import { withoutComments, withoutTeasers } from './asides.ts'
import { boxNoise, hasMailLink, isCall, isConsent, isContact, isMark } from './noise.ts'
import type { HtmlPiece } from './piece.ts'
import { attribute, type Element, elementsAround, isElement, type Node, plainText, within } from './tree.ts'

/** A block of at least this many units that ends as a sentence does is running text. */
const SENTENCE = 60
/** A sentence of this length is, where so many of one make stand on the page. */
const SHORT = 20
const OFTEN = 3
/** A block of this length is running text however it ends. */
const LONG = 140
/** Share of the running text that blocks of one make have when they are the body of the article. */
const MAJOR = 0.2
/** Share of the running text that an element must hold to be the body. */
const BODY = 0.9
const SENTENCE_END = /[.!?…。؟।]["”’»“)\]]{0,2}$/u

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
  const body = bodyOf(spoken, main, inMain)
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

/** Where the body of an article stands. */
interface Body {
  /** The element that holds nearly all of its running text. */
  readonly element: Node
  readonly isGood: (piece: HtmlPiece) => boolean
  readonly isMade: (piece: HtmlPiece) => boolean
  /** Whether an element holds running text. */
  readonly holds: (element: Node) => boolean
}

function isSentence(words: string): boolean {
  return SENTENCE_END.test(words)
}

function isRunningText(piece: HtmlPiece): boolean {
  const { words, kind, linked } = piece
  if (kind !== 'paragraph' && kind !== 'quote' && kind !== 'list') return false
  if (linked > 0.4 || isConsent(words) || isMark(words)) return false
  return words.length >= LONG || (words.length >= SENTENCE && isSentence(words) && !isCall(words) && !isContact(words))
}

/** A short sentence, of the kind that tickers and list pages are made of. */
function isShortSentence({ words, kind, linked }: HtmlPiece): boolean {
  const prose = kind === 'paragraph' && linked < 0.3 && words.length >= SHORT && isSentence(words)
  return prose && !isCall(words) && !isContact(words) && !isMark(words) && !isConsent(words)
}

/** A sentence without links, whatever it speaks of: in the body's own make it belongs to the article. */
function isProse({ words, kind, linked }: HtmlPiece): boolean {
  return (
    kind === 'paragraph' &&
    linked === 0 &&
    words.length >= SENTENCE &&
    isSentence(words) &&
    !isMark(words) &&
    !isConsent(words)
  )
}

function bodyOf(pieces: readonly HtmlPiece[], main: Node, inMain: (node: Node) => boolean): Body | null {
  const often = new Map<string, number>()
  for (const p of pieces) {
    if (!inMain(p.element) || !isShortSentence(p)) continue
    const make = makeOf(p.element, main)
    often.set(make, (often.get(make) ?? 0) + 1)
  }
  const isOften = (p: HtmlPiece): boolean => isShortSentence(p) && (often.get(makeOf(p.element, main)) ?? 0) >= OFTEN
  const running = pieces.filter((p) => inMain(p.element) && (isRunningText(p) || isOften(p)))
  const lengths = new Map<string, number>()
  let all = 0
  for (const p of running) {
    const make = makeOf(p.element, main)
    lengths.set(make, (lengths.get(make) ?? 0) + p.words.length)
    all += p.words.length
  }
  if (all === 0) return null
  const major = new Set([...lengths].filter(([, length]) => length >= all * MAJOR).map(([make]) => make))
  const good = running.filter((p) => major.has(makeOf(p.element, main)))
  const weights = new Map<Node, number>()
  for (const p of good)
    for (let at: Node | null = p.element; at !== null; at = 'parentNode' in at ? at.parentNode : null)
      weights.set(at, (weights.get(at) ?? 0) + p.words.length)
  const whole = weights.get(main) ?? 0
  let element = main
  for (let next: Node | null = main; next !== null; ) {
    element = next
    const children: readonly Node[] = 'childNodes' in next ? next.childNodes : []
    next = children.find((child) => (weights.get(child) ?? 0) >= whole * BODY) ?? null
  }
  // One block alone is no element that others could stand in.
  const holder = good.some((p) => p.element === element) && isElement(element) ? (element.parentNode ?? main) : element
  return {
    element: holder,
    isGood: (piece) =>
      (isRunningText(piece) || isProse(piece) || isShortSentence(piece)) && major.has(makeOf(piece.element, main)),
    isMade: (piece) => major.has(makeOf(piece.element, main)),
    holds: (node) => weights.has(node),
  }
}

/** Tags and classes of an element and the two around it: blocks of the same make are alike to the reader's eye. */
function makeOf(element: Element, main: Node): string {
  const out: string[] = []
  let at: Node | null = element
  for (let i = 0; i < 3 && at !== null && isElement(at) && at !== main; i++) {
    const name = attribute(at, 'class') || attribute(at, 'id').replace(/\d+/g, '')
    out.push(`${at.tagName}.${name.slice(0, 100)}`)
    at = at.parentNode
  }
  return out.join('<')
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
  for (let i = title - 1; i >= Math.max(0, title - NEAR); i--) {
    const p = pieces[i]
    if (p === undefined || !(inMain(p.element) || inMain(headline.element))) break
    const beside = near(p.element) || p.element.parentNode === headline.element.parentNode
    if (!beside && !(p.kind === 'dateline' && nearDate(p.element))) break
    if (p.linked > 0.5 || isMark(p.words) || isCall(p.words)) continue
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
  return pieces.findLastIndex((p) => {
    if (!inMain(p.element) || p.linked > 0.6 || isMark(p.words)) return false
    if (p.kind === 'correction') return true
    if (p.kind === 'byline') return inBody(p.element) && /\p{L}\s\p{L}/u.test(p.words)
    if (isCall(p.words) && !body.isGood(p)) return false
    if (
      (isContact(p.words) || (p.words.length < 200 && hasMailLink(p.element))) &&
      !/^(?:td|li)$/.test(p.element.tagName)
    )
      return false
    // An invitation at the foot, in italics with a link.
    if (p.italic && p.linked > 0) return false
    if (body.isMade(p) && p.kind !== 'heading') return true
    if (!inBody(p.element)) return false
    if (/^(?:p|address)$/.test(p.element.tagName) && p.element.parentNode === body.element && p.linked === 0)
      return true
    return /^(?:list|quote|caption)$/.test(p.kind) || isEntry(p.element) || isRunningText(p)
  })
}

/** Whether a block is, or stands directly in, a cell or an entry of a list of terms. */
function isEntry(element: Element): boolean {
  const cell = /^(?:td|th|dd|dt|pre)$/
  return cell.test(element.tagName) || (element.parentNode !== null && cell.test(element.parentNode.nodeName))
}

/** Which blocks between the first and the last are no part of the article, by number. */
function noiseIn(
  pieces: readonly HtmlPiece[],
  first: number,
  last: number,
  body: Body,
  headline: HtmlPiece | undefined,
): ReadonlySet<number> {
  const out = new Set<number>()
  const boxes = new Map<Element, number[]>()
  const above = new Set(headline === undefined ? [] : elementsAround(headline.element))
  for (let i = first; i <= last; i++) {
    const piece = pieces[i]
    if (piece === undefined || piece === headline || piece.kind === 'correction') continue
    const repeats = piece.kind === 'heading' && piece.words === headline?.words
    if (isMark(piece.words) || repeats) out.add(i)
    else if (!body.isGood(piece)) {
      if (body.holds(piece.element)) {
        if (isNoise(null, [piece])) out.add(i)
        continue
      }
      const box = boxOf(piece.element, body, above)
      boxes.set(box, [...(boxes.get(box) ?? []), i])
    }
  }
  for (const [element, numbers] of boxes)
    if (
      isNoise(
        element,
        numbers.flatMap((i) => pieces[i] ?? []),
      )
    )
      for (const i of numbers) out.add(i)
  return out
}

/** The largest element around a block that holds neither running text of the body nor the headline. */
function boxOf(element: Element, body: Body, above: ReadonlySet<Element>): Element {
  let box = element
  while (box.parentNode !== null && isElement(box.parentNode)) {
    const outer = box.parentNode
    if (outer === body.element || body.holds(outer) || above.has(outer) || outer.tagName === 'body') break
    box = outer
  }
  return box
}

/** Boxes with more words than this are not judged by a call in one of them. */
const MAX_BOX = 1500

function isNoise(element: Element | null, pieces: readonly HtmlPiece[]): boolean {
  const words = pieces.map((p) => p.words).join(' ')
  const calls = words.length < MAX_BOX && pieces.some((p) => isCall(p.words))
  const letters = Math.max(1, words.length)
  const linked = pieces.reduce((sum, p) => sum + p.linked * p.words.length, 0) / letters
  const linkLines = pieces.filter((p) => p.linked > 0.85).length
  if (pieces.every((p) => /^(?:byline|dateline)$/.test(p.kind)) && !calls) return false
  if (pieces.some((p) => /^(?:byline|dateline)$/.test(p.kind)) && linkLines < pieces.length / 2 && !calls) return false
  const pictures = pieces.some((p) => p.kind === 'caption')
  return boxNoise(element, { words, calls, linked, linkLines, blocks: pieces.length, pictures }) >= 2
}
