import type { BlockKind } from '../../document/index.ts'
import { refinedKind } from './block-kind.ts'
import type { Element } from './tree.ts'

/** A block of a page: its words, what the page's marks say it is, and what tells whether it belongs to the article. */
export interface HtmlPiece {
  readonly words: string
  readonly kind: BlockKind
  /** The element whose words these are. */
  readonly element: Element
  /** Share of its letters that are links, 0 to 1. */
  readonly linked: number
  /** Whether all of it is set in bold, or in italics. */
  readonly bold: boolean
  readonly italic: boolean
  /** Its words between single line breaks, where it has any. */
  readonly lines: readonly string[]
  /** Its number among the blocks of the page. */
  readonly at: number
  /** Whether the names of an element around it say that it stands around the article. */
  readonly framed: boolean
}

/** What a stretch of words is set in. */
export type Style = 'link' | 'bold' | 'italic'

/** A paragraph that links to its writer is a byline up to this length. */
const MAX_BYLINE = 100

/** Where a block stands. */
export type Place = Pick<HtmlPiece, 'at' | 'framed'>

const LEADS_ON =
  /\p{L}.*(?:\s(?:at|on|um|am|le|[-–—])|»)\s*$|^\s*(?:(?:first |last |originally )?(?:published|posted|issued|submitted|modified|updated?)|publication date)(?:\s(?:at|on|date))?\s?:?\s*$/iu

/** Collects the words of one block after another. */
export interface OpenPiece {
  add(words: string): void
  /** Notes a line break; returns how many there were without words between. */
  lineBreak(): number
  enter(style: Style): void
  leave(style: Style): void
  /** Whether the block has words so far. */
  hasWords(): boolean
  /** Whether the words so far lead on to a time: "by N. N. »", "posted at". */
  goesOn(): boolean
  /** Says that the block links to its writer. */
  isAuthor(): void
  /** The block so far, `null` where it has no words; the next one begins. `index` is its number outside of frames. */
  close(kind: BlockKind, element: Element | null, place: Place, index: number): HtmlPiece | null
}

export function openPiece(): OpenPiece {
  let open = ''
  let starts: number[] = []
  let breaks = 0
  let authored = false
  const depth: Record<Style, number> = { link: 0, bold: 0, italic: 0 }
  let letters: Record<Style, number> = { link: 0, bold: 0, italic: 0 }
  const build = (words: string, kind: BlockKind, element: Element, place: Place, index: number): HtmlPiece => {
    const all = Math.max(1, letterCount(words))
    const named = kind === 'paragraph' && authored && words.length < MAX_BYLINE
    return {
      words,
      kind: named ? 'byline' : refinedKind(words, kind, index, element.tagName),
      element,
      linked: letters.link / all,
      bold: letters.bold >= all,
      italic: letters.italic >= all,
      lines: starts.length === 0 ? [] : linesAt(open, starts),
      ...place,
    }
  }
  return {
    add: (words) => {
      const count = letterCount(words)
      if (glues(open, words)) open += ' '
      open += words
      if (depth.link > 0) letters.link += count
      if (depth.bold > 0) letters.bold += count
      if (depth.italic > 0) letters.italic += count
      if (count > 0) breaks = 0
    },
    lineBreak: () => {
      open += ' '
      starts.push(open.length)
      return ++breaks
    },
    enter: (style) => {
      depth[style]++
    },
    leave: (style) => {
      depth[style]--
    },
    hasWords: () => /\p{L}/u.test(open),
    goesOn: () => LEADS_ON.test(open),
    isAuthor: () => {
      authored = true
    },
    close: (kind, element, place, index) => {
      const words = folded(open)
      const piece = words === '' || element === null ? null : build(words, kind, element, place, index)
      open = ''
      starts = []
      letters = { link: 0, bold: 0, italic: 0 }
      authored = false
      return piece
    },
  }
}

function linesAt(words: string, starts: readonly number[]): readonly string[] {
  return [0, ...starts].map((from, i) => folded(words.slice(from, starts[i]))).filter((line) => line !== '')
}

/** Letters and digits of a text: brackets and strokes between links are no words beside them. */
function letterCount(words: string): number {
  return words.replace(/[\s\p{P}\p{S}]+/gu, '').length
}

function folded(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}

/** Two words of neighbouring elements that the page's style keeps apart: "cranes" and "A short history". */
function glues(before: string, after: string): boolean {
  return before.length > 1 && /[\p{Ll}\d.!?)]$/u.test(before) && /^\p{Lu}[\p{L} ]/u.test(after)
}

/** Blocks of a page that are not framed and those that are, in the order of the page. */
export function inOrder(unframed: readonly HtmlPiece[], framed: readonly HtmlPiece[]): readonly HtmlPiece[] {
  return framed.length === 0 ? unframed : [...unframed, ...framed].toSorted((a, b) => a.at - b.at)
}
