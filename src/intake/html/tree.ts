import type { DefaultTreeAdapterTypes } from 'parse5'

export type Node = DefaultTreeAdapterTypes.Node
export type Element = DefaultTreeAdapterTypes.Element

/** Elements whose words are never part of the page's text. */
export const DROPPED: ReadonlySet<string> = new Set(
  'script style template noscript svg math iframe object canvas form button select input textarea head title audio video dialog'.split(
    ' ',
  ),
)

/** The value of an attribute, empty when it is absent. */
export function attribute(element: Element, name: string): string {
  return element.attrs.find((a) => a.name === name)?.value ?? ''
}

/** Whether a node is an element. */
export function isElement(node: Node): node is Element {
  return 'tagName' in node
}

/** The element around one, `null` where there is none. */
export function parentOf(element: Element): Element | null {
  return element.parentNode !== null && isElement(element.parentNode) ? element.parentNode : null
}

/** All elements below a node in document order; iterative, so that depth costs no stack. */
export function* elementsOf(root: Node): Generator<Element> {
  const stack: Node[] = [root]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isElement(node)) yield node
    if ('childNodes' in node) stack.push(...node.childNodes.toReversed())
  }
}

/** Elements whose words stand apart from those before them. */
const PARTED: ReadonlySet<string> = new Set('p div li td th dt dd h1 h2 h3 h4 h5 h6 section figcaption'.split(' '))

/** Text of a subtree without scripts, white space folded. */
export function plainText(root: Node): string {
  return rawText(root).replace(/\s+/g, ' ').trim()
}

/** The same with its white space. */
export function rawText(root: Node): string {
  let out = ''
  const stack: Node[] = [root]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.nodeName === '#text' && 'value' in node) out += node.value
    else if (isElement(node) && node.tagName === 'br') out += ' '
    else if ('childNodes' in node && !(isElement(node) && DROPPED.has(node.tagName))) {
      if (isElement(node) && PARTED.has(node.tagName)) out += ' '
      stack.push(...node.childNodes.toReversed())
    }
  }
  return out
}

/** Whether an element holds a picture. */
export function holdsPicture(element: Element): boolean {
  const stack: Node[] = [element]
  for (let i = 0, node = stack.pop(); node !== undefined && i < 200; i++, node = stack.pop()) {
    if (isElement(node) && /^(?:img|picture|amp-img)$/.test(node.tagName)) return true
    if ('childNodes' in node) stack.push(...node.childNodes)
  }
  return false
}

/** Tells whether a node stands in one of these, remembering its answers. */
export function withinAny(outer: readonly Node[]): (node: Node) => boolean {
  const known = new Map<Node, boolean>(outer.map((node) => [node, true]))
  return (node) => {
    const path: Node[] = []
    let at: Node | null = node
    while (at !== null && !known.has(at)) {
      path.push(at)
      at = 'parentNode' in at ? at.parentNode : null
    }
    const answer = at !== null && known.get(at) === true
    for (const passed of path) known.set(passed, answer)
    return answer
  }
}

/** Tells whether a node stands in another, remembering its answers. */
export function within(outer: Node): (node: Node) => boolean {
  return withinAny([outer])
}

/** An element and all those around it, from the inside out. */
export function* elementsAround(element: Element): Generator<Element> {
  for (let at: Node | null = element; at !== null && isElement(at); at = at.parentNode) yield at
}

/** An element and those around it, from the inside out, at most so many. */
export function elementsNear(element: Element, count: number): readonly Element[] {
  const out: Element[] = []
  for (const at of elementsAround(element)) {
    if (out.length === count) break
    out.push(at)
  }
  return out
}
