import { isCall, isConsent, isContact, isMark } from './noise.ts'
import type { HtmlPiece } from './piece.ts'

/** A block of at least this many units that ends as a sentence does is running text. */
const SENTENCE = 60
/** A sentence of this length is, where so many of one make stand on the page. */
const SHORT = 20
/** A block of this length is running text however it ends. */
const LONG = 140
const SENTENCE_END = /[.!?…。؟।]["”’»“)\]]{0,2}$/u

/** Whether words end as a sentence does. */
export function endsSentence(words: string): boolean {
  return SENTENCE_END.test(words)
}

/** Whether a block is running text by its length, its stop and its few links. */
export function isRunningText(piece: HtmlPiece): boolean {
  const { words, kind, linked } = piece
  if (kind !== 'paragraph' && kind !== 'quote' && kind !== 'list') return false
  if (linked > 0.4 || isConsent(words) || isMark(words)) return false
  const sentence = words.length >= SENTENCE && endsSentence(words)
  return words.length >= LONG || (sentence && !isCall(words) && !isContact(words))
}

/** A short sentence, of the kind that tickers and list pages are made of. */
export function isShortSentence({ words, kind, linked }: HtmlPiece): boolean {
  const prose = kind === 'paragraph' && linked < 0.3 && words.length >= SHORT && endsSentence(words)
  return prose && !isCall(words) && !isContact(words) && !isMark(words) && !isConsent(words)
}

/** A sentence without links, whatever it speaks of: in the body's own make it belongs to the article. */
export function isProse({ words, kind, linked }: HtmlPiece): boolean {
  const prose = kind === 'paragraph' && linked === 0 && words.length >= SENTENCE && endsSentence(words)
  return prose && !isMark(words) && !isConsent(words)
}
