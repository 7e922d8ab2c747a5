import type { BlockKind, Removed } from '../../document/index.ts'
import { isByline } from '../meta/byline.ts'
import { lineKind } from '../text-blocks.ts'
import { isWhen, kindOf } from './block-kind.ts'
import { isFrame, isHidden, isNamedFrame, removedFrame } from './frames.ts'
import { namesOf } from './name-hints.ts'
import { openNotes } from './notes.ts'
import { type HtmlPiece, inOrder, openPiece, type Place, type Style } from './piece.ts'
import { isBlock, isGlued, type RowStep, rowSteps } from './rows.ts'
import {
  attribute,
  DROPPED,
  type Element,
  elementsAround,
  elementsOf,
  isElement,
  type Node,
  parentOf,
  plainText,
} from './tree.ts'

/** The line with writer and date under a headline, whose parts are not blocks of their own. */
const META_LINE = /(?:^|[\s_-])(?:meta|post-?info|entry-?info|submitted)(?:$|[\s_-])/i
const MAX_META_LINE = 200
const SEVERAL_NAMES = /[\p{Lu}\p{Lo}][\p{L}.'’-]*\s(?:.*\s)?[\p{Lu}\p{Lo}]/u

type Step =
  | RowStep
  | { readonly end: BlockKind; readonly of: Element }
  | { readonly leave: Style }
  | { readonly unframed: boolean }

interface Frame {
  readonly frame: Element
}

/** The blocks of a page in order; frames are left out and added to `removed`, those known by their names are marked. */
export function collectPieces(root: Node, removed: Removed[]): readonly HtmlPiece[] {
  const out: (HtmlPiece | Frame)[] = []
  const open = openPiece()
  const notes = openNotes()
  const noted = new Set<Node>()
  let kind: BlockKind = 'paragraph'
  let block: Element | null = null
  let framed = false
  let unframed = 0
  const flush = (): void => {
    const piece = open.close(kind, block, { at: out.length, framed }, unframed)
    if (piece === null || isBareCount(piece)) return
    out.push(piece)
    if (!framed) unframed++
  }
  const stack: Step[] = [root]
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if (step === 'break') flush()
    else if (step === 'blank') open.add(' ')
    else if ('leave' in step) open.leave(step.leave)
    else if ('unframed' in step) {
      flush()
      framed = false
    } else if ('end' in step) {
      flush()
      kind = step.end
      block = parentOf(step.of)
    } else if (step.nodeName === '#text' && 'value' in step) {
      // In preformatted text an empty line ends a paragraph.
      const parts = block?.tagName === 'pre' ? step.value.split(/\n[ \t]*\n/) : [step.value]
      for (const [i, words] of parts.entries()) {
        if (i > 0) flush()
        open.add(words)
      }
    } else if (!isElement(step)) {
      if ('childNodes' in step) stack.push(...step.childNodes.toReversed())
    } else if (DROPPED.has(step.tagName) || isHidden(step) || isCounter(step)) continue
    else if (notes.isNote(step)) {
      // A note begins with its number, and that is often what the mark leads to: the block around it is the note.
      const note = isBlock(step) ? step : (block ?? step)
      noted.add(note)
      const frame = removedFrame(note)
      if (frame !== null) removed.push({ ...frame, reason: 'note' })
      if (note === step) flush()
    } else if (isFrame(step)) {
      const frame = removedFrame(step)
      if (frame !== null) removed.push(frame)
      // A mark of reference inside a sentence ends no block.
      if (/^(?:sup|span|a)$/.test(step.tagName)) {
        if (open.hasWords()) notes.addMark(step)
        continue
      }
      flush()
      out.push({ frame: step })
    } else if (!framed && isNamedFrame(step)) {
      flush()
      out.push({ frame: step })
      framed = true
      stack.push({ unframed: true }, step)
    } else if (step.tagName === 'br') {
      if (open.lineBreak() >= 2) flush()
    } else if (isMetaLine(step)) {
      flush()
      const words = plainText(step)
      if (words !== '') out.push(metaLine(step, words, { at: out.length, framed }))
    } else if (!isBlock(step) || step.childNodes.length === 0 || (step.tagName === 'time' && open.goesOn())) {
      if (attribute(step, 'rel') === 'author') open.isAuthor()
      const style = STYLES.get(step.tagName)
      if (style !== undefined) {
        open.enter(style)
        stack.push({ leave: style })
      }
      stack.push(...step.childNodes.toReversed())
    } else {
      flush()
      if (attribute(step, 'rel') === 'author') open.isAuthor()
      const outer = kind
      kind = kindOf(step, outer)
      block = step
      stack.push({ end: outer, of: step }, ...rowSteps(step))
    }
  }
  flush()
  return withoutEmptyHeadings(withoutNotes(out, noted))
}

const STYLES: ReadonlyMap<string, Style> = new Map([
  ['a', 'link'],
  ['b', 'bold'],
  ['strong', 'bold'],
  ['i', 'italic'],
  ['em', 'italic'],
])

/** "2/17" beside a picture, in an element of its own. */
function isCounter(element: Element): boolean {
  const [only] = element.childNodes
  if (only === undefined || element.childNodes.length > 1 || !('value' in only)) return false
  return only.value.length < 12 && /^\s*\d{1,3}\s?\/\s?\d{1,3}\s*$/.test(only.value)
}

function withoutNotes(
  pieces: readonly (HtmlPiece | Frame)[],
  noted: ReadonlySet<Node>,
): readonly (HtmlPiece | Frame)[] {
  if (noted.size === 0) return pieces
  return pieces.filter((p) => 'frame' in p || ![...elementsAround(p.element)].some((e) => noted.has(e)))
}

/** Likes, claps and shares as a number alone, in a table or a list of terms a value; and what cannot be seen. */
function isBareCount({ words, kind, element }: HtmlPiece): boolean {
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(words)) return true
  return kind === 'paragraph' && /^[\d.,\s]{1,9}[KkMm]?$/.test(words) && !/^(?:td|th|dt|dd|pre)$/.test(element.tagName)
}

function isMetaLine(element: Element): boolean {
  if (!META_LINE.test(namesOf(element)) || !/^(?:div|p|span|footer|header)$/.test(element.tagName)) return false
  for (const inner of elementsOf(element))
    if (inner !== element && isBlock(inner) && inner.tagName !== 'time') return false
  return !isGlued(element) && plainText(element).length <= MAX_META_LINE
}

function metaLine(element: Element, words: string, place: Place): HtmlPiece {
  const signed = isByline(words, null) || SEVERAL_NAMES.test(words) ? 'byline' : 'paragraph'
  const kind = lineKind(words, 0) ?? (isWhen(words) ? 'dateline' : signed)
  return { words, kind, element, linked: 0, bold: false, italic: false, lines: [], ...place }
}

/** The heading of a frame that was left out ("More on this story") goes with it. */
function withoutEmptyHeadings(all: readonly (HtmlPiece | Frame)[]): readonly HtmlPiece[] {
  const pieces = all.filter((p) => 'frame' in p || !p.framed)
  const shown = pieces.flatMap((piece, i): readonly HtmlPiece[] => {
    if ('frame' in piece) return []
    const following = pieces[i + 1]
    if (piece.kind !== 'heading' || following === undefined || !('frame' in following)) return [piece]
    const next = pieces.slice(i + 1, i + 20).find((p) => !('frame' in p))
    const closes = next === undefined || ('kind' in next && next.kind === 'heading')
    return closes || isAlone(piece.element, following.frame) ? [] : [piece]
  })
  const framed = all.flatMap((p) => ('frame' in p || !p.framed ? [] : [p]))
  return inOrder(shown, framed)
}

/** Whether a heading and the frame after it are all that their element holds. */
function isAlone(heading: Element, frame: Element): boolean {
  const outer = parentOf(frame)
  if (outer === null || parentOf(heading) !== outer || outer.childNodes.length > 20) return false
  return outer.childNodes.every((n) => n === heading || n === frame || plainText(n) === '')
}
