import { attribute, type Element, elementsAround, isElement, type Node } from './tree.ts'

/** Tag and class of an element: elements of one make beside each other are alike to the reader's eye. */
function makeOf(element: Element): string {
  return `${element.tagName}.${attribute(element, 'class')}`
}

/** Tells the elements of its make among the children of the element around one, itself included; remembers its answers. */
export function alikes(): (element: Element) => readonly Element[] {
  const known = new Map<Node, ReadonlyMap<string, readonly Element[]>>()
  return (element) => {
    const outer = element.parentNode
    if (outer === null) return [element]
    const groups = known.get(outer) ?? Map.groupBy(outer.childNodes.filter(isElement), makeOf)
    known.set(outer, groups)
    return groups.get(makeOf(element)) ?? [element]
  }
}

/** Entries of one make that a body of entries has at least. */
const ENTRIES = 3

/** The entries of a body: several elements of one make side by side that hold running text, such as speeches. */
export interface Entries {
  readonly isEntry: (element: Element) => boolean
  /** The entry that an element stands in, `null` where it stands in none. */
  readonly around: (element: Element) => Element | null
}

/** The entries among the elements of which `holds` says that they hold running text; remembers its answers. */
export function entriesOf(holds: (node: Node) => boolean): Entries {
  const alikeBeside = alikes()
  const known = new Map<readonly Element[], boolean>()
  const isEntry = (element: Element): boolean => {
    if (attribute(element, 'class') === '' || element.parentNode === null || !holds(element.parentNode)) return false
    const alike = alikeBeside(element)
    const answer = known.get(alike) ?? (alike.length >= ENTRIES && alike.filter(holds).length >= 2)
    known.set(alike, answer)
    return answer
  }
  const around = (element: Element): Element | null => {
    for (const at of elementsAround(element)) if (isEntry(at)) return at
    return null
  }
  return { isEntry, around }
}
