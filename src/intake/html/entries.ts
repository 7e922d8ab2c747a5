import type { HtmlPiece } from './piece.ts'
import { attribute, type Element, elementsAround, isElement, type Node } from './tree.ts'

/** The elements of the same tag and class among the children of the element around this one, itself included. */
export function alikeBeside(element: Element): readonly Element[] {
  const outer = element.parentNode
  const name = attribute(element, 'class')
  if (outer === null) return [element]
  return outer.childNodes
    .filter(isElement)
    .filter((e) => e.tagName === element.tagName && attribute(e, 'class') === name)
}

/** Entries of one make that a body of entries has at least. */
const ENTRIES = 3

/** Whether an element is one of several of a make side by side that hold running text, such as speeches of a debate. */
export function isEntry(element: Element, holds: (node: Node) => boolean): boolean {
  if (attribute(element, 'class') === '' || element.parentNode === null || !holds(element.parentNode)) return false
  const alike = alikeBeside(element)
  return alike.length >= ENTRIES && alike.filter(holds).length >= 2
}

/** The entry that a block stands in, `null` where it stands in none. */
export function entryAround(piece: HtmlPiece, holds: (node: Node) => boolean): Element | null {
  return [...elementsAround(piece.element)].find((e) => isEntry(e, holds)) ?? null
}
