import { parse } from 'parse5'
import type { Block, BlockKind, Removed, Result } from '../../document/index.ts'
import { FURNITURE } from '../furniture/rows.ts'
import { MAX_NESTING, type Refusal } from '../input.ts'
import { type HtmlMeta, htmlMeta } from './html-meta.ts'
import { attribute, DROPPED, type Element, elementsOf, isElement, type Node, plainText } from './tree.ts'

export interface HtmlPage {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly removed: readonly Removed[]
  readonly meta: HtmlMeta
  readonly notes: readonly string[]
}

const FRAME = new Set(['nav', 'aside', 'footer', 'menu'])
const FRAME_NAME =
  /(?:^|[\s_-])(?:nav|menu|sidebar|related|recirc|recommend|share|social|newsletter|subscribe|signup|promo|advert|ads?|sponsor|comments?|cookie|consent|gdpr|popup|modal|breadcrumbs?|footer|author-?(?:bio|box)|most-?read|trending|donat\w{1,5}|paywall|pagination|tags?|toolbar|skip)(?:$|[\s_-])/i
const BLOCK_TAGS = new Set(
  'p h1 h2 h3 h4 h5 h6 li blockquote figcaption pre dd dt td th div section article main header time address'.split(
    ' ',
  ),
)

/** Main text, blocks and metadata of an HTML page; the tags outside the article and its furniture are left out. */
export function readHtml(html: string, input: string): Result<HtmlPage, Refusal> {
  if (nestsTooDeep(html)) return { ok: false, error: { reason: 'nested-too-deep', input, limit: MAX_NESTING } }
  const root = parse(html)
  const meta = htmlMeta(root)
  const removed: Removed[] = []
  const main = mainElement(root)
  const pieces = collect(main, removed)
  removed.push(...framesOutside(root, main))
  const blocks: Block[] = []
  let text = ''
  let seenTitle = false
  for (const { words, kind } of pieces) {
    const known = kind === 'title' && seenTitle ? 'heading' : kind
    const row =
      known === 'paragraph' || known === 'list' || known === 'heading'
        ? FURNITURE.find((f) => words.length <= f.longest && f.pattern.test(words))
        : undefined
    if (row !== undefined) {
      removed.push({ text: words, reason: row.reason })
      continue
    }
    if (known === 'title') seenTitle = true
    if (text !== '') text += '\n\n'
    blocks.push({ start: text.length, end: text.length + words.length, kind: known })
    text += words
  }
  if (text.length < 20) return { ok: false, error: { reason: 'no-main-text', input } }
  return { ok: true, value: { text, blocks, removed, meta, notes: [] } }
}

/** Open tags minus closed ones, on the raw stream: seen before a tree is built, which would take time and memory. */
function nestsTooDeep(html: string): boolean {
  let depth = 0
  const tags =
    /<(\/?)(?:div|span|section|article|ul|ol|table|tr|td|blockquote|b|i|em|strong|font|center|main|aside|nav|a|q|details)\b/gi
  for (const tag of html.matchAll(tags)) {
    depth = Math.max(0, depth + (tag[1] === '/' ? -1 : 1))
    // Unclosed inline tags are common on real pages: the cap is on what the tree could become, with room for them.
    if (depth > MAX_NESTING * 8) return true
  }
  return false
}

/** The element that holds the article: the `article` or `main` with most paragraph text, else the whole body. */
function mainElement(root: Node): Node {
  let best: Node = root
  let most = 0
  for (const element of elementsOf(root)) {
    const body = attribute(element, 'itemprop') === 'articleBody'
    if (element.tagName !== 'article' && element.tagName !== 'main' && !body) continue
    const length = paragraphText(element)
    // An inner article beats the main around it when it holds nearly all of its text.
    if (length > most * 1.1 || (most === 0 && length > 0)) {
      best = element
      most = length
    }
  }
  return most > 140 ? best : root
}

function paragraphText(root: Node): number {
  let sum = 0
  for (const element of elementsOf(root)) if (element.tagName === 'p') sum += plainText(element).length
  return sum
}

/** Navigation, side columns and footers that stand outside the article. */
function framesOutside(root: Node, main: Node): readonly Removed[] {
  const out: Removed[] = []
  const stack: Node[] = main === root ? [] : [root]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === main || (isElement(node) && (DROPPED.has(node.tagName) || isHidden(node)))) continue
    if (isElement(node) && isFrame(node)) {
      const words = plainText(node)
      if (words !== '')
        out.push({ text: words.slice(0, 300), reason: FRAME.has(node.tagName) ? node.tagName : 'frame' })
    } else if ('childNodes' in node) stack.push(...node.childNodes.toReversed())
  }
  return out
}

interface Piece {
  readonly words: string
  readonly kind: BlockKind
}

function collect(main: Node, removed: Removed[]): readonly Piece[] {
  const out: Piece[] = []
  let open = ''
  let kind: BlockKind = 'paragraph'
  const flush = (): void => {
    const words = open.replace(/\s+/g, ' ').trim()
    if (words !== '') out.push({ words, kind })
    open = ''
  }
  const stack: (Node | BlockKind)[] = [main]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') {
      flush()
      kind = node
    } else if (node.nodeName === '#text' && 'value' in node) open += node.value
    else if (isElement(node)) {
      if (DROPPED.has(node.tagName) || isHidden(node)) continue
      if (node !== main && isFrame(node)) {
        const words = plainText(node)
        if (words !== '')
          removed.push({ text: words.slice(0, 300), reason: FRAME.has(node.tagName) ? node.tagName : 'frame' })
        continue
      }
      if (node.tagName === 'br') open += ' '
      if (!BLOCK_TAGS.has(node.tagName) || node.childNodes.length === 0) stack.push(...node.childNodes.toReversed())
      else {
        flush()
        const outer = kind
        kind = kindOf(node, outer)
        stack.push(outer, ...node.childNodes.toReversed())
      }
    } else if ('childNodes' in node) stack.push(...node.childNodes.toReversed())
  }
  flush()
  return out
}

function isHidden(element: Element): boolean {
  return (
    element.attrs.some((a) => a.name === 'hidden') ||
    attribute(element, 'aria-hidden') === 'true' ||
    /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i.test(attribute(element, 'style').slice(0, 400))
  )
}

function isFrame(element: Element): boolean {
  if (FRAME.has(element.tagName)) return true
  if (/^(?:body|html|main|article|h1|p)$/.test(element.tagName)) return false
  const names = `${attribute(element, 'class')} ${attribute(element, 'id')} ${attribute(element, 'role')}`.slice(0, 400)
  return (
    FRAME_NAME.test(names) ||
    /^(?:navigation|complementary|contentinfo|banner|search)$/.test(attribute(element, 'role'))
  )
}

function kindOf(element: Element, outer: BlockKind): BlockKind {
  const names = `${attribute(element, 'class')} ${attribute(element, 'id')} ${attribute(element, 'itemprop')}`.slice(
    0,
    300,
  )
  if (element.tagName === 'h1') return 'title'
  if (/^h[2-6]$/.test(element.tagName)) return 'heading'
  if (element.tagName === 'figcaption' || /(?:^|[\s_-])caption/i.test(names)) return 'caption'
  if (/(?:^|[\s_-])(?:correction|retraction|editors?-?note|clarification)/i.test(names)) return 'correction'
  if (/(?:^|[\s_-])(?:byline|author)/i.test(names)) return 'byline'
  if (element.tagName === 'time' || /(?:^|[\s_-])(?:dateline|timestamp|pub-?date|date)(?:$|[\s_-])/i.test(names))
    return 'dateline'
  if (element.tagName === 'blockquote') return 'quote'
  if (element.tagName === 'li') return 'list'
  return outer === 'title' ? 'paragraph' : outer
}
