import { type Entries, entriesOf } from './entries.ts'
import type { HtmlPiece } from './piece.ts'
import { isProse, isRunningText, isShortSentence } from './running-text.ts'
import { attribute, type Element, elementsAround, isElement, type Node } from './tree.ts'

/** So many short sentences of one make are running text. */
const OFTEN = 3
/** Share of the running text that blocks of one make have when they are the body of the article. */
const MAJOR = 0.2
/** Share of the running text that an element must hold to be the body. */
const BODY = 0.9

/** Where the body of an article stands. */
export interface Body {
  /** The element that holds nearly all of its running text. */
  readonly element: Node
  /** Whether a block is running text made as the body is. */
  readonly isGood: (piece: HtmlPiece) => boolean
  /** Whether it is made as the body is, whatever its words. */
  readonly isMade: (piece: HtmlPiece) => boolean
  /** Whether an element holds running text of the body. */
  readonly holds: (element: Node) => boolean
  readonly entries: Entries
}

/** How much running text there is of one make. */
interface Make {
  readonly length: number
  readonly blocks: number
}

/**
 * The body of an article: of all running text in `main`, that of the makes that give most of it, and the smallest
 * element around nearly all of this. `null` where there is no running text.
 */
export function findBody(pieces: readonly HtmlPiece[], main: Node, inMain: (node: Node) => boolean): Body | null {
  const makes = new Map(pieces.map((p) => [p, makeOf(p.element, main)]))
  const makeOfPiece = (p: HtmlPiece): string => makes.get(p) ?? makeOf(p.element, main)
  const inside = pieces.filter((p) => inMain(p.element))
  const often = new Map<string, number>()
  for (const p of inside) if (isShortSentence(p)) often.set(makeOfPiece(p), (often.get(makeOfPiece(p)) ?? 0) + 1)
  const isOften = (p: HtmlPiece): boolean => (often.get(makeOfPiece(p)) ?? 0) >= OFTEN && isShortSentence(p)
  const running = inside.filter((p) => isRunningText(p) || isOften(p))
  if (running.length === 0) return null
  const major = majorMakes(running, makeOfPiece)
  const good = running.filter((p) => major.has(makeOfPiece(p)))
  const weights = new Map<Node, number>()
  for (const p of good)
    for (const at of elementsAround(p.element)) weights.set(at, (weights.get(at) ?? 0) + p.words.length)
  const holds = (node: Node): boolean => weights.has(node)
  const isMade = (p: HtmlPiece): boolean => major.has(makeOfPiece(p))
  return {
    element: smallestAround(good, main, weights),
    isGood: (p) => isMade(p) && (isRunningText(p) || isProse(p) || isShortSentence(p)),
    isMade,
    holds,
    entries: entriesOf(holds),
  }
}

/** The makes that give most of the running text; one that occurs once is none where another is repeated. */
function majorMakes(running: readonly HtmlPiece[], makeOfPiece: (p: HtmlPiece) => string): ReadonlySet<string> {
  const makes = new Map<string, Make>()
  let all = 0
  for (const p of running) {
    const make = makes.get(makeOfPiece(p)) ?? { length: 0, blocks: 0 }
    makes.set(makeOfPiece(p), { length: make.length + p.words.length, blocks: make.blocks + 1 })
    all += p.words.length
  }
  const major = [...makes].filter(([, { length }]) => length >= all * MAJOR)
  const repeated = major.filter(([, { blocks }]) => blocks > 1)
  const isRepeated = repeated.reduce((sum, [, { length }]) => sum + length, 0) >= all / 2
  return new Set((isRepeated ? repeated : major).map(([name]) => name))
}

function smallestAround(good: readonly HtmlPiece[], main: Node, weights: ReadonlyMap<Node, number>): Node {
  const whole = good.reduce((sum, p) => sum + p.words.length, 0)
  let element = main
  for (let next: Node | undefined = main; next !== undefined; ) {
    element = next
    const children: readonly Node[] = 'childNodes' in next ? next.childNodes : []
    next = children.find((child) => (weights.get(child) ?? 0) >= whole * BODY)
  }
  // One block alone is no element that others could stand in.
  const isBlock = good.some((p) => p.element === element)
  return isBlock && isElement(element) ? (element.parentNode ?? main) : element
}

/** Tags and classes of an element and the two around it: blocks of the same make are alike to the reader's eye. */
function makeOf(element: Element, main: Node): string {
  const out: string[] = []
  for (const at of elementsAround(element)) {
    if (at === main || out.length === 3) break
    const name = attribute(at, 'class') || attribute(at, 'id').replace(/\d+/g, '')
    out.push(`${at.tagName}.${name.slice(0, 100)}`)
  }
  return out.join('<')
}
