import type { Body } from './find-body.ts'
import { boxNoise, isCall, isMark, isPointer } from './noise.ts'
import type { HtmlPiece } from './piece.ts'
import { type Element, elementsAround, elementsNear, isElement, within } from './tree.ts'

/** Boxes with more words than this are not judged by a call in one of them. */
const MAX_BOX = 1500

/** Which blocks between the first and the last are no part of the article, by number. */
export function noiseIn(
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
      if (isLabel(pieces, i, body)) continue
      const box = boxOf(piece.element, body, above)
      const numbers = boxes.get(box)
      if (numbers === undefined) boxes.set(box, [i])
      else numbers.push(i)
    }
  }
  const start = pieces.findIndex((p, i) => i >= first && body.isGood(p))
  // What stands above the text is judged part by part: writer and date share their box with links to share it.
  const isHead = (numbers: readonly number[]): boolean =>
    numbers.every((i) => i < start) && numbers.some((i) => isSignature(pieces[i]))
  for (const [element, numbers] of boxes)
    for (const i of noiseOf({ element, numbers }, pieces, body, isHead(numbers) && !WHOLE.test(element.tagName)))
      out.add(i)
  return out
}

/** An element and the numbers of the blocks in it. */
interface Box {
  readonly element: Element
  readonly numbers: readonly number[]
}

/** Tags whose parts are not judged one by one: a list of linked names may be the point of a list. */
const WHOLE = /^(?:ul|ol|dl|table)$/

/** The blocks of a box that are noise: all of them, or, in a box that is none or `isHead`, those of the boxes in it. */
function noiseOf(whole: Box, pieces: readonly HtmlPiece[], body: Body, isHead: boolean): readonly number[] {
  const out: number[] = []
  const open: Box[] = isHead ? [...boxesIn(whole, pieces)] : [whole]
  for (let box = open.pop(); box !== undefined; box = open.pop()) {
    const inBox = box.numbers.flatMap((i) => pieces[i] ?? [])
    // Buttons beside words that are made as the body is belong to those words.
    if (isNoise(inBox.some(body.isMade) ? null : box.element, inBox)) out.push(...box.numbers)
    else open.push(...boxesIn(box, pieces))
  }
  return out
}

/** Boxes further above a block than this are judged whole, so that nesting costs no time. */
const MAX_STEPS = 20

/** The next boxes within a box: its children that hold blocks. */
function boxesIn({ element, numbers }: Box, pieces: readonly HtmlPiece[]): readonly Box[] {
  if (WHOLE.test(element.tagName)) return []
  const inner = Map.groupBy(numbers, (i) => childAround(pieces[i]?.element, element))
  return [...inner].flatMap(([child, some]) => (child === null ? [] : [{ element: child, numbers: some }]))
}

/** The child of a box that an element stands in, `null` where it is the box itself or too far below it. */
function childAround(element: Element | undefined, box: Element): Element | null {
  if (element === undefined) return null
  let before: Element | null = null
  for (const at of elementsNear(element, MAX_STEPS)) {
    if (at === box) return before
    before = at
  }
  return null
}

/**
 * The largest element around a block that holds neither running text of the body nor the headline, and is no entry of
 * the body (one of several of a make, some of which hold running text).
 */
function boxOf(element: Element, body: Body, above: ReadonlySet<Element>): Element {
  let box = element
  while (box.parentNode !== null && isElement(box.parentNode)) {
    const outer = box.parentNode
    if (outer === body.element || body.holds(outer) || above.has(outer) || outer.tagName === 'body') break
    if (body.entries.isEntry(outer)) break
    box = outer
  }
  return box
}

/** Lines before the words of an entry: who speaks, and when. */
const MAX_LABELS = 3

/** Whether a short line stands at the head of its entry and more follows there: who speaks and when, linked or not. */
function isLabel(pieces: readonly HtmlPiece[], i: number, body: Body): boolean {
  const piece = pieces[i]
  if (piece === undefined || piece.words.length > 100 || isCall(piece.words)) return false
  const entry = body.entries.around(piece.element)
  if (entry === null) return false
  const inEntry = within(entry)
  const before = pieces.slice(Math.max(0, i - MAX_LABELS), i).filter((p) => inEntry(p.element))
  const after = pieces.slice(i + 1, i + 1 + MAX_LABELS).filter((p) => inEntry(p.element))
  return before.length < MAX_LABELS && !before.some(body.isMade) && after.some(body.isMade)
}

function isSignature(piece: HtmlPiece | undefined): boolean {
  return piece?.kind === 'byline' || piece?.kind === 'dateline'
}

function isNoise(element: Element | null, pieces: readonly HtmlPiece[]): boolean {
  const words = pieces.map((p) => p.words).join(' ')
  const calls = words.length < MAX_BOX && pieces.some((p) => isCall(p.words))
  const letters = Math.max(1, words.length)
  const linked = pieces.reduce((sum, p) => sum + p.linked * p.words.length, 0) / letters
  const linkLines = pieces.filter((p) => p.linked > 0.85).length
  const signed = pieces.filter(isSignature).length
  if (signed > 0 && !calls && (signed === pieces.length || linkLines < pieces.length / 2)) return false
  const pictures = pieces.some((p) => p.kind === 'caption')
  const pointers = pieces.every(isPointer)
  return boxNoise(element, { words, calls, linked, linkLines, blocks: pieces.length, pictures, pointers }) >= 2
}
