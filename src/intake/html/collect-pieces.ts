import type { BlockKind, Removed } from '../../document/index.ts'
import { lineKind } from '../text-blocks.ts'
import { isFrame, isHidden, namesOf, removedFrame } from './frames.ts'
import { attribute, DROPPED, type Element, elementsOf, isElement, type Node, plainText } from './tree.ts'

/** A block of a page: its words and what the page's marks say it is. */
export interface HtmlPiece {
  readonly words: string
  readonly kind: BlockKind
}

const BLOCK_TAGS = new Set(
  'p h1 h2 h3 h4 h5 h6 li blockquote figcaption pre dd dt td th div section article main header time address tr table ul ol dl figure center hr'.split(
    ' ',
  ),
)
/** The line with writer and date under a headline, whose parts are not blocks of their own. */
const META_LINE = /(?:^|[\s_-])(?:meta|post-?info|entry-?info|submitted)(?:$|[\s_-])/i
const MAX_META_LINE = 200
/** A paragraph that links to its writer is a byline up to this length. */
const MAX_BYLINE = 100

type Step = Node | { readonly end: BlockKind } | 'frame'

/** The blocks below an element in order; frames inside it are left out and added to `removed`. */
export function collectPieces(main: Node, removed: Removed[]): readonly HtmlPiece[] {
  const out: (HtmlPiece | 'frame')[] = []
  let open = ''
  let breaks = 0
  let authored = false
  let kind: BlockKind = 'paragraph'
  const flush = (): void => {
    const words = open.replace(/\s+/g, ' ').trim()
    const named = kind === 'paragraph' && authored && words.length < MAX_BYLINE
    if (words !== '') out.push({ words, kind: named ? 'byline' : refined(words, kind, out.length) })
    open = ''
    authored = false
  }
  const stack: Step[] = [main]
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if (step === 'frame') out.push('frame')
    else if ('end' in step) {
      flush()
      kind = step.end
    } else if (step.nodeName === '#text' && 'value' in step) {
      open += step.value
      if (step.value.trim() !== '') breaks = 0
    } else if (isElement(step)) {
      if (DROPPED.has(step.tagName) || isHidden(step)) continue
      if (step !== main && isFrame(step)) {
        const frame = removedFrame(step)
        if (frame !== null) removed.push(frame)
        // A mark of reference inside a sentence ends no block.
        if (BLOCK_TAGS.has(step.tagName) || step.tagName === 'aside' || step.tagName === 'nav') {
          flush()
          out.push('frame')
        }
        continue
      }
      if (attribute(step, 'rel') === 'author') authored = true
      if (step.tagName === 'br') {
        open += ' '
        if (++breaks >= 2) flush()
        continue
      }
      if (isMetaLine(step)) {
        flush()
        const words = plainText(step)
        if (words !== '') out.push({ words, kind: lineKind(words, 0) ?? 'byline' })
      } else if (!BLOCK_TAGS.has(step.tagName) || step.childNodes.length === 0)
        stack.push(...step.childNodes.toReversed())
      else {
        flush()
        const outer = kind
        kind = kindOf(step, outer)
        stack.push({ end: outer }, ...step.childNodes.toReversed())
      }
    } else if ('childNodes' in step) stack.push(...step.childNodes.toReversed())
  }
  flush()
  return withoutEmptyHeadings(out)
}

function isMetaLine(element: Element): boolean {
  if (!META_LINE.test(namesOf(element)) || !/^(?:div|p|span|footer|header|ul)$/.test(element.tagName)) return false
  for (const inner of elementsOf(element)) if (/^h[1-6]$/.test(inner.tagName)) return false
  return plainText(element).length <= MAX_META_LINE
}

/** The heading of a frame that was left out ("More on this story") goes with it. */
function withoutEmptyHeadings(pieces: readonly (HtmlPiece | 'frame')[]): readonly HtmlPiece[] {
  return pieces.flatMap((piece, i): readonly HtmlPiece[] => {
    if (piece === 'frame') return []
    const next = pieces.slice(i + 1).find((p) => p !== 'frame')
    const framed = pieces[i + 1] === 'frame' && (next === undefined || next.kind === 'heading')
    return piece.kind === 'heading' && framed ? [] : [piece]
  })
}

/** What a paragraph's words say where the page's marks do not. */
function refined(words: string, kind: BlockKind, index: number): BlockKind {
  if (kind === 'byline') return lineKind(words, index) === 'dateline' ? 'dateline' : kind
  return kind === 'paragraph' ? (lineKind(words, index) ?? kind) : kind
}

function kindOf(element: Element, outer: BlockKind): BlockKind {
  const names = namesOf(element).slice(0, 300)
  if (element.tagName === 'h1') return 'title'
  if (/^h[2-6]$/.test(element.tagName)) return 'heading'
  if (element.tagName === 'figcaption' || /(?:^|[\s_-])caption/i.test(names)) return 'caption'
  if (/(?:^|[\s_-])(?:correction|retraction|editors?-?note|clarification)/i.test(names)) return 'correction'
  if (/(?:^|[\s_-])(?:byline|author)|contributorname/i.test(names)) return 'byline'
  if (element.tagName === 'time' || /(?:^|[\s_-])(?:dateline|timestamp|pub-?date|date)(?:$|[\s_-])/i.test(names))
    return 'dateline'
  if (element.tagName === 'blockquote') return 'quote'
  if (element.tagName === 'li') return 'list'
  return outer === 'title' ? 'paragraph' : outer
}

/** The name of the writer as the page shows it: of the elements that are marked so, the first with a short text. */
export function shownAuthor(element: Element): string | null {
  const marked =
    /(?:^|[\s_-])(?:byline|author|vcard)(?:$|[\s_-])|contributorname/i.test(attribute(element, 'class')) ||
    attribute(element, 'rel') === 'author' ||
    attribute(element, 'itemprop') === 'author'
  if (!marked) return null
  const words = plainText(element).replace(/^by\s/i, '')
  return words !== '' && words.length < 80 && !/\d/.test(words) ? words : null
}
