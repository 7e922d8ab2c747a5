import { furnitureOf } from '../furniture/rows.ts'
import { isByline, isLoneDate } from '../meta/byline.ts'
import { isCall, isConsent, isContact, isCredit, isPointer } from './noise.ts'
import type { HtmlPiece } from './piece.ts'
import { endsSentence } from './running-text.ts'
import { stepOf } from './step-of.ts'

/** Bounds of the length of a block, in UTF-16 units. */
const LENGTHS = [15, 30, 60, 100, 140, 250]
/** Bounds of the share of a block's letters that are links. */
export const LINKS: readonly number[] = [0, 0.3, 0.6, 0.9]
/** The first word of blocks up to this length is a feature: it often says that they are a button or a label. */
const LINE = 60
const MAX_CAPITALS = 80

/** What the words of a block and their marks say of it; `author` is the writer that the page names. */
export function wordFeatures(piece: HtmlPiece, author: string | null): readonly string[] {
  const { words, kind, element, linked, bold, italic } = piece
  const ends = endsSentence(words)
  const first = words.length < LINE ? /\p{L}+/u.exec(words)?.[0].toLowerCase() : undefined
  const marks: readonly (readonly [string, boolean])[] = [
    ['end', ends],
    ['end-long', ends && words.length > LINE],
    ['bold', bold],
    ['italic', italic],
    ['call', isCall(words)],
    ['consent', isConsent(words)],
    ['contact', isContact(words)],
    ['credit', isCredit(words)],
    ['pointer', isPointer(piece)],
    ['furniture', furnitureOf(words, kind) !== null],
    ['date', isLoneDate(words)],
    ['byline', isByline(words, author)],
    ['digit', /\d/.test(words)],
    ['colon', words.endsWith(':')],
    ['capitals', words.length < MAX_CAPITALS && /\p{Lu}{3}/u.test(words) && !/\p{Ll}/u.test(words)],
    ['bare', !/[\p{L}\p{N}]/u.test(words)],
  ]
  return [
    `kind ${kind}`,
    `tag ${element.tagName}`,
    `length ${stepOf(words.length, LENGTHS)}`,
    `link ${stepOf(linked, LINKS)}`,
    ...marks.flatMap(([name, holds]) => (holds ? [`is ${name}`] : [])),
    ...(first === undefined ? [] : [`first ${first}`]),
  ]
}
