import type { Removed } from '../../document/index.ts'
import { CORRECTION } from '../text-blocks.ts'
import { hasCommentsName, hasFrameName } from './name-hints.ts'
import { attribute, DROPPED, type Element, elementsOf, isElement, type Node, parentOf, plainText } from './tree.ts'

const FRAME = new Set(['nav', 'aside', 'footer', 'menu'])
/** A paragraph that is named as a frame is one up to this length. */
const MAX_PARAGRAPH = 200

/** Whether an element stands around the article: by its tag, its role, as readers' comments, or as a list of links. */
export function isFrame(element: Element): boolean {
  if (FRAME.has(element.tagName)) return element.tagName !== 'footer' || !belongs(element)
  if (element.tagName === 'sup')
    return /reference|footnote|^fn/i.test(attribute(element, 'class')) || /^\[[^\]]+\]$/.test(plainText(element))
  if (/^(?:body|html|main|article|h1|blockquote)$/.test(element.tagName)) return false
  if (element.tagName === 'a') return isNoteMark(element) || hasFrameName(element)
  if (element.tagName === 'p') return false
  if (element.tagName === 'span') return hasFrameName(element) && !isReadAloud(element) && !isPictureCredit(element)
  const role = attribute(element, 'role')
  return (
    (hasCommentsName(element) && !holdsArticle(element)) ||
    /^(?:navigation|complementary|contentinfo|banner|search|dialog|alertdialog)$/.test(role) ||
    isLinkList(element)
  )
}

/** Whether an element's names say that it stands around the article: names may lie, so that its blocks are judged. */
export function isNamedFrame(element: Element): boolean {
  if (/^(?:body|html|main|article|h1|blockquote|sup|a|span)$/.test(element.tagName) || !hasFrameName(element))
    return false
  if (isPictureCredit(element)) return false
  return element.tagName === 'p' ? plainText(element).length < MAX_PARAGRAPH : !holdsArticle(element)
}

/** Whose picture it is, below it. */
function isPictureCredit(element: Element): boolean {
  return parentOf(element)?.tagName === 'figcaption' && /copyright|licen[cs]e/i.test(attribute(element, 'class'))
}

/** Whether words are for those who hear the page, in place of the next element, which is only for those who see it. */
function isReadAloud(element: Element): boolean {
  const siblings = element.parentNode?.childNodes.filter((n) => plainText(n) !== '') ?? []
  const next = siblings[siblings.indexOf(element) + 1]
  if (element.tagName !== 'span' || next === undefined || !isElement(next)) return false
  return attribute(next, 'aria-hidden') === 'true'
}

/** The number of a note, which leads to it on the same page. */
function isNoteMark(link: Element): boolean {
  if (!/^#./.test(attribute(link, 'href')) || link.childNodes.length > 3) return false
  return /^[[(]?(?:\d{1,3}|[*†‡a-z])[\])]?$/.test(plainText(link))
}

/** Names may say what surrounds an element; what holds a headline or an article is no frame. */
function holdsArticle(element: Element): boolean {
  for (const inner of elementsOf(element))
    if (inner.tagName === 'h1' || (inner.tagName === 'article' && !hasFrameName(inner))) return true
  return false
}

/** A correction at the foot of an article is part of it, as is who said what is quoted. */
function belongs(footer: Element): boolean {
  if (parentOf(footer)?.tagName === 'blockquote') return true
  for (const inner of elementsOf(footer)) if (inner.tagName === 'p' && CORRECTION.test(plainText(inner))) return true
  return false
}

/** Whether the same is said in the next element to those who hear the page. */
function isReadAfter(element: Element): boolean {
  const next = element.parentNode?.childNodes[element.parentNode.childNodes.indexOf(element) + 1]
  return next !== undefined && isElement(next) && next.tagName === 'span' && hasFrameName(next)
}

const AWAY = /(?:left|top|text-indent)\s{0,3}:\s{0,3}-\d{3,}/

/** Elements that are not shown. */
export function isHidden(element: Element): boolean {
  const style = attribute(element, 'style').slice(0, 400).toLowerCase()
  return (
    element.attrs.some((a) => a.name === 'hidden') ||
    (attribute(element, 'aria-hidden') === 'true' && !isReadAfter(element)) ||
    (style !== '' &&
      (/display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|opacity\s{0,3}:\s{0,3}0(?![.\d])|font-size\s{0,3}:\s{0,3}0(?![.\d])|clip\s{0,3}:\s{0,3}rect\(/.test(
        style,
      ) ||
        AWAY.test(style)))
  )
}

const LIST_TAGS = new Set('ul ol div section td center table tr dl'.split(' '))
/** Two short links may be a name and a date: such a row is judged with what stands around it. */
const MIN_LIST = 40
const MAX_LIST = 3000
const MAX_NODES = 800

/** Two links or more, and at least three quarters of the words in them: a list of ways elsewhere. */
function isLinkList(element: Element): boolean {
  if (!LIST_TAGS.has(element.tagName) || element.childNodes.length === 0) return false
  const links = new Set<Node>()
  let linked = 0
  let all = 0
  let nodes = 0
  const stack: { readonly node: Node; readonly link: Node | null }[] = [{ node: element, link: null }]
  for (let top = stack.pop(); top !== undefined && all < MAX_LIST; top = stack.pop()) {
    const { node, link } = top
    if (++nodes > MAX_NODES) return false
    if (node.nodeName === '#text' && 'value' in node) {
      const length = node.value.trim().length
      all += length
      if (link === null || length === 0) continue
      linked += length
      links.add(link)
    } else if (isElement(node)) {
      if (DROPPED.has(node.tagName) || (node !== element && hasFrameName(node))) continue
      // An article, or a heading that is one link, may well stand in here: this is no mere list.
      if (node !== element && /^(?:article|p|h1|blockquote|figure)$/.test(node.tagName)) return false
      const isLink = node.tagName === 'a'
      if (isLink && attribute(node, 'rel') === 'author') return false
      for (const child of node.childNodes) stack.push({ node: child, link: isLink ? node : link })
    }
  }
  return links.size >= 2 && all < MAX_LIST && all >= MIN_LIST && linked >= all * 0.75
}

/** A frame as it is listed among what was left out; `null` where it has no words. */
export function removedFrame(element: Element): Removed | null {
  const words = plainText(element)
  if (words === '') return null
  return { text: words.slice(0, 300), reason: FRAME.has(element.tagName) ? element.tagName : 'frame' }
}
