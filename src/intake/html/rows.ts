import { isLoneLabel } from '../meta/byline.ts'
import { type Element, isElement, type Node, parentOf, plainText, rawText } from './tree.ts'

const BLOCK_TAGS = new Set(
  'p h1 h2 h3 h4 h5 h6 li blockquote figcaption pre dd dt td th div section article main header footer time address tr table ul ol dl figure center hr caption summary details'.split(
    ' ',
  ),
)

/** Elements of a page's own making count as blocks, as they do on the screen. */
export function isBlock(element: Element): boolean {
  const outer = parentOf(element)
  // Who is quoted, also where the quotation stands in one more element.
  if (element.tagName === 'cite')
    return outer !== null && [outer, parentOf(outer)].some((e) => e?.tagName === 'blockquote')
  return BLOCK_TAGS.has(element.tagName) || element.tagName.includes('-')
}

const ROW_PART = /^(?:span|a|time|small|font|img|i|svg|button|picture)$/
const MAX_ROW = 200

/** What is read of an element, last first: its children, and what parts them. */
export type RowStep = Node | 'break' | 'blank'

/** The children of a block, last first; where they are the parts of a row (a name, a date, a link), a break between any two. */
export function rowSteps(element: Element): readonly RowStep[] {
  const children = element.childNodes
  // The parts of a time, a day and an hour, are words of their own.
  if (element.tagName === 'time') return children.flatMap((child) => ['blank' as const, child]).toReversed()
  if (!isRow(element)) return children.toReversed()
  let before = ''
  const steps = children.flatMap((child): readonly RowStep[] => {
    const words = plainText(child)
    const joins = words === '' || joinsOn(before, words)
    if (words !== '') before = words
    return [joins ? 'blank' : 'break', child]
  })
  return steps.toReversed()
}

/** A word that holds two names together, or opens a line that names the writer. */
const AND = /^(?:and|und|et|y|e|en|och|og|ve|и|و|&)$/iu
const BY = /^(?:by|von|par|por|di|door|av|автор:?|بقلم:?|מאת:?)$/iu

/** Where a writer is: "in Port Alma". */
const PLACE = /^(?:in|from|aus)\s\p{Lu}[\p{L} ]{2,30}$/u

/** Whether a part of a row and the next are one line: "By" and a name, two names, a label and what it is of. */
function joinsOn(words: string, next: string): boolean {
  if (words === '') return false
  if (BY.test(words) || AND.test(words) || AND.test(next) || PLACE.test(next)) return true
  return words.endsWith(':') && !isLoneLabel(words)
}

/** Whether a block has no words of its own but in short inline elements, each of which stands for itself. */
function isRow(element: Element): boolean {
  const mayBe = /^(?:div|section|header|footer|main|li|td)$/.test(element.tagName) || element.tagName.includes('-')
  if (!mayBe && !(element.tagName === 'p' && element.childNodes.every(holdsTime))) return false
  if (element.childNodes.length < 2) return false
  const parts: string[] = []
  let length = 0
  for (const child of element.childNodes) {
    if (isElement(child)) {
      if (isBlock(child)) continue
      if (!ROW_PART.test(child.tagName)) return false
      const words = plainText(child)
      length += words.length
      if (words !== '') parts.push(words)
      if (length > MAX_ROW || /[.!?,;]$/.test(words)) return false
    } else if ('value' in child && !/^[\s|·•/,–—-]*$/.test(child.value)) return false
  }
  // A number and what it counts are one line, as are a name and what is said of it after a comma.
  if (parts.length === 2 && /^[\d.,]+$/.test(parts[0] ?? '')) return false
  return parts.length >= 2 && !parts.some((words) => /^[,;]\s/.test(words))
}

/** Whether a part of a line holds a time; blanks between parts count as well. */
function holdsTime(node: Node): boolean {
  if (!isElement(node)) return 'value' in node && node.value.trim() === ''
  return node.childNodes.some((n) => isElement(n) && n.tagName === 'time')
}

/** Whether the parts of a row stand side by side without a blank: each is a line of its own. */
export function isGlued(element: Element): boolean {
  const parts = element.childNodes.map((child) => rawText(child))
  const apart = parts.some((words, i) => i > 0 && (/^\s/.test(words) || /\s$/.test(parts[i - 1] ?? '')))
  return !apart && isRow(element)
}
