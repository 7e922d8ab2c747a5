import { isByline, isLoneDate } from '../meta/byline.ts'
import { alikes } from './entries.ts'
import { isFrame } from './frames.ts'
import { attribute, type Element, elementsNear, elementsOf, isElement, type Node, plainText, within } from './tree.ts'

/** Enough words to be an article, in UTF-16 units. */
const ENOUGH = 100

/** The element that holds the article: the `article` or `main` with most running text, else the whole page. */
export function mainElement(root: Node): Node {
  let best: Node = root
  let most = 0
  for (const element of elementsOf(root)) {
    if (!isMain(element)) continue
    const length = runningText(element)
    // An inner article beats the main around it when it holds nearly all of its text.
    if (length > most * 1.1 || (most === 0 && length > 0)) {
      best = element
      most = length
    }
  }
  if (most <= ENOUGH) return root
  return isElement(best) ? (threadAround(best, most) ?? best) : best
}

/** Share of the longest that the other articles of a thread have together. */
const OTHERS = 0.5
/** Elements between an article of a thread and what it shares with the next. */
const MAX_WRAPPERS = 3

/** The element around several articles of one make without headlines of their own, such as the posts of a board. */
function threadAround(article: Element, length: number): Element | null {
  if (article.tagName !== 'article' || hasHeading(article)) return null
  const wrappers = elementsNear(article, MAX_WRAPPERS)
  const alikeBeside = alikes()
  const wrapper = wrappers.find((e) => alikeBeside(e).length > 2)
  if (wrapper === undefined || wrapper.parentNode === null || !isElement(wrapper.parentNode)) return null
  const all = alikeBeside(wrapper).reduce((sum, e) => sum + runningText(e), 0)
  return all - length >= length * OTHERS ? wrapper.parentNode : null
}

function isMain(element: Element): boolean {
  return (
    element.tagName === 'article' ||
    element.tagName === 'main' ||
    attribute(element, 'role') === 'main' ||
    /(?:^|\s)articleBody(?:\s|$)/.test(attribute(element, 'itemprop')) ||
    /schema\.org\/(?:\w{0,20}Article|BlogPosting)/.test(attribute(element, 'itemtype'))
  )
}

/** Length of paragraphs and captions outside frames. */
function runningText(root: Element): number {
  let sum = 0
  const stack: Node[] = [root]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (isElement(node)) {
      if (node !== root && isFrame(node)) continue
      if (node.tagName === 'p' || node.tagName === 'figcaption') sum += plainText(node).length
      else if (attribute(node, 'itemprop') === 'articleBody') return Math.max(sum, plainText(node).length)
      else stack.push(...node.childNodes)
    } else if ('childNodes' in node) stack.push(...node.childNodes)
  }
  return sum
}

/**
 * The articles of a page that holds several: `article` elements side by side, each with a heading and some text of its
 * own. Under one common headline (a live ticker) they are one article; empty where there are fewer than two.
 */
export function severalArticles(root: Node): readonly Element[] {
  const found: Element[] = []
  const headlines: Element[] = []
  const stack: { readonly node: Node; readonly inHeader: boolean }[] = [{ node: root, inHeader: false }]
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { node, inHeader } = top
    if (!('childNodes' in node)) continue
    if (isElement(node)) {
      if (node.tagName === 'article') {
        found.push(node)
        continue
      }
      if (isFrame(node)) continue
      if (node.tagName === 'h1' && !inHeader && plainText(node) !== '') headlines.push(node)
    }
    const header =
      inHeader ||
      (isElement(node) && (node.tagName === 'header' || /site-?(?:title|name|header)/i.test(attribute(node, 'class'))))
    for (const child of node.childNodes.toReversed()) stack.push({ node: child, inHeader: header })
  }
  const whole = found.filter((a) => runningText(a) > ENOUGH * 2 && (hasHeading(a) || hasHeader(a)))
  const longest = Math.max(0, ...whole.map(runningText))
  const alike = whole.filter((a) => runningText(a) > longest / 5)
  const stories = alike.length < 2 ? storiesOf(root) : alike
  // Above signed stories, a word or two are the name of a section, no headline of them all.
  const areSigned = stories.every(isSigned)
  const isCommon = (h1: Element): boolean =>
    !stories.some((story) => within(story)(h1)) && (plainText(h1).split(' ').length > 3 || !areSigned)
  return headlines.some(isCommon) ? [] : stories
}

/** Sections of one make side by side, each with a headline and a writer or date of its own: short stories on one page. */
function storiesOf(root: Node): readonly Element[] {
  for (const element of elementsOf(root)) {
    if (isFrame(element) || element.childNodes.length < 2) continue
    const make = (e: Element): string => `${e.tagName}.${attribute(e, 'class')}`
    const groups = Map.groupBy(element.childNodes.filter(isElement), make)
    for (const group of groups.values()) {
      const stories = group.filter((e) => !isFrame(e) && hasHeading(e) && runningText(e) > ENOUGH * 2 && isSigned(e))
      if (stories.length >= 2 && stories.length === group.filter(hasHeading).length) return stories
    }
  }
  return []
}

/** Whether a story names its writer or its date in a line of its own. */
function isSigned(story: Element): boolean {
  let blocks = 0
  for (const element of elementsOf(story)) {
    if (element.tagName === 'time' && isLoneDate(plainText(element))) return true
    if (!/^(?:p|div|span|small|address)$/.test(element.tagName)) continue
    const words = plainText(element)
    if (words.length < 80 && (isByline(words, null) || isLoneDate(words))) return true
    if (++blocks > 12) return false
  }
  return false
}

function hasHeader(article: Element): boolean {
  return article.childNodes.some((n) => isElement(n) && n.tagName === 'header')
}

function hasHeading(article: Element): boolean {
  for (const element of elementsOf(article)) if (/^h[1-3]$/.test(element.tagName)) return true
  return false
}
