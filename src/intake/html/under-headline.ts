import type { BlockKind } from '../../document/index.ts'
import { isByline, isLoneLabel } from '../meta/byline.ts'
import { parseDate } from '../meta/parse-date.ts'
import { lineKind } from '../text-blocks.ts'
import { isSubhead } from './head-lines.ts'
import type { HtmlMeta } from './html-meta.ts'
import type { HtmlPiece } from './piece.ts'
import { holdsPicture, isElement, plainText } from './tree.ts'

/** Blocks after the headline among which the writer and the date are looked for. */
const HEAD = 9
/** A lone word before the writer's name or the section, set in an element of its own. */
const LONE_BY = /^(?:by|von|par|por|di|door|автор:?|بقلم:?|מאת:?)$/iu

/** The blocks with their headline marked, and what stands under it, the writer and the date, called by its kind. */
export function withHead(pieces: readonly HtmlPiece[], title: number, meta: HtmlMeta): readonly HtmlPiece[] {
  const author = meta.get('author')?.value ?? null
  const head = pieces.map((piece, i): HtmlPiece => {
    if (i === title) return { ...piece, kind: 'title' }
    if (piece.kind === 'title') return { ...piece, kind: 'heading' }
    const kind = i > title && i <= title + HEAD ? signatureKind(pieces, i, author) : null
    if (i < title && piece.kind === 'paragraph' && piece.words === author) return { ...piece, kind: 'byline' }
    if (kind !== null) return { ...piece, kind }
    if (piece.kind === 'paragraph' && isUnderPicture(piece)) return { ...piece, kind: 'caption' }
    const subhead = piece.kind === 'paragraph' && piece.bold && i > title + 1 && isSubhead(piece.words)
    return subhead ? { ...piece, kind: 'heading' } : piece
  })
  return withLoneWords(head)
}

/** What a line under the headline is: who wrote, or when; `null` where it is neither. */
function signatureKind(pieces: readonly HtmlPiece[], i: number, author: string | null): BlockKind | null {
  const piece = pieces[i]
  if (piece === undefined || (piece.kind !== 'paragraph' && piece.kind !== 'list')) return null
  if (isByline(piece.words, author)) return lineKind(piece.words, 0) ?? 'byline'
  if (piece.kind !== 'paragraph' || /^(?:dd|td)$/.test(piece.element.tagName) || piece.words.length > MAX_SIGNATURE)
    return null
  if (author === null && isWriter(pieces, i)) return 'byline'
  return DAY_AND_YEAR.test(piece.words) && parseDate(piece.words) !== null ? 'dateline' : null
}

const MAX_SIGNATURE = 80
/** A line of few words that ends in a day, such as "Volume 6: debated on 3 March 2033". */
const DAY_AND_YEAR = /^(?:\S{1,20}\s){0,6}\d{1,2} \p{L}{3,9} \d{4}$|^(?:\S{1,20}\s){0,6}\p{L}{3,9} \d{1,2}, \d{4}$/u
const NAME = /^\p{Lu}[\p{L}.'’-]{1,20}(?:\s\p{L}[\p{L}.'’-]{0,20}){0,2}\s\p{Lu}[\p{L}'’-]{1,20}$/u

/** A name beside a date, in a line of its own, is that of the writer unless the text speaks of it too, as of a place. */
function isWriter(pieces: readonly HtmlPiece[], i: number): boolean {
  const piece = pieces[i]
  if (piece === undefined || !NAME.test(piece.words)) return false
  if (pieces.some((p) => p !== piece && p.words.includes(piece.words))) return false
  const isBeside = (p: HtmlPiece | undefined): boolean =>
    p?.kind === 'dateline' && (p.element === piece.element || p.element.parentNode === piece.element.parentNode)
  return isBeside(pieces[i + 1]) || isBeside(pieces[i - 1])
}

const MAX_CAPTION = 250
const MAX_BESIDE = 20

/** The only words beside a picture, in an element of their own, are its caption. */
function isUnderPicture({ element, words, linked }: HtmlPiece): boolean {
  const outer = element.parentNode
  if (words.length > MAX_CAPTION || linked > 0.5 || outer === null || !isElement(outer)) return false
  // What holds more than a picture and its caption is no frame of one; looking through all of it for each block is slow.
  if (outer.childNodes.length > MAX_BESIDE) return false
  if (holdsPicture(element) && plainText(element) === words) return true
  return /^(?:div|section|span|td|p)$/.test(element.tagName) && holdsPicture(outer) && plainText(outer) === words
}

/** "by" and the name after it as one; "in" and strokes between the parts of a line are dropped. */
function withLoneWords(pieces: readonly HtmlPiece[]): readonly HtmlPiece[] {
  const out: HtmlPiece[] = []
  for (const piece of pieces) {
    const before = out.at(-1)
    if (before !== undefined && LONE_BY.test(before.words) && piece.words.length < 80) {
      out[out.length - 1] = { ...piece, words: `${before.words} ${piece.words}`, kind: 'byline' }
    } else if (!isLoneLabel(piece.words)) out.push(piece)
  }
  return out
}
