import { isBlank, type Span } from '../document/index.ts'
import { ABBREVIATIONS, CLITICS } from './tables.ts'

/** A word of the text with the blanks around it cut off; never longer than this is looked at as one (hostile input). */
const MAX_CHUNK = 400

const WORD = /[\p{L}\p{N}\p{M}\u200c\u200d]/u
const NUMBER = /^[\p{Sc}]?\d{1,40}(?:[.,:/]\d{1,40}){0,8}/u
const ADDRESS = /^(?:https?:\/\/|www\.)\S{1,300}|^[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,6}|^[@#][\w]{1,60}/
const INITIALS = /^(?:\p{L}\.){2,8}/u
const MARKS = /^(?:\.{2,6}|…|-{2,4}|[!?]{2,6})/

/**
 * Tokens of `[from, to)` by the conventions of the English UD treebanks: clitics, hyphens and marks stand alone;
 * abbreviations, initials, numbers and addresses stay whole. Every non-blank unit lies in exactly one token.
 */
export function findTokens(text: string, from: number, to: number): readonly Span[] {
  const out: Span[] = []
  let at = from
  while (at < to) {
    if (isBlank(text.charCodeAt(at))) {
      at++
      continue
    }
    let end = at
    while (end < to && end - at < MAX_CHUNK && !isBlank(text.charCodeAt(end))) end++
    if (end < to && splits(text, end)) end--
    splitChunk(text, at, end, out)
    at = end
  }
  return out
}

function splitChunk(text: string, from: number, to: number, out: Span[]): void {
  let at = from
  while (at < to) {
    const end = at + tokenLength(text.slice(at, to))
    const clitic = cliticLength(text.slice(at, end))
    if (clitic > 0 && clitic < end - at) {
      out.push({ start: at, end: end - clitic }, { start: end - clitic, end })
    } else out.push({ start: at, end })
    at = end
  }
}

function tokenLength(rest: string): number {
  const whole = ADDRESS.exec(rest) ?? MARKS.exec(rest)
  if (whole !== null) return whole[0].replace(/[.,;:!?)\]”"']{1,9}$/, '').length || whole[0].length
  const initials = INITIALS.exec(rest)
  if (initials !== null) return initials[0].length
  const number = NUMBER.exec(rest)
  if (number !== null) return numberLength(rest, number[0].length)
  return WORD.test(first(rest)) ? wordLength(rest) : first(rest).length
}

function numberLength(rest: string, length: number): number {
  const sign = /^\p{Sc}/u.exec(rest)
  if (sign !== null) return sign[0].length
  const suffix = /^(?:st|nd|rd|th|s|am|pm|[kmKM]|bn)(?![\p{L}\p{N}])/u.exec(rest.slice(length, length + 4))
  return length + (suffix === null ? 0 : suffix[0].length)
}

function wordLength(rest: string): number {
  let end = 0
  while (end < rest.length) {
    const unit = first(rest.slice(end, end + 2))
    if (WORD.test(unit)) end += unit.length
    else if ((unit === "'" || unit === '’') && end > 0 && WORD.test(first(rest.slice(end + 1, end + 3)))) end++
    else break
  }
  if (rest[end] === '.' && isAbbreviation(rest.slice(0, end))) return end + 1
  return end
}

/** Whether a full stop after this word belongs to it. */
export function isAbbreviation(word: string): boolean {
  return ABBREVIATIONS.has(word.toLowerCase()) || (word.length === 1 && /\p{Lu}/u.test(word) && word !== 'I')
}

function cliticLength(token: string): number {
  const lower = token.toLowerCase().replaceAll('’', "'")
  if (lower === 'cannot') return 3
  for (const clitic of CLITICS) if (lower.length > clitic.length && lower.endsWith(clitic)) return clitic.length
  return 0
}

function first(rest: string): string {
  const point = rest.codePointAt(0)
  return point === undefined ? '' : String.fromCodePoint(point)
}

function splits(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0xdc00 && unit <= 0xdfff
}
