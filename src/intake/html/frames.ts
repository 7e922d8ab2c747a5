import type { Removed } from '../../document/index.ts'
import { attribute, DROPPED, type Element, elementsOf, isElement, type Node, plainText } from './tree.ts'

const FRAME = new Set(['nav', 'aside', 'footer', 'menu'])
const FRAME_NAME =
  /(?:^|[\s_-])(?:nav|navigation|menu|sidebar|related(?:-?posts?|-?articles?)?|relatedposts|recirc|recommend(?:ed|ations?)?|share|social|newsletter|subscribe|subscription-?widget|signup|promo|advert|anzeige|ads?|sponsor|comments?|comment-?list|post-?metadata|footnotes|cookie|consent|gdpr|popup|modal|breadcrumbs?|footer|author-?(?:bio|box)|most-?read|trending|donat\w{1,5}|paywall|pagination|tags?|toolbar|skip|editsection|infobox|navbox|reflist|visually-hidden|sr-only|screen-reader-text)(?:$|[\s_-])/i

/** Whether an element stands around the article: by its tag, its names, its role, or because it holds little but links. */
export function isFrame(element: Element): boolean {
  if (FRAME.has(element.tagName)) return true
  if (element.tagName === 'sup') return /reference|footnote|^fn/i.test(attribute(element, 'class'))
  if (/^(?:body|html|main|article|h1|p)$/.test(element.tagName)) return false
  const role = attribute(element, 'role')
  return (
    FRAME_NAME.test(namesOf(element)) ||
    /^(?:navigation|complementary|contentinfo|banner|search|dialog)$/.test(role) ||
    isLinkList(element)
  )
}

/** Class, id and the names that page builders give, as one string. */
export function namesOf(element: Element): string {
  const names = ['class', 'id', 'role', 'itemprop', 'data-component', 'data-testid']
  return names
    .map((name) => attribute(element, name))
    .join(' ')
    .slice(0, 400)
}

/** Elements that are not shown. */
export function isHidden(element: Element): boolean {
  return (
    element.attrs.some((a) => a.name === 'hidden') ||
    attribute(element, 'aria-hidden') === 'true' ||
    /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i.test(attribute(element, 'style').slice(0, 400))
  )
}

const LIST_TAGS = new Set('ul ol div section td center table tr dl'.split(' '))
const MAX_LIST = 3000
const MAX_NODES = 800

/** Two links or more, and at least three quarters of the words in them: a list of ways elsewhere. */
function isLinkList(element: Element): boolean {
  if (!LIST_TAGS.has(element.tagName) || element.childNodes.length === 0) return false
  let links = 0
  let linked = 0
  let all = 0
  let nodes = 0
  const stack: { readonly node: Node; readonly inLink: boolean }[] = [{ node: element, inLink: false }]
  for (let top = stack.pop(); top !== undefined && all < MAX_LIST; top = stack.pop()) {
    const { node, inLink } = top
    if (++nodes > MAX_NODES) return false
    if (node.nodeName === '#text' && 'value' in node) {
      const length = node.value.trim().length
      all += length
      if (inLink) linked += length
    } else if (isElement(node)) {
      if (DROPPED.has(node.tagName)) continue
      // An article, or a heading that is one link, may well stand in here: this is no mere list.
      if (node !== element && /^(?:article|p|h1|blockquote|figure)$/.test(node.tagName)) return false
      const link = node.tagName === 'a'
      if (link) links++
      for (const child of node.childNodes) stack.push({ node: child, inLink: inLink || link })
    }
  }
  return links >= 2 && all < MAX_LIST && linked > 0 && linked >= all * 0.75
}

/** Navigation, side columns and footers that stand outside the article. */
export function framesOutside(root: Node, main: Node): readonly Removed[] {
  const out: Removed[] = []
  const stack: Node[] = main === root ? [] : [root]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === main || (isElement(node) && (DROPPED.has(node.tagName) || isHidden(node)))) continue
    if (isElement(node) && isFrame(node) && !holds(node, main)) {
      const removed = removedFrame(node)
      if (removed !== null) out.push(removed)
    } else if ('childNodes' in node) stack.push(...node.childNodes.toReversed())
  }
  return out
}

function holds(outer: Element, inner: Node): boolean {
  for (const element of elementsOf(outer)) if (element === inner) return true
  return false
}

/** A frame as it is listed among what was left out; `null` where it has no words. */
export function removedFrame(element: Element): Removed | null {
  const words = plainText(element)
  if (words === '') return null
  return { text: words.slice(0, 300), reason: FRAME.has(element.tagName) ? element.tagName : 'frame' }
}
